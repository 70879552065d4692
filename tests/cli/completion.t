The script asks nj for everything.

  $ nj completion bash | grep -c __complete
  2
  $ nj completion tcsh
  nj: there is no completion for 'tcsh'; name bash, zsh, or fish
  [2]
  $ nj __complete bash -- tri
  triage\tsort imported people into circles (esc)
  trip\tshow who lives where you are going, and who they know (esc)
  $ nj add "Ruth Ellery" -q
  $ nj __complete bash -- show ell
  ruth\tRuth Ellery (esc)
  $ nj __complete bash -- log --on yes
  yesterday\tSunday 22 November (esc)
  $ nj __complete bash -- due --dor
  --dormant\tlist only dormant people, strongest tie first (esc)
  $ NJ_DB=/dev/null/x nj __complete bash -- show r

Filters complete field by field, then with the values in the journal.

  $ nj edit ruth --tag zoning --tag history -q
  $ nj __complete bash -- list ci
  city:\tpart of where they live\tmore (esc)
  circle:\tinner, close, friends, active, or wider\tmore (esc)
  $ nj __complete bash -- list tag:
  tag:history\t1 person (esc)
  tag:zoning\t1 person (esc)
  $ nj __complete bash -- due is:du
  is:due\tlonger than usual since the last exchange (esc)
  $ nj __complete bash -- list via:ell
  via:ruth\tRuth Ellery (esc)

Numbers complete to the items a command can take.

  $ nj ask ruth "a reader for the chapter" -q 2>advice
  $ nj promise ruth "the old letters" -q
  $ nj give ruth lunch --pass-on -q
  $ nj note ruth likes roses -q
  $ nj share "the parcel maps" --to ruth -q
  $ nj __complete bash -- ask --granted ""
  4\tRuth Ellery: a reader for the chapter (esc)
  $ nj __complete bash -- done ""
  6\tRuth Ellery: the old letters (esc)
  $ nj __complete bash -- give ruth lunch --passes ""
  9\tlunch (esc)
  $ nj __complete bash -- note --edit '#'
  \\#11\tRuth Ellery: likes roses (esc)
  $ nj __complete bash -- share --liked ""
  13\tthe parcel maps (esc)

The scripts ask nj for everything; the shells themselves are tested in tests/tools/completion.py.

  $ for shell in bash zsh fish; do nj completion $shell | grep -c "__complete $shell --"; done
  1
  1
  1

People logged often and recently come first; a handle that is also part of
someone else's name gets an `@`, which is exact.

  $ nj add "Ruth Okafor" -q
  $ nj add "Éva Rutherford" -q
  $ nj log coffee @ruth-okafor --on 2026-01-10 -q
  $ nj log coffee @ruth --on 2026-10-30 -q
  $ nj log call @ruth --on 2026-11-02 -q
  $ nj log call @eva --on 2026-11-20 -q
  $ nj __complete zsh -- show ruth
  @ruth\tRuth Ellery, last today (esc)
  eva\t\xc3\x89va Rutherford, last 3 days ago (esc)
  ruth-okafor\tRuth Okafor, last 10 months ago (esc)
  $ nj __complete zsh -- show RUTHERF
  eva\t\xc3\x89va Rutherford, last 3 days ago (esc)
  $ nj __complete zsh -- show "ruth ok"
  ruth-okafor\tRuth Okafor, last 10 months ago (esc)
  $ nj __complete zsh -- share --to "eva, oka"
  eva, ruth-okafor\tRuth Okafor, last 10 months ago (esc)

fish drops candidates that do not begin with the word typed, so it gets
another spelling.

  $ nj __complete fish -- show ruth
  ruth-ellery\tRuth Ellery, last today (esc)
  rutherford\t\xc3\x89va Rutherford, last 3 days ago (esc)
  ruth-okafor\tRuth Okafor, last 10 months ago (esc)
  $ nj __complete fish -- show oka
  ruth-okafor\tRuth Okafor, last 10 months ago (esc)

