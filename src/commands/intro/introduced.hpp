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
    std::optional<std::string> name;  ///< of whom it is for, now that it is known
};
/// Takes a step and those it implies, with what follows from them: the ask of a request is granted; an introduction
/// made is an exchange of that day, who was brought to you was brought by the introducer, and those two know each
/// other.
Report take_step(Session& session, const Introduction& introduction, const StepTaken& taken);

/// Ends an introduction that will not be: somebody, or you, would rather not.
Report decline(Session& session, Introduction introduction, const std::optional<Named>& by,
               const std::optional<std::string>& on);

}  // namespace nj
