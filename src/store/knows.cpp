#include "nj/store/knows.hpp"

#include <algorithm>
#include <map>

#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

constexpr std::size_t largest_community = 100;

struct Pair {
    std::int64_t one;
    std::int64_t other;
};

/// Two people in the order of their row: the lesser id first.
Pair sorted_pair(std::int64_t one, std::int64_t other) {
    return {std::min(one, other), std::max(one, other)};
}

std::int64_t knows_id(const Pair& pair) {
    return hash_id("knows", {std::to_string(pair.one), std::to_string(pair.other)});
}

/// The live rows about two people, including those about contacts merged into them.
std::vector<std::int64_t> rows_between(Database& database, ContactId one, ContactId other) {
    std::vector<std::int64_t> rows;
    const auto others = group_of(database, other.value);
    for (const auto member : group_of(database, one.value)) {
        for (const auto friend_of : others) {
            const auto id = knows_id(sorted_pair(member, friend_of));
            if (database.query("SELECT 1 FROM knows WHERE id = ? AND live", id).step()) rows.push_back(id);
        }
    }
    return rows;
}

/// Collects the people that one person knows, by their roots.
class AcquaintanceReader {
public:
    AcquaintanceReader(Database& database, ContactId contact) : database_(database), contact_(contact) {}

    void read_said(std::int64_t member) {
        // Two statements, so that each uses its index.
        read_said(
            database_.query("SELECT s.root, k.note, k.strength FROM knows k JOIN shown s ON s.contact = k.other "
                            "WHERE k.one = ? AND k.live",
                            member));
        read_said(
            database_.query("SELECT s.root, k.note, k.strength FROM knows k JOIN shown s ON s.contact = k.one "
                            "WHERE k.other = ? AND k.live",
                            member));
    }

    void read_introductions(std::int64_t member) {
        auto brought = database_.query(
            "SELECT s.root FROM contact c JOIN shown s ON s.contact = c.id WHERE c.via = ? AND c.live", member);
        while (brought.step()) with(brought.integer(0)).brought_them = true;
        auto bringer =
            database_.query("SELECT s.root FROM contact c JOIN shown s ON s.contact = c.via WHERE c.id = ?", member);
        while (bringer.step()) with(bringer.integer(0)).brought_by_them = true;
        auto offered = database_.query(
            "SELECT s.root FROM introduction i JOIN shown s ON s.contact = CASE i.whom WHEN ?1 THEN i.other ELSE "
            "i.whom END "
            "WHERE i.kind = 'offer' AND i.made IS NOT NULL AND i.live AND ?1 IN (i.whom, i.other)",
            member);
        while (offered.step()) with(offered.integer(0)).brought_together = true;
    }

    void read_exchanges(std::size_t latest) {
        auto row = database_.query(
            "SELECT s.root, l.day FROM (SELECT exchange, day FROM timeline WHERE contact = ? AND counts "
            "ORDER BY day DESC, exchange DESC LIMIT ?) l JOIN participation p ON p.exchange = l.exchange AND p.live "
            "JOIN shown s ON s.contact = p.contact",
            contact_, latest);
        while (row.step())
            if (row.integer(0) != contact_.value) with(row.integer(0)).together.push_back(row.day(1));
    }

    void read_communities(std::int64_t member) {
        auto row = database_.query(
            "SELECT k.id, k.handle, (SELECT count(*) FROM member o WHERE o.community = k.id AND o.live) "
            "FROM member m JOIN community k ON k.id = m.community AND k.live WHERE m.contact = ? AND m.live",
            member);
        while (row.step()) {
            const SharedCommunity community{row.text(1), static_cast<std::size_t>(row.integer(2))};
            if (community.members > largest_community) continue;
            auto other = database_.query(
                "SELECT DISTINCT s.root FROM member m JOIN shown s ON s.contact = m.contact WHERE m.community = ? AND "
                "m.live",
                row.integer(0));
            while (other.step()) with(other.integer(0)).communities.push_back(community);
        }
    }

    /// The visible people, without the person themselves.
    std::vector<Acquaintance> take() {
        std::vector<Acquaintance> list;
        for (auto& [root, acquaintance] : known_) {
            if (root == contact_.value) continue;
            if (!database_.query("SELECT 1 FROM standing WHERE contact = ?", root).step()) continue;
            acquaintance.person = ContactId{root};
            list.push_back(std::move(acquaintance));
        }
        return list;
    }

private:
    Acquaintance& with(std::int64_t root) { return known_[root]; }

    void read_said(Query&& row) {
        while (row.step()) {
            Acquaintance& acquaintance = with(row.integer(0));
            acquaintance.said = true;
            if (acquaintance.note.empty()) acquaintance.note = row.text(1);
            if (!row.is_null(2)) acquaintance.strength = std::max(acquaintance.strength.value_or(0), row.small(2));
        }
    }

    Database& database_;
    ContactId contact_;
    std::map<std::int64_t, Acquaintance> known_;
};

}  // namespace

std::optional<SaidToKnow> said_to_know(Journal& journal, ContactId one, ContactId other) {
    Database& database = journal.database();
    std::optional<SaidToKnow> said;
    for (const auto id : rows_between(database, one, other)) {
        auto row = database.query("SELECT note, strength FROM knows WHERE id = ?", id);
        row.step();
        if (!said) said.emplace();
        if (said->note.empty()) said->note = row.text(0);
        if (!row.is_null(1)) said->strength = std::max(said->strength.value_or(0), row.small(1));
    }
    return said;
}

void say_they_know(Writer& writer, ContactId one, ContactId other, const SaidToKnow& said) {
    const Pair pair = sorted_pair(one.value, other.value);
    const auto id = knows_id(pair);
    for (const auto row : rows_between(writer.database(), one, other))
        if (row != id) writer.remove(*table_named("knows"), row);  // the row below replaces it
    writer.database().run(
        "INSERT INTO knows(id, one, other, note, strength) VALUES(?, ?, ?, ?, ?) "
        "ON CONFLICT(id) DO UPDATE SET dead = 0, unmade = 0, note = excluded.note, strength = excluded.strength",
        id, pair.one, pair.other, or_null(said.note), said.strength);
}

void forget_they_know(Writer& writer, ContactId one, ContactId other) {
    for (const auto row : rows_between(writer.database(), one, other)) writer.remove(*table_named("knows"), row);
}

std::vector<Acquaintance> acquaintances_of(Journal& journal, ContactId contact, std::size_t latest) {
    Database& database = journal.database();
    AcquaintanceReader reader(database, contact);
    for (const auto member : group_of(database, contact.value)) {
        reader.read_said(member);
        reader.read_introductions(member);
        reader.read_communities(member);
    }
    reader.read_exchanges(latest);
    return reader.take();
}

}  // namespace nj
