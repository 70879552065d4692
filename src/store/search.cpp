#include "nj/store/search.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "database.hpp"
#include "fulltext.hpp"

namespace nj {

using namespace store;

namespace {

constexpr std::int64_t weighed_at_most = 5000;
constexpr std::int64_t looked_up_at_most = 5000;

std::string match_of(const SearchQuestion& question) {
    std::string match;
    for (const auto& phrase : question.phrases)
        match += (match.empty() ? "" : question.every_phrase ? " AND " : " OR ") + phrase_match(phrase);
    return match;
}

/// Rows of the full text, and what each belongs to: a help to its exchange, an alias to its contact.
constexpr const char* found_rows =
    "WITH hit(id, place) AS MATERIALIZED (SELECT rowid, row_number() OVER () FROM (SELECT rowid FROM fulltext "
    "WHERE fulltext MATCH ?1 ORDER BY rowid DESC LIMIT ?2)) ";
/// The best of the latest: `rank` is worked out for these alone.
constexpr const char* best_rows =
    "WITH hit(id, place) AS MATERIALIZED (SELECT rowid, row_number() OVER () FROM (SELECT rowid FROM fulltext "
    "WHERE fulltext MATCH ?1 AND rowid >= coalesce((SELECT rowid FROM fulltext WHERE fulltext MATCH ?1 "
    "ORDER BY rowid DESC LIMIT 1 OFFSET ?2), 0) ORDER BY rank)) ";
constexpr const char* resolved =
    "SELECT what, id, day, place FROM (SELECT 0 AS what, s.root AS id, NULL AS day, h.place AS place FROM hit h JOIN shown s ON s.contact = h.id "
    "UNION ALL SELECT 0, s.root, NULL, h.place FROM hit h JOIN detail d ON d.id = h.id "
    "JOIN shown s ON s.contact = d.owner "
    "UNION ALL SELECT 1, f.id, f.day, h.place FROM hit h JOIN fact f ON f.id = h.id "
    "UNION ALL SELECT 2, e.id, e.day, h.place FROM hit h JOIN exchange e ON e.id = h.id "
    "UNION ALL SELECT 2, e.id, e.day, h.place FROM hit h JOIN help g ON g.id = h.id "
    "JOIN exchange e ON e.id = g.exchange AND e.live) ";

/// Reads hits one after another until there are enough, each row of the journal once.
class Collector {
public:
    Collector(Journal& journal, const SearchQuestion& question)
        : database_(journal.database()), question_(question) {}

    [[nodiscard]] bool enough() const { return question_.limit > 0 && hits_.size() >= question_.limit; }

    void take(int what, std::int64_t id) {
        if (!seen_.emplace(what, id).second) return;
        Hit hit{static_cast<Hit::What>(what), id, 0, {}, {}, {}, {}};
        switch (hit.what) {
            case Hit::What::contact:
                read_contact(hit);
                break;
            case Hit::What::fact:
                read_fact(hit);
                break;
            case Hit::What::exchange:
                read_exchange(hit);
                break;
        }
        if (is_wanted(hit)) hits_.push_back(std::move(hit));
    }

    std::vector<Hit> hits() { return std::move(hits_); }

private:
    [[nodiscard]] bool is_wanted(const Hit& hit) const {
        return !hit.people.empty() && (question_.people == nullptr || std::ranges::any_of(hit.people, [&](const Named& n) {
                                           return question_.people->contains(n.id);
                                       }));
    }

    /// A contact by its root; nobody where they are not visible.
    void add_person(Hit& hit, std::int64_t contact) {
        auto row = database_.query(
            "SELECT t.contact, t.handle, c.name FROM shown s JOIN standing t ON t.contact = s.root "
            "JOIN contact c ON c.id = t.contact WHERE s.contact = ?",
            contact);
        if (!row.step()) return;
        Named person{row.id<ContactId>(0), row.text(1), row.text(2)};
        if (std::ranges::find(hit.people, person) == hit.people.end()) hit.people.push_back(std::move(person));
    }

