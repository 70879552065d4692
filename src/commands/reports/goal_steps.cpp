#include "reports/goal_steps.hpp"

#include <algorithm>

#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/standings.hpp"
#include "nj/store/track_record.hpp"

namespace nj {

std::vector<PersonPlan> goal_steps(Session& session, const CountedGoal& goal, std::size_t at_most) {
    Journal& journal = session.journal();
    std::vector<PersonPlan> plans;
    if (goal.names.empty()) return plans;
    auto people = standings(journal);
    const Typical usual = typical_gap(people);
    std::erase_if(people,
                  [&](const Standing& person) { return person.archived || !goal.names.contains(person.contact); });
    const auto total = [&](const Standing& person) { return score(person, usual, true, session.today()).total; };
    std::ranges::sort(people, [&](const Standing& a, const Standing& b) {
        return total(a) != total(b) ? total(a) > total(b) : a.handle < b.handle;
    });
    const Kinds known = kinds(journal);
    for (std::size_t i = 0; i < std::min(at_most, people.size()); ++i) {
        const ContactId id = people[i].contact;
        plans.push_back(
            {named(journal, id), plan_for(track_record_with(journal, id, known, session.today()), session.today())});
    }
    return plans;
}

}  // namespace nj
