#include <algorithm>

#include "arguments/contact_fields.hpp"
#include "arguments/people.hpp"
#include "dialogs/contact_form.hpp"
#include "nj/base/nearest.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/community.hpp"
#include "nj/store/candidates.hpp"
#include "nj/store/contacts.hpp"
#include "nj/view/person_change.hpp"

namespace nj {
namespace {

using Text = std::optional<std::string>;
using Texts = std::vector<std::string>;

/// A value to remove must exist, so that a typo is an error.
void take_all(Texts& list, const Texts& gone, std::string_view what, const std::string& name) {
    for (const auto& value : gone)
        if (std::erase_if(list, [&](const std::string& had) { return fold(had) == fold(value); }) == 0)
            throw Error(ErrorKind::not_done, name + " has no " + std::string(what) + " '" + value + "'",
                        "nj show " + name + " shows what there is");
}

Texts handles_of(const Texts& communities) {
    Texts out;
    for (const auto& community : communities) out.push_back(community_handle(community));
    return out;
}

struct Edit : Command {
    std::string person;
    Text name, handle, given, family, org, title, city, birthday, cadence, circle, via, met, how;
    Texts emails, no_emails, phones, no_phones, urls, no_urls, aliases, no_aliases, tags, no_tags, join, leave;
    bool unmet = false;
    bool is_met = false;

    void declare(Params& params) override {
        params.word("PERSON", person, "person to change", Completes::contact)
            .option("--name", "NAME", name, "full name")
            .option("--handle", "HANDLE", handle, "short name to type for them")
            .option("--given", "NAME", given, "given name")
            .option("--family", "NAME", family, "family name")
            .option("--org", "ORG", org, "where they work; \"\" clears this or any other single value", Completes::org)
            .option("--title", "TITLE", title, "their title there", Completes::title)
            .option("--city", "CITY", city, "where they live", Completes::city)
            .option("--birthday", "DATE", birthday, "2026-11-23, or --11-23 without the year")
            .option("--cadence", "TIME", cadence, "how often to be in touch: 6w, monthly, none", Completes::duration)
            .option("--circle", "CIRCLE", circle, "inner, close, friends, active, wider, or none", Completes::circle)
            .option("--via", "PERSON", via, "who introduced you", Completes::contact)
            .option("--met", "DATE", met, "when you met, optionally 'DATE at PLACE'", Completes::date)
            .option("--how", "TEXT", how, "how you met")
            .option("--email", "ADDRESS", emails, "add an email address")
            .option("--no-email", "ADDRESS", no_emails, "remove an email address")
            .option("--phone", "NUMBER", phones, "add a phone number")
            .option("--no-phone", "NUMBER", no_phones, "remove a phone number")
            .option("--url", "URL", urls, "add a web page")
            .option("--no-url", "URL", no_urls, "remove a web page")
            .option("--alias", "NAME", aliases, "add another name they go by")
            .option("--no-alias", "NAME", no_aliases, "remove a name")
            .option("--tag", "TAG", tags, "add a tag", Completes::tag)
            .option("--untag", "TAG", no_tags, "remove a tag", Completes::tag)
            .option("--community", "+C", join, "add them to a community", Completes::community)
            .option("--leave", "+C", leave, "remove them from a community", Completes::community)
            .flag("--unmet", unmet, "mark as someone you have not met yet")
            .flag("--is-met", is_met, "clear the unmet mark");
    }

    Report run(Session& session) override {
        const Named who = resolve_person(session, person);
        const Contact before = *read_contact(session.journal(), who.id);
        const bool by_form = says_nothing();
        if (by_form && !session.can_ask())
            throw Error(ErrorKind::usage, "nothing was changed",
                        "say what to change: nj edit " + who.handle + " --city Boston --tag board");
        Contact after = before;
        by_form ? fill_in(session, after) : apply_options(session, after);
        if (after.cadence != before.cadence || after.circle != before.circle || after.unmet != before.unmet)
            leave_triage(session, after);
        auto close = close_tags(session, before, after);
        const auto operation =
            session.write("edit " + who.handle, [&](Writer& writer) { update_contact(writer, before, after); });
        return Report::of(EditReport{operation, named(session.journal(), who.id), std::move(close)})
            .silenced_by_quiet();
    }

private:
    [[nodiscard]] bool says_nothing() const {
        const auto said = [](const auto&... values) { return (values.has_value() || ...); };
        const auto listed = [](const auto&... lists) { return (!lists.empty() || ...); };
        return !said(name, handle, given, family, org, title, city, birthday, cadence, circle, via, met, how) &&
               !listed(emails, no_emails, phones, no_phones, urls, no_urls, aliases, no_aliases, tags, no_tags, join,
                       leave) &&
               !unmet && !is_met;
    }

    /// By a mark of the user's: the clock of who waited begins with today.
    static void leave_triage(const Session& session, Contact& contact) {
        if (!contact.started) contact.started = session.today();
    }

    void apply_options(Session& session, Contact& contact) const {
        auto lay_one = [&](std::string_view field, const auto& said) { set_field(session, contact, field, said); };
        const std::string shown = contact.handle;
        lay_one("name", name);
        lay_one("handle", handle);
        lay_one("given", given);
        lay_one("family", family);
        lay_one("org", org);
        lay_one("title", title);
        lay_one("city", city);
        lay_one("birthday", birthday);
        lay_one("met", met);
        lay_one("how", how);
        lay_one("via", via);
        lay_one("cadence", cadence);
        lay_one("circle", circle);
        if (unmet) contact.unmet = true;
        if (is_met) contact.unmet = false;
        lay_one("email", emails);
        lay_one("phone", phones);
        lay_one("url", urls);
        lay_one("alias", aliases);
        lay_one("tag", tags);
        lay_one("community", join);
        take_all(contact.emails, no_emails, "email", shown);
        take_all(contact.phones, no_phones, "phone", shown);
        take_all(contact.urls, no_urls, "url", shown);
        take_all(contact.aliases, no_aliases, "alias", shown);
        take_all(contact.tags, no_tags, "tag", shown);
        take_all(contact.communities, handles_of(leave), "community", shown);
        if (unmet || is_met) leave_triage(session, contact);
    }

    /// A new tag close to an old one is most likely the old one.
    static std::vector<CloseTag> close_tags(Session& session, const Contact& before, const Contact& after) {
        std::vector<CloseTag> close;
        const auto known = all_tags(session.journal());
        for (const auto& tag : after.tags) {
            if (std::ranges::find(known, tag) != known.end() ||
                std::ranges::find(before.tags, tag) != before.tags.end())
                continue;
            if (const auto near = nearest(tag, known)) close.push_back({tag, *near});
        }
        return close;
    }
};

constexpr std::array<std::string_view, 3> examples{"nj edit stephanie --city Boston --tag board --untag zoning",
                                                   "nj edit marcus --cadence none --circle close",
                                                   "nj edit wei --email wei@towns.example --title \"chief editor\""};

}  // namespace

extern constinit const CommandSpec edit_spec{.name = "edit",
                                             .group = Group::people,
                                             .summary = "change a person's details",
                                             .needs = Needs::write,
                                             .examples = examples,
                                             .make = make_command<Edit>};

}  // namespace nj
