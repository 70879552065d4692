#include "nj/view/line_format.hpp"

#include <algorithm>

#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

namespace nj {
namespace {

std::string one_of(std::span<const std::string> names) {
    std::string text = "one of";
    for (const auto& name : names) text += " {" + name + "}";
    return text;
}

char escaped(char c) {
    if (c == 't') return '\t';
    if (c == 'n') return '\n';
    return c;
}

}  // namespace

Result<LineFormat> read_line_format(std::string_view text, std::span<const std::string> names) {
    LineFormat format{{{}}};
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string& literal = format.pieces.back().text;
        if (text[at] == '\\' && at + 1 < text.size()) {
            literal += escaped(text[++at]);
        } else if (text.substr(at).starts_with("{{")) {
            literal += text[at++];
        } else if (text[at] != '{') {
            literal += text[at];
        } else {
            const auto end = text.find('}', at);
            const std::string name(text.substr(at + 1, end == text.npos ? end : end - at - 1));
            const auto found = std::ranges::find(names, name);
            if (end == text.npos || found == names.end()) return tl::unexpected(ParseError{at, name, one_of(names)});
            format.pieces.back().field = static_cast<std::size_t>(found - names.begin());
            format.pieces.emplace_back();
            at = end;
        }
    }
    return format;
}

std::string formatted_line(const LineFormat& format, const std::function<std::string(std::size_t)>& value,
                           const Style& style) {
    std::string line;
    for (const auto& piece : format.pieces) {
        line += piece.text;
        if (piece.field) line += style.shown(cleaned(value(*piece.field)));
    }
    return line + "\n";
}

}  // namespace nj
