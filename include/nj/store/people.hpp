#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/naming.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Everyone visible who may be meant by one of the folded words, merged names and handles as aliases: what
/// `people_named` chooses from. With prefixes, words that begin so count as well.
std::vector<Person> people_with_words(Journal& journal, const std::vector<std::string>& words, Precision precision);
/// Everyone visible, for suggesting the nearest name.
std::vector<std::string> all_names(Journal& journal);
/// Contacts with that email (folded), or that folded full name.
std::vector<ContactId> contacts_with_email(Journal& journal, std::string_view email);
std::vector<ContactId> contacts_with_name(Journal& journal, std::string_view name);

}  // namespace nj
