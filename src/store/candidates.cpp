#include "nj/store/candidates.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_set>

#include "derived/people_index.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

constexpr std::size_t people_at_most = 24;
constexpr std::size_t words_at_most = 30;

/// A contact and the word of theirs that begins with the text.
struct Hit {
    std::int64_t contact;
    std::string handle;
    std::optional<Day> last;
    std::string word;
};

std::vector<Hit> read_hits(Query&& row) {
    std::vector<Hit> found;
    while (row.step()) found.push_back({row.integer(0), row.text(1), row.maybe_day(2), row.text(3)});
    return found;
}

/// The people who have a word that begins with `word`.
std::unordered_set<std::int64_t> people_with_word(Database& database, const std::string& word) {
    std::unordered_set<std::int64_t> found;
    auto row = database.query(
        "SELECT s.root FROM word w JOIN shown s ON s.contact = w.contact "
        "WHERE w.word >= ?1 AND w.word < ?1 || char(0x10ffff)",
        word);
    while (row.step()) found.insert(row.integer(0));
    return found;
}

bool has_words_beginning(const std::vector<std::string>& beginnings, const std::string& text) {
    const auto words = folded_words(text);
    return std::ranges::all_of(beginnings, [&](const auto& begin) {
        return std::ranges::any_of(words, [&](const auto& word) { return word.starts_with(begin); });
    });
}

/// The people of the latest exchanges whose name or handle has words with these beginnings. Removed exchanges count,
/// because only the two indexes are read.
std::vector<Hit> hits_met_lately(Database& database, const std::vector<std::string>& words) {
    std::vector<Hit> found;
    auto row = database.query(
        "SELECT DISTINCT t.contact, t.handle, t.last, c.name FROM (SELECT id FROM exchange "
        "ORDER BY day DESC, number DESC LIMIT ?) e JOIN participation p ON p.exchange = e.id "
        "JOIN shown s ON s.contact = p.contact JOIN standing t ON t.contact = s.root AND NOT t.archived "
        "JOIN contact c ON c.id = t.contact",
        words_at_most);
    while (row.step())
        if (has_words_beginning(words, row.text(3) + " " + row.text(1)))
            found.push_back({row.integer(0), row.text(1), row.maybe_day(2), words.empty() ? "" : words.front()});
    return found;
}

std::vector<Hit> hits_for_word(Database& database, const std::string& word, std::optional<std::size_t> limit) {
    return read_hits(database.query(
        "SELECT t.contact, t.handle, t.last, m.word FROM (SELECT s.root AS root, w.word AS word FROM word w "
        "JOIN shown s ON s.contact = w.contact WHERE w.word >= ?1 AND w.word < ?1 || char(0x10ffff) LIMIT ?2) m "
        "JOIN standing t ON t.contact = m.root AND NOT t.archived",
        word, limit ? static_cast<std::int64_t>(*limit) : -1));
}

std::vector<Hit> latest_hits(Database& database) {
    return read_hits(
        database.query("SELECT t.contact, t.handle, t.last, '' FROM standing t WHERE NOT t.archived "
                       "ORDER BY t.last DESC, t.handle LIMIT ?",
                       people_at_most));
}

std::vector<Hit> hits_for_words(Database& database, const std::vector<std::string>& words) {
    if (words.empty()) {
        auto lately = hits_met_lately(database, words);
        return lately.size() < people_at_most ? latest_hits(database) : lately;
    }
    const bool one = words.size() == 1;
    auto found = hits_for_word(database, words.front(), one ? std::optional(words_at_most) : std::nullopt);
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto also = people_with_word(database, words[i]);
        std::erase_if(found, [&](const Hit& hit) { return !also.contains(hit.contact); });
    }
    if (one && found.size() == words_at_most) {
        auto lately = hits_met_lately(database, words);
        std::ranges::move(found, std::back_inserter(lately));
        found = std::move(lately);
    }
    return found;
}

