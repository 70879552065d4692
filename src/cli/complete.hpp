#pragma once

#include "nj/contract/command.hpp"

namespace nj::cli {

/// `nj __complete SHELL -- WORDS...`: candidates for the last word, likeliest first, one a line: text, description, and
/// perhaps what the shell is to do (`more`: put no space behind it; `files`: complete its own file names), parted by
/// tabs. For bash the words come as typed, quotes and all, and the texts are spelled so; zsh and fish take the quotes
/// off and put them on. For fish a text holds the word typed. Silent where there is nothing, also without a journal,
/// with a locked or a newer one. Always exit code 0.
int complete(const Environment& environment);

}  // namespace nj::cli
