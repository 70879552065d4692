#include "nj/store/listing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include "filter_sql.hpp"
#include "functions.hpp"
#include "nj/domain/due.hpp"
#include "nj/store/standings.hpp"

namespace nj {

using namespace store;

namespace {

/// The people of one list, found by the id that the rows of a part carry.
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

Query people_where(Database& database, const char* columns, const Condition& condition) {
    return database.query_text(std::string("SELECT ") + columns +
                                   " FROM standing t JOIN contact c ON c.id = t.contact WHERE " + condition.sql +
                                   " ORDER BY t.contact",
                               condition.values);
}

using Numbers = std::unordered_map<std::int64_t, double>;

Numbers lateness_of_everybody(Journal& journal, Day today) {
    const auto people = standings(journal);
    const Typical usual = typical_gap(people);
    Numbers lateness;
    for (const auto& person : people) lateness.emplace(person.contact.value, score(person, usual, false, today).lateness);
    return lateness;
}

Numbers circle_of_everybody(Journal& journal, Day today) {
    Numbers numbers;
    for (const auto& [contact, circle] : circles(journal, today)) numbers.emplace(contact.value, static_cast<int>(circle));
    return numbers;
}

/// What passed between you and each of the people, for those with whom something did.
std::unordered_map<ContactId, Passed> passed_with(Database& database, Day today) {
    std::unordered_map<ContactId, Passed> passed;
    auto row = database.query("SELECT contact, gave, got, aged FROM standing WHERE gave > 0 OR got > 0");
    while (row.step())
        passed.emplace(row.id<ContactId>(0), passed_on({row.small(1), row.small(2), row.real(3)}, today));
    return passed;
}

Numbers balance_of_everybody(Journal& journal, Day today) {
    Numbers hundredths;
    for (const auto& [contact, passed] : passed_with(journal.database(), today))
        hundredths.emplace(contact.value, std::round(passed.balance * 100));
    return hundredths;
}

Numbers days_to_birthday(Journal& journal, Day today) {
    Numbers days;
    auto row = journal.database().query("SELECT id, birthday FROM contact WHERE birthday IS NOT NULL AND birthday <> ''");
    while (row.step()) days.emplace(row.integer(0), (next_birthday(row.text(1), today) - today).count());
    return days;
}

/// What is computed beforehand for a filter, and whether a term asks for it.
struct Computed {
    const char* name;
    Numbers (*numbers)(Journal& journal, Day today);
    bool (*asked_for)(const Filter& term);
};

template <NumberField field>
bool asks_number(const Filter& term) {
    const auto* number = std::get_if<NumberTerm>(&term.node);
    return number != nullptr && number->field == field;
}

constexpr std::array computed{
    Computed{"lateness", lateness_of_everybody,
             [](const Filter& term) {
                 constexpr std::array scored{State::due, State::overdue, State::dormant};
                 return asks_for(term, scored);
             }},
    Computed{"circle", circle_of_everybody,
             [](const Filter& term) { return std::holds_alternative<InCircle>(term.node); }},
    Computed{"balance", balance_of_everybody, asks_number<NumberField::balance>},
    Computed{"birthday", days_to_birthday, asks_number<NumberField::birthday>},
};

Condition prepared(Journal& journal, const Filter& filter, Day today) {
    add_fold(journal.database());
    for (const auto& each : computed) {
        bool asked = false;
        for_each_term(filter, [&](const Filter& term) { asked = asked || each.asked_for(term); });
        if (asked) add_number(journal.database(), each.name, each.numbers(journal, today));
    }
    return to_sql(filter, today);
}

Listed listed_at(const Query& row) {
    Listed listed;
    listed.person = {row.id<ContactId>(0), row.text(1), row.text(2)};
    listed.org = row.text(3);
    listed.title = row.text(4);
    listed.city = row.text(5);
    Standing& standing = listed.standing;
    standing.contact = listed.person.id;
    standing.handle = listed.person.handle;
    standing.n = row.small(6);
    if (standing.n > 0) standing.last = row.day(7);
    standing.l = row.real(8);
    standing.v = row.small(9);
    if (const auto cadence = row.maybe_integer(10)) standing.cadence = Days{*cadence};
    if (!row.is_null(11)) standing.circle = circle_named(row.text(11));
    standing.archived = row.truth(12);
    standing.unmet = row.truth(13);
    standing.waiting = row.truth(14);
    return listed;
}

/// Runs through the details of one kind by the contacts they are of, for exchanges have tags too; those of the contact
/// itself come before those of whoever was merged into it.
void read_details(Database& database, const People& people, const char* kind, std::vector<std::string> Listed::*list) {
    struct Value {
        std::int64_t position;
        std::int64_t id;
        std::string text;
    };
    for (const bool merged : {false, true}) {
        std::vector<Value> values;
        Listed* owner = nullptr;
        const auto settle = [&] {
            std::ranges::sort(values, {}, [](const Value& value) { return std::pair(value.position, value.id); });
            for (auto& value : values) append_new(owner->*list, std::move(value.text));
            values.clear();
        };
        std::int64_t contact = 0;
        auto row = database.query(
            "SELECT s.contact, s.root, d.position, d.id, d.value FROM shown s CROSS JOIN detail d "
            "ON d.owner = s.contact AND d.kind = ? AND d.live WHERE (s.root <> s.contact) = ? ORDER BY s.contact",
            kind, merged);
        while (row.step()) {
            if (row.integer(0) != contact) settle();
            contact = row.integer(0);
            owner = people.find(row.id<ContactId>(1));
            if (owner != nullptr) values.push_back({row.integer(2), row.integer(3), row.text(4)});
        }
        settle();
    }
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
    const Condition condition = prepared(journal, filter, today);
    std::vector<Listed> list;
    auto row = people_where(database,
                            "t.contact, t.handle, c.name, c.org, c.title, c.city, t.n, t.last, t.l, t.v, t.cadence,"
                            " t.circle, t.archived, t.unmet, t.waiting",
                            condition);
    while (row.step()) list.push_back(listed_at(row));
    const People people(list);
    if (parts.tags) read_details(database, people, "tag", &Listed::tags);
    if (parts.details) {
        read_details(database, people, "alias", &Listed::aliases);
        read_details(database, people, "email", &Listed::emails);
        read_details(database, people, "phone", &Listed::phones);
        read_merged_names(database, people);
        read_communities(database, people);
    }
    if (parts.last_kind) read_last_kinds(database, people);
    if (parts.passed) read_passed(database, list, today);
    if (parts.rhythm) read_rhythms(journal, list);
    if (parts.circle) read_circles(journal, list, today);
    return list;
}

std::unordered_set<ContactId> matching(Journal& journal, const Filter& filter, Day today) {
    std::unordered_set<ContactId> ids;
    auto row = people_where(journal.database(), "t.contact", prepared(journal, filter, today));
    while (row.step()) ids.insert(row.id<ContactId>(0));
    return ids;
}

}  // namespace nj
