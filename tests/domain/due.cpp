#include "nj/domain/due.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "nj/domain/score.hpp"
#include "standings.hpp"

using namespace nj;
using namespace nj::test;

namespace {

using People = std::vector<Standing>;

DueRanking ranked(const People& people, DueList list = DueList::due, std::size_t limit = 0,
                  const std::unordered_set<ContactId>* chosen = nullptr) {
    return rank_due(people, {}, today, list, limit, chosen);
}

/// The handles in order, with a star after rotation lines.
std::string shown(const People& people, const DueRanking& ranking) {
    std::string text;
    for (const auto& line : ranking.lines) {
        if (!text.empty()) text += ' ';
        text += people[line.person].handle + (line.rotation ? "*" : "");
    }
    return text;
}

/// Eight people from `a`, the strongest tie and the least late, to `h`, the weakest tie and the latest.
People a_to_h() {
    People people;
    for (int i = 0; i < 8; ++i) {
        people.push_back(
            read_person_argument(std::string(1, static_cast<char>('a' + i)), 30 + i, 10, (1 << (10 - i)) - 1));
        people.back().contact = ContactId{i + 1};
    }
    return people;
}

/// An archived person who adds `n` to the sum that the rotation starts from.
Standing history_of(int n) {
    auto person = read_person_argument("gone", 30, 10);
    person.archived = true;
    person.n = n;
    return person;
}

template <class T>
std::optional<T> at_times(std::mt19937& random, T value) {
    return random() % 4 == 0 ? std::optional{value} : std::nullopt;
}

Standing anybody(std::mt19937& random, int id) {
    const auto up_to = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    auto person = somebody_met(up_to(12), 0, up_to(400));
    person.contact = ContactId{id};
    person.handle = std::to_string(id);
    person.l = std::max(person.n - 1, 0) * std::log(1 + up_to(60));
    person.v = person.n * up_to(3);
    person.cadence = at_times(random, Days{1 + up_to(90)});
    person.circle = at_times(random, static_cast<Circle>(up_to(4)));
    person.snoozed_until = at_times(random, days_ago(up_to(20) - 10));
    person.reached_out = at_times(random, days_ago(up_to(20)));
    person.started = days_ago(up_to(200));
    person.started_by_meeting = up_to(1) == 0;
    person.archived = up_to(9) == 0;
    person.unmet = up_to(9) == 0;
    person.waiting = up_to(9) == 0;
    return person;
}

/// Random journals, the same in every run.
std::vector<People> journals() {
    std::mt19937 random{20261123};
    std::vector<People> all(100);
    for (auto& people : all) {
        for (int left = static_cast<int>(random() % 80); left > 0; --left) people.push_back(anybody(random, left));
    }
    return all;
}

constexpr std::array every_list{DueList::due, DueList::all, DueList::dormant};

std::set<std::size_t> kept_on(const People& people, DueList list) {
    std::set<std::size_t> persons;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const auto parts = score(people[i], typical_gap(people), false, today);
        const auto why = kept_off(people[i], parts, today);
        const bool free = why == KeptOff::nothing || (list == DueList::all && why == KeptOff::not_due);
        if (free && (list != DueList::dormant || parts.lateness > 8)) persons.insert(i);
    }
    return persons;
}

}  // namespace

TEST_CASE("a quiet strong tie comes before an equally quiet acquaintance") {
    const People people{read_person_argument("acquaintance", 60, 30, 1), read_person_argument("friend", 60, 30, 40)};
    CHECK(shown(people, ranked(people)) == "friend acquaintance");
}

TEST_CASE("equal scores are sorted by the larger gap, then by handle") {
    // Without value every score is 0.
    const People people{read_person_argument("b", 60, 30, 0), read_person_argument("a", 60, 30, 0),
                        read_person_argument("c", 61, 30, 0),
                        history_of(2)};  // places 6, 7, and 8 are not rotation lines
    CHECK(shown(people, ranked(people)) == "c a b");
}

TEST_CASE("every fifth place of the journal shows one of the latest") {
    struct Row {
        int before;  // exchange days of an archived person; the eight have one each
        std::string shown;
    };
    const Row rows[] = {
        {0, "a f* b c d e g* h"},   // place 10 on line 2: third of h g f; place 15 on line 7: fourth, of h g the last
        {1, "f* a b c d e* g h"},   // the score would have put e there too
        {2, "a b c d e* f g h"},    // place 15 on line 5: fourth of h g f e
        {12, "a b c d h* e f g"},   // place 25 on line 5: first of h g f e
        {20, "a g* b c d e f* h"},  // place 30 on line 2: second of h g; place 35 on line 7: third, of h f the last
    };
    for (const auto& row : rows) {
        CAPTURE(row.before);
        auto people = a_to_h();
        people.push_back(history_of(row.before));
        CHECK(shown(people, ranked(people)) == row.shown);
    }
}

