#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/domain/idea.hpp"

namespace nj {

/// Whether it is a good time to ask someone for something. A smaller one is better.
enum class Verdict { good, careful, give_first };

/// An ask before it is made, as far as the advice depends on it.
struct AskDraft {
    AskType type = AskType::overt;
    bool something_in_it = false;  ///< for them: said in the words, or by an option
};

/// What has passed with one person, as far as it bears on asking them.
struct TrackRecord {
    int days = 0;              ///< with an exchange that was more than an ask
    std::optional<Day> first;  ///< of those days
    std::optional<Day> last;   ///< the latest exchange, an ask too
    std::string last_kind;
    std::vector<Day> value_added;    ///< the day of each value-added exchange, those of the last year at least
    std::vector<Day> gifts;          ///< of each exchange in which you gave something, likewise
    double balance = 0;              ///< gave minus got, each weight halved every 365 days
    std::optional<Day> reached_out;  ///< the latest reach-out without an answer
    std::vector<Ask> open;           ///< made, without an answer
    std::vector<Ask> unthanked;      ///< granted, not thanked for
    std::vector<Ask> granted;        ///< before, and thanked for
    std::vector<Idea> ideas;         ///< what could be done for them first (`ideas_for`)
};

/// A fact that bears on an ask, for it or against it.
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

/// One line for or against: which fact, and what it counts or dates. `asks` are those it speaks of.
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
    /// The first day on which the verdict would be good, when each idea is acted on, one a fortnight from today on, and
    /// then further exchanges with something for them; nothing where that does not change it (asks without an answer).
    std::optional<Day> good_from;
};

/// All of `nj ask --check`. The verdict is the worst that any rule of the table below allows; a further gift never
/// makes it worse, nor does an ask answered or thanked for.
Advice advise(const AskDraft& ask, const TrackRecord& history, Day today);

/// A rule of the table: what it says of the history, and the best verdict it leaves to each sort of ask.
struct AdviceRule {
    Bearing bearing;
    bool (*holds)(const TrackRecord& history, Day today);
    Verdict soft;
    Verdict soft_with_something;  ///< in it for them
    Verdict overt;
    Verdict overt_with_something;
    std::string_view why;  ///< for people who read the table
};
std::span<const AdviceRule> advice_rules();

}  // namespace nj
