#include "nj/view/history.hpp"

#include "nj/view/table.hpp"

namespace nj {

std::string to_text(const HistoryReport& report, const Style& style) {
    if (report.lines.empty()) return "Nothing has been recorded yet.\n";
    Table table({{.title = "", .align = Table::Align::right}, {.title = "", .look = Table::Look::dim}, {.title = ""}});
    for (const auto& line : report.lines) {
        const std::string when = line.at.substr(0, 10) + " " + line.at.substr(11, 5);
        table.row({"#" + std::to_string(line.number), when, line.summary + (line.undone ? "  (undone)" : "")});
    }
    return table.text(style) + "\n" + next_line({"nj undo", "nj undo NUMBER", "nj redo"}, style);
}

void to_json(const HistoryReport& report, JsonWriter& json) {
    json.begin_object().key("operations").begin_array();
    for (const auto& line : report.lines) {
        json.begin_object().member("id", line.id).member("number", line.number).member("at", line.at);
        json.member("device", line.device).member("command", line.command).member("summary", line.summary);
        json.member("undone", line.undone).end_object();
    }
    json.end_array().end_object();
}

}  // namespace nj
