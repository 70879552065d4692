#include "nj/domain/numbered.hpp"

#include <doctest/doctest.h>

#include "words.hpp"

using namespace nj;

TEST_CASE("each kind of numbered thing has its word in JSON") {
    test::check_words<NumberedKind>({"fact", "exchange", "help", "ask", "promise", "share", "introduction", "goal",
                                     "encounter", "plan", "operation"},
                                    numbered_kind_of);
}
