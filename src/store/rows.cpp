#include "rows.hpp"

namespace nj::store {
namespace {

std::int64_t detail_id(std::int64_t owner, std::string_view kind, std::string_view value) {
    return hash_id("detail", {std::to_string(owner), kind, value});
}

}  // namespace

void put_detail(Writer& writer, std::int64_t owner, std::string_view kind, std::string_view value, int position) {
    writer.database().run(
        "INSERT INTO detail(id, owner, kind, value, position) VALUES(?, ?, ?, ?, ?) "
        "ON CONFLICT(id) DO UPDATE SET dead = 0, unmade = 0, position = excluded.position",
        detail_id(owner, kind, value), owner, kind, value, position);
}

void remove_detail(Writer& writer, std::int64_t owner, std::string_view kind, std::string_view value) {
    writer.remove(*table_named("detail"), detail_id(owner, kind, value));
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
