#pragma once

#include <functional>
#include <optional>
#include <string>

#include "nj/contract/command.hpp"
#include "nj/store/introductions.hpp"
#include "nj/view/introduction.hpp"

namespace nj {

/// The introduction with this number, or the only open one that a person is in.
Introduction resolve_introduction(Session& session, const std::string& text);

/// A step to take.
struct StepTaken {
    Step step;
    std::optional<std::string> on;    ///< a day up to today; today by default
    std::optional<std::string> name;  ///< the name of the person, if it is known now
};
/// Takes a step and the steps it implies, and applies their effects: the ask of a request is granted; an introduction
/// that was made becomes an exchange of that day, and the introducer and the person you met are recorded as knowing
/// each other.
Report take_step(Session& session, const Introduction& introduction, const StepTaken& taken);

/// `intro granted` and `intro met`: one step of an introduction on a day.
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

/// `intro yes` and `intro no`: one of the two people in an offer answers it.
struct IntroAnswer : Command {
    std::string number;
    std::string person;
    std::optional<std::string> on;

    void declare_answer(Params& params, std::string_view whose);
};

/// Throws the error for someone whose answer the introduction does not need.
[[noreturn]] void refuse_not_asked(const Introduction& introduction, const Named& who);

/// Ends an introduction that you, or someone in it, declined.
Report decline(Session& session, Introduction introduction, const std::optional<Named>& by,
               const std::optional<std::string>& on);

}  // namespace nj
