#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "engine/database.hpp"
#include "nj/store/search.hpp"

namespace nj::store {

/// What a row of the full text belongs to: a help to its exchange, an alias to its contact.
struct Found {
    Hit::What what;
    std::int64_t id;
    std::optional<Day> on;
};

/// Nothing for a row that is gone.
std::optional<Found> found_at(Database& database, std::int64_t text_row);

/// People first, then the latest day, then what was written down last.
bool comes_before(const Found& a, const Found& b);

/// Reads hits one after another until there are enough, each row of the journal once.
class Collector {
public:
    Collector(Journal& journal, const SearchQuestion& question) : database_(journal.database()), question_(question) {}

    [[nodiscard]] bool enough() const { return question_.limit > 0 && hits_.size() >= question_.limit; }
    void take(Hit::What what, std::int64_t id);
    std::vector<Hit> hits() { return std::move(hits_); }

private:
    [[nodiscard]] bool is_wanted(const Hit& hit) const;
    /// A contact by its root; no one where they are not visible.
    void add_person(Hit& hit, std::int64_t contact);
    void read_contact(Hit& hit);
    void read_fact(Hit& hit);
    void read_exchange(Hit& hit);

    Database& database_;
    const SearchQuestion& question_;
    std::set<std::pair<Hit::What, std::int64_t>> seen_;
    std::vector<Hit> hits_;
};

}  // namespace nj::store
