#pragma once

#include <string>
#include <vector>

#include "nj/base/shell_word.hpp"
#include "nj/completion/candidates.hpp"

// What bash and fish take differently; zsh takes candidates as they are.
namespace nj::cli {

/// bash neither removes quotes nor adds them: each text is spelled to follow the quote that `typed` has open. A
/// candidate that cannot be spelled so is removed.
void spell_for_bash(std::vector<Candidate>& candidates, const ShellWord& typed);

/// fish hides a candidate that does not contain the word typed, and one that does not begin with it if another does:
/// someone found by another name is offered by that name.
void spell_for_fish(std::vector<Candidate>& candidates, const std::string& typed);

}  // namespace nj::cli
