#include "engine/schema.hpp"

#include <doctest/doctest.h>

#include "dump.hpp"
#include "engine/log.hpp"
#include "temp_journal.hpp"
#include "writer.hpp"

using namespace nj;
using namespace nj::test;
using namespace nj::store;

TEST_CASE("logged tables match the schema and can be captured") {
    TempJournal journal;
    for (const Table& table : logged_tables()) {
        const std::string name(table.name);
        CAPTURE(name);
        Dump columns;
        for (const Column& column : table.columns) columns.emplace_back(column.name);
        CHECK(rows_of(*journal, "SELECT name FROM pragma_table_info('" + name + "') ORDER BY cid") == columns);
        // The session extension does not capture generated columns, which are `hidden`.
        CHECK(rows_of(*journal, "SELECT name FROM pragma_table_xinfo('" + name + "') WHERE hidden <> 0").empty());
        CHECK(rows_of(*journal, "SELECT name FROM pragma_table_info('" + name + "') WHERE pk AND type = 'INTEGER'") ==
              Dump{"id"});
        CHECK(rows_of(*journal, "SELECT 1 FROM pragma_foreign_key_list('" + name +
                                    "') WHERE on_delete <> 'NO ACTION' "
                                    "OR on_update <> 'NO ACTION'")
                  .empty());
        for (const char* column : {"dead", "unmade", "live"}) CHECK(table.column(column) != nullptr);
        for (const auto& key : table.key) CHECK(table.column(key) != nullptr);
        CHECK(table.numbered == (table.column("number") != nullptr));
        CHECK(&table_coded(table.code) == &table);
    }
}

TEST_CASE("a value omitted from the log is the default of its column") {
    TempJournal journal;
    for (const Table& table : logged_tables())
        CHECK(rows_of(*journal, "SELECT name, dflt_value FROM pragma_table_info('" + std::string(table.name) +
                                    "') WHERE dflt_value IS NOT NULL AND dflt_value <> '0' AND name <> 'live'")
                  .empty());
}

TEST_CASE("the schema has no triggers and no views, and stays small for a quick start") {
    TempJournal journal;
    CHECK(rows_of(*journal, "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')").empty());
    const auto entries = rows_of(*journal, "SELECT name FROM sqlite_master");
    MESSAGE("schema entries: " << entries.size());
    CHECK(entries.size() <= 64);
}

TEST_CASE("ids of set-like rows never change, so every machine computes the same ones") {
    using Key = std::vector<Value>;
    const auto id = [](std::string_view table, const Key& key) { return set_like_id(*table_named(table), key); };
    CHECK(id("detail", Key{std::int64_t{1}, "tag", "climate"}) == hash_id("detail", {"1", "tag", "climate"}));
    CHECK(id("detail", Key{std::int64_t{1}, "tag", "climate"}) == 8746597230525153889);
    CHECK(id("participation", Key{std::int64_t{1}, std::int64_t{2}}) == 7659115166206548894);
    CHECK(id("member", Key{std::int64_t{1}, std::int64_t{2}}) == 3440948427892121425);
    CHECK(id("setting", Key{"kind.coffee"}) == 8341663687534147899);
}

TEST_CASE("set-like rows are stored under the id of their key") {
    TempJournal journal;
    Contact contact;
    contact.name = "Anna Reed";
    contact.tags = {"climate"};
    contact.communities = {"choir"};
    const auto anna = journal.add(contact);
    journal.log({anna});
    journal->write("knows", [&](Writer& writer) {
        writer.database().run("INSERT INTO knows(id, one, other) VALUES(?, 1, 2)", hash_id("knows", {"1", "2"}));
    });
    for (const Table& table : logged_tables()) {
        if (table.key.empty() || table.name == "setting") continue;
        std::string columns;
        for (const auto& key : table.key) columns += "," + std::string(key);
        auto row = journal->database().query_text("SELECT id" + columns + " FROM " + std::string(table.name));
        REQUIRE(row.step());
        std::vector<Value> key;
        for (int i = 1; i <= static_cast<int>(table.key.size()); ++i)
            key.push_back(row.column_at(i).isInteger() ? Value(row.integer(i)) : Value(row.text(i)));
        CHECK(row.integer(0) == set_like_id(table, key));
    }
}
