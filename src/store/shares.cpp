#include "nj/store/shares.hpp"

#include <algorithm>

#include "nj/base/text.hpp"
#include "nj/domain/url.hpp"
#include "nj/store/exchanges.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

constexpr std::size_t things_at_hand = 200;

#define NJ_SHARE_COLUMNS "SELECT id, number, title, url, about, day FROM share s WHERE live "
/// The exchanges by which people had share ?1.
#define NJ_HAD_SHARE                                                                                              \
    "FROM exchange e JOIN participation p ON p.exchange = e.id AND p.live JOIN shown s ON s.contact = p.contact " \
    "WHERE e.share = ?1 AND e.live "

Share share_at(const Query& row) {
    Share share;
    share.id = row.id<ShareId>(0);
    share.number = row.integer(1);
    share.title = row.text(2);
    share.url = row.text(3);
    share.about = topics_of(row.text(4));
    share.on = row.day(5);
    return share;
}

void add_people(Database& database, Share& share) {
    auto row = database.query("SELECT s.root, max(e.liked) " NJ_HAD_SHARE "GROUP BY s.root ORDER BY s.root", share.id);
    while (row.step()) {
        const Named person = named_row(database, row.integer(0));
        share.to.push_back(person);
        if (!row.is_null(1)) share.liked.push_back(person);
    }
}

std::optional<Share> find_same(Database& database, const Share& thing) {
    auto row = database.query(NJ_SHARE_COLUMNS "ORDER BY id");
    while (row.step())
        if (Share share = share_at(row); is_same_thing(share, thing)) return share;
    return std::nullopt;
}

/// The exchange by which a person had a share: one they liked, or else the latest.
struct HadBy {
    std::int64_t exchange;
    bool liked;
};
std::optional<HadBy> had_by(Database& database, ShareId share, ContactId contact) {
    auto row = database.query("SELECT e.id, e.liked " NJ_HAD_SHARE
                              "AND s.root = ?2 ORDER BY e.liked IS NULL, e.day DESC, e.id DESC LIMIT 1",
                              share, contact);
    if (!row.step()) return std::nullopt;
    return HadBy{row.integer(0), !row.is_null(1)};
}

}  // namespace

std::optional<Share> read_share(Journal& journal, ShareId id) {
    Database& database = journal.database();
    auto row = database.query(NJ_SHARE_COLUMNS "AND id = ?", id);
    if (!row.step()) return std::nullopt;
    Share share = share_at(row);
    add_people(database, share);
    return share;
}

std::vector<Share> shares(Journal& journal, std::size_t limit) {
    Database& database = journal.database();
    std::vector<Share> list;
    auto row = database.query(NJ_SHARE_COLUMNS "ORDER BY day DESC, id DESC");
    while ((limit == 0 || list.size() < limit) && row.step()) list.push_back(share_at(row));
    for (auto& share : list) add_people(database, share);
    return list;
}

std::size_t count_shares(Journal& journal) {
    auto row = journal.database().query("SELECT count(*) FROM share WHERE live");
    row.step();
    return static_cast<std::size_t>(row.integer(0));
}

std::optional<Share> find_share(Journal& journal, const Share& thing) {
    Database& database = journal.database();
    auto share = find_same(database, thing);
    if (share) add_people(database, *share);
    return share;
}

ShareId put_share(Writer& writer, const Share& thing) {
    Database& database = writer.database();
    if (auto share = find_same(database, thing)) {
        const bool better_title = thing.title != normal_url(thing.url) && !thing.url.empty();
        const auto topics = topics_of(topics_text(share->about) + ", " + topics_text(thing.about));
        database.run("UPDATE share SET title = ?2, about = ?3 WHERE id = ?1", share->id,
                     better_title ? thing.title : share->title, or_null(topics_text(topics)));
        return share->id;
    }
    const ShareId id{writer.next_id()};
    database.run("INSERT INTO share(id, title, url, about, day) VALUES(?, ?, ?, ?, ?)", id, thing.title,
                 or_null(thing.url), or_null(topics_text(thing.about)), thing.on);
    writer.give_number(table_named("share")->code, id.value);
    return id;
}

void share_with(Writer& writer, const Sharing& sharing) {
    Exchange exchange;
    exchange.kind = "share";
    exchange.on = sharing.on;
    exchange.note = sharing.note;
    exchange.share = sharing.share;
    exchange.mass = sharing.mass;
    for (const auto& person : sharing.people) {
        exchange.people = {person};
        add_exchange(writer, exchange);
    }
}

bool mark_liked(Writer& writer, ShareId share, ContactId contact, Day on) {
    const auto had = had_by(writer.database(), share, contact);
    if (!had || had->liked) return false;
    writer.database().run("UPDATE exchange SET liked = ?2, mass = 0 WHERE id = ?1", had->exchange, on);
    return true;
}

void remove_share(Writer& writer, ShareId id) {
    std::vector<ExchangeId> exchanges;
    {
        auto row = writer.database().query("SELECT id FROM exchange WHERE share = ? AND live", id);
        while (row.step()) exchanges.push_back(row.id<ExchangeId>(0));
    }
    for (const auto exchange : exchanges) remove_exchange(writer, exchange);
    writer.remove(*table_named("share"), id.value);
}

std::vector<std::string> stops_of(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    std::vector<std::string> stops;
    for (const auto member : group_of(database, contact.value)) {
        auto row = database.query("SELECT value FROM detail WHERE owner = ? AND kind = 'stop' AND live", member);
        while (row.step()) stops.push_back(row.text(0));
    }
    std::ranges::sort(stops);
    const auto [first, last] = std::ranges::unique(stops);
    stops.erase(first, last);
    return stops;
}

void add_stop(Writer& writer, ContactId contact, std::string_view topic) {
    put_detail(writer, contact.value, "stop", fold(topic), 0);
}

void remove_stop(Writer& writer, ContactId contact, std::string_view topic) {
    Database& database = writer.database();
    for (const auto member : group_of(database, contact.value))
        if (database
                .query("SELECT 1 FROM detail WHERE owner = ? AND kind = 'stop' AND value = ? AND live", member,
                       fold(topic))
                .step())
            remove_detail(writer, member, "stop", fold(topic));
}

std::vector<SharedThing> shared_with_others(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    std::vector<SharedThing> things;
    auto row =
        database.query(NJ_SHARE_COLUMNS
                       "AND EXISTS (SELECT 1 FROM exchange e WHERE e.share = s.id AND e.live) "
                       "AND NOT EXISTS (SELECT 1 FROM exchange e JOIN participation p ON p.exchange = e.id AND p.live "
                       "JOIN shown w ON w.contact = p.contact WHERE e.share = s.id AND e.live AND w.root = ?) "
                       "ORDER BY day DESC, id DESC LIMIT ?",
                       contact, things_at_hand);
    while (row.step()) {
        const Share share = share_at(row);
        SharedThing thing{share.id, share.number, share.title, topics_text(share.about), {}};
        auto liker = database.query(
            "SELECT s.root " NJ_HAD_SHARE "AND e.liked IS NOT NULL ORDER BY e.liked DESC, e.id DESC LIMIT 1", share.id);
        if (liker.step()) thing.liked_by = named_row(database, liker.integer(0));
        things.push_back(std::move(thing));
    }
    return things;
}

}  // namespace nj
