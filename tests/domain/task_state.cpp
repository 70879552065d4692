#include "nj/domain/task_state.hpp"

#include <doctest/doctest.h>

#include "words.hpp"

using namespace nj;

TEST_CASE("promises, goals and lines of the plan have the same three words") {
    test::check_words<TaskState>({"open", "done", "dropped"}, task_state_of);
}
