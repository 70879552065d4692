#include "nj/domain/form.hpp"

#include <algorithm>

#include "nj/base/text.hpp"

namespace nj {
namespace {

constexpr std::string_view mark = "#! ";
constexpr std::size_t value_column = 11;

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

}  // namespace

std::vector<FormLine> read_form(std::string_view text) {
    std::vector<FormLine> said;
    const auto lines = lines_of(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto line = trimmed(lines[i]);
        if (line.empty() || line.starts_with('#')) continue;
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) {
            said.push_back({i, {}, std::string(line)});
        } else {
            said.push_back({i, fold(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1)))});
        }
    }
    return said;
}

std::string form_line(std::string_view name, std::string_view value) {
    std::string line = std::string(name) + ":";
    if (!value.empty()) line.append(line.size() < value_column ? value_column - line.size() : 1, ' ').append(value);
    return line + "\n";
}

std::string marked_form(std::string_view text, std::span<const FormMark> marks) {
    std::string out;
    const auto lines = lines_of(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].starts_with(mark)) continue;
        out.append(lines[i]).append("\n");
        for (const auto& wrong : marks)
            if (wrong.line == i) out.append(mark).append(wrong.what).append("\n");
    }
    return out;
}

}  // namespace nj
