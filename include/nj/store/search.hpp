#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// A row of the journal in which words were found.
struct Hit {
    enum class What { contact, fact, exchange } what;
    std::int64_t id = 0;
    long long number = 0;       ///< of a fact or exchange
    std::vector<Named> people;  ///< the people it is about
    std::optional<Day> on;
    std::string kind;                ///< an exchange's kind, a fact's topic
    std::vector<std::string> texts;  ///< what the row says, as it was typed: note, place, what was given and got; ...
};

struct SearchQuestion {
    std::vector<std::string> phrases;                       ///< folded; the last word of each is a beginning
    bool every_phrase = true;                               ///< a row has all of them, or any
    bool best = false;                                      ///< by rank (bm25) instead of newest first
    std::size_t limit = 20;                                 ///< 0: all
    const std::unordered_set<ContactId>* people = nullptr;  ///< only about these; nullptr: anyone visible
};

/// People whose name, title or place has the words, then facts and exchanges, newest first. By rank, only the 5,000
/// latest rows with the words are weighed. An exchange is one hit, however many of its rows have the words.
std::vector<Hit> search(Journal& journal, const SearchQuestion& question);

}  // namespace nj
