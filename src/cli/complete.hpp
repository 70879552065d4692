#pragma once

#include "dispatch.hpp"

namespace nj::cli {

/// `nj __complete SHELL -- WORDS...`: candidates for the last word, likeliest first, one per line: text, description,
/// and optionally an order to the shell (`more`: put no space after it; `files`: complete your own file names),
/// separated by tabs. For bash the words come as typed, quotes included, and the texts are spelled the same way; zsh
/// and fish remove the quotes and add them. For fish a text contains the word typed. Prints nothing if there is nothing
/// to offer, also without a journal, and with one that is locked or newer. The exit code is always 0.
int complete(Environment environment, const FinishEnvironment& finish_environment);

}  // namespace nj::cli
