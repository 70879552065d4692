#include "nj/domain/kind.hpp"

#include <algorithm>
#include <array>

#include "nj/base/text.hpp"

namespace nj {

Kinds::Kinds()
    : kinds_{{"coffee", 3, true},  {"lunch", 3, true}, {"dinner", 3, true}, {"drinks", 3, true}, {"visit", 3, true},
             {"meeting", 3, true}, {"call", 2, true},  {"video", 2, true},  {"event", 2, true},  {"intro", 3},
             {"favour", 3},        {"gift", 3},        {"letter", 1},       {"email", 1},        {"message", 1},
             {"comment", 1},       {"share", 1},       {"ask", 0}} {}

void Kinds::set(Kind kind) {
    const auto known = std::ranges::find(kinds_, kind.name, &Kind::name);
    if (known == kinds_.end()) {
        kinds_.push_back(std::move(kind));
    } else {
        *known = std::move(kind);
    }
}

const Kind* Kinds::find(std::string_view name) const {
    const auto known = std::ranges::find(kinds_, fold(name), &Kind::name);
    return known == kinds_.end() ? nullptr : &*known;
}

std::vector<std::string> Kinds::names() const {
    std::vector<std::string> names;
    names.reserve(kinds_.size());
    for (const Kind& kind : kinds_) names.push_back(kind.name);
    return names;
}

std::optional<Kind> kind_from_setting(std::string_view name, std::string_view value) {
    Kind kind{.name = slug(name)};
    const std::string folded = fold(value);
    const auto words = split_words(folded);
    const bool live = words.size() == 2 && words[1] == "live";
    if (kind.name.empty() || words.empty() || (words.size() > 1 && !live)) return std::nullopt;
    if (words[0].size() != 1 || words[0] < "0" || words[0] > "5") return std::nullopt;
    kind.weight = words[0].front() - '0';
    kind.live = live;
    return kind;
}

bool is_value_added(const Kind& kind, bool gave_or_got) {
    constexpr std::array<std::string_view, 3> of_value{"intro", "favour", "gift"};
    return kind.live || gave_or_got || std::ranges::find(of_value, kind.name) != of_value.end();
}

bool is_value_added(const Kinds& kinds, const std::string& name, bool gave_or_got) {
    const Kind* kind = kinds.find(name);
    return is_value_added(kind != nullptr ? *kind : Kind{name}, gave_or_got);
}

}  // namespace nj
