#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/id.hpp"

namespace nj {

/// What naming needs to know of a contact.
struct Person {
    ContactId id;
    std::string handle;
    std::string name;
    std::vector<std::string> aliases;  ///< nicknames, other names, handles of people merged into this one
    std::vector<std::string> emails;
    bool archived = false;
    int exchange_days = 0;
    std::optional<Day> last;
};

/// How exactly a person must be named. At a terminal prefixes of words match as well; off it whole words only.
enum class Precision { whole_words, prefixes };

/// Everyone a text may mean, as indexes into `people`, likeliest first (exact full names before parts, then people
/// with more and more recent exchanges, archived ones last, then by handle). `@handle` is exact. Case, accents and
/// hyphens do not matter. A text matches a person if it is their handle, an email (whole), or if its words stand
/// in a row, whole, in the name or an alias; with prefixes, if each word begins a word of the name, in order; whole
/// word matches then exclude prefix ones. A bare handle has no precedence over a name.
std::vector<std::size_t> people_named(std::string_view text, std::span<const Person> people, Precision precision);

/// One person on a command line: the words that named them and the people they may mean (one index when it is clear).
struct Mention {
    std::string text;
    std::vector<std::size_t> meant;  ///< indexes into the people given; empty: no one of that name
    bool operator==(const Mention&) const = default;
};

/// Splits the words of a list of people (`Stephanie Marlow Anna`, `anna, bob`, `anna and bob & carol`) into mentions:
/// longest match first, whole words only; `,` (also at a word's end) `and` `&` `;` separate. An argument that holds
/// spaces is one person by itself when it names someone as a whole, else it is split like words, and is one unknown
/// person if not all of them are known. Where the joined and the split reading of a stretch both resolve, to different
/// people, the mention carries both (the joined person first): more than one in `meant`, with `text` the whole stretch.
/// Against a full name or handle the split reading resolves only by full names and handles: `Anna Reed` is clear though
/// there are a Bob Reed and another Anna. Words in a row that name no one are one mention with no one meant. `@handle`
/// stands for itself, `+handle` too, meaning no one. `with` in front is skipped.
std::vector<Mention> read_people(std::span<const std::string> arguments, std::span<const Person> people,
                                 Precision precision);

/// The folded words by which the people of these arguments can be looked up (for the store's word index): every folded
/// word of every argument, emails whole as well, and `@handle` as is.
std::vector<std::string> words_to_look_up(std::span<const std::string> arguments);

}  // namespace nj
