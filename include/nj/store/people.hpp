#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/naming.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// The visible people that one of the folded words may mean, with merged names and handles as aliases: the input of
/// `people_named`. With prefixes, a word may also be the beginning of a name.
std::vector<Person> people_with_words(Journal& journal, const std::vector<std::string>& words, Precision precision);
/// The names and handles of all visible people, for suggesting the nearest name.
std::vector<std::string> all_names(Journal& journal);
/// The contacts with that email address, or that full name, folded.
std::vector<ContactId> contacts_with_email(Journal& journal, std::string_view email);
std::vector<ContactId> contacts_with_name(Journal& journal, std::string_view name);

}  // namespace nj
