#include "nj/domain/path.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

using namespace nj;

namespace {

struct Graph {
    std::map<ContactId, std::map<ContactId, double>> edges;
    std::unordered_map<ContactId, double> starts;

    void know(std::int64_t one, std::int64_t other, double strength) {
        edges[{one}][{other}] = edges[{other}][{one}] = strength;
    }
    [[nodiscard]] Neighbors neighbors() const {
        return [this](ContactId person) {
            std::vector<Edge> list;
            if (const auto known = edges.find(person); known != edges.end())
                for (const auto& [other, strength] : known->second) list.push_back({other, strength, false});
            return list;
        };
    }
};

/// Tries every path, keeps the best for each target and first person, and returns the best five of these.
std::vector<IntroPath> by_trying_all(const std::vector<ContactId>& targets, const Graph& graph) {
    std::map<std::pair<ContactId, ContactId>, IntroPath> best;
    const auto start_of = [&](ContactId person) {
        const auto start = graph.starts.find(person);
        return start == graph.starts.end() ? 0.0 : start->second;
    };
    const auto take = [&](const IntroPath& path) {
        if (!path.via.empty() && start_of(path.to) >= path.strength) return;
        if (path.via.size() == 2 && start_of(path.via[1]) * graph.edges.at(path.via[1]).at(path.to) >= path.strength)
            return;
        const auto key = std::pair(path.to, path.via.empty() ? path.to : path.via.front());
        const auto [at, fresh] = best.try_emplace(key, path);
        if (!fresh && path.strength > at->second.strength) at->second = path;
    };
    for (const auto& [first, start] : graph.starts) {
        for (const auto target : targets) {
            if (first == target) take({target, {}, start});
            if (first == target || !graph.edges.contains(first)) continue;
            for (const auto& [second, edge] : graph.edges.at(first)) {
                if (second == target) take({target, {first}, start * edge});
                if (second == target || second == first) continue;
                for (const auto& [third, last] : graph.edges.at(second))
                    if (third == target) take({target, {first, second}, start * edge * last});
            }
        }
    }
    std::vector<IntroPath> paths;
    for (const auto& [key, path] : best) paths.push_back(path);
    std::ranges::sort(paths, std::ranges::greater(), &IntroPath::strength);
    if (paths.size() > 5) paths.resize(5);
    return paths;
}

std::vector<std::vector<std::int64_t>> ways(const std::vector<IntroPath>& paths) {
    std::vector<std::vector<std::int64_t>> list;
    for (const auto& path : paths) {
        list.emplace_back();
        for (const auto person : path.via) list.back().push_back(person.value);
        list.back().push_back(path.to.value);
    }
    return list;
}

}  // namespace

TEST_CASE("the best paths in small random graphs equal those found by trying all") {
    std::mt19937 dice(7);
    const auto below = [&](unsigned n) { return static_cast<int>(dice() % n); };
    std::size_t found = 0;
    for (int round = 0; round < 400; ++round) {
        Graph graph;
        const int people = 4 + below(9);
        const int edges = below(static_cast<unsigned>(people * 3));
        // strengths with different products, so that the order is unique
        for (int i = 0; i < edges; ++i) {
            const int one = 1 + below(static_cast<unsigned>(people));
            const int other = 1 + below(static_cast<unsigned>(people));
            if (one != other) graph.know(one, other, (1 + below(1'000'000)) / 1'000'001.0);
        }
        for (int i = 1; i <= people; ++i)
            if (below(2) == 0) graph.starts[{i}] = (1 + below(1'000'000)) / 1'000'001.0;
        std::vector<ContactId> targets{{1}};
        if (below(3) == 0) targets.push_back({2});
        const auto expected = by_trying_all(targets, graph);
        const auto paths = best_paths(targets, graph.starts, graph.neighbors());
        CAPTURE(round);
        REQUIRE(ways(paths) == ways(expected));
        for (std::size_t i = 0; i < paths.size(); ++i)
            CHECK(paths[i].strength == doctest::Approx(expected[i].strength));
        found += paths.size();
    }
    CHECK(found > 400);
}

TEST_CASE("each path asks someone else first, and a known target is a path") {
    Graph graph;
    graph.starts = {{{1}, 0.5}, {{2}, 0.4}, {{9}, 0.3}};
    graph.know(1, 9, 0.8);
    graph.know(1, 3, 1);
    graph.know(3, 9, 0.9);
    graph.know(2, 3, 0.5);
    const std::vector<ContactId> targets{{9}};
    // for 1, the path through 3 is better than the direct one
    CHECK(ways(best_paths(targets, graph.starts, graph.neighbors())) ==
          std::vector<std::vector<std::int64_t>>{{1, 3, 9}, {9}});
    graph.starts[{2}] = 0.7;
    CHECK(ways(best_paths(targets, graph.starts, graph.neighbors())) ==
          std::vector<std::vector<std::int64_t>>{{1, 3, 9}, {2, 3, 9}, {9}});
}

TEST_CASE("no path leads through someone you can ask equally well yourself") {
    Graph graph;
    graph.starts = {{{1}, 0.5}, {{2}, 0.4}};
    graph.know(1, 2, 0.8);
    graph.know(2, 9, 0.6);
    const std::vector<ContactId> targets{{9}};
    CHECK(ways(best_paths(targets, graph.starts, graph.neighbors())) == std::vector<std::vector<std::int64_t>>{{2, 9}});
    graph.know(1, 2, 0.9);
    CHECK(ways(best_paths(targets, graph.starts, graph.neighbors())) ==
          std::vector<std::vector<std::int64_t>>{{1, 2, 9}, {2, 9}});
}

TEST_CASE("a path has at most three steps") {
    Graph graph;
    graph.starts = {{{1}, 1}};
    graph.know(1, 2, 1);
    graph.know(2, 3, 1);
    graph.know(3, 9, 1);
    CHECK(best_paths(std::vector<ContactId>{{9}}, graph.starts, graph.neighbors()).empty());
    CHECK(ways(best_paths(std::vector<ContactId>{{3}}, graph.starts, graph.neighbors())) ==
          std::vector<std::vector<std::int64_t>>{{1, 2, 3}});
}

TEST_CASE("only people on possible best paths are looked up") {
    Graph graph;
    for (int i = 1; i <= 5; ++i) {
        graph.starts[{i}] = 0.9;
        graph.know(i, 100, 0.9);
    }
    for (int i = 20; i < 60; ++i) graph.know(i, 100, 0.5);
    std::size_t read = 0;
    const auto neighbors = graph.neighbors();
    CHECK(best_paths(std::vector<ContactId>{{100}}, graph.starts, [&](ContactId person) {
              ++read;
              return neighbors(person);
          }).size() == 5);
    CHECK(read <= 6);
}
