#include "arguments/goal_options.hpp"

#include <charconv>

#include "arguments/filter.hpp"
#include "arguments/people.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/text.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/goals.hpp"
#include "nj/view/goal.hpp"

namespace nj {
namespace {

int require_count(const std::string& text) {
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || end != text.data() + text.size() || count < 1)
        throw Error(ErrorKind::usage, "'" + text + "' is not a number for --count", "give a whole number from 1 on");
    return count;
}

/// The goal is counted every day without questions, so the filter must name people clearly.
void make_sure_it_lasts(Session& session, const Goal& goal) {
    if (const auto typed = parse_filter(std::vector{goal.filter}, session.today()))
        for_each_term(*typed, [](const Filter& term) {
            if (std::holds_alternative<NamedByGoal>(term.node))
                throw Error(ErrorKind::usage, "a goal does not name people by another goal",
                            "give the filter of that one");
        });
    const Filter now = require_filter(session, {goal.filter});
    const auto later = filter_of(session.journal(), goal, session.today());
    std::vector<Related> meant;
    for_each_term(now, [&](const Filter& term) {
        if (const auto* related = std::get_if<Related>(&term.node)) meant.push_back(*related);
    });
    std::size_t at = 0;
    for_each_term(*later, [&](const Filter& term) {
        const auto* related = std::get_if<Related>(&term.node);
        if (related == nullptr) return;
        const Related& wanted = meant[at++];
        if (related->id != wanted.id)
            throw Error(ErrorKind::not_done, "'" + wanted.person + "' would not be clear later",
                        "name them as @" + named(session.journal(), wanted.id).handle);
    });
}

}  // namespace

void GoalOptions::declare(Params& params) {
    params.option("--by", "DATE", by, "due date", Completes::coming)
        .option("--count", "N", count, "target count")
        .option("--of", "WHAT", of,
                "what to count: contacts (people met; the default), exchanges, intros, encounters, or gives",
                Completes::counted)
        .option("--where", "FILTER", where, "filter for the people it names, as one argument; they rank higher in due",
                Completes::filter);
}

void GoalOptions::apply_to(Session& session, Goal& goal) const {
    if (by) {
        goal.by = *by == "none" ? std::nullopt : std::optional(require_day(session, *by, Tense::coming, "--by"));
        if (goal.by && *goal.by < session.today())
            throw Error(ErrorKind::usage, "'" + *by + "' has passed already", "--by is the day until which it counts");
    }
    if (count) goal.count = *count == "none" ? std::nullopt : std::optional(require_count(*count));
    if (of) {
        const auto counts = counts_of(*of);
        if (!counts) throw Error(ErrorKind::usage, "'" + *of + "' cannot be counted", "expected " + counts_expected());
        if (!goal.count) throw Error(ErrorKind::usage, "--of says what is counted, but not how many", "add --count N");
        goal.counts = *counts;
    }
    if (where) {
        goal.filter = *where == "none" ? "" : to_nfc(trimmed(*where));
        if (!goal.filter.empty()) make_sure_it_lasts(session, goal);
    }
}

}  // namespace nj
