#include <algorithm>

#include "arguments/numbers.hpp"
#include "arguments/people.hpp"
#include "arguments/trip_defaults.hpp"
#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/people.hpp"
#include "nj/store/practice.hpp"
#include "nj/term/prompt.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/practice.hpp"

namespace nj {
namespace {

struct Practice : Command {
    std::vector<std::string> words;
    std::vector<std::string> learned;
    std::optional<std::string> name, place, trip, on, again, promote;
    bool moved_on = false;

    void declare(Params& params) override {
        params
            .words("WHO", words,
                   "who you talked with, in a few words; '-' reads one per line; omit to show the scoreboard",
                   Completes::nothing, Need::optional)
            .option("--name", "NAME", name, "their name, if you got one")
            .option("--place", "PLACE", place, "where it happened", Completes::place)
            .option("--learned", "WHAT", learned, "something you learned from it")
            .option("--trip", "TRIP", trip, "trip it was on")
            .flag("--moved-on", moved_on, "they did not want to talk; counts as an attempt")
            .option("--again", "ID", again, "an earlier conversation with the same stranger", Completes::encounter)
            .option("--on", "DATE", on, "when it happened", Completes::date)
            .option("--promote", "ID", promote, "make the stranger a contact, with what you learned as notes",
                    Completes::encounter);
    }

    Report run(Session& session) override {
        if (promote) return Report::of(promoted(session)).silenced_by_quiet();
        if (words.size() == 1 && words.front() == "-") return Report::of(add_lines(session)).silenced_by_quiet();
        if (!words.empty() && text().empty() && !again && !name)
            throw Error(ErrorKind::usage, "missing who you talked with",
                        "as in nj practice \"retired pilot on the shuttle\"");
        if (!words.empty() || again || name) return Report::of(add(session)).silenced_by_quiet();
        if (place || trip || on || moved_on || !learned.empty())
            throw Error(ErrorKind::usage, "missing who you talked with",
                        "as in nj practice \"retired pilot on the shuttle\" --learned \"flew DC-3s\"");
        const auto all = encounters(session.journal(), session.today());
        return Report::of(PracticeReport{session.today(), practice_board(all, session.today())});
    }

private:
    [[nodiscard]] std::string text() const { return std::string(trimmed(joined(words, " "))); }

    /// A conversation with what the options and the trip fill in.
    Encounter draft(Session& session, std::optional<TakenFromTrip>& from_trip) const {
        Encounter encounter;
        encounter.on = on ? require_past_day(session, *on, "--on") : session.today();
        encounter.place = to_nfc(place.value_or(""));
        encounter.trip = to_nfc(trip.value_or(""));
        encounter.moved_on = moved_on;
        from_trip = apply_trip_defaults(session, encounter);
        return encounter;
    }

    EncountersReport add(Session& session) const {
        EncountersReport report;
        Encounter encounter = draft(session, report.from_trip);
        encounter.text = to_nfc(text());
        encounter.name = to_nfc(trimmed(name.value_or("")));
        for (const auto& each : learned) encounter.learned.push_back(to_nfc(trimmed(each)));
        if (again) {
            const Encounter before = numbered_as<Encounter>(session, *again);
            encounter.again = before.id;
            if (encounter.text.empty()) encounter.text = before.text;
            if (encounter.name.empty()) encounter.name = before.name;
        }
        if (encounter.text.empty()) encounter.text = encounter.name;
        write(session, {encounter}, report);
        return report;
    }

    EncountersReport add_lines(Session& session) const {
        if (name || again || !learned.empty())
            throw Error(ErrorKind::usage, "--name, --again, and --learned describe one conversation",
                        "leave them out to log several");
        EncountersReport report;
        report.form = EncountersReport::Form::list;
        std::vector<Encounter> drafts;
        for (const auto& line : read_input_lines()) {
            drafts.push_back(draft(session, report.from_trip));
            drafts.back().text = to_nfc(line);
        }
        if (drafts.empty())
            throw Error(ErrorKind::not_done, "standard input is empty", "write one conversation per line");
        write(session, drafts, report);
        return report;
    }

    static void write(Session& session, const std::vector<Encounter>& drafts, EncountersReport& report) {
        std::vector<EncounterId> ids;
        const std::string summary = report.form == EncountersReport::Form::one
                                        ? "practice " + stranger(drafts.front())
                                        : "practice: " + std::to_string(drafts.size()) + " conversations";
        report.operation = session.write(summary, [&](Writer& writer) {
            for (const auto& each : drafts) ids.push_back(add_encounter(writer, each));
        });
        for (const auto id : ids) report.added.push_back(*read_encounter(session.journal(), id));
        const Day day = report.added.back().on;
        const auto board = practice_board(encounters(session.journal(), day), day);
        report.on_that_day = board.today.size();
        report.streak_days = board.streak.days;
    }

    /// The stranger of a conversation becomes a contact, or is linked to an existing one.
    PromotedReport promoted(Session& session) const {
        if (!words.empty())
            throw Error(ErrorKind::usage, "--promote takes no words",
                        "as in nj practice --promote 61 --name \"Bob Hale\"");
        const Encounter encounter = numbered_as<Encounter>(session, *promote);
        auto with_them = with_same_stranger(encounters(session.journal(), session.today()), encounter.id);
        const auto known = std::ranges::find_if(with_them, [](const Encounter& e) { return e.contact.has_value(); });
        const std::optional<Named> contact = known == with_them.end() ? std::nullopt : known->contact;
        std::erase_if(with_them, [](const Encounter& e) { return e.contact.has_value(); });
        if (with_them.empty())
            throw Error(ErrorKind::not_done, contact->name + " (@" + contact->handle + ") is already a contact",
                        "nj log meeting " + contact->handle + " logs what passed since");
        const Contact person = contact_of(session, encounter, with_them.front());
        const auto alike = contact ? std::vector<ContactId>{} : contacts_with_name(session.journal(), person.name);
        ContactId id;
        PromotedReport report;
        report.operation = session.write("practice --promote " + person.name, [&](Writer& writer) {
            id = contact ? contact->id : add_contact(writer, person);
            promote_encounters(writer, with_them, id);
        });
        report.contact = named(session.journal(), id);
        report.was_known = contact.has_value();
        report.met = with_them.front().on;
        for (const auto& each : with_them) report.notes += each.learned.size();
        if (!alike.empty()) report.namesake = named(session.journal(), alike.front());
        return report;
    }

    Contact contact_of(Session& session, const Encounter& encounter, const Encounter& first) const {
        Contact person;
        person.name = to_nfc(trimmed(name.value_or(encounter.name)));
        if (person.name.empty())
            throw Error(ErrorKind::usage, "the stranger in #" + std::to_string(encounter.number) + " has no name",
                        "give one: nj practice --promote " + std::to_string(encounter.number) + " --name \"Bob Hale\"");
        person.added = person.started = session.today();
        person.met.on = first.on;
        person.met.place = first.place;
        return person;
    }
};

constexpr std::array<std::string_view, 4> examples{
    "nj practice \"retired pilot on the shuttle\" --name Bob --learned \"flew DC-3s to Nome\"",
    "nj practice \"the lone diner\" --place \"hotel bar\" --moved-on",
    "nj practice",
    "nj practice --promote 119 --name \"Bob Hale\"",
};

}  // namespace

extern constinit const CommandSpec practice_spec{.name = "practice",
                                                 .group = Group::journaling,
                                                 .summary = "log conversations with strangers and what you learned",
                                                 .needs = Needs::write,
                                                 .examples = examples,
                                                 .make = make_command<Practice>};

}  // namespace nj
