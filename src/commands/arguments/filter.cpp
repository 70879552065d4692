#include "arguments/filter.hpp"

#include <algorithm>

#include "arguments/goal_options.hpp"
#include "arguments/numbers.hpp"
#include "arguments/people.hpp"
#include "nj/base/join.hpp"
#include "nj/store/goals.hpp"
#include "nj/store/listing.hpp"

namespace nj {
namespace {

bool has_operator(const Filter& filter) {
    if (const auto* all = std::get_if<All>(&filter.node)) return std::ranges::any_of(all->parts, has_operator);
    return std::holds_alternative<Any>(filter.node) || std::holds_alternative<Not>(filter.node);
}

}  // namespace

Filter require_filter(Session& session, const std::vector<std::string>& words) {
    auto filter = parse_filter(words, session.today());
    if (filter) {
        for_each_term(*filter, [&](Filter& term) {
            if (auto* related = std::get_if<Related>(&term.node))
                related->id = resolve_person(session, related->person).id;
            if (auto* named = std::get_if<NamedByGoal>(&term.node))
                if (auto of_goal =
                        filter_of(session.journal(), numbered_as<Goal>(session, named->number), session.today()))
                    named->names = {std::move(*of_goal)};
        });
        return std::move(*filter);
    }
    refuse(filter.error(), joined(words, " "), "nj help filter explains them");
}

bool is_filter(const std::vector<std::string>& words, Day today) {
    const auto filter = parse_filter(words, today);
    if (!filter) return std::ranges::any_of(words, [](const std::string& word) { return word.find(':') != word.npos; });
    bool has_field = has_operator(*filter);
    for_each_term(*filter,
                  [&](const Filter& term) { has_field = has_field || !std::holds_alternative<FullText>(term.node); });
    return has_field;
}

std::optional<std::unordered_set<ContactId>> selected_by(Session& session, const std::vector<std::string>& words) {
    if (words.empty()) return std::nullopt;
    return matching(session.journal(), require_filter(session, words), session.today());
}

}  // namespace nj
