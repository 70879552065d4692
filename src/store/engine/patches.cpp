#include "engine/patches.hpp"

#include <array>

namespace nj::store {
namespace {

// Days are counted from 1970-01-01, times are minutes after midnight. `dead` is 0, or the greatest stamp that the
// remover had seen; `unmade` is 0, or the undo that undid the row; `live` follows from both. JSON calls `day` and
// `by_day` `on` and `by`, which are SQL keywords.
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

-- Computed, and written only by Journal::write. shown: a row for every contact, including merged and removed ones.
CREATE TABLE shown(contact INTEGER PRIMARY KEY, root INTEGER NOT NULL, visible INTEGER NOT NULL, handle TEXT UNIQUE);
-- timeline: every live participation of a root; counts = 0 for a reach-out, which is not an exchange day.
CREATE TABLE timeline(
  contact INTEGER NOT NULL, day INTEGER NOT NULL, exchange INTEGER NOT NULL, weight INTEGER NOT NULL,
  counts INTEGER NOT NULL, PRIMARY KEY(contact, day, exchange)) WITHOUT ROWID;
-- standing: every visible root, with the numbers that the ranking reads (docs/ranking.md).
CREATE TABLE standing(
  contact INTEGER PRIMARY KEY, handle TEXT NOT NULL, n INTEGER NOT NULL, first INTEGER, last INTEGER,
  l REAL NOT NULL, v INTEGER NOT NULL, cadence INTEGER, circle TEXT, snoozed INTEGER, reached_out INTEGER,
  started INTEGER, started_by_meeting INTEGER NOT NULL, archived INTEGER NOT NULL, unmet INTEGER NOT NULL,
  waiting INTEGER NOT NULL);
-- word: every folded word a contact can be named by, and the row that has it.
CREATE TABLE word(word TEXT NOT NULL, contact INTEGER NOT NULL, source INTEGER NOT NULL,
  PRIMARY KEY(word, contact, source)) WITHOUT ROWID;
-- fulltext: folded text of contacts, aliases, facts and exchanges; the rowid is that row's id (version 5: short number).
CREATE VIRTUAL TABLE fulltext USING fts5(body, content='', detail=full);
)sql";

// gap_sum: the sum of Gaps (nj/domain/due.hpp) over all standings, in one row, so that the typical gap is known without
// reading them.
constexpr const char* version_2 = R"sql(
CREATE TABLE gap_sum(count INTEGER NOT NULL, logs INTEGER NOT NULL);
INSERT INTO gap_sum
  SELECT coalesce(sum(n - 1), 0), coalesce(sum(CAST(round(l * 4294967296.0) AS INTEGER)), 0)
  FROM standing WHERE n > 0;
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
-- Open asks and promises, with one person or with everyone in an exchange (contact is NULL): few rows of many.
CREATE INDEX ask_granted ON ask(contact) WHERE live AND state = 'granted';
CREATE INDEX ask_open ON ask(day, later) WHERE live AND state = 'open';
CREATE INDEX promise_open ON promise(contact) WHERE live AND state = 'open';
-- The morning page reads the birthdays of two weeks.
CREATE INDEX contact_birthday ON contact(substr(birthday, -5)) WHERE birthday IS NOT NULL;
)sql";

// share: something worth passing on. Its people are in the exchanges that carry its id, one exchange for each person;
// `liked` is the day on which that person said they liked it. A share to many people is `mass` until then, and not an
// exchange day.
constexpr const char* version_3 = R"sql(
CREATE TABLE share(
  id INTEGER PRIMARY KEY, title TEXT NOT NULL, url TEXT, about TEXT, day INTEGER NOT NULL,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1, number INTEGER);
ALTER TABLE exchange ADD COLUMN share INTEGER;
ALTER TABLE exchange ADD COLUMN liked INTEGER;
CREATE INDEX exchange_share ON exchange(share) WHERE share IS NOT NULL;
-- Gifts to be passed on, and gifts that passed one on.
CREATE INDEX help_forward ON help(passes, id) WHERE pass_on OR passes IS NOT NULL;
-- What one person needs, another person may offer.
CREATE INDEX fact_topic ON fact(topic, contact) WHERE live AND topic IN ('likes', 'needs', 'offers', 'work', 'avoid');
)sql";

// Introductions and plans. knows: `one` is the lesser of the two ids. introduction: every step has its day, and the
// state follows from the steps; a request reaches one person through `via`, an offer brings `whom` and `other`
// together.
constexpr const char* version_4 = R"sql(
CREATE TABLE knows(
  id INTEGER PRIMARY KEY, one INTEGER NOT NULL, other INTEGER NOT NULL, note TEXT, strength INTEGER,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1,
  UNIQUE(one, other));
CREATE INDEX knows_other ON knows(other);
CREATE TABLE introduction(
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, whom INTEGER NOT NULL, other INTEGER, via INTEGER, why TEXT,
  day INTEGER NOT NULL, granted INTEGER, whom_yes INTEGER, other_yes INTEGER, made INTEGER, met INTEGER,
  thanked INTEGER, declined INTEGER, declined_by INTEGER, ask INTEGER,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1, number INTEGER);
