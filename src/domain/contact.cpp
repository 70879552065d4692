#include "nj/domain/contact.hpp"

#include <algorithm>
#include <array>

#include "nj/base/text.hpp"

namespace nj {

namespace {

constexpr std::array<std::string_view, 5> circle_names{"inner", "close", "friends", "active", "wider"};

std::string hyphenated(const std::string& given, const std::string& family) {
    return given.empty() || family.empty() ? given + family : given + "-" + family;
}

}  // namespace

std::optional<Circle> circle_named(std::string_view name) {
    const auto found = std::ranges::find(circle_names, fold(name));
    if (found == circle_names.end()) return std::nullopt;
    return static_cast<Circle>(found - circle_names.begin());
}

std::string_view circle_name(Circle circle) {
    return circle_names[static_cast<std::size_t>(circle)];
}

NameParts split_name(std::string_view full_name) {
    const auto words = split_words(full_name);
    if (words.empty()) return {};
    return {std::string(words.front()), words.size() > 1 ? std::string(words.back()) : std::string()};
}

std::string given_name(std::string_view name, std::string_view given) {
    return given.empty() ? split_name(name).given : std::string(given);
}

std::string given_name(const Contact& contact) {
    return given_name(contact.name, contact.given);
}

std::string free_handle(const NameParts& parts, std::string_view wish,
                        const std::function<bool(const std::string&)>& taken) {
    const std::string given = slug(parts.given);
    std::string full = hyphenated(given, slug(parts.family));
    if (full.empty()) full = "contact";
    for (const std::string& handle : {slug(wish), given, full}) {
        if (!handle.empty() && !taken(handle)) return handle;
    }
    for (int number = 2;; ++number) {
        std::string handle = full + "-" + std::to_string(number);
        if (!taken(handle)) return handle;
    }
}

}  // namespace nj
