#include "nj/view/import.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

constexpr std::size_t remembered = 1000;
constexpr std::size_t shown_at_most = 20;

std::string listed(const std::vector<std::string>& names) {
    return first_in_words(names, shown_at_most);
}

std::vector<std::string> names_of(const std::vector<Named>& people) {
    std::vector<std::string> names;
    for (const auto& person : people) names.push_back(person.name);
    return names;
}

std::string namesakes_text(const ImportReport& report) {
    if (report.namesakes.empty()) return {};
    std::string text = "\nThe same name twice; if it is one person, merge them\n";
    for (std::size_t i = 0; i < std::min(report.namesakes.size(), shown_at_most); ++i) {
        const auto& [added, before] = report.namesakes[i];
        text += fmt::format("  {}: nj merge {} {}\n", added.name, before.handle, added.handle);
    }
    if (report.namesakes.size() > shown_at_most)
        text += fmt::format("  and {} more\n", report.namesakes.size() - shown_at_most);
    return text;
}

std::string outcome(const ImportReport& report) {
    if (report.refused()) return "Nothing was written: with --strict, nothing may be lost.\n";
    if (report.dry_run) return "Nothing was written (--dry-run). An import would do this:\n";
    if (!report.operation) return "Nothing is new, and nothing was written.\n";
    return {};
}

std::string summary(const ImportReport& report) {
    std::string text = fmt::format("{} from {}\n", counted(report.read, "record", "records"), listed(report.files));
    text +=
        fmt::format("  {} added, {} updated, {} added, {} unchanged, {} skipped\n",
                    counted(report.added, "contact", "contacts"), report.updated,
                    counted(report.exchanges_added, "exchange", "exchanges"), report.unchanged, report.skipped.total);
    if (report.removed_here > 0)
        text += fmt::format("  {} removed from this journal, not added again\n",
                            counted(report.removed_here, "person", "people"));
    if (!report.made.empty())
        text += fmt::format("  {} added for exchanges: {}\n", counted(report.made.size(), "new person", "new people"),
                            listed(names_of(report.made)));
    for (const auto& kind : report.added_kinds)
        text += fmt::format("  new kind {}, weight 1; nj config kind.{} \"3 live\" changes that\n", kind, kind);
    return text;
}

std::string number_or_blank(std::size_t number) {
    return number == 0 ? std::string() : std::to_string(number);
}

std::string field_table(const AccountBook& book, const Style& style) {
    using Column = Table::Column;
    Table table({Column{.title = "field"}, Column{.title = "kept", .align = Table::Align::right},
                 Column{.title = "converted", .align = Table::Align::right},
                 Column{.title = "dropped", .align = Table::Align::right}});
    for (const auto& field : book.fields())
        table.row({field.source, number_or_blank(field.kept), number_or_blank(field.converted),
                   Table::Cell(number_or_blank(field.dropped), field.dropped > 0)});
    return table.empty() ? std::string() : "\n" + table.text(style);
}

std::string remarks_text(std::string_view title, const Remarks& remarks) {
    if (remarks.total == 0) return {};
    std::string text = fmt::format("\n{}\n", title);
    for (std::size_t i = 0; i < std::min(remarks.list.size(), shown_at_most); ++i) {
        const Remark& remark = remarks.list[i];
        text += fmt::format("  {}:{}: {}\n", remark.file, remark.line, remark.reason);
    }
    if (remarks.total > shown_at_most) text += fmt::format("  and {} more\n", remarks.total - shown_at_most);
    return text;
}

void write_remarks(JsonWriter& json, std::string_view key, const Remarks& remarks) {
    json.key(key).begin_array();
    for (const auto& remark : remarks.list)
        json.begin_object()
            .member("file", remark.file)
            .member("line", remark.line)
            .member("reason", remark.reason)
            .end_object();
    json.end_array();
}

}  // namespace

void Remarks::add(Remark remark) {
    if (++total <= remembered) list.push_back(std::move(remark));
}

std::string to_text(const ImportReport& report, const Style& style) {
    std::string text = style.shown(cleaned(outcome(report) + summary(report), Lines::keep));
    text += field_table(report.book, style);
    text += style.shown(cleaned(namesakes_text(report) + remarks_text("Skipped", report.skipped) +
                                    remarks_text("Not understood", report.warnings),
                                Lines::keep));
    if (!report.operation) return text;
    std::vector<std::string> next;
    if (report.added > 0) next.emplace_back("nj triage");
    next.insert(next.end(), {"nj due", "nj undo"});
    return text + "\n" + next_line(next, style);
}

void to_json(const ImportReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.member("read", report.read).member("added", report.added).member("updated", report.updated);
    json.member("unchanged", report.unchanged).member("removed_here", report.removed_here);
    json.member("exchanges_added", report.exchanges_added).member("skipped_total", report.skipped.total);
    write_remarks(json, "skipped", report.skipped);
    write_remarks(json, "warnings", report.warnings);
    json.key("made");
    write_people(json, report.made);
    json.key("namesakes").begin_array();
    for (const auto& namesake : report.namesakes) write_people(json, {namesake.before, namesake.added});
    json.end_array().member("added_kinds", report.added_kinds);
    json.key("fields").begin_array();
    for (const auto& field : report.book.fields()) {
        json.begin_object().member("source", field.source).member("kept", field.kept);
        json.member("converted", field.converted).member("dropped", field.dropped).end_object();
    }
    json.end_array().member("dry_run", report.dry_run).end_object();
}

}  // namespace nj
