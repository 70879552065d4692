#include "nj/base/shell_word.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace nj;

TEST_CASE("an incomplete word is read like in bash") {
    struct Row {
        std::string typed, text;
        char open_quote;
    };
    const std::vector<Row> rows{
        {"", "", 0},
        {"ruth", "ruth", 0},
        {"Ruth\\ El", "Ruth El", 0},
        {"\"Ruth El", "Ruth El", '"'},
        {"'Ruth El", "Ruth El", '\''},
        {"\"Ruth El\"", "Ruth El", 0},
        {"O\\'Bri", "O'Bri", 0},
        {"\"O'Bri", "O'Bri", '"'},
        {"'it'\\''s", "it's", '\''},
        {"tag:\"book cl", "tag:book cl", '"'},
        {"\"a \\\"b\\\" \\c", "a \"b\" \\c", '"'},
        {"'a\\b", "a\\b", '\''},
        {"$HOME/x", "$HOME/x", 0},
        {"ends\\", "ends", 0},
    };
    for (const auto& row : rows) {
        CAPTURE(row.typed);
        const auto word = read_shell_word(row.typed);
        CHECK(word.text == row.text);
        CHECK(word.open_quote == row.open_quote);
    }
}

TEST_CASE("a completion is spelled for the word's open quote") {
    struct Row {
        std::string typed, text, spelled;
    };
    const std::vector<Row> rows{
        {"bo", "book club", "book\\ club"},
        {"\"bo", "book club", "\"book club"},
        {"'bo", "book club", "'book club"},
        {"it", "it's $5", "it\\'s\\ \\$5"},
        {"\"it", "it's \"$5\"", "\"it's \\\"\\$5\\\""},
        {"'it", "it's", "'it'\\''s"},
        {"tag:\"bo", "tag:book club", "tag:\"book club"},
        {"book\\ c", "book club", "book\\ club"},
        {"#", "#12", "\\#12"},
        {"a", "a#~", "a#~"},
        {"ca", "Café", "Café"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.typed);
        const auto spelled = spelled_for_shell(read_shell_word(row.typed), row.text);
        REQUIRE(spelled);
        CHECK(*spelled == row.spelled);
        CHECK(read_shell_word(*spelled).text == row.text);
    }
}

TEST_CASE("the part before an opened quote cannot change") {
    CHECK(!spelled_for_shell(read_shell_word("x\"ruth"), "ruth"));
}
