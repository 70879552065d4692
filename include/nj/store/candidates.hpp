#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Somebody whom a word half typed may mean.
struct Beginning {
    std::string handle;
    std::string name;
    std::optional<Day> last;
};
/// Who has a word that begins so (folded), latest exchange first; an empty beginning gives whom you meet most lately.
std::vector<Beginning> people_beginning(Journal& journal, std::string_view begin, std::size_t at_most);
std::vector<std::string> all_tags(Journal& journal);

/// Something with a number, in a few words, and whom it is with where it is one person.
struct NumberedWords {
    long long number = 0;
    std::string words;
    std::string name;
};
enum class NumberedNoun { waiting, ask, gift, share, fact, encounter };
/// The latest of them first, those alone that one would type the number of: open promises, granted asks, goals and the like, asks without
/// an answer, things not passed on yet.
std::vector<NumberedWords> numbered(Journal& journal, NumberedNoun noun, std::size_t at_most);

}  // namespace nj
