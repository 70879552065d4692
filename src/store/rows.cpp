#include "rows.hpp"

namespace nj::store {
namespace {

std::int64_t detail_id(std::int64_t owner, std::string_view kind, std::string_view value) {
    return hash_id("detail", {std::to_string(owner), kind, value});
}

}  // namespace

void put_detail(Writer& writer, std::int64_t owner, std::string_view kind, std::string_view value, int position) {
    static const RowShape shape("detail", {"owner", "kind", "value", "position"});
    const auto id = detail_id(owner, kind, value);
    if (writer.insert(shape, id, {value_of(owner), value_of(kind), value_of(value), value_of(position)})) return;
    writer.database().run("UPDATE detail SET dead = 0, unmade = 0, position = ? WHERE id = ?", position, id);
}

void remove_detail(Writer& writer, std::int64_t owner, std::string_view kind, std::string_view value) {
    writer.remove(*table_named("detail"), detail_id(owner, kind, value));
}

std::vector<std::string> details_of(Database& database, std::int64_t owner, std::string_view kind) {
    std::vector<std::string> values;
    auto row = database.query("SELECT value FROM detail WHERE owner = ? AND kind = ? AND live ORDER BY position, id",
                              owner, kind);
    while (row.step()) values.push_back(row.text(0));
    return values;
}

Named named_row(Database& database, std::int64_t contact) {
    auto row = database.query(
        "SELECT c.id, s.handle, c.name FROM shown w JOIN shown s ON s.contact = w.root "
        "JOIN contact c ON c.id = w.root WHERE w.contact = ?",
        contact);
    row.step();
    return {row.id<ContactId>(0), row.text(1), row.text(2)};
}

std::optional<Named> maybe_named(Database& database, const Query& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    return named_row(database, row.integer(column));
}

std::vector<std::int64_t> group_of(Database& database, std::int64_t root) {
    return PeopleIndex(database).members_of(root);
}

}  // namespace nj::store
