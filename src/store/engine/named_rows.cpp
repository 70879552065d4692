#include "engine/named_rows.hpp"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "engine/log.hpp"

namespace nj::store {
namespace {

using nlohmann::json;

std::int64_t read_id(const json& text) {
    const auto& digits = text.get_ref<const std::string&>();
    std::int64_t id = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), id);
    return id;
}

std::vector<std::int64_t> read_ids(const json& list) {
    std::vector<std::int64_t> ids;
    for (const json& item : list)
        ids.push_back(item.is_string() ? read_id(item) : ids.back() + item.get<std::int64_t>());
    return ids;
}

/// Whether the rows of a table are named by their key of two ids, which is half as long as their own id: the people of
/// an exchange, the members of a community.
bool is_named_by_key(const Table& table) {
    return table.key.size() == 2 && std::ranges::all_of(table.key, [&](std::string_view name) {
               return table.column(name)->kind == ColumnKind::id;
           });
}

}  // namespace

std::vector<std::int64_t> named_rows(const Table& table, const json& entry) {
    auto rows = read_ids(entry[2]);
    if (!is_named_by_key(table)) return rows;
    const auto second = read_ids(entry[3]);
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = set_like_id(table, {rows[i], second.at(i)});
    return rows;
}

namespace {

/// Writes each id as a string, or as a number if it is slightly above the one before it.
void write_ids(JsonWriter& out, std::span<const std::int64_t> ids) {
    constexpr std::int64_t largest_step = std::int64_t{1} << 32;
    out.begin_array();
    std::int64_t last = 0;
    for (const auto id : ids) {
        if (last != 0 && id >= last && id - last < largest_step) {
            out.value(id - last);
        } else {
            out.value(std::to_string(id));
        }
        last = id;
    }
    out.end_array();
}

std::int64_t id_in(const Change& change, std::string_view column) {
    const CellChange* cell = change.cell(column);
    return cell != nullptr ? as_integer(cell->after) : 0;
}

void write_names_by_key(JsonWriter& out, const Table& table, std::span<const Change> changes) {
    std::vector<std::pair<std::int64_t, std::int64_t>> keys;
    for (const Change& change : changes)
        if (change.inserted && change.table == &table)
            keys.emplace_back(id_in(change, table.key[0]), id_in(change, table.key[1]));
    if (keys.empty()) return;
    std::ranges::sort(keys);
    std::vector<std::int64_t> first;
    std::vector<std::int64_t> second;
    for (const auto& key : keys) {
        first.push_back(key.first);
        second.push_back(key.second);
    }
    out.begin_array().value("made").value(table.name);
    write_ids(out, first);
    write_ids(out, second);
    out.end_array();
}

}  // namespace

void write_names(JsonWriter& out, std::span<const Change> changes) {
    for (const Table& table : logged_tables()) {
        if (is_named_by_key(table)) {
            write_names_by_key(out, table, changes);
            continue;
        }
        std::vector<std::int64_t> rows;
        for (const Change& change : changes)
            if (change.inserted && change.table == &table) rows.push_back(change.row);
        if (rows.empty()) continue;
        out.begin_array().value("made").value(table.name);
        write_ids(out, rows);
        out.end_array();
    }
}

}  // namespace nj::store
