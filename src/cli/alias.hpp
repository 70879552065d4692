#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "nj/contract/command.hpp"

namespace nj::cli {

/// What `nj config alias.NAME` says of a name; nothing where there is no such alias.
using AliasText = std::function<std::optional<std::string>(const std::string& name)>;

/// Puts what aliases stand for in their place, as git has them; one may stand for another. Asked for only where no
/// command has that name, so that an alias costs nothing otherwise and never hides a command. Gives the first of them,
/// empty when there is none; an Error for one that leads back to itself or cannot be used.
std::string expand_aliases(const AliasText& text_of, std::vector<std::string>& arguments);

/// Past the global options in front: where the command is named.
std::vector<std::string>::const_iterator first_word(const std::vector<std::string>& arguments);

/// A journal that is there, current and not locked for longer than that.
std::optional<Journal> journal_at_hand(const Environment& environment, const std::string& path,
                                       std::chrono::milliseconds patience);

/// Whether a word names a command or a family of them.
bool is_command(const std::string& word);

}  // namespace nj::cli
