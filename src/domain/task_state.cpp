#include "nj/domain/task_state.hpp"

#include "nj/base/words.hpp"

namespace nj {
namespace {

constexpr Words<TaskState, 3> words{{"open", "done", "dropped"}};

}  // namespace

std::string_view word_of(TaskState state) {
    return words.of(state);
}

std::optional<TaskState> task_state_of(std::string_view word) {
    return words.value(word);
}

}  // namespace nj
