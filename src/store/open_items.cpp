#include "nj/store/open_items.hpp"

#include <algorithm>

#include "obligation_rows.hpp"

namespace nj {

using namespace store;

namespace {

/// The ids, sorted, of the things that name a member of the group, and of those that are with everyone in an exchange
/// of theirs.
std::vector<std::int64_t> waiting_ids(Database& database, const std::vector<std::int64_t>& group, const char* named,
                                      const char* of_everyone) {
    std::vector<std::int64_t> ids;
    const auto take = [&ids](Query&& row) {
        while (row.step()) ids.push_back(row.integer(0));
    };
    for (const auto member : group) take(database.query(named, member));
    take(database.query(of_everyone, group.front()));
    std::ranges::sort(ids);
    return ids;
}

}  // namespace

WaitingBetween waiting_between(Journal& journal, ContactId contact, std::size_t limit) {
    Database& database = journal.database();
    const auto group = group_of(database, contact.value);
    const auto promised =
        waiting_ids(database, group, "SELECT id FROM promise WHERE live AND state = 'open' AND contact = ?",
                    "SELECT p.id FROM timeline t INDEXED BY timeline_waits CROSS JOIN promise p "
                    "ON p.exchange = t.exchange AND p.live AND p.state = 'open' AND p.contact IS NULL "
                    "WHERE t.contact = ? AND t.waits");
    const auto asked =
        waiting_ids(database, group, "SELECT id FROM ask WHERE live AND state IN ('open', 'granted') AND contact = ?",
                    "SELECT a.id FROM timeline t INDEXED BY timeline_waits CROSS JOIN ask a INDEXED BY ask_shared "
                    "ON a.exchange = t.exchange AND a.live AND a.state IN ('open', 'granted') AND a.contact IS NULL "
                    "WHERE t.contact = ? AND t.waits");
    WaitingBetween waiting;
    waiting.total = promised.size() + asked.size();
    NameReader names(database);
    const auto full = [&] { return waiting.promises.size() + waiting.asks.size() == limit; };
    for (auto id = promised.begin(); id != promised.end() && !full(); ++id) {
        auto row = database.query(NJ_PROMISE_COLUMNS "AND id = ?", *id);
        if (row.step()) waiting.promises.push_back(promise_at(names, row));
    }
    for (auto id = asked.rbegin(); id != asked.rend() && !full(); ++id) {
        auto row = database.query(NJ_ASK_COLUMNS "AND id = ?", *id);
        if (row.step()) waiting.asks.push_back(ask_at(names, row));
    }
    return waiting;
}

}  // namespace nj
