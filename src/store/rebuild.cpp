#include <algorithm>
#include <iterator>

#include "nj/store/standings.hpp"
#include "timeline.hpp"

namespace nj {
namespace store {
namespace {

/// Every row of a table as if it had just been made and nothing were known of it, its liveness neither.
std::vector<Change> all_rows(Database& database, const Table& table) {
    std::vector<Change> changes;
    auto row = database.query_text("SELECT id FROM " + std::string(table.name) + " ORDER BY id");
    while (row.step()) changes.push_back({&table, row.integer(0), /*inserted=*/true, {}});
    return changes;
}

}  // namespace

void Timeline::rebuild() {
    database_.execute(
        "DELETE FROM shown; DELETE FROM timeline; DELETE FROM standing; DELETE FROM word;"
        "UPDATE gap_sum SET count = 0, logs = 0;"
        "INSERT INTO fulltext(fulltext) VALUES('delete-all');");
    std::vector<Change> changes;
    for (const Table& table : logged_tables()) {
        auto rows = all_rows(database_, table);
        if (table.name == "contact") {
            take(rows);  // then their groups, which every other row asks for
            for (const Change& contact : rows) people_.regroup(contact.row);
        } else {
            std::ranges::move(rows, std::back_inserter(changes));
        }
    }
    take(changes);
    finish();
}

void Timeline::recount_everybody() {
    auto row = database_.query("SELECT contact FROM standing");
    while (row.step()) touched_[row.integer(0)].recount = true;
    finish();
}

}  // namespace store

void rebuild(Journal& journal) {
    store::Transaction transaction(journal.database());
    store::Timeline(journal.database()).rebuild();
    transaction.commit();
}

}  // namespace nj
