#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "arguments/person.hpp"
#include "nj/contract/command.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/naming.hpp"

namespace nj {

/// The people of an exchange: contacts, and names to add with it.
struct Participants {
    std::vector<Named> people;
    std::vector<std::string> strangers;

    [[nodiscard]] bool empty() const { return people.empty() && strangers.empty(); }
};

/// Everyone mentioned, made certain: what could mean several is asked about at a terminal, someone unknown offered to
/// be added there.
Participants resolve_participants(Session& session, std::span<const Mention> mentions,
                                  const std::vector<Person>& people, UnknownNames strangers);

}  // namespace nj
