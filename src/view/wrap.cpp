#include "nj/view/wrap.hpp"

#include <algorithm>

#include "nj/base/width.hpp"

namespace nj {
namespace {

/// Columns of a text in which words may be colored: `ESC [ ... m`.
std::size_t shown_width(std::string_view text) {
    std::size_t width = 0;
    for (;;) {
        const auto escape = text.find("\x1b[");
        width += display_width(text.substr(0, escape));
        if (escape == std::string_view::npos) return width;
        const auto end = text.find('m', escape);
        if (end == std::string_view::npos) return width;
        text.remove_prefix(end + 1);
    }
}

/// Where the next run of blanks begins, from `from`; the end of the line if there is none.
std::size_t next_blank(std::string_view line, std::size_t from) {
    return std::min(line.find(' ', from), line.size());
}

std::size_t end_of_blanks(std::string_view line, std::size_t from) {
    return std::min(line.find_first_not_of(' ', from), line.size());
}

/// How much of a line fits: up to a run of blanks, and one word at least. Blanks at its beginning are its indent.
/// Commands with `·` between them are kept whole where possible.
std::size_t fitting_part(std::string_view line, std::size_t width) {
    std::size_t fits = next_blank(line, end_of_blanks(line, 0));
    std::size_t separated = 0;
    while (fits < line.size()) {
        const auto next = next_blank(line, end_of_blanks(line, fits));
        if (shown_width(line.substr(0, next)) > width) break;
        fits = next;
        if (line.substr(0, fits).ends_with(" ·")) separated = fits;
    }
    return separated != 0 ? separated : fits;
}

void append_wrapped(std::string& out, std::string_view line, std::size_t width, std::size_t indent) {
    const std::string margin(std::min(end_of_blanks(line, 0) + indent, width / 2), ' ');
    std::string rest(line);
    while (shown_width(rest) > width) {
        const auto part = fitting_part(rest, width);
        const auto next = end_of_blanks(rest, part);
        if (next == rest.size()) {  // only blanks do not fit
            rest.resize(part);
            break;
        }
        out.append(rest, 0, part).append("\n");
        rest.replace(0, next, margin);
    }
    out += rest;
}

}  // namespace

std::string wrapped_lines(std::string_view text, std::size_t width, std::size_t indent) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        append_wrapped(out, text.substr(0, end), width, indent);
        if (end < text.size()) out += '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

}  // namespace nj
