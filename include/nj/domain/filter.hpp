#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/id.hpp"
#include "nj/base/result.hpp"
#include "nj/domain/contact.hpp"

// The query language of nj-filter(7) as a syntax tree. Each kind of term is one struct among the alternatives of
// `Filter::node`; code that reads a tree visits them, so that a new kind is not forgotten anywhere.
namespace nj {

/// Free words, folded: a name, fact, note or gift has them in a row, the last one perhaps only begun (`climb` finds
/// `climbing`). It has letters or digits.
struct FullText {
    std::string phrase;
};

/// A text that is matched folded: `tag kind community` whole, the others in any part. `kind` is of any exchange that
/// was not only sent, `note` of any exchange's note and any fact.
enum class TextField { tag, community, kind, name, org, title, city, email, note };
struct TextTerm {
    TextField field;
    std::string wanted;  ///< folded
};

/// Someone's tie to the people: who introduced them (`via`), or someone they are known to know (`knows`): said so,
/// in one exchange together, or one brought by the other. `person` is what was typed, until its `id` has been looked
/// up.
enum class Relation { via, knows };
struct Related {
    Relation how;
    std::string person;
    ContactId id{};
};

/// A number with both ends included; nothing is open.
template <class T>
struct Bounds {
    std::optional<T> at_least;
    std::optional<T> at_most;
    [[nodiscard]] bool hold(const T& value) const {
        return !(at_least && value < *at_least) && !(at_most && value > *at_most);
    }
};

/// `exchanges` are exchange days, perhaps of the last days alone (`within`, today included); `value` is V; `balance` is
/// in hundredths; `cadence` the one that was set, in days; `birthday` the days until the next one. Who has no cadence
/// or birthday is never meant.
enum class NumberField { exchanges, value, balance, cadence, birthday };
struct NumberTerm {
    NumberField field;
    Bounds<long long> bounds;
    std::optional<Days> within;
};

/// Met between these days: the day that was noted, else the first exchange.
struct Met {
    Bounds<Day> days;
};

/// The circle someone was pinned to, or the one that their exchanges put them in (`circles_of`).
struct InCircle {
    Circle circle;
};

/// What someone has: an address, an open promise of yours, an open ask.
enum class Thing { email, phone, promise, ask };
struct Has {
    Thing thing;
};

/// Days since the last exchange, both ends included. No one without an exchange is quiet: there is nothing to count.
struct Quiet {
    Bounds<Days> days;
};

/// The last exchange was on that day or later, or on that day or earlier.
struct LastExchange {
    Bounds<Day> days;
};

/// What a person is. `due`, `overdue`, and `dormant` are a lateness of at least 1, at least 3, and above 8; `fresh`,
/// typed `new`, is added within 30 days.
enum class State { due, overdue, dormant, unmet, archived, waiting, fresh };
struct Is {
    State state;
};

struct Filter;

/// The people a goal names. `number` is what was typed; `names` is that goal's own filter once it has been looked up:
/// one, or none for a goal that names no one. A goal's own filter has no such term.
struct NamedByGoal {
    std::string number;
    std::vector<Filter> names;  ///< in a vector because a Filter is not complete here
};

struct All {
    std::vector<Filter> parts;  ///< none: everyone
};
struct Any {
    std::vector<Filter> parts;
};
struct Not {
    std::vector<Filter> part;  ///< exactly one; in a vector because a Filter is not complete here
};

struct Filter {
    std::variant<All, Any, Not, FullText, TextTerm, Related, NumberTerm, Met, InCircle, Has, Quiet, LastExchange, Is,
                 NamedByGoal>
        node;
};

/// Reads a filter from the arguments of a command line. Terms side by side are ANDed; `or`, `not`, a leading `-` and
/// parentheses combine. A value goes on, inside its argument, to the next term: `note:"book club"` reaches us without
/// its quotes. `column` of an error counts into the arguments joined by single spaces.
Result<Filter> parse_filter(std::span<const std::string> arguments, Day today);

/// One field as help and manual tell of it.
struct FilterNote {
    std::string_view name;
    std::string_view example;  ///< a whole term
    std::string_view means;
};
std::vector<FilterNote> filter_notes();

/// Every term of a filter, at any depth; of a goal that has been looked up, the terms of its own filter.
void for_each_term(const Filter& filter, const std::function<void(const Filter&)>& look);
void for_each_term(Filter& filter, const std::function<void(Filter&)>& change);

/// Whether a filter asks for one of these states anywhere.
bool asks_for(const Filter& filter, std::span<const State> states);

}  // namespace nj
