The same kind at the same place once more, today.

  $ nj add "Ruth Ellery" -q
  $ nj again ruth
  nj: there is nothing with Ruth Ellery to repeat; log the first one: nj log coffee ruth
  [1]
  $ nj log coffee with ruth 5 weeks ago at Compass: roses -q
  $ nj again ruth -m "the second draft"
  Logged coffee with Ruth Ellery, today at Compass: the second draft  (#4)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj again ruth --on yesterday --json | tr ',' '\n' | grep -E '"(on|kind|place)"' | sort -u
  "kind":"coffee"
  "on":"2026-11-22"
  "place":"Compass"
