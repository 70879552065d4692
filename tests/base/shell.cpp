#include "nj/base/shell.hpp"

#include <doctest/doctest.h>

using namespace nj;

using Words = std::vector<std::string>;

TEST_CASE("a line is split like in a shell") {
    struct Row {
        const char* line;
        Words words;
    };
    const Row rows[] = {
        {"log coffee", {"log", "coffee"}},
        {"  log \t coffee ", {"log", "coffee"}},
        {"log coffee -m \"usual place\"", {"log", "coffee", "-m", "usual place"}},
        {"log 'the \"old\" \\ place'", {"log", "the \"old\" \\ place"}},
        {R"(say "a \"b\" \\ \$5 \n")", {"say", "a \"b\" \\ $5 \\n"}},
        {R"(one\ word \'x)", {"one word", "'x"}},
        {"--format='{name} {last}'", {"--format={name} {last}"}},
        {"a '' \"\" b", {"a", "", "", "b"}},
        {"tenants\"' survey\"", {"tenants' survey"}},
        {"nj add Ruth \\\n    --city Boston", {"nj", "add", "Ruth", "--city", "Boston"}},
        {"über \"søren\"", {"über", "søren"}},
        {"", {}},
        {"end\\", {"end"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.line);
        REQUIRE(shell_words(row.line));
        CHECK(*shell_words(row.line) == row.words);
    }
}

TEST_CASE("an unclosed quote is an error at its column") {
    const auto words = shell_words("log coffee -m \"usual place");
    REQUIRE_FALSE(words);
    CHECK(words.error().column == 14);
    CHECK(words.error().found == "\"usual place");
    CHECK(shell_words("it's").error().column == 2);
    CHECK(shell_words("\"ends in a backslash\\").error().column == 0);
}

TEST_CASE("a script is read as its commands") {
    CHECK(script_lines("# Ruth's garden\nnj add Ruth \\\n    --city Boston\n\n  # more\nnj due") ==
          Words{"nj add Ruth \\\n    --city Boston", "nj due"});
    CHECK(script_lines("").empty());
}
