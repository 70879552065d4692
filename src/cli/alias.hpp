#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/command.hpp"

namespace nj::cli {

/// The words that `nj config alias.NAME` stands for, as git has them. Asked for only where no command has that name, so
/// that an alias costs nothing otherwise and never hides a command. Nothing without a journal.
std::optional<std::vector<std::string>> alias_words(Journal* journal, const std::string& name);

/// A journal that is there, current and not locked for longer than that.
std::optional<Journal> journal_at_hand(const Environment& environment, const std::string& path,
                                       std::chrono::milliseconds patience);

/// Whether a word names a command or a family of them.
bool is_command(const std::string& word);

}  // namespace nj::cli
