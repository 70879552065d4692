#include <algorithm>

#include "arguments/contact_fields.hpp"
#include "arguments/filter.hpp"
#include "arguments/people.hpp"
#include "dialogs/questions.hpp"
#include "nj/base/count.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/listing.hpp"
#include "nj/term/prompt.hpp"
#include "nj/view/person_change.hpp"
#include "nj/view/triage.hpp"

namespace nj {
namespace {

/// Where someone was put.
struct Placed {
    Contact before;
    Contact after;
};

constexpr std::string_view key_question =
    "  [i]nner [c]lose [f]riends [a]ctive [w]ider [r]hythm [u]nmet [l]eave [q]uit ";
constexpr std::string_view keys = "icfawrulq";

struct Triage : Command {
    std::vector<std::string> people;
    std::optional<std::string> circle;
    std::optional<std::string> cadence;
    std::optional<std::string> rest;
    bool unmet = false;

    void declare(Params& params) override {
        params
            .words("PEOPLE|FILTER", people, "who to sort; omit to go through them one by one",
                   Completes::contact_or_filter, Need::optional)
            .option("--circle", "CIRCLE", circle, "inner, close, friends, active, or wider", Completes::circle)
            .option("--cadence", "TIME", cadence, "how often to be in touch: 6w, monthly", Completes::duration)
            .option("--rest", "CIRCLE", rest, "put everyone still waiting into this circle", Completes::circle)
            .flag("--unmet", unmet, "mark as someone you have not met yet");
    }

    Report run(Session& session) override {
        if (rest) return place_rest(session);
        const bool says_where = circle || cadence || unmet;
        if (people.empty() && says_where)
            throw Error(ErrorKind::usage, "missing people to place", "name people, give a filter, or use --rest");
        if (people.empty()) return session.can_ask() ? ask(session) : Report::of(WaitingReport{waiting(session, {})});
        if (!says_where)
            throw Error(ErrorKind::usage, "missing circle for " + people.front(),
                        "use --circle close, --cadence 6w, or --unmet");
        std::vector<Contact> chosen;
        if (is_filter(people, session.today())) {
            chosen = waiting(session, people);
        } else {
            for (const auto& person : resolve_people(session, people))
                chosen.push_back(*read_contact(session.journal(), person.id));
        }
        return place(session, chosen);
    }

private:
    /// Who waits, as far as a filter means them: the latest met first, then the latest added.
    static std::vector<Contact> waiting(Session& session, const std::vector<std::string>& words) {
        Filter filter{All{
            {require_filter(session, words), Filter{Is{State::waiting}}, Filter{Not{{Filter{Is{State::archived}}}}}}}};
        std::vector<Contact> list;
        for (const auto& listed : listing(session.journal(), filter, {}, session.today()))
            list.push_back(*read_contact(session.journal(), listed.person.id));
        std::ranges::stable_sort(list, [](const Contact& a, const Contact& b) {
            if (a.met.on != b.met.on) return a.met.on > b.met.on;
            return a.added > b.added;
        });
        return list;
    }

    Report place_rest(Session& session) const {
        if (!people.empty() || circle || cadence || unmet)
            throw Error(ErrorKind::usage, "--rest is about everyone who waits", "place the others one by one first");
        std::vector<Placed> placed;
        for (auto& contact : waiting(session, {})) {
            Contact after = contact;
            set_field(session, after, "circle", *rest);
            placed.push_back({std::move(contact), std::move(after)});
        }
        return write(session, std::move(placed));
    }

    [[nodiscard]] Report place(Session& session, const std::vector<Contact>& chosen) const {
        std::vector<Placed> placed;
        for (const auto& contact : chosen) {
            Contact after = contact;
            set_field(session, after, "circle", circle);
            set_field(session, after, "cadence", cadence);
            if (unmet) after.unmet = true;
            placed.push_back({contact, std::move(after)});
        }
        return write(session, std::move(placed));
    }

    /// One key each; `q` goes on with what was answered so far.
    static Report ask(Session& session) {
        const auto list = waiting(session, {});
        std::vector<Placed> placed;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string who =
                introduced(list[i]) + "   " + std::to_string(i + 1) + " of " + std::to_string(list.size());
            const char key = ask_key(who + "\n" + std::string(key_question), keys);
            if (key == 'q') break;
            if (key == 'l') continue;
            Contact after = list[i];
            answer(session, after, key);
            placed.push_back({list[i], std::move(after)});
        }
        return write(session, std::move(placed));
    }

    static void answer(Session& session, Contact& contact, char key) {
        constexpr std::string_view circles = "icfaw";
        if (const auto ring = circles.find(key); ring != std::string_view::npos) {
            contact.circle = static_cast<Circle>(ring);
        } else if (key == 'u') {
            contact.unmet = true;
        } else {
            ask_until_accepted(
                session,
                {.text = "  How often", .by_default = "6w", .complete = completes_one(session, Completes::duration)},
                [&](const std::string& answer) { set_field(session, contact, "cadence", answer); });
        }
    }

    static Report write(Session& session, std::vector<Placed> placed) {
        TriageReport report;
        if (placed.empty()) return Report::of(std::move(report));
        for (const auto& each : placed) report.names.push_back(each.before.name);
        const std::string who =
            placed.size() == 1 ? placed.front().before.name : counted(placed.size(), "person", "people");
        report.operation = session.write("triage " + who, [&](Writer& writer) {
            for (auto& [before, after] : placed) {
                if (!after.started) after.started = session.today();  // their clock begins with today
                update_contact(writer, before, after);
            }
        });
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 3> examples{"nj triage", "nj triage joanna --circle close",
                                                   "nj triage --rest wider"};

}  // namespace

extern constinit const CommandSpec triage_spec{.name = "triage",
                                               .group = Group::morning,
                                               .summary = "sort imported people into circles",
                                               .needs = Needs::write,
                                               .examples = examples,
                                               .make = make_command<Triage>};

}  // namespace nj