/// Sorts the hits by latest exchange, with each contact once.
void put_in_order(std::vector<Hit>& found) {
    std::ranges::stable_sort(found, {}, &Hit::contact);
    const auto again = std::ranges::unique(found, {}, &Hit::contact);
    found.erase(again.begin(), again.end());
    std::ranges::sort(found, [](const Hit& a, const Hit& b) {
        return a.last != b.last ? a.last > b.last : a.handle < b.handle;  // no day sorts before any day
    });
    if (found.size() > people_at_most) found.resize(people_at_most);
}

std::string name_of(Database& database, std::int64_t contact) {
    auto row = database.query("SELECT name FROM contact WHERE id = ?", contact);
    return row.step() ? row.text(0) : "";
}

std::vector<Day> latest_days(Database& database, std::int64_t contact) {
    std::vector<Day> days;
    auto row = database.query("SELECT day FROM timeline WHERE contact = ? ORDER BY day DESC LIMIT 10", contact);
    while (row.step()) days.push_back(row.day(0));
    return days;
}

/// Whether a handle of one word is a word in the name of another person, or a handle of several words is their full
/// name.
bool is_name_of_others(Database& database, const std::string& handle, std::int64_t contact) {
    const auto words = folded_words(handle);
    const std::string name = joined(words, " ");
    auto row = database.query(
        "SELECT 1 FROM word w JOIN shown s ON s.contact = w.contact JOIN standing t ON t.contact = s.root "
        "WHERE w.word = ?1 AND s.root <> ?2 LIMIT 1",
        words.size() == 1 ? name : whole_name_word(name), contact);
    return row.step();
}

std::vector<Used> read_used(Query&& row) {
    std::vector<Used> found;
    while (row.step()) found.push_back({row.text(0), static_cast<std::size_t>(row.integer(1))});
    return found;
}

}  // namespace

std::vector<Beginning> people_beginning(Journal& journal, std::string_view text) {
    Database& database = journal.database();
    std::vector<Beginning> found;
    auto hits = hits_for_words(database, folded_words(text));
    put_in_order(hits);
    for (auto& hit : hits)
        found.push_back({hit.handle, name_of(database, hit.contact), hit.last, std::move(hit.word),
                         is_name_of_others(database, hit.handle, hit.contact), latest_days(database, hit.contact)});
    return found;
}

std::vector<std::string> all_tags(Journal& journal) {
    // Steps from each tag to the next one: there are many details but few tags.
    auto row = journal.database().query(
        "WITH RECURSIVE tag(value) AS (SELECT min(value) FROM detail WHERE kind = 'tag' UNION ALL "
        "SELECT (SELECT min(d.value) FROM detail d WHERE d.kind = 'tag' AND d.value > tag.value) FROM tag "
        "WHERE tag.value IS NOT NULL) SELECT value FROM tag WHERE "
        "EXISTS (SELECT 1 FROM detail d WHERE d.kind = 'tag' AND d.value = tag.value AND d.live)");
    std::vector<std::string> found;
    while (row.step()) found.push_back(row.text(0));
    return found;
}

std::vector<Used> places_lately(Journal& journal) {
    return read_used(journal.database().query(
        "SELECT place, count(*) FROM (SELECT place FROM exchange WHERE live ORDER BY day DESC, number DESC LIMIT 300) "
        "WHERE place <> '' GROUP BY place ORDER BY count(*) DESC, place"));
}

#define NJ_PEOPLE_ADDED_LAST "FROM (SELECT contact FROM standing ORDER BY contact DESC LIMIT ?) t "
#define NJ_VALUES_OF(column)                                                                                   \
    "SELECT c." column ", count(*) " NJ_PEOPLE_ADDED_LAST "JOIN contact c ON c.id = t.contact WHERE c." column \
    " <> '' GROUP BY c." column " ORDER BY count(*) DESC, c." column

