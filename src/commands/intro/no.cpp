#include "arguments/people.hpp"
#include "intro/introduced.hpp"

namespace nj {
namespace {

struct IntroNo : IntroAnswer {
    void declare(Params& params) override { declare_answer(params, "who would rather not"); }

    Report run(Session& session) override {
        const Introduction introduction = resolve_introduction(session, number);
        const Named who = resolve_person(session, person);
        if (introduction.kind == IntroductionKind::request)
            throw Error(ErrorKind::not_done, "the " + introduction_words(introduction) + " is not one of your offers",
                        "nj intro decline " + std::to_string(introduction.number) + " --by them");
        if (who.id != introduction.whom.id && who.id != introduction.other->id) refuse_not_asked(introduction, who);
        return decline(session, introduction, who, on);
    }
};

constexpr std::array<std::string_view, 1> examples{"nj intro no wei stephanie"};

}  // namespace

extern constinit const CommandSpec intro_no_spec{
    .name = "intro no",
    .group = Group::introductions,
    .summary = "record that someone turned down an introduction you offered",
    .needs = Needs::write,
    .examples = examples,
    .make = make_command<IntroNo>};

}  // namespace nj
