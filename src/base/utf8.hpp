#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace nj {

/// One decoded character of UTF-8. An invalid byte is decoded as U+FFFD with a length of one byte.
struct Decoded {
    char32_t code;
    std::size_t length;
    bool valid;
};
Decoded decode(std::string_view text, std::size_t at);

void append_utf8(std::string& out, char32_t code);

/// The valid code points of a text, in order.
std::u32string code_points(std::string_view text);

constexpr bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Whether a character is ASCII white space, whatever the locale.
constexpr bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

}  // namespace nj