    void add_text(Hit& hit, std::string text) {
        if (!text.empty()) hit.texts.push_back(std::move(text));
    }

    void read_contact(Hit& hit) {
        add_person(hit, hit.id);
        auto row = database_.query("SELECT name, title, org, city FROM contact WHERE id = ?", hit.id);
        row.step();
        for (int i = 0; i < 4; ++i) add_text(hit, row.text(i));
        auto alias = database_.query("SELECT value FROM detail WHERE owner = ? AND kind = 'alias' AND live", hit.id);
        while (alias.step()) add_text(hit, alias.text(0));
    }

    void read_fact(Hit& hit) {
        auto row = database_.query("SELECT contact, topic, text, day, number FROM fact WHERE id = ?", hit.id);
        row.step();
        add_person(hit, row.integer(0));
        hit.kind = row.text(1);
        add_text(hit, row.text(2));
        hit.on = row.day(3);
        hit.number = row.integer(4);
    }

    void read_exchange(Hit& hit) {
        auto row = database_.query("SELECT day, kind, note, place, number FROM exchange WHERE id = ?", hit.id);
        row.step();
        hit.on = row.day(0);
        hit.kind = row.text(1);
        add_text(hit, row.text(2));
        add_text(hit, row.text(3));
        hit.number = row.integer(4);
        auto person = database_.query("SELECT contact FROM participation WHERE exchange = ? AND live", hit.id);
        while (person.step()) add_person(hit, person.integer(0));
        auto help = database_.query("SELECT way, what FROM help WHERE exchange = ? AND live ORDER BY id", hit.id);
        while (help.step()) add_text(hit, help.text(0) + ": " + help.text(1));
    }

    Database& database_;
    const SearchQuestion& question_;
    std::set<std::pair<int, std::int64_t>> seen_;
    std::vector<Hit> hits_;
};

std::int64_t rows_found(Database& database, const std::string& match, std::int64_t at_most) {
    auto row = database.query(
        "SELECT count(*) FROM (SELECT 1 FROM fulltext WHERE fulltext MATCH ? LIMIT ?)", match, at_most);
    row.step();
    return row.integer(0);
}

/// From how many hits on a walk back through the days finds the newest of them sooner than looking up each one: the
/// first costs rows / hits for each line, the second hits.
std::int64_t common_from(Database& database) {
    auto row = database.query("SELECT count FROM gap_sum");
    row.step();
    const auto rows = static_cast<double>(row.integer(0));
    return std::clamp<std::int64_t>(std::llround(std::sqrt(100 * rows)), 500, looked_up_at_most);
}

void collect(Database& database, Collector& collector, const std::string& sql, const std::string& match,
             std::int64_t at_most) {
    auto row = database.query_text(sql, match, at_most);
    while (!collector.enough() && row.step()) collector.take(row.small(0), row.integer(1));
}

}  // namespace

std::vector<Hit> search(Journal& journal, const SearchQuestion& question) {
    Database& database = journal.database();
    const std::string match = match_of(question);
    Collector collector(journal, question);
    if (question.best) {
        collect(database, collector, std::string(best_rows) + resolved + "ORDER BY place", match, weighed_at_most);
        return collector.hits();
    }
    const auto common = question.limit == 0 ? std::numeric_limits<std::int64_t>::max() : common_from(database);
    if (rows_found(database, match, common) < common) {
        collect(database, collector, std::string(found_rows) + resolved + "ORDER BY what > 0, day DESC, id DESC", match, -1);
        return collector.hits();
    }
    auto row = database.query(
        "SELECT 2, e.id FROM exchange e WHERE e.live AND EXISTS (SELECT 1 FROM fulltext WHERE fulltext MATCH ?1 AND "
        "rowid = e.id) ORDER BY e.day DESC, e.id DESC",
        match);
    while (!collector.enough() && row.step()) collector.take(row.small(0), row.integer(1));
    return collector.hits();
}

}  // namespace nj
