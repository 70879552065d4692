#include "reports/today.hpp"
#include "reports/held_reminders.hpp"

namespace nj {
namespace {

constexpr std::size_t first_lines = 5;

struct Today : Command {
    bool count = false;

    void declare(Params& params) override {
        params.flag("--count", count, "print only the number of things to do and people to reach out to");
    }

    Report run(Session& session) override {
        TodayQuestion question;
        question.due.limit = first_lines;
        if (count) return Report::of(CountReport{today_count(session, question.due)});
        // the page shows three of each, JSON all
        if (session.globals().json) question.rows = 0;
        TodayReport page = today_report(session, question);
        page.held = held_reminders(session.environment());
        return Report::of(std::move(page));
    }
};

constexpr std::array<std::string_view, 2> examples{"nj", "nj today --count"};

}  // namespace

extern constinit const CommandSpec today_spec{.name = "today",
                                              .group = Group::morning,
                                              .summary = "show the morning page: what you owe, who to reach out to",
                                              .needs = Needs::read,
                                              .examples = examples,
                                              .make = make_command<Today>,
                                              .first_week = true};

}  // namespace nj
