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
// `Filter::node`. Code that reads a tree visits them, so that the compiler reports a missing kind.
namespace nj {

/// Free words, folded. They match next to each other in a name, fact, note, or gift, and the last one may be incomplete
/// (`climb` finds `climbing`). There is at least one letter or digit.
struct FullText {
    std::string phrase;
};

/// A field that is compared folded: `tag kind community` as a whole, the others in any part. `kind` matches any
/// exchange except reach-outs without an answer; `note` matches the note of any exchange and any fact.
enum class TextField { tag, community, kind, name, org, title, city, email, note };
struct TextTerm {
    TextField field;
    std::string wanted;  ///< folded
};

/// A relation to another person: who introduced them (`via`), or someone they know (`knows`), because you recorded it,
/// both were in one exchange, or one introduced the other. `person` is the typed text until its `id` is looked up.
enum class Relation { via, knows };
struct Related {
    Relation how;
    std::string person;
    ContactId id{};
};

/// A range that includes both ends; a missing end is open.
template <class T>
struct Bounds {
    std::optional<T> at_least;
    std::optional<T> at_most;
    [[nodiscard]] bool hold(const T& value) const {
        return !(at_least && value < *at_least) && !(at_most && value > *at_most);
    }
};

/// `exchanges` counts exchange days, optionally only within the last days (`within`, including today); `value` is V;
/// `balance` is in hundredths; `cadence` is the one that was set, in days; `birthday` is the days until the next one.
/// People without a cadence or birthday never match.
enum class NumberField { exchanges, value, balance, cadence, birthday };
struct NumberTerm {
    NumberField field;
    Bounds<long long> bounds;
    std::optional<Days> within;
};

/// Met between these days: the recorded day, or else the first exchange.
struct Met {
    Bounds<Day> days;
};

/// The circle that someone is pinned to, or the computed one (`circles_of`).
struct InCircle {
    Circle circle;
};

/// Something that a person has: an address, an open promise of yours, an open ask.
enum class Thing { email, phone, promise, ask };
struct Has {
    Thing thing;
};

/// Days since the last exchange, including both ends. It never matches people without an exchange.
struct Quiet {
    Bounds<Days> days;
};

/// The last exchange was on or after a day, or on or before it.
struct LastExchange {
    Bounds<Day> days;
};

/// The state of a person. `due`, `overdue`, and `dormant` mean a lateness of at least 1, at least 3, and above 8;
/// `fresh`, typed `new`, means added within 30 days.
enum class State { due, overdue, dormant, unmet, archived, waiting, fresh };
struct Is {
    State state;
};

struct Filter;

/// The people that a goal names. `number` is the typed text; after the lookup, `names` contains the goal's filter, or
/// nothing if the goal names no one. The filter of a goal cannot contain this term.
struct NamedByGoal {
    std::string number;
    std::vector<Filter> names;  ///< in a vector because Filter is an incomplete type here
};

struct All {
    std::vector<Filter> parts;  ///< none: everyone
};
struct Any {
    std::vector<Filter> parts;
};
struct Not {
    std::vector<Filter> part;  ///< exactly one; in a vector because Filter is an incomplete type here
};

struct Filter {
    std::variant<All, Any, Not, FullText, TextTerm, Related, NumberTerm, Met, InCircle, Has, Quiet, LastExchange, Is,
                 NamedByGoal>
        node;
};

/// Reads a filter from the arguments of a command line. Adjacent terms are combined with AND; `or`, `not`, a leading
/// `-`, and parentheses work as usual. A value extends to the next term within its argument, because the shell removes
/// the quotes of `note:"book club"`. `column` of an error is an offset in the arguments joined by single spaces.
Result<Filter> parse_filter(std::span<const std::string> arguments, Day today);

/// A field with its description for help and manual.
struct FilterNote {
    std::string_view name;
    std::string_view example;  ///< a whole term
    std::string_view means;
};
std::vector<FilterNote> filter_notes();

/// Visits every term of a filter at any depth, including the terms in the filters of goals after their lookup.
void for_each_term(const Filter& filter, const std::function<void(const Filter&)>& look);
void for_each_term(Filter& filter, const std::function<void(Filter&)>& change);

/// Whether a filter contains a term for one of these states.
bool asks_for(const Filter& filter, std::span<const State> states);

}  // namespace nj
