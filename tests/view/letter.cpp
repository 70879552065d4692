#include "nj/view/letter.hpp"

#include <doctest/doctest.h>

using namespace nj;

namespace {

const Day today{date::year{2026} / 11 / 23};
const Named wei{ContactId{2}, "wei", "Wei Zhang"};

MailTopics to_stephanie() {
    MailTopics topics;
    topics.contact.id = ContactId{1};
    topics.contact.name = "Stephanie Marlow";
    topics.contact.given = "Stephanie";
    return topics;
}

Exchange coffee(Day on, std::string note, std::string place = {}) {
    Exchange exchange;
    exchange.kind = "coffee";
    exchange.on = on;
    exchange.note = std::move(note);
    exchange.place = std::move(place);
    return exchange;
}

}  // namespace

TEST_CASE("a mail starts with what you last talked about") {
    MailTopics topics = to_stephanie();
    topics.last = coffee(Day{date::year{2026} / 10 / 5}, "the zoning paper is stuck with reviewers", "Compass");
    const Letter letter = opening_letter(topics, "", today);
    CHECK(letter.to == std::vector{ContactId{1}});
    CHECK(letter.subject == "the zoning paper is stuck with reviewers");
    CHECK(letter.body ==
          "Stephanie,\n\n"
          "Last time (coffee on 5 Oct at Compass): the zoning paper is stuck with\nreviewers.\n");
}

TEST_CASE("a last topic from another year names the year, and a question keeps its mark") {
    MailTopics topics = to_stephanie();
    topics.last = coffee(Day{date::year{2024} / 3 / 1}, "whether to apply at all?");
    CHECK(opening_letter(topics, "", today).body ==
          "Stephanie,\n\nLast time (coffee on 1 Mar 2024): whether to apply at all?\n");
}

TEST_CASE("an idea is a sentence to its person, without the reason") {
    struct Row {
        Idea idea;
        const char* subject;
        const char* told;
    };
    const std::string need = "a secret need";
    const Row rows[] = {
        {{IdeaKind::thanks, "the introduction to Ivo Kranz", {}, {}, 3, {}},
         "Thank you for the introduction to Ivo Kranz",
         "Thank you for the introduction to Ivo Kranz."},
        {{IdeaKind::promise, "the zoning map", {}, {}, 12, today},
         "the zoning map",
         "I promised you this: the zoning map."},
        {{IdeaKind::introduce, "reviews of planning papers", need, wei, {}, {}},
         "An introduction to Wei Zhang",
         "Wei Zhang offers reviews of planning papers. May I introduce you?"},
        {{IdeaKind::pass_along, "Boston parcel maps", need, wei, 5, {}},
         "Boston parcel maps",
         "This may interest you: Boston parcel maps."},
        {{IdeaKind::birthday, {}, {}, {}, {}, today}, "Your birthday", "Happy birthday."},
        {{IdeaKind::birthday, {}, {}, {}, {}, today + Days{3}},
         "Your birthday",
         "All the best for your birthday on 26 Nov."},
    };
    for (const auto& row : rows) {
        MailTopics topics = to_stephanie();
        topics.idea = row.idea;
        const Letter letter = opening_letter(topics, "", today);
        CAPTURE(row.told);
        CHECK(letter.subject == row.subject);
        CHECK(letter.body == std::string("Stephanie,\n\n") + row.told + "\n");
    }
}

TEST_CASE("the idea's subject comes before the last topic, and a given subject before both") {
    MailTopics topics = to_stephanie();
    topics.last = coffee(today, "roses");
    topics.idea = Idea{IdeaKind::promise, "the zoning map", {}, {}, 12, {}};
    CHECK(opening_letter(topics, "", today).subject == "the zoning map");
    const std::string said(90, 'x');
    CHECK(opening_letter(topics, said, today).subject == said);
    CHECK(opening_letter(to_stephanie(), "", today).subject == "Hello");
    CHECK(opening_letter(to_stephanie(), "", today).body == "Stephanie,\n");
}

TEST_CASE("a long last topic makes a short subject") {
    MailTopics topics = to_stephanie();
    topics.last = coffee(today, std::string(200, 'x'));
    CHECK(opening_letter(topics, "", today).subject.size() < 70);
}
