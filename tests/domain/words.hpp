#pragma once

#include <doctest/doctest.h>

#include <initializer_list>
#include <optional>
#include <string_view>

namespace nj::test {

/// Checks that each value has its word, in the order of the enumerators, that the word leads back to the value, and
/// that no other word leads anywhere.
template <class Enum>
void check_words(std::initializer_list<std::string_view> words, std::optional<Enum> (*value_of)(std::string_view)) {
    int next = 0;
    for (const auto word : words) {
        CAPTURE(word);
        const Enum value{next++};
        CHECK(word_of(value) == word);
        CHECK(value_of(word) == value);
    }
    for (const std::string_view other : {"", "opened", "OPEN ", "no such word"}) CHECK_FALSE(value_of(other));
}

}  // namespace nj::test
