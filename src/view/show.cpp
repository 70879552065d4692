#include "nj/view/show.hpp"

#include <algorithm>

#include "nj/base/birthday.hpp"
#include "nj/base/date_text.hpp"
#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/advice.hpp"
#include "nj/view/balance.hpp"
#include "nj/view/contact.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/month_strip.hpp"
#include "nj/view/share.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

constexpr std::size_t label_width = 9;
constexpr std::size_t exchanges_shown = 3;
constexpr std::size_t known_shown = 4;

/// A labeled line: `Rhythm   every 3 weeks`. Only the first line of a block has the label.
class Block {
public:
    Block(std::string label, const Style& style) : label_(std::move(label)), style_(style) {}
    void line(const std::string& content) {
        const std::string label = pad_right(lines_.empty() ? label_ : "", label_width);
        const auto room = style_.width > label_width ? style_.width - label_width : label_width;
        lines_ += style_.dim(label) + style_.fitted(content, room) + "\n";
    }
    [[nodiscard]] std::string text() const { return lines_.empty() ? "" : "\n" + lines_; }

private:
    std::string label_;
    const Style& style_;
    std::string lines_;
};

std::string head(const ShowReport& report, const Style& style) {
    const Contact& contact = report.contact;
    std::string aside = "@" + contact.handle;
    if (report.circle) aside += " · " + std::string(circle_name(*report.circle)) + " circle";
    if (contact.archived) aside += " · archived";
    std::string text = heading(contact.name, aside, style);
    const std::string work = joined({contact.title, contact.org, contact.city}, ", ");
    const std::string mail = contact.emails.empty() ? "" : contact.emails.front();
    if (!work.empty() || !mail.empty()) text += heading(work, mail, style);
    std::string met;
    if (contact.met.on) met = "met " + short_date(*contact.met.on, report.today);
    if (!contact.met.place.empty()) met += (met.empty() ? "met at " : " at ") + contact.met.place;
    append_part(met, ", ", contact.met.how);
    if (report.via) append_part(met, ", ", "through " + report.via->name);
    if (contact.unmet && report.standing.n == 0) met = joined({"not met yet", met}, ", ");
    if (!met.empty()) text += heading(met, "", style);
    if (!contact.aliases.empty()) text += heading("also " + joined(contact.aliases, ", "), "", style);
    return text;
}

std::string rhythm_block(const ShowReport& report, const Style& style) {
    Block block("Rhythm", style);
    if (report.standing.n == 0) {
        block.line(report.standing.waiting ? "is waiting for triage: nj triage " + report.contact.handle
                                           : "no exchange yet");
        return block.text();
    }
    std::string line;
    if (report.rhythm) {
        const Days days = rounded_days(report.rhythm->days);
        const bool set = report.rhythm->from == RhythmFrom::cadence || report.rhythm->from == RhythmFrom::circle;
        line = set ? cadence_words(days) + " (set)" : "every " + span_words(days);
    }
    const auto ago = report.today - report.standing.last;
    line += "; last " + (ago.count() == 0 ? "today" : span_words(ago) + " ago");
    line += report.standing.n == 1 ? ", once, on " : ", " + std::to_string(report.standing.n) + " times since ";
    block.line(line + short_date(report.standing.first, report.today));
    const Strip strip = month_strip(report.days, report.today);
    if (strip.peak > 0) block.line(strip.bars + "  twelve months, at most " + std::to_string(strip.peak) + " a month");
    return block.text();
}

std::string what_of(const Exchange& exchange, ContactId contact) {
    if (!exchange.note.empty()) return exchange.note;
    if (!exchange.asked.empty() && exchange.help.empty()) return "asked: " + exchange.asked.front().text;
    const auto theirs = std::ranges::find_if(
        exchange.help, [contact](const Help& help) { return !help.person || help.person->id == contact; });
    if (theirs == exchange.help.end()) return exchange.sent ? "no answer yet" : "";
    const Help& help = *theirs;
    return std::string(help.way == Way::gave ? "gave: " : "got: ") + help.what + " (" + std::to_string(help.weight) +
           ")";
}

