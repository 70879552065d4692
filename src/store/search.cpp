#include "nj/store/search.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

#include "derived/fulltext.hpp"
#include "engine/database.hpp"
#include "engine/statement.hpp"
#include "nj/base/join.hpp"
#include "search_hits.hpp"

namespace nj {

using namespace store;

namespace {

constexpr std::int64_t ranked_at_most = 5000;
constexpr std::int64_t looked_up_at_most = 5000;
/// Looking up a row costs as much as this many steps back through the days, because each row is on a page of its own.
constexpr std::size_t walk_ratio = 4;

std::string match_of(const SearchQuestion& question) {
    return joined(question.phrases, question.every_phrase ? " AND " : " OR ", phrase_match);
}

std::vector<std::int64_t> row_ids(Query&& row) {
    std::vector<std::int64_t> ids;
    while (row.step()) ids.push_back(row.integer(0));
    return ids;
}

/// The rows that have the words, last written first, read as far as needed. The query runs only once, because the
/// prefix of a word is expanded to all words that begin with it each time.
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

/// The number of hits from which walking back through the days finds the newest ones sooner than looking up each hit:
/// walking costs rows / hits for each result, looking up costs hits.
std::size_t hits_to_walk_from(Database& database) {
    auto row = database.query("SELECT count FROM gap_sum");
    row.step();
    const auto rows = static_cast<double>(row.integer(0));
    return static_cast<std::size_t>(
        std::clamp<std::int64_t>(std::llround(std::sqrt(100 * rows)), 500, looked_up_at_most));
}

/// The best of the latest rows; `rank` is computed only for these.
std::vector<std::int64_t> best_rows(Database& database, const std::string& match) {
    return row_ids(database.query(
        "SELECT rowid FROM fulltext WHERE fulltext MATCH ?1 AND rowid >= coalesce((SELECT rowid FROM fulltext "
        "WHERE fulltext MATCH ?1 ORDER BY rowid DESC LIMIT 1 OFFSET ?2), 0) ORDER BY rank",
        match, ranked_at_most));
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

/// All people and facts among the matches, in order.
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

/// Collects all matches in order: a walk back through the days finds exchanges by their own words and by gifts in them,
/// and the other matches are merged in.
void collect_in_order(Database& database, Matches& matches, Collector& collector) {
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

/// Collects only exchanges, from the latest day backwards. Most were logged in the order of their days, so few of the
/// matches have to be read.
void collect_exchanges(Database& database, Matches& matches, Collector& collector) {
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
    const auto walk_from =
        question.limit == 0 ? std::numeric_limits<std::size_t>::max() - 1 : hits_to_walk_from(database);
    if (matches.more_than(walk_from)) {
        collect_exchanges(database, matches, collector);
        return collector.hits();
    }
    if (question.limit > 0 && question.people == nullptr && matches.more_than(walk_from / walk_ratio)) {
        collect_in_order(database, matches, collector);
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
