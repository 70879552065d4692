#include "arguments/people.hpp"
#include "intro/introduced.hpp"

namespace nj {
namespace {

struct IntroYes : Command {
    std::string number;
    std::string person;
    std::optional<std::string> on;

    void declare(Params& params) override {
        params.word("ID", number, "offer: its number, or someone in it", Completes::introduction)
            .word("PERSON", person, "who would like to meet the other", Completes::contact)
            .option("--on", "DATE", on, "when it happened", Completes::date);
    }

    Report run(Session& session) override {
        const Introduction introduction = resolve_introduction(session, number);
        const Named who = resolve_person(session, person);
        const bool is_whom = who.id == introduction.whom.id;
        if (!is_whom && !(introduction.other && who.id == introduction.other->id))
            throw Error(ErrorKind::not_done, who.name + " is not asked in the " + introduction_words(introduction),
                        "nj intro show " + std::to_string(introduction.number));
        return take_step(session, introduction,
                         {.step = is_whom ? Step::whom_yes : Step::other_yes, .on = on, .name = {}});
    }
};

constexpr std::array<std::string_view, 1> examples{"nj intro yes wei stephanie"};

}  // namespace

extern constinit const CommandSpec intro_yes_spec{.name = "intro yes",
                                                  .group = Group::introductions,
                                                  .summary = "record that someone accepted an introduction you offered",
                                                  .needs = Needs::write,
                                                  .examples = examples,
                                                  .make = make_command<IntroYes>};

}  // namespace nj
