#include "intro/introduced.hpp"
#include "nj/base/text.hpp"

namespace nj {
namespace {

struct IntroMade : Command {
    std::string number;
    std::optional<std::string> on;
    std::optional<std::string> name;

    void declare(Params& params) override {
        params.word("ID", number, "introduction: its number, or someone in it", Completes::introduction)
            .option("--name", "NAME", name, "their name, if you only had a description")
            .option("--on", "DATE", on, "when it happened", Completes::date);
    }

    Report run(Session& session) override {
        const Introduction introduction = resolve_introduction(session, number);
        if (name && introduction.kind == IntroductionKind::offer)
            throw Error(ErrorKind::usage, "both people in an offer have names",
                        "nj edit PERSON --name NAME changes one");
        if (name && trimmed(*name).empty())
            throw Error(ErrorKind::usage, "missing name after --name", "as in --name \"Lena Fort\"");
        return take_step(session, introduction, {.step = Step::made, .on = on, .name = name});
    }
};

constexpr std::array<std::string_view, 2> examples{"nj intro made lena",
                                                   "nj intro made lena --name \"Lena Fort-Hale\""};

}  // namespace

extern constinit const CommandSpec intro_made_spec{.name = "intro made",
                                                   .group = Group::introductions,
                                                   .summary = "record that an introduction was made",
                                                   .needs = Needs::write,
                                                   .examples = examples,
                                                   .make = make_command<IntroMade>};

}  // namespace nj
