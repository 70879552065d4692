#include "alias.hpp"

#include <algorithm>

#include "dispatch.hpp"
#include "nj/base/shell.hpp"
#include "nj/help/tree.hpp"

namespace nj::cli {
namespace {

std::vector<std::string> words_of(const std::string& name, const std::string& text) {
    const std::string change = "nj config alias." + name + " COMMAND changes it";
    const auto words = shell_words(text);
    if (!words) throw Error(ErrorKind::usage, "the alias '" + name + "' has a quote without its other end", change);
    for (const auto& word : *words)
        if (const auto option = word.substr(0, word.find('=')); takes_value(option))
            throw Error(ErrorKind::usage, "the alias '" + name + "' holds " + option + ", which is read before aliases",
                        "put it on the line itself; " + change);
    return *words;
}

}  // namespace

std::string expand_aliases(const AliasText& text_of, std::vector<std::string>& arguments) {
    std::vector<std::string> seen;
    for (;;) {
        const auto at = first_word(arguments);
        if (at == arguments.cend() || is_command(*at)) break;
        const std::string name = *at;
        const auto text = text_of(name);
        if (!text) break;
        if (std::ranges::find(seen, name) != seen.end())
            throw Error(ErrorKind::usage, "the alias '" + name + "' leads back to itself",
                        "nj config alias." + name + " COMMAND changes it");
        const auto words = words_of(name, *text);
        arguments.insert(arguments.erase(at), words.begin(), words.end());
        seen.push_back(name);
    }
    return seen.empty() ? std::string() : seen.front();
}

std::vector<std::string>::const_iterator first_word(const std::vector<std::string>& arguments) {
    auto at = arguments.begin();
    while (at != arguments.end() && at->size() > 1 && at->starts_with('-'))
        at += takes_value(*at) && arguments.end() - at > 1 ? 2 : 1;
    return at;
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
