#include "intro/introduced.hpp"

namespace nj {
namespace {

struct IntroMet : Command {
    std::string number;
    std::optional<std::string> on;

    void declare(Params& params) override {
        params.word("ID", number, "introduction: its number, or someone in it", Completes::introduction)
            .option("--on", "DATE", on, "when it happened", Completes::date);
    }

    Report run(Session& session) override {
        return take_step(session, resolve_introduction(session, number), {.step = Step::met, .on = on, .name = {}});
    }
};

constexpr std::array<std::string_view, 1> examples{"nj intro met lena"};

}  // namespace

extern constinit const CommandSpec intro_met_spec{.name = "intro met",
                                                  .group = Group::introductions,
                                                  .summary = "record that the people introduced have met",
                                                  .needs = Needs::write,
                                                  .examples = examples,
                                                  .make = make_command<IntroMet>};

}  // namespace nj
