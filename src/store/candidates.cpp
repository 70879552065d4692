#include "nj/store/candidates.hpp"

#include "nj/base/text.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

std::vector<Beginning> people(Query&& row) {
    std::vector<Beginning> found;
    while (row.step()) found.push_back({row.text(0), row.text(1), row.maybe_day(2)});
    return found;
}

std::vector<std::string> texts(Query&& row) {
    std::vector<std::string> found;
    while (row.step()) found.push_back(row.text(0));
    return found;
}

}  // namespace

std::vector<Beginning> people_beginning(Journal& journal, std::string_view begin, std::size_t at_most) {
    if (begin.starts_with('@')) begin.remove_prefix(1);
    Database& database = journal.database();
    const std::string folded = fold(begin);
    if (folded.empty())
        return people(database.query("SELECT t.handle, c.name, t.last FROM standing t JOIN contact c ON c.id = t.contact "
                                     "WHERE NOT t.archived ORDER BY t.last DESC, t.handle LIMIT ?",
                                     at_most));
    // the index gives the first words of that beginning; a shell has no use for more of them
    return people(database.query(
        "SELECT t.handle, c.name, t.last FROM (SELECT DISTINCT s.root FROM word w JOIN shown s ON s.contact = w.contact "
        "WHERE w.word >= ?1 AND w.word < ?1 || char(0x10ffff) LIMIT ?2) m "
        "JOIN standing t ON t.contact = m.root AND NOT t.archived JOIN contact c ON c.id = t.contact "
        "ORDER BY t.last DESC, t.handle",
        folded, at_most));
}

std::vector<std::string> all_tags(Journal& journal) {
    return texts(journal.database().query("SELECT DISTINCT value FROM detail WHERE kind = 'tag' AND live ORDER BY value"));
}

namespace {

/// Each gives number, words and contact.
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
            return "SELECT number, what, contact FROM help h WHERE (pass_on OR passes IS NOT NULL) AND live AND pass_on "
                   "AND NOT EXISTS (SELECT 1 FROM help p WHERE p.passes = h.id AND p.live) ORDER BY number DESC LIMIT ?";
        case NumberedNoun::share:
            return "SELECT number, title, NULL FROM share WHERE live ORDER BY id DESC LIMIT ?";
        case NumberedNoun::encounter:
            return "SELECT number, coalesce(name || ', ', '') || text, NULL FROM encounter WHERE live ORDER BY id DESC LIMIT ?";
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
