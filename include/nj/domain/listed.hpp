#pragma once

#include <string>
#include <vector>

#include "nj/domain/balance.hpp"
#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"
#include "nj/domain/standing.hpp"

namespace nj {

/// The parts to read for each contact in a list, besides names, org, title, city, and standing.
struct ListedParts {
    bool tags = false;
    bool details = false;  ///< aliases, emails, phones, communities
    bool last_kind = false;
    bool rhythm = false;
    bool passed = false;
    bool circle = false;
};

/// The parts that JSON shows.
inline constexpr ListedParts all_parts{
    .tags = true, .details = true, .last_kind = true, .rhythm = true, .passed = true, .circle = true};

/// A contact in the output of `list` and `search` (nj-json(5)). Parts that were not requested are empty.
struct Listed {
    Named person;
    std::string org;
    std::string title;
    std::string city;
    Standing standing;
    std::vector<std::string> aliases;
    std::vector<std::string> emails;
    std::vector<std::string> phones;
    std::vector<std::string> tags;
    std::vector<std::string> communities;
    std::string last_kind;
    Rhythm rhythm{};
    std::optional<Circle> circle;  ///< pinned or computed
    Passed passed;
};

}  // namespace nj
