#include "nj/domain/advice.hpp"

#include <algorithm>
#include <array>

namespace nj {
namespace {

constexpr Days year{365};
constexpr Days two_weeks{14};
constexpr Days quiet_after{120};
constexpr Days silent_after{180};
constexpr Days long_silent_after{365};
constexpr int known_days = 3;
constexpr std::ptrdiff_t enough_value = 3;
/// An introduction (5) and a link (1), not returned yet.
constexpr double much_more = 6;

std::ptrdiff_t within_a_year(const std::vector<Day>& days, Day today) {
    return std::ranges::count_if(days, [today](Day day) { return day > today - year; });
}

bool silent_between(const TrackRecord& history, Day today, Days after, Days until) {
    if (history.days == 0 || !history.last) return false;
    const Days gap = today - *history.last;
    return gap > after && gap <= until;
}

using enum Verdict;

constexpr std::array rules{
    AdviceRule{Bearing::not_thanked, [](const TrackRecord& h, Day) { return !h.unthanked.empty(); }, give_first,
               give_first, give_first, give_first, "say thanks before the next ask of any type"},
    AdviceRule{Bearing::several_open, [](const TrackRecord& h, Day) { return h.open.size() >= 2; }, careful, careful,
               careful, careful, "a third request on top of two is a burden, even from a friend"},
    AdviceRule{Bearing::one_open, [](const TrackRecord& h, Day) { return h.open.size() == 1; }, good, good, good, good,
               "worth knowing, but not a reason against another ask"},
    AdviceRule{Bearing::first_word, [](const TrackRecord& h, Day) { return h.days == 0; }, careful, good, give_first,
               give_first, "a poor first impression, unless it is small and has something in it for them"},
    AdviceRule{Bearing::barely_known, [](const TrackRecord& h, Day) { return h.days > 0 && h.days < known_days; }, good,
               good, give_first, careful, "an overt ask puts their name at stake for someone they hardly know"},
    AdviceRule{Bearing::little_passed,
               [](const TrackRecord& h, Day today) {
                   return h.days >= known_days && within_a_year(h.value_added, today) < enough_value;
               },
               good, good, careful, careful, "an overt ask needs a relationship that is active this year"},
    AdviceRule{
        Bearing::no_gift,
        [](const TrackRecord& h, Day today) { return h.days >= known_days && within_a_year(h.gifts, today) == 0; },
        good, good, careful, good, "give before you ask; something in it for them can be the gift"},
    AdviceRule{Bearing::long_silence,
               [](const TrackRecord& h, Day today) { return silent_between(h, today, long_silent_after, Days::max()); },
               careful, good, give_first, careful, "after a year of silence the ask would be the first message"},
    AdviceRule{
        Bearing::silence,
        [](const TrackRecord& h, Day today) { return silent_between(h, today, silent_after, long_silent_after); }, good,
        good, careful, good, "half a year of silence needs a reason to write"},
    AdviceRule{Bearing::quiet,
               [](const TrackRecord& h, Day today) { return silent_between(h, today, quiet_after, silent_after); },
               good, good, good, good, "worth knowing: it would be the first message in months"},
    AdviceRule{Bearing::got_more, [](const TrackRecord& h, Day) { return h.balance <= -much_more; }, good, good,
               careful, good, "they recently gave much more than they got"},
};

Verdict allowed(const AdviceRule& rule, const AskDraft& ask) {
    if (ask.type == AskType::soft) return ask.something_in_it ? rule.soft_with_something : rule.soft;
    return ask.something_in_it ? rule.overt_with_something : rule.overt;
}

Verdict verdict_of(const AskDraft& ask, const TrackRecord& history, Day today) {
    Verdict verdict = good;
    for (const auto& rule : rules)
        if (rule.holds(history, today)) verdict = std::max(verdict, allowed(rule, ask));
    return verdict;
}

/// The history after another exchange with something in it for them.
TrackRecord after_gift(TrackRecord history, Day on) {
    if (history.last != on || history.days == 0) ++history.days;
    history.last = on;
    history.value_added.push_back(on);
    history.gifts.push_back(on);
    return history;
}

/// Simulates the next weeks: thanks and the first idea today, then an exchange with something in it every two weeks.
std::optional<Day> first_good_day(const AskDraft& ask, TrackRecord history, Day today) {
    constexpr int steps = 8;
    history.unthanked.clear();
    Day day = today;
    for (int step = 0; step < steps; ++step) {
        history = after_gift(std::move(history), day);
        day += two_weeks;
        if (verdict_of(ask, history, day) == good) return day;
    }
    return std::nullopt;
}

std::vector<Ask> asks_behind(Bearing bearing, const TrackRecord& history) {
    if (bearing == Bearing::not_thanked) return history.unthanked;
    if (bearing == Bearing::several_open || bearing == Bearing::one_open) return history.open;
    return {};
}

std::vector<Reason> reasons_for(const AskDraft& ask, const TrackRecord& history, Day today) {
    std::vector<Reason> reasons;
    const auto add = [&reasons](bool holds, Bearing bearing, std::vector<Ask> asks = {}) {
        if (holds) reasons.push_back({bearing, std::move(asks)});
    };
    add(history.days > 0, Bearing::known);
    add(within_a_year(history.value_added, today) > 0, Bearing::value_passed);
    add(within_a_year(history.gifts, today) > 0, Bearing::gave);
    add(!history.granted.empty(), Bearing::granted_before, history.granted);
    add(ask.something_in_it, Bearing::something_in_it);
    add(ask.type == AskType::soft, Bearing::soft);
    return reasons;
}

}  // namespace

std::span<const AdviceRule> advice_rules() {
    return rules;
}

Advice advise(const AskDraft& ask, const TrackRecord& history, Day today) {
    Advice advice;
    advice.type = ask.type;
    advice.verdict = verdict_of(ask, history, today);
    advice.in_favour = reasons_for(ask, history, today);
    for (const auto& rule : rules)
        if (rule.holds(history, today)) advice.against.push_back({rule.bearing, asks_behind(rule.bearing, history)});
    if (advice.verdict == good) {
        advice.good_from = today;
    } else {
        advice.ideas = history.ideas;
        advice.good_from = first_good_day(ask, history, today);
    }
    return advice;
}

}  // namespace nj
