#include <algorithm>

#include "nj/base/text.hpp"
#include "nj/store/contacts.hpp"
#include "nj/term/prompt.hpp"
#include "nj/view/exchange.hpp"
#include "who.hpp"

namespace nj {
namespace {

/// `2026-11-05 at the open data meetup`: a date, then perhaps where.
Meeting read_meeting(const Session& session, const std::string& text) {
    Meeting meeting;
    const auto at = text.find(" at ");
    if (text.starts_with("at ")) {
        meeting.place = text.substr(3);
        return meeting;
    }
    meeting.on = the_past_day(session, text.substr(0, at), "--met");
    if (at != std::string::npos) meeting.place = to_nfc(trimmed(std::string_view(text).substr(at + 4)));
    return meeting;
}

struct Add : Command {
    std::vector<std::string> words;
    std::vector<std::string> emails;
    std::vector<std::string> phones;
    std::vector<std::string> urls;
    std::vector<std::string> aliases;
    std::vector<std::string> tags;
    std::vector<std::string> communities;
    std::string handle;
    std::string org;
    std::string title;
    std::string city;
    std::optional<std::string> birthday;
    std::optional<std::string> met;
    std::string how;
    std::optional<std::string> via;
    std::optional<std::string> cadence;
    std::optional<std::string> circle;
    bool unmet = false;

    void declare(Params& params) override {
        params.words("NAME", words, "the full name; '-' reads one name a line", Completes::nothing, Need::optional)
            .option("--email", "ADDRESS", emails, "an email address")
            .option("--phone", "NUMBER", phones, "a phone number")
            .option("--url", "URL", urls, "a page of theirs")
            .option("--alias", "NAME", aliases, "another name they go by")
            .option("--org", "ORG", org, "where they work")
            .option("--title", "TITLE", title, "what they do there")
            .option("--city", "CITY", city, "where they live")
            .option("--birthday", "DATE", birthday, "2026-11-23, or --11-23 without the year")
            .option("--tag", "TAG", tags, "a tag", Completes::tag)
            .option("--community", "+C", communities, "a community you share", Completes::community)
            .option("--met", "DATE", met, "when you met, perhaps 'DATE at PLACE'", Completes::date)
            .option("--how", "TEXT", how, "how you met")
            .option("--via", "PERSON", via, "who introduced you", Completes::contact)
            .option("--cadence", "TIME", cadence, "how often to be in touch: 6w, monthly", Completes::duration)
            .option("--circle", "CIRCLE", circle, "inner, close, friends, active or wider", Completes::circle)
            .option("--handle", "HANDLE", handle, "the short name to type for them")
            .flag("--unmet", unmet, "somebody you have not met yet");
    }

    Report run(Session& session) override {
        if (words.empty() && session.can_ask()) words.push_back(ask_line("Name"));
        if (words.size() == 1 && words.front() == "-") return add_lines(session);
        Contact draft = read(session, joined());
        ChangeReport report;
        std::vector<std::string> notices;
        if (!is_wanted(session, draft, notices)) {
            report.line = "Nothing was added.";
            return Report::of(std::move(report));
        }
        ContactId id;
        report.operation = session.write("add " + draft.name, [&](Writer& writer) { id = add_contact(writer, draft); });
        const Named added = named(session.journal(), id);
        report.line = "Added " + added.name + ", @" + added.handle + ".";
        report.next = {"nj log coffee " + added.handle, "nj note " + added.handle + " likes \"…\""};
        report.people.emplace_back("contact", added);
        Report made = Report::of(std::move(report)).silenced_by_quiet();
        for (auto& notice : notices) made.notice(std::move(notice));
        return made;
    }

private:
    [[nodiscard]] std::string joined() const {
        std::string name;
        for (const auto& word : words) name += (name.empty() ? "" : " ") + word;
        return name;
    }

    Contact read(Session& session, const std::string& name) const {
        Contact draft;
        draft.name = to_nfc(trimmed(name));
        if (folded_words(draft.name).empty() && slug(draft.name).empty())
            throw Error(ErrorKind::usage, "nj add needs a name", "as in nj add \"Ruth Ellery\" --city Boston");
        draft.aliases = aliases;
        draft.emails = emails;
        for (const auto& email : emails)
            if (email.find('@') == std::string::npos)
                throw Error(ErrorKind::usage, "'" + email + "' is no email address", "it needs an @");
        draft.phones = phones;
        draft.urls = urls;
        for (const auto& tag : tags) draft.tags.push_back(fold(tag));
        for (const auto& community : communities)
            draft.communities.push_back(slug(community.starts_with('+') ? community.substr(1) : community));
        if (!handle.empty()) draft.handle = free_wish(session);
        draft.org = to_nfc(org);
        draft.title = to_nfc(title);
        draft.city = to_nfc(city);
        if (birthday) {
            const auto normal = normal_birthday(*birthday);
            if (!normal)
                throw Error(ErrorKind::usage, "'" + *birthday + "' is no birthday",
                            "write 1980-03-22, or --03-22 without the year");
            draft.birthday = *normal;
        }
        if (met) draft.met = read_meeting(session, *met);
        draft.met.how = to_nfc(how);
        if (via) draft.met.via = the_person(session, *via).id;
        if (cadence) draft.cadence = the_duration(*cadence, "--cadence");
        if (circle) {
            draft.circle = circle_named(*circle);
            if (!draft.circle)
                throw Error(ErrorKind::usage, "there is no circle '" + *circle + "'",
                            "inner, close, friends, active or wider");
        }
        draft.unmet = unmet;
        draft.added = draft.started = session.today();
        return draft;
    }

    std::string free_wish(Session& session) const {
        const std::string wish = slug(handle);
        for (const auto& person : people_for(session, {"@" + wish}))
            if (person.handle == wish)
                throw Error(ErrorKind::not_done, "the handle '" + wish + "' is held by " + person.name,
                            "choose another");
        return wish;
    }

    /// A likely duplicate is asked about on a terminal; elsewhere it is made, and named.
    static bool is_wanted(Session& session, const Contact& draft, std::vector<std::string>& notices) {
        std::vector<ContactId> alike = contacts_with_name(session.journal(), draft.name);
        for (const auto& email : draft.emails)
            for (const auto id : contacts_with_email(session.journal(), email)) alike.push_back(id);
        if (alike.empty()) return true;
        const Named other = named(session.journal(), alike.front());
        const std::string like = other.name + " (@" + other.handle + ") is there already";
        if (session.can_ask() && !session.globals().yes) return ask_yes(like + ". Add another?", false);
        notices.push_back("nj: " + like + "; if it is the same person: nj merge " + other.handle + " NEW");
        return true;
    }

    Report add_lines(Session& session) const {
        std::vector<Contact> drafts;
        for (const auto& line : read_input_lines()) drafts.push_back(read(session, line));
        ChangeReport report;
        report.operation = session.write("add " + std::to_string(drafts.size()) + " people", [&](Writer& writer) {
            for (const auto& draft : drafts) add_contact(writer, draft);
        });
        report.line = "Added " + std::to_string(drafts.size()) + (drafts.size() == 1 ? " person." : " people.");
        report.next = {"nj list is:new"};
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
                                            .summary = "add somebody you want to keep",
                                            .needs = Needs::write,
                                            .examples = examples,
                                            .make = make_command<Add>,
                                            .first_week = true};

}  // namespace nj
