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

/// A date near, or one that passed while nothing was logged.
struct DateLine {
    Named person;
    std::string what;  ///< `birthday`
    Day on;
};

/// `birthday on Thursday, 26 Nov`, `birthday tomorrow`, `birthday was on 15 Nov`.
std::string date_words(const DateLine& date, Day today);

/// A reminder mail that was not delivered.
struct HeldReminder {
    Day of;
    bool unknown = false;  ///< nj was interrupted while the mailer had it, so it may have been sent
    std::string said;      ///< the mailer's own words
    std::string path;
};
/// `The mail of 20 Nov was not delivered: msmtp: cannot connect`
std::string held_words(const HeldReminder& held, Day today);

/// The first lines of a block, and how many there are.
template <class Line>
struct Block {
    std::vector<Line> lines;
    std::size_t total = 0;
};

/// The morning page: what you owe, dates, who to reach out to. A greeting where the journal is new.
struct TodayReport {
    DueReport due;
    Block<OpenItem> promises;  ///< and lines of a plan that were taken on, the earliest day first
    std::size_t planned = 0;   ///< how many of `promises` are lines of a plan
    Block<OpenItem> asks;      ///< introductions, thanks to be said, asks kept until now, asks without an answer
    Block<DateLine> dates;
    std::vector<CommunityLine> communities;  ///< whose cadence has passed
    std::optional<Day> last_entry;
    std::string journal_path;            ///< as a person writes it, `~` for home
    std::vector<Promise> open_promises;  ///< as JSON has them
    std::vector<Ask> open_asks_report;
    std::vector<Planned> plan;
    std::vector<Introduction> introductions;
    std::vector<HeldReminder> held;  ///< reminder mails that were not delivered
};
std::string to_text(const TodayReport& report, const Style& style);
void to_json(const TodayReport& report, JsonWriter& json);
void write_held(JsonWriter& json, const std::vector<HeldReminder>& held);

}  // namespace nj
