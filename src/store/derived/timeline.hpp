#pragma once

#include <compare>
#include <map>
#include <set>
#include <span>
#include <vector>

#include "derived/fresh_exchanges.hpp"
#include "derived/people_index.hpp"
#include "derived/standing.hpp"
#include "engine/database.hpp"
#include "engine/value.hpp"
#include "nj/domain/balance.hpp"
#include "nj/domain/due.hpp"
#include "nj/domain/kind.hpp"

namespace nj::store {

/// Updates the computed tables after changes: `timeline` and `standing` here, the others through PeopleIndex. Changes
/// come part by part; `finish` updates the standing of each person in them.
class Timeline {
public:
    explicit Timeline(Database& database) : database_(database), people_(database) {}

    void apply(std::span<const Change> changes);
    void finish();
    /// Computes everything again from rows and cells.
    void rebuild();
    /// Computes the standings again from contacts and the timeline.
    void recount_everyone();

private:
    /// One exchange in the timeline of one person.
    struct Line {
        std::int64_t root;
        std::int64_t day;
        std::int64_t exchange;
        int weight;
        bool counts;
        int gave;
        int got;
    };
    using Exchanges = std::map<std::int64_t, std::set<std::int64_t>>;  ///< with the days they were on before

    void collect(const Change& change, Exchanges& exchanges, std::set<std::int64_t>& fresh);
    void add_lines(const FreshExchange& exchange);
    void add_line(const Line& line, bool fresh);
    void collect_shared(const Change& change, std::set<std::int64_t>& shared);
    void regroup(std::int64_t contact, Exchanges& exchanges);
    void remove_lines(std::int64_t exchange, const std::set<std::int64_t>& days);
    void add_lines(std::int64_t exchange, bool fresh);
    void mark_open_items(std::int64_t exchange);
    void collect_all(Exchanges& exchanges);
    [[nodiscard]] const Kinds& kinds();

    Database& database_;
    PeopleIndex people_;
    StandingTable standings_{database_, people_};
    std::optional<Kinds> kinds_;
    std::map<std::int64_t, Touched> touched_;  ///< by root
};

}  // namespace nj::store
