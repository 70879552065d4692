#include "spelling.hpp"

#include <algorithm>
#include <span>

namespace nj::cli {
namespace {

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool holds(std::string_view text, std::string_view part) {
    return !std::ranges::search(text, part, {}, small, small).empty() || part.empty();
}

bool begins(std::string_view text, std::string_view part) {
    return holds(text.substr(0, part.size()), part);
}

}  // namespace

void spell_for_bash(std::vector<Candidate>& candidates, const ShellWord& typed) {
    std::erase_if(candidates, [&](Candidate& candidate) {
        auto spelled = spelled_for_shell(typed, candidate.text);
        if (spelled) candidate.text = std::move(*spelled);
        return !spelled;
    });
}

void spell_for_fish(std::vector<Candidate>& candidates, const std::string& typed) {
    const auto fits_in_full = [&](const Candidate& candidate) {
        // the last of the other spellings is a word of a name: it may be of several people
        const auto whole = std::span(candidate.also).first(candidate.also.empty() ? 0 : candidate.also.size() - 1);
        return begins(candidate.text, typed) ||
               std::ranges::any_of(whole, [&](const auto& spelling) { return begins(spelling, typed); });
    };
    const bool some_begin = std::ranges::any_of(candidates, fits_in_full);
    const auto fits = [&](std::string_view text) { return some_begin ? begins(text, typed) : holds(text, typed); };
    for (auto& candidate : candidates) {
        if (fits(candidate.text)) continue;
        const auto found = std::ranges::find_if(candidate.also, fits);
        if (found != candidate.also.end()) candidate.text = *found;
    }
}

}  // namespace nj::cli
