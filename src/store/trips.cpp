#include "nj/store/trips.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "nj/store/communities.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

#define NJ_TRIP_COLUMNS                                                                                              \
    "SELECT t.id, t.place, t.first, t.last, k.handle FROM trip t LEFT JOIN community k ON k.id = t.community WHERE " \
    "t.live "

Trip trip_at(const Query& row) {
    return {row.id<TripId>(0), row.text(1), row.day(2), row.day(3), row.text(4)};
}

std::optional<CommunityId> community_of(Writer& writer, const Trip& trip, Day today) {
    if (trip.community.empty()) return std::nullopt;
    return ensure_community(writer, trip.community, today);
}

}  // namespace

TripId add_trip(Writer& writer, const Trip& draft, Day today) {
    const auto community = community_of(writer, draft, today);
    const TripId id{writer.next_id()};
    writer.database().run("INSERT INTO trip(id, place, first, last, community) VALUES(?, ?, ?, ?, ?)", id, draft.place,
                          draft.first, draft.last, community);
    return id;
}

void change_trip(Writer& writer, const Trip& trip, Day today) {
    const auto community = community_of(writer, trip, today);
    writer.database().run("UPDATE trip SET first = ?2, last = ?3, community = ?4 WHERE id = ?1", trip.id, trip.first,
                          trip.last, community);
}

void remove_trip(Writer& writer, TripId id) {
    writer.remove(*table_named("trip"), id.value);
}

std::vector<Trip> trips(Journal& journal) {
    std::vector<Trip> list;
    auto row = journal.database().query(NJ_TRIP_COLUMNS "ORDER BY t.first, t.id");
    while (row.step()) list.push_back(trip_at(row));
    return list;
}

std::optional<Trip> trip_on(Journal& journal, Day day) {
    auto row = journal.database().query(NJ_TRIP_COLUMNS
                                        "AND ?1 BETWEEN t.first AND t.last "
                                        "ORDER BY t.first DESC, t.id DESC LIMIT 1",
                                        day);
    if (!row.step()) return std::nullopt;
    return trip_at(row);
}

std::vector<KnowsOne> who_knows(Journal& journal, const std::unordered_set<ContactId>& whom) {
    std::set<std::pair<ContactId, ContactId>> pairs;
    const auto add = [&](ContactId who, ContactId known) {
        if (who != known && whom.contains(known)) pairs.emplace(who, known);
    };
    Database& database = journal.database();
    auto said = database.query(
        "SELECT a.root, b.root FROM knows k JOIN shown a ON a.contact = k.one JOIN shown b ON b.contact = k.other "
        "WHERE k.live");
    while (said.step()) {
        add(said.id<ContactId>(0), said.id<ContactId>(1));
        add(said.id<ContactId>(1), said.id<ContactId>(0));
    }
    auto via = database.query(
        "SELECT a.root, b.root FROM contact c JOIN shown a ON a.contact = c.via JOIN shown b ON b.contact = c.id "
        "WHERE c.via IS NOT NULL AND c.live");
    while (via.step()) add(via.id<ContactId>(0), via.id<ContactId>(1));
    for (const auto known : whom) {
        auto together = database.query(
            "SELECT s.root FROM timeline t JOIN participation p ON p.exchange = t.exchange AND p.live "
            "JOIN shown s ON s.contact = p.contact WHERE t.contact = ?",
            known);
        while (together.step()) add(together.id<ContactId>(0), known);
    }
    std::vector<KnowsOne> list;
    for (const auto& [who, known] : pairs) list.push_back({who, known});
    return list;
}

std::vector<CommunityThere> communities_of(Journal& journal, const std::unordered_set<ContactId>& people) {
    std::map<std::string, std::pair<std::string, std::set<ContactId>>> members;
    auto row = journal.database().query(
        "SELECT k.handle, k.name, s.root FROM member m JOIN community k ON k.id = m.community AND k.live "
        "JOIN shown s ON s.contact = m.contact WHERE m.live");
    while (row.step()) {
        if (!people.contains(row.id<ContactId>(2))) continue;
        auto& [name, there] = members[row.text(0)];
        name = row.text(1);
        there.insert(row.id<ContactId>(2));
    }
    std::vector<CommunityThere> list;
    for (auto& [handle, community] : members) list.push_back({handle, community.first, community.second.size()});
    std::ranges::stable_sort(list, std::greater{}, &CommunityThere::people);
    return list;
}

}  // namespace nj
