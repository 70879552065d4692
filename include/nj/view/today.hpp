#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/domain/community.hpp"
#include "nj/view/due.hpp"

namespace nj {

/// Something with a number that waits, and whom it is with.
struct WaitingLine {
    long long number = 0;
    std::vector<Named> people;
    std::string what;
    std::string state;  ///< `by Friday, 27 Nov`, `say thanks`, `no answer yet`
    bool late = false;
};

/// A date near, or one that passed while nothing was written down.
struct DateLine {
    Named person;
    std::string what;  ///< `birthday`
    Day on;
};

/// The first lines of a block, and how many there are.
template <class Line>
struct Block {
    std::vector<Line> lines;
    std::size_t total = 0;
};

/// The morning page: what you owe, dates, whom to reach out to. A greeting where the journal is new.
struct TodayReport {
    DueReport due;
    Block<WaitingLine> promises;
    Block<WaitingLine> asks;
    Block<DateLine> dates;
    std::vector<CommunityLine> communities;  ///< whose cadence has passed
    std::optional<Day> last_entry;
    std::string journal_path;  ///< as a person writes it, `~` for home
    std::vector<Promise> open_promises;  ///< as JSON has them
    std::vector<Ask> waiting_asks;
};
std::string to_text(const TodayReport& report, const Style& style);
void to_json(const TodayReport& report, JsonWriter& json);

/// `by tomorrow`, `by Friday, 27 Nov`, with `: late` where it has passed; empty without a day.
std::string by_words(const std::optional<Day>& by, Day today);

}  // namespace nj
