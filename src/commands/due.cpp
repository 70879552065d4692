#include "reports/due.hpp"
#include "arguments/filter.hpp"
#include "arguments/goal_options.hpp"
#include "arguments/numbers.hpp"
#include "arguments/people.hpp"
#include "nj/store/goals.hpp"
#include "reports/why_not.hpp"

namespace nj {
namespace {

struct Due : Command {
    std::vector<std::string> filter;
    std::optional<int> limit;
    bool all = false;
    bool dormant = false;
    bool explain = false;
    bool count = false;
    std::optional<std::string> goal;
    std::optional<std::string> why;
    std::optional<std::string> format;

    void declare(Params& params) override {
        params.words("FILTER", filter, "only people this filter matches", Completes::filter, Need::optional)
            .option("-n,--limit", "N", limit, "number of lines (10; 0 for all)")
            .flag("--all", all, "include people who are not due")
            .flag("--dormant", dormant, "list only dormant people, strongest tie first")
            .option("--goal", "ID", goal, "list only people this goal names", Completes::goal)
            .flag("--explain", explain, "show every part of each score, with its numbers")
            .option("--why-not", "PERSON", why, "show what keeps this person off the list", Completes::contact)
            .flag("--count", count, "print only the number of people due")
            .option("--format", "TEXT", format,
                    "print a line per person: {rank} {name} {handle} {last} {usual} {reason}, \\t");
    }

    Report run(Session& session) override {
        if (all && dormant) throw Error(ErrorKind::usage, "--all and --dormant are two lists", "ask for one of them");
        if (why) return Report::of(why_not(session, resolve_person(session, *why)));
        // a mistake in it is one also where no one is due
        std::optional<LineFormat> read_format;
        if (format) read_format = require_format(*format, due_field_names());
        DueQuestion question;
        question.list = all ? DueList::all : dormant ? DueList::dormant : DueList::due;
        question.limit = static_cast<std::size_t>(limit.value_or(10));
        auto chosen = selected_by(session, filter);
        if (goal) {
            auto named = counted(session.journal(), numbered_as<Goal>(session, *goal), session.today()).names;
            if (chosen) std::erase_if(named, [&](ContactId id) { return !chosen->contains(id); });
            chosen = std::move(named);
        }
        if (chosen) question.chosen = &*chosen;
        if (count) return Report::of(CountReport{due_count(session, question)});
        DueReport report = due_report(session, question);
        report.explain = explain;
        report.format = std::move(read_format);
        return Report::of(std::move(report));
    }
};

constexpr std::array<std::string_view, 4> examples{"nj due", "nj due tag:policy --limit 5", "nj due --explain",
                                                   "nj due --why-not ruth"};

}  // namespace

extern constinit const CommandSpec due_spec{.name = "due",
                                            .group = Group::morning,
                                            .summary = "list who to reach out to, and why",
                                            .needs = Needs::read,
                                            .examples = examples,
                                            .make = make_command<Due>,
                                            .first_week = true};

}  // namespace nj
