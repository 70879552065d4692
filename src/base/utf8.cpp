#include "utf8.hpp"

#include <utf8proc.h>

#include <array>
#include <cstdlib>
#include <memory>

#include "nj/base/text.hpp"

namespace nj {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// The windows-1252 characters between 0x80 and 0x9F. The five unassigned ones stay C1 controls, as in browsers.
constexpr std::array<char32_t, 32> windows_1252{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

char32_t from_windows_1252(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 && code < 0xA0 ? windows_1252[code - 0x80u] : char32_t{code};
}

}  // namespace

Decoded decode(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return {byte, 1, true};
    utf8proc_int32_t code = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at;
    const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    if (length <= 0) return {replacement, 1, false};
    return {static_cast<char32_t>(code), static_cast<std::size_t>(length), true};
}

void append_utf8(std::string& out, char32_t code) {
    if (code < 0x80) return out.push_back(static_cast<char>(code));
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code), bytes.data());
    out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

std::u32string code_points(std::string_view text) {
    std::u32string codes;
    codes.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length, valid] = decode(text, at);
        if (valid) codes.push_back(code);
        at += length;
    }
    return codes;
}

bool is_valid_utf8(std::string_view text) {
    if (is_ascii(text)) return true;
    for (std::size_t at = 0; at < text.size();) {
        const auto step = decode(text, at);
        if (!step.valid) return false;
        at += step.length;
    }
    return true;
}

std::string to_utf8(std::string_view bytes) {
    if (is_valid_utf8(bytes)) return std::string(bytes);
    std::string out;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto [code, length, valid] = decode(bytes, at);
        append_utf8(out, valid ? code : from_windows_1252(bytes[at]));
        at += length;
    }
    return out;
}

std::string to_nfc(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    std::string utf8 = to_utf8(text);
    utf8proc_uint8_t* raw = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()), static_cast<utf8proc_ssize_t>(utf8.size()),
                     &raw, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> composed(raw, &std::free);
    if (length < 0) return utf8;
    return {reinterpret_cast<const char*>(composed.get()), static_cast<std::size_t>(length)};
}

}  // namespace nj
