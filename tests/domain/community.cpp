#include "nj/domain/community.hpp"

#include <doctest/doctest.h>

#include "nj/domain/standing.hpp"

using namespace nj;

namespace {

constexpr Day today{date::local_days{date::year{2026} / 11 / 23}};
constexpr Typical usual{60};

Standing member(int n, Days ago) {
    Standing standing;
    standing.n = n;
    standing.first = standing.last = today - ago;
    standing.cadence = Days{14};
    return standing;
}

}  // namespace

TEST_CASE("a community is found with or without a plus, in any case, with or without accents") {
    for (const char* said : {"+pmstudent", "pmStudent", "+PMStudent", "pmstudént"}) {
        CAPTURE(said);
        CHECK(community_handle(said) == "pmstudent");
    }
    CHECK(community_handle("Wednesday Climbers") == "wednesday-climbers");
    CHECK(community_handle("+") == "");
}

TEST_CASE("a member is quiet from the day on which they would be due") {
    struct Row {
        const char* what;
        Standing standing;
        bool quiet;
    };
    Standing archived = member(1, Days{900});
    archived.archived = true;
    const Row rows[] = {
        {"a day before", member(1, Days{13}), false},
        {"on the day", member(1, Days{14}), true},
        {"never spoken to", member(0, Days{0}), true},
        {"archived", archived, false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.what);
        CHECK(is_quiet(row.standing, usual, today) == row.quiet);
    }
}

TEST_CASE("a cadence counts from the last exchange, or else from the day of adding") {
    Community community;
    community.started = today - Days{30};
    CHECK(due_again(community, today - Days{3}) == std::nullopt);
    community.cadence = Days{14};
    CHECK(due_again(community, today - Days{3}) == today + Days{11});
    CHECK(due_again(community, std::nullopt) == today - Days{16});
}
