#include "nj/view/today.hpp"
#include "due_list.hpp"

namespace nj {
namespace {

constexpr std::size_t first_lines = 5;

struct Today : Command {
    bool count = false;

    void declare(Params& params) override { params.flag("--count", count, "one number: how many are past due"); }

    Report run(Session& session) override {
        DueQuestion question;
        question.limit = first_lines;
        if (count) return Report::of(CountReport{due_count(session, question)});
        return Report::of(TodayReport{due_report(session, question), session.environment().journal_path});
    }
};

constexpr std::array<std::string_view, 2> examples{"nj", "nj today --count"};

}  // namespace

extern constinit const CommandSpec today_spec{.name = "today",
                                              .group = Group::morning,
                                              .summary = "the morning page: what you owe, whom to reach out to",
                                              .needs = Needs::read,
                                              .examples = examples,
                                              .make = make_command<Today>,
                                              .first_week = true};

}  // namespace nj
