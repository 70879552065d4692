#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/domain/community.hpp"
#include "nj/domain/plan.hpp"
#include "nj/view/due.hpp"
#include "nj/view/introduction.hpp"
#include "nj/view/waiting.hpp"

namespace nj {

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
    Block<WaitingLine> promises;  ///< and lines of a plan that were taken on, the earliest day first
    std::size_t planned = 0;      ///< how many of `promises` are lines of a plan
    Block<WaitingLine> asks;  ///< introductions, thanks to be said, asks kept until now, asks without an answer
    Block<DateLine> dates;
    std::vector<CommunityLine> communities;  ///< whose cadence has passed
    std::optional<Day> last_entry;
    std::string journal_path;  ///< as a person writes it, `~` for home
    std::vector<Promise> open_promises;  ///< as JSON has them
    std::vector<Ask> waiting_asks;
    std::vector<Planned> plan;
    std::vector<Introduction> introductions;
};
std::string to_text(const TodayReport& report, const Style& style);
void to_json(const TodayReport& report, JsonWriter& json);

}  // namespace nj
