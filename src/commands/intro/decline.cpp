#include "intro/introduced.hpp"

namespace nj {
namespace {

struct IntroDecline : Command {
    std::string number;
    std::string by = "me";
    std::optional<std::string> on;

    void declare(Params& params) override {
        params.word("ID", number, "introduction: its number, or someone in it", Completes::introduction)
            .option("--by", "WHO", by, "who declined: me or them (me)", Completes::who_declines)
            .option("--on", "DATE", on, "when it happened", Completes::date);
    }

    Report run(Session& session) override {
        const auto decliner = decliner_of(by);
        if (!decliner) throw Error(ErrorKind::usage, "'" + by + "' is neither me nor them", "use --by me or --by them");
        const Introduction introduction = resolve_introduction(session, number);
        if (introduction.made)
            throw Error(ErrorKind::not_done, "the " + introduction_words(introduction) + " was already made",
                        "nj undo undoes a step");
        if (*decliner == Decliner::me) return decline(session, introduction, std::nullopt, on);
        if (introduction.kind == IntroductionKind::offer)
            throw Error(ErrorKind::usage, "missing which of the two declined",
                        "nj intro no " + std::to_string(introduction.number) + " " + introduction.whom.handle);
        return decline(session, introduction, introduction.via, on);
    }
};

constexpr std::array<std::string_view, 2> examples{"nj intro decline lena --by them", "nj intro decline wei"};

}  // namespace

extern constinit const CommandSpec intro_decline_spec{.name = "intro decline",
                                                      .group = Group::introductions,
                                                      .summary = "record that an introduction will not happen",
                                                      .needs = Needs::write,
                                                      .examples = examples,
                                                      .make = make_command<IntroDecline>};

}  // namespace nj
