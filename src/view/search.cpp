#include "nj/view/search.hpp"

#include <algorithm>
#include <array>

#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/list.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

constexpr std::size_t widest_who = 24;
/// A narrow terminal goes without the kind, and a name takes a third of its width.
constexpr std::size_t narrow = 64;
/// A snippet is at least this wide, however narrow the terminal.
constexpr std::size_t least_width = 12;

std::string who(const HitLine& hit, std::size_t widest) {
    std::string text = hit.people.front().name;
    if (hit.people.size() == 2) text += ", " + hit.people[1].name;
    if (hit.people.size() > 2) text += " and " + std::to_string(hit.people.size() - 1) + " more";
    return cut_to_width(cleaned(text), widest);
}

/// A hit in bold where there is color, in brackets where there is none.
std::string marked(const Snippet& found, const Style& style) {
    std::string text;
    bool hit = false;
    for (const auto& piece : found.pieces) {
        const std::string clean = style.shown(cleaned(piece));
        text += !hit ? clean : style.colour ? style.bold(clean) : "[" + clean + "]";
        hit = !hit;
    }
    return text;
}

std::string title(const SearchReport& report) {
    return (report.best ? "Best for " : "Search for ") + cleaned(report.asked);
}

std::string aside(const SearchReport& report) {
    const std::string count = std::to_string(report.hits.size());
    if (report.more) return (report.best ? "the best " : "the newest ") + count + " of more";
    return counted(report.hits.size(), "place");
}

/// Of everyone a place is about, joined by commas.
template <std::string Named::*part>
std::string of_people(const HitLine& hit) {
    return joined(hit.people, ", ", part);
}

struct Field {
    std::string_view name;
    std::string (*text)(const HitLine& hit);
};

constexpr std::array fields{
    Field{"name", of_people<&Named::name>},
    Field{"handle", of_people<&Named::handle>},
    Field{"what", [](const HitLine& hit) { return hit.what; }},
    Field{"number", [](const HitLine& hit) { return hit.number > 0 ? std::to_string(hit.number) : std::string(); }},
    Field{"on", [](const HitLine& hit) { return hit.on ? to_iso(*hit.on) : std::string(); }},
    Field{"kind", [](const HitLine& hit) { return hit.kind; }},
    Field{"text", [](const HitLine& hit) { return hit.text; }},
};

std::string formatted(const SearchReport& report, const Style& style) {
    std::string text;
    for (const auto& hit : report.hits)
        text += formatted_line(
            *report.format, [&](std::size_t field) { return fields.at(field).text(hit); }, style);
    return text;
}

}  // namespace

std::vector<std::string> search_field_names() {
    std::vector<std::string> names;
    for (const auto& field : fields) names.emplace_back(field.name);
    return names;
}

std::string to_text(const SearchReport& report, const Style& style) {
    if (report.format) return formatted(report, style);
    if (report.hits.empty())
        return "Nothing found for " + cleaned(report.asked) + ".\n\n" + next_line({"nj list", "nj help filter"}, style);
    const bool is_narrow = style.width < narrow;
    const std::size_t widest = is_narrow ? std::min(widest_who, style.width / 3) : widest_who;
    std::size_t name_width = 0;
    std::size_t day_width = 0;
    std::size_t kind_width = 0;
    const auto day_of = [&](const HitLine& hit) { return hit.on ? short_date(*hit.on, report.today) : ""; };
    for (const auto& hit : report.hits) {
        name_width = std::max(name_width, display_width(who(hit, widest)));
        day_width = std::max(day_width, display_width(day_of(hit)));
        if (!is_narrow) kind_width = std::max(kind_width, display_width(cleaned(hit.kind)));
    }
    const std::size_t brackets = style.colour ? 0 : 4;
    const std::size_t beside = name_width + day_width + kind_width + (is_narrow ? 6 : 8) + brackets;
    const std::size_t room = std::max(least_width, style.width - std::min(style.width, beside));
    std::string text = heading(title(report), aside(report), style) + "\n";
    for (const auto& hit : report.hits)
        text += "  " + style.bold(pad_right(style.shown(who(hit, widest)), name_width)) + "  " +
                pad_left(day_of(hit), day_width) + "  " +
                (is_narrow ? std::string() : style.dim(pad_right(cleaned(hit.kind), kind_width)) + "  ") +
                marked(snippet(hit.text, report.phrases, room), style) + "\n";
    std::vector<std::string> next{"nj show " + report.hits.front().people.front().handle};
    if (report.more && !report.best) next.emplace_back("nj search --best …");
    if (report.more) next.emplace_back("nj search -n 0 …");
    return text + "\n" + next_line(next, style);
}

void to_json(const SearchReport& report, JsonWriter& json) {
    json.begin_object();
    write_contacts(report.contacts, report.today, json);
    json.key("hits").begin_array();
    for (const auto& hit : report.hits) {
        json.begin_object().member("what", hit.what).member("id", hit.id).key("number");
        hit.number > 0 ? json.value(hit.number) : json.null();
        json.key("people");
        write_people(json, hit.people);
        json.member("on", hit.on).text_or_null("kind", hit.kind).key("snippet").begin_array();
        for (const auto& piece : snippet(hit.text, report.phrases, std::string::npos).pieces) json.value(piece);
        json.end_array().end_object();
    }
    json.end_array().member("more", report.more).end_object();
}

}  // namespace nj
