#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// A person a half-typed name may mean.
struct Beginning {
    std::string handle;
    std::string name;
    std::optional<Day> last;  ///< their last exchange
    std::string word;  ///< the folded word, of a name or an alias, that begins with the text; empty for an empty text
    bool is_name_of_others;   ///< the handle is also in the name of someone else: `@` makes it unambiguous
    std::vector<Day> latest;  ///< the days of their latest exchanges and reach-outs, at most ten, latest first
};
/// The people, not archived, who have for each word of the text a word that begins with it, folded. An empty text
/// matches everyone. At most 24, those with the latest exchange first. Where 30 words or more begin with the text, the
/// people come from the latest 30 exchanges and the first 30 of those words.
std::vector<Beginning> people_beginning(Journal& journal, std::string_view text);

std::vector<std::string> all_tags(Journal& journal);
/// A text of the journal, and how often it occurs.
struct Used {
    std::string text;
    std::size_t times = 0;
};
/// The places of the latest 300 exchanges, most frequent first.
std::vector<Used> places_lately(Journal& journal);
/// The values that visible contacts have in one field, most frequent first, of the 1000 contacts added last.
enum class ContactValue { org, title, city, tag };
std::vector<Used> values_of(Journal& journal, ContactValue field);
/// How many contacts `values_of` reads, and whether there are more.
inline constexpr int people_looked_at = 1000;
bool has_more_people(Journal& journal);

/// A community and the number of its members; sorted by handle.
struct CommunityName {
    std::string handle;
    std::string name;
    std::size_t members = 0;
};
std::vector<CommunityName> community_names(Journal& journal);

/// A numbered thing in a few words, with the name of the person it is with, if any.
struct NumberedWords {
    long long number = 0;
    std::string words;
    std::string name;
};
enum class NumberedNoun { waiting, ask, gift, share, fact, encounter, introduction };
/// The things whose number someone is likely to type, latest first: open promises, granted asks, and goals; asks
/// without an answer; gifts not passed on yet; introductions under way; and so on.
std::vector<NumberedWords> numbered(Journal& journal, NumberedNoun noun, std::size_t at_most);

}  // namespace nj
