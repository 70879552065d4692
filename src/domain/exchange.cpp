#include "nj/domain/exchange.hpp"

#include "nj/base/words.hpp"

namespace nj {
namespace {

constexpr Words<Way, 3> ways{{"gave", "got", "passed"}};
constexpr Words<AskType, 2> ask_types{{"soft", "overt"}};
constexpr Words<AskState, 5> ask_states{{"open", "granted", "refused", "withdrawn", "thanked"}};

}  // namespace

std::string_view word_of(Way way) {
    return ways.of(way);
}

std::optional<Way> way_of(std::string_view word) {
    return ways.value(word);
}

std::string_view word_of(AskType type) {
    return ask_types.of(type);
}

std::optional<AskType> ask_type_of(std::string_view word) {
    return ask_types.value(word);
}

std::string_view word_of(AskState state) {
    return ask_states.of(state);
}

std::optional<AskState> ask_state_of(std::string_view word) {
    return ask_states.value(word);
}

bool awaits_answer(const Ask& ask) {
    return ask.state == AskState::open && !ask.later;
}

}  // namespace nj
