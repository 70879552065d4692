#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/domain/practice.hpp"
#include "nj/domain/trip.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// `Bob, retired pilot on the shuttle, Thursday, 19 Nov at the gate, Denver trip: flew DC-3s to Nome`.
std::string encounter_line(const Encounter& encounter, Day today);
void write_encounter(JsonWriter& json, const Encounter& encounter);

/// Conversations logged: one, or a list from standard input.
struct EncountersReport {
    std::optional<OperationId> operation;
    std::vector<Encounter> added;
    enum class Form { one, list } form = Form::one;
    std::size_t on_that_day = 0;  ///< conversations on the day of the last one
    int streak_days = 0;
    std::optional<TakenFromTrip> from_trip;
};
std::string to_text(const EncountersReport& report, const Style& style);
void to_json(const EncountersReport& report, JsonWriter& json);

/// A stranger who became a contact, or was linked to an existing one.
struct PromotedReport {
    std::optional<OperationId> operation;
    Named contact;
    bool was_known = false;
    Day met;
    std::size_t notes = 0;          ///< things learned, which are now notes on the contact
    std::optional<Named> namesake;  ///< someone of the same name who was already there
};
std::string to_text(const PromotedReport& report, const Style& style);
void to_json(const PromotedReport& report, JsonWriter& json);

/// The scoreboard.
struct PracticeReport {
    Day today;
    PracticeBoard board;
};
std::string to_text(const PracticeReport& report, const Style& style);
void to_json(const PracticeReport& report, JsonWriter& json);

}  // namespace nj
