#include "nj/formats/exchange_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "nj/base/date_parse.hpp"
#include "nj/base/date_text.hpp"
#include "nj/base/id.hpp"
#include "nj/base/text.hpp"

namespace nj {
namespace {

using enum ExchangeColumn;

constexpr std::size_t index(ExchangeColumn column) {
    return static_cast<std::size_t>(column);
}

std::string column_name(std::string_view written) {
    std::string name = fold(written);
    std::ranges::replace(name, ' ', '_');
    std::ranges::replace(name, '-', '_');
    return name;
}

bool names_a_year(std::string_view text) {
    std::size_t digits = 0;
    for (const char c : text) {
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        if (digits == 4) return true;
    }
    return false;
}

std::optional<int> read_number(std::string_view text, int least, int most) {
    int number = 0;
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end || number < least || number > most) return std::nullopt;
    return number;
}

/// Why a row cannot be imported; caught in `read_exchange_row`.
struct Refusal {
    std::string reason;
};

class RowReader {
public:
    RowReader(const ExchangeHeader& header, std::span<const std::string> cells, Day today)
        : header_(header), cells_(cells), today_(today) {}

    ExchangeRow read() {
        read_day();
        read_people();
        read_time();
        Exchange& draft = row_.draft;
        draft.kind = take(kind);
        if (draft.kind.empty()) draft.kind = "meeting";
        draft.place = take(place);
        draft.note = take(note);
        read_minutes();
        read_help(Way::gave, gave, gave_weight);
        read_help(Way::got, got, got_weight);
        read_ask();
        for (const auto& tag : parts(tags, ";,")) add_once(draft.tags, tag);
        if (!cell(id).empty()) mark(id, Fate::kept);
        return std::move(row_);
    }

private:
    [[nodiscard]] std::string_view cell(ExchangeColumn column) const { return header_.cell(column, cells_); }
    void mark(ExchangeColumn column, Fate fate) { row_.fates[index(column)] = fate; }

    std::string take(ExchangeColumn column) {
        const auto text = cell(column);
        if (text.empty()) return {};
        mark(column, Fate::kept);
        return to_nfc(text);
    }

    static void add_once(std::vector<std::string>& list, const std::string& value) {
        if (std::ranges::find(list, value) == list.end()) list.push_back(value);
    }

