#pragma once

#include <optional>
#include <string>

#include "nj/contract/command.hpp"
#include "nj/domain/exchange.hpp"

namespace nj {

/// The person of `give ask note promise`: known, or added by the same command.
struct Somebody {
    std::optional<Named> known;
    std::string name;  ///< as it is, or as it will be

    [[nodiscard]] const std::string& shown() const { return known ? known->handle : name; }
};

/// Whom an argument names. Nobody of that name: to be added with `--new`, offered to be added at a terminal, an error
/// with the nearest names elsewhere.
enum class Strangers { offer, add, refuse };
Somebody somebody(Session& session, const std::string& text, Strangers strangers);

/// Their id; a stranger is added now.
ContactId made_sure(Writer& writer, const Somebody& who, Day today);

}  // namespace nj
