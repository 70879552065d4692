#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/id.hpp"

namespace nj {

/// The circles of Dunbar's rings, closest first. A pinned circle gives a cadence (`circle_cadence`).
enum class Circle { inner, close, friends, active, wider };

std::optional<Circle> circle_named(std::string_view name);
std::string_view circle_name(Circle circle);

/// How, when and where someone was met.
struct Meeting {
    std::optional<Day> on;
    std::string place;
    std::string how;
    std::optional<ContactId> via;  ///< who introduced them
};

/// A person in the journal. Single values are empty when unknown; words are vCard's (RFC 6350).
struct Contact {
    ContactId id;
    std::string handle;                ///< as shown: unique, folded
    std::string name;                  ///< FN
    std::string given;                 ///< N
    std::string family;                ///< N
    std::vector<std::string> aliases;  ///< NICKNAME and other names they go by
    std::vector<std::string> emails;
    std::vector<std::string> phones;
    std::vector<std::string> urls;
    std::vector<std::string> tags;         ///< CATEGORIES
    std::vector<std::string> communities;  ///< handles, without `+`
    std::string org;
    std::string title;
    std::string city;
    std::string birthday;  ///< `1980-03-22` or `--03-22`
    Meeting met;
    bool unmet = false;  ///< the flag; someone with an exchange is met all the same
    std::optional<Days> cadence;
    std::optional<Circle> circle;  ///< pinned
    std::optional<Day> snoozed_until;
    std::optional<std::string> archived;  ///< the reason, perhaps empty; nothing when not archived
    bool imported = false;
    std::optional<Day> added;
    std::optional<Day> started;  ///< the day their clock starts without an exchange; nothing while they wait in triage
};

/// Given and family name of a full name: the first word and the last; a single word has no family.
struct NameParts {
    std::string given;
    std::string family;
};
NameParts split_name(std::string_view full_name);

/// What to call someone where the whole name would be too long: the given name, or the first word of the name where
/// none is known.
std::string given_name(std::string_view name, std::string_view given = {});
std::string given_name(const Contact& contact);

/// The first of given, given-family, given-family-2, -3, ... that no one holds; `contact` when a name has no letters.
/// A wished handle (`X-NJ-HANDLE`) is tried before all of them when it is not empty.
std::string free_handle(const NameParts& parts, std::string_view wish,
                        const std::function<bool(const std::string&)>& taken);

}  // namespace nj
