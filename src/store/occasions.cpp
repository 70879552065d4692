#include "nj/store/occasions.hpp"

#include "engine/database.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/store/promises.hpp"
#include "nj/store/track_record.hpp"

namespace nj {

using namespace store;

namespace {

/// How many exchanges are searched for a last topic, because an exchange need not have a note.
constexpr int exchanges_read = 5;

void read_last(Database& database, ContactId contact, Occasion& occasion) {
    auto row = database.query(
        "SELECT e.kind, e.note FROM timeline t JOIN exchange e ON e.id = t.exchange "
        "WHERE t.contact = ? AND t.counts ORDER BY t.day DESC, t.exchange DESC LIMIT ?",
        contact, exchanges_read);
    while (row.step()) {
        if (occasion.last_kind.empty()) occasion.last_kind = row.text(0);
        if (occasion.last_words.empty()) occasion.last_words = row.text(1);
    }
}

}  // namespace

Occasion occasion_for(Journal& journal, ContactId contact) {
    Occasion occasion;
    read_last(journal.database(), contact, occasion);
    occasion.facts = facts_of(journal, contact);
    occasion.offers = fitting_offers(journal, contact, occasion.facts);
    occasion.promises = open_promises_to(journal, contact);
    occasion.thanks_owed = thanks_owed_to(journal, contact);
    auto row = journal.database().query("SELECT birthday FROM contact WHERE id = ?", contact);
    if (row.step()) occasion.birthday = row.text(0);
    return occasion;
}

}  // namespace nj
