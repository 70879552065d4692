#include "nj/domain/task_state.hpp"

#include <doctest/doctest.h>

#include "words.hpp"

using namespace nj;

TEST_CASE("each state of a promise, goal, or plan line has a word") {
    test::check_words<TaskState>({"open", "done", "dropped"}, task_state_of);
}
