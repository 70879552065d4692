#pragma once

#include <optional>
#include <string>

#include "nj/contract/command.hpp"
#include "nj/domain/exchange.hpp"

namespace nj {

/// The person of `give ask note promise`: known, or added by the same command.
struct PersonArgument {
    std::optional<Named> known;
    std::string name;  ///< as it is, or as it will be

    [[nodiscard]] const std::string& shown() const { return known ? known->handle : name; }
};

/// The person an argument names. If no one has that name: to be added with `--new`, offered to be added at a terminal,
/// an error with the nearest names elsewhere.
enum class UnknownNames { offer, add, refuse };
PersonArgument read_person_argument(Session& session, const std::string& text, UnknownNames strangers);

/// Their id; a stranger is added now.
ContactId ensure_contact(Writer& writer, const PersonArgument& who, Day today);

}  // namespace nj
