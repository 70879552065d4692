#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/domain/community.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/trip.hpp"
#include "nj/view/advice.hpp"
#include "nj/view/style.hpp"

namespace nj {

// How things that passed between people are written, in JSON (nj-json(5)) and in a line.
void write_named(JsonWriter& json, const Named& person);
/// A member that holds a person, or null where there is none.
void write_named_or_null(JsonWriter& json, std::string_view key, const std::optional<Named>& person);
void write_people(JsonWriter& json, const std::vector<Named>& people);
void write_ask(JsonWriter& json, const Ask& ask);
void write_promise(JsonWriter& json, const Promise& promise);
void write_exchange(JsonWriter& json, const Exchange& exchange);
void write_maybe_id(JsonWriter& json, std::string_view key, const std::optional<OperationId>& id);

/// `Stephanie Marlow, Anna Reed and Bob`.
std::string names_text(const std::vector<Named>& people);
/// `coffee with Stephanie Marlow, yesterday at Compass: the note`.
std::string exchange_line(const Exchange& exchange, Day today);
/// `today`, `yesterday`, `Friday, 20 Nov`, `3 Oct 2025`: a day as confirmations show it.
std::string day_words(Day day, Day today);

/// An exchange logged or changed.
struct ExchangeReport {
    enum class Did { logged, already_logged, answered, changed, thanked, asked, gave } did = Did::logged;
    std::optional<OperationId> operation = {};
    Exchange exchange = {};
    std::vector<Named> added = {};  ///< contacts added with it
    std::vector<std::string> added_kinds = {};
    std::optional<NewCommunity> added_community = {};
    std::optional<AdviceReport> advice = {};  ///< on the ask in it
    std::optional<TakenFromTrip> from_trip = {};
};
/// The word that a line on it begins with: `Logged`, `Changed:`.
std::string_view verb_of(ExchangeReport::Did did);
std::string to_text(const ExchangeReport& report, const Style& style);
void to_json(const ExchangeReport& report, JsonWriter& json);

}  // namespace nj
