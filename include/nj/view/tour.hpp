#pragma once

#include <string>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// One screen of the tour: what it is about, and the lines typed on it.
struct TourScreen {
    std::string title;
    std::vector<std::string> lines;
};

/// The main job on five screens, in the journal that scripts/sample-journal makes.
std::vector<TourScreen> tour_screens();
/// Printed when the journal of the tour is gone: the three commands to begin with.
std::string tour_farewell();

/// The lines alone, for programs: people walk through them.
struct TourReport {
    std::vector<TourScreen> screens;
};
std::string to_text(const TourReport& report, const Style& style);
void to_json(const TourReport& report, JsonWriter& json);

}  // namespace nj
