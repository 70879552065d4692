#include "nj/domain/sentence.hpp"

#include <doctest/doctest.h>

#include "journal_people.hpp"
#include "nj/base/date_text.hpp"
#include "nj/base/text.hpp"

using namespace nj;
using test::person;

namespace {

using Arguments = std::vector<std::string>;

// A Monday.
constexpr Day today{date::year{2026} / 11 / 23};

const std::vector<Person>& everybody() {
    static const std::vector<Person> people{
        person("stephanie", "Stephanie Marlow"), person("anna", "Anna Reed"), person("bob", "Bob Ellery"),
        person("april", "April Stone"),          person("may", "May Lin"),    person("mark", "Mark Twain"),
        person("friday", "Robin Friday"),        person("50", "50 Cent"),
    };
    return people;
}

/// The result on one line: `kind | people | +community | date | time | place | note`, without empty parts.
std::string told(const Sentence& said) {
    std::string text = said.kind;
    const auto add = [&](const std::string& part) { text += part.empty() ? "" : " | " + part; };
    add(test::told(said.people, everybody()));
    add(said.community ? "+" + *said.community : "");
    add(said.on ? to_iso(*said.on) : "");
    add(said.time ? time_text(*said.time) : "");
    add(said.place.empty() ? "" : "at " + said.place);
    add(said.note.empty() ? "" : ": " + said.note);
    return text;
}

std::string read(const Arguments& arguments, Precision precision = Precision::whole_words) {
    const auto said = parse_sentence(arguments, everybody(), precision, today);
    return said ? told(*said) : "'" + said.error().found + "' at " + std::to_string(said.error().column);
}

Arguments in_words(std::string_view line) {
    const auto words = split_words(line);
    return {words.begin(), words.end()};
}

}  // namespace

TEST_CASE("a sentence means the same in one argument and in many") {
    const std::vector<std::pair<const char*, const char*>> table{
        {"coffee", "coffee"},
        {"coffee stephanie", "coffee | @stephanie"},
        {"coffee with Stephanie and Anna yesterday at Compass: talked about the fellowship",
         "coffee | @stephanie, @anna | 2026-11-22 | at Compass | : talked about the fellowship"},
        {"coffee Stephanie Marlow Anna", "coffee | @stephanie, @anna"},
        {"coffee stephanie, anna & bob", "coffee | @stephanie, @anna, @bob"},
        {"call @anna", "call | @anna"},
        {"call anna-reed", "call | @anna"},
        {"event +govloop anna", "event | @anna | +govloop"},
        {"event +govloop", "event | +govloop"},
        // dates before and after the place
        {"lunch anna yesterday at Compass", "lunch | @anna | 2026-11-22 | at Compass"},
        {"lunch anna at Compass yesterday", "lunch | @anna | 2026-11-22 | at Compass"},
        {"lunch anna at Compass, yesterday", "lunch | @anna | 2026-11-22 | at Compass"},
        {"lunch anna at The Blue Door 3 days ago", "lunch | @anna | 2026-11-20 | at The Blue Door"},
        {"lunch anna 20 nov 2025", "lunch | @anna | 2025-11-20"},
        {"lunch anna nov 20, 2025", "lunch | @anna | 2025-11-20"},
        {"lunch anna nov 20", "lunch | @anna | 2026-11-20"},
        {"lunch anna last tue", "lunch | @anna | 2026-11-17"},
        {"lunch anna on tuesday", "lunch | @anna | 2026-11-17"},
        {"lunch anna 2w ago", "lunch | @anna | 2026-11-09"},
        {"lunch anna 2026-11-20", "lunch | @anna | 2026-11-20"},
        {"lunch yesterday with anna", "lunch | @anna | 2026-11-22"},
        {"lunch tuesday anna and bob at Compass", "lunch | @anna, @bob | 2026-11-17 | at Compass"},
        // times
        {"call anna 10:30", "call | @anna | 10:30"},
        {"call anna at 10:30", "call | @anna | 10:30"},
        {"lunch anna at Compass 10:30", "lunch | @anna | 10:30 | at Compass"},
        {"lunch anna at Compass at 10:30", "lunch | @anna | 10:30 | at Compass"},
        {"lunch anna at 10:30 at Compass", "lunch | @anna | 10:30 | at Compass"},
        {"lunch anna yesterday 9:05 at Compass", "lunch | @anna | 2026-11-22 | 09:05 | at Compass"},
        {"lunch anna at 10:30: the vote", "lunch | @anna | 10:30 | : the vote"},
        // `at` after the people
        {"coffee Anna at Acme", "coffee | @anna | at Acme"},
        {"coffee anna at Bob", "coffee | @anna | at Bob"},
        {"coffee anna At Acme", "coffee | @anna | at Acme"},
        {"coffee at Compass", "coffee | at Compass"},
        // a place may contain a date
        {"coffee anna at Ruby Tuesday Grill", "coffee | @anna | at Ruby Tuesday Grill"},
        {"coffee anna at Tuesday", "coffee | @anna | at Tuesday"},
        {"coffee anna at Ruby Tuesday Grill yesterday", "coffee | @anna | 2026-11-22 | at Ruby Tuesday Grill"},
        // a person may have the name of a date
        {"coffee April", "coffee | @april"},
        {"coffee april and may", "coffee | @april, @may"},
        {"coffee with Mark yesterday", "coffee | @mark | 2026-11-22"},
        {"coffee with friday", "coffee | @friday"},
        {"coffee anna friday", "coffee | @anna, @friday"},
        {"coffee anna apr 20", "coffee | @anna | 2026-04-20"},
        {"coffee 50 cent", "coffee | @50"},
        // notes
        {"coffee anna: the vote: lost", "coffee | @anna | : the vote: lost"},
        {"coffee: alone", "coffee | : alone"},
        {"coffee anna at http://x.example/a", "coffee | @anna | at http://x.example/a"},
        {"coffee anna:", "coffee | @anna"},
        // unknown names
        {"coffee with Stephanie and Dana Okafor yesterday", "coffee | @stephanie, ?Dana Okafor? | 2026-11-22"},
        {"coffee Dana Okafor, Ivo Kranz at Compass", "coffee | ?Dana Okafor?, ?Ivo Kranz? | at Compass"},
    };
    for (const auto& [line, understood] : table) {
        CAPTURE(line);
        CHECK(read(Arguments{line}) == understood);
        CHECK(read(in_words(line)) == understood);
    }
}

