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

/// The data of a contact for finding people by name.
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

/// How exactly a person must be named. At a terminal, prefixes of words match too; elsewhere only whole words do.
enum class Precision { whole_words, prefixes };

/// Everyone that a text may mean, as indexes into `people`, most likely first: exact full names before parts, then
/// people with more and later exchanges, archived ones last, then by handle. `@handle` is exact. Case, accents, and
/// hyphens do not matter. A text matches a person if it is their handle, their whole email, or a sequence of whole
/// words in the name or an alias. With prefixes, it also matches if each word begins a word of the name, in order, but
/// only if no whole words match. A bare handle has no precedence over a name.
std::vector<std::size_t> people_named(std::string_view text, std::span<const Person> people, Precision precision);

/// A person named on a command line: the typed words and the people they may mean (one index if unambiguous).
struct Mention {
    std::string text;
    std::vector<std::size_t> meant;  ///< indexes into `people`; empty if no one has that name
    bool operator==(const Mention&) const = default;
};

/// Splits the words of a list of people (`Stephanie Marlow Anna`, `anna, bob`, `anna and bob & carol`) into mentions.
/// The longest match of whole words is taken first. `,` (also at the end of a word), `and`, `&`, and `;` separate
/// people. An argument with spaces is one person if it names someone as a whole. Otherwise it is split into words; if
/// not all of them are known, it is one unknown person. If both the joined and the split reading of some words resolve,
/// to different people, the mention has all of them in `meant`, the joined person first, and all of the words in
/// `text`. Against a full name or handle, the split reading must also use full names and handles: `Anna Reed` is
/// unambiguous although there are a Bob Reed and another Anna. Adjacent words that name no one are one mention with an
/// empty `meant`. `@handle` is always separate, and so is `+handle`, which means no person. A leading `with` is
/// skipped.
std::vector<Mention> read_people(std::span<const std::string> arguments, std::span<const Person> people,
                                 Precision precision);

/// The folded words for looking up the people in these arguments (in the store's word index): every folded word of
/// every argument, also emails as a whole, and `@handle` as is.
std::vector<std::string> words_to_look_up(std::span<const std::string> arguments);

}  // namespace nj
