#include "property_value.hpp"

#include "charset.hpp"

namespace nj {
namespace {

/// RFC 6350 3.4, with the `\:` that Apple writes.
std::string unescaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char escaped = text[at] == '\\' && at + 1 < text.size() ? text[at + 1] : '\0';
        if (escaped == 'n' || escaped == 'N') {
            out += '\n';
            ++at;
        } else if (escaped == ',' || escaped == ';' || escaped == ':' || escaped == '\\') {
            out += escaped;
            ++at;
        } else {
            out += text[at];
        }
    }
    return out;
}

std::vector<std::string_view> split_unescaped(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == separator) {
            parts.push_back(text.substr(begin, at - begin));
            begin = at + 1;
        }
    }
    parts.push_back(text.substr(begin));
    return parts;
}

/// The value in a form that can be split. Quoted-printable is not decoded yet, because its `=3B` is data, not a
/// separator. Other values are decoded first, because the second byte of a Shift_JIS character may equal a backslash.
std::string splittable(const ContentLine& line, CharsetHints hints) {
    return line.encoding == Encoding::quoted_printable ? line.value : decode_text(line.value, hints);
}

std::string finished(std::string_view part, const ContentLine& line, CharsetHints hints) {
    auto text = unescaped(part);
    return line.encoding == Encoding::quoted_printable ? decode_text(decode_quoted_printable(text), hints) : text;
}

}  // namespace

std::string value_text(const ContentLine& line, std::string_view card_charset) {
    const CharsetHints hints{line.parameter("CHARSET"), card_charset};
    return finished(splittable(line, hints), line, hints);
}

std::vector<std::string> value_parts(const ContentLine& line, char separator, std::string_view card_charset) {
    const CharsetHints hints{line.parameter("CHARSET"), card_charset};
    const auto text = splittable(line, hints);
    std::vector<std::string> parts;
    for (const auto part : split_unescaped(text, separator)) parts.push_back(finished(part, line, hints));
    return parts;
}

std::string one_line(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool is_space = c == ' ' || (c >= '\t' && c <= '\r');
        if (!is_space) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

}  // namespace nj
