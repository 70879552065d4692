#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string_view>

namespace nj {

/// A 63-bit id. Each noun has its own type, so that the compiler rejects a contact in place of an exchange. 0 means
/// "none".
template <class Noun>
struct Id {
    std::int64_t value = 0;
    constexpr auto operator<=>(const Id&) const = default;
    constexpr explicit operator bool() const { return value != 0; }
};

using ContactId = Id<struct ContactNoun>;
using ExchangeId = Id<struct ExchangeNoun>;
using FactId = Id<struct FactNoun>;
using EncounterId = Id<struct EncounterNoun>;
using HelpId = Id<struct HelpNoun>;
using TripId = Id<struct TripNoun>;
using AskId = Id<struct AskNoun>;
using PromiseId = Id<struct PromiseNoun>;
using CommunityId = Id<struct CommunityNoun>;
using ShareId = Id<struct ShareNoun>;
using GoalId = Id<struct GoalNoun>;
using PlanId = Id<struct PlanNoun>;
using IntroductionId = Id<struct IntroductionNoun>;
using OperationId = Id<struct OperationNoun>;

/// The id of a set-like row (a tag of a contact, a person of an exchange): the same on every machine, so that adding
/// twice is one row. FNV-1a (64 bits) over the table's name and the key parts, each followed by the byte 0x1F, then
/// MurmurHash3's 64-bit finalizer, then the upper 63 bits; 0 becomes 1. This is part of the journal's format forever:
/// tests/base/id.cpp checks it against fixed vectors.
std::int64_t hash_id(std::string_view table, std::initializer_list<std::string_view> parts);

}  // namespace nj

template <class Noun>
struct std::hash<nj::Id<Noun>> {
    std::size_t operator()(nj::Id<Noun> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
