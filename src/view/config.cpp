#include "nj/view/config.hpp"

#include "nj/base/json.hpp"
#include "nj/view/confirmation.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {

std::string to_text(const ConfigReport& report, const Style& style) {
    if (report.lines.empty()) return "Nothing is set; all settings have their defaults.\n";
    Table table({{.title = ""}, {.title = ""}});
    for (const auto& line : report.lines) table.row({line.name, line.value});
    return table.text(style);
}

void to_json(const ConfigReport& report, JsonWriter& json) {
    json.begin_object().key("settings").begin_array();
    for (const auto& line : report.lines)
        json.begin_object().member("name", line.name).member("value", line.value).end_object();
    json.end_array().end_object();
}

std::string to_text(const PlainReport& report, const Style& style) {
    return style.shown(report.text);
}

void to_json(const PlainReport& report, JsonWriter& json) {
    json.begin_object().member("text", report.text).end_object();
}

std::string to_text(const SettingReport& report, const Style& style) {
    return confirmation(report.name + (report.value ? " is " + *report.value + "." : " is back to its default."), {},
                        report.operation, style);
}

void to_json(const SettingReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.end_object();
}

std::string to_text(const FileReport& report, const Style& style) {
    return confirmation("Written to " + report.path + ".", {}, {}, style);
}

void to_json(const FileReport& /*report*/, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", {});
    json.end_object();
}

}  // namespace nj
