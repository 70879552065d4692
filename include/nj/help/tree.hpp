#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/contract/command.hpp"

namespace nj {

/// Every command, in the order of help.
std::span<const CommandSpec* const> command_tree();
const CommandSpec* find_command(std::string_view name);
/// The commands of a family, in order: `community add`, `community join`, ... for `community`; empty for any other
/// word.
std::vector<const CommandSpec*> family_of(std::string_view word);
/// The second word of a command of a family: `add` of `community add`; empty for a command of one word.
std::string_view member_word(const CommandSpec& spec);
/// The second words of a family: `add, join, leave, show, list`.
std::string family_words(std::string_view word);
/// A possible first word: a command of one word, or a family, whose summary lists its commands.
struct FirstWord {
    std::string_view word;
    std::string summary;
    Group group;
};
std::vector<FirstWord> first_words();
/// The command or family nearest to the typed word, if one is near.
std::optional<std::string> nearest_command(const std::string& typed);
std::string_view group_title(Group group);

}  // namespace nj
