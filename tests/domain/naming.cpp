#include "nj/domain/naming.hpp"

#include <doctest/doctest.h>

#include "journal_people.hpp"

using namespace nj;
using test::person;

namespace {

using Arguments = std::vector<std::string>;

/// Namesakes, composed and decomposed accents, Hangul in jamo, an apostrophe, hyphens, a handle unlike the name.
std::vector<Person> everybody() {
    std::vector<Person> people{
        person("stephanie", "Stephanie Marlow", "Steph"),
        person("anna", "Anna Reed"),
        person("anna-lindqvist", "Anna Lindqvist"),
        person("bob", "Bob Reed"),
        person("tomas", "Toma\u0301s Rey"),
        person("dangelo", "Beverly D'Angelo"),
        person("anne-marie", "Anne-Marie Duval"),
        person("wei", "Wei Zhang", "王伟"),
        person("kang", "\u1112\u1161\u11AB \u1100\u1161\u11BC"),
        person("boss", "Priya Nair", "The Chief"),
        person("carol", "Carol Ann Smith"),
    };
    people[0].emails.emplace_back("s.marlow@harbor.example");
    return people;
}

std::string named(std::string_view text, Precision precision = Precision::whole_words) {
    const auto people = everybody();
    const auto meant = people_named(text, people, precision);
    if (meant.empty()) return "";
    const Mention mention{std::string(text), meant};
    return test::told(std::span(&mention, 1), people);
}

std::string read(const Arguments& arguments, Precision precision = Precision::whole_words) {
    const auto people = everybody();
    return test::told(read_people(arguments, people, precision), people);
}

}  // namespace

TEST_CASE("a person is found by handle, name, alias, or email in whole words") {
    const std::vector<std::pair<const char*, const char*>> table{
        {"stephanie", "@stephanie"},
        {"MARLOW", "@stephanie"},
        {"Stephanie Marlow", "@stephanie"},
        {"stephanie-marlow", "@stephanie"},
        {"steph", "@stephanie"},
        {"s.marlow@harbor.example", "@stephanie"},
        {"S.Marlow@Harbor.example", "@stephanie"},
        {"marlow@harbor.example", ""},
        {"@stephanie", "@stephanie"},
        {"@Stephanie", "@stephanie"},
        {"@steph", ""},
        {"@marlow", ""},
        {"anna", "@anna/@anna-lindqvist"},
        {"@anna", "@anna"},
        {"anna reed", "@anna"},
        {"reed anna", ""},
        {"tomas", "@tomas"},
        {"Tom\u00E1s", "@tomas"},
        {"Toma\u0301s Rey", "@tomas"},
        {"d'angelo", "@dangelo"},
        {"D’Angelo", "@dangelo"},
        {"beverly dangelo", "@dangelo"},
        {"anne marie", "@anne-marie"},
        {"marie-duval", "@anne-marie"},
        {"王伟", "@wei"},
        {"한 강", "@kang"},
        {"\u1112\u1161\u11AB", "@kang"},
        {"한", "@kang"},
        {"boss", "@boss"},
        {"chief", "@boss"},
        {"carol smith", ""},
        {"ann", "@carol"},
        {"ste", ""},
        {"unknown", ""},
        {"", ""},
        {"...", ""},
        {"@", ""},
        {"+anna", ""},
    };
    for (const auto& [text, meant] : table) {
        CAPTURE(text);
        CHECK(named(text) == meant);
    }
}

TEST_CASE("at a terminal, prefixes of words match unless whole words do") {
    const std::vector<std::pair<const char*, const char*>> table{
        {"ste", "@stephanie"},
        {"st mar", "@stephanie"},
        {"mar st", ""},
        {"ann", "@carol"},
        {"lind", "@anna-lindqvist"},
        {"ca sm", "@carol"},
        {"ree", "@anna/@bob"},
        {"anna-l", "@anna-lindqvist"},
        {"bos", "@boss"},
        {"@ste", ""},
        {"s.marlow@", ""},
        {"tephanie", ""},
        {"an re", "@anna"},
        {"anna anna", ""},
        {"한", "@kang"},
    };
    for (const auto& [text, meant] : table) {
        CAPTURE(text);
        CHECK(named(text, Precision::prefixes) == meant);
    }
}

TEST_CASE("the most likely of several people is first") {
    std::vector<Person> people{person("e", "Anna Extra"),    person("d", "Anna Dormant"), person("c", "Anna Common"),
                               person("b", "Anna Archived"), person("a", "Anna"),         person("f", "Anna Fresh")};
    people[1].exchange_days = people[5].exchange_days = 3;
    people[1].last = Day{date::year{2024} / 1 / 1};
    people[5].last = Day{date::year{2026} / 1 / 1};
    people[2].exchange_days = 9;
    people[3].exchange_days = 99;
    people[3].archived = true;
    CHECK(people_named("anna", people, Precision::whole_words) == std::vector<std::size_t>{4, 2, 5, 1, 0, 3});
}

