#include "nj/domain/idea.hpp"

#include <algorithm>

#include "nj/base/birthday.hpp"
#include "nj/domain/likeness.hpp"
#include "nj/domain/share.hpp"

namespace nj {
namespace {

constexpr Days near_date{14};

/// The best match among things, and the number of words it shares.
template <class Thing>
struct Match {
    const Thing* thing = nullptr;
    std::size_t words = 0;
};

template <class Thing, class Text>
Match<Thing> best_match(const std::vector<std::string>& wanted, const std::vector<Thing>& things, Text text_of) {
    Match<Thing> best;
    for (const auto& thing : things)
        if (const auto words = shared_words(wanted, significant_words(text_of(thing))); words > best.words)
            best = {&thing, words};
    return best;
}

void add_introductions(const AtHand& at_hand, std::vector<Idea>& ideas) {
    for (auto fact = at_hand.facts.rbegin(); fact != at_hand.facts.rend(); ++fact) {
        if (fact->topic != "needs") continue;
        const auto match =
            best_match(significant_words(fact->text), at_hand.offers, [](const Offer& o) { return o.text; });
        if (match.thing == nullptr) continue;
        const bool known = std::ranges::any_of(ideas, [&](const Idea& idea) {
            return idea.kind == IdeaKind::introduce && idea.with == match.thing->person;
        });
        if (!known) ideas.push_back({IdeaKind::introduce, match.thing->text, fact->text, match.thing->person, {}, {}});
    }
}

/// Adds the thing that shares the most words with one of the person's interests.
void add_shared(const AtHand& at_hand, std::vector<Idea>& ideas) {
    Match<SharedThing> best;
    const Fact* fits = nullptr;
    for (const Fact& fact : at_hand.facts) {
        if (!is_interest(fact)) continue;
        const auto wanted = significant_words(fact.text);
        for (const auto& thing : at_hand.shared) {
            const auto words = shared_words(wanted, significant_words(thing.title + " " + thing.about));
            if (words <= best.words) continue;
            best = {&thing, words};
            fits = &fact;
        }
    }
    if (best.thing == nullptr) return;
    ideas.push_back({IdeaKind::pass_along,
                     best.thing->title,
                     fits->topic + " " + fits->text,
                     best.thing->liked_by,
                     best.thing->number,
                     {}});
}

void add_birthday(const AtHand& at_hand, Day today, std::vector<Idea>& ideas) {
    if (at_hand.birthday.empty()) return;
    if (const Day day = next_birthday(at_hand.birthday, today); day - today <= near_date)
        ideas.push_back({IdeaKind::birthday, {}, {}, {}, {}, day});
}

}  // namespace

std::vector<Idea> ideas_for(const AtHand& at_hand, Day today, std::size_t at_most) {
    std::vector<Idea> ideas;
    for (const auto& ask : at_hand.unthanked) ideas.push_back({IdeaKind::thanks, ask.text, {}, {}, ask.number, {}});
    for (const auto& promise : at_hand.promises)
        ideas.push_back({IdeaKind::promise, promise.text, {}, {}, promise.number, promise.by});
    add_introductions(at_hand, ideas);
    add_shared(at_hand, ideas);
    add_birthday(at_hand, today, ideas);
    if (ideas.size() > at_most) ideas.resize(at_most);
    return ideas;
}

}  // namespace nj
