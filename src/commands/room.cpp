#include "nj/view/room.hpp"
#include "nj/base/join.hpp"

#include <algorithm>

#include "arguments/filter.hpp"
#include "arguments/people.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/trip.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/listing.hpp"
#include "nj/store/occasions.hpp"
#include "nj/store/standings.hpp"

namespace nj {
namespace {

struct Room : Command {
    std::vector<std::string> words;
    std::optional<int> limit;

    void declare(Params& params) override {
        params
            .words("PEOPLE", words, "who will be there: people, +community, or a filter", Completes::contact_or_filter)
            .option("-n,--limit", "N", limit, "number of people to show (0 for all)");
    }

    Report run(Session& session) override {
        RoomReport report;
        report.today = session.today();
        report.shown = limit.value_or(page_people) > 0 ? static_cast<std::size_t>(limit.value_or(page_people)) : 0;
        const auto people = standings(session.journal());
        const auto there = people_in_room(session, people, report.title);
        std::vector<InRoom> room;
        const Typical usual = typical(session.journal());
        for (const auto& ranked : ranked_by_score(people, there, session.today())) {
            const Standing& standing = people[ranked.person];
            Occasion occasion = occasion_for(session.journal(), standing.contact);
            RoomLine line;
            line.person = named(session.journal(), standing.contact);
            line.standing = standing;
            line.rhythm = rhythm_of(standing, usual);
            line.last_words = std::move(occasion.last_words);
            for (const auto& fact : occasion.facts)
                if (fact.topic == "needs") line.needs.push_back(fact.text);
            line.promises = std::move(occasion.promises);
            line.thanks = std::move(occasion.thanks_owed);
            room.push_back({line.person, std::move(occasion.facts)});
            report.lines.push_back(std::move(line));
        }
        auto meetings = who_could_meet(room);
        for (std::size_t i = 0; i < report.lines.size(); ++i) report.lines[i].could_meet = std::move(meetings[i]);
        // people with something open first, each group by score
        std::ranges::stable_sort(report.lines, std::greater{}, [](const RoomLine& line) {
            return !line.promises.empty() || !line.thanks.empty() || !line.could_meet.empty();
        });
        return Report::of(std::move(report));
    }

private:
    static constexpr int page_people = 6;

    /// Who is in the room. Archived people are left out unless they are named.
    std::unordered_set<ContactId> people_in_room(Session& session, const std::vector<Standing>& people,
                                                 std::string& title) const {
        std::unordered_set<ContactId> there;
        std::vector<std::string> names;
        if (is_filter(words, session.today())) {
            there = *selected_by(session, words);
            title = joined(words, " ");
        } else {
            for (const auto& word : words) {
                if (!word.starts_with('+')) {
                    names.push_back(word);
                    continue;
                }
                there.merge(matching(session.journal(), Filter{TextTerm{TextField::community, fold(word.substr(1))}},
                                     session.today()));
                append_part(title, " ", word);
            }
        }
        for (const auto& person : people)
            if (person.archived) there.erase(person.contact);
        if (!names.empty())
            for (const auto& person : resolve_people(session, names)) there.insert(person.id);
        if (there.empty())
            throw Error(ErrorKind::not_done, "no one is in '" + joined(words, " ") + "'",
                        "name people, a community such as +govloop, or a filter such as city:boston");
        return there;
    }
};

constexpr std::array<std::string_view, 3> examples{"nj room stephanie wei ruth", "nj room city:boston",
                                                   "nj room tag:zoning or tag:housing --json"};

}  // namespace

extern constinit const CommandSpec room_spec{.name = "room",
                                             .group = Group::people,
                                             .summary = "show one screen on everyone who will be there",
                                             .needs = Needs::read,
                                             .examples = examples,
                                             .make = make_command<Room>};

}  // namespace nj