TEST_CASE("quoted words in the middle stay together") {
    CHECK(read({"coffee", "Stephanie Marlow", "Anna Reed"}) == "coffee | @stephanie, @anna");
    CHECK(read({"coffee", "Bob Okafor", "last tue"}) == "coffee | ?Bob Okafor? | 2026-11-17");
    CHECK(read({"coffee", "with Stephanie and Anna yesterday", "at", "Blue Door:", "the", "vote"}) ==
          "coffee | @stephanie, @anna | 2026-11-22 | at Blue Door | : the vote");
    CHECK(read({"coffee anna at", "Blue Door"}) == "coffee | @anna | at Blue Door");
    CHECK(read({"coffee", "anna:", "see: there"}) == "coffee | @anna | : see: there");
    CHECK(read({}).empty());
}

TEST_CASE("words that name no one are read as dates") {
    const std::vector<Person> only_anna{person("anna", "Anna Reed")};
    const auto said = parse_sentence(in_words("coffee anna friday"), only_anna, Precision::prefixes, today);
    REQUIRE(said);
    CHECK(said->people.size() == 1);
    CHECK(said->on == Day{date::year{2026} / 11 / 20});
    const auto may = parse_sentence(in_words("coffee anna 20 may"), only_anna, Precision::prefixes, today);
    REQUIRE(may);
    CHECK(may->on == Day{date::year{2026} / 5 / 20});
}

TEST_CASE("at a terminal, a prefix of a name is enough, unless it is a date") {
    CHECK(read(in_words("coffee ste fri"), Precision::prefixes) == "coffee | @stephanie | 2026-11-20");
    CHECK(read(in_words("coffee ste"), Precision::whole_words) == "coffee | ?ste?");
}

TEST_CASE("an error in a sentence has its column") {
    const std::vector<std::pair<const char*, const char*>> table{
        {"coffee anna tomorrow", "'tomorrow' at 12"},
        {"coffee anna +10d", "'+10d' at 12"},
        {"coffee anna 2027-01-01 at Compass", "'2027-01-01' at 12"},
        {"coffee anna next tue", "'next tue' at 12"},
        {"coffee anna yesterday bob", "'bob' at 22"},
        {"coffee anna yesterday 2w ago", "'2w ago' at 22"},
        {"coffee anna 10:30 at 11:30", "'at 11:30' at 18"},
        {"coffee anna at", "'at' at 12"},
        {"coffee anna 30 feb", "'30' at 12"},
        {"coffee anna, 31/12/2025", "'31/12/2025' at 13"},
        {"coffee anna,30 feb", "'30' at 12"},
        {"call 10:30 anna 30 feb", "'30' at 16"},
        {"coffee anna 25:00", "'25:00' at 12"},
        {"coffee anna 20 may", "'20' at 12"},
        {"event +a +b", "'+b' at 9"},
    };
    for (const auto& [line, mistake] : table) {
        CAPTURE(line);
        CHECK(read(Arguments{line}) == mistake);
        CHECK(read(in_words(line)) == mistake);
    }
}

TEST_CASE("an incomplete sentence has a part to come") {
    struct Row {
        std::vector<std::string> arguments;
        SentencePart next;
    };
    const std::vector<Row> rows{
        {{}, SentencePart::kind},
        {{"coffee"}, SentencePart::people},
        {{"coffee", "with"}, SentencePart::people},
        {{"coffee with Ruth and"}, SentencePart::people},
        {{"coffee", "ruth", "yesterday"}, SentencePart::people},
        {{"coffee", "ruth", "at"}, SentencePart::place},
        {{"coffee ruth at"}, SentencePart::place},
        {{"coffee", "ruth", "at", "10:30"}, SentencePart::people},
        {{"coffee", "ruth", "at", "10:30", "at"}, SentencePart::place},
        {{"coffee", "ruth", "at", "Compass"}, SentencePart::when},
        {{"coffee", "ruth:"}, SentencePart::note},
        {{"coffee", "ruth", "at", "Compass: the", "talk"}, SentencePart::note},
    };
    for (const auto& row : rows) {
        CAPTURE(row.arguments.size());
        CHECK(part_to_come(row.arguments) == row.next);
    }
}
