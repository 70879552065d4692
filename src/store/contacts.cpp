#include "nj/store/contacts.hpp"

#include <algorithm>

#include "nj/base/text.hpp"
#include "nj/store/communities.hpp"
#include "rows.hpp"
#include "writer.hpp"

namespace nj {

using namespace store;

namespace {

struct ListOf {
    const char* kind;
    std::vector<std::string> Contact::*values;
};
constexpr std::array lists{ListOf{"alias", &Contact::aliases}, ListOf{"email", &Contact::emails},
                           ListOf{"phone", &Contact::phones}, ListOf{"url", &Contact::urls},
                           ListOf{"tag", &Contact::tags}};

std::optional<std::string_view> circle_text(const Contact& contact) {
    if (!contact.circle) return std::nullopt;
    return circle_name(*contact.circle);
}

std::string choose_handle(Database& database, const Contact& draft) {
    const NameParts parts =
        draft.given.empty() && draft.family.empty() ? split_name(draft.name) : NameParts{draft.given, draft.family};
    return free_handle(parts, draft.handle, [&](const std::string& handle) {
        return database.query("SELECT 1 FROM shown WHERE handle = ?", handle).step();
    });
}

/// Calls `put` for values that are new or have moved and `take` for values that are gone. Unchanged values are skipped,
/// so that values of a merged contact remain rows of that contact.
template <class Put, class Take>
void write_differences(const std::vector<std::string>& before, const std::vector<std::string>& after, Put put,
                       Take take) {
    for (std::size_t i = 0; i < after.size(); ++i)
        if (i >= before.size() || before[i] != after[i]) put(after[i], static_cast<int>(i));
    for (const auto& value : before)
        if (std::ranges::find(after, value) == after.end()) take(value);
}

void write_lists(Writer& writer, ContactId id, const Contact& before, const Contact& after) {
    const auto members = group_of(writer.database(), id.value);
    for (const auto& list : lists)
        write_differences(
            before.*list.values, after.*list.values,
            [&](const auto& value, int position) { put_detail(writer, id.value, list.kind, value, position); },
            [&](const auto& value) {
                for (const auto member : members) remove_detail(writer, member, list.kind, value);
            });
}

void write_communities(Writer& writer, ContactId id, const Contact& before, const Contact& after) {
    auto community_of = [&](const auto& handle) {
        return ensure_community(writer, handle, after.added.value_or(Day{}));
    };
    write_differences(
        before.communities, after.communities,
        [&](const auto& handle, int) { join_community(writer, community_of(handle), id); },
        [&](const auto& handle) { leave_community(writer, community_of(handle), id); });
}

void append_new(std::vector<std::string>& list, std::vector<std::string> more) {
    for (auto& value : more)
        if (std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
}

/// Adds the lists, handle, and name of one member of the group to the contact.
void append_member(Database& database, Contact& contact, std::int64_t member) {
    for (const auto& list : lists) append_new(contact.*list.values, details_of(database, member, list.kind));
    auto row = database.query(
        "SELECT k.handle FROM member m JOIN community k ON k.id = m.community AND k.live "
        "WHERE m.contact = ? AND m.live ORDER BY k.handle",
        member);
    while (row.step()) append_new(contact.communities, {row.text(0)});
    if (member == contact.id.value) return;
    auto other = database.query(
        "SELECT c.name, s.handle FROM contact c JOIN shown s ON s.contact = c.id WHERE c.id = ?", member);
    if (!other.step()) return;
    if (other.text(0) != contact.name) append_new(contact.aliases, {other.text(0)});
    append_new(contact.aliases, {other.text(1)});
}

}  // namespace

ContactId add_contact(Writer& writer, const Contact& draft) {
    Database& database = writer.database();
    const ContactId id{writer.next_id()};
    const NameParts parts = split_name(draft.name);
    const auto& given = draft.given.empty() && draft.family.empty() ? parts.given : draft.given;
    const auto& family = draft.given.empty() && draft.family.empty() ? parts.family : draft.family;
    // The handle is taken at once, so that the next contact of the same write gets another one.
    const std::string handle = choose_handle(database, draft);
    database.run(
        "INSERT INTO contact(id, name, handle, given, family, org, title, city, birthday, met_day, met_place, met_how,"
        " via, unmet, cadence, circle, snoozed, archived, imported, added, started) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, draft.name, handle, or_null(given), or_null(family), or_null(draft.org), or_null(draft.title),
        or_null(draft.city), or_null(draft.birthday), draft.met.on, or_null(draft.met.place), or_null(draft.met.how),
        draft.met.via, draft.unmet, draft.cadence, circle_text(draft), draft.snoozed_until, draft.archived,
        draft.imported, draft.added, draft.started);
    database.run("INSERT INTO shown(contact, root, visible, handle) VALUES(?1, ?1, 1, ?2)", id, handle);
    write_lists(writer, id, {}, draft);
    write_communities(writer, id, {}, draft);
    return id;
}

std::optional<Contact> read_contact(Journal& journal, ContactId id) {
    Database& database = journal.database();
    auto row = database.query(
        "SELECT c.id, s.handle, c.name, c.given, c.family, c.org, c.title, c.city, c.birthday, c.met_day, c.met_place,"
        " c.met_how, v.root, c.unmet, c.cadence, c.circle, c.snoozed, c.archived, c.imported, c.added, c.started "
        "FROM shown w JOIN shown s ON s.contact = w.root AND s.visible JOIN contact c ON c.id = s.contact "
        "LEFT JOIN shown v ON v.contact = c.via WHERE w.contact = ?",
        id);
    if (!row.step()) return std::nullopt;
    Contact contact;
    contact.id = row.id<ContactId>(0);
    contact.handle = row.text(1);
    contact.name = row.text(2);
    contact.given = row.text(3);
    contact.family = row.text(4);
    contact.org = row.text(5);
    contact.title = row.text(6);
    contact.city = row.text(7);
    contact.birthday = row.text(8);
    contact.met.on = row.maybe_day(9);
    contact.met.place = row.text(10);
    contact.met.how = row.text(11);
    if (!row.is_null(12)) contact.met.via = row.id<ContactId>(12);
    contact.unmet = row.truth(13);
    if (const auto cadence = row.maybe_integer(14)) contact.cadence = Days{*cadence};
    if (!row.is_null(15)) contact.circle = circle_named(row.text(15));
    contact.snoozed_until = row.maybe_day(16);
    if (!row.is_null(17)) contact.archived = row.text(17);
    contact.imported = row.truth(18);
    contact.added = row.maybe_day(19);
    contact.started = row.maybe_day(20);
    for (const auto member : group_of(database, contact.id.value)) append_member(database, contact, member);
    return contact;
}

Named named(Journal& journal, ContactId id) {
    return named_row(journal.database(), id.value);
}

void update_contact(Writer& writer, const Contact& before, const Contact& after) {
    // Columns that keep their value are not logged.
    writer.database().run(
        "UPDATE contact SET name = ?2, handle = ?3, given = ?4, family = ?5, org = ?6, title = ?7, city = ?8,"
        " birthday = ?9, met_day = ?10, met_place = ?11, met_how = ?12, via = ?13, unmet = ?14, cadence = ?15,"
        " circle = ?16, snoozed = ?17, archived = ?18, imported = ?19, added = ?20, started = ?21 WHERE id = ?1",
        before.id, after.name, after.handle, or_null(after.given), or_null(after.family), or_null(after.org),
        or_null(after.title), or_null(after.city), or_null(after.birthday), after.met.on, or_null(after.met.place),
        or_null(after.met.how), after.met.via, after.unmet, after.cadence, circle_text(after), after.snoozed_until,
        after.archived, after.imported, after.added, after.started);
    write_lists(writer, before.id, before, after);
    write_communities(writer, before.id, before, after);
}

void merge_contacts(Writer& writer, Journal& journal, ContactId into, ContactId from) {
    const Contact kept = *read_contact(journal, into);
    const Contact other = *read_contact(journal, from);
    Contact united = kept;
    auto fill = [](auto& value, const auto& more) {
        if (value == std::remove_cvref_t<decltype(value)>{}) value = more;
    };
    fill(united.org, other.org);
    fill(united.title, other.title);
    fill(united.city, other.city);
    fill(united.birthday, other.birthday);
    fill(united.met.on, other.met.on);
    fill(united.met.place, other.met.place);
    fill(united.met.how, other.met.how);
    fill(united.met.via, other.met.via);
    fill(united.cadence, other.cadence);
    fill(united.circle, other.circle);
    fill(united.started, other.started);
    if (united.added && other.added) united.added = std::min(*united.added, *other.added);
    united.imported = kept.imported && other.imported;
    united.unmet = kept.unmet && other.unmet;
    update_contact(writer, kept, united);
    writer.database().run("UPDATE contact SET merged_into = ? WHERE id = ?", into, from);
}

}  // namespace nj
