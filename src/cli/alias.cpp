#include "alias.hpp"

#include "nj/base/text.hpp"
#include "nj/store/settings.hpp"

namespace nj::cli {

std::optional<std::vector<std::string>> alias_words(Journal* journal, const std::string& name) {
    const auto words = journal != nullptr ? setting(*journal, "alias." + name) : std::nullopt;
    if (!words) return std::nullopt;
    std::vector<std::string> list;
    for (const auto word : split_words(*words)) list.emplace_back(word);
    return list;
}

std::optional<Journal> journal_at_hand(const Environment& environment, const std::string& path,
                                       std::chrono::milliseconds patience) {
    return Journal::open_quietly({.path = path,
                                  .access = Access::read,
                                  .now = environment.now,
                                  .device = environment.device,
                                  .command = {},
                                  .patience = patience});
}

bool is_command(const std::string& word) {
    return find_command(word) != nullptr || !family_of(word).empty();
}

}  // namespace nj::cli
