#include "nj/store/occasions.hpp"

#include <algorithm>

#include "database.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/obligations.hpp"

namespace nj {

using namespace store;

namespace {

/// How many exchanges back last words are looked for: an exchange need not have a note.
constexpr int look_back = 5;

void read_last(Database& database, ContactId contact, Occasion& occasion) {
    auto row = database.query(
        "SELECT e.kind, e.note FROM timeline t JOIN exchange e ON e.id = t.exchange "
        "WHERE t.contact = ? AND t.counts ORDER BY t.day DESC, t.exchange DESC LIMIT ?",
        contact, look_back);
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
    for (auto& promise : promises_of(journal, contact))
        if (promise.state == "open") occasion.promises.push_back(std::move(promise));
    std::ranges::sort(occasion.promises, {}, [](const Promise& promise) { return promise.by.value_or(Day::max()); });
    for (auto& ask : asks_of(journal, contact))
        if (ask.state == "granted") occasion.thanks_owed.push_back(std::move(ask));
    auto row = journal.database().query("SELECT birthday FROM contact WHERE id = ?", contact);
    if (row.step()) occasion.birthday = row.text(0);
    return occasion;
}

}  // namespace nj
