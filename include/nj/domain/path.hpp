#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

#include "nj/base/id.hpp"

namespace nj {

/// Someone a person knows, and how likely a request is to be passed on (`strength_of`, in (0, 1]).
struct Edge {
    ContactId to;
    double strength;
    bool guessed = false;
};

/// A way from you to someone: who to ask first, who they would ask, and the one it leads to.
struct IntroPath {
    ContactId to;
    std::vector<ContactId> via;  ///< at most two; no one where you know them yourself
    double strength = 0;         ///< the product of its steps, your own first
    bool guessed = false;        ///< an edge of it is a guess
};

/// The people someone knows; asked for once per person.
using Neighbours = std::function<std::vector<Edge>(ContactId)>;

/// The best paths of up to three steps to any of the targets by product of strengths: your own step to the first person
/// (`starts`, `start_strength` of the people you could ask, above 0), then one or two edges. Left out is a path by way
/// of someone, or to a target, that you could reach just as well yourself. Paths to the same target that begin with the
/// same person are one, the best: each names someone else to ask. Equally strong ones come shorter first, then by ids.
/// Walks back from the targets and asks only for the neighbors of people through which a path could still be among the
/// best.
std::vector<IntroPath> best_paths(std::span<const ContactId> targets,
                                  const std::unordered_map<ContactId, double>& starts, const Neighbours& neighbours,
                                  std::size_t at_most = 5);

}  // namespace nj
