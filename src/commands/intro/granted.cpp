#include "intro/introduced.hpp"

namespace nj {
namespace {

struct IntroGranted : Command {
    std::string number;
    std::optional<std::string> on;

    void declare(Params& params) override {
        params.word("ID", number, "introduction: its number, or someone in it", Completes::introduction)
            .option("--on", "DATE", on, "when it happened", Completes::date);
    }

    Report run(Session& session) override {
        return take_step(session, resolve_introduction(session, number), {.step = Step::granted, .on = on, .name = {}});
    }
};

constexpr std::array<std::string_view, 1> examples{"nj intro granted lena"};

}  // namespace

extern constinit const CommandSpec intro_granted_spec{.name = "intro granted",
                                                      .group = Group::introductions,
                                                      .summary = "record that someone agreed to introduce you",
                                                      .needs = Needs::write,
                                                      .examples = examples,
                                                      .make = make_command<IntroGranted>};

}  // namespace nj
