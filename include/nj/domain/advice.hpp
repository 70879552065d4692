#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/domain/idea.hpp"

namespace nj {

/// Whether it is a good time to ask someone for something. A smaller value is better.
enum class Verdict { good, careful, give_first };

/// The parts of a planned ask that the advice depends on.
struct AskDraft {
    AskType type = AskType::overt;
    bool something_in_it = false;  ///< for them: from the words, or from an option
};

/// The history with one person that the advice depends on.
struct TrackRecord {
    int days = 0;              ///< days with an exchange that was more than an ask
    std::optional<Day> first;  ///< the first of those days
    std::optional<Day> last;   ///< the latest exchange, including asks
    std::string last_kind;
    std::vector<Day> value_added;    ///< the day of each value-added exchange, for the last year at least
    std::vector<Day> gifts;          ///< the day of each exchange in which you gave something, also for the last year
    double balance = 0;              ///< gave minus got; each weight halves every 365 days
    std::optional<Day> reached_out;  ///< the latest reach-out without an answer
    std::vector<Ask> open;           ///< without an answer
    std::vector<Ask> unthanked;      ///< granted, not thanked for
    std::vector<Ask> granted;        ///< granted and thanked for
    std::vector<Idea> ideas;         ///< what you could do for them first (`ideas_for`)
};

/// A fact for or against an ask.
enum class Bearing {
    not_thanked,
    several_open,
    one_open,
    first_word,
    barely_known,
    little_passed,
    no_gift,
    long_silence,
    silence,
    quiet,
    got_more,
    known,
    value_passed,
    gave,
    something_in_it,
    granted_before,
    soft
};

/// One reason for or against an ask: the fact, and the asks that it is about.
struct Reason {
    Bearing bearing;
    std::vector<Ask> asks = {};
};

struct Advice {
    Verdict verdict = Verdict::good;
    AskType type = AskType::overt;
    std::vector<Reason> in_favour;
    std::vector<Reason> against;
    std::vector<Idea> ideas;
    /// The first day on which the verdict would be good, if you act on one idea every two weeks from today on, and then
    /// have more exchanges with something for them. Nothing if that does not help (asks without an answer).
    std::optional<Day> good_from;
};

/// The result of `nj ask --check`. The verdict is the worst one among the rules of the table below. Another gift, an
/// answered ask, or thanks never make it worse.
Advice advise(const AskDraft& ask, const TrackRecord& history, Day today);

/// A rule of the table: its condition, and the best verdict that it allows for each type of ask.
struct AdviceRule {
    Bearing bearing;
    bool (*holds)(const TrackRecord& history, Day today);
    Verdict soft;
    Verdict soft_with_something;  ///< with something in it for them
    Verdict overt;
    Verdict overt_with_something;
    std::string_view why;  ///< the reason, for readers of the table
};
std::span<const AdviceRule> advice_rules();

}  // namespace nj