    std::vector<std::string> parts(ExchangeColumn column, std::string_view separators) {
        const std::string all = take(column);
        std::vector<std::string> list;
        for (std::string_view rest = all; !rest.empty();) {
            const auto end = std::min(rest.find_first_of(separators), rest.size());
            if (const auto part = trimmed(rest.substr(0, end)); !part.empty()) list.emplace_back(part);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return list;
    }

    void read_day() {
        const auto text = cell(date);
        if (text.empty()) throw Refusal{"no date"};
        auto day = from_iso(text);
        mark(date, day ? Fate::kept : Fate::converted);
        if (!day && names_a_year(text))
            if (const auto said = parse_day(text, today_, Tense::past)) day = *said;
        if (!day) throw Refusal{fmt::format("'{}' is not a valid date; use a date such as 2026-11-20", text)};
        if (*day > today_) throw Refusal{fmt::format("{} is in the future", to_iso(*day))};
        row_.draft.on = *day;
    }

    void read_people() {
        for (const auto& person : parts(people, ";")) add_once(row_.people, person);
        if (row_.people.empty()) throw Refusal{"no people"};
    }

    void read_time() {
        const auto text = cell(time);
        if (text.empty()) return;
        row_.draft.time = parse_time(text);
        if (!row_.draft.time) throw Refusal{fmt::format("'{}' is not a valid time; use a time such as 10:30", text)};
        mark(time, Fate::kept);
    }

    void read_minutes() {
        const auto text = cell(minutes);
        if (text.empty()) return;
        constexpr int year = 366 * 24 * 60;
        row_.draft.minutes = read_number(text, 0, year);
        if (!row_.draft.minutes) throw Refusal{fmt::format("'{}' is not a number of minutes", text)};
        mark(minutes, Fate::kept);
    }

    void read_help(Way way, ExchangeColumn what, ExchangeColumn weight) {
        const auto weighs = cell(weight);
        Help help{.id = {}, .way = way, .what = take(what), .person = {}, .passes = {}, .number = {}};
        if (help.what.empty()) {
            if (!weighs.empty()) mark(weight, Fate::dropped);  // a weight without a thing
            return;
        }
        if (!weighs.empty()) {
            const auto number = read_number(weighs, 1, 5);
            if (!number) throw Refusal{fmt::format("'{}' is not a valid weight; weights go from 1 to 5", weighs)};
            help.weight = *number;
            mark(weight, Fate::kept);
        }
        row_.draft.help.push_back(std::move(help));
    }

    void read_ask() {
        const auto said = fold(cell(ask_type));
        const auto type = said.empty() ? std::optional(AskType::soft) : ask_type_of(said);
        const std::string text = take(asked);
        if (text.empty()) {
            if (!said.empty()) mark(ask_type, Fate::dropped);
            return;
        }
        if (!type) throw Refusal{fmt::format("'{}' is not a type of ask; use soft or overt", said)};
        if (!said.empty()) mark(ask_type, Fate::kept);
        mark(asked, Fate::converted);  // a cell of the exchange becomes a separate ask
        Ask ask;
        ask.text = text;
        ask.on = row_.draft.on;
        ask.type = *type;
        row_.draft.asked.push_back(std::move(ask));
    }

    const ExchangeHeader& header_;
    std::span<const std::string> cells_;
    Day today_;
    ExchangeRow row_;
};

}  // namespace

ExchangeHeader::ExchangeHeader(std::span<const std::string> names) : width_(names.size()) {
    for (std::size_t place = 0; place < names.size(); ++place) {
        const auto found = std::ranges::find(exchange_columns, column_name(names[place]));
        if (found == exchange_columns.end()) {
            unknown_.push_back({names[place], place});
            continue;
        }
        auto& known = places_[static_cast<std::size_t>(found - exchange_columns.begin())];
        if (known) twice_ = *found;
        known = place;
    }
    for (const auto needed : {date, people})
        if (!place_of(needed)) missing_.push_back(exchange_columns[index(needed)]);
}

std::optional<std::size_t> ExchangeHeader::place_of(ExchangeColumn column) const {
    return places_[index(column)];
}

std::string_view ExchangeHeader::cell(ExchangeColumn column, std::span<const std::string> cells) const {
    const auto place = place_of(column);
    return place && *place < cells.size() ? trimmed(cells[*place]) : std::string_view{};
}

bool ExchangeHeader::has_id(std::span<const std::string> cells) const {
    return !cell(id, cells).empty();
}

std::size_t ExchangeHeader::known() const {
    return width_ - unknown_.size();
}

tl::expected<ExchangeRow, std::string> read_exchange_row(const ExchangeHeader& header, const CsvReader::Row& row,
                                                         Day today) {
    if (row.unclosed_quote) return tl::unexpected<std::string>("a quote is never closed");
    if (row.cells.size() > header.size())
        return tl::unexpected(
            fmt::format("{} cells for {} columns; a text with a comma needs quotes", row.cells.size(), header.size()));
    try {
        return RowReader(header, row.cells, today).read();
    } catch (Refusal& refusal) {
        return tl::unexpected(std::move(refusal.reason));
    }
}

std::int64_t source_of(const ExchangeHeader& header, std::span<const std::string> cells, std::size_t equal_before) {
    if (header.has_id(cells))
        return hash_id("source", {header.cell(id, cells), header.cell(date, cells), header.cell(people, cells)});
    std::string all;
    for (const auto& text : cells) all.append(trimmed(text)).push_back('\x1F');
    return hash_id("source", {all, std::to_string(equal_before)});
}

}  // namespace nj
