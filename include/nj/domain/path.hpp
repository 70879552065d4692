#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

#include "nj/base/id.hpp"

namespace nj {

/// An acquaintance of a person, and the likelihood that a request is passed on (`strength_of`, in (0, 1]).
struct Edge {
    ContactId to;
    double strength;
    bool guessed = false;
};

/// A path from you to someone: the person to ask first, the person they would ask, and the target.
struct IntroPath {
    ContactId to;
    std::vector<ContactId> via;  ///< at most two; empty if you know the target
    double strength = 0;         ///< the product of its steps, including yours
    bool guessed = false;        ///< whether an edge is a guess
};

/// Gives the people that someone knows; called once per person.
using Neighbors = std::function<std::vector<Edge>(ContactId)>;

/// The best paths of up to three steps to any of the targets, by product of strengths: your step to the first person
/// (`starts`: `start_strength` of the people you could ask, above 0), then one or two edges. A path through someone or
/// to a target that you can reach equally well yourself is left out. Of paths to one target with the same first person
/// only the best is kept, so that each path names someone else to ask. Equally strong paths are sorted by length, then
/// by ids. The search begins at the targets, and requests neighbors only for people on possible best paths.
std::vector<IntroPath> best_paths(std::span<const ContactId> targets,
                                  const std::unordered_map<ContactId, double>& starts, const Neighbors& neighbors,
                                  std::size_t at_most = 5);

}  // namespace nj
