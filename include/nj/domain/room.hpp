#pragma once

#include <span>
#include <vector>

#include "nj/domain/exchange.hpp"

namespace nj {

/// Someone in a room, with their notes.
struct InRoom {
    Named person;
    std::vector<Fact> facts;
};

/// Someone in the room whose offer meets a need, with the text of both notes.
struct CouldMeet {
    Named person;
    std::string need;
    std::string offer;
};

/// For each person, in order: the others in the room with an offer that shares a word with one of the person's needs.
/// For each need and other person, only the closest offer is included.
std::vector<std::vector<CouldMeet>> who_could_meet(std::span<const InRoom> room);

}  // namespace nj
