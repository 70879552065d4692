#include "nj/view/tour.hpp"
#include "nj/base/shell.hpp"
#include "nj/contract/command.hpp"

namespace nj {
namespace {

constexpr std::string_view sample_lines =
#include <sample.inc>
    ;

struct Tour : Command {
    void declare(Params& /*params*/) override {}

    Report run(Session& /*session*/) override {
        const auto screens = tour_screens();
        Walk walk{script_lines(sample_lines), {}, tour_farewell()};
        for (const auto& screen : screens) walk.screens.push_back({screen.title, screen.lines});
        Report report = Report::of(TourReport{screens});
        report.walk = std::move(walk);
        return report;
    }
};

constexpr std::array<std::string_view, 2> examples{"nj tour", "nj tour --no-input"};

}  // namespace

extern constinit const CommandSpec tour_spec{.name = "tour",
                                             .group = Group::keeping,
                                             .summary = "try nj on a made-up journal, thrown away afterwards",
                                             .needs = Needs::nothing,
                                             .examples = examples,
                                             .make = make_command<Tour>};

}  // namespace nj
