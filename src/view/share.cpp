#include "nj/view/share.hpp"

#include <algorithm>

#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/domain/url.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

/// More people than this are counted, not named.
constexpr std::size_t named_at_most = 4;

std::string people_text(const std::vector<Named>& people) {
    return people.size() <= named_at_most ? names_text(people) : counted(people.size(), "person", "people");
}

std::string number_text(const Share& share) {
    return "#" + std::to_string(share.number);
}

/// In quotes that a shell leaves alone.
std::string quoted(const std::string& text) {
    if (text.find_first_of("\"$`\\!") == std::string::npos) return "\"" + text + "\"";
    std::string out = "'";
    for (const char c : text) c == '\'' ? out.append("'\\''") : out.append(1, c);
    return out + "'";
}

/// The command line that shares this thing again: its number, or its words in quotes.
std::string typed_again(const Share& share) {
    if (share.number > 0) return "nj share '" + number_text(share) + "'";
    std::string what = share.title;
    if (!share.url.empty()) what = share.title == normal_url(share.url) ? share.url : share.title + " " + share.url;
    std::string text = "nj share " + quoted(what);
    if (!share.about.empty()) text += " --about " + quoted(topics_text(share.about));
    return text;
}

/// `Marlow, Stephanie` would be two addresses.
std::string address(const Addressee& addressee) {
    std::string name = cleaned(addressee.person.name);
    if (name.find_first_of("()<>[]:;@\\,.\"") != std::string::npos) {
        std::string inside;
        for (const char c : name) inside.append(c == '"' || c == '\\' ? "\\" : "").push_back(c);
        name = "\"" + inside + "\"";
    }
    return name + " <" + cleaned(addressee.email) + ">";
}

}  // namespace

void write_share(JsonWriter& json, const Share& share) {
    json.begin_object().member("id", share.id).member("number", share.number).member("title", share.title);
    json.text_or_null("url", share.url).member("about", share.about).member("on", share.on).key("to");
    write_people(json, share.to);
    json.key("liked");
    write_people(json, share.liked);
    json.end_object();
}

std::string share_line(const Share& share, Day today) {
    std::string text = share.title;
    if (!share.url.empty() && share.title != normal_url(share.url)) text += " (" + share.url + ")";
    if (!share.about.empty()) text += ", about " + topics_text(share.about);
    text += ", " + day_words(share.on, today);
    if (!share.to.empty()) text += ", with " + people_text(share.to);
    if (!share.liked.empty()) text += "; liked by " + people_text(share.liked);
    return text;
}

std::string stops_line(const std::vector<std::string>& stops) {
    if (stops.empty()) return "";
    if (std::ranges::find(stops, std::string()) != stops.end()) return "no shares";
    return "no shares about " + joined(stops, ", ");
}

std::string left_out_words(const std::vector<LeftOut>& people) {
    return joined(people, ", ", [](const LeftOut& each) { return each.person.name + " (" + each.why + ")"; });
}

std::string to_text(const SuggestReport& report, const Style& style) {
    const auto count = report.suggestions.size();
    std::string what = report.thing.title;
    if (!report.thing.about.empty()) what += ", about " + topics_text(report.thing.about);
    if (count == 0)
        return style.shown(cleaned("No one is known to care about " + what + ".")) + "\n\n" +
               next_line({"nj note PERSON likes \"…\"", typed_again(report.thing) + " --to PERSON"}, style);
    std::string text = heading("Who may care about " + what, counted(count, "person", "people"), style);
    Table table({{.title = "", .look = Table::Look::bold}, {.title = ""}});
    for (const auto& each : report.suggestions) table.row({each.person.name, joined(each.why, "; ")});
    return text + "\n" + table.text(style) + "\n" +
           next_line({typed_again(report.thing) + " --to " + report.suggestions.front().person.handle}, style);
}

void to_json(const SuggestReport& report, JsonWriter& json) {
    json.begin_object().key("suggestions").begin_array();
    for (const auto& each : report.suggestions)
        json.begin_object()
            .member("id", each.person.id)
            .member("handle", each.person.handle)
            .member("name", each.person.name)
            .member("why", each.why)
            .end_object();
    json.end_array().end_object();
}

