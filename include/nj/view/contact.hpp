#pragma once

#include <optional>
#include <string>

#include "nj/domain/contact.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/standing.hpp"
#include "nj/view/show.hpp"

namespace nj {
class JsonWriter;

/// A contact as `list`, `search`, and `show` write one in JSON (nj-json(5)).
struct ContactLine {
    Contact contact;
    Standing standing;
    std::optional<double> rhythm_days;
    std::string last_kind;
    Passed between;
    std::optional<Circle> circle;  ///< pinned or computed
};
/// The members alone, so that `show` can add its own.
void write_contact_members(JsonWriter& json, const ContactLine& line, Day today);
void write_fact(JsonWriter& json, const Fact& fact);

}  // namespace nj
