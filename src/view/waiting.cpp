#include "nj/view/waiting.hpp"

#include <algorithm>
#include <ranges>
#include <utility>

#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {

OpenItem open_item(const Ask& ask, std::vector<Named> people, Day today) {
    OpenItem line{ask.number, std::move(people), ask.text, {}};
    if (ask.state == AskState::granted) {
        line.thanks_owed = true;
        line.state = "say thanks";
    } else if (ask.later) {
        line.state = *ask.later <= today ? "kept until now" : "kept until " + short_date(*ask.later, today);
    } else {
        line.state = "no answer since " + short_date(ask.on, today);
    }
    return line;
}

std::string waiting_rows(const std::vector<OpenItem>& lines, std::size_t rows, const Style& style) {
    Table table({{.title = "", .align = Table::Align::right},
                 {.title = "", .look = Table::Look::bold},
                 {.title = ""},
                 {.title = ""}});
    constexpr std::size_t widest_names = 24;
    std::vector<std::string> names;
    std::size_t taken = 0;  // by the number, the names, the state, and the gaps between columns
    for (const auto& line : lines | std::views::take(rows)) {
        names.push_back(cut_to_width(cleaned(names_text(line.people)), widest_names));
        taken = std::max(taken, 14 + display_width(names.back()) + display_width(line.state));
    }
    const std::size_t widest_what = std::max<std::size_t>(16, style.width - std::min(style.width, taken));
    for (std::size_t i = 0; i < std::min(rows, lines.size()); ++i) {
        const OpenItem& line = lines[i];
        table.row({"#" + std::to_string(line.number),
                   names[i],
                   cut_to_width(cleaned(line.what), widest_what),
                   {line.state, line.late}});
    }
    return table.text(style);
}

std::string by_words(const std::optional<Day>& by, Day today) {
    if (!by) return {};
    if (*by == today) return "by today";
    if (*by == today + Days{1}) return "by tomorrow";
    return "by " + weekday_name(*by) + ", " + short_date(*by, today) + (*by < today ? ": late" : "");
}

std::string to_text(const OpenReport& report, const Style& style) {
    const bool promises = report.what == OpenReport::What::promises;
    if (report.lines.empty())
        return style.shown(promises ? "You have no open promises.\n" : "You have no open asks.\n") +
               next_line({promises ? "nj promise PERSON \"…\" --by friday" : "nj ask PERSON \"…\" --check"}, style);
    std::string number = std::to_string(report.lines.front().number);
    if (const auto open = std::ranges::find_if(report.asks, awaits_answer); open != report.asks.end())
        number = std::to_string(open->number);
    return heading(promises ? "You promised" : "Your asks", long_date(report.today), style) + "\n" +
           waiting_rows(report.lines, report.lines.size(), style) + "\n" +
           (promises
                ? next_line({"nj done " + number, "nj rm '#" + number + "'"}, style)
                : next_line({"nj ask --granted " + number, "nj ask --refused " + number, "nj thank PERSON"}, style));
}

void to_json(const OpenReport& report, JsonWriter& json) {
    const bool promises = report.what == OpenReport::What::promises;
    json.begin_object().key(promises ? "promises" : "asks").begin_array();
    for (const auto& promise : report.promises) write_promise(json, promise);
    for (const auto& ask : report.asks) write_ask(json, ask);
    json.end_array().end_object();
}

}  // namespace nj
