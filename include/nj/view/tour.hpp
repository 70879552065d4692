#pragma once

#include <string>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// One screen of the tour: its title, and the lines typed on it.
struct TourScreen {
    std::string title;
    std::vector<std::string> lines;
};

/// The main job on five screens, in the journal that scripts/sample-journal makes.
std::vector<TourScreen> tour_screens();
/// Printed when the tour's journal has been deleted: three commands to start with.
std::string tour_farewell();

/// Only the lines, for programs; people walk through the screens.
struct TourReport {
    std::vector<TourScreen> screens;
};
std::string to_text(const TourReport& report, const Style& style);
void to_json(const TourReport& report, JsonWriter& json);

}  // namespace nj
