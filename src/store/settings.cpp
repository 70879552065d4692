#include "nj/store/settings.hpp"

#include "derived/kinds.hpp"
#include "writer.hpp"

namespace nj {

using namespace store;

std::vector<Setting> settings(Journal& journal) {
    std::vector<Setting> list;
    auto row = journal.database().query("SELECT name, value FROM setting WHERE live ORDER BY name");
    while (row.step()) list.push_back({row.text(0), row.text(1)});
    return list;
}

std::optional<std::string> setting(Journal& journal, std::string_view name) {
    auto row = journal.database().query("SELECT value FROM setting WHERE id = ? AND live", hash_id("setting", {name}));
    if (!row.step()) return std::nullopt;
    return row.text(0);
}

void set_setting(Writer& writer, std::string_view name, std::string_view value) {
    writer.database().run(
        "INSERT INTO setting(id, name, value) VALUES(?1, ?2, ?3) "
        "ON CONFLICT(id) DO UPDATE SET value = ?3, dead = 0, unmade = 0",
        hash_id("setting", {name}), name, value);
}

void clear_setting(Writer& writer, std::string_view name) {
    writer.remove(*table_named("setting"), hash_id("setting", {name}));
}

Kinds kinds(Journal& journal) {
    return read_kinds(journal.database());
}

void add_kind(Writer& writer, const Kind& kind) {
    set_setting(writer, std::string(kind_prefix) + kind.name, std::to_string(kind.weight) + (kind.live ? " live" : ""));
}

}  // namespace nj
