#include <algorithm>

#include "nj/base/text.hpp"
#include "nj/store/candidates.hpp"
#include "nj/store/contacts.hpp"
#include "nj/view/exchange.hpp"
#include "who.hpp"

namespace nj {
namespace {

using Text = std::optional<std::string>;
using Texts = std::vector<std::string>;

void add_all(Texts& list, const Texts& more) {
    for (const auto& value : more)
        if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

/// What is to go must be there: a slip of the hand is no change.
void take_all(Texts& list, const Texts& gone, std::string_view what, const std::string& name) {
    for (const auto& value : gone)
        if (std::erase_if(list, [&](const std::string& had) { return fold(had) == fold(value); }) == 0)
            throw Error(ErrorKind::not_done, name + " has no " + std::string(what) + " '" + value + "'",
                        "nj show " + name + " shows what there is");
}

Texts folded(const Texts& texts) {
    Texts out;
    for (const auto& text : texts) out.push_back(fold(text));
    return out;
}

Texts handles_of(const Texts& communities) {
    Texts out;
    for (const auto& community : communities)
        out.push_back(slug(community.starts_with('+') ? community.substr(1) : community));
    return out;
}

struct Edit : Command {
    std::string person;
    Text name, handle, given, family, org, title, city, birthday, cadence, circle, via, met, how;
    Texts emails, no_emails, phones, no_phones, urls, no_urls, aliases, no_aliases, tags, no_tags, join, leave;
    bool unmet = false;
    bool is_met = false;

    void declare(Params& params) override {
        params.word("PERSON", person, "whom to change", Completes::contact)
            .option("--name", "NAME", name, "the full name")
            .option("--handle", "HANDLE", handle, "the short name to type for them")
            .option("--given", "NAME", given, "the given name")
            .option("--family", "NAME", family, "the family name")
            .option("--org", "ORG", org, "where they work; \"\" clears, as for every single value")
            .option("--title", "TITLE", title, "what they do there")
            .option("--city", "CITY", city, "where they live")
            .option("--birthday", "DATE", birthday, "2026-11-23, or --11-23 without the year")
            .option("--cadence", "TIME", cadence, "how often to be in touch: 6w, monthly, none", Completes::duration)
            .option("--circle", "CIRCLE", circle, "inner, close, friends, active, wider, or none", Completes::circle)
            .option("--via", "PERSON", via, "who introduced you", Completes::contact)
            .option("--met", "DATE", met, "when you met", Completes::date)
            .option("--how", "TEXT", how, "how you met")
            .option("--email", "ADDRESS", emails, "add an email address")
            .option("--no-email", "ADDRESS", no_emails, "remove one")
            .option("--phone", "NUMBER", phones, "add a phone number")
            .option("--no-phone", "NUMBER", no_phones, "remove one")
            .option("--url", "URL", urls, "add a page of theirs")
            .option("--no-url", "URL", no_urls, "remove one")
            .option("--alias", "NAME", aliases, "add another name they go by")
            .option("--no-alias", "NAME", no_aliases, "remove one")
            .option("--tag", "TAG", tags, "add a tag", Completes::tag)
            .option("--untag", "TAG", no_tags, "remove one", Completes::tag)
            .option("--community", "+C", join, "they belong to it", Completes::community)
            .option("--leave", "+C", leave, "they no longer do", Completes::community)
            .flag("--unmet", unmet, "somebody you have not met yet")
            .flag("--is-met", is_met, "you have met");
    }

    Report run(Session& session) override {
        const Named who = the_person(session, person);
        const Contact before = *read_contact(session.journal(), who.id);
        Contact after = before;
        lay_values(session, after);
        lay_lists(after);
        ChangeReport report;
        std::vector<std::string> notices = close_tags(session, before);
        report.operation =
            session.write("edit " + who.handle, [&](Writer& writer) { update_contact(writer, before, after); });
        if (!report.operation)
            throw Error(ErrorKind::usage, "nothing was changed",
                        "say what to change: nj edit " + who.handle + " --city Boston --tag board");
        const Named now = named(session.journal(), who.id);
        report.line = "Changed " + now.name + ", @" + now.handle + ".";
        report.next = {"nj show " + now.handle};
        report.people.emplace_back("contact", now);
        Report made = Report::of(std::move(report)).silenced_by_quiet();
        for (auto& notice : notices) made.notice(std::move(notice));
        return made;
    }

private:
    static void set(std::string& value, const Text& said) {
        if (said) value = to_nfc(trimmed(*said));
    }

    void lay_values(Session& session, Contact& contact) const {
        if (name && trimmed(*name).empty())
            throw Error(ErrorKind::usage, "a contact needs a name", "give --name something");
        set(contact.name, name);
        if (name) {
            const NameParts parts = split_name(contact.name);
            contact.given = parts.given;
            contact.family = parts.family;
        }
        if (handle) contact.handle = free_wish(session, contact);
        set(contact.given, given);
        set(contact.family, family);
        set(contact.org, org);
        set(contact.title, title);
        set(contact.city, city);
        set(contact.met.how, how);
        if (birthday) {
            const auto normal = normal_birthday(*birthday);
            if (!normal && !birthday->empty())
                throw Error(ErrorKind::usage, "'" + *birthday + "' is no birthday",
                            "write 1980-03-22, or --03-22 without the year");
            contact.birthday = normal.value_or("");
        }
        if (met) contact.met.on = met->empty() ? std::nullopt : std::optional(the_past_day(session, *met, "--met"));
        if (via) contact.met.via = via->empty() ? std::nullopt : std::optional(the_person(session, *via).id);
        if (cadence)
            contact.cadence = *cadence == "none" ? std::nullopt : std::optional(the_duration(*cadence, "--cadence"));
        if (circle) {
            contact.circle = circle_named(*circle);
            if (!contact.circle && *circle != "none")
                throw Error(ErrorKind::usage, "there is no circle '" + *circle + "'",
                            "inner, close, friends, active, wider, or none");
        }
        if (unmet) contact.unmet = true;
        if (is_met) contact.unmet = false;
        // who leaves triage by a mark of the user's: their clock begins with today
        if (!contact.started && (contact.cadence || contact.circle || unmet || is_met))
            contact.started = session.today();
    }

    void lay_lists(Contact& contact) const {
        const std::string shown = contact.handle;
        for (const auto& email : emails)
            if (email.find('@') == std::string::npos)
                throw Error(ErrorKind::usage, "'" + email + "' is no email address", "it needs an @");
        add_all(contact.emails, emails);
        add_all(contact.phones, phones);
        add_all(contact.urls, urls);
        add_all(contact.aliases, aliases);
        add_all(contact.tags, folded(tags));
        add_all(contact.communities, handles_of(join));
        take_all(contact.emails, no_emails, "email", shown);
        take_all(contact.phones, no_phones, "phone", shown);
        take_all(contact.urls, no_urls, "url", shown);
        take_all(contact.aliases, no_aliases, "alias", shown);
        take_all(contact.tags, no_tags, "tag", shown);
        take_all(contact.communities, handles_of(leave), "community", shown);
    }

    std::string free_wish(Session& session, const Contact& contact) const {
        const std::string wish = slug(*handle);
        if (wish.empty())
            throw Error(ErrorKind::usage, "'" + *handle + "' is no handle", "use letters, digits and hyphens");
        for (const auto& other : people_for(session, {"@" + wish}))
            if (other.handle == wish && other.id != contact.id)
                throw Error(ErrorKind::not_done, "the handle '" + wish + "' is held by " + other.name,
                            "choose another");
        return wish;
    }

    /// A new tag close to an old one is most likely the old one.
    [[nodiscard]] std::vector<std::string> close_tags(Session& session, const Contact& before) const {
        std::vector<std::string> notices;
        const auto known = all_tags(session.journal());
        for (const auto& tag : folded(tags)) {
            if (std::ranges::find(known, tag) != known.end() ||
                std::ranges::find(before.tags, tag) != before.tags.end())
                continue;
            if (const auto near = nearest(tag, known))
                notices.push_back("nj: the tag " + tag + " is new; there is a " + *near + " already");
        }
        return notices;
    }
};

constexpr std::array<std::string_view, 3> examples{"nj edit stephanie --city Boston --tag board --untag zoning",
                                                   "nj edit marcus --cadence none --circle close",
                                                   "nj edit wei --email wei@towns.example --title \"chief editor\""};

}  // namespace

extern constinit const CommandSpec edit_spec{.name = "edit",
                                             .group = Group::people,
                                             .summary = "change what is known of somebody",
                                             .needs = Needs::write,
                                             .examples = examples,
                                             .make = make_command<Edit>};

}  // namespace nj
