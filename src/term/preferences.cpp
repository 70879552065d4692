#include "nj/term/preferences.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <vector>

#include "nj/base/error.hpp"
#include "nj/base/text.hpp"

namespace nj {
namespace {

std::string file_in(const std::string& folder) {
    return folder + "/config";
}

struct Line {
    std::string name;
    std::string value;
};

std::optional<Line> line_of(const std::string& text) {
    const auto sign = text.find('=');
    if (sign == std::string::npos || trimmed(text).starts_with('#')) return std::nullopt;
    return Line{std::string(trimmed(std::string_view(text).substr(0, sign))),
                std::string(trimmed(std::string_view(text).substr(sign + 1)))};
}

std::vector<std::string> lines_of(const std::string& path) {
    std::vector<std::string> lines;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

}  // namespace

Preferences read_preferences(const std::string& folder) {
    Preferences preferences;
    for (const auto& text : lines_of(file_in(folder)))
        if (const auto line = line_of(text)) preferences[line->name] = line->value;
    return preferences;
}

void write_preference(const std::string& folder, const std::string& name, const std::string& value) {
    auto lines = lines_of(file_in(folder));
    std::erase_if(lines, [&](const std::string& text) {
        const auto line = line_of(text);
        return line && line->name == name;
    });
    if (!value.empty()) lines.push_back(name + " = " + value);
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    const std::string fresh = file_in(folder) + ".new";
    std::ofstream out(fresh);
    for (const auto& line : lines) out << line << '\n';
    out.close();
    std::error_code failed;
    if (out) std::filesystem::rename(fresh, file_in(folder), failed);
    if (!out || failed)
        throw Error(ErrorKind::not_done, "'" + file_in(folder) + "' cannot be written", "check who owns that folder");
}

std::span<const std::string_view> preference_names() {
    static constexpr std::array<std::string_view, 5> names{"editor", "pager", "mailer", "mailto", "color"};
    return names;
}

bool is_preference(std::string_view name) {
    const auto names = preference_names();
    return std::ranges::find(names, name) != names.end();
}

}  // namespace nj
