#include "schema.hpp"

#include <algorithm>
#include <array>

namespace nj::store {
namespace {

using enum ColumnKind;
using std::string_view;

constexpr std::array contact_columns{
    Column{"id", id},         Column{"name", text},      Column{"handle", text},      Column{"given", text},
    Column{"family", text},   Column{"org", text},       Column{"title", text},       Column{"city", text},
    Column{"birthday", text}, Column{"met_day", day},    Column{"met_place", text},   Column{"met_how", text},
    Column{"via", id},        Column{"unmet", integer},  Column{"cadence", integer},  Column{"circle", text},
    Column{"snoozed", day},   Column{"archived", text},  Column{"imported", integer}, Column{"added", day},
    Column{"started", day},   Column{"merged_into", id}, Column{"dead", id},          Column{"unmade", id},
    Column{"live", computed}};
constexpr std::array detail_columns{Column{"id", id},      Column{"owner", id},   Column{"kind", text},
                                    Column{"value", text}, Column{"label", text}, Column{"position", integer},
                                    Column{"dead", id},    Column{"unmade", id},  Column{"live", computed}};
constexpr std::array detail_key{string_view{"owner"}, string_view{"kind"}, string_view{"value"}};
constexpr std::array fact_columns{Column{"id", id},     Column{"contact", id},    Column{"topic", text},
                                  Column{"text", text}, Column{"day", day},       Column{"dead", id},
                                  Column{"unmade", id}, Column{"live", computed}, Column{"number", computed}};
constexpr std::array exchange_columns{Column{"id", id},        Column{"day", day},       Column{"time", integer},
                                      Column{"kind", text},    Column{"place", text},    Column{"minutes", integer},
                                      Column{"note", text},    Column{"community", id},  Column{"sent", integer},
                                      Column{"mass", integer}, Column{"source", id},     Column{"dead", id},
                                      Column{"unmade", id},    Column{"live", computed}, Column{"number", computed}};
constexpr std::array participation_columns{Column{"id", id},   Column{"exchange", id}, Column{"contact", id},
                                           Column{"dead", id}, Column{"unmade", id},   Column{"live", computed}};
constexpr std::array participation_key{string_view{"exchange"}, string_view{"contact"}};
constexpr std::array help_columns{Column{"id", id},           Column{"exchange", id},    Column{"way", text},
                                  Column{"what", text},       Column{"weight", integer}, Column{"contact", id},
                                  Column{"pass_on", integer}, Column{"passes", id},      Column{"dead", id},
                                  Column{"unmade", id},       Column{"live", computed},  Column{"number", computed}};
constexpr std::array ask_columns{Column{"id", id},         Column{"contact", id},     Column{"exchange", id},
                                 Column{"day", day},       Column{"text", text},      Column{"type", text},
                                 Column{"for_them", text}, Column{"state", text},     Column{"closed", day},
                                 Column{"later", day},     Column{"dead", id},        Column{"unmade", id},
                                 Column{"live", computed}, Column{"number", computed}};
constexpr std::array promise_columns{Column{"id", id},      Column{"contact", id},    Column{"exchange", id},
                                     Column{"day", day},    Column{"text", text},     Column{"by_day", day},
                                     Column{"state", text}, Column{"closed", day},    Column{"dead", id},
                                     Column{"unmade", id},  Column{"live", computed}, Column{"number", computed}};
constexpr std::array community_columns{
    Column{"id", id},           Column{"handle", text},      Column{"name", text},
    Column{"cadence", integer}, Column{"personal", integer}, Column{"started", day},
    Column{"dead", id},         Column{"unmade", id},        Column{"live", computed}};
constexpr std::array member_columns{Column{"id", id},   Column{"community", id}, Column{"contact", id},
                                    Column{"dead", id}, Column{"unmade", id},    Column{"live", computed}};
constexpr std::array member_key{string_view{"community"}, string_view{"contact"}};
constexpr std::array setting_columns{Column{"id", id},   Column{"name", text}, Column{"value", text},
                                     Column{"dead", id}, Column{"unmade", id}, Column{"live", computed}};
constexpr std::array setting_key{string_view{"name"}};

constexpr std::array<Table, 11> tables{
    Table{1, "contact", contact_columns, {}, false},
    Table{2, "detail", detail_columns, detail_key, false},
    Table{3, "fact", fact_columns, {}, true},
    Table{4, "exchange", exchange_columns, {}, true},
    Table{5, "participation", participation_columns, participation_key, false},
    Table{6, "help", help_columns, {}, true},
    Table{7, "ask", ask_columns, {}, true},
    Table{8, "promise", promise_columns, {}, true},
    Table{9, "community", community_columns, {}, false},
    Table{10, "member", member_columns, member_key, false},
    Table{11, "setting", setting_columns, setting_key, false},
};

// Each finds one live row that refers to ?1 by way of an index; timeline stands for participation.
constexpr std::array all_references{
    Reference{"contact", "SELECT exchange, 'exchange' FROM timeline WHERE contact = ?1 LIMIT 1"},
    Reference{"contact", "SELECT id, 'detail' FROM detail WHERE owner = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'fact' FROM fact WHERE contact = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'ask' FROM ask WHERE contact = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'promise' FROM promise WHERE contact = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'member' FROM member WHERE contact = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'contact' FROM contact WHERE via = ?1 AND live LIMIT 1"},
    Reference{"contact", "SELECT id, 'contact' FROM contact WHERE merged_into = ?1 AND live LIMIT 1"},
    Reference{"exchange", "SELECT id, 'participation' FROM participation WHERE exchange = ?1 AND live LIMIT 1"},
    Reference{"exchange", "SELECT id, 'help' FROM help WHERE exchange = ?1 AND live LIMIT 1"},
    Reference{"exchange", "SELECT id, 'ask' FROM ask WHERE exchange = ?1 AND live LIMIT 1"},
    Reference{"exchange", "SELECT id, 'promise' FROM promise WHERE exchange = ?1 AND live LIMIT 1"},
    Reference{"exchange", "SELECT id, 'detail' FROM detail WHERE owner = ?1 AND live LIMIT 1"},
    Reference{"community", "SELECT id, 'member' FROM member WHERE community = ?1 AND live LIMIT 1"},
    Reference{"community", "SELECT id, 'exchange' FROM exchange WHERE community = ?1 AND live LIMIT 1"},
};

// Days count from 1970-01-01, times in minutes after midnight. `dead` is 0, or the greatest stamp the remover had
// seen; `unmade` is 0, or the undo that took the row back; `live` follows from both.
// `day` and `by_day` for what JSON calls `on` and `by`: those are words of SQL.
constexpr const char* version_1 = R"sql(
CREATE TABLE operation(
  id INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  summary TEXT NOT NULL,
  undoes INTEGER REFERENCES operation,
  schema INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0,
  number INTEGER);
CREATE TABLE operation_part(
  operation INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  changes BLOB NOT NULL,
  PRIMARY KEY(operation, seq)) WITHOUT ROWID;
CREATE TABLE cell(
  tbl TEXT NOT NULL,
  row INTEGER NOT NULL,
  col TEXT NOT NULL,
  stamp INTEGER NOT NULL,
  value,
  PRIMARY KEY(tbl, row, col)) WITHOUT ROWID;
CREATE TABLE device(id INTEGER PRIMARY KEY, name TEXT NOT NULL, machine TEXT, self INTEGER NOT NULL DEFAULT 0);
CREATE TABLE number(n INTEGER PRIMARY KEY, kind INTEGER NOT NULL, id INTEGER NOT NULL);

CREATE TABLE contact(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, handle TEXT NOT NULL, given TEXT, family TEXT, org TEXT, title TEXT,
  city TEXT, birthday TEXT, met_day INTEGER, met_place TEXT, met_how TEXT, via INTEGER,
  unmet INTEGER NOT NULL DEFAULT 0, cadence INTEGER, circle TEXT, snoozed INTEGER, archived TEXT,
  imported INTEGER NOT NULL DEFAULT 0, added INTEGER, started INTEGER, merged_into INTEGER,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1);
CREATE INDEX contact_merged_into ON contact(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX contact_via ON contact(via) WHERE via IS NOT NULL;
CREATE TABLE detail(
  id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, label TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1,
  UNIQUE(owner, kind, value));
CREATE INDEX detail_value ON detail(kind, value);
CREATE TABLE fact(
  id INTEGER PRIMARY KEY, contact INTEGER NOT NULL, topic TEXT, text TEXT NOT NULL, day INTEGER NOT NULL,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1, number INTEGER);
CREATE INDEX fact_contact ON fact(contact);
CREATE TABLE exchange(
  id INTEGER PRIMARY KEY, day INTEGER NOT NULL, time INTEGER, kind TEXT NOT NULL, place TEXT, minutes INTEGER,
  note TEXT, community INTEGER, sent INTEGER NOT NULL DEFAULT 0, mass INTEGER NOT NULL DEFAULT 0, source INTEGER,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1, number INTEGER);
CREATE INDEX exchange_day ON exchange(day);
CREATE INDEX exchange_source ON exchange(source) WHERE source IS NOT NULL;
CREATE INDEX exchange_community ON exchange(community) WHERE community IS NOT NULL;
CREATE TABLE participation(
  id INTEGER PRIMARY KEY, exchange INTEGER NOT NULL, contact INTEGER NOT NULL,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1,
  UNIQUE(exchange, contact));
CREATE TABLE help(
  id INTEGER PRIMARY KEY, exchange INTEGER NOT NULL, way TEXT NOT NULL, what TEXT NOT NULL, weight INTEGER NOT NULL,
  contact INTEGER, pass_on INTEGER NOT NULL DEFAULT 0, passes INTEGER,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1, number INTEGER);
CREATE INDEX help_exchange ON help(exchange);
CREATE TABLE ask(
  id INTEGER PRIMARY KEY, contact INTEGER, exchange INTEGER, day INTEGER NOT NULL, text TEXT NOT NULL,
  type TEXT NOT NULL, for_them TEXT, state TEXT NOT NULL, closed INTEGER, later INTEGER,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1, number INTEGER);
CREATE INDEX ask_contact ON ask(contact);
CREATE INDEX ask_exchange ON ask(exchange);
CREATE TABLE promise(
  id INTEGER PRIMARY KEY, contact INTEGER, exchange INTEGER, day INTEGER NOT NULL, text TEXT NOT NULL, by_day INTEGER,
  state TEXT NOT NULL, closed INTEGER,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1, number INTEGER);
CREATE INDEX promise_contact ON promise(contact);
CREATE INDEX promise_exchange ON promise(exchange);
CREATE TABLE community(
  id INTEGER PRIMARY KEY, handle TEXT NOT NULL, name TEXT NOT NULL, cadence INTEGER,
  personal INTEGER NOT NULL DEFAULT 0, started INTEGER,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1);
CREATE TABLE member(
  id INTEGER PRIMARY KEY, community INTEGER NOT NULL, contact INTEGER NOT NULL,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1,
  UNIQUE(community, contact));
CREATE INDEX member_contact ON member(contact);
CREATE TABLE setting(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1);

-- Computed, by Journal::write alone. shown: a line for every contact, also merged and removed ones.
CREATE TABLE shown(contact INTEGER PRIMARY KEY, root INTEGER NOT NULL, visible INTEGER NOT NULL, handle TEXT UNIQUE);
-- timeline: every live participation of a root; counts = 0 for a reach-out, which is no exchange day.
CREATE TABLE timeline(
  contact INTEGER NOT NULL, day INTEGER NOT NULL, exchange INTEGER NOT NULL, weight INTEGER NOT NULL,
  counts INTEGER NOT NULL, PRIMARY KEY(contact, day, exchange)) WITHOUT ROWID;
-- standing: every visible root, with what the ranking reads (SPEC section 5).
CREATE TABLE standing(
  contact INTEGER PRIMARY KEY, handle TEXT NOT NULL, n INTEGER NOT NULL, first INTEGER, last INTEGER,
  l REAL NOT NULL, v INTEGER NOT NULL, cadence INTEGER, circle TEXT, snoozed INTEGER, reached_out INTEGER,
  started INTEGER, started_by_meeting INTEGER NOT NULL, archived INTEGER NOT NULL, unmet INTEGER NOT NULL,
  waiting INTEGER NOT NULL);
-- word: every folded word a contact can be named by, and the row it stands in.
CREATE TABLE word(word TEXT NOT NULL, contact INTEGER NOT NULL, source INTEGER NOT NULL,
  PRIMARY KEY(word, contact, source)) WITHOUT ROWID;
-- fulltext: folded text of contacts, aliases, facts and exchanges; the rowid is that row's id.
CREATE VIRTUAL TABLE fulltext USING fts5(body, content='', detail=full);
)sql";

// gap_sum: the sum of Gaps (nj/domain/due.hpp) over standing, in one row, so that the usual gap of everybody is known
// without reading everybody.
constexpr const char* version_2 = R"sql(
CREATE TABLE gap_sum(count INTEGER NOT NULL, logs INTEGER NOT NULL);
INSERT INTO gap_sum
  SELECT coalesce(sum(n - 1), 0), coalesce(sum(CAST(round(l * 4294967296.0) AS INTEGER)), 0)
  FROM standing WHERE n > 0;
-- The morning page asks for the birthdays of a fortnight.
-- What passed in an exchange, summed for each person in it.
ALTER TABLE timeline ADD COLUMN gave INTEGER NOT NULL DEFAULT 0;
ALTER TABLE timeline ADD COLUMN got INTEGER NOT NULL DEFAULT 0;
UPDATE timeline SET
  gave = (SELECT coalesce(sum(h.weight), 0) FROM help h LEFT JOIN shown s ON s.contact = h.contact
    WHERE h.exchange = timeline.exchange AND h.live AND h.way = 'gave'
    AND (h.contact IS NULL OR s.root = timeline.contact)),
  got = (SELECT coalesce(sum(h.weight), 0) FROM help h LEFT JOIN shown s ON s.contact = h.contact
    WHERE h.exchange = timeline.exchange AND h.live AND h.way = 'got'
    AND (h.contact IS NULL OR s.root = timeline.contact));
-- Whatever still waits, of one person or of everybody in an exchange (contact is NULL): few rows of many.
CREATE INDEX ask_granted ON ask(contact) WHERE live AND state = 'granted';
CREATE INDEX ask_open ON ask(day, later) WHERE live AND state = 'open';
CREATE INDEX promise_open ON promise(contact) WHERE live AND state = 'open';
CREATE INDEX contact_birthday ON contact(substr(birthday, -5)) WHERE birthday IS NOT NULL;
)sql";

// standing.gave, got, aged: PassedTotal (nj/domain/balance.hpp), counted anew after the patches.
// timeline.waits: an ask or promise of everybody in the exchange is open, or granted and not thanked for.
constexpr const char* version_3 = R"sql(
ALTER TABLE standing ADD COLUMN gave INTEGER NOT NULL DEFAULT 0;
ALTER TABLE standing ADD COLUMN got INTEGER NOT NULL DEFAULT 0;
ALTER TABLE standing ADD COLUMN aged REAL NOT NULL DEFAULT 0;
ALTER TABLE timeline ADD COLUMN waits INTEGER NOT NULL DEFAULT 0;
UPDATE timeline SET waits = 1 WHERE exchange IN (
  SELECT exchange FROM ask WHERE live AND state IN ('open', 'granted') AND contact IS NULL
  UNION ALL SELECT exchange FROM promise WHERE live AND state = 'open' AND contact IS NULL);
CREATE INDEX timeline_waits ON timeline(contact, exchange, waits) WHERE waits;
CREATE INDEX ask_waits ON ask(contact) WHERE live AND state IN ('open', 'granted');
CREATE INDEX ask_shared ON ask(exchange) WHERE live AND state IN ('open', 'granted') AND contact IS NULL;
-- A list reads the details of everybody: their rows lie in the order of their hashes, each on a page of its own.
CREATE INDEX detail_listed ON detail(owner, kind, position, value) WHERE live;
)sql";

constexpr std::array all_patches{version_1, version_2, version_3};

}  // namespace

const Column* Table::column(string_view wanted) const {
    auto found = std::ranges::find(columns, wanted, &Column::name);
    return found == columns.end() ? nullptr : &*found;
}

std::span<const Table> logged_tables() {
    return tables;
}

const Table* table_named(string_view name) {
    auto found = std::ranges::find(tables, name, &Table::name);
    return found == tables.end() ? nullptr : &*found;
}

const Table& table_coded(int code) {
    return *std::ranges::find(tables, code, &Table::code);
}

std::span<const Reference> references() {
    return all_references;
}

std::span<const char* const> patches() {
    return all_patches;
}

}  // namespace nj::store
