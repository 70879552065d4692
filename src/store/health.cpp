#include "nj/store/health.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "engine/database.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

/// Whether the kind of an exchange makes it value-added; each kind is looked up once.
class ValuedKinds {
public:
    explicit ValuedKinds(const Kinds& kinds) : kinds_(kinds) {}
    bool contains(const std::string& name) {
        const auto known = valued_.find(name);
        if (known != valued_.end()) return known->second;
        return valued_.emplace(name, is_value_added(kinds_, name, false)).first->second;
    }

private:
    const Kinds& kinds_;
    std::unordered_map<std::string, bool> valued_;
};

/// The exchanges of these days that added value for everyone in them. They are read by the index of days, almost in the
/// order of the table; from the timelines of people, each would be a random access.
std::unordered_set<std::int64_t> valued_exchanges(Database& database, Day from, Day to, const Kinds& kinds) {
    std::unordered_set<std::int64_t> valued;
    ValuedKinds by_kind(kinds);
    auto row = database.query("SELECT id, liked IS NOT NULL, kind FROM exchange WHERE day BETWEEN ? AND ? ORDER BY day",
                              from, to);
    while (row.step())
        if (row.truth(1) || by_kind.contains(row.text(2))) valued.insert(row.integer(0));
    return valued;
}

}  // namespace

PassageDays passage_days(Journal& journal, Day from, Day to, const Kinds& kinds) {
    PassageDays people;
    const auto valued = valued_exchanges(journal.database(), from, to, kinds);
    std::vector<PassageDay>* days = nullptr;
    ContactId contact;
    auto row = journal.database().query(
        "SELECT t.contact, t.day, t.weight, t.gave + t.got, t.exchange FROM standing s "
        "CROSS JOIN timeline t ON t.contact = s.contact AND t.day BETWEEN ?1 AND ?2 AND t.counts "
        "WHERE s.last >= ?1 ORDER BY s.contact, t.day",
        from, to);
    while (row.step()) {
        if (const auto id = row.id<ContactId>(0); days == nullptr || id != contact) {
            contact = id;
            days = &people[contact];
        }
        const Day on = row.day(1);
        if (days->empty() || days->back().on != on) days->push_back({on});
        PassageDay& day = days->back();
        day.weight = std::max(day.weight, row.small(2));
        day.value_added = day.value_added || row.integer(3) > 0 || valued.contains(row.integer(4));
    }
    return people;
}

std::size_t barely_known(Journal& journal) {
    auto row = journal.database().query(
        "SELECT count(*) FROM standing s WHERE s.n = 1 AND NOT s.archived "
        "AND s.contact NOT IN (SELECT w.root FROM fact f JOIN shown w ON w.contact = f.contact WHERE f.live) "
        "AND NOT EXISTS (SELECT 1 FROM timeline t JOIN exchange e ON e.id = t.exchange "
        "WHERE t.contact = s.contact AND t.counts AND e.note IS NOT NULL)");
    row.step();
    return static_cast<std::size_t>(row.integer(0));
}

PassedCounts passed_counts(Journal& journal, Day from, Day to) {
    PassedCounts counts;
    Database& database = journal.database();
    auto help = database.query(
        "SELECT h.way, count(*) FROM exchange e JOIN help h ON h.exchange = e.id AND h.live "
        "WHERE h.way IN ('gave', 'got') AND e.live AND e.day BETWEEN ? AND ? GROUP BY h.way",
        from, to);
    while (help.step())
        (known(way_of, help.text(0)) == Way::gave ? counts.gave : counts.got) =
            static_cast<std::size_t>(help.integer(1));
    auto asked =
        database.query("SELECT count(*) FROM ask WHERE live AND later IS NULL AND day BETWEEN ? AND ?", from, to);
    asked.step();
    counts.asked = static_cast<std::size_t>(asked.integer(0));
    return counts;
}

}  // namespace nj
