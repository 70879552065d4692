#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace nj {

/// The kinds of things with a short number. `fact` is a note; `help` is a gift that is passed on.
enum class NumberedKind {
    fact,
    exchange,
    help,
    ask,
    promise,
    share,
    introduction,
    goal,
    encounter,
    plan,
    operation,
};
/// The key in JSON: `fact`, `exchange`.
std::string_view word_of(NumberedKind kind);
std::optional<NumberedKind> numbered_kind_of(std::string_view word);

/// The thing that a short number or a full id refers to.
struct Numbered {
    NumberedKind kind = NumberedKind::fact;
    std::int64_t id = 0;
    long long number = 0;
};

}  // namespace nj
