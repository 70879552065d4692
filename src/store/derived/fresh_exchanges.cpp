#include "derived/fresh_exchanges.hpp"

#include <algorithm>

#include "nj/domain/exchange.hpp"

namespace nj::store {
namespace {

bool is_fresh(const Change& change, std::string_view table) {
    return change.inserted && !change.cells.empty() && change.table->name == table;
}

std::int64_t number_in(const Change& change, std::string_view column) {
    const CellChange* cell = change.cell(column);
    return cell != nullptr ? as_integer(cell->after) : 0;
}

std::string text_in(const Change& change, std::string_view column) {
    const CellChange* cell = change.cell(column);
    return cell != nullptr ? as_text(cell->after) : std::string();
}

}  // namespace

FreshExchanges::FreshExchanges(std::span<const Change> changes) {
    for (const Change& change : changes)
        if (is_fresh(change, "exchange"))
            list_.push_back({change.row,
                             number_in(change, "day"),
                             text_in(change, "kind"),
                             number_in(change, "sent") == 0 && number_in(change, "mass") == 0,
                             {},
                             {}});
    if (list_.empty()) return;
    for (const Change& change : changes) {
        if (!cover(change) || change.table->name == "exchange") continue;
        FreshExchange& exchange = list_[position(number_in(change, "exchange"))];
        if (change.table->name == "participation") {
            exchange.people.push_back(number_in(change, "contact"));
        } else {
            const CellChange* contact = change.cell("contact");
            exchange.passed.push_back({text_in(change, "way") == word_of(Way::gave),
                                       static_cast<int>(number_in(change, "weight")),
                                       contact != nullptr ? std::optional(as_integer(contact->after)) : std::nullopt});
        }
    }
}

bool FreshExchanges::cover(const Change& change) const {
    if (is_fresh(change, "exchange")) return true;
    return (is_fresh(change, "participation") || is_fresh(change, "help")) && contain(number_in(change, "exchange"));
}

std::size_t FreshExchanges::position(std::int64_t exchange) const {
    const auto found = std::ranges::lower_bound(list_, exchange, {}, &FreshExchange::id);
    if (found == list_.end() || found->id != exchange) return list_.size();
    return static_cast<std::size_t>(found - list_.begin());
}

}  // namespace nj::store
