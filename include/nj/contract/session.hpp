#pragma once

#include <functional>
#include <optional>
#include <string>

#include "nj/contract/environment.hpp"
#include "nj/store/journal.hpp"

namespace nj {

struct CommandSpec;

/// The services that a running command uses.
class Session {
public:
    Session(const Environment& environment, const Globals& globals, const CommandSpec& spec);

    [[nodiscard]] const Environment& environment() const { return environment_; }
    [[nodiscard]] const Globals& globals() const { return globals_; }
    [[nodiscard]] Day today() const { return environment_.today; }
    /// Whether questions are allowed: input and output are a terminal, and neither --no-input nor --json was given.
    [[nodiscard]] bool can_ask() const;
    /// The journal, opened on first use, in the mode that the command's spec gives.
    [[nodiscard]] Journal& journal();
    /// The only write path; see Journal::write.
    std::optional<OperationId> write(const std::string& summary, const std::function<void(Writer&)>& body);

private:
    const Environment& environment_;
    const Globals& globals_;
    const CommandSpec& spec_;
    std::optional<Journal> journal_;
};

}  // namespace nj
