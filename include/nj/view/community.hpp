#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/domain/community.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// A community as it appears in JSON lists.
void write_community_line(JsonWriter& json, const CommunityLine& line);
/// `last 5 weeks ago, every 2 weeks`, for a community whose cadence has passed.
std::string community_due_words(const CommunityLine& line, Day today);

/// Someone in a community: the last exchange day with them, and whether it is longer ago than usual.
struct MemberLine {
    Named person;
    std::optional<Day> last;
    Days rhythm{0};
    bool quiet = false;
    bool archived = false;
};

/// One community: who is in it, when it last met, what you contributed and took.
struct CommunityReport {
    Community community;
    std::optional<Day> last;
    std::vector<MemberLine> members;  ///< longest silence first
    int gave = 0;
    int got = 0;
    std::size_t exchanges_total = 0;
    std::vector<Exchange> exchanges;  ///< the latest first
    Day today{};
};
std::string to_text(const CommunityReport& report, const Style& style);
void to_json(const CommunityReport& report, JsonWriter& json);

/// All communities, one per line.
struct CommunitiesReport {
    std::vector<CommunityLine> lines;
    Day today{};
};
std::string to_text(const CommunitiesReport& report, const Style& style);
void to_json(const CommunitiesReport& report, JsonWriter& json);

/// A community added or changed, or people who joined or left it.
struct CommunityChange {
    std::optional<OperationId> operation;
    enum class Did { added, changed, unchanged, joined, already_in, left } did = Did::added;
    Community community;
    std::vector<Named> people;
};
std::string to_text(const CommunityChange& report, const Style& style);
void to_json(const CommunityChange& report, JsonWriter& json);

}  // namespace nj
