#include "nj/base/text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "nj/base/width.hpp"
#include "utf8.hpp"

namespace nj {

namespace {

constexpr char to_lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Folds plain ASCII: lower case, runs of white space as one space, none at the ends.
std::string fold_ascii(std::string_view text) {
    std::string out(text.size(), '\0');
    std::size_t length = 0;
    bool gap = false;
    for (const char c : text) {
        if (is_space(c)) {
            gap = length > 0;
            continue;
        }
        if (gap) out[length++] = ' ';
        gap = false;
        out[length++] = to_lower(c);
    }
    out.resize(length);
    return out;
}

/// Letters that have no decomposition. Final sigma is included because it has the same capital as sigma.
std::u32string_view without_stroke(char32_t code) {
    switch (code) {
        case U'ł':
            return U"l";
        case U'ø':
            return U"o";
        case U'đ':
            return U"d";
        case U'ı':
            return U"i";
        case U'þ':
            return U"th";
        case U'ð':
            return U"d";
        case U'ß':
            return U"ss";
        case U'æ':
            return U"ae";
        case U'œ':
            return U"oe";
        case U'ς':
            return U"σ";
        default:
            return {};
    }
}

bool is_separator(utf8proc_int32_t code) {
    const auto category = utf8proc_category(code);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

void fold_into(std::vector<utf8proc_int32_t>& out, utf8proc_int32_t code) {
    if (is_separator(code)) {
        out.push_back(' ');
        return;
    }
    const auto lower = utf8proc_tolower(code);
    const auto letters = without_stroke(static_cast<char32_t>(lower));
    if (letters.empty()) out.push_back(lower);
    for (const char32_t letter : letters) out.push_back(static_cast<utf8proc_int32_t>(letter));
}

std::vector<utf8proc_int32_t> folded_codes(std::string_view text) {
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
    std::vector<utf8proc_int32_t> out;
    out.reserve(text.size());
    for (const char32_t code : code_points(text)) {
        // 18 is the longest compatibility decomposition in Unicode (U+FDFA); stability rules guarantee it
        std::array<utf8proc_int32_t, 18> parts{};
        int boundary = 0;
        const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(code), parts.data(),
                                                   utf8proc_ssize_t{parts.size()}, options, &boundary);
        for (utf8proc_ssize_t i = 0; i < count; ++i) fold_into(out, parts[static_cast<std::size_t>(i)]);
    }
    return out;
}

std::string fold_unicode(std::string_view text) {
    auto codes = folded_codes(text);
    // Composes Hangul syllables again. Without marks, no Latin letters compose.
    const auto length = utf8proc_normalize_utf32(codes.data(), static_cast<utf8proc_ssize_t>(codes.size()),
                                                 static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    std::string out;
    out.reserve(text.size());
    for (utf8proc_ssize_t i = 0; i < length; ++i) {
        append_utf8(out, static_cast<char32_t>(codes[static_cast<std::size_t>(i)]));
    }
    return fold_ascii(out);
}

bool is_apostrophe(char32_t code) {
    return code == U'\'' || code == U'‘' || code == U'’' || code == U'ʼ' || code == U'ʻ';
}

bool is_letter_or_digit(char32_t code) {
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO &&
           (category <= UTF8PROC_CATEGORY_LO || category >= UTF8PROC_CATEGORY_ND);
}

}  // namespace

std::string fold(std::string_view text) {
    return is_ascii(text) ? fold_ascii(text) : fold_unicode(text);
}

std::string slug(std::string_view text) {
    std::string out;
    bool gap = false;
    for (const char32_t code : code_points(fold(text))) {
        if (is_apostrophe(code)) continue;
        if (!is_letter_or_digit(code)) {
            gap = !out.empty();
            continue;
        }
        if (gap) out.push_back('-');
        gap = false;
        append_utf8(out, code);
    }
    return out;
}

std::vector<std::string> folded_words(std::string_view text) {
    std::vector<std::string> words;
    const std::string joined = slug(text);
    for (std::size_t from = 0; from < joined.size();) {
        const std::size_t to = std::min(joined.find('-', from), joined.size());
        words.push_back(joined.substr(from, to - from));
        from = to + 1;
    }
    return words;
}

std::vector<std::string_view> split_words(std::string_view text) {
    std::vector<std::string_view> words;
    for (auto at = text.begin();;) {
        const auto from = std::find_if_not(at, text.end(), is_space);
        if (from == text.end()) return words;
        at = std::find_if(from, text.end(), is_space);
        words.emplace_back(from, at);
    }
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
    std::string out;
    std::size_t used = 0;
    for (const auto word : split_words(text)) {
        const auto columns = display_width(word);
        if (out.empty()) {
            used = columns;
        } else if (used + 1 + columns > width) {
            out += "\n" + std::string(indent, ' ');
            used = columns;
        } else {
            out += ' ';
            used += 1 + columns;
        }
        out += word;
    }
    return out;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

std::string escaped_byte(char sign, char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return {sign, digits[value >> 4U], digits[value & 15U]};
}

std::string percent_encoded(std::string_view text, std::string_view also_plain) {
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           also_plain.find(c) != also_plain.npos;
        out += plain ? std::string(1, c) : escaped_byte('%', c);
    }
    return out;
}

}  // namespace nj
