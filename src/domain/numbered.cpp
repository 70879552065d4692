#include "nj/domain/numbered.hpp"

#include "nj/base/words.hpp"

namespace nj {
namespace {

constexpr Words<NumberedKind, 11> words{
    {"fact", "exchange", "help", "ask", "promise", "share", "introduction", "goal", "encounter", "plan", "operation"}};

}  // namespace

std::string_view word_of(NumberedKind kind) {
    return words.of(kind);
}

std::optional<NumberedKind> numbered_kind_of(std::string_view word) {
    return words.value(word);
}

}  // namespace nj
