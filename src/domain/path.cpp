#include "nj/domain/path.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace nj {
namespace {

bool is_better(const IntroPath& a, const IntroPath& b) {
    if (a.strength != b.strength) return a.strength > b.strength;
    return std::tuple(a.via.size(), a.to, a.via) < std::tuple(b.via.size(), b.to, b.via);
}

class Search {
public:
    Search(const std::unordered_map<ContactId, double>& starts, const Neighbors& neighbors, std::size_t at_most)
        : starts_(starts), neighbors_(neighbors), at_most_(at_most) {
        for (const auto& [person, strength] : starts) strongest_start_ = std::max(strongest_start_, strength);
    }

    void walk_back_from(ContactId target) {
        offer({target, {}, 1, false}, 1);
        auto acquaintances = acquaintances_with_names(target);
        // strongest first, so that the search can stop early
        std::ranges::stable_sort(acquaintances, std::ranges::greater(), &Edge::strength);
        for (const Edge& last : acquaintances) {
            if (last.to == target) continue;
            offer({target, {last.to}, last.strength, last.guessed}, 1);
            if (cannot_be_among_best(last.strength)) continue;
            for (const Edge& first : acquaintances_with_names(last.to)) {
                if (first.to == target || first.to == last.to) continue;
                offer({target, {first.to, last.to}, first.strength * last.strength, first.guessed || last.guessed},
                      last.strength);
            }
        }
    }

    std::vector<IntroPath> best() {
        std::vector<IntroPath> paths;
        for (const auto& [ends, path] : found_) paths.push_back(path);
        const auto kept = std::min(at_most_, paths.size());
        std::ranges::partial_sort(paths, paths.begin() + static_cast<std::ptrdiff_t>(kept), is_better);
        paths.resize(kept);
        return paths;
    }

private:
    const std::vector<Edge>& acquaintances_with_names(ContactId person) {
        const auto known = read_.find(person);
        return known != read_.end() ? known->second : read_.emplace(person, neighbors_(person)).first->second;
    }

    [[nodiscard]] double start_of(ContactId person) const {
        const auto start = starts_.find(person);
        return start == starts_.end() ? 0 : start->second;
    }

    /// Adds a path, given without its first step, if you can make that step and cannot make a later one equally
    /// well.
    /// `rest` is its strength from the second person on.
    void offer(IntroPath path, double rest) {
        const ContactId first = path.via.empty() ? path.to : path.via.front();
        path.strength *= start_of(first);
        if (path.strength <= 0 || path.strength < bar_) return;
        if (!path.via.empty() && start_of(path.to) >= path.strength) return;
        if (path.via.size() == 2 && start_of(path.via.back()) * rest >= path.strength) return;
        const auto [at, fresh] = found_.try_emplace(std::pair(path.to, first), path);
        if (!fresh && !is_better(path, at->second)) return;
        at->second = std::move(path);
        raise_bar();
    }

    /// Raises the strength that a path must reach once there are enough paths.
    void raise_bar() {
        if (found_.size() < at_most_) return;
        std::vector<double> strengths;
        for (const auto& [ends, path] : found_) strengths.push_back(path.strength);
        const auto last = strengths.begin() + static_cast<std::ptrdiff_t>(at_most_ - 1);
        std::ranges::nth_element(strengths, last, std::ranges::greater());
        bar_ = *last;
    }

    /// Whether a path is too weak even through a person with the strongest possible steps.
    [[nodiscard]] bool cannot_be_among_best(double strength) const { return strength * strongest_start_ < bar_; }

    const std::unordered_map<ContactId, double>& starts_;
    const Neighbors& neighbors_;
    std::size_t at_most_;
    double strongest_start_ = 0;
    double bar_ = 0;
    std::unordered_map<ContactId, std::vector<Edge>> read_;
    std::map<std::pair<ContactId, ContactId>, IntroPath> found_;  ///< the best path by target and first person to ask
};

}  // namespace

std::vector<IntroPath> best_paths(std::span<const ContactId> targets,
                                  const std::unordered_map<ContactId, double>& starts, const Neighbors& neighbors,
                                  std::size_t at_most) {
    Search search(starts, neighbors, at_most);
    for (const ContactId target : targets) search.walk_back_from(target);
    return search.best();
}

}  // namespace nj