// CROSS JOIN makes SQLite read the details of these people, not all details with a tag.
std::vector<Used> values_of(Journal& journal, ContactValue field) {
    Database& database = journal.database();
    switch (field) {
        case ContactValue::org:
            return read_used(database.query(NJ_VALUES_OF("org"), people_looked_at));
        case ContactValue::title:
            return read_used(database.query(NJ_VALUES_OF("title"), people_looked_at));
        case ContactValue::city:
            return read_used(database.query(NJ_VALUES_OF("city"), people_looked_at));
        case ContactValue::tag:
            break;
    }
    return read_used(database.query("SELECT d.value, count(*) " NJ_PEOPLE_ADDED_LAST
                                    "CROSS JOIN detail d ON d.owner = t.contact AND d.kind = 'tag' AND d.live "
                                    "GROUP BY d.value ORDER BY count(*) DESC, d.value",
                                    people_looked_at));
}

bool has_more_people(Journal& journal) {
    auto row = journal.database().query("SELECT 1 FROM standing LIMIT 1 OFFSET ?", people_looked_at);
    return row.step();
}

std::vector<CommunityName> community_names(Journal& journal) {
    auto row = journal.database().query(
        "SELECT k.handle, k.name, (SELECT count(DISTINCT t.contact) FROM member m JOIN shown s ON s.contact = "
        "m.contact "
        "JOIN standing t ON t.contact = s.root WHERE m.community = k.id AND m.live) FROM community k WHERE k.live "
        "ORDER BY k.handle");
    std::vector<CommunityName> found;
    while (row.step()) found.push_back({row.text(0), row.text(1), static_cast<std::size_t>(row.integer(2))});
    return found;
}

namespace {

/// Each statement returns a number, words, and a contact.
const char* statement_for(NumberedNoun noun) {
    switch (noun) {
        case NumberedNoun::waiting:
            return "SELECT number, text, contact FROM promise WHERE live AND state = 'open' UNION ALL "
                   "SELECT number, text, contact FROM ask WHERE live AND state = 'granted' UNION ALL "
                   "SELECT number, text, contact FROM plan WHERE live AND state = 'open' UNION ALL "
                   "SELECT number, text, NULL FROM goal WHERE live AND state = 'open' UNION ALL "
                   "SELECT number, 'introduced to you', whom FROM introduction WHERE live AND met IS NOT NULL "
                   "AND thanked IS NULL ORDER BY number DESC LIMIT ?";
        case NumberedNoun::ask:
            return "SELECT number, text, contact FROM ask WHERE live AND state = 'open' ORDER BY number DESC LIMIT ?";
        case NumberedNoun::gift:
            return "SELECT number, what, contact FROM help h WHERE (pass_on OR passes IS NOT NULL) AND live AND "
                   "pass_on "
                   "AND NOT EXISTS (SELECT 1 FROM help p WHERE p.passes = h.id AND p.live) ORDER BY number DESC LIMIT "
                   "?";
        case NumberedNoun::share:
            return "SELECT number, title, NULL FROM share WHERE live ORDER BY id DESC LIMIT ?";
        case NumberedNoun::encounter:
            return "SELECT number, coalesce(name || ', ', '') || text, NULL FROM encounter WHERE live ORDER BY id DESC "
                   "LIMIT ?";
        case NumberedNoun::introduction:
            return "SELECT i.number, CASE i.kind WHEN 'request' THEN 'by way of ' ELSE 'with ' END || coalesce(c.name, "
                   "'') "
                   "AS words, i.whom FROM introduction i LEFT JOIN contact c ON c.id = coalesce(i.via, i.other) "
                   "WHERE i.live AND i.declined IS NULL AND i.thanked IS NULL AND NOT (i.kind = 'offer' AND "
                   "i.met IS NOT NULL) ORDER BY i.id DESC LIMIT ?";
        case NumberedNoun::fact:
            break;
    }
    return "SELECT number, coalesce(topic || ' ', '') || text, contact FROM fact WHERE live ORDER BY id DESC LIMIT ?";
}

}  // namespace

std::vector<NumberedWords> numbered(Journal& journal, NumberedNoun noun, std::size_t at_most) {
    Database& database = journal.database();
    std::vector<NumberedWords> found;
    auto row = database.query(statement_for(noun), at_most);
    while (row.step()) {
        const auto person = maybe_named(database, row, 2);
        found.push_back({row.integer(0), row.text(1), person ? person->name : ""});
    }
    return found;
}

}  // namespace nj