std::string last_block(const ShowReport& report, const Style& style) {
    Table table({{.title = ""}, {.title = ""}, {.title = ""}, {.title = ""}, {.title = ""}});
    table.indent(0);
    for (std::size_t i = 0; i < std::min(exchanges_shown, report.exchanges.size()); ++i) {
        const Exchange& exchange = report.exchanges[i];
        table.row({i == 0 ? "Last   " : "       ", short_date(exchange.on, report.today), exchange.kind, exchange.place,
                   what_of(exchange, report.contact.id)});
    }
    return table.empty() ? "" : "\n" + table.text(style);
}

/// Promises first, then introductions, then the other asks, the latest first.
std::vector<std::string> what_waits(const ShowReport& report) {
    std::vector<std::string> lines;
    for (const auto& promise : report.promises)
        lines.push_back("#" + std::to_string(promise.number) + " you promised " + promise.text +
                        (promise.by ? ", by " + short_date(*promise.by, report.today) : ""));
    for (const auto& introduction : report.introductions)
        if (is_open(introduction))
            lines.push_back("#" + std::to_string(introduction.number) + " " + introduction_words(introduction) + ", " +
                            stage_words(introduction, report.today));
    const auto is_introduction = [&](const Ask& ask) {
        return std::ranges::any_of(report.introductions, [&](const Introduction& introduction) {
            return introduction.ask == ask.id && is_open(introduction);
        });
    };
    for (const auto& ask : report.asks)
        if (!is_introduction(ask))
            lines.push_back("#" + std::to_string(ask.number) + (ask.later ? " to ask: " : " you asked: ") + ask.text +
                            (ask.state == AskState::granted ? ", granted: say thanks"
                             : ask.later                    ? ", kept until " + short_date(*ask.later, report.today)
                                                            : ", " + short_date(ask.on, report.today)));
    return lines;
}

/// Phones, pages, and every address but the one at the top.
std::vector<std::string> ways_to_reach(const Contact& contact) {
    std::vector<std::string> ways = contact.phones;
    if (contact.emails.size() > 1) ways.insert(ways.end(), contact.emails.begin() + 1, contact.emails.end());
    ways.insert(ways.end(), contact.urls.begin(), contact.urls.end());
    return ways;
}

std::string between_block(const ShowReport& report, const Style& style) {
    Block between("Between", style);
    const std::string name = given_name(report.contact);
    if (report.between.gave + report.between.got > 0)
        between.line("you gave " + std::to_string(report.between.gave) + ", " + name + " gave " +
                     std::to_string(report.between.got) + ": " + balance_words(report.between.balance, name));
    std::string text = between.text();
    Block open("Open", style);
    const auto waiting = what_waits(report);
    for (const auto& line : waiting) open.line(line);
    if (const auto read = report.promises.size() + report.asks.size(); report.waiting > read)
        open.line("and " + std::to_string(report.waiting - read) + " more");
    const std::string lines = open.text();
    return text + (text.empty() ? lines : lines.substr(std::min<std::size_t>(1, lines.size())));
}

