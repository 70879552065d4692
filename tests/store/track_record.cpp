#include "nj/store/track_record.hpp"

#include <doctest/doctest.h>

#include "nj/store/knows.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/shares.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

void note(TempJournal& journal, ContactId who, const char* topic, const char* text) {
    journal->write("note", [&](Writer& writer) { add_fact(writer, who, topic, text, today); });
}

}  // namespace

TEST_CASE("an offer fits a need unless the two people know each other") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    const auto wei = journal.add("Wei Zhang");
    note(journal, ruth, "needs", "a reviewer for the zoning paper");
    note(journal, wei, "offers", "reviews of planning papers");
    note(journal, ruth, "offers", "reviews of her own papers");
    const auto fitting = [&] { return fitting_offers(*journal, ruth, facts_of(*journal, ruth)); };
    REQUIRE(fitting().size() == 1);
    CHECK(fitting().front().person.id == wei);
    journal->write("knows", [&](Writer& writer) { say_they_know(writer, wei, ruth, {}); });
    CHECK(fitting().empty());
    journal.undo();
    CHECK(fitting().size() == 1);
    journal.log({ruth, wei});
    CHECK(fitting().empty());
}

TEST_CASE("a share is at hand for a person who did not have it and does not avoid its topic") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    const auto wei = journal.add("Wei Zhang");
    note(journal, ruth, "likes", "old maps");
    journal->write("share", [&](Writer& writer) {
        Share thing = share_of("the parcel maps", "zoning");
        thing.on = today;
        share_with(writer, {put_share(writer, thing), {{wei, "", ""}}, today, "the parcel maps", false});
    });
    CHECK(at_hand_for(*journal, ruth).shared.size() == 1);
    CHECK(at_hand_for(*journal, wei).shared.empty());
    note(journal, ruth, "avoid", "zoning");
    CHECK(at_hand_for(*journal, ruth).shared.empty());
}

TEST_CASE("a track record has the days that were more than an ask, and asks by their state") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    Exchange asked;
    asked.on = today - Days{3};
    asked.kind = "ask";
    asked.people = {{ruth, "", ""}};
    asked.asked.emplace_back().text = "advice";
    journal.log(asked);
    const auto history = [&] { return track_record_with(*journal, ruth, kinds(*journal), today); };
    CHECK(history().days == 0);
    CHECK(history().last == today - Days{3});
    CHECK(history().open.size() == 1);
    journal.log({ruth}, today - Days{400});
    journal.log({ruth}, today - Days{1});
    CHECK(history().days == 2);
    CHECK(history().first == today - Days{400});
    CHECK(history().value_added == std::vector<Day>{today - Days{1}});
    CHECK(history().gifts.empty());
}
