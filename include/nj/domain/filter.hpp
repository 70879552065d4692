#pragma once

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/result.hpp"

// The query language of SPEC section 3 as a syntax tree. A sort of term is one struct among the alternatives of
// `Filter::node`; who reads a tree visits them, so that a new one is not forgotten anywhere.
namespace nj {

/// Free words, folded: a name, fact, note or gift has them in a row, the last one perhaps only begun (`climb` finds
/// `climbing`). It has letters or digits.
struct FullText {
    std::string phrase;
};

/// A text that is matched folded: tags whole, the others in any part.
enum class TextField { tag, name, org, city };
struct TextTerm {
    TextField field;
    std::string wanted;  ///< folded
};

/// Days since the last exchange, both ends included. Nobody without an exchange is quiet: there is nothing to count.
struct Quiet {
    std::optional<Days> at_least;
    std::optional<Days> at_most;
};

/// The last exchange was on that day or later, or on that day or earlier.
struct LastExchange {
    std::optional<Day> from;
    std::optional<Day> until;
};

/// What somebody is. `due`, `overdue` and `dormant` are a lateness of at least 1, at least 3 and above 8 (SPEC section
/// 5); `fresh`, typed `new`, is added within 30 days.
enum class State { due, overdue, dormant, unmet, archived, waiting, fresh };
struct Is {
    State state;
};

struct Filter;
struct All {
    std::vector<Filter> parts;  ///< none: everybody
};
struct Any {
    std::vector<Filter> parts;
};
struct Not {
    std::vector<Filter> part;  ///< exactly one; in a vector because a Filter is not complete here
};

struct Filter {
    std::variant<All, Any, Not, FullText, TextTerm, Quiet, LastExchange, Is> node;
};

/// Reads a filter from the arguments of a command line. Terms side by side are ANDed; `or`, `not`, a leading `-` and
/// parentheses combine. A value goes on, inside its argument, to the next term: `note:"book club"` reaches us without
/// its quotes. `column` of an error counts into the arguments joined by single spaces.
Result<Filter> parse_filter(std::span<const std::string> arguments, Day today);

/// Whether a filter asks for one of these states anywhere.
bool asks_for(const Filter& filter, std::span<const State> states);

}  // namespace nj
