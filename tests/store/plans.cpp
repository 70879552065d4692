#include <doctest/doctest.h>
#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <set>

#include "engine/database.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/candidates.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/store/forward.hpp"
#include "nj/store/goals.hpp"
#include "nj/store/ledger.hpp"
#include "nj/store/occasions.hpp"
#include "nj/store/open_items.hpp"
#include "nj/store/people.hpp"
#include "nj/store/plans.hpp"
#include "nj/store/promises.hpp"
#include "nj/store/search.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/shares.hpp"
#include "nj/store/standings.hpp"
#include "nj/store/today.hpp"
#include "random_life.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

/// The statements that `reading` runs, as SQLite gets them.
std::set<std::string> statements_of(Journal& journal, const std::function<void()>& reading) {
    std::set<std::string> statements;
    sqlite3* handle = journal.database().handle();
    sqlite3_trace_v2(
        handle, SQLITE_TRACE_STMT,
        [](unsigned, void* seen, void* statement, void*) {
            static_cast<std::set<std::string>*>(seen)->insert(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
            return 0;
        },
        &statements);
    reading();
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    return statements;
}

/// The tables that a statement scans. Statements inside FTS5 and SQLite's own functions are not checked.
std::vector<std::string> scanned(Journal& journal, const std::string& statement) {
    std::vector<std::string> tables;
    if (!statement.starts_with("SELECT") && !statement.starts_with("WITH")) return tables;
    if (statement.find("'main'.'") != std::string::npos) return tables;
    auto row = journal.database().query_text("EXPLAIN QUERY PLAN " + statement);
    while (row.step()) {
        const std::string detail = row.text(3);
        const bool within =
            detail.find("USING") != std::string::npos || detail.find("VIRTUAL TABLE") != std::string::npos ||
            detail.find("CONSTANT ROW") != std::string::npos || detail.find("SUBQUERY") != std::string::npos;
        if (detail.starts_with("SCAN") && !within) tables.push_back(detail);
    }
    return tables;
}

void check_no_scan(TempJournal& journal, const char* what, const std::function<void()>& reading,
                   const std::vector<std::string>& allowed = {}) {
    const auto statements = statements_of(*journal, reading);
    CAPTURE(what);
    CHECK(!statements.empty());
    for (const auto& statement : statements) {
        CAPTURE(statement);
        for (const auto& table : scanned(*journal, statement)) {
            CAPTURE(table);
            CHECK(std::ranges::find(allowed, table) != allowed.end());
        }
    }
}

}  // namespace

TEST_CASE("queries of the morning page and of one person use an index, however large the journal") {
    TempJournal journal;
    RandomLife life(*journal, 7);
    for (int i = 0; i < 200; ++i) life.step();
    const auto people = standings(*journal);
    REQUIRE(!people.empty());
    const ContactId one = people.front().contact;
    const Kinds known = kinds(*journal);

    check_no_scan(journal, "one contact", [&] { read_contact(*journal, one); });
    check_no_scan(journal, "naming", [&] {
        people_with_words(*journal, {"ruth", "ellery"}, Precision::whole_words);
        people_with_words(*journal, {"ru"}, Precision::prefixes);
    });
    check_no_scan(journal, "completion", [&] { people_beginning(*journal, "ru"); }, {"SCAN m"});  // of those found
    check_no_scan(journal, "standing", [&] { standing_of(*journal, one); });
    check_no_scan(journal, "the usual gap", [&] { typical(*journal); }, {"SCAN gap_sum"});
    check_no_scan(journal, "exchanges", [&] { exchanges_with(*journal, one, 3, known); });
    check_no_scan(journal, "days", [&] { exchange_days_of(*journal, one, today - Days{366}); });
    check_no_scan(journal, "balance", [&] { passed_between(*journal, one, today); });
    check_no_scan(journal, "one person's ledger", [&] {
        ledger_of(*journal, one, today);
        things_passed(*journal, one, Way::got, 3);
    });
    check_no_scan(journal, "what is passed on", [&] { forward_links(*journal); });
    check_no_scan(journal, "notes", [&] { facts_of(*journal, one); });
    check_no_scan(journal, "asks and promises", [&] {
        asks_of(*journal, one);
        promises_of(*journal, one);
        waiting_between(*journal, one, 5);
    });
    check_no_scan(journal, "what to say", [&] { occasion_for(*journal, one); });
    check_no_scan(journal, "what they want no shares about", [&] { stops_of(*journal, one); });
    // A journal has few shares compared with exchanges.
    check_no_scan(journal, "what others had", [&] { shared_with_others(*journal, one); }, {"SCAN s"});
    check_no_scan(journal, "birthdays", [&] { birthdays_between(*journal, today, today + Days{14}); });
    check_no_scan(journal, "the last entry", [&] { last_entry(*journal, today); });
    check_no_scan(journal, "goals and the plan",
                  [&] {
                      open_goals(*journal, today);
                      plans_open(*journal, today);
                  },
                  {"SCAN goal", "SCAN plan"});
    check_no_scan(journal, "a word",
                  [&] {
                      SearchQuestion question;
                      question.phrases = {"owls"};
                      search(*journal, question);
                  },
                  {"SCAN gap_sum"});
    // The list needs all people, and only their standings.
    check_no_scan(journal, "everyone", [&] { standings(*journal); }, {"SCAN standing"});
    check_no_scan(journal, "everyone's ledger", [&] { ledger(*journal, today); }, {"SCAN s"});
}
