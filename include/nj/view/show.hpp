#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "nj/domain/balance.hpp"
#include "nj/domain/contact.hpp"
#include "nj/domain/due.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/idea.hpp"
#include "nj/domain/numbered.hpp"
#include "nj/domain/score.hpp"
#include "nj/view/introduction.hpp"
#include "nj/view/knows.hpp"
#include "nj/view/style.hpp"

namespace nj {

class JsonWriter;

/// The page to read before meeting someone.
struct ShowReport {
    Day today;
    Contact contact;
    std::optional<Named> via;
    Standing standing;
    std::optional<Rhythm> rhythm;
    std::optional<Circle> circle;     ///< pinned, or for JSON computed: that reads everyone
    std::vector<Day> days;            ///< exchange days, oldest first, for the strip of twelve months
    std::vector<Exchange> exchanges;  ///< newest first; JSON has all, the page the first three
    std::vector<Fact> facts;
    std::vector<Ask> asks;           ///< JSON has all in the order of asking, the page the latest that wait
    std::vector<Promise> promises;   ///< in the order of promising; the page has the first that wait
    std::size_t waiting = 0;         ///< how many of both wait; for the page alone
    std::vector<std::string> stops;  ///< topics they want no shares about
    std::vector<Introduction> introductions;
    std::vector<KnownPerson> known;  ///< the people they know: recorded ones, then guesses
    Passed between;
    std::vector<Idea> ideas;  ///< what to do for them
};
std::string to_text(const ShowReport& report, const Style& style);
void to_json(const ShowReport& report, JsonWriter& json);

/// Something with a number, shown by `nj show '#12'`: a line, and its JSON under the name of what it is.
struct ThingReport {
    NumberedKind kind;
    std::string text;
    std::function<void(JsonWriter&)> write;
};
std::string to_text(const ThingReport& report, const Style& style);
void to_json(const ThingReport& report, JsonWriter& json);

}  // namespace nj
