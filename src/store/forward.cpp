#include "nj/store/forward.hpp"

#include <algorithm>

#include "engine/database.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

void add_person(Database& database, std::int64_t contact, std::vector<Named>& people) {
    auto row = database.query(
        "SELECT c.id, s.handle, c.name FROM shown w JOIN shown s ON s.contact = w.root AND s.visible "
        "JOIN contact c ON c.id = w.root WHERE w.contact = ?",
        contact);
    if (!row.step()) return;
    Named person{row.id<ContactId>(0), row.text(1), row.text(2)};
    if (std::ranges::find(people, person) == people.end()) people.push_back(std::move(person));
}

std::vector<Named> people_in(Database& database, std::int64_t exchange) {
    std::vector<Named> people;
    auto row =
        database.query("SELECT contact FROM participation WHERE exchange = ? AND live ORDER BY contact", exchange);
    while (row.step()) add_person(database, row.integer(0), people);
    return people;
}

}  // namespace

std::vector<Link> forward_links(Journal& journal) {
    Database& database = journal.database();
    std::vector<Link> links;
    auto row = database.query(
        "SELECT h.id, h.number, h.way, h.what, h.weight, e.day, h.contact, h.exchange, h.pass_on, h.passes "
        "FROM help h JOIN exchange e ON e.id = h.exchange AND e.live "
        "WHERE (h.pass_on OR h.passes IS NOT NULL) AND h.live ORDER BY e.day, h.id");
    while (row.step()) {
        Link link;
        link.id = row.id<HelpId>(0);
        link.number = row.integer(1);
        link.way = known(way_of, row.text(2));
        link.what = row.text(3);
        link.weight = row.small(4);
        link.on = row.day(5);
        if (row.is_null(6)) {
            link.people = people_in(database, row.integer(7));
        } else {
            add_person(database, row.integer(6), link.people);
        }
        link.pass_on = row.truth(8);
        if (!row.is_null(9)) link.passes = row.id<HelpId>(9);
        links.push_back(std::move(link));
    }
    return links;
}

}  // namespace nj
