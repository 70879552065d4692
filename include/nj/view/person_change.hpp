#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "nj/base/id.hpp"
#include "nj/base/json.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/trip.hpp"
#include "nj/view/style.hpp"

// What the commands that change people report: `add edit archive merge snooze triage rm`.
namespace nj {

/// One person added, several from standard input, or no one.
struct AddReport {
    std::optional<OperationId> operation = {};
    std::optional<Named> contact = {};  ///< of one
    std::size_t count = 0;              ///< of several
    std::optional<TakenFromTrip> from_trip = {};
    std::optional<Named> namesake = {};  ///< someone like the one person, already there, who was not asked about
};
std::string to_text(const AddReport& report, const Style& style);
void to_json(const AddReport& report, JsonWriter& json);
std::vector<std::string> notices_of(const AddReport& report);

/// A new tag that is close to an existing one, and so may be a slip.
struct CloseTag {
    std::string tag;
    std::string existing;
};
struct EditReport {
    std::optional<OperationId> operation;  ///< nothing if nothing changed
    Named contact;                         ///< as it is now
    std::vector<CloseTag> close_tags = {};
};
std::string to_text(const EditReport& report, const Style& style);
void to_json(const EditReport& report, JsonWriter& json);
std::vector<std::string> notices_of(const EditReport& report);

struct ArchiveReport {
    std::optional<OperationId> operation;
    Named contact;
    bool restored = false;
};
std::string to_text(const ArchiveReport& report, const Style& style);
void to_json(const ArchiveReport& report, JsonWriter& json);

struct MergeReport {
    std::optional<OperationId> operation;
    Named kept;
    Named merged;
};
std::string to_text(const MergeReport& report, const Style& style);
void to_json(const MergeReport& report, JsonWriter& json);

struct SnoozeReport {
    std::optional<OperationId> operation;
    Named contact;
    std::optional<Day> until;  ///< nothing: the snooze was cleared
    bool was_snoozed = false;
};
std::string to_text(const SnoozeReport& report, const Style& style);
void to_json(const SnoozeReport& report, JsonWriter& json);

/// People who left triage.
struct TriageReport {
    std::optional<OperationId> operation;
    std::vector<std::string> names;
};
std::string to_text(const TriageReport& report, const Style& style);
void to_json(const TriageReport& report, JsonWriter& json);

/// A person and what would be removed with them; shared exchanges stay, without the person.
struct PersonRemoval {
    Named person;
    std::size_t exchanges = 0;
    std::size_t notes = 0;
    std::size_t introductions = 0;
    std::size_t shared_exchanges = 0;
};
/// `Henrik Dahl (@henrik), 2 exchanges; 1 shared exchange would stay without Henrik Dahl`.
std::string removal_words(const PersonRemoval& removal);

/// A person removed, or an item by its number.
struct RemoveReport {
    std::optional<OperationId> operation;
    std::optional<Named> contact = {};
    std::string item = {};  ///< `the ask for a reader`
};
std::string to_text(const RemoveReport& report, const Style& style);
void to_json(const RemoveReport& report, JsonWriter& json);

}  // namespace nj
