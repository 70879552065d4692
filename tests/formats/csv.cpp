#include "nj/formats/csv.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

namespace {

using Cells = std::vector<std::string>;

std::vector<nj::CsvReader::Row> rows_of(const std::string& text) {
    std::istringstream in(text);
    nj::CsvReader reader(in);
    std::vector<nj::CsvReader::Row> rows;
    nj::CsvReader::Row row;
    while (reader.next(row)) rows.push_back(row);
    return rows;
}

std::vector<Cells> cells_of(const std::string& text) {
    std::vector<Cells> cells;
    for (const auto& row : rows_of(text)) cells.push_back(row.cells);
    return cells;
}

}  // namespace

TEST_CASE("rows are read in all variants of RFC 4180") {
    struct Example {
        const char* what;
        std::string text;
        std::vector<Cells> cells;
    };
    const Example examples[] = {
        {"LF", "a,b\n1,2\n", {{"a", "b"}, {"1", "2"}}},
        {"CRLF", "a,b\r\n1,2\r\n", {{"a", "b"}, {"1", "2"}}},
        {"CR", "a,b\r1,2\r", {{"a", "b"}, {"1", "2"}}},
        {"no newline at the end", "a,b\n1,2", {{"a", "b"}, {"1", "2"}}},
        {"byte order mark",
         "\xEF\xBB\xBF"
         "a,b\n",
         {{"a", "b"}}},
        {"quoted delimiter", "\"Reed, Anna\",x\n", {{"Reed, Anna", "x"}}},
        {"doubled quotes", "\"the \"\"old\"\" mill\"\n", {{"the \"old\" mill"}}},
        {"quoted newline", "\"one\ntwo\",x\n", {{"one\ntwo", "x"}}},
        {"quoted CRLF is a plain newline", "\"one\r\ntwo\",x\r\n", {{"one\ntwo", "x"}}},
        {"empty quoted cell", "\"\",x\n", {{"", "x"}}},
        {"quote inside a bare cell", "6\" nails,x\n", {{"6\" nails", "x"}}},
        {"text behind a closing quote", "\"ab\"c,x\n", {{"abc", "x"}}},
        {"trailing comma", "a,b,\n", {{"a", "b", ""}}},
        {"ragged rows", "a,b,c\n1\n1,2,3,4\n", {{"a", "b", "c"}, {"1"}, {"1", "2", "3", "4"}}},
        {"semicolons", "a;b;c\n1,5;2;3\n", {{"a", "b", "c"}, {"1,5", "2", "3"}}},
        {"tabs", "a\tb\n1\t2\n", {{"a", "b"}, {"1", "2"}}},
        {"commas win a draw", "a,b;c\n", {{"a", "b;c"}}},
        {"quoted semicolons do not count", "\"a;b;c\",d\n1,2\n", {{"a;b;c", "d"}, {"1", "2"}}},
        {"windows-1252", "Bj\xF6rn,\x80 5\n", {{"Björn", "€ 5"}}},
        {"UTF-8 and windows-1252 cell by cell", "Bj\xF6rn,Bj\xC3\xB6rn\n", {{"Björn", "Björn"}}},
        {"nothing at all", "", {}},
        {"a byte order mark only", "\xEF\xBB\xBF", {}},
    };
    for (const auto& example : examples) {
        CAPTURE(example.what);
        CHECK(cells_of(example.text) == example.cells);
    }
}

TEST_CASE("a row has the number of its first line, despite empty rows and quoted newlines") {
    const auto rows = rows_of("Notes:\n\n,,\n\"two\r\nlines\",x\r\nlast,y\r\n");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].line == 1);
    CHECK(rows[1].line == 4);
    CHECK(rows[2].line == 6);
}

TEST_CASE("an unclosed quote gives the rest of the file and is reported") {
    const auto rows = rows_of("a,b\n1,\"open\nend");
    REQUIRE(rows.size() == 2);
    CHECK_FALSE(rows[0].unclosed_quote);
    CHECK(rows[1].unclosed_quote);
    CHECK(rows[1].cells == Cells{"1", "open\nend"});
}

TEST_CASE("quotes and newlines may be at the edge of the buffer") {
    const std::string end = "\"a \"\"b\"\"\r\nc\",d\r\ne,\"\"\r\n";
    for (std::size_t before = 64 * 1024 - end.size(); before <= 64 * 1024; ++before) {
        const auto rows = rows_of(std::string(before - 1, 'x') + "\n" + end);
        REQUIRE(rows.size() == 3);
        CHECK(rows[0].cells == Cells{std::string(before - 1, 'x')});
        CHECK(rows[1].cells == Cells{"a \"b\"\nc", "d"});
        CHECK(rows[2].cells == Cells{"e", ""});
        CHECK(rows[2].line == 4);
    }
}

TEST_CASE("all bytes are counted once the file is read") {
    std::istringstream in("a,b\n1,2\n");
    nj::CsvReader reader(in);
    nj::CsvReader::Row row;
    while (reader.next(row)) continue;
    CHECK(reader.bytes_read() == 8);
}
