#include <algorithm>

#include "nj/command.hpp"

namespace nj {

#define NJ_COMMAND(name) extern const CommandSpec name##_spec;
#include "list.def"
#undef NJ_COMMAND

std::span<const CommandSpec* const> command_tree() {
    static constexpr std::array tree{
#define NJ_COMMAND(name) &name##_spec,
#include "list.def"
#undef NJ_COMMAND
    };
    return tree;
}

const CommandSpec* find_command(std::string_view name) {
    const auto tree = command_tree();
    const auto found = std::ranges::find(tree, name, [](const CommandSpec* spec) { return spec->name; });
    return found == tree.end() ? nullptr : *found;
}

std::string_view group_title(Group group) {
    switch (group) {
        case Group::journaling:
            return "Journaling";
        case Group::morning:
            return "Each morning";
        case Group::people:
            return "People";
        case Group::giving:
            return "Give and ask";
        case Group::introductions:
            return "Introductions";
        case Group::plan:
            return "Plan";
        case Group::keeping:
            return "Keeping";
    }
    return "";
}

}  // namespace nj
