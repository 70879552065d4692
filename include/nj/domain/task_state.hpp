#pragma once

#include <optional>
#include <string_view>

namespace nj {

/// The state of a promise, a goal, or a line of the plan, as set by the user.
enum class TaskState { open, done, dropped };
/// The word in JSON and in the journal: `open`, `done`, `dropped`.
std::string_view word_of(TaskState state);
std::optional<TaskState> task_state_of(std::string_view word);

}  // namespace nj
