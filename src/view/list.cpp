#include "nj/view/list.hpp"

#include "nj/base/count.hpp"
#include "nj/base/text.hpp"
#include "nj/view/list_columns.hpp"

namespace nj {
namespace {

/// A cell before the last column is cut to this, so that one long name does not push the others off the screen.
constexpr std::size_t widest_cell = 28;

std::string title_of(const ListColumn& column) {
    std::string title(column.name);
    for (char& c : title)
        if (c == '_') c = ' ';
    return title;
}

Table::Column table_column(const ListColumn& column, bool usual, bool last) {
    return {.title = title_of(column),
            .align = column.number != nullptr && column.name != "last" && column.name != "circle" ? Table::Align::right
                                                                                                  : Table::Align::left,
            .look = column.name == "name" ? Table::Look::bold : Table::Look::plain,
            .drop_below = usual ? column.drop_below : 0,
            .widest = last ? 0 : widest_cell};
}

std::string rows(const ListReport& report, const Style& style) {
    const bool usual = report.columns.empty();
    const auto columns = usual ? usual_columns() : report.columns;
    std::vector<Table::Column> titles;
    for (const auto* column : columns) titles.push_back(table_column(*column, usual, column == columns.back()));
    Table table(std::move(titles));
    std::vector<Table::Cell> cells(columns.size(), "");
    for (const auto& listed : report.people) {
        for (std::size_t i = 0; i < columns.size(); ++i) cells[i].text = columns[i]->text(listed, style.today);
        table.row(cells);
    }
    return table.text(style);
}

std::string lines(const ListReport& report, const Style& style) {
    std::string text;
    for (const auto& listed : report.people)
        text += formatted_line(
            *report.format, [&](std::size_t column) { return list_columns()[column].text(listed, style.today); },
            style);
    return text;
}

std::string how_many(const ListReport& report) {
    const std::string of = report.people.size() < report.matching ? std::to_string(report.people.size()) + " of " : "";
    return of + counted(report.matching, "person", "people");
}

std::string nobody(const ListReport& report, const Style& style) {
    if (report.filtered) return "No one matches.\n\n" + next_line({"nj list", "nj help filter"}, style);
    return "No one is in your journal yet.\n\n" +
           next_line({"nj add \"Ruth Ellery\"", "nj import contacts.vcf"}, style);
}

template <class T>
void write_if(JsonWriter& json, std::string_view key, bool present, const T& value) {
    json.key(key);
    present ? json.value(value) : json.null();
}

void write_listed(const Listed& listed, Day today, JsonWriter& json) {
    const Standing& standing = listed.standing;
    const bool met = standing.n > 0;
    json.begin_object().member("id", listed.person.id).member("handle", listed.person.handle);
    json.member("name", listed.person.name).member("aliases", listed.aliases).member("emails", listed.emails);
    json.member("phones", listed.phones).text_or_null("org", listed.org).text_or_null("title", listed.title);
    json.text_or_null("city", listed.city).member("tags", listed.tags).member("communities", listed.communities);
    json.text_or_null("circle", listed.circle ? circle_name(*listed.circle) : "");
    json.member("cadence_days", standing.cadence).member("rhythm_days", listed.rhythm.days);
    write_if(json, "last", met, standing.last);
    json.text_or_null("last_kind", listed.last_kind);
    write_if(json, "days_since", met, today - standing.last);
    json.member("exchange_days", standing.n).member("value", standing.v).member("gave", listed.passed.gave);
    json.member("got", listed.passed.got).member("balance", listed.passed.balance);
    json.member("unmet", standing.unmet && !met).member("waiting", standing.waiting);
    json.member("archived", standing.archived).end_object();
}

}  // namespace

std::string to_text(const ListReport& report, const Style& style) {
    if (report.format) return lines(report, style);
    if (report.people.empty()) return nobody(report, style);
    return heading("People, " + long_date(style.today), how_many(report), style) + "\n" + rows(report, style) + "\n" +
           next_line({"nj show " + report.people.front().person.handle, "nj list is:due --sort last"}, style);
}

void to_json(const ListReport& report, JsonWriter& json) {
    json.begin_object();
    write_contacts(report.people, report.today, json);
    json.end_object();
}

void write_contacts(const std::vector<Listed>& people, Day today, JsonWriter& json) {
    json.key("contacts").begin_array();
    for (const auto& listed : people) write_listed(listed, today, json);
    json.end_array();
}

}  // namespace nj
