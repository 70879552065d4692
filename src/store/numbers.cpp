#include "nj/store/numbers.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "nj/store/exchanges.hpp"
#include "nj/store/shares.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

/// Full ids are far above all short numbers.
constexpr long long first_id = 1LL << 36;

struct NumberedTable {
    NumberedKind kind;
    std::string_view table;
};
constexpr std::array numbered_tables{
    NumberedTable{NumberedKind::fact, "fact"},           NumberedTable{NumberedKind::exchange, "exchange"},
    NumberedTable{NumberedKind::help, "help"},           NumberedTable{NumberedKind::ask, "ask"},
    NumberedTable{NumberedKind::promise, "promise"},     NumberedTable{NumberedKind::share, "share"},
    NumberedTable{NumberedKind::goal, "goal"},           NumberedTable{NumberedKind::introduction, "introduction"},
    NumberedTable{NumberedKind::encounter, "encounter"}, NumberedTable{NumberedKind::plan, "plan"},
};

NumberedKind kind_coded(int code) {
    if (code == operation_code) return NumberedKind::operation;
    return std::ranges::find(numbered_tables, table_coded(code).name, &NumberedTable::table)->kind;
}

const Table& table_of(NumberedKind kind) {
    return *table_named(std::ranges::find(numbered_tables, kind, &NumberedTable::kind)->table);
}

std::optional<long long> read_number(std::string_view text) {
    if (text.starts_with('#')) text.remove_prefix(1);
    long long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

std::optional<Numbered> find_number(Journal& journal, std::string_view text) {
    const auto typed = read_number(text);
    if (!typed) return std::nullopt;
    const char* sql = *typed < first_id ? "SELECT kind, id, n FROM number WHERE n = ?"
                                        : "SELECT kind, id, n FROM number WHERE id = ?";
    auto row = journal.database().query(sql, *typed);
    if (!row.step()) return std::nullopt;
    return Numbered{kind_coded(row.small(0)), row.integer(1), row.integer(2)};
}

void remove_numbered(Writer& writer, const Numbered& thing) {
    if (thing.kind == NumberedKind::exchange) return remove_exchange(writer, ExchangeId{thing.id});
    if (thing.kind == NumberedKind::share) return remove_share(writer, ShareId{thing.id});
    writer.remove(table_of(thing.kind), thing.id);
}

}  // namespace nj
