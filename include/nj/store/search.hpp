#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// A row of the journal that has the words.
struct Hit {
    enum class What { contact, fact, exchange } what;
    std::int64_t id = 0;
    long long number = 0;       ///< the number of a fact or exchange
    std::vector<Named> people;  ///< the people it is about
    std::optional<Day> on;
    std::string kind;                ///< an exchange's kind, a fact's topic
    std::vector<std::string> texts;  ///< the texts of the row as typed: note, place, gifts, and so on
};

struct SearchQuestion {
    std::vector<std::string> phrases;  ///< folded; the last word of each may be the beginning of a word
    bool every_phrase = true;          ///< whether a row must have all phrases or any of them
    bool best = false;                 ///< sorted by rank (bm25) instead of newest first
    std::size_t limit = 20;            ///< 0: all
    const std::unordered_set<ContactId>* people =
        nullptr;  ///< only hits about these people; nullptr: about any visible person
};

/// Finds people by name, title, or place, then facts and exchanges, newest first. By rank, only the latest 5,000 rows
/// with the words are ranked. An exchange is one hit, however many of its rows have the words.
std::vector<Hit> search(Journal& journal, const SearchQuestion& question);

}  // namespace nj
