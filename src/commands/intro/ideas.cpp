#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "nj/contract/command.hpp"
#include "nj/store/introductions.hpp"
#include "nj/store/knows.hpp"
#include "nj/view/match.hpp"

namespace nj {
namespace {

constexpr int usual_limit = 5;

struct IntroIdeas : Command {
    std::optional<int> limit;

    void declare(Params& params) override { params.option("--limit", "N", limit, "number of pairs (5; 0 for all)"); }

    Report run(Session& session) override {
        auto found = matches(notes_on(session.journal(), "needs"), notes_on(session.journal(), "offers"));
        std::unordered_map<ContactId, std::unordered_set<ContactId>> known;
        std::erase_if(found, [&](const NeedMet& match) {
            auto at = known.find(match.need.person.id);
            if (at == known.end())
                at = known.emplace(match.need.person.id, people_to_leave_out(session, match.need.person.id)).first;
            return at->second.contains(match.offer.person.id);
        });
        MatchReport report{session.today(), std::move(found), 0};
        report.total = report.matches.size();
        const auto most = static_cast<std::size_t>(limit.value_or(usual_limit));
        if (most > 0 && report.matches.size() > most) report.matches.resize(most);
        return Report::of(std::move(report));
    }

private:
    /// People they are known to know, and people you offered to introduce to them before.
    static std::unordered_set<ContactId> people_to_leave_out(Session& session, ContactId person) {
        std::unordered_set<ContactId> people;
        for (const auto& how : acquaintances_of(session.journal(), person)) people.insert(how.person);
        for (const auto& introduction : introductions_of(session.journal(), person))
            if (introduction.other) people.insert({introduction.whom.id, introduction.other->id});
        return people;
    }
};

constexpr std::array<std::string_view, 1> examples{"nj intro ideas"};

}  // namespace

extern constinit const CommandSpec intro_ideas_spec{
    .name = "intro ideas",
    .group = Group::introductions,
    .summary = "find people to introduce: one needs what another offers",
    .needs = Needs::read,
    .examples = examples,
    .make = make_command<IntroIdeas>};

}  // namespace nj
