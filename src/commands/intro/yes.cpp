#include "arguments/people.hpp"
#include "intro/introduced.hpp"

namespace nj {
namespace {

struct IntroYes : IntroAnswer {
    void declare(Params& params) override { declare_answer(params, "who would like to meet the other"); }

    Report run(Session& session) override {
        const Introduction introduction = resolve_introduction(session, number);
        const Named who = resolve_person(session, person);
        const bool is_whom = who.id == introduction.whom.id;
        if (!is_whom && !(introduction.other && who.id == introduction.other->id)) refuse_not_asked(introduction, who);
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
