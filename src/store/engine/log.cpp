#include "engine/log.hpp"

#include <zstd.h>

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "engine/named_rows.hpp"
#include "engine/origins.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/error.hpp"
#include "nj/base/json.hpp"

namespace nj::store {
namespace {

using nlohmann::json;

constexpr std::size_t pack_above = 4096;

std::int64_t read_id(const json& text) {
    const auto& digits = text.get_ref<const std::string&>();
    std::int64_t id = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), id);
    return id;
}

/// Writes a value as JSON: days as `2026-11-20`, ids as strings, the rest unchanged.
void write_value(JsonWriter& out, ColumnKind kind, const Value& value) {
    if (is_null(value)) {
        out.null();
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        out.value(*text);
    } else if (kind == ColumnKind::day) {
        out.value(day_stored(as_integer(value)));
    } else if (kind == ColumnKind::id) {
        out.value(std::to_string(as_integer(value)));
    } else {
        out.value(as_integer(value));
    }
}

Value read_value(const json& cell, ColumnKind kind) {
    if (cell.is_null()) return {};
    if (cell.is_number_integer()) return cell.get<std::int64_t>();
    const auto& text = cell.get_ref<const std::string&>();
    if (kind == ColumnKind::id) return read_id(cell);
    if (kind == ColumnKind::day) {
        const auto day = from_iso(text);
        if (!day) throw Error(ErrorKind::journal, "the operation log holds an impossible date '" + text + "'");
        return stored(*day);
    }
    return text;
}

std::int64_t row_of(const Table& table, const json& entry) {
    if (!entry[1].is_null()) return read_id(entry[1]);
    std::vector<Value> key;
    for (auto name : table.key) {
        const json& cells = entry[3];
        const auto found = cells.find(std::string(name));
        key.push_back(found == cells.end() ? Value{} : read_value(*found, table.column(name)->kind));
    }
    return set_like_id(table, key);
}

Change change_from(const Table& table, const json& entry) {
    const auto& verb = entry[2].get_ref<const std::string&>();
    Change change{&table, row_of(table, entry), verb == "ins", {}};
    if (change.inserted) {
        for (const auto& [name, value] : entry[3].items())
            if (const Column* column = table.column(name))
                change.cells.push_back({column, {}, read_value(value, column->kind)});
    } else if (const Column* column = table.column(verb)) {
        change.cells.push_back({column, read_value(entry[4], column->kind), read_value(entry[3], column->kind)});
    }
    return change;
}

std::vector<RowName> read_exceptions(const json& entry) {
    std::vector<RowName> except;
    if (entry.size() > 2)
        for (const json& row : entry[2])
            if (const Table* table = table_named(row[0].get_ref<const std::string&>()))
                except.push_back({table, read_id(row[1])});
    return except;
}

bool names_rows(const json& entry) {
    return entry[0] == "made";
}

void read_names(const json& entry, Origins& origins, Order order, const EntryReader& reader) {
    const Table* table = table_named(entry[1].get_ref<const std::string&>());
    if (table == nullptr) return;
    auto rows = named_rows(*table, entry);
    if (order == Order::backwards) std::ranges::reverse(rows);
    for (const auto row : rows)
        reader.change(reader.inserts == EntryReader::Inserts::names ? Change{table, row, /*inserted=*/true, {}}
                                                                    : origins.original_row(*table, row));
}

void read_entry(const json& entry, Origins& origins, Order order, const EntryReader& reader) {
    const auto& first = entry[0].get_ref<const std::string&>();
    if (names_rows(entry)) {
        read_names(entry, origins, order, reader);
    } else if (first == "unmake" || first == "remake") {
        reader.bulk(first, read_id(entry[1]), read_exceptions(entry));
    } else if (const Table* table = table_named(first)) {
        reader.change(change_from(*table, entry));
    }  // else a table of a later version of nj, whose entry stays in the log
}

}  // namespace