std::string notes_block(const ShowReport& report, const Style& style) {
    Block notes("Notes", style);
    for (const auto& fact : report.facts) notes.line(pad_right(fact.topic, 7) + " " + fact.text);
    if (const auto stops = stops_line(report.stops); !stops.empty()) notes.line(stops);
    std::string text = notes.text();
    Block rest("Tags", style);
    if (!report.contact.tags.empty()) rest.line(joined(report.contact.tags, ", "));
    text += rest.text();
    std::vector<std::string> communities;
    for (const auto& community : report.contact.communities) communities.push_back("+" + community);
    Block shared("Shared", style);
    if (!communities.empty()) shared.line(joined(communities, ", "));
    text += shared.text();
    Block known("Knows", style);
    auto others = report.known;
    // who introduced them is at the top
    std::erase_if(others, [&](const KnownPerson& person) {
        return report.via && person.person.id == report.via->id && is_guess(person.how);
    });
    if (!others.empty()) known.line(known_names(others, known_shown));
    text += known.text();
    Block reach("Reach", style);
    if (const auto ways = ways_to_reach(report.contact); !ways.empty()) reach.line(joined(ways, ", "));
    text += reach.text();
    Block ahead("Dates", style);
    if (!report.contact.birthday.empty() && !report.contact.archived)
        ahead.line("birthday " + short_date(next_birthday(report.contact.birthday, report.today), report.today));
    if (report.contact.snoozed_until && *report.contact.snoozed_until > report.today)
        ahead.line("snoozed until " + short_date(*report.contact.snoozed_until, report.today));
    return text + ahead.text();
}

/// Thanks and promises are under Open already.
std::string ideas_block(const ShowReport& report, const Style& style) {
    Block ideas("Ideas", style);
    for (const auto& idea : report.ideas)
        if (idea.kind == IdeaKind::introduce || idea.kind == IdeaKind::pass_along)
            ideas.line(idea_words(idea, report.today));
    return ideas.text();
}

void write_dates(const ShowReport& report, JsonWriter& json) {
    json.key("dates").begin_array();
    if (!report.contact.birthday.empty())
        json.begin_object()
            .member("what", "birthday")
            .member("date", report.contact.birthday)
            .member("next", next_birthday(report.contact.birthday, report.today))
            .end_object();
    json.end_array();
}

template <class List, class Write>
void write_list(JsonWriter& json, std::string_view key, const List& list, Write write) {
    json.key(key).begin_array();
    for (const auto& item : list) write(json, item);
    json.end_array();
}

}  // namespace

std::string to_text(const ShowReport& report, const Style& style) {
    const std::string& handle = report.contact.handle;
    return head(report, style) + rhythm_block(report, style) + last_block(report, style) +
           between_block(report, style) + notes_block(report, style) + ideas_block(report, style) + "\n" +
           next_line({"nj log coffee " + handle, "nj note " + handle + " likes \"…\"", "nj edit " + handle}, style);
}

std::string to_text(const ThingReport& report, const Style& style) {
    return style.shown(cleaned(report.text)) + "\n";
}

void write_fact(JsonWriter& json, const Fact& fact) {
    json.begin_object().member("id", fact.id).member("number", fact.number).text_or_null("topic", fact.topic);
    json.member("text", fact.text).member("on", fact.on).end_object();
}

void to_json(const ShowReport& report, JsonWriter& json) {
    json.begin_object().key("contact").begin_object();
    ContactLine line{report.contact,
                     report.standing,
                     report.rhythm ? std::optional(report.rhythm->days) : std::nullopt,
                     report.exchanges.empty() ? std::string() : report.exchanges.front().kind,
                     report.between,
                     report.circle};
    write_contact_members(json, line, report.today);
    write_list(json, "facts", report.facts, write_fact);
    json.member("stops", report.stops);
    json.key("met").begin_object().member("on", report.contact.met.on);
    json.text_or_null("place", report.contact.met.place).text_or_null("how", report.contact.met.how);
    write_named_or_null(json, "via", report.via);
    json.end_object();
    write_list(json, "exchanges", report.exchanges, write_exchange);
    write_list(json, "asks", report.asks, write_ask);
    write_list(json, "promises", report.promises, write_promise);
    write_known(json, report.known, report.today);
    write_introductions(json, report.introductions);
    json.key("ideas");
    write_ideas(json, report.ideas, report.today);
    write_dates(report, json);
    json.end_object().end_object();
}

void to_json(const ThingReport& report, JsonWriter& json) {
    json.begin_object().key(word_of(report.kind));
    report.write(json);
    json.end_object();
}

}  // namespace nj
