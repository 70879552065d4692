#pragma once

#include <string>
#include <vector>

#include "nj/completion/candidates.hpp"
#include "nj/store/candidates.hpp"

// What completes a word from what is in the journal, fifty at most, likeliest first.
namespace nj {

/// People by what is typed of their names, by frecency; `+` and the beginning of a community; behind a comma the next.
std::vector<Candidate> people(Journal& journal, const std::string& begin, Day today);
/// With or without the `+`, as it was begun.
std::vector<Candidate> community_handles(Journal& journal, const std::string& begin);
std::vector<Candidate> kind_names(Journal& journal, const std::string& begin);
/// With how many people carry each, the most frequent first.
std::vector<Candidate> tags(Journal& journal, const std::string& begin);
std::vector<Candidate> places(Journal& journal, const std::string& begin);
std::vector<Candidate> field_values(Journal& journal, ContactValue field, const std::string& begin);

/// `12`, or `#12` where that was begun.
std::vector<Candidate> numbers(Journal& journal, NumberedNoun noun, const std::string& begin);
/// Whatever has a number and could still be typed, the latest first.
std::vector<Candidate> all_numbers(Journal& journal, const std::string& begin);
std::vector<Candidate> open_goals(Journal& journal, const std::string& begin);
std::vector<Candidate> operations(Journal& journal, const std::string& begin);
/// The words that `nj config alias.NAME` made, with what they stand for.
std::vector<Candidate> aliases(Journal& journal, const std::string& begin);
/// The settings there are, and those that were given a value.
std::vector<Candidate> setting_names(Journal* journal, const std::string& begin);

}  // namespace nj
