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

/// Keeps the computed tables in step with what changed: `timeline` and `standing` here, the rest by PeopleIndex.
/// Changes are taken part by part; `finish` settles everyone they touched.
class Timeline {
public:
    explicit Timeline(Database& database) : database_(database), people_(database) {}

    void take(std::span<const Change> changes);
    void finish();
    /// Computes everything again, from rows and cells alone.
    void rebuild();
    /// Computes the standings again, from contacts and timeline.
    void recount_everybody();

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
    using Exchanges = std::map<std::int64_t, std::set<std::int64_t>>;  ///< with the days they stood on before

    void collect(const Change& change, Exchanges& exchanges, std::set<std::int64_t>& fresh);
    void place(const FreshExchange& exchange);
    void enter(const Line& line, bool fresh);
    void collect_asked(const Change& change, std::set<std::int64_t>& asked);
    void regroup(std::int64_t contact, Exchanges& exchanges);
    void unplace(std::int64_t exchange, const std::set<std::int64_t>& days);
    void place(std::int64_t exchange, bool fresh);
    void mark_waiting(std::int64_t exchange);
    void recount_all(Exchanges& exchanges);
    [[nodiscard]] const Kinds& kinds();

    Database& database_;
    PeopleIndex people_;
    StandingTable standings_{database_, people_};
    std::optional<Kinds> kinds_;
    std::map<std::int64_t, Touched> touched_;  ///< by root
};

}  // namespace nj::store
