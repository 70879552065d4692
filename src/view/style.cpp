#include "nj/view/style.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "nj/base/width.hpp"

namespace nj {
namespace {

std::string dressed(const Style& style, std::string_view code, std::string_view text) {
    if (!style.colour || text.empty()) return std::string(text);
    return "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
}

// each takes as many cells as the glyph it replaces
constexpr std::array<std::pair<std::string_view, std::string_view>, 17> ascii{{
    {"●", "*"},
    {"○", "."},
    {"▁", " "},
    {"▂", "."},
    {"▃", ":"},
    {"▄", "-"},
    {"▅", "="},
    {"▆", "+"},
    {"▇", "*"},
    {"█", "#"},
    {"·", "-"},
    {"→", "->"},
    {"…", "~"},
    {"–", "-"},
    {"─", "-"},
    {"²", "^2"},
    {"×", "x"},
}};

}  // namespace

std::string Style::bold(std::string_view text) const {
    return dressed(*this, "1", text);
}
std::string Style::dim(std::string_view text) const {
    return dressed(*this, "2", text);
}
std::string Style::overdue(std::string_view text) const {
    return dressed(*this, "33", text);
}

std::string Style::shown(std::string_view text) const {
    std::string out(text);
    if (utf8) return out;
    for (const auto& [sign, plain] : ascii)
        for (auto at = out.find(sign); at != std::string::npos; at = out.find(sign, at + plain.size()))
            out.replace(at, sign.size(), plain);
    return out;
}

std::string Style::cut(std::string_view text, std::size_t columns) const {
    return cut_to_width(text, columns, utf8 ? "…" : "~");
}

std::string Style::fitted(std::string_view text, std::size_t columns) const {
    return cut(shown(cleaned(text)), columns);
}

std::string Style::dots(double doublings) const {
    const int full = std::clamp(static_cast<int>(std::lround(doublings)), 0, 5);
    std::string out;
    for (int i = 0; i < 5; ++i) out += i < full ? "●" : "○";
    return shown(out);
}

}  // namespace nj
