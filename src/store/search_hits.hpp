#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "engine/database.hpp"
#include "nj/store/search.hpp"

namespace nj::store {

/// What a row of the full text belongs to: a gift to its exchange, an alias to its contact.
struct Found {
    Hit::What what;
    std::int64_t id;
    std::optional<Day> on;
};

/// Empty for a row that no longer exists.
std::optional<Found> found_at(Database& database, std::int64_t text_row);

/// Sorts people first, then by latest day, then by greatest id.
bool comes_before(const Found& a, const Found& b);

/// Reads hits until there are enough, each row of the journal once.
class Collector {
public:
    Collector(Journal& journal, const SearchQuestion& question) : database_(journal.database()), question_(question) {}

    [[nodiscard]] bool enough() const { return question_.limit > 0 && hits_.size() >= question_.limit; }
    void take(Hit::What what, std::int64_t id);
    std::vector<Hit> hits() { return std::move(hits_); }

private:
    [[nodiscard]] bool is_wanted(const Hit& hit) const;
    /// Adds a contact by its root; adds no one if that is not visible.
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
