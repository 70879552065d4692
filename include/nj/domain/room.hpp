#pragma once

#include <span>
#include <vector>

#include "nj/domain/exchange.hpp"

namespace nj {

/// Someone in a room, with what is noted of them.
struct InRoom {
    Named person;
    std::vector<Fact> facts;
};

/// Someone who offers what someone else in the room needs, in the words of both notes.
struct CouldMeet {
    Named person;
    std::string need;
    std::string offer;
};

/// For each of the people, in their order, who else in the room offers something that shares a word with what they
/// need: one line for each need and person, the closest offer of theirs.
std::vector<std::vector<CouldMeet>> who_could_meet(std::span<const InRoom> room);

}  // namespace nj
