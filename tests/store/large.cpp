#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "dump.hpp"
#include "engine/database.hpp"
#include "engine/log.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/rebuild.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/standings.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

TEST_CASE("an operation of 25,000 rows is logged in parts, and undone and redone exactly by one small entry") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const Dump before = live_state(*journal);
    const Dump computed_before = computed_tables(*journal);
    journal->write("import", [&](Writer& writer) {
        FactId first;
        for (int i = 0; i < 25'000; ++i) {
            const auto fact = add_fact(writer, anna, "", "remark " + std::to_string(i), today);
            if (i == 0) first = fact;
        }
        update_fact(writer, first, "", "edited after its part was written");
        update_fact(writer, first, "", "edited twice");
    });
    const auto import = journal.latest();
    const auto parts = rows_of(*journal,
                               "SELECT length(changes), substr(hex(changes), 1, 8) FROM operation_part "
                               "WHERE operation = " +
                                   std::to_string(import.value));
    CHECK(parts.size() >= 3);
    for (const auto& part : parts) CHECK(part.ends_with("28B52FFD"));  // a frame of zstd
    CHECK(rows_of(*journal, "SELECT count(*) FROM operation_part WHERE operation = 0") == Dump{"0"});
    CHECK(rows_of(*journal, "SELECT stamp FROM cell") == Dump{std::to_string(import.value)});

    std::size_t rows = 0;
    store::EntryReader reader;
    reader.change = [&](const store::Change& change) { rows += change.inserted ? 1 : 0; };
    store::read_operation(journal->database(), import.value, store::Order::forwards, reader);
    CHECK(rows == 25'000);

    const Dump after = live_state(*journal);
    journal.undo();
    CHECK(difference(before, live_state(*journal)) == "");
    CHECK(rows_of(*journal, "SELECT sum(length(changes)) < 300 FROM operation_part WHERE operation = " +
                                std::to_string(journal.latest().value)) == Dump{"1"});
    journal.redo();
    CHECK(difference(after, live_state(*journal)) == "");
    const Dump computed = computed_tables(*journal);
    rebuild(*journal);
    CHECK(computed_tables(*journal) == computed);
}

namespace {

/// The entries of an operation as an export with history writes them, sorted as text.
std::vector<std::string> logged_entries(Journal& journal, OperationId operation) {
    JsonWriter json;
    json.begin_array();
    auto part =
        journal.database().query("SELECT changes FROM operation_part WHERE operation = ? ORDER BY seq", operation);
    while (part.step()) store::write_part(journal.database(), json, operation.value, part.blob(0));
    json.end_array();
    std::vector<std::string> entries;
    for (const auto& entries_of_part : nlohmann::json::parse(json.take()))
        for (const auto& entry : entries_of_part) entries.push_back(entry.dump());
    std::ranges::sort(entries);
    return entries;
}

std::string starting_with(const std::vector<std::string>& entries, const std::string& start) {
    const auto found =
        std::ranges::find_if(entries, [&](const std::string& entry) { return entry.starts_with(start); });
    return found == entries.end() ? "" : *found;
}

}  // namespace

