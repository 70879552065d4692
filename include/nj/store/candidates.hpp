#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Someone a half-typed name may mean.
struct Beginning {
    std::string handle;
    std::string name;
    std::optional<Day> last;  ///< their last exchange
    std::string word;         ///< the folded word that begins so, perhaps of an alias; empty where nothing was typed
    bool is_name_of_others;   ///< the handle is also a word of their names, or all of one: `@` makes it clear
    std::vector<Day> latest;  ///< the days of their latest exchanges and reach-outs, ten at most, the latest first
};
/// Who has, for every word of the text, a word that begins so, folded; no one archived. An empty text begins everyone.
/// Of many the fifty whose last exchange is the latest, in that order; where sixty words or more begin so, of the
/// people of the latest sixty exchanges and of the first sixty words.
std::vector<Beginning> people_beginning(Journal& journal, std::string_view text);

std::vector<std::string> all_tags(Journal& journal);
/// A text that is in the journal, and how often.
struct Used {
    std::string text;
    std::size_t times = 0;
};
/// The places of the latest 300 exchanges, the most frequent first.
std::vector<Used> places_lately(Journal& journal);
/// What visible contacts have in one of their fields, the most frequent first: of the thousand that were added last.
enum class ContactValue { org, title, city, tag };
std::vector<Used> values_of(Journal& journal, ContactValue field);
/// Whether there are more contacts than `values_of` looks at.
inline constexpr int people_looked_at = 1000;
bool has_more_people(Journal& journal);

/// A community's handle, its name, and how many belong to it, in the order of the handles.
struct CommunityName {
    std::string handle;
    std::string name;
    std::size_t members = 0;
};
std::vector<CommunityName> community_names(Journal& journal);

/// Something with a number, in a few words, and the person, if it is with one.
struct NumberedWords {
    long long number = 0;
    std::string words;
    std::string name;
};
enum class NumberedNoun { waiting, ask, gift, share, fact, encounter, introduction };
/// The latest of them first, those alone that one would type the number of: open promises, granted asks, goals and the
/// like, asks without an answer, things not passed on yet, introductions under way.
std::vector<NumberedWords> numbered(Journal& journal, NumberedNoun noun, std::size_t at_most);

}  // namespace nj
