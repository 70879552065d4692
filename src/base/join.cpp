#include "nj/base/join.hpp"

namespace nj {

void append_part(std::string& text, std::string_view between, std::string_view part) {
    if (part.empty()) return;
    if (!text.empty()) text += between;
    text += part;
}

std::string joined(std::initializer_list<std::string_view> parts, std::string_view between) {
    std::string text;
    for (const auto part : parts) append_part(text, between, part);
    return text;
}

std::string list_in_words(const std::vector<std::string>& parts, std::string_view last) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) text += i + 1 == parts.size() ? " " + std::string(last) + " " : ", ";
        text += parts[i];
    }
    return text;
}

}  // namespace nj
