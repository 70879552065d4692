#include "nj/view/room.hpp"

#include <algorithm>

#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"
#include "nj/view/waiting.hpp"

namespace nj {
namespace {

std::string rhythm_words(const RoomLine& line) {
    const Days days = rounded_days(line.rhythm.days);
    const bool set = line.rhythm.from == RhythmFrom::cadence || line.rhythm.from == RhythmFrom::circle;
    return set ? cadence_words(days) + " *" : span_words(days);
}

/// A line under a person, cut to the width.
std::string under(const std::string& label, const std::string& text, const Style& style) {
    constexpr std::size_t indent = 4;
    const auto room = style.width > indent ? style.width - indent : indent;
    return std::string(indent, ' ') + style.fitted(pad_right(label, 9) + text, room) + "\n";
}

std::string person_block(const RoomLine& line, Day today, const Style& style) {
    std::string when = line.standing.n > 0 ? "last " + span_words(today - line.standing.last) : "not met yet";
    if (line.standing.n > 0 && line.standing.last == today) when = "met today";
    std::string text = "  " + style.bold(style.shown(cleaned(line.person.name))) + "  " +
                       style.shown(when + (line.standing.n > 0 ? ", usually " + rhythm_words(line) : "")) + "\n";
    if (!line.last_words.empty()) text += under("last", line.last_words, style);
    for (const auto& need : line.needs) {
        std::string who;
        for (const auto& each : line.could_meet)
            if (each.need == need) append_part(who, ", ", each.person.name + " offers " + each.offer);
        text += under("needs", joined({need, who}, ": "), style);
    }
    for (const auto& promise : line.promises) {
        const std::string by = by_words(promise.by, today);
        text += under("promised", joined({promise.text, by}, ", ") + "  #" + std::to_string(promise.number), style);
    }
    for (const auto& ask : line.thanks) text += under("thanks", ask.text + "  #" + std::to_string(ask.number), style);
    return text;
}

bool any_cadence(const RoomReport& report, std::size_t shown) {
    return std::any_of(report.lines.begin(), report.lines.begin() + static_cast<std::ptrdiff_t>(shown),
                       [](const RoomLine& line) { return line.standing.n > 0 && rhythm_words(line).ends_with('*'); });
}

}  // namespace

std::string to_text(const RoomReport& report, const Style& style) {
    const auto shown = report.shown == 0 ? report.lines.size() : std::min(report.shown, report.lines.size());
    const auto count = report.lines.size();
    std::string text = heading("In the room" + (report.title.empty() ? "" : ": " + report.title),
                               counted(count, "person", "people"), style);
    for (std::size_t i = 0; i < shown; ++i) text += "\n" + person_block(report.lines[i], report.today, style);
    if (shown < count) text += "\nand " + std::to_string(count - shown) + " more: --limit 0\n";
    if (any_cadence(report, shown)) text += "\n* the cadence you set\n";
    const std::string& first = report.lines.front().person.handle;
    return text + "\n" + next_line({"nj show " + first, "nj log event " + first}, style);
}

void to_json(const RoomReport& report, JsonWriter& json) {
    json.begin_object().member("today", report.today).key("room").begin_array();
    for (const auto& line : report.lines) {
        json.begin_object()
            .member("id", line.person.id)
            .member("handle", line.person.handle)
            .member("name", line.person.name);
        const bool met = line.standing.n > 0;
        json.member("last", met ? std::optional(line.standing.last) : std::nullopt);
        json.member("days_since", met ? std::optional(report.today - line.standing.last) : std::nullopt);
        json.member("rhythm_days", line.rhythm.days).text_or_null("last_words", line.last_words);
        json.member("needs", line.needs).key("promises").begin_array();
        for (const auto& promise : line.promises) write_promise(json, promise);
        json.end_array().key("thanks").begin_array();
        for (const auto& ask : line.thanks) write_ask(json, ask);
        json.end_array().key("could_meet").begin_array();
        for (const auto& each : line.could_meet) {
            json.begin_object().key("contact");
            write_named(json, each.person);
            json.member("why", each.need + ": " + each.offer).end_object();
        }
        json.end_array().end_object();
    }
    json.end_array().end_object();
}

}  // namespace nj
