#pragma once

#include <array>
#include <memory>
#include <span>
#include <string_view>

#include "nj/base/error.hpp"
#include "nj/contract/params.hpp"
#include "nj/contract/report.hpp"
#include "nj/contract/session.hpp"

namespace nj {

struct Command {
    virtual ~Command() = default;
    virtual void declare(Params& params) = 0;
    virtual Report run(Session& session) = 0;
};

enum class Needs { nothing, read, write };
enum class Group { journaling, morning, people, giving, introductions, plan, keeping };
/// In the order of help and manual.
inline constexpr std::array groups{Group::journaling,    Group::morning, Group::people, Group::giving,
                                   Group::introductions, Group::plan,    Group::keeping};

/// A command as data: `constinit const CommandSpec due_spec{...}` next to its code, and one line in list.def.
struct CommandSpec {
    std::string_view name;  ///< as typed: `due`, `intro path`
    Group group;
    std::string_view summary;  ///< fits on a line of help; begins with a verb; no period
    Needs needs;
    std::span<const std::string_view> examples;  ///< whole lines that begin with `nj`; a test runs each of them
    std::unique_ptr<Command> (*make)();
    bool first_week = false;  ///< one of the ten commands in `nj help`
};

template <class SomeCommand>
std::unique_ptr<Command> make_command() {
    return std::make_unique<SomeCommand>();
}

}  // namespace nj
