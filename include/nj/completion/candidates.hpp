#pragma once

#include <string>
#include <vector>

#include "nj/contract/params.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// What a shell does once it has put a candidate into the line: `word` ends it with a space, `more` waits for what
/// belongs behind it (`tag:`), `files` has no text and asks the shell for its own file names.
enum class Then { word, more, files };

/// Something a word can be completed with.
struct Candidate {
    std::string text;
    std::string description;
    Then then = Then::word;
    std::vector<std::string> also = {};  ///< other ways to type it: a name, a word of an alias
};
/// A word being typed, and the words already given to the same argument.
struct Typed {
    std::string begin;
    std::vector<std::string> before = {};
};
/// What completes a word, likeliest first. `journal` may be absent: then only what needs none.
std::vector<Candidate> candidates(Completes completes, const Typed& typed, Journal* journal, Day today);

}  // namespace nj