TEST_CASE("rows that the log only names are read as they were added, whatever changed since") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto ben = journal.add("Ben Okafor");
    std::vector<ExchangeId> exchanges;
    journal->write("import", [&](Writer& writer) {
        for (int i = 0; i < 300; ++i) {
            Exchange exchange;
            exchange.on = today - Days{i};
            exchange.kind = "call";
            exchange.note = "number " + std::to_string(i);
            exchange.people = {{anna, "", ""}};
            exchange.tags = {"harbour"};
            exchange.help.emplace_back().what = "an introduction";
            exchanges.push_back(add_exchange(writer, exchange, 1000 + i));
        }
    });
    const auto import = journal.latest();
    CHECK(rows_of(*journal, "SELECT sum(length(changes)) < 15 * 1200 FROM operation_part WHERE operation = " +
                                std::to_string(import.value)) == Dump{"1"});
    const auto entries = logged_entries(*journal, import);
    CHECK(entries.size() == 1200);
    const auto id = std::to_string(exchanges[7].value);
    const std::string made = R"(["exchange",")" + id + R"(","ins",{"day":")" + to_iso(today - Days{7}) +
                             R"(","kind":"call","note":"number 7","source":"1007"}])";
    CHECK(starting_with(entries, R"(["exchange",")" + id) == made);
    const auto history_of = [&](ContactId contact) {
        return history(*journal, {.limit = 0, .about = contact, .device = {}}).size();
    };
    const auto about_ben = history_of(ben);

    const Kinds known = kinds(*journal);
    const auto before = *read_exchange(*journal, exchanges[7], known);
    auto after = before;
    after.note = "another note";
    after.place = "the pier";
    after.people = {{ben, "", ""}};
    journal->write("edit", [&](Writer& writer) { update_exchange(writer, before, after); });
    auto again = *read_exchange(*journal, exchanges[7], known);
    auto twice = again;
    twice.note = "a third";
    journal->write("edit", [&](Writer& writer) { update_exchange(writer, again, twice); });
    journal->write("rm", [&](Writer& writer) { remove_exchange(writer, exchanges[8]); });
    CHECK(logged_entries(*journal, import) == entries);
    CHECK(history_of(ben) == about_ben + 1);  // the import is not about Ben, though he is in one of its exchanges now

    const Dump edited = live_state(*journal);
    for (int i = 0; i < 3; ++i) journal.undo();
    CHECK(logged_entries(*journal, import) == entries);
    journal.undo();
    CHECK(rows_of(*journal, "SELECT count(*) FROM exchange WHERE live") == Dump{"0"});
    CHECK(logged_entries(*journal, import) == entries);
    for (int i = 0; i < 4; ++i) journal.redo();
    CHECK(difference(edited, live_state(*journal)) == "");
    CHECK(logged_entries(*journal, import) == entries);
    const Dump computed = computed_tables(*journal);
    rebuild(*journal);
    CHECK(computed_tables(*journal) == computed);
}

TEST_CASE("log parts above 4 KiB are compressed, and smaller ones are plain JSON") {
    const std::string small = "[" + std::string(4094, ' ') + "]";
    CHECK(store::pack(small) == small);
    const std::string large = "[" + std::string(4095, ' ') + "]";
    CHECK(store::pack(large).size() < 100);
    for (const auto& json : {small, large}) CHECK(store::unpack(store::pack(json)) == json);
    CHECK(error_of([] { store::unpack("nonsense"); }) == "3: the operation log is damaged");
}

TEST_CASE("3,000 exchanges logged by hand take at most three times the space of their rows") {
    TempJournal journal;
    std::vector<ContactId> people;
    for (int i = 0; i < 60; ++i) people.push_back(journal.add("Person " + std::to_string(i) + " Ellery"));
    for (int i = 0; i < 3000; ++i) {
        Exchange exchange;
        exchange.on = today - Days{3000 - i};
        exchange.kind = i % 3 == 0 ? "coffee" : "call";
        exchange.note = "talked about the harbour and number " + std::to_string(i);
        const auto at = static_cast<std::size_t>(i);
        exchange.people = {{people[at * 7 % 60], "", ""}};
        if (i % 5 == 0) exchange.people.push_back({people[(at * 7 + 1) % 60], "", ""});
        if (i % 3 == 0) exchange.help.emplace_back().what = "an introduction to someone";
        journal.log(exchange);
    }
    const auto size_of_copy = [&](const char* name, const std::string& script) {
        const TempFolder folder;
        const auto path = folder.file(name);
        journal->database().query_text("VACUUM INTO '" + path + "'").step();
        store::Database copy(path, SQLite::OPEN_READWRITE);
        copy.execute((script + "VACUUM;").c_str());
        return std::filesystem::file_size(path);
    };
    const auto whole = size_of_copy("whole.db", "");
    const auto rows = size_of_copy("rows.db", "DELETE FROM operation; DELETE FROM operation_part; DELETE FROM cell;");
    journal->database().query_text("PRAGMA wal_checkpoint(TRUNCATE)").step();
    const auto file = std::filesystem::file_size(journal.path());
    MESSAGE("3,000 exchanges: file " << file / 1024 << " KiB, vacuumed " << whole / 1024 << ", without log "
                                     << rows / 1024);
    CHECK(file <= 3 * rows);
}
