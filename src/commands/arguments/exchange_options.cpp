#include "arguments/exchange_options.hpp"

#include <algorithm>

#include "arguments/communities.hpp"
#include "arguments/numbers.hpp"
#include "arguments/passing_on.hpp"
#include "arguments/people.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/error.hpp"
#include "nj/base/join.hpp"
#include "nj/base/nearest.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/asking.hpp"
#include "nj/domain/said.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/settings.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

constexpr int default_weight = 2;

[[noreturn]] void contradiction(const std::string& option, const std::string& one, const std::string& other) {
    throw Error(ErrorKind::usage, option + " says '" + one + "', the sentence says '" + other + "'", "use one of them");
}

Said require_said(Session& session, const std::string& text, Ending ending, Day said_on) {
    const auto said = read_said(text, ending, session.today(), said_on);
    if (!said)
        refuse(
            said.error(), text,
            ending == Ending::due ? "for example \"send the paper by friday\"" : "for example \"@anna the book =3\"");
    return *said;
}

/// The person a value with a leading `@handle` is for: someone in the exchange.
std::optional<Named> whose(const Said& said, const Exchange& exchange) {
    if (said.person.empty()) return std::nullopt;
    const auto found = std::ranges::find(exchange.people, fold(said.person), &Named::handle);
    if (found == exchange.people.end())
        throw Error(ErrorKind::usage, "'@" + said.person + "' is not in this exchange",
                    "name someone who is: " + names_text(exchange.people));
    return *found;
}

bool is_same_help(const Help& a, const Help& b) {
    return a.way == b.way && fold(a.what) == fold(b.what) && a.person == b.person;
}

/// A gift said again stays the one that it was, with its number and what it has to do with others.
void put_help(std::vector<Help>& list, Help help) {
    const auto before = std::ranges::find_if(list, [&](const Help& had) { return is_same_help(had, help); });
    if (before == list.end()) return list.push_back(std::move(help));
    before->what = std::move(help.what);
    before->weight = help.weight;
    before->pass_on = before->pass_on || help.pass_on;
    if (help.passes) before->passes = help.passes;
}

/// The only gift that an option can refer to when it does not name one.
Help& require_one(std::vector<Help>& list, auto meant, const std::string& option) {
    const auto found = std::ranges::find_if(list, meant);
    if (found == list.end() || std::find_if(std::next(found), list.end(), meant) != list.end())
        throw Error(ErrorKind::usage, "missing gift for " + option, "use it with the option: --gave \"lunch\"");
    return *found;
}

/// What is said again in the same words takes the place of what was said before.
template <class Thing, class Same>
void put(std::vector<Thing>& list, Thing thing, Same same) {
    const auto before = std::ranges::find_if(list, [&](const Thing& had) { return same(had, thing); });
    if (before == list.end()) {
        list.push_back(std::move(thing));
    } else {
        *before = std::move(thing);
    }
}

}  // namespace

void ExchangeOptions::declare(Params& params) {
    params.option("--on", "DATE", on, "when it happened", Completes::date)
        .option("-m,--note", "NOTE", note, "what it was about")
        .option("--place", "PLACE", place, "where it happened", Completes::place)
        .option("--time", "HH:MM", time, "time of day")
        .option("--gave", "WHAT", gave,
                "what you gave; a final '=1' to '=5' is its weight, a leading '@handle' means one person")
        .option("--got", "WHAT", got, "what you got, written the same way")
        .option("--asked", "WHAT", asked, "what you asked for")
        .option("--promise", "WHAT", promised, "what you promised, optionally 'by DATE'")
        .option("--tag", "TAG", tags, "tag for the exchange", Completes::tag)
        .option("--community", "+C", community, "community it was with; \"\" for none", Completes::community)
        .option("--minutes", "N", minutes, "how long it took")
        .flag("--sent", sent, "log a reach-out that has no answer yet")
        .flag("--pass-on", pass_on, "mark what you got as yours to pass on, what you gave as theirs")
        .option("--passes", "ID", passes, "number of the thing that your gift passes on", Completes::gift);
}

