#include "nj/store/contacts.hpp"
#include "nj/store/standings.hpp"
#include "nj/view/exchange.hpp"
#include "who.hpp"

namespace nj {
namespace {

struct Triage : Command {
    std::vector<std::string> people;
    std::optional<std::string> circle;
    std::optional<std::string> cadence;
    std::optional<std::string> rest;
    bool unmet = false;

    void declare(Params& params) override {
        params.words("PEOPLE", people, "whom to place", Completes::contact, Need::optional)
            .option("--circle", "CIRCLE", circle, "inner, close, friends, active or wider", Completes::circle)
            .option("--cadence", "TIME", cadence, "how often to be in touch: 6w, monthly", Completes::duration)
            .option("--rest", "CIRCLE", rest, "everybody still waiting into one circle", Completes::circle)
            .flag("--unmet", unmet, "somebody you have not met yet");
    }

    Report run(Session& session) override {
        std::vector<Named> chosen;
        std::optional<Circle> into;
        if (rest) {
            if (!people.empty() || circle || cadence || unmet)
                throw Error(ErrorKind::usage, "--rest is about everybody who waits",
                            "place the others one by one first");
            into = the_circle(*rest);
            for (const auto& standing : standings(session.journal()))
                if (standing.waiting && !standing.archived)
                    chosen.push_back(named(session.journal(), standing.contact));
        } else if (people.empty()) {
            return waiting(session);
        } else {
            if (!circle && !cadence && !unmet)
                throw Error(ErrorKind::usage, "where " + people.front() + " belongs is not said",
                            "say --circle close, --cadence 6w or --unmet");
            chosen = the_people(session, people);
            if (circle) into = the_circle(*circle);
        }
        return place(session, chosen, into);
    }

private:
    static Circle the_circle(const std::string& name) {
        const auto circle = circle_named(name);
        if (!circle)
            throw Error(ErrorKind::usage, "there is no circle '" + name + "'",
                        "inner, close, friends, active or wider");
        return *circle;
    }

    static Report waiting(Session& session) {
        ChangeReport report;
        std::size_t count = 0;
        std::string names;
        constexpr std::size_t shown = 10;
        for (const auto& standing : standings(session.journal())) {
            if (!standing.waiting || standing.archived) continue;
            if (++count > shown) continue;
            const Named person = named(session.journal(), standing.contact);
            names += "\n  " + person.name + " (@" + person.handle + ")";
        }
        report.line = count == 0 ? "Nobody waits to be placed."
                                 : std::to_string(count) + (count == 1 ? " person waits" : " people wait") +
                                       " to be placed:" + names;
        if (count > shown) report.line += "\n  and " + std::to_string(count - shown) + " more: nj list is:waiting";
        if (count > 0) report.next = {"nj triage PERSON --circle close", "nj triage --rest wider"};
        report.values.emplace_back("waiting", std::to_string(count));
        return Report::of(std::move(report));
    }

    Report place(Session& session, const std::vector<Named>& chosen, std::optional<Circle> into) const {
        std::optional<Days> rhythm;
        if (cadence) rhythm = the_duration(*cadence, "--cadence");
        ChangeReport report;
        const std::string who = chosen.size() == 1 ? chosen.front().name : std::to_string(chosen.size()) + " people";
        report.operation = session.write("triage " + who, [&](Writer& writer) {
            for (const auto& person : chosen) {
                const Contact before = *read_contact(session.journal(), person.id);
                Contact after = before;
                if (into) after.circle = into;
                if (rhythm) after.cadence = rhythm;
                if (unmet) after.unmet = true;
                if (!after.started) after.started = session.today();  // their clock begins with today
                update_contact(writer, before, after);
            }
        });
        report.line = chosen.empty() ? "Nobody waits to be placed." : "Placed " + who + ".";
        report.next = {"nj due"};
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 2> examples{"nj triage", "nj triage joanna --circle close"};

}  // namespace

extern constinit const CommandSpec triage_spec{.name = "triage",
                                               .group = Group::morning,
                                               .summary = "place people whom an import made",
                                               .needs = Needs::write,
                                               .examples = examples,
                                               .make = make_command<Triage>};

}  // namespace nj
