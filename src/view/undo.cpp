#include "nj/view/undo.hpp"

#include "nj/base/width.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

std::string line_of(const UndoReport& report) {
    switch (report.did) {
        case UndoReport::Did::undone:
            return "Undone: " + report.summary + ". nj redo restores it.";
        case UndoReport::Did::undone_in_part:
            return "Undone in part: " + report.summary + "; kept what later changes depend on (" +
                   std::to_string(report.left) + "). nj redo restores the rest.";
        case UndoReport::Did::redone:
            return "Redone: " + report.summary + ".";
    }
    return {};
}

}  // namespace

std::string to_text(const UndoReport& report, const Style& style) {
    return style.shown(cleaned(line_of(report))) + "\n";
}

void to_json(const UndoReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.text_or_null("summary", report.did == UndoReport::Did::redone ? "undo " + report.summary : report.summary);
    json.end_object();
}

}  // namespace nj
