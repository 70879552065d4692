#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/value.hpp"

namespace nj::store {

/// An exchange with everything that its timeline lines are computed from.
struct FreshExchange {
    struct Passed {
        bool gave;
        int weight;
        std::optional<std::int64_t> contact;
    };
    std::int64_t id;
    std::int64_t day;
    std::string kind;
    bool counts;  ///< neither a reach-out nor a share to many people
    std::vector<std::int64_t> people;
    std::vector<Passed> passed;
};

/// The exchanges that a batch of changes adds, collected from the batch, so that rows just written need not be read
/// again. Changes come in rising order of row.
class FreshExchanges {
public:
    explicit FreshExchanges(std::span<const Change> changes);

    /// Whether a change is part of one of these exchanges.
    [[nodiscard]] bool cover(const Change& change) const;
    [[nodiscard]] bool contain(std::int64_t exchange) const { return position(exchange) < list_.size(); }
    [[nodiscard]] std::span<const FreshExchange> all() const { return list_; }

private:
    [[nodiscard]] std::size_t position(std::int64_t exchange) const;

    std::vector<FreshExchange> list_;  ///< by id
};

}  // namespace nj::store
