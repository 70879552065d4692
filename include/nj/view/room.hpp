#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "nj/domain/due.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/room.hpp"
#include "nj/domain/score.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// Someone in the room, and what to remember when you meet.
struct RoomLine {
    Named person;
    Standing standing;
    Rhythm rhythm;
    std::string last_words;
    std::vector<std::string> needs;
    std::vector<Promise> promises;  ///< your open ones
    std::vector<Ask> thanks;        ///< granted, and not thanked for
    std::vector<CouldMeet> could_meet;
};

struct RoomReport {
    Day today;
    std::string title;            ///< as typed: `+govloop`, `city:boston`; empty for people by name
    std::vector<RoomLine> lines;  ///< everyone, people with something open first
    std::size_t shown = 0;        ///< how many the page shows; 0: all
};
std::string to_text(const RoomReport& report, const Style& style);
void to_json(const RoomReport& report, JsonWriter& json);

}  // namespace nj
