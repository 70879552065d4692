#include <algorithm>

#include "nj/base/nearest.hpp"
#include "nj/base/text.hpp"
#include "nj/help/tree.hpp"

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

std::vector<const CommandSpec*> family_of(std::string_view word) {
    std::vector<const CommandSpec*> family;
    for (const auto* spec : command_tree())
        if (spec->name.size() > word.size() && spec->name.starts_with(word) && spec->name[word.size()] == ' ')
            family.push_back(spec);
    return family;
}

std::string_view member_word(const CommandSpec& spec) {
    const auto space = spec.name.find(' ');
    return space == std::string_view::npos ? std::string_view() : spec.name.substr(space + 1);
}

std::string family_words(std::string_view word) {
    std::string text;
    for (const auto* spec : family_of(word)) text.append(text.empty() ? "" : ", ").append(member_word(*spec));
    return text;
}

std::vector<FirstWord> first_words() {
    std::vector<FirstWord> words;
    for (const auto* spec : command_tree()) {
        const auto word = spec->name.substr(0, spec->name.find(' '));
        if (std::ranges::find(words, word, &FirstWord::word) != words.end()) continue;
        const auto* alone = find_command(word);
        words.push_back({word, alone != nullptr ? std::string(alone->summary) : family_words(word), spec->group});
    }
    return words;
}

std::optional<std::string> nearest_command(const std::string& typed) {
    std::vector<std::string> names;
    const auto space = typed.find(' ');
    const std::string family = typed.substr(0, space);
    if (space != std::string::npos && !family_of(family).empty()) {
        for (const auto* spec : family_of(family)) names.emplace_back(member_word(*spec));
        const auto near = nearest(typed.substr(space + 1), names);
        return near ? std::optional(family + " " + *near) : std::nullopt;
    }
    for (const auto& first : first_words()) names.emplace_back(first.word);
    for (const auto* spec : command_tree())
        if (!member_word(*spec).empty()) names.emplace_back(spec->name);
    return nearest(typed, names);
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
