#include "nj/domain/goal.hpp"

#include <doctest/doctest.h>
#include <vector>

#include "words.hpp"

using namespace nj;

namespace {

constexpr Day added{date::local_days{date::year{2026} / 11 / 23}};
constexpr Day first_of_march{date::local_days{date::year{2027} / 3 / 1}};

Goal three_people() {
    Goal goal;
    goal.text = "three people in climate policy";
    goal.on = added;
    goal.by = first_of_march;
    goal.count = 3;
    return goal;
}

std::string state(const Goal& goal, int done, Day today) {
    return std::string(word_of(progress_of(goal, done, today).state));
}

}  // namespace

TEST_CASE("a goal is compared with the straight line from the day of adding to its date") {
    struct Row {
        int days;  ///< since the goal was added, of 98
        int done;
        int line;
        const char* state;
    };
    const std::vector<Row> rows{
        {0, 0, 0, "on-track"},  {0, 1, 0, "ahead"},     {0, 3, 0, "met"},       {32, 0, 0, "on-track"},
        {33, 0, 1, "behind"},   {33, 1, 1, "on-track"}, {65, 1, 1, "on-track"}, {66, 1, 2, "behind"},
        {66, 2, 2, "on-track"}, {97, 2, 2, "on-track"}, {98, 2, 3, "behind"},   {98, 3, 3, "met"},
        {99, 2, 3, "missed"},   {99, 3, 3, "met"},      {200, 0, 3, "missed"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.days);
        CAPTURE(row.done);
        const auto progress = progress_of(three_people(), row.done, added + Days{row.days});
        CHECK(progress.line == row.line);
        CHECK(word_of(progress.state) == row.state);
    }
}

TEST_CASE("the pace needed is the rest divided by the remaining weeks, including today") {
    const Goal goal = three_people();
    CHECK(*progress_of(goal, 0, added).pace_needed == doctest::Approx(3 * 7 / 99.0));
    CHECK(*progress_of(goal, 1, first_of_march - Days{13}).pace_needed == doctest::Approx(1));
    CHECK(*progress_of(goal, 1, first_of_march).pace_needed == doctest::Approx(14));
    CHECK(*progress_of(goal, 3, added).pace_needed == 0);
    CHECK(*progress_of(goal, 1, first_of_march + Days{1}).pace_needed == 0);
}

TEST_CASE("a goal without a date or a count is open") {
    Goal goal = three_people();
    goal.by.reset();
    CHECK(state(goal, 2, added + Days{500}) == "open");
    CHECK(state(goal, 3, added) == "met");
    CHECK_FALSE(progress_of(goal, 2, added).pace_needed);
    goal = three_people();
    goal.count.reset();
    CHECK(state(goal, 0, first_of_march + Days{1}) == "open");
    CHECK_FALSE(progress_of(goal, 0, added).pace_needed);
}

TEST_CASE("a goal for one day needs the full count at once") {
    Goal goal = three_people();
    goal.by = added;
    CHECK(state(goal, 2, added) == "behind");
    CHECK(state(goal, 3, added) == "met");
}

TEST_CASE("the state that the user set has priority over the count") {
    Goal goal = three_people();
    goal.state = TaskState::done;
    CHECK(state(goal, 0, added) == "done");
    goal.state = TaskState::dropped;
    CHECK(state(goal, 3, added) == "dropped");
}

TEST_CASE("a goal is running until it is closed, met, or past its date") {
    const auto running = [](const Goal& goal, int done, Day today) {
        return is_running({goal, progress_of(goal, done, today), {}}, today);
    };
    Goal goal = three_people();
    CHECK(running(goal, 0, added));
    CHECK(running(goal, 2, first_of_march));
    CHECK_FALSE(running(goal, 3, added));
    CHECK_FALSE(running(goal, 2, first_of_march + Days{1}));
    goal.count.reset();
    CHECK(running(goal, 0, first_of_march));
    CHECK_FALSE(running(goal, 0, first_of_march + Days{1}));
    goal.by.reset();
    CHECK(running(goal, 0, first_of_march + Days{1}));
    goal.state = TaskState::dropped;
    CHECK_FALSE(running(goal, 0, added));
}

TEST_CASE("a little behind is one thing, or a tenth of all") {
    CHECK(is_a_little(1, 3));
    CHECK_FALSE(is_a_little(2, 3));
    CHECK(is_a_little(5, 50));
    CHECK_FALSE(is_a_little(6, 50));
}

TEST_CASE("each thing that a goal counts has a word") {
    test::check_words<Counts>({"contacts", "exchanges", "intros", "encounters", "gives"}, counts_of);
    CHECK(counts_of("Contacts") == Counts::contacts);
    CHECK(counts_expected() == "contacts, exchanges, intros, encounters or gives");
}

TEST_CASE("each goal state has a word, and the last four mean that the goal is over") {
    test::check_words<GoalState>({"open", "ahead", "on-track", "behind", "met", "missed", "done", "dropped"},
                                 goal_state_of);
    for (const auto state : {GoalState::open, GoalState::ahead, GoalState::on_track, GoalState::behind})
        CHECK_FALSE(is_over(state));
    for (const auto state : {GoalState::met, GoalState::missed, GoalState::done, GoalState::dropped})
        CHECK(is_over(state));
}
