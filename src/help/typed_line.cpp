#include "typed_line.hpp"

namespace nj {
namespace {

constexpr std::string_view continued = " \\";
constexpr std::size_t indent = 4;

/// The last blank outside of quotes where the backslash fits; 0 if there is none.
std::size_t last_blank(std::string_view line, std::size_t width) {
    std::size_t blank = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < line.size() && at + continued.size() < width; ++at) {
        quoted = quoted != (line[at] == '"');
        if (line[at] == ' ' && !quoted) blank = at;
    }
    return blank;
}

}  // namespace

std::string typed_line(std::string_view line, std::size_t width, std::size_t margin) {
    std::string text;
    std::size_t room = width;
    while (line.size() > room) {
        const auto blank = last_blank(line, room);
        if (blank == 0) break;
        text.append(line.substr(0, blank)).append(continued).append("\n").append(indent + margin, ' ');
        line.remove_prefix(blank + 1);
        room = width - indent;
    }
    return text.append(line);
}

}  // namespace nj
