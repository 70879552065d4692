#pragma once

#include <cstddef>
#include <string>
#include <tl/expected.hpp>

namespace nj {

/// Text from outside that could not be parsed: the position, the text found there, and what was expected.
struct ParseError {
    std::size_t column = 0;  ///< byte offset into the text, from 0
    std::string found;       ///< the offending part
    std::string expected;    ///< a phrase that fits after "expected": `a date such as 'yesterday' or 2026-11-20`
};

template <class T>
using Result = tl::expected<T, ParseError>;

}  // namespace nj
