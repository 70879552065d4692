A journal of an older nj is migrated when it is first opened, after a copy is put next to it.

  $ nj add "Ruth Ellery" -q
  $ nj log coffee ruth --on 2026-10-01 -q
  $ nj log coffee ruth --on 2026-10-21 -q
  $ nj log call ruth --on 2026-11-01 --gave "the map =4" --got "a hint" -q
  $ nj note ruth "keeps bees by the harbour" -q
  $ nj due --json > now
  $ nj search map > found
  $ nj search bees >> found
  $ nj list --json > people
  $ cat > older.py <<'EOF'
  > import os, sqlite3
  > journal = sqlite3.connect(os.environ["HOME"] + "/data/nj/journal.db")
  > journal.executescript("""
  > DROP TABLE knows; DROP TABLE introduction; DROP TABLE goal; DROP TABLE encounter; DROP TABLE plan; DROP TABLE trip;
  > DROP INDEX exchange_share; DROP INDEX help_forward; DROP INDEX fact_topic; DROP TABLE share;
  > ALTER TABLE exchange DROP COLUMN share; ALTER TABLE exchange DROP COLUMN liked;
  > DROP TABLE gap_sum; DROP INDEX contact_birthday; DROP INDEX ask_granted; DROP INDEX ask_open; DROP INDEX promise_open;
  > DROP INDEX timeline_waits; DROP INDEX ask_waits; DROP INDEX ask_shared; DROP INDEX detail_listed;
  > ALTER TABLE timeline DROP COLUMN waits;
  > ALTER TABLE standing DROP COLUMN gave; ALTER TABLE standing DROP COLUMN got; ALTER TABLE standing DROP COLUMN gave_aged; ALTER TABLE standing DROP COLUMN got_aged;
  > ALTER TABLE timeline DROP COLUMN gave; ALTER TABLE timeline DROP COLUMN got; PRAGMA user_version = 1;
  > DROP INDEX exchange_day; CREATE INDEX exchange_day ON exchange(day);
  > INSERT INTO fulltext(fulltext) VALUES('delete-all');
  > """)
  > EOF
  $ python3 older.py
  $ nj due --json | diff - now
  $ nj list --json | diff - people
  $ (nj search map; nj search bees) | diff - found
  $ ls -l ~/data/nj | awk 'NR > 1 { print $1, $NF }'
  -rw------- journal.db
  -rw------- journal.db.version-1
  $ nj --db ~/data/nj/journal.db.version-1 list --format '{name} {last}'
  Ruth Ellery 3 weeks
