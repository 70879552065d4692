#include "nj/domain/account.hpp"

#include <algorithm>

namespace nj {

std::size_t AccountBook::open(std::string_view source) {
    const auto known = std::ranges::find(fields_, source, &FieldAccount::source);
    const auto place = static_cast<std::size_t>(known - fields_.begin());
    if (known == fields_.end()) fields_.push_back({.source = std::string(source)});
    return place;
}

void AccountBook::count(std::size_t field, Fate fate) {
    FieldAccount& account = fields_[field];
    switch (fate) {
        case Fate::absent:
            break;
        case Fate::kept:
            ++account.kept;
            break;
        case Fate::converted:
            ++account.converted;
            break;
        case Fate::dropped:
            ++account.dropped;
            break;
    }
}

bool AccountBook::has_dropped() const {
    return std::ranges::any_of(fields_, [](const FieldAccount& field) { return field.dropped > 0; });
}

}  // namespace nj
