#pragma once

#include "nj/command.hpp"

namespace nj::cli {

/// `nj __complete SHELL -- WORDS...`: candidates for the last word, one a line, text and description parted by a tab.
/// Silent where there is nothing, also without a journal, with a locked or a newer one. Always exit code 0.
int complete(const Environment& environment);

}  // namespace nj::cli