std::int64_t set_like_id(const Table& table, const std::vector<Value>& key) {
    std::vector<std::string> parts;
    for (const Value& value : key)
        parts.push_back(std::holds_alternative<std::string>(value) ? as_text(value)
                                                                   : std::to_string(as_integer(value)));
    switch (parts.size()) {
        case 1:
            return hash_id(table.name, {parts[0]});
        case 2:
            return hash_id(table.name, {parts[0], parts[1]});
        case 3:
            return hash_id(table.name, {parts[0], parts[1], parts[2]});
        default:
            throw std::logic_error("a key has more than three columns");
    }
}

void write_entry(JsonWriter& json, const Change& change) {
    auto open = [&](std::string_view verb) {
        json.begin_array().value(change.table->name);
        if (change.inserted && !change.table->key.empty()) {
            json.null();
        } else {
            json.value(std::to_string(change.row));
        }
        json.value(verb);
    };
    if (change.inserted) {
        open("ins");
        json.begin_object();
        for (const auto& cell : change.cells) {
            json.key(cell.column->name);
            write_value(json, cell.column->kind, cell.after);
        }
        json.end_object().end_array();
        return;
    }
    for (const auto& cell : change.cells) {
        open(cell.column->name);
        write_value(json, cell.column->kind, cell.after);
        write_value(json, cell.column->kind, cell.before);
        json.end_array();
    }
}

namespace {

json read_entries(const std::string& blob) {
    json entries = json::parse(unpack(blob), nullptr, /*allow_exceptions=*/false);
    if (!entries.is_array())
        throw Error(ErrorKind::journal, "the operation log is damaged", "restore a backup of the journal");
    return entries;
}

}  // namespace

void write_part(Database& database, JsonWriter& json, std::int64_t operation, const std::string& blob) {
    const auto entries = read_entries(blob);
    if (std::ranges::none_of(entries, names_rows)) {
        json.raw(unpack(blob));
        return;
    }
    Origins origins(database, operation);
    EntryReader reader;
    reader.change = [&](const Change& change) { write_entry(json, change); };
    json.begin_array();
    for (const auto& entry : entries) {
        if (names_rows(entry)) {
            read_names(entry, origins, Order::forwards, reader);
        } else {
            json.raw(entry.dump());
        }
    }
    json.end_array();
}

void read_operation(Database& database, std::int64_t operation, Order order, const EntryReader& reader) {
    std::vector<std::int64_t> parts;
    auto seqs = database.query("SELECT seq FROM operation_part WHERE operation = ? ORDER BY seq", operation);
    while (seqs.step()) parts.push_back(seqs.integer(0));
    if (order == Order::backwards) std::ranges::reverse(parts);
    Origins origins(database, operation);
    for (const auto seq : parts) {
        auto part =
            database.query("SELECT changes FROM operation_part WHERE operation = ? AND seq = ?", operation, seq);
        part.step();
        const json entries = read_entries(part.blob(0));
        if (order == Order::forwards) {
            for (const json& entry : entries) read_entry(entry, origins, order, reader);
        } else {
            for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
                read_entry(*entry, origins, order, reader);
        }
    }
}

std::string pack(const std::string& json) {
    if (json.size() <= pack_above) return json;
    std::string blob(ZSTD_compressBound(json.size()), '\0');
    blob.resize(ZSTD_compress(blob.data(), blob.size(), json.data(), json.size(), 6));
    return blob;
}

std::string unpack(const std::string& blob) {
    if (blob.starts_with('[')) return blob;
    const auto size = ZSTD_getFrameContentSize(blob.data(), blob.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        throw Error(ErrorKind::journal, "the operation log is damaged", "restore a backup of the journal");
    std::string json(size, '\0');
    const auto written = ZSTD_decompress(json.data(), json.size(), blob.data(), blob.size());
    if (ZSTD_isError(written) != 0)
        throw Error(ErrorKind::journal, "the operation log is damaged", "restore a backup of the journal");
    return json;
}

}  // namespace nj::store
