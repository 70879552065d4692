#include "nj/store/track_record.hpp"

#include <algorithm>

#include "nj/domain/likeness.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/store/introductions.hpp"
#include "nj/store/knows.hpp"
#include "nj/store/promises.hpp"
#include "nj/store/shares.hpp"
#include "nj/store/standings.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

/// Reads the days of the last year on which value passed and on which you gave, and the latest exchange.
void read_passages(Database& database, ContactId contact, const Kinds& kinds, Day today, TrackRecord& history) {
    auto row = database.query(
        "SELECT t.day, e.kind, t.gave, t.got, e.liked FROM timeline t JOIN exchange e ON e.id = t.exchange "
        "WHERE t.contact = ? AND t.counts AND t.day > ? ORDER BY t.day DESC, t.exchange DESC",
        contact, stored(today - Days{365}));
    while (row.step()) {
        const bool passed = row.small(2) + row.small(3) > 0 || !row.is_null(4);
        if (is_value_added(kinds, row.text(1), passed)) history.value_added.push_back(row.day(0));
        if (row.small(2) > 0) history.gifts.push_back(row.day(0));
    }
    auto last = database.query(
        "SELECT t.day, e.kind FROM timeline t JOIN exchange e ON e.id = t.exchange "
        "WHERE t.contact = ? AND t.counts ORDER BY t.day DESC, t.exchange DESC LIMIT 1",
        contact);
    if (!last.step()) return;
    history.last = last.day(0);
    history.last_kind = last.text(1);
    auto more_than_asks = database.query(
        "SELECT count(*), min(day) FROM (SELECT DISTINCT day FROM timeline WHERE contact = ? AND counts AND weight > "
        "0)",
        contact);
    more_than_asks.step();
    history.days = more_than_asks.small(0);
    history.first = more_than_asks.maybe_day(1);
}

/// The shares that fit a person's interests; none if no interests are known.
std::vector<SharedThing> fitting_shares(Journal& journal, ContactId contact, const std::vector<Fact>& facts) {
    if (std::ranges::none_of(facts, is_interest)) return {};
    Reader reader;
    reader.facts = facts;
    reader.stops = stops_of(journal, contact);
    auto things = shared_with_others(journal, contact);
    std::erase_if(things, [&](const SharedThing& thing) {
        return reason_against(reader, share_of(thing.title, thing.about)).has_value();
    });
    return things;
}

}  // namespace

std::vector<Offer> fitting_offers(Journal& journal, ContactId contact, const std::vector<Fact>& facts) {
    std::vector<std::string> needed;
    for (const Fact& fact : facts)
        if (fact.topic == "needs") std::ranges::move(significant_words(fact.text), std::back_inserter(needed));
    if (needed.empty()) return {};
    std::ranges::sort(needed);
    std::vector<Offer> offers;
    for (auto& offer : notes_on(journal, "offers"))
        if (offer.person.id != contact && shared_words(significant_words(offer.text), needed) > 0)
            offers.push_back(std::move(offer));
    if (offers.empty()) return offers;
    const auto known = acquaintances_of(journal, contact);
    std::erase_if(offers, [&](const Offer& offer) {
        return std::ranges::find(known, offer.person.id, &Acquaintance::person) != known.end();
    });
    return offers;
}

AtHand at_hand_for(Journal& journal, ContactId contact) {
    AtHand at_hand;
    at_hand.unthanked = thanks_owed_to(journal, contact);
    at_hand.promises = open_promises_to(journal, contact);
    at_hand.facts = facts_of(journal, contact);
    at_hand.offers = fitting_offers(journal, contact, at_hand.facts);
    at_hand.shared = fitting_shares(journal, contact, at_hand.facts);
    auto row = journal.database().query("SELECT birthday FROM contact WHERE id = ?", contact);
    if (row.step()) at_hand.birthday = row.text(0);
    return at_hand;
}

TrackRecord track_record_with(Journal& journal, ContactId contact, const Kinds& kinds, Day today) {
    TrackRecord history;
    read_passages(journal.database(), contact, kinds, today, history);
    history.balance = passed_between(journal, contact, today).balance;
    if (const auto standing = standing_of(journal, contact)) history.reached_out = standing->reached_out;
    for (auto& ask : asks_of(journal, contact)) {
        if (awaits_answer(ask))
            history.open.push_back(std::move(ask));
        else if (ask.state == AskState::granted)
            history.unthanked.push_back(std::move(ask));
        else if (ask.state == AskState::thanked)
            history.granted.push_back(std::move(ask));
    }
    history.ideas = ideas_for(at_hand_for(journal, contact), today);
    return history;
}

}  // namespace nj
