#include "nj/store/today.hpp"

#include <algorithm>

#include "nj/base/birthday.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

std::string month_and_day(Day day) {
    return to_iso(day).substr(5);
}

/// Reads birthdays by month and day; a range over a new year has two parts.
void read_birthdays(Database& database, const std::string& from, const std::string& to, Day begin,
                    std::vector<Birthday>& list) {
    auto row = database.query(
        "SELECT t.contact, t.handle, c.name, c.birthday FROM contact c JOIN standing t ON t.contact = c.id "
        "WHERE c.birthday IS NOT NULL AND substr(c.birthday, -5) BETWEEN ? AND ? AND NOT t.archived",
        from, to);
    while (row.step())
        list.push_back({{row.id<ContactId>(0), row.text(1), row.text(2)}, next_birthday(row.text(3), begin)});
}

}  // namespace

std::vector<Birthday> birthdays_between(Journal& journal, Day from, Day to) {
    std::vector<Birthday> list;
    // Starts a day earlier, because a birthday on 29 February falls on 1 March in other years.
    const std::string first = month_and_day(from - Days{1});
    const std::string last = month_and_day(to);
    if (first <= last) {
        read_birthdays(journal.database(), first, last, from, list);
    } else {
        read_birthdays(journal.database(), first, "12-31", from, list);
        read_birthdays(journal.database(), "01-01", last, from, list);
    }
    std::erase_if(list, [to](const Birthday& birthday) { return birthday.on > to; });
    std::ranges::sort(list, [](const Birthday& a, const Birthday& b) {
        return a.on != b.on ? a.on < b.on : a.person.handle < b.person.handle;
    });
    return list;
}

std::optional<Day> last_entry(Journal& journal, Day today) {
    auto row = journal.database().query("SELECT day FROM exchange WHERE live AND day <= ? ORDER BY day DESC LIMIT 1",
                                        stored(today));
    if (!row.step()) return std::nullopt;
    return row.day(0);
}

std::size_t people_met_since(Journal& journal, Day since) {
    auto row = journal.database().query("SELECT count(*) FROM standing WHERE n > 0 AND last >= ?", stored(since));
    row.step();
    return static_cast<std::size_t>(row.integer(0));
}

std::size_t exchange_days_since(Journal& journal, Day since) {
    auto row = journal.database().query(
        "SELECT count(*) FROM (SELECT DISTINCT s.root, e.day FROM exchange e JOIN participation p ON p.exchange = e.id "
        "AND p.live JOIN shown s ON s.contact = p.contact WHERE e.live AND NOT e.sent AND NOT e.mass AND e.day >= ?)",
        stored(since));
    row.step();
    return static_cast<std::size_t>(row.integer(0));
}

}  // namespace nj
