#pragma once

#include <functional>
#include <optional>
#include <string>

#include "nj/contract/environment.hpp"
#include "nj/store/journal.hpp"

namespace nj {

struct CommandSpec;

/// What a running command works with.
class Session {
public:
    Session(const Environment& environment, const Globals& globals, const CommandSpec& spec);

    [[nodiscard]] const Environment& environment() const { return environment_; }
    [[nodiscard]] const Globals& globals() const { return globals_; }
    [[nodiscard]] Day today() const { return environment_.today; }
    /// Someone sits at a terminal and may be asked.
    [[nodiscard]] bool can_ask() const;
    /// Opened when first asked for, as the command's spec says.
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
