#include "intro/introduced.hpp"

namespace nj {
namespace {

struct IntroShow : Command {
    std::string number;

    void declare(Params& params) override {
        params.word("ID", number, "introduction: its number, or someone in it", Completes::introduction);
    }

    Report run(Session& session) override {
        return Report::of(IntroductionPage{session.today(), resolve_introduction(session, number)});
    }
};

constexpr std::array<std::string_view, 1> examples{"nj intro show lena"};

}  // namespace

extern constinit const CommandSpec intro_show_spec{.name = "intro show",
                                                   .group = Group::introductions,
                                                   .summary = "show an introduction and the date of each step",
                                                   .needs = Needs::read,
                                                   .examples = examples,
                                                   .make = make_command<IntroShow>};

}  // namespace nj
