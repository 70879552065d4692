#pragma once

#include <string>
#include <vector>

#include "nj/base/date_parse.hpp"
#include "nj/completion/candidates.hpp"

// What completes a word without a journal.
namespace nj {

/// Whether a text begins so, case and accents apart.
bool begins_with(std::string_view text, const std::string& begin);
/// The same candidates with something in front of each text: `tag:` of a filter.
std::vector<Candidate> with_front(const std::string& front, std::vector<Candidate> found);
void append(std::vector<Candidate>& found, std::vector<Candidate> more);

/// The fixed words of a kind of argument; none for an argument that is completed from the journal.
std::vector<Candidate> fixed_words(Completes completes, const std::string& begin);
/// The values that a filter field has whatever the journal: of `circle is has`.
std::vector<Candidate> fixed_filter_values(std::string_view field, const std::string& begin);
/// Dates in words, each with the day it is.
std::vector<Candidate> dates(const std::string& begin, Day today, Tense tense);

}  // namespace nj
