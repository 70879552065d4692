#include <algorithm>

#include "intro/introduced.hpp"

namespace nj {
namespace {

struct IntroList : Command {
    bool open = false;
    bool on_me = false;

    void declare(Params& params) override {
        params.flag("--open", open, "list only open introductions")
            .flag("--waiting-on-me", on_me, "list only introductions whose next step is yours");
    }

    Report run(Session& session) override {
        using Which = IntroductionList::Which;
        IntroductionList report{session.today(), on_me ? Which::waiting_on_you : open ? Which::open : Which::all, {}};
        auto all = introductions(session.journal());
        std::erase_if(all, [this](const Introduction& introduction) {
            return (open && !is_open(introduction)) || (on_me && !waits_on_you(introduction));
        });
        // the latest step first
        std::ranges::stable_sort(all, std::ranges::greater(), latest_step);
        report.introductions = std::move(all);
        return Report::of(std::move(report));
    }
};

constexpr std::array<std::string_view, 2> examples{"nj intro list --open", "nj intro list --waiting-on-me"};

}  // namespace

extern constinit const CommandSpec intro_list_spec{.name = "intro list",
                                                   .group = Group::introductions,
                                                   .summary = "list introductions and their status",
                                                   .needs = Needs::read,
                                                   .examples = examples,
                                                   .make = make_command<IntroList>};

}  // namespace nj
