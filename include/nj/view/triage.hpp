#pragma once

#include <string>
#include <vector>

#include "nj/domain/contact.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// Who waits for triage, in the order in which they are asked about.
struct WaitingReport {
    std::vector<Contact> people;
};
std::string to_text(const WaitingReport& report, const Style& style);
void to_json(const WaitingReport& report, JsonWriter& json);

/// `Joanna Pike (@joanna), director, Pike Conservatory, Boston`.
std::string introduced(const Contact& contact);

}  // namespace nj