std::string to_text(const SharesReport& report, const Style& style) {
    if (report.shares.empty())
        return "Nothing has been shared yet.\n\n" +
               next_line({"nj share URL_OR_TITLE --about \"zoning, cities\""}, style);
    std::string count = counted(report.total, "thing");
    if (report.shares.size() < report.total)
        count = "the latest " + std::to_string(report.shares.size()) + " of " + count;
    std::string text = heading("Shared", count, style);
    Table table({{.title = "", .align = Table::Align::right},
                 {.title = "", .look = Table::Look::bold},
                 {.title = "", .look = Table::Look::dim},
                 {.title = ""},
                 {.title = ""}});
    for (const auto& share : report.shares)
        table.row({number_text(share), share.title, short_date(share.on, style.today),
                   share.to.empty() ? "" : "with " + std::to_string(share.to.size()),
                   share.liked.empty() ? "" : "liked by " + people_text(share.liked)});
    const std::string number = number_text(report.shares.front());
    return text + "\n" + table.text(style) + "\n" +
           next_line({"nj share '" + number + "'", "nj share --liked " + number.substr(1) + " PERSON",
                      "nj show '" + number + "'"},
                     style);
}

void to_json(const SharesReport& report, JsonWriter& json) {
    json.begin_object().key("shares").begin_array();
    for (const auto& share : report.shares) write_share(json, share);
    json.end_array().end_object();
}

std::string to_text(const ShareReport& report, const Style& style) {
    if (report.draft) return cleaned(*report.draft, Lines::keep);
    std::vector<std::string> next;
    std::string line;
    if (report.did == ShareReport::Did::liked) {
        line = people_text(report.people) + " liked " + report.share.title + "  (" + number_text(report.share) + ")";
        if (!report.operation) line += "; that was already recorded";
        next = {"nj show '" + number_text(report.share) + "'"};
    } else {
        line = "Shared " + report.share.title + " with " + people_text(report.people) + ", " +
               day_words(report.on, style.today) + "  (" + number_text(report.share) + ")\nNothing was sent";
        line += report.mass ? "; it counts as an exchange with those who react." : ".";
        next = {"nj share --liked " + number_text(report.share).substr(1) + " " + report.people.front().handle};
    }
    if (report.operation) next.emplace_back("nj undo");
    return style.shown(cleaned(line, Lines::keep)) + "\n" + next_line(next, style);
}

void to_json(const ShareReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.key("share");
    write_share(json, report.share);
    std::vector<Named> left_out;
    for (const auto& each : report.left_out) left_out.push_back(each.person);
    json.key("left_out");
    write_people(json, left_out);
    if (report.draft) json.member("draft", *report.draft);
    json.end_object();
}

std::vector<std::string> notices_of(const ShareReport& report) {
    std::vector<std::string> notices;
    if (!report.left_out.empty()) notices.push_back("nj: left out " + left_out_words(report.left_out));
    if (!report.without_address.empty())
        notices.push_back("nj: " + names_text(report.without_address) +
                          (report.without_address.size() == 1 ? " has" : " have") + " no email address");
    return notices;
}

std::string draft_mail(const Draft& draft) {
    std::string to;
    for (const auto& addressee : draft.to)
        if (!addressee.email.empty()) append_part(to, ", ", address(addressee));
    std::string mail =
        joined({draft.mass ? "Bcc:" : "To:", to}, " ") + "\nSubject: " + cleaned(draft.thing.title) + "\n\n";
    const bool only_url = !draft.thing.url.empty() && draft.thing.title == normal_url(draft.thing.url);
    if (!only_url) mail += cleaned(draft.thing.title) + "\n";
    if (!draft.thing.url.empty()) mail += cleaned(draft.thing.url) + "\n";
    if (!draft.note.empty()) mail += "\n" + draft.note + "\n";
    return mail;
}

std::string to_text(const StopsReport& report, const Style& style) {
    std::string text;
    for (const auto& [person, stops] : report.people)
        text += person.name + ": " + (stops.empty() ? "all shares are welcome" : stops_line(stops)) + "\n";
    std::vector<std::string> next{"nj show " + report.people.front().first.handle};
    if (report.operation) next.emplace_back("nj undo");
    return style.shown(cleaned(text, Lines::keep)) + next_line(next, style);
}

void to_json(const StopsReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.key("contacts").begin_array();
    for (const auto& [person, stops] : report.people) {
        json.begin_object().member("id", person.id).member("handle", person.handle).member("name", person.name);
        json.member("stops", stops).end_object();
    }
    json.end_array().end_object();
}

}  // namespace nj