TEST_CASE("a filter changes neither the rotation nor the typical gap") {
    auto people = a_to_h();
    const std::unordered_set<ContactId> chosen{ContactId{1}, ContactId{2}, ContactId{7}, ContactId{8}};
    const auto ranking = ranked(people, DueList::due, 0, &chosen);
    CHECK(shown(people, ranking) == "a b* g h");  // place 10 on line 2: third of h g b
    CHECK(ranking.total == 4);
    CHECK(ranking.typical.days == typical_gap(people).days);
}

TEST_CASE("the full list includes people not due yet, who never take a rotation line") {
    auto people = a_to_h();
    for (auto person = people.begin(); person != people.begin() + 7; ++person) person->last = days_ago(9);
    CHECK(shown(people, ranked(people, DueList::due)) == "h");
    CHECK(shown(people, ranked(people, DueList::all)) == "a h* b c d e f g");
}

TEST_CASE("the dormant list has people silent for more than eight rhythms, by tie and without rotation") {
    People people = a_to_h();
    people[2].last = days_ago(80);
    people[3].last = days_ago(900);
    people[4].last = days_ago(81);
    CHECK(shown(people, ranked(people, DueList::dormant)) == "d e");
}

TEST_CASE("a goal ranks someone above an equal tie") {
    auto people = a_to_h();
    people.resize(3);
    CHECK(rank_due(people, {ContactId{3}}, today, DueList::due, 1).lines[0].person == 2);
}

TEST_CASE("total counts the list, and waiting the triage, whatever the limit") {
    auto people = a_to_h();
    people[0].waiting = true;
    people[1].waiting = people[1].archived = true;
    const auto ranking = ranked(people, DueList::due, 2);
    CHECK(ranking.lines.size() == 2);
    CHECK(ranking.lines[1].rank == 2);
    CHECK(ranking.total == 6);
    CHECK(ranking.waiting == 1);
}

TEST_CASE("an empty list names the next person and the number of days") {
    People people{read_person_argument("joanna", 26, 30), read_person_argument("later", 0, 7),
                  read_person_argument("snoozed", 29, 30)};
    people[2].snoozed_until = today + Days{1};
    const auto ranking = ranked(people);
    CHECK(ranking.total == 0);
    REQUIRE(ranking.next.has_value());
    CHECK(people[ranking.next->person].handle == "joanna");
    CHECK(ranking.next_in == Days{4});
    people.erase(people.begin());
    CHECK(ranked(people).next_in == Days{7});
    people.erase(people.begin());
    CHECK_FALSE(ranked(people).next.has_value());
    CHECK_FALSE(ranked({}).next.has_value());
}

TEST_CASE("a list that is not empty names no next person") {
    const People people{read_person_argument("due", 30, 30), read_person_argument("soon", 29, 30)};
    CHECK_FALSE(ranked(people).next.has_value());
}

TEST_CASE("everyone who belongs on the list is listed exactly once, and no one else") {
    for (const auto& people : journals()) {
        for (const auto list : every_list) {
            const auto ranking = ranked(people, list);
            std::set<std::size_t> listed;
            for (const auto& line : ranking.lines) CHECK(listed.insert(line.person).second);
            CHECK(listed == kept_on(people, list));
            CHECK(ranking.total == listed.size());
        }
    }
}

TEST_CASE("a limit only cuts the list") {
    for (const auto& people : journals()) {
        for (const auto list : every_list) {
            const auto whole = ranked(people, list).lines;
            for (const std::size_t limit : {1U, 3U, 10U, 1000U}) {
                const auto cut = ranked(people, list, limit).lines;
                REQUIRE(cut.size() == std::min(limit, whole.size()));
                CHECK(std::equal(cut.begin(), cut.end(), whole.begin(), [](const Ranked& a, const Ranked& b) {
                    return a.person == b.person && a.rank == b.rank && a.rotation == b.rotation;
                }));
            }
        }
    }
}

TEST_CASE("lines other than rotation lines are sorted by score") {
    for (const auto& people : journals()) {
        double above = 1e9;
        for (const auto& line : ranked(people).lines) {
            if (line.rotation) continue;
            CHECK(line.score.total <= above);
            above = line.score.total;
        }
    }
}

TEST_CASE("skipping one person blocks no one else") {
    // Forty people with a monthly rhythm and one exchange a day are too many, and one of them is never contacted.
    People people;
    for (int i = 0; i < 40; ++i) people.push_back(read_person_argument(std::to_string(i), 60, 30, 1 << (i % 8)));
    const std::size_t passed_over = 0;
    for (int morning = 0; morning < 730; ++morning) {
        const auto now = today + Days{morning};
        const auto lines = rank_due(people, {}, now, DueList::due, 2).lines;
        const auto taken =
            std::find_if(lines.begin(), lines.end(), [](const auto& l) { return l.person != passed_over; });
        if (taken != lines.end()) append(people[taken->person], {now, 1});
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        CAPTURE(i);
        CHECK((people[i].n > 1) == (i != passed_over));
    }
}
