#include "arguments/people.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/join.hpp"
#include "nj/store/contacts.hpp"
#include "nj/view/person_change.hpp"

namespace nj {
namespace {

struct Snooze : Command {
    std::string person;
    std::vector<std::string> span;
    std::optional<std::string> until;
    bool clear = false;

    void declare(Params& params) override {
        params.word("PERSON", person, "who to keep off due", Completes::contact)
            .words("TIME", span, "how long, or until when: 2w, 3 months, friday", Completes::duration_or_coming,
                   Need::optional)
            .option("--until", "DATE", until, "snooze until this date", Completes::coming)
            .flag("--clear", clear, "end the snooze");
    }

    Report run(Session& session) override {
        const Named who = resolve_person(session, person);
        const Contact before = *read_contact(session.journal(), who.id);
        Contact after = before;
        after.snoozed_until = clear ? std::nullopt : std::optional(end(session));
        const auto operation = session.write((clear ? "wake " : "snooze ") + who.handle,
                                             [&](Writer& writer) { update_contact(writer, before, after); });
        return Report::of(SnoozeReport{operation, who, after.snoozed_until, before.snoozed_until.has_value()})
            .silenced_by_quiet();
    }

private:
    [[nodiscard]] Day end(const Session& session) const {
        if (until && !span.empty())
            throw Error(ErrorKind::usage, "a length of time and --until cannot be combined", "use one of them");
        Day day = session.today();
        if (until) {
            day = require_day(session, *until, Tense::coming, "--until");
        } else {
            const std::string text = joined(span, " ");
            if (text.empty())
                throw Error(ErrorKind::usage, "nj snooze needs to know how long", "as in nj snooze ruth 2w");
            const auto days = parse_duration(text);
            const auto date = parse_day(text, day, Tense::coming);
            if (!days && !date)
                throw Error(ErrorKind::usage, "'" + text + "' is neither a length of time nor a day",
                            "as in nj snooze " + person + " 2w, or nj snooze " + person + " friday");
            day = days ? day + *days : *date;
        }
        if (day <= session.today())
            throw Error(ErrorKind::usage, "'" + to_iso(day) + "' has passed", "give a day to come, or --clear");
        return day;
    }
};

constexpr std::array<std::string_view, 3> examples{"nj snooze ruth 2w", "nj snooze marcus --until \"end of month\"",
                                                   "nj snooze ruth --clear"};

}  // namespace

extern constinit const CommandSpec snooze_spec{.name = "snooze",
                                               .group = Group::morning,
                                               .summary = "keep someone off due for a while",
                                               .needs = Needs::write,
                                               .examples = examples,
                                               .make = make_command<Snooze>,
                                               .first_week = true};

}  // namespace nj
