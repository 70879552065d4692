#pragma once

#include <functional>
#include <optional>
#include <string>

#include "nj/contract/command.hpp"
#include "nj/store/introductions.hpp"
#include "nj/view/introduction.hpp"

namespace nj {

/// The introduction that a number says; or the open one that a person is in, where there is only one.
Introduction resolve_introduction(Session& session, const std::string& text);

/// What a step is taken with.
struct StepTaken {
    Step step;
    std::optional<std::string> on;    ///< a day that has happened; today
    std::optional<std::string> name;  ///< of the person it is for, now that it is known
};
/// Takes a step and those it implies, with what follows from them: the ask of a request is granted; an introduction
/// made is an exchange of that day, who was brought to you was brought by the introducer, and those two know each
/// other.
Report take_step(Session& session, const Introduction& introduction, const StepTaken& taken);

/// What `intro granted` and `intro met` are: one step of an introduction on a day.
template <Step step>
struct IntroStep : Command {
    std::string number;
    std::optional<std::string> on;

    void declare(Params& params) override {
        params.word("ID", number, "introduction: its number, or someone in it", Completes::introduction)
            .option("--on", "DATE", on, "when it happened", Completes::date);
    }

    Report run(Session& session) override {
        return take_step(session, resolve_introduction(session, number), {.step = step, .on = on, .name = {}});
    }
};

/// What `intro yes` and `intro no` have in common: one of the two people of an offer answers it.
struct IntroAnswer : Command {
    std::string number;
    std::string person;
    std::optional<std::string> on;

    void declare_answer(Params& params, std::string_view whose);
};

/// Throws the error for someone who is not one of the two of an offer.
[[noreturn]] void refuse_who_is_not_asked(const Introduction& introduction, const Named& who);

/// Ends an introduction that will not be: someone, or you, would rather not.
Report decline(Session& session, Introduction introduction, const std::optional<Named>& by,
               const std::optional<std::string>& on);

}  // namespace nj
