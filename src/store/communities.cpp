#include "nj/store/communities.hpp"

#include <algorithm>

#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "rows.hpp"
#include "writer.hpp"

namespace nj {

using namespace store;

namespace {

#define NJ_COMMUNITY_COLUMNS "SELECT k.id, k.handle, k.name, k.cadence, k.personal, k.started "
#define NJ_MEMBER_COUNT                                                                   \
    "(SELECT count(DISTINCT s.root) FROM member m JOIN shown s ON s.contact = m.contact " \
    "JOIN standing t ON t.contact = s.root WHERE m.community = k.id AND m.live)"
#define NJ_LAST_MET \
    "(SELECT max(e.day) FROM exchange e WHERE e.community = k.id AND e.live AND NOT e.sent AND NOT e.mass)"

Community community_row(const Query& row) {
    Community community;
    community.id = row.id<CommunityId>(0);
    community.handle = row.text(1);
    community.name = row.text(2);
    if (const auto cadence = row.maybe_integer(3)) community.cadence = Days{*cadence};
    community.personal = row.truth(4);
    community.started = row.maybe_day(5);
    return community;
}

std::vector<CommunityLine> lines_of(Query&& row) {
    std::vector<CommunityLine> lines;
    while (row.step())
        lines.push_back({community_row(row), static_cast<std::size_t>(row.integer(6)), row.maybe_day(7)});
    return lines;
}

std::int64_t member_id(CommunityId community, std::int64_t contact) {
    return hash_id("member", {std::to_string(community.value), std::to_string(contact)});
}

}  // namespace

std::vector<CommunityLine> communities(Journal& journal) {
    return lines_of(journal.database().query(NJ_COMMUNITY_COLUMNS ", " NJ_MEMBER_COUNT ", " NJ_LAST_MET
                                                                  " FROM community k WHERE k.live ORDER BY k.handle"));
}

std::vector<CommunityLine> communities_due(Journal& journal, Day today) {
    auto lines = lines_of(journal.database().query(
        NJ_COMMUNITY_COLUMNS ", " NJ_MEMBER_COUNT ", " NJ_LAST_MET
                             " FROM community k WHERE k.live AND k.cadence IS NOT NULL ORDER BY k.handle"));
    const auto due = [](const CommunityLine& line) { return due_again(line.community, line.last); };
    std::erase_if(lines, [&](const CommunityLine& line) { return !due(line) || *due(line) > today; });
    std::ranges::stable_sort(lines, {}, due);
    return lines;
}

std::optional<Community> find_community(Journal& journal, std::string_view handle) {
    auto row = journal.database().query(NJ_COMMUNITY_COLUMNS "FROM community k WHERE k.handle = ? AND k.live", handle);
    if (!row.step()) return std::nullopt;
    return community_row(row);
}

std::optional<Day> last_met(Journal& journal, CommunityId id) {
    auto row = journal.database().query("SELECT " NJ_LAST_MET " FROM community k WHERE k.id = ?", id);
    return row.step() ? row.maybe_day(0) : std::nullopt;
}

std::vector<ContactId> members_of(Journal& journal, CommunityId id) {
    std::vector<ContactId> members;
    auto row = journal.database().query(
        "SELECT DISTINCT s.root FROM member m JOIN shown s ON s.contact = m.contact "
        "JOIN standing t ON t.contact = s.root WHERE m.community = ? AND m.live ORDER BY s.root",
        id);
    while (row.step()) members.push_back(row.id<ContactId>(0));
    return members;
}

Contributed contributed_to(Journal& journal, CommunityId id) {
    auto row = journal.database().query(
        "SELECT coalesce(sum(CASE WHEN h.way = 'gave' THEN h.weight END), 0),"
        " coalesce(sum(CASE WHEN h.way = 'got' THEN h.weight END), 0), count(DISTINCT e.id) "
        "FROM exchange e LEFT JOIN help h ON h.exchange = e.id AND h.live WHERE e.community = ? AND e.live",
        id);
    row.step();
    return {row.small(0), row.small(1), static_cast<std::size_t>(row.integer(2))};
}

std::vector<Exchange> exchanges_of(Journal& journal, CommunityId id, std::size_t limit, const Kinds& kinds) {
    std::vector<Exchange> list;
    auto row =
        journal.database().query("SELECT id FROM exchange WHERE community = ? AND live ORDER BY day DESC, id DESC", id);
    while ((limit == 0 || list.size() < limit) && row.step())
        if (auto exchange = read_exchange(journal, row.id<ExchangeId>(0), kinds)) list.push_back(std::move(*exchange));
    return list;
}

CommunityId ensure_community(Writer& writer, std::string_view handle, Day today) {
    Database& database = writer.database();
    auto row = database.query("SELECT id FROM community WHERE handle = ? AND live", handle);
    if (row.step()) return row.id<CommunityId>(0);
    const CommunityId id{writer.next_id()};
    database.run("INSERT INTO community(id, handle, name, started) VALUES(?1, ?2, ?2, ?3)", id, handle, today);
    return id;
}

void update_community(Writer& writer, const Community& community) {
    writer.database().run("UPDATE community SET name = ?2, cadence = ?3, personal = ?4 WHERE id = ?1", community.id,
                          community.name, community.cadence, community.personal);
}

void join_community(Writer& writer, CommunityId community, ContactId contact) {
    writer.database().run(
        "INSERT INTO member(id, community, contact) VALUES(?, ?, ?) "
        "ON CONFLICT(id) DO UPDATE SET dead = 0, unmade = 0",
        member_id(community, contact.value), community, contact);
}

void leave_community(Writer& writer, CommunityId community, ContactId contact) {
    for (const auto member : group_of(writer.database(), contact.value)) {
        const auto id = member_id(community, member);
        if (writer.database().query("SELECT 1 FROM member WHERE id = ? AND live", id).step())
            writer.remove(*table_named("member"), id);
    }
}

}  // namespace nj
