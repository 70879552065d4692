#include "dump.hpp"

#include <algorithm>
#include <cstdio>
#include <iterator>

#include "engine/database.hpp"
#include "engine/schema.hpp"

namespace nj::test {

using namespace store;

namespace {

std::string text_of(const Query& row, int column) {
    const auto value = row.column_at(column);
    if (value.isNull()) return "-";
    if (!value.isFloat()) return value.getString();
    char bits[40];
    std::snprintf(bits, sizeof bits, "%a", value.getDouble());
    return bits;
}

void append(Dump& dump, Journal& journal, const std::string& name, const std::string& query) {
    for (auto& line : rows_of(journal, query)) dump.push_back(name + ": " + std::move(line));
}

}  // namespace

Dump rows_of(Journal& journal, const std::string& query) {
    Dump dump;
    auto row = journal.database().query_text(query);
    while (row.step()) {
        std::string line;
        for (int i = 0; i < row.columns(); ++i) line += (i == 0 ? "" : "|") + text_of(row, i);
        dump.push_back(std::move(line));
    }
    return dump;
}

Dump live_state(Journal& journal) {
    Dump dump;
    for (const Table& table : logged_tables()) {
        std::string columns;
        for (const Column& column : table.columns)
            if (column.kind != ColumnKind::computed || column.name == "number")
                columns += (columns.empty() ? "" : ", ") + std::string(column.name);
        const std::string name(table.name);
        append(dump, journal, name, "SELECT " + columns + " FROM " + name + " WHERE live ORDER BY id");
    }
    append(dump, journal, "shown", "SELECT contact, root, handle FROM shown WHERE visible ORDER BY contact");
    append(dump, journal, "standing", "SELECT * FROM standing ORDER BY contact");
    append(dump, journal, "timeline", "SELECT * FROM timeline ORDER BY contact, day, exchange");
    return dump;
}

Dump computed_tables(Journal& journal) {
    Dump dump;
    for (const char* name : {"shown", "timeline", "standing", "gap_sum", "word", "fulltext_docsize"})
        append(dump, journal, name, "SELECT * FROM " + std::string(name) + " ORDER BY 1, 2");
    journal.database().query_text("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, fulltext, instance)").step();
    append(dump, journal, "fulltext", "SELECT term, doc, offset FROM temp.terms ORDER BY 1, 2, 3");
    journal.database().query_text("DROP TABLE temp.terms").step();
    for (const Table& table : logged_tables())
        append(dump, journal, "live", "SELECT id, live FROM " + std::string(table.name) + " ORDER BY id");
    return dump;
}

std::string difference(const Dump& before, const Dump& after) {
    std::string text;
    auto add = [&](const char* sign, Dump one, Dump other) {
        std::ranges::sort(one);
        std::ranges::sort(other);
        Dump only;
        std::ranges::set_difference(one, other, std::back_inserter(only));
        for (const auto& line : only) text += sign + line + "\n";
    };
    add("- ", before, after);
    add("+ ", after, before);
    return text;
}

}  // namespace nj::test
