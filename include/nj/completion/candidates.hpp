#pragma once

#include <string>
#include <vector>

#include "nj/contract/params.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// What a shell does after it inserts a candidate: `word` adds a space, `more` adds none because a value follows
/// (`tag:`), `files` has no text and makes the shell complete file names.
enum class Then { word, more, files };

/// A completion of a word.
struct Candidate {
    std::string text;
    std::string description;
    Then then = Then::word;
    std::vector<std::string> also = {};  ///< other texts that match it: a name, a word of an alias
};
/// An incomplete word, and the words already given for the same argument.
struct Typed {
    std::string begin;
    std::vector<std::string> before = {};
};
/// The candidates for a word, most likely first. Without a `journal`, only those that need none.
std::vector<Candidate> candidates(Completes completes, const Typed& typed, Journal* journal, Day today);

}  // namespace nj
