#include "nj/domain/asking.hpp"

#include <doctest/doctest.h>

using namespace nj;

TEST_CASE("the type of an ask follows from its words, and the larger request wins") {
    struct Row {
        const char* text;
        AskType type;
        const char* from;
    };
    for (const auto& row : {
             Row{"introduce me to Dana Okafor", AskType::overt, "introduce"},
             Row{"an introduction to Dana", AskType::overt, "introduction"},
             Row{"a referral for the analyst post", AskType::overt, "referral"},
             Row{"a review of my chapter", AskType::overt, "review"},
             Row{"would you recommend me?", AskType::overt, "recommend"},
             Row{"promote the workshop", AskType::overt, "promote"},
             Row{"to be hired", AskType::overt, "hired"},
             Row{"hire me", AskType::overt, "hire"},
             Row{"link to my page", AskType::overt, "link"},
             Row{"advice on the chapter", AskType::soft, "advice"},
             Row{"a coffee, to hear about your work", AskType::soft, "coffee"},
             Row{"your EXPERIENCE with grants", AskType::soft, "experience"},
             Row{"I would like to learn how you started", AskType::soft, "learn"},
             Row{"a coffee, and a referral", AskType::overt, "referral"},
             Row{"a talk at the spring fair", AskType::overt, ""},
             Row{"", AskType::overt, ""},
         }) {
        CAPTURE(row.text);
        const auto guessed = guess_type(row.text);
        CHECK(guessed.type == row.type);
        CHECK(guessed.from == row.from);
    }
}

TEST_CASE("words that offer them something are recognized") {
    CHECK(offers_something("half an hour of advice, coffee on me"));
    CHECK(offers_something("lunch? My treat."));
    CHECK(offers_something("I'll pay for the lunch"));
    CHECK(offers_something("In return I can help with the survey"));
    CHECK_FALSE(offers_something("a coffee"));
    CHECK_FALSE(offers_something("advice on method"));
    CHECK_FALSE(offers_something("on melons"));
}
