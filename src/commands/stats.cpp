#include "nj/view/stats.hpp"

#include "nj/contract/command.hpp"
#include "nj/store/stats.hpp"

namespace nj {
namespace {

struct StatsCommand : Command {
    void declare(Params& /*params*/) override {}

    Report run(Session& session) override {
        return Report::of(StatsReport{session.today(), read_stats(session.journal(), session.today())});
    }
};

constexpr std::array<std::string_view, 2> examples{"nj stats", "nj stats --json"};

}  // namespace

extern constinit const CommandSpec stats_spec{.name = "stats",
                                              .group = Group::plan,
                                              .summary = "show totals by kind, year, and tag",
                                              .needs = Needs::read,
                                              .examples = examples,
                                              .make = make_command<StatsCommand>};

}  // namespace nj
