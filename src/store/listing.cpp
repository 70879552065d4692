#include "nj/store/listing.hpp"

#include <algorithm>
#include <unordered_map>

#include "engine/statement.hpp"
#include "filter_numbers.hpp"
#include "nj/domain/due.hpp"
#include "nj/store/standings.hpp"

namespace nj {

using namespace store;

namespace {

/// The people of a list, by id.
class People {
public:
    explicit People(std::vector<Listed>& list) {
        for (auto& listed : list) by_id_.emplace(listed.person.id, &listed);
    }
    Listed* find(ContactId id) const {
        const auto found = by_id_.find(id);
        return found == by_id_.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<ContactId, Listed*> by_id_;
};

void append_new(std::vector<std::string>& list, std::string value) {
    if (std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
}

Statement people_where(Database& database, const char* columns, const Condition& condition) {
    return {database,
            std::string("SELECT ") + columns + " FROM standing t JOIN contact c ON c.id = t.contact WHERE " +
                condition.sql + " ORDER BY t.contact",
            condition.values};
}

void read_listed(const Row& row, Listed& listed) {
    listed.person = {ContactId{row.integer(0)}, std::string(row.text(1)), std::string(row.text(2))};
    listed.org = row.text(3);
    listed.title = row.text(4);
    listed.city = row.text(5);
    Standing& standing = listed.standing;
    standing.contact = listed.person.id;
    standing.n = row.small(6);
    if (standing.n > 0) standing.last = row.day(7);
    standing.l = row.real(8);
    standing.v = row.small(9);
    if (!row.null(10)) standing.cadence = Days{row.small(10)};
    if (!row.null(11)) standing.circle = circle_named(row.text(11));
    standing.archived = row.truth(12);
    standing.unmet = row.truth(13);
    standing.waiting = row.truth(14);
}

using Lists = std::vector<std::pair<std::string_view, std::vector<std::string> Listed::*>>;

/// Fills the lists of one person with details, sorted by position.
class Details {
public:
    static constexpr const char* columns = "SELECT d.owner, d.position, d.id, d.value, d.kind";

    explicit Details(const Lists& lists) : lists_(lists), values_(lists.size()) {}

    void take(const Row& row) {
        const auto list = std::ranges::find(lists_, row.text(4), &Lists::value_type::first);
        values_[static_cast<std::size_t>(list - lists_.begin())].push_back(
            {row.integer(1), row.integer(2), std::string(row.text(3))});
    }
    void fill(Listed& person) {
        for (std::size_t i = 0; i < lists_.size(); ++i) {
            std::ranges::sort(values_[i], {}, [](const Value& value) { return std::pair(value.position, value.id); });
            for (auto& value : values_[i]) append_new(person.*lists_[i].second, std::move(value.text));
            values_[i].clear();
        }
    }

private:
    struct Value {
        std::int64_t position;
        std::int64_t id;
        std::string text;
    };
    const Lists& lists_;
    std::vector<std::vector<Value>> values_;
};

/// Reads details of some kinds; those of a contact come before those of contacts merged into it. Reads all details in
/// one pass if the list has most of `everyone`, otherwise person by person.
void read_details(Database& database, std::vector<Listed>& people, std::size_t everyone, const People& by_id,
                  const Lists& lists) {
    std::string wanted = " AND d.live AND d.kind IN (";
    for (const auto& [kind, list] : lists) wanted.append(wanted.back() == '(' ? "'" : ", '").append(kind).append("'");
    wanted += ")";
    Details details(lists);
    Statement of_one(
        database, std::string(Details::columns) + " FROM detail d INDEXED BY detail_listed WHERE d.owner = ?" + wanted);
    const auto read = [&](std::int64_t owner, Listed& person) {
        of_one.restart(owner);
        while (of_one.step()) details.take(of_one.row());
        details.fill(person);
    };
    if (people.size() < everyone / 4) {
        for (auto& person : people) read(person.person.id.value, person);
    } else if (!people.empty()) {
        Statement all(database, std::string(Details::columns) +
                                    " FROM standing t CROSS JOIN detail d INDEXED BY "
                                    "detail_listed ON d.owner = t.contact" +
                                    wanted + " ORDER BY t.contact");
        auto person = people.begin();
        while (all.step()) {
            const auto owner = all.row().integer(0);
            for (; person + 1 != people.end() && person->person.id.value < owner; ++person) details.fill(*person);
            if (person->person.id.value == owner) details.take(all.row());
        }
        details.fill(*person);
    }
    Statement merged(database,
                     "SELECT m.id, s.root FROM contact m INDEXED BY contact_merged_into CROSS JOIN shown s "
                     "ON s.contact = m.id AND s.root <> m.id WHERE m.merged_into IS NOT NULL ORDER BY m.id");
    while (merged.step())
        if (Listed* person = by_id.find(ContactId{merged.row().integer(1)})) read(merged.row().integer(0), *person);
}

void read_merged_names(Database& database, const People& people) {
    auto row = database.query(
        "SELECT s.root, m.name, s.handle FROM contact m JOIN shown s ON s.contact = m.id AND s.root <> m.id "
        "WHERE m.merged_into IS NOT NULL ORDER BY m.id");
    while (row.step()) {
        Listed* listed = people.find(row.id<ContactId>(0));
        if (listed == nullptr) continue;
        if (row.text(1) != listed->person.name) append_new(listed->aliases, row.text(1));
        append_new(listed->aliases, row.text(2));
    }
}

void read_communities(Database& database, const People& people) {
    auto row = database.query(
        "SELECT s.root, k.handle FROM member m JOIN community k ON k.id = m.community AND k.live "
        "JOIN shown s ON s.contact = m.contact WHERE m.live ORDER BY k.handle");
    while (row.step())
        if (Listed* listed = people.find(row.id<ContactId>(0))) append_new(listed->communities, row.text(1));
}

void read_last_kinds(Database& database, const People& people) {
    auto row = database.query(
        "SELECT t.contact, e.kind FROM standing t JOIN timeline l ON l.contact = t.contact AND l.day = t.last "
        "AND l.counts JOIN exchange e ON e.id = l.exchange ORDER BY t.contact, l.exchange");
    while (row.step())
        if (Listed* listed = people.find(row.id<ContactId>(0))) listed->last_kind = row.text(1);
}

void read_passed(Database& database, std::vector<Listed>& list, Day today) {
    const auto passed = passed_with(database, today);
    for (auto& listed : list)
        if (const auto found = passed.find(listed.person.id); found != passed.end()) listed.passed = found->second;
}

std::size_t count_everyone(Database& database) {
    auto row = database.query("SELECT count(*) FROM standing");
    row.step();
    return static_cast<std::size_t>(row.integer(0));
}

void read_rhythms(Journal& journal, std::vector<Listed>& list) {
    const Typical usual = typical(journal);
    for (auto& listed : list) listed.rhythm = rhythm_of(listed.standing, usual);
}

void read_circles(Journal& journal, std::vector<Listed>& list, Day today) {
    const auto all = circles(journal, today);
    for (auto& listed : list)
        if (const auto found = all.find(listed.person.id); found != all.end()) listed.circle = found->second;
}

}  // namespace

std::vector<Listed> listing(Journal& journal, const Filter& filter, const ListedParts& parts, Day today) {
    Database& database = journal.database();
    const Snapshot snapshot(database);
    const Condition condition = prepare_condition(journal, filter, today);
    const std::size_t everyone = count_everyone(database);
    std::vector<Listed> list;
    list.reserve(everyone);  // growing the list step by step would cost as much as reading the people
    Statement row =
        people_where(database,
                     "t.contact, t.handle, c.name, c.org, c.title, c.city, t.n, t.last, t.l, t.v, t.cadence,"
                     " t.circle, t.archived, t.unmet, t.waiting",
                     condition);
    while (row.step()) read_listed(row.row(), list.emplace_back());
    const People people(list);
    if (parts.details) {
        read_details(database, list, everyone, people,
                     {{"tag", &Listed::tags},
                      {"alias", &Listed::aliases},
                      {"email", &Listed::emails},
                      {"phone", &Listed::phones}});
        read_merged_names(database, people);
        read_communities(database, people);
    } else if (parts.tags) {
        read_details(database, list, everyone, people, {{"tag", &Listed::tags}});
    }
    if (parts.last_kind) read_last_kinds(database, people);
    if (parts.passed) read_passed(database, list, today);
    if (parts.rhythm) read_rhythms(journal, list);
    if (parts.circle) read_circles(journal, list, today);
    return list;
}

std::unordered_set<ContactId> matching(Journal& journal, const Filter& filter, Day today) {
    std::unordered_set<ContactId> ids;
    Statement row = people_where(journal.database(), "t.contact", prepare_condition(journal, filter, today));
    while (row.step()) ids.insert(ContactId{row.row().integer(0)});
    return ids;
}

}  // namespace nj