The sentence of `log`: kind, people or a community, dates, a place.

  $ nj community add pm --name "The PM students" -q
  $ nj config kind.hike "3 live" -q
  $ nj log hike @eva --on 2026-11-21 --place "Blue Hills" -q
  $ nj __complete zsh -- log h
  hike\tweight 3, live (esc)
  $ nj __complete zsh -- log hike with +
  +pm\tThe PM students, 0 members (esc)
  $ nj __complete zsh -- log hike eva a
  a week ago\tMonday 16 November (esc)
  at\tand the place (esc)
  and\tand someone else (esc)
  $ nj __complete zsh -- log hike eva at ""
  Blue Hills\t1 exchange (esc)
  $ nj __complete zsh -- log "hike with ev"
  hike with eva\t\xc3\x89va Rutherford, last 2 days ago (esc)
  $ nj __complete zsh -- log hike eva: ev

bash passes and receives words as typed.

  $ nj edit eva --tag "book club" -q
  $ nj __complete bash -- edit eva --untag book
  book\\ club\t1 person (esc)
  $ nj __complete bash -- edit eva --untag '"book'
  "book club\t1 person (esc)
  $ nj __complete bash -- list "tag:'bo"
  tag:'book club\t1 person (esc)

Dates are shown with their weekday; options about the future offer future dates.

  $ nj __complete zsh -- log --on mon
  monday\tMonday 23 November (esc)
  $ nj __complete zsh -- promise eva maps --by mon
  monday\tMonday 30 November (esc)
  $ nj __complete zsh -- snooze eva 6
  6w\tsix weeks (esc)

An alias completes like the words it means; so does the first
word of a family. --db names the journal to complete from.

  $ nj config alias.lh "log hike" -q
  $ nj __complete zsh -- l
  log\tlog an exchange with one or more people (esc)
  list\tlist people, optionally by filter (esc)
  ledger\tshow what passed both ways, sorted by what you owe (esc)
  lh\tmeans nj log hike (esc)
  $ nj __complete zsh -- lh ev
  eva\t\xc3\x89va Rutherford, last 2 days ago (esc)
  $ nj __complete zsh -- goal d
  done\tmark a goal as reached (esc)
  drop\tdrop a goal (esc)
  $ nj __complete zsh -- community --qui
  --quiet\tdo not report changes (esc)
  $ nj __complete zsh -- community show p
  pm\tThe PM students, 0 members (esc)
  $ nj __complete zsh -- --db none.db show ev
  $ nj __complete zsh -- show --db none.db ev

Options already given are not offered again, unless they repeat; with `=` the
value follows directly.

  $ nj __complete zsh -- log hike eva --pla
  --place\twhere it happened (esc)
  $ nj __complete zsh -- log hike eva --place Fenway --pla
  $ nj __complete zsh -- log hike eva --tag a --ta
  --tag\ttag for the exchange (esc)
  $ nj __complete zsh -- log hike eva --on=yest
  --on=yesterday\tSunday 22 November (esc)
  $ nj __complete zsh -- list -is:arch
  -is:archived\tarchived (esc)

Settings, columns, operations, introductions under way, files.

  $ nj __complete zsh -- config due
  due.per_week\ta number of people, as in nj config due.per_week 7 (esc)
  due.days\tdays of the week, as in nj config due.days mon-fri (esc)
  $ nj __complete zsh -- list --columns name,ci
  name,city\tas in --json (esc)
  name,circle\tas in --json (esc)
  $ nj intro offer @eva @ruth -q
  $ nj __complete zsh -- intro met ""
  32\t\xc3\x89va Rutherford: with Ruth Ellery (esc)
  $ nj __complete zsh -- show '#1'
  #13\tthe parcel maps (esc)
  #11\tRuth Ellery: likes roses (esc)
  $ nj __complete zsh -- undo "" | head -n 1
  33\tintro offer eva ruth (esc)
  $ nj __complete zsh -- import ""
  \t\tfiles (esc)

An alias that cannot be used prints nothing.

  $ nj config alias.a "b ruth" -q
  $ nj config alias.b "a anna" -q
  $ nj __complete zsh -- a x
