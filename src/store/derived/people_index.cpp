#include "derived/people_index.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <string>

#include "derived/fulltext.hpp"
#include "nj/base/text.hpp"

namespace nj::store {
namespace {

/// A statement that reads the texts of a row, in the order of `columns`. One literal for each table, because statements
/// are cached by address.
struct TextSource {
    std::string_view table;
    const char* select;
    std::vector<std::string_view> columns;
    std::vector<std::string_view> kinds = {};  ///< of only details of these kinds
};

const TextSource* find_source(std::span<const TextSource> list, std::string_view table) {
    auto found = std::ranges::find(list, table, &TextSource::table);
    return found == list.end() ? nullptr : &*found;
}

std::span<const TextSource> fulltext_of() {
    static const std::vector<TextSource> list{
        {"contact", "SELECT name, org, title, city FROM contact WHERE id = ?", {"name", "org", "title", "city"}},
        {"detail",
         "SELECT CASE WHEN kind IN ('alias', 'nickname') THEN value END FROM detail WHERE id = ?",
         {"value"},
         {"alias", "nickname"}},
        {"fact", "SELECT topic, text FROM fact WHERE id = ?", {"topic", "text"}},
        {"exchange", "SELECT note, place FROM exchange WHERE id = ?", {"note", "place"}},
        {"help", "SELECT what FROM help WHERE id = ?", {"what"}},
    };
    return list;
}

std::span<const TextSource> words_of() {
    static const std::vector<TextSource> list{
        {"contact", "SELECT name, handle FROM contact WHERE id = ?", {"name", "handle"}},
        {"detail",
         "SELECT CASE WHEN kind IN ('alias', 'nickname', 'email') THEN value END FROM detail WHERE id = ?",
         {"value"},
         {"alias", "nickname", "email"}},
    };
    return list;
}

/// The texts of a row after a change, and before it.
struct Texts {
    std::vector<std::string> before;
    std::vector<std::string> now;
};

std::string text_in(const Change& change, std::string_view column) {
    const CellChange* cell = change.cell(column);
    return cell != nullptr ? as_text(cell->after) : std::string();
}

/// The texts that a row was added with.
Texts inserted_texts(const TextSource& source, const Change& change) {
    Texts result;
    if (!source.kinds.empty() && std::ranges::find(source.kinds, text_in(change, "kind")) == source.kinds.end())
        return result;
    for (const auto column : source.columns) result.now.push_back(text_in(change, column));
    return result;
}

Texts read_texts(Database& database, const TextSource& source, const Change& change) {
    if (change.inserted && !change.cells.empty()) return inserted_texts(source, change);
    Texts result;
    auto row = database.query(source.select, change.row);
    row.step();
    for (std::size_t i = 0; i < source.columns.size(); ++i) {
        std::string now = row.text(static_cast<int>(i));
        const CellChange* cell = change.cell(source.columns[i]);
        result.before.push_back(cell != nullptr && !change.inserted ? as_text(cell->before) : now);
        result.now.push_back(std::move(now));
    }
    return result;
}

std::string folded_body(const std::vector<std::string>& texts) {
    std::string body;
    for (const auto& text : texts) {
        if (text.empty()) continue;
        if (!body.empty()) body += '\n';
        body += fold(text);
    }
    return body;
}

std::set<std::string> all_words(const std::vector<std::string>& texts) {
    std::set<std::string> words;
    for (const auto& text : texts) {
        std::ranges::copy(folded_words(text), std::inserter(words, words.end()));
        if (!text.empty()) words.insert(whole_name_word(text));
    }
    return words;
}

/// The statement that sets `live` in a table from `dead`, `unmade`, and the stamps of other writes. A removal or undo
/// applies to what its author had seen and to what the same operation wrote, but not to a later write.
const char* live_statement(const Table& table) {
    static std::map<std::string_view, std::string> texts;
    std::string& sql = texts[table.name];
    if (sql.empty()) {
        const std::string name(table.name);
        const std::string cells = " FROM cell WHERE tbl = '" + name + "' AND row = ?1 AND col ";
        auto holds = [&](const std::string& column) {
            return "(" + column + " = 0 OR EXISTS (SELECT 1" + cells + "NOT IN ('dead', 'unmade') AND stamp > " +
                   column + " AND stamp <> coalesce((SELECT stamp" + cells + "= '" + column + "'), 0)))";
        };
        sql = "UPDATE " + name + " SET live = " + holds("dead") + " AND " + holds("unmade") + " WHERE id = ?1";
    }
    return sql.c_str();
}

const char* is_live_statement(const Table& table) {
    static std::map<std::string_view, std::string> texts;
    std::string& sql = texts[table.name];
    if (sql.empty()) sql = "SELECT live FROM " + std::string(table.name) + " WHERE id = ?";
    return sql.c_str();
}

bool is_live(Database& database, const Change& change) {
    auto row = database.query(is_live_statement(*change.table), change.row);
    return row.step() && row.truth(0);
}

std::int64_t text_row(Database& database, const Change& change) {
    if (!has_text_by_number(change.table->name)) return change.row;
    if (change.number != 0) return change.number;
    auto row = change.table->name == "exchange" ? database.query("SELECT number FROM exchange WHERE id = ?", change.row)
                                                : database.query("SELECT number FROM fact WHERE id = ?", change.row);
    row.step();
    return row.integer(0);
}

}  // namespace

std::string whole_name_word(std::string_view name) {
    return "=" + fold(name);
}

bool PeopleIndex::update_live(const Change& change) {
    database_.run(live_statement(*change.table), change.row);
    return is_live(database_, change);
}

void PeopleIndex::apply(const Change& change) {
    const bool was = !change.inserted && is_live(database_, change);
    const bool made_now = change.inserted && !change.cells.empty();
    const bool now = made_now || update_live(change);
    index_words(change, was, now);
    index_text(change, was, now);
}

void PeopleIndex::index_words(const Change& change, bool was_live, bool is_live) {
    const TextSource* source = find_source(words_of(), change.table->name);
    if (source == nullptr) return;
    // Words of a contact stay indexed when it is removed, because a merged contact is found as its root.
    const bool contact = change.table->name == "contact";
    const Texts said = read_texts(database_, *source, change);
    const auto before = (contact ? !change.inserted : was_live) ? all_words(said.before) : std::set<std::string>();
    const auto now = contact || is_live ? all_words(said.now) : std::set<std::string>();
    if (before == now) return;
    std::int64_t owner = change.row;
    if (!contact) {
        auto detail = database_.query("SELECT owner FROM detail WHERE id = ?", change.row);
        detail.step();
        owner = detail.integer(0);
    }
    for (const auto& word : before)
        if (!now.contains(word))
            database_.run("DELETE FROM word WHERE word = ? AND contact = ? AND source = ?", word, owner, change.row);
    for (const auto& word : now)
        if (!before.contains(word))
            database_.run("INSERT OR IGNORE INTO word(word, contact, source) VALUES(?, ?, ?)", word, owner, change.row);
}

void PeopleIndex::index_text(const Change& change, bool was_live, bool is_live) {
    const TextSource* source = find_source(fulltext_of(), change.table->name);
    if (source == nullptr) return;
    const Texts said = read_texts(database_, *source, change);
    const std::string before = was_live ? folded_body(said.before) : std::string();
    const std::string now = is_live ? folded_body(said.now) : std::string();
    if (before == now) return;
    const std::int64_t row = text_row(database_, change);
    if (!before.empty())
        database_.run("INSERT INTO fulltext(fulltext, rowid, body) VALUES('delete', ?, ?)", row, before);
    if (!now.empty()) database_.run("INSERT INTO fulltext(rowid, body) VALUES(?, ?)", row, now);
}

namespace {

std::optional<std::int64_t> root_in(Database& database, std::int64_t contact) {
    auto row = database.query("SELECT root FROM shown WHERE contact = ?", contact);
    if (!row.step()) return std::nullopt;
    return row.integer(0);
}

}  // namespace

std::int64_t PeopleIndex::root_of(std::int64_t contact) {
    const auto known = roots_.find(contact);
    if (known != roots_.end()) return known->second;
    const auto root = root_in(database_, contact);
    if (root) roots_.emplace(contact, *root);
    return root.value_or(contact);
}

std::vector<std::int64_t> PeopleIndex::members_of(std::int64_t root) {
    std::vector<std::int64_t> members{root};
    for (std::size_t i = 0; i < members.size(); ++i) {
        auto row = database_.query("SELECT id FROM contact WHERE merged_into = ?", members[i]);
        while (row.step())
            if (std::ranges::find(members, row.integer(0)) == members.end()) members.push_back(row.integer(0));
    }
    return members;
}

std::set<std::int64_t> PeopleIndex::regroup(std::int64_t contact) {
    const auto roots = assign_roots(contact);
    roots_.clear();
    return roots;
}

std::set<std::int64_t> PeopleIndex::assign_roots(std::int64_t contact) {
    std::vector<std::int64_t> path{contact};
    for (;;) {
        auto row = database_.query("SELECT merged_into FROM contact WHERE id = ?", path.back());
        if (!row.step() || row.is_null(0)) break;
        const auto next = row.integer(0);
        if (const auto loop = std::ranges::find(path, next); loop != path.end()) {
            // Two machines merged contacts into each other: the least id of the cycle is the root of all.
            path.push_back(*std::min_element(loop, path.end()));
            break;
        }
        path.push_back(next);
    }
    const std::int64_t root = path.back();
    std::set<std::int64_t> roots{root};
    for (const auto member : members_of(root)) {
        roots.insert(root_in(database_, member).value_or(member));
        database_.run("UPDATE shown SET root = ? WHERE contact = ?", root, member);
    }
    // A contact that was split off is its own root, and the root of contacts merged into it.
    for (const auto old : std::set<std::int64_t>(roots))
        if (old != root)
            for (const auto member : members_of(old))
                if (root_in(database_, member) != root)
                    database_.run("UPDATE shown SET root = ? WHERE contact = ?", old, member);
    return roots;
}

namespace {

bool is_taken(Database& database, const std::string& handle, std::int64_t except) {
    auto row = database.query("SELECT 1 FROM shown WHERE handle = ? AND contact <> ?", handle, except);
    return row.step();
}

/// The handle of a contact: the wanted one, or else the first of wanted-2, wanted-3, ... that is free. Empty for an
/// added row that was undone, whose handle is free again; a removed or merged contact keeps its handle.
std::optional<std::string> handle_for(Database& database, std::int64_t contact, bool visible) {
    auto row = database.query("SELECT handle FROM contact WHERE id = ? AND (unmade = 0 OR ?)", contact, visible);
    if (!row.step()) return std::nullopt;
    const std::string wanted = row.text(0);
    std::string handle = wanted;
    for (int n = 2; is_taken(database, handle, contact); ++n) handle = wanted + "-" + std::to_string(n);
    return handle;
}

}  // namespace

void PeopleIndex::update_shown(std::int64_t contact, bool visible) {
    database_.run(
        "INSERT INTO shown(contact, root, visible, handle) VALUES(?1, ?1, ?2, ?3) "
        "ON CONFLICT(contact) DO UPDATE SET visible = ?2, handle = ?3",
        contact, visible, handle_for(database_, contact, visible));
}

}  // namespace nj::store
