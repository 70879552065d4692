#include "nj/base/width.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "nj/base/text.hpp"
#include "utf8.hpp"

namespace nj {

namespace {

constexpr char32_t emoji_presentation = 0xFE0F;

bool is_printable(char c) {
    return c >= ' ' && c <= '~';
}

/// A user-perceived character and the columns it takes.
struct Cluster {
    std::size_t length = 0;  ///< bytes
    std::size_t width = 0;
};

std::size_t code_width(char32_t code) {
    return static_cast<std::size_t>(utf8proc_charwidth(static_cast<utf8proc_int32_t>(code)));
}

/// The cluster that begins at `at`. No cluster takes more than two columns: a flag is two letters of one column each,
/// and a family of joined emoji is as wide as one emoji.
Cluster cluster_at(std::string_view text, std::size_t at) {
    // Unicode never joins two printable ASCII characters
    if (is_printable(text[at]) && (at + 1 == text.size() || is_printable(text[at + 1]))) return {1, 1};
    auto step = decode(text, at);
    Cluster cluster{step.length, code_width(step.code)};
    utf8proc_int32_t state = 0;
    auto before = static_cast<utf8proc_int32_t>(step.code);
    while (at + cluster.length < text.size()) {
        step = decode(text, at + cluster.length);
        const auto code = static_cast<utf8proc_int32_t>(step.code);
        if (utf8proc_grapheme_break_stateful(before, code, &state)) break;
        cluster.length += step.length;
        cluster.width += step.code == emoji_presentation ? 1 : code_width(step.code);
        before = code;
    }
    cluster.width = std::min<std::size_t>(cluster.width, 2);
    return cluster;
}

/// Checks eight bytes at a time, because lists check each of their cells.
bool is_printable_ascii(std::string_view text) {
    constexpr std::uint64_t each = 0x0101010101010101;
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, 8);
        // the high bit is set by a byte that has it, by one below a space, and by DEL
        if (((bytes | (bytes - ' ' * each) | (bytes + each)) & 0x80 * each) != 0) return false;
    }
    return std::ranges::all_of(text.substr(at), is_printable);
}

bool is_control(char32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0);
}

/// Whether it is an embedding, override, or isolate. A terminal would show such a line in a different order.
bool turns_direction(char32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

std::string spaces_to(std::string_view text, std::size_t width) {
    const std::size_t taken = display_width(text);
    return std::string(width > taken ? width - taken : 0, ' ');
}

}  // namespace

std::size_t display_width(std::string_view text) {
    if (is_printable_ascii(text)) return text.size();
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Cluster cluster = cluster_at(text, at);
        width += cluster.width;
        at += cluster.length;
    }
    return width;
}

std::string cut_to_width(std::string_view text, std::size_t width, std::string_view ellipsis) {
    if (display_width(text) <= width) return std::string(text);
    if (display_width(ellipsis) > width) ellipsis = {};
    std::size_t room = width - display_width(ellipsis);
    if (is_printable_ascii(text)) return std::string(text.substr(0, room)).append(ellipsis);
    std::size_t end = 0;
    for (Cluster next = cluster_at(text, 0); next.width <= room; next = cluster_at(text, end)) {
        room -= next.width;
        end += next.length;
    }
    return std::string(text.substr(0, end)).append(ellipsis);
}

std::string pad_right(std::string_view text, std::size_t width) {
    return std::string(text).append(spaces_to(text, width));
}

std::string pad_left(std::string_view text, std::size_t width) {
    return spaces_to(text, width).append(text);
}

std::string cleaned(std::string_view text, Lines lines) {
    std::string out;
    append_cleaned(out, text, lines);
    return out;
}

void append_cleaned(std::string& out, std::string_view text, Lines lines) {
    if (is_printable_ascii(text)) {
        out += text;
        return;
    }
    for (std::size_t at = 0; at < text.size();) {
        const Decoded step = decode(text, at);
        const bool kept_newline = step.code == U'\n' && lines == Lines::keep;
        const bool harmful = is_control(step.code) || turns_direction(step.code);
        append_utf8(out, harmful && !kept_newline ? U' ' : step.code);
        at += step.length;
    }
}

}  // namespace nj
