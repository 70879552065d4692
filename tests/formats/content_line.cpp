// The reader is private to the layer. These tests hold its contract for both vCard and iCalendar.
#include "content_line.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

std::vector<nj::ContentLine> lines_of(std::string_view bytes) {
    nj::ContentLineReader reader(bytes);
    std::vector<nj::ContentLine> lines;
    nj::ContentLine line;
    while (reader.next(line)) lines.push_back(line);
    return lines;
}

nj::ContentLine only_line_of(std::string_view bytes) {
    const auto lines = lines_of(bytes);
    REQUIRE(lines.size() == 1);
    return lines.front();
}

}  // namespace

TEST_CASE("a line consists of group, name, parameters, and value") {
    const auto line = only_line_of("item1.Tel;type=WORK;TYPE=\"voice;cell:x\";PREF;;QUOTED-PRINTABLE:=3B:1\r\n");
    CHECK(line.group == "item1");
    CHECK(line.name == "TEL");
    CHECK(line.encoding == nj::Encoding::quoted_printable);
    CHECK(line.value == "=3B:1");
    REQUIRE(line.parameters.size() == 4);
    CHECK(line.parameters[0].value == "WORK");
    CHECK(line.parameters[1].value == "voice;cell:x");
    CHECK(line.parameters[2].name == "TYPE");
    CHECK(line.parameter("ENCODING") == "QUOTED-PRINTABLE");
}

TEST_CASE("an unclosed quote does not hide the value") {
    const auto line = only_line_of("NOTE;X=\"a:text\n");
    CHECK(line.name == "NOTE");
    CHECK(line.value == "text");
}

TEST_CASE("lines are unfolded as bytes") {
    struct Example {
        const char* what;
        std::string_view bytes;
        std::string_view value;
    };
    const Example examples[] = {
        {"one blank goes", "NOTE:ab\r\n cd\r\n", "abcd"},
        {"the second stays", "NOTE:ab\n  cd\n", "ab cd"},
        {"a tab is a blank", "NOTE:ab\r\tcd\r", "abcd"},
        {"over CR CR LF", "NOTE:ab\r\r\n cd\r\r\n", "abcd"},
        {"inside a character", "FN:Bj\xC3\n \xB6rn\n", "Björn"},
        {"inside the header", "NOTE;LANGUAGE\n =de:text\n", "text"},
        {"soft break of quoted-printable", "NOTE;ENCODING=QUOTED-PRINTABLE:a=\r\nb=\r\n=3D\r\n", "ab=3D"},
        {"its blank is data", "NOTE;ENCODING=quoted-printable:a=\n b\n", "a b"},
        {"base64 without blanks, to the empty line", "PHOTO;BASE64:AAAA\nBBBB\n\n", "AAAABBBB"},
    };
    for (const auto& example : examples) {
        CAPTURE(example.what);
        CHECK(only_line_of(example.bytes).value == example.value);
    }
}

TEST_CASE("a stray = does not absorb the end of the card") {
    const auto lines = lines_of("NOTE;QUOTED-PRINTABLE:1+1=\nEND:VCARD\n");
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].says("END", "VCARD"));
}

TEST_CASE("lines have the same numbers as in an editor") {
    const auto lines = lines_of(
        "\xEF\xBB\xBF"
        "A:1\r\n\r\nB:2\r\n 3\r\n\xEF\xBB\xBF"
        "C:4");
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].line == 1);
    CHECK(lines[1].line == 3);
    CHECK(lines[2].line == 5);
    CHECK(lines[2].name == "C");
}

TEST_CASE("a line without a colon is not a property and keeps its text") {
    const auto line = only_line_of("lost words\n");
    CHECK(line.name.empty());
    CHECK(line.value == "lost words");
}
