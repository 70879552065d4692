#pragma once

#include <string>
#include <vector>

#include "nj/base/date_parse.hpp"
#include "nj/completion/candidates.hpp"

// Candidates that need no journal.
namespace nj {

/// Whether a text has this beginning, ignoring case and accents.
bool begins_with(std::string_view text, const std::string& begin);
/// The candidates with a prefix before each text, such as `tag:` in a filter.
std::vector<Candidate> with_front(const std::string& front, std::vector<Candidate> found);
void append(std::vector<Candidate>& found, std::vector<Candidate> more);

/// The fixed words for an argument; none for an argument that is completed from the journal.
std::vector<Candidate> fixed_words(Completes completes, const std::string& begin);
/// The fixed values of a filter field: `circle`, `is`, or `has`.
std::vector<Candidate> fixed_filter_values(std::string_view field, const std::string& begin);
/// Dates in words, each described by its day.
std::vector<Candidate> dates(const std::string& begin, Day today, Tense tense);

}  // namespace nj
