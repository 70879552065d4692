#include "nj/store/search.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <set>

#include "derived/fulltext.hpp"
#include "engine/database.hpp"
#include "engine/statement.hpp"
#include "nj/base/join.hpp"

namespace nj {

using namespace store;

namespace {

constexpr std::int64_t weighed_at_most = 5000;
constexpr std::int64_t looked_up_at_most = 5000;
/// To look up a row costs as much as some steps back through the days, for it lies on a page of its own.
constexpr std::size_t walked_from = 4;

std::string match_of(const SearchQuestion& question) {
    return joined(question.phrases, question.every_phrase ? " AND " : " OR ", phrase_match);
}

/// What a row of the full text belongs to: a help to its exchange, an alias to its contact.
struct Found {
    Hit::What what;
    std::int64_t id;
    std::optional<Day> on;
};

/// Most rows are exchanges: they are tried first. Nothing for a row that is gone.
std::optional<Found> found_at(Database& database, std::int64_t text_row) {
    auto numbered = database.query("SELECT id FROM number WHERE n = ?", text_row);
    const std::int64_t row_id = numbered.step() ? numbered.integer(0) : text_row;
    if (auto row = database.query("SELECT day FROM exchange WHERE id = ?", row_id); row.step())
        return Found{Hit::What::exchange, row_id, row.day(0)};
    if (auto row = database.query("SELECT e.id, e.day FROM help g JOIN exchange e ON e.id = g.exchange AND e.live "
                                  "WHERE g.id = ?",
                                  row_id);
        row.step())
        return Found{Hit::What::exchange, row.integer(0), row.day(1)};
    if (auto row = database.query("SELECT day FROM fact WHERE id = ?", row_id); row.step())
        return Found{Hit::What::fact, row_id, row.day(0)};
    if (auto row = database.query("SELECT root FROM shown WHERE contact = ?", row_id); row.step())
        return Found{Hit::What::contact, row.integer(0), std::nullopt};
    if (auto row =
            database.query("SELECT s.root FROM detail d JOIN shown s ON s.contact = d.owner WHERE d.id = ?", row_id);
        row.step())
        return Found{Hit::What::contact, row.integer(0), std::nullopt};
    return std::nullopt;
}

/// People first, then the latest day, then what was written down last.
bool comes_before(const Found& a, const Found& b) {
    const bool a_person = a.what == Hit::What::contact;
    const bool b_person = b.what == Hit::What::contact;
    if (a_person != b_person) return a_person;
    return a.on != b.on ? a.on > b.on : a.id > b.id;
}

/// Reads hits one after another until there are enough, each row of the journal once.
class Collector {
public:
    Collector(Journal& journal, const SearchQuestion& question) : database_(journal.database()), question_(question) {}

    [[nodiscard]] bool enough() const { return question_.limit > 0 && hits_.size() >= question_.limit; }

    void take(Hit::What what, std::int64_t id) {
        if (!seen_.emplace(what, id).second) return;
        Hit hit{what, id, 0, {}, {}, {}, {}};
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
        return !hit.people.empty() &&
               (question_.people == nullptr ||
                std::ranges::any_of(hit.people, [&](const Named& n) { return question_.people->contains(n.id); }));
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
    std::set<std::pair<Hit::What, std::int64_t>> seen_;
    std::vector<Hit> hits_;
};

std::vector<std::int64_t> row_ids(Query&& row) {
    std::vector<std::int64_t> ids;
    while (row.step()) ids.push_back(row.integer(0));
    return ids;
}

/// The rows that have the words, what was written last first, read as far as somebody asks. They are asked for once: a
/// word half typed is put together from all words that begin so, each time.
class Matches {
public:
    Matches(Database& database, const std::string& match)
        : row_(database, "SELECT rowid FROM fulltext WHERE fulltext MATCH ? ORDER BY rowid DESC",
               std::array{Value(match)}) {}

    [[nodiscard]] bool more_than(std::size_t count) {
        while (ids_.size() <= count && read()) continue;
        return ids_.size() > count;
    }
    [[nodiscard]] bool contain(std::int64_t id) {
        while ((ids_.empty() || ids_.back() > id) && read()) continue;
        return std::ranges::binary_search(ids_, id, std::ranges::greater());
    }
    [[nodiscard]] const std::vector<std::int64_t>& read_so_far() const { return ids_; }

private:
    bool read() {
        if (ended_ || !row_.step()) {
            ended_ = true;
            return false;
        }
        ids_.push_back(row_.row().integer(0));
        return true;
    }

