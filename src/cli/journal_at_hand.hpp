#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "nj/contract/command.hpp"

namespace nj::cli {

/// Opens a journal to read from it, or gives nothing: if it does not exist, needs a migration, or is locked for longer
/// than `patience`.
std::optional<Journal> journal_at_hand(const Environment& environment, const std::string& path,
                                       std::chrono::milliseconds patience);

}  // namespace nj::cli