void ExchangeOptions::apply_to(Session& session, Exchange& exchange, const Sentence* said) const {
    if (on) {
        const Day day = require_past_day(session, *on, "--on");
        if (said != nullptr && said->on && *said->on != day) contradiction("--on", to_iso(day), to_iso(*said->on));
        exchange.on = day;
    }
    if (note) {
        if (said != nullptr && !said->note.empty() && said->note != *note) contradiction("--note", *note, said->note);
        exchange.note = to_nfc(*note);
    }
    if (place) {
        if (said != nullptr && !said->place.empty() && said->place != *place)
            contradiction("--place", *place, said->place);
        exchange.place = to_nfc(*place);
    }
    if (time) {
        const auto minute = parse_time(*time);
        if (!minute) throw Error(ErrorKind::usage, "'" + *time + "' is not a valid time of day", "write it as 10:30");
        if (said != nullptr && said->time && said->time != minute)
            contradiction("--time", *time, time_text(*said->time));
        exchange.time = minute;
    }
    if (community) {
        const std::string handle = community->empty() ? std::string() : community_handle_of(*community);
        if (said != nullptr && said->community && *said->community != handle)
            contradiction("--community", "+" + handle, "+" + *said->community);
        exchange.community = handle;
        const bool somebody_named = !exchange.people.empty() || (said != nullptr && !said->people.empty());
        if (!somebody_named) exchange.people = implied_members(session, handle);
    }
    if (minutes) exchange.minutes = minutes;
    if (sent) exchange.sent = true;
    for (const auto& tag : tags) exchange.tags.push_back(fold(tag));
    apply_gifts(session, exchange);
    for (const auto& text : asked) {
        const Said what = require_said(session, text, Ending::none, exchange.on);
        Ask ask;
        ask.text = to_nfc(what.text);
        ask.type = guess_type(ask.text).type;
        ask.person = whose(what, exchange);
        put(exchange.asked, std::move(ask),
            [](const Ask& a, const Ask& b) { return fold(a.text) == fold(b.text) && a.person == b.person; });
    }
    for (const auto& text : promised) {
        const Said what = require_said(session, text, Ending::due, exchange.on);
        Promise promise;
        promise.text = to_nfc(what.text);
        promise.by = what.by;
        promise.person = whose(what, exchange);
        put(exchange.promised, std::move(promise),
            [](const Promise& a, const Promise& b) { return fold(a.text) == fold(b.text) && a.person == b.person; });
    }
}

void ExchangeOptions::apply_gifts(Session& session, Exchange& exchange) const {
    std::optional<Link> passed;
    if (passes) passed = numbered_as<Link>(session, *passes);
    for (const auto* list : {&gave, &got})
        for (const auto& text : *list) {
            const Said what = require_said(session, text, Ending::weight, exchange.on);
            Help help;
            help.way = list == &gave ? Way::gave : Way::got;
            help.what = to_nfc(what.text);
            help.weight = what.weight.value_or(default_weight);
            help.person = whose(what, exchange);
            help.pass_on = pass_on;
            if (passed && help.way == Way::gave) help.passes = passed->id;
            put_help(exchange.help, std::move(help));
        }
    if (pass_on && gave.empty() && got.empty())
        require_one(
            exchange.help, [](const Help&) { return true; }, "--pass-on")
            .pass_on = true;
    if (passed && gave.empty())
        require_one(
            exchange.help, [](const Help& help) { return help.way == Way::gave; }, "--passes")
            .passes = passed->id;
    if (passed) check_passing(exchange, *passed);
}

std::string resolve_kind(Session& session, const std::string& typed, UnknownKind unknown,
                         std::vector<std::string>& added) {
    const Kinds known = kinds(session.journal());
    if (const Kind* kind = known.find(typed)) return kind->name;
    const std::string name = slug(typed);
    if (unknown == UnknownKind::add && !name.empty()) {
        added.push_back(name);
        return name;
    }
    const auto names = known.names();
    const auto near = nearest(typed, names);
    throw Error(ErrorKind::not_done, "there is no kind '" + typed + "'",
                (near ? "did you mean " + *near + "? " : "the kind comes first, one of " + joined(names, ", ") + "; ") +
                    "--new-kind adds it");
}

std::string summary_of(std::string_view verb, const Exchange& exchange) {
    std::string text = std::string(verb) + " " + exchange.kind;
    if (!exchange.people.empty()) text += " with " + joined(exchange.people, ", ", &Named::handle);
    if (exchange.people.empty() && !exchange.community.empty()) text += " with +" + exchange.community;
    return text;
}

}  // namespace nj
