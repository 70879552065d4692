#include "nj/base/text.hpp"
#include "nj/view/list.hpp"

namespace nj {
namespace {

std::string columns_expected(const std::string& typed) {
    const auto names = list_column_names();
    if (const auto near = nearest(typed, names)) return "{" + *near + "}";
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

Result<LineFormat> read_line_format(std::string_view text) {
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
            const ListColumn* column = end == text.npos ? nullptr : list_column(name);
            if (column == nullptr) return tl::unexpected(ParseError{at, name, columns_expected(name)});
            format.pieces.back().column = column;
            format.pieces.emplace_back();
            at = end;
        }
    }
    return format;
}

}  // namespace nj