CREATE TABLE goal(
  id INTEGER PRIMARY KEY, text TEXT NOT NULL, day INTEGER NOT NULL, by_day INTEGER, count INTEGER, counts TEXT,
  filter TEXT, state TEXT NOT NULL, closed INTEGER,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1, number INTEGER);
CREATE TABLE encounter(
  id INTEGER PRIMARY KEY, day INTEGER NOT NULL, text TEXT NOT NULL, name TEXT, place TEXT, trip TEXT, again INTEGER,
  moved_on INTEGER NOT NULL DEFAULT 0, contact INTEGER,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1, number INTEGER);
CREATE TABLE plan(
  id INTEGER PRIMARY KEY, contact INTEGER, text TEXT NOT NULL, day INTEGER NOT NULL, by_day INTEGER,
  state TEXT NOT NULL, closed INTEGER,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1, number INTEGER);
CREATE TABLE trip(
  id INTEGER PRIMARY KEY, place TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, community INTEGER,
  dead INTEGER NOT NULL DEFAULT 0, unmade INTEGER NOT NULL DEFAULT 0, live INTEGER NOT NULL DEFAULT 1);
)sql";

// Rows of exchange and fact are in the full text under their short number, which takes one or two bytes for each word
// where an id takes five; `fold` is a function of nj. The newest exchanges with a word are found by day and number.
constexpr const char* version_5 = R"sql(
DROP INDEX exchange_day;
CREATE INDEX exchange_day ON exchange(day, number);
INSERT INTO fulltext(fulltext) VALUES('delete-all');
INSERT INTO fulltext(rowid, body)
  SELECT number, substr(body, 2) FROM (
    SELECT number, CASE WHEN note <> '' THEN char(10) || fold(note) ELSE '' END ||
      CASE WHEN place <> '' THEN char(10) || fold(place) ELSE '' END AS body FROM exchange WHERE live
    UNION ALL SELECT number, CASE WHEN topic <> '' THEN char(10) || fold(topic) ELSE '' END ||
      CASE WHEN text <> '' THEN char(10) || fold(text) ELSE '' END FROM fact WHERE live)
  WHERE body <> '' ORDER BY number;
INSERT INTO fulltext(rowid, body)
  SELECT id, substr(body, 2) FROM (
    SELECT id, CASE WHEN name <> '' THEN char(10) || fold(name) ELSE '' END ||
      CASE WHEN org <> '' THEN char(10) || fold(org) ELSE '' END ||
      CASE WHEN title <> '' THEN char(10) || fold(title) ELSE '' END ||
      CASE WHEN city <> '' THEN char(10) || fold(city) ELSE '' END AS body FROM contact WHERE live
    UNION ALL SELECT id, char(10) || fold(what) FROM help WHERE live AND what <> ''
    UNION ALL SELECT id, char(10) || fold(value) FROM detail WHERE live AND kind IN ('alias', 'nickname') AND value <> '')
  WHERE body <> '' ORDER BY id;
)sql";

// standing.gave, got, gave_aged, got_aged: PassedTotal (nj/domain/balance.hpp), recounted after the patches.
// timeline.waits: whether an ask or promise that is with everyone in the exchange is open, or granted and not thanked
// for.
constexpr const char* version_6 = R"sql(
ALTER TABLE standing ADD COLUMN gave INTEGER NOT NULL DEFAULT 0;
ALTER TABLE standing ADD COLUMN got INTEGER NOT NULL DEFAULT 0;
ALTER TABLE standing ADD COLUMN gave_aged REAL NOT NULL DEFAULT 0;
ALTER TABLE standing ADD COLUMN got_aged REAL NOT NULL DEFAULT 0;
ALTER TABLE timeline ADD COLUMN waits INTEGER NOT NULL DEFAULT 0;
UPDATE timeline SET waits = 1 WHERE exchange IN (
  SELECT exchange FROM ask WHERE live AND state IN ('open', 'granted') AND contact IS NULL
  UNION ALL SELECT exchange FROM promise WHERE live AND state = 'open' AND contact IS NULL);
CREATE INDEX timeline_waits ON timeline(contact, exchange, waits) WHERE waits;
CREATE INDEX ask_waits ON ask(contact) WHERE live AND state IN ('open', 'granted');
CREATE INDEX ask_shared ON ask(exchange) WHERE live AND state IN ('open', 'granted') AND contact IS NULL;
-- A list reads the details of everyone; in the table they are in the order of their hashes, on a page each.
CREATE INDEX detail_listed ON detail(owner, kind, position, value) WHERE live;
)sql";

constexpr std::array all_patches{version_1, version_2, version_3, version_4, version_5, version_6};

}  // namespace

std::span<const char* const> patches() {
    return all_patches;
}

}  // namespace nj::store
