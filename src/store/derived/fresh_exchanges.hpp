#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/value.hpp"

namespace nj::store {

/// An exchange with all that its lines in the timeline are made of.
struct FreshExchange {
    struct Passed {
        bool gave;
        int weight;
        std::optional<std::int64_t> contact;
    };
    std::int64_t id;
    std::int64_t day;
    std::string kind;
    bool counts;  ///< not a reach-out, nor one of a mass mailing
    std::vector<std::int64_t> people;
    std::vector<Passed> passed;
};

/// The exchanges that a batch of changes makes, put together from the batch, so that nothing written a moment ago has
/// to be read again. Changes come in rising order of row.
class FreshExchanges {
public:
    explicit FreshExchanges(std::span<const Change> changes);

    /// Whether a change belongs to one of them.
    [[nodiscard]] bool cover(const Change& change) const;
    [[nodiscard]] bool contain(std::int64_t exchange) const { return position(exchange) < list_.size(); }
    [[nodiscard]] std::span<const FreshExchange> all() const { return list_; }

private:
    [[nodiscard]] std::size_t position(std::int64_t exchange) const;

    std::vector<FreshExchange> list_;  ///< by id
};

}  // namespace nj::store
