Every mistake gets one clear line and what to do, and nothing is lost.

  $ nj frobnicate
  nj: there is no command 'frobnicate'; nj help shows them
  [2]
  $ nj ad "Ruth Ellery"
  nj: there is no command 'ad'; did you mean nj add?
  [2]
  $ nj due --limti 3
  nj: nj due has no option '--limti'; did you mean --limit?
  [2]
  $ nj due --limit many
  nj: 'many' is not a number for -n,--limit; use a whole number
  [2]
  $ nj due --limit
  nj: missing value for '--limit'; see nj due -h
  [2]
  $ nj show
  nj: nj show needs PERSON|#N; see nj show -h
  [2]
  $ nj show ruth stephanie
  nj: nj show does not take 'stephanie'; quote an argument that has spaces, or see nj show -h
  [2]

A name that no one has, and a name that two people have.

  $ nj add "Anna Reed" -q
  $ nj add "Anna Lindqvist" -q
  $ nj show anna
  nj: 'anna' could be 2 people; name one by handle, @ in front
    @anna  Anna Reed
    @anna-lindqvist  Anna Lindqvist
  [1]
  $ nj show ana
  nj: no contact matches 'ana'; did you mean anna?
  [1]
  $ nj --json show nobody
  {"error":{"code":1,"message":"no contact matches 'nobody'","hint":"nj list shows who is there, nj add \"nobody\" adds them","candidates":[]}}
  [1]

Impossible days.

  $ nj log coffee @anna --on someday
  nj: 'someday' is not a valid date for --on; expected a date such as 'yesterday', 'nov 20' or 2026-11-20
  [2]
  $ nj --today soon due
  nj: 'soon' is not a valid date for --today; use a date such as 2026-11-20
  [2]

A journal that cannot be opened, is not a journal, or is newer.

  $ nj --db /dev/null/journal.db list
  nj: the journal cannot be opened; check that its folder exists and can be written
  [3]
  $ echo "this is a shopping list, and long enough to be looked at by SQLite, which wants a hundred bytes of it at least" >list.db
  $ nj --db list.db list
  nj: the file is not a journal; name another with --db, or move it out of the way
  [3]
  $ nj --db . list
  nj: '.' is a folder; name a file with --db or NJ_DB
  [3]
  $ python3 -c 'import sqlite3; sqlite3.connect("other.db").execute("create table t(x)")'
  $ nj --db other.db list
  nj: 'other.db' is a database, but not an nj journal; name another file with --db or NJ_DB
  [3]
  $ nj --db newer.db add "Ruth Ellery" -q
  $ python3 -c 'import sqlite3; c = sqlite3.connect("newer.db"); c.execute("pragma user_version = 99")'
  $ sha256sum newer.db >sum
  $ nj --db newer.db list 2>error
  [3]
  $ sed "s/knows [0-9]*/knows N/" error
  nj: this journal was written by a newer nj (format 99, this one knows N); upgrade nj; nothing was changed
  $ sha256sum -c sum
  newer.db: OK

A reader that stops early, and a full disk.

  $ nj help --all | head -1
  Journaling
  $ nj help >/dev/full
  nj: the output cannot be written (No space left on device); check its destination
  [1]

An empty text names no one and notes nothing.

  $ nj add "Bo Lee" -q
  $ nj ledger ""
  nj: no one is named; nj list shows who is there
  [2]
  $ nj thank ""
  nj: no one is named; nj list shows who is there
  [2]
  $ nj again ""
  nj: no one is named; nj list shows who is there
  [2]
  $ nj intro path ""
  nj: no one is named; nj list shows who is there
  [2]
  $ nj ask bo ""
  nj: missing what you ask 'bo' for; as in nj ask bo "advice on the chapter"
  [2]
  $ nj promise "" x
  nj: no one is named; nj list shows who is there
  [2]
  $ nj note bo likes ""
  nj: there is nothing to note yet; as in nj note ruth likes "old maps"
  [2]
  $ nj practice ""
  nj: missing who you talked with; as in nj practice "retired pilot on the shuttle"
  [2]
  $ nj trip "" "22 nov..25 nov"
  nj: missing destination; as in nj trip boston "20 nov..23 nov"
  [2]
