#pragma once

#include <string>
#include <vector>

#include "nj/completion/candidates.hpp"
#include "nj/store/candidates.hpp"

// Candidates from the journal, fifty at most, most likely first.
namespace nj {

/// People whose names match, by frecency; communities after `+`; after a comma, the next person.
std::vector<Candidate> people(Journal& journal, const std::string& begin, Day today);
/// Communities, with a `+` if the word has one.
std::vector<Candidate> community_handles(Journal& journal, const std::string& begin);
std::vector<Candidate> kind_names(Journal& journal, const std::string& begin);
/// Tags with the number of people that have each, most frequent first.
std::vector<Candidate> tags(Journal& journal, const std::string& begin);
std::vector<Candidate> places(Journal& journal, const std::string& begin);
std::vector<Candidate> field_values(Journal& journal, ContactValue field, const std::string& begin);

/// Numbers: `12`, or `#12` if the word begins with `#`.
std::vector<Candidate> numbers(Journal& journal, NumberedNoun noun, const std::string& begin);
/// The numbers of all kinds of things, latest first.
std::vector<Candidate> all_numbers(Journal& journal, const std::string& begin);
std::vector<Candidate> open_goals(Journal& journal, const std::string& begin);
std::vector<Candidate> operations(Journal& journal, const std::string& begin);
/// The aliases set by `nj config alias.NAME`, with their meaning.
std::vector<Candidate> aliases(Journal& journal, const std::string& begin);
/// All known settings, and those with a value in the journal.
std::vector<Candidate> setting_names(Journal* journal, const std::string& begin);

}  // namespace nj
