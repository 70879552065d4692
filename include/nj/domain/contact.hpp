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

/// How, when, and where you met someone.
struct Meeting {
    std::optional<Day> on;
    std::string place;
    std::string how;
    std::optional<ContactId> via;  ///< who introduced them
};

/// A person in the journal. Unknown values are empty. The fields correspond to vCard properties (RFC 6350).
struct Contact {
    ContactId id;
    std::string handle;                ///< as shown: unique, folded
    std::string name;                  ///< FN
    std::string given;                 ///< N
    std::string family;                ///< N
    std::vector<std::string> aliases;  ///< NICKNAME and other names
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
    bool unmet = false;  ///< the flag; someone with an exchange counts as met regardless
    std::optional<Days> cadence;
    std::optional<Circle> circle;  ///< pinned
    std::optional<Day> snoozed_until;
    std::optional<std::string> archived;  ///< the reason, which may be empty; nothing if not archived
    bool imported = false;
    std::optional<Day> added;
    std::optional<Day> started;  ///< start of the first gap, before any exchange; nothing while waiting for triage
};

/// The given and family name in a full name: the first and the last word. A single word has no family name.
struct NameParts {
    std::string given;
    std::string family;
};
NameParts split_name(std::string_view full_name);

/// A short name for someone: the given name, or the first word of the name if no given name is known.
std::string given_name(std::string_view name, std::string_view given = {});
std::string given_name(const Contact& contact);

/// The first free handle of given, given-family, given-family-2, -3, ...; `contact` for a name without letters. The
/// requested handle (`X-NJ-HANDLE`) is tried first if it is not empty.
std::string free_handle(const NameParts& parts, std::string_view wish,
                        const std::function<bool(const std::string&)>& taken);

}  // namespace nj
