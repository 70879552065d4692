#include "journal_at_hand.hpp"

namespace nj::cli {

std::optional<Journal> journal_at_hand(const Environment& environment, const std::string& path,
                                       std::chrono::milliseconds patience) {
    return Journal::open_quietly({.path = path,
                                  .access = Access::read,
                                  .now = environment.now,
                                  .device = environment.device,
                                  .command = {},
                                  .patience = patience});
}

}  // namespace nj::cli