    Statement row_;
    std::vector<std::int64_t> ids_;
    bool ended_ = false;
};

/// From how many hits on a walk back through the days finds the newest of them sooner than looking up each one: the
/// first costs rows / hits for each line, the second hits.
std::size_t common_from(Database& database) {
    auto row = database.query("SELECT count FROM gap_sum");
    row.step();
    const auto rows = static_cast<double>(row.integer(0));
    return static_cast<std::size_t>(
        std::clamp<std::int64_t>(std::llround(std::sqrt(100 * rows)), 500, looked_up_at_most));
}

/// The best of the latest: `rank` is worked out for these alone.
std::vector<std::int64_t> best_rows(Database& database, const std::string& match) {
    return row_ids(database.query(
        "SELECT rowid FROM fulltext WHERE fulltext MATCH ?1 AND rowid >= coalesce((SELECT rowid FROM fulltext "
        "WHERE fulltext MATCH ?1 ORDER BY rowid DESC LIMIT 1 OFFSET ?2), 0) ORDER BY rank",
        match, weighed_at_most));
}

std::vector<Found> all_found(Database& database, const Matches& matches) {
    std::vector<Found> found;
    Statement exchange(database, "SELECT e.id, e.day FROM number n JOIN exchange e ON e.id = n.id WHERE n.n = ?");
    for (const auto text_row : matches.read_so_far()) {
        exchange.restart(text_row);
        if (exchange.step()) {
            found.push_back({Hit::What::exchange, exchange.row().integer(0), exchange.row().day(1)});
        } else if (const auto other = found_at(database, text_row)) {
            found.push_back(*other);
        }
    }
    return found;
}

/// Everybody and every fact that is among the matches, in order.
std::vector<Found> people_and_facts(Database& database, Matches& matches) {
    std::vector<Found> found;
    Statement row(database,
                  "SELECT contact FROM shown UNION ALL SELECT number FROM fact "
                  "UNION ALL SELECT id FROM detail WHERE kind IN ('alias', 'nickname')");
    while (row.step()) {
        const auto text_row = row.row().integer(0);
        if (!matches.contain(text_row)) continue;
        if (const auto other = found_at(database, text_row)) found.push_back(*other);
    }
    std::ranges::sort(found, comes_before);
    return found;
}

/// Every match in order: exchanges, be it for their own words or for what was given in them, by a walk back through the
/// days, and the others in between.
void walk_through_all(Database& database, Matches& matches, Collector& collector) {
    const auto others = people_and_facts(database, matches);
    auto other = others.begin();
    Statement walk(database,
                   "SELECT e.id, e.day, h.id, e.number FROM exchange e LEFT JOIN help h ON h.exchange = e.id "
                   "ORDER BY e.day DESC, e.number DESC");
    while (!collector.enough() && walk.step()) {
        const Row at = walk.row();
        const Found exchange{Hit::What::exchange, at.integer(0), at.day(1)};
        const bool by_help = !at.null(2) && matches.contain(at.integer(2)) && found_at(database, at.integer(2));
        if (!by_help && !matches.contain(at.integer(3))) continue;
        for (; other != others.end() && !collector.enough() && comes_before(*other, exchange); ++other)
            collector.take(other->what, other->id);
        if (!collector.enough()) collector.take(exchange.what, exchange.id);
    }
    for (; other != others.end() && !collector.enough(); ++other) collector.take(other->what, other->id);
}

/// Exchanges alone, from the latest day backwards: most were written down in the order of their days, so that few of
/// the matches have to be read for them.
void walk_back(Database& database, Matches& matches, Collector& collector) {
    Statement exchange(database, "SELECT id, number FROM exchange ORDER BY day DESC, number DESC");
    while (!collector.enough() && exchange.step())
        if (matches.contain(exchange.row().integer(1))) collector.take(Hit::What::exchange, exchange.row().integer(0));
}

}  // namespace

std::vector<Hit> search(Journal& journal, const SearchQuestion& question) {
    Database& database = journal.database();
    const Snapshot snapshot(database);
    const std::string match = match_of(question);
    Collector collector(journal, question);
    if (question.best) {
        for (const auto id : best_rows(database, match)) {
            if (collector.enough()) break;
            if (const auto found = found_at(database, id)) collector.take(found->what, found->id);
        }
        return collector.hits();
    }
    Matches matches(database, match);
    const auto common = question.limit == 0 ? std::numeric_limits<std::size_t>::max() - 1 : common_from(database);
    if (matches.more_than(common)) {
        walk_back(database, matches, collector);
        return collector.hits();
    }
    if (question.limit > 0 && question.people == nullptr && matches.more_than(common / walked_from)) {
        walk_through_all(database, matches, collector);
        return collector.hits();
    }
    auto found = all_found(database, matches);
    std::ranges::sort(found, comes_before);
    for (const auto& each : found) {
        if (collector.enough()) break;
        collector.take(each.what, each.id);
    }
    return collector.hits();
}

}  // namespace nj
