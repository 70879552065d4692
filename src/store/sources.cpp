#include "nj/store/sources.hpp"

#include <algorithm>
#include <array>

#include "nj/base/text.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/people.hpp"
#include "rows.hpp"
#include "writer.hpp"

namespace nj {

using namespace store;

namespace {

std::optional<KnownContact> read_known(Query&& row) {
    if (!row.step()) return std::nullopt;
    return KnownContact{row.id<ContactId>(0), row.truth(1)};
}

bool has_known_item(Database& database, ContactId owner, const char* kind, const std::string& value) {
    for (const auto member : group_of(database, owner.value)) {
        auto row = database.query("SELECT 1 FROM detail WHERE owner = ? AND kind = ? AND value = ? AND unmade = 0",
                                  member, kind, value);
        if (row.step()) return true;
    }
    return false;
}

bool add_items(Writer& writer, ContactId owner, const char* kind, const std::vector<std::string>& values) {
    bool added = false;
    for (const auto& value : values) {
        if (has_known_item(writer.database(), owner, kind, value)) continue;
        auto last = writer.database().query("SELECT count(*) FROM detail WHERE owner = ? AND kind = ?", owner, kind);
        last.step();
        put_detail(writer, owner.value, kind, value, last.small(0));
        added = true;
    }
    return added;
}

}  // namespace

std::optional<KnownContact> contact_with_uid(Journal& journal, std::string_view uid) {
    return read_known(journal.database().query(
        "SELECT s.root, r.visible FROM detail d JOIN shown s ON s.contact = d.owner JOIN shown r ON r.contact = s.root "
        "WHERE d.kind = 'uid' AND d.value = ? AND d.unmade = 0 ORDER BY r.visible DESC, s.root LIMIT 1",
        uid));
}

std::optional<KnownContact> contact_with_handle(Journal& journal, std::string_view handle) {
    return read_known(journal.database().query(
        "SELECT s.root, r.visible FROM shown s JOIN shown r ON r.contact = s.root WHERE s.handle = ?", handle));
}

std::vector<ContactId> contacts_called(Journal& journal, std::string_view name) {
    auto found = contacts_with_name(journal, name);
    auto row = journal.database().query(
        "SELECT s.root FROM word w JOIN detail d ON d.id = w.source AND d.kind = 'alias' "
        "JOIN shown s ON s.contact = w.contact JOIN shown r ON r.contact = s.root AND r.visible WHERE w.word = ?",
        whole_name_word(name));
    while (row.step())
        if (const auto id = row.id<ContactId>(0); std::ranges::find(found, id) == found.end()) found.push_back(id);
    return found;
}

void keep_uid(Writer& writer, ContactId contact, std::string_view uid) {
    put_detail(writer, contact.value, "uid", uid, 0);
}

bool complete_contact(Writer& writer, ContactId contact, const Contact& additions) {
    const std::array values{&additions.org, &additions.title, &additions.city, &additions.birthday};
    const bool fills = !std::ranges::all_of(values, [](const std::string* value) { return value->empty(); });
    if (fills)
        writer.database().run(
            "UPDATE contact SET org = coalesce(org, ?2), title = coalesce(title, ?3), city = coalesce(city, ?4),"
            " birthday = coalesce(birthday, ?5) WHERE id = ?1",
            contact, or_null(additions.org), or_null(additions.title), or_null(additions.city),
            or_null(additions.birthday));
    bool changed = fills;
    changed |= add_items(writer, contact, "alias", additions.aliases);
    changed |= add_items(writer, contact, "email", additions.emails);
    changed |= add_items(writer, contact, "phone", additions.phones);
    changed |= add_items(writer, contact, "url", additions.urls);
    changed |= add_items(writer, contact, "tag", additions.tags);
    return changed;
}

bool has_known_fact(Journal& journal, ContactId contact, std::string_view text) {
    for (const auto member : group_of(journal.database(), contact.value)) {
        auto row =
            journal.database().query("SELECT 1 FROM fact WHERE contact = ? AND text = ? AND unmade = 0", member, text);
        if (row.step()) return true;
    }
    return false;
}

void refresh_tables(Writer& writer) {
    writer.refresh_tables();
}

}  // namespace nj
