#include <algorithm>

#include "arguments/contact_fields.hpp"
#include "arguments/trip_defaults.hpp"
#include "dialogs/add_questions.hpp"
#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/people.hpp"
#include "nj/term/prompt.hpp"
#include "nj/view/person_change.hpp"

namespace nj {
namespace {

struct Add : Command {
    std::vector<std::string> words;
    std::vector<std::string> emails;
    std::vector<std::string> phones;
    std::vector<std::string> urls;
    std::vector<std::string> aliases;
    std::vector<std::string> tags;
    std::vector<std::string> communities;
    std::optional<std::string> handle, org, title, city, birthday, met, how, via, cadence, circle;
    bool unmet = false;

    void declare(Params& params) override {
        params.words("NAME", words, "full name; '-' reads one name per line", Completes::nothing, Need::optional)
            .option("--email", "ADDRESS", emails, "email address")
            .option("--phone", "NUMBER", phones, "phone number")
            .option("--url", "URL", urls, "web page")
            .option("--alias", "NAME", aliases, "another name they go by")
            .option("--org", "ORG", org, "where they work", Completes::org)
            .option("--title", "TITLE", title, "their title there", Completes::title)
            .option("--city", "CITY", city, "where they live", Completes::city)
            .option("--birthday", "DATE", birthday, "2026-11-23, or --11-23 without the year")
            .option("--tag", "TAG", tags, "tag", Completes::tag)
            .option("--community", "+C", communities, "community they belong to", Completes::community)
            .option("--met", "DATE", met, "when you met, optionally 'DATE at PLACE'", Completes::date)
            .option("--how", "TEXT", how, "how you met")
            .option("--via", "PERSON", via, "who introduced you", Completes::contact)
            .option("--cadence", "TIME", cadence, "how often to be in touch: 6w, monthly", Completes::duration)
            .option("--circle", "CIRCLE", circle, "inner, close, friends, active, or wider", Completes::circle)
            .option("--handle", "HANDLE", handle, "short name to type for them")
            .flag("--unmet", unmet, "mark as someone you have not met yet");
    }

    Report run(Session& session) override {
        if (words.size() == 1 && words.front() == "-") return add_lines(session);
        std::optional<AddQuestions> questions;
        if (words.empty() && session.can_ask()) words.push_back(questions.emplace(session).name());
        Contact draft = read(session, joined(words, " "));
        auto alike = likely_duplicate(session, draft);
        if (alike && !is_wanted(session, *alike)) return nothing_added();
        if (questions) {
            questions->fill_in(draft);
            const auto by_answers = alike ? std::nullopt : likely_duplicate(session, draft);
            if (by_answers && !is_wanted(session, *by_answers)) return nothing_added();
        }
        return add(session, std::move(draft), alike);
    }

private:
    static Report add(Session& session, Contact draft, const std::optional<Named>& alike) {
        AddReport report;
        report.from_trip = apply_trip_defaults(session, draft);
        ContactId id;
        report.operation = session.write("add " + draft.name, [&](Writer& writer) { id = add_contact(writer, draft); });
        report.contact = named(session.journal(), id);
        if (!session.can_ask()) report.namesake = alike;
        return Report::of(std::move(report)).silenced_by_quiet();
    }

    static Report nothing_added() { return Report::of(AddReport{}); }

    Contact read(Session& session, const std::string& name) const {
        if (trimmed(name).empty())
            throw Error(ErrorKind::usage, "nj add needs a name", "as in nj add \"Ruth Ellery\" --city Boston");
        Contact draft;
        auto set = [&](std::string_view field, const auto& said) { set_field(session, draft, field, said); };
        set("name", name);
        set("handle", handle);
        set("alias", aliases);
        set("email", emails);
        set("phone", phones);
        set("url", urls);
        set("tag", tags);
        set("community", communities);
        set("org", org);
        set("title", title);
        set("city", city);
        set("birthday", birthday);
        set("met", met);
        set("how", how);
        set("via", via);
        set("cadence", cadence);
        set("circle", circle);
        draft.unmet = unmet;
        draft.added = draft.started = session.today();
        return draft;
    }

    /// Someone of the same name or with the same email.
    static std::optional<Named> likely_duplicate(Session& session, const Contact& draft) {
        std::vector<ContactId> alike = contacts_with_name(session.journal(), draft.name);
        for (const auto& email : draft.emails)
            for (const auto id : contacts_with_email(session.journal(), email)) alike.push_back(id);
        if (alike.empty()) return std::nullopt;
        return named(session.journal(), alike.front());
    }

    /// A likely duplicate is asked about at a terminal; elsewhere it is made, and named.
    static bool is_wanted(Session& session, const Named& other) {
        if (!session.can_ask() || session.globals().yes) return true;
        return ask_yes(other.name + " (@" + other.handle + ") is there already. Add another?", false);
    }

    Report add_lines(Session& session) const {
        std::vector<Contact> drafts;
        AddReport report;
        for (const auto& line : read_input_lines()) {
            drafts.push_back(read(session, line));
            report.from_trip = apply_trip_defaults(session, drafts.back());
        }
        report.operation = session.write("add " + std::to_string(drafts.size()) + " people", [&](Writer& writer) {
            for (const auto& draft : drafts) add_contact(writer, draft);
        });
        report.count = drafts.size();
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 3> examples{
    "nj add \"Ruth Ferrer\" --city Boston --tag archives",
    "nj add \"Dana Okafor\" --unmet --via ruth --org \"Tidewater Fund\"",
    "nj add \"Sam Hale\" --met \"2026-11-05 at the open data meetup\" --cadence 6w",
};

}  // namespace

extern constinit const CommandSpec add_spec{.name = "add",
                                            .group = Group::journaling,
                                            .summary = "add a person to the journal",
                                            .needs = Needs::write,
                                            .examples = examples,
                                            .make = make_command<Add>,
                                            .first_week = true};

}  // namespace nj
