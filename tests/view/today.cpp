#include "nj/view/today.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace nj;

namespace {

const Day today{date::year{2026} / 11 / 23};

/// A page with so many of everything.
TodayReport full(std::size_t count) {
    TodayReport report;
    report.due.today = today;
    const Named ruth{ContactId{1}, "ruth", "Ruth Ellery"};
    for (std::size_t i = 0; i < std::min<std::size_t>(count, 5); ++i)
        report.due.lines.push_back({{0, static_cast<int>(i + 1), false, {}}, {}, ruth, "coffee", "roses"});
    for (std::size_t i = 0; i < count; ++i) {
        report.promises.lines.push_back({static_cast<long long>(i + 1), {ruth}, "the map", "by tomorrow", false});
        report.asks.lines.push_back({static_cast<long long>(i + 1), {ruth}, "a talk", "no answer yet", false});
        CountedGoal goal;
        goal.goal.text = "three people";
        goal.goal.by = today + Days{30};
        report.due.goals.push_back(std::move(goal));
        report.dates.lines.push_back({ruth, "birthday", today + Days{static_cast<int>(i)}});
    }
    report.promises.total = report.asks.total = report.dates.total = count;
    return report;
}

std::size_t lines_of(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

}  // namespace

TEST_CASE("however much waits, the morning page has 24 lines at most and says how much it left out") {
    Style style;
    style.today = today;
    for (const std::size_t count : {0U, 1U, 3U, 4U, 30U, 300U}) {
        CAPTURE(count);
        const std::string text = to_text(full(count), style);
        CHECK(lines_of(text) <= 24);
        if (count > 3) CHECK(text.find(" more: ") != std::string::npos);
    }
}

TEST_CASE("a block with nothing in it is not there, and nothing says none") {
    Style style;
    style.today = today;
    const std::string text = to_text(full(0), style);
    for (const char* title : {"You said", "Asks", "Dates", "Reach out", "none"})
        CHECK(text.find(title) == std::string::npos);
}

TEST_CASE("a due date is in words, and says when it is late") {
    CHECK(by_words(std::nullopt, today).empty());
    CHECK(by_words(today, today) == "by today");
    CHECK(by_words(today + Days{1}, today) == "by tomorrow");
    CHECK(by_words(today + Days{4}, today) == "by Friday, 27 Nov");
    CHECK(by_words(today - Days{3}, today) == "by Friday, 20 Nov: late");
}

TEST_CASE("after a week of silence the page says when the last entry was") {
    Style style;
    style.today = today;
    TodayReport report = full(1);
    report.last_entry = today - Days{6};
    CHECK(to_text(report, style).find("last entry") == std::string::npos);
    report.last_entry = today - Days{7};
    CHECK(to_text(report, style).starts_with("Monday 23 November, last entry 16 Nov"));
}

TEST_CASE("the morning page shows two goals with a date, or one if there is little room") {
    Style style;
    style.today = today;
    const auto goals_on = [&](const TodayReport& report) {
        const std::string text = to_text(report, style);
        std::size_t found = 0;
        for (auto at = text.find("\nGoal "); at != std::string::npos; at = text.find("\nGoal ", at + 1)) ++found;
        return found;
    };
    TodayReport report = full(3);
    CHECK(goals_on(report) == 1);
    report.promises = report.asks = {};
    report.dates = {};
    CHECK(goals_on(report) == 2);
    report.due.goals.front().goal.by = today - Days{8};  // over for more than a week
    report.due.goals.back().goal.by.reset();
    CHECK(goals_on(report) == 1);
}
