#include "nj/domain/forward.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace nj {
namespace {

const Link* find_link(std::span<const Link> links, const std::optional<HelpId>& id) {
    if (!id) return nullptr;
    const auto found = std::ranges::find(links, *id, &Link::id);
    return found == links.end() ? nullptr : &*found;
}

/// The person who has a thing after it was given.
Side receiver(const Link& link) {
    return link.way == Way::got ? Side{.you = true, .people = {}} : Side{.you = false, .people = link.people};
}

Side giver(std::span<const Link> links, const Link& link) {
    if (link.way == Way::gave) return {.you = true, .people = {}};
    if (link.way == Way::got) return {.you = false, .people = link.people};
    const Link* before = find_link(links, link.passes);
    return before != nullptr ? receiver(*before) : Side{};
}

ChainStep with_sides(std::span<const Link> links, const Link& link) {
    return {.link = link, .from = giver(links, link), .to = receiver(link), .after = {}};
}

std::vector<const Link*> passed_on(std::span<const Link> links, HelpId id) {
    std::vector<const Link*> found;
    for (const auto& link : links)
        if (link.passes == id) found.push_back(&link);
    std::ranges::sort(found, {}, [](const Link* link) { return std::tuple(link->on, link->id); });
    return found;
}

/// Collects the chain that begins at a link. It visits each link once, because links from a sync may form a circle.
struct ChainReader {
    std::span<const Link> links;
    std::unordered_set<HelpId> seen = {};
    std::vector<ChainStep> steps = {};

    void read(const Link& link) {
        if (!seen.insert(link.id).second) return;
        ChainStep step = with_sides(links, link);
        if (const Link* before = find_link(links, link.passes);
            before != nullptr && !steps.empty() && steps.back().link.id != before->id)
            step.after = before->number;
        steps.push_back(std::move(step));
        for (const Link* next : passed_on(links, link.id)) read(*next);
    }
};

}  // namespace

ChainStep step_of(std::span<const Link> links, HelpId id) {
    return with_sides(links, *find_link(links, id));
}

std::vector<Forward> forwards_of(std::span<const Link> links) {
    std::vector<Forward> list;
    for (const auto& link : links) {
        if (!link.pass_on) continue;
        Forward forward{with_sides(links, link), {}};
        for (const Link* passed : passed_on(links, link.id)) forward.passed.push_back(with_sides(links, *passed));
        list.push_back(std::move(forward));
    }
    return list;
}

std::vector<ChainStep> chain_of(std::span<const Link> links, HelpId any) {
    const Link* first = find_link(links, any);
    std::unordered_set<HelpId> seen{any};
    for (const Link* before = find_link(links, first->passes); before != nullptr && seen.insert(before->id).second;
         before = find_link(links, before->passes))
        first = before;
    ChainReader reader{links};
    reader.read(*first);
    return std::move(reader.steps);
}

}  // namespace nj
