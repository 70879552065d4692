#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "nj/domain/contact.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/store/journal.hpp"

namespace nj {

FactId add_fact(Writer& writer, ContactId contact, std::string_view topic, std::string_view text, Day on);
void update_fact(Writer& writer, FactId id, std::string_view topic, std::string_view text);
void remove_fact(Writer& writer, FactId id);
std::vector<Fact> facts_of(Journal& journal, ContactId contact);
/// A fact and the person it is about.
std::optional<std::pair<Fact, ContactId>> read_fact(Journal& journal, FactId id);

}  // namespace nj