TEST_CASE("words are resolved to people, longest match first") {
    const std::vector<std::pair<Arguments, const char*>> table{
        {{}, ""},
        {{"Stephanie", "Marlow", "Bob"}, "@stephanie, @bob"},
        {{"stephanie", "bob", "wei"}, "@stephanie, @bob, @wei"},
        {{"Stephanie", "Marlow", "Anna"}, "@stephanie, @anna/@anna-lindqvist"},
        {{"anna", "reed", "bob", "reed"}, "@anna, @bob"},
        {{"stephanie,", "bob"}, "@stephanie, @bob"},
        {{"stephanie,bob;wei"}, "@stephanie, @bob, @wei"},
        {{"stephanie", ",", "bob", "&", "wei", "AND", "carol"}, "@stephanie, @bob, @wei, @carol"},
        {{"stephanie, bob and wei"}, "@stephanie, @bob, @wei"},
        {{"with", "stephanie"}, "@stephanie"},
        {{"stephanie-marlow", "anna-reed"}, "@stephanie, @anna"},
        {{"@anna", "@bob"}, "@anna, @bob"},
        {{"@anna", "reed"}, "@anna, @anna/@bob"},
        {{"@unknown"}, "?@unknown?"},
        {{"+govloop", "bob"}, "?+govloop?, @bob"},
        {{"s.marlow@harbor.example", "bob"}, "@stephanie, @bob"},
        {{"Stephanie Marlow", "Bob"}, "@stephanie, @bob"},
        {{"Stephanie Bob"}, "@stephanie, @bob"},
        {{"and", ","}, ""},
    };
    for (const auto& [arguments, people] : table) {
        CAPTURE(people);
        CHECK(read(arguments) == people);
    }
}

TEST_CASE("unknown words between separators are one unknown person") {
    const std::vector<std::pair<Arguments, const char*>> table{
        {{"Dana", "Okafor"}, "?Dana Okafor?"},
        {{"Dana", "Okafor,", "Ivo", "Kranz"}, "?Dana Okafor?, ?Ivo Kranz?"},
        {{"stephanie", "and", "Dana", "Okafor", "and", "bob"}, "@stephanie, ?Dana Okafor?, @bob"},
        {{"stephanie", "Dana", "Okafor"}, "@stephanie, ?Dana Okafor?"},
        {{"Dana", "Okafor", "stephanie"}, "?Dana Okafor?, @stephanie"},
        {{"stephanie", "Dana Okafor", "Ivo"}, "@stephanie, ?Dana Okafor?, ?Ivo?"},
        {{"Dana-Okafor"}, "?Dana-Okafor?"},
    };
    for (const auto& [arguments, people] : table) {
        CAPTURE(people);
        CHECK(read(arguments) == people);
    }
}

TEST_CASE("a quoted name is not split because someone has part of it") {
    CHECK(read({"Bob Okafor", "wei"}) == "?Bob Okafor?, @wei");
    CHECK(read({"Bob Okafor and Wei"}) == "?Bob Okafor?, @wei");
    CHECK(read({"Bob", "Okafor"}) == "@bob, ?Okafor?");
}

TEST_CASE("at a terminal, prefixes also match in lists") {
    CHECK(read({"ste", "bev"}, Precision::prefixes) == "@stephanie, @dangelo");
    CHECK(read({"anna", "lind", "bob"}, Precision::prefixes) == "@anna-lindqvist, @bob");
    CHECK(read({"ste", "bo"}) == "?ste bo?");
}

TEST_CASE("joined and split readings are ambiguous if both are equally exact") {
    const std::vector<Person> people{person("april", "April Stone"), person("may", "May Lin"),
                                     person("april-may", "April May"), person("june", "June")};
    const auto read_from = [&](const Arguments& arguments) {
        return test::told(read_people(arguments, people, Precision::whole_words), people);
    };
    CHECK(read_from({"April", "May", "June"}) == "@april-may/@april/@may, @june");
    CHECK(read_from({"April", "and", "May"}) == "@april/@april-may, @april-may/@may");
    CHECK(read_from({"April May"}) == "@april-may");
    CHECK(read_from({"april-may"}) == "@april-may");
    CHECK(read_from({"@april", "@may"}) == "@april, @may");

    const auto mention = read_people(Arguments{"April", "May"}, people, Precision::whole_words).front();
    CHECK(mention.text == "April May");
}

TEST_CASE("a full name is not ambiguous because others share parts of it") {
    CHECK(read({"Anna", "Reed"}) == "@anna");
    const std::vector<Person> people{person("stephanie", "Stephanie Marlow"),
                                     person("stephanie-stone", "Stephanie Stone"), person("anna", "Anna Marlow")};
    CHECK(test::told(read_people(Arguments{"Stephanie", "Marlow"}, people, Precision::whole_words), people) ==
          "@stephanie");
}

TEST_CASE("part of a name is ambiguous if its words also name two others") {
    const std::vector<Person> people{person("mal", "Mary Ann Lee"), person("mj", "Mary Jones"),
                                     person("as", "Ann Smith")};
    CHECK(test::told(read_people(Arguments{"Mary", "Ann"}, people, Precision::whole_words), people) == "@mal/@mj/@as");
    CHECK(test::told(read_people(Arguments{"Mary", "Ann", "Lee"}, people, Precision::whole_words), people) == "@mal");
}

TEST_CASE("the words to look people up by are folded and unique, with emails also as a whole") {
    CHECK(words_to_look_up(Arguments{"@anna-reed", "Tomás, Anna", "S.M@x.example,"}) ==
          std::vector<std::string>{"@anna-reed", "tomas", "anna", "s.m@x.example", "s", "m", "x", "example"});
    CHECK(words_to_look_up(Arguments{}).empty());
}

TEST_CASE("an unknown name that shares a word with someone stays unknown") {
    const std::vector<Person> people{person("bob", "Bob Stone"), person("anna", "Anna Reed")};
    const auto read_from = [&](const Arguments& arguments) {
        return test::told(read_people(arguments, people, Precision::whole_words), people);
    };
    CHECK(read_from({"Bob,", "Ann", "Stone"}) == "@bob, ?Ann Stone?");
    CHECK(read_from({"Bob", "and", "Carl", "Reed"}) == "@bob, ?Carl Reed?");
    CHECK(read_from({"Ann", "Stone"}) == "?Ann Stone?");
    CHECK(read_from({"bob", "zed"}) == "@bob, ?zed?");
    CHECK(read_from({"Anna", "Reed", "Zed"}) == "@anna, ?Zed?");
}
