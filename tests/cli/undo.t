Any change can be undone as a whole.

  $ nj undo
  nj: there is nothing to undo; nj history lists changes
  [1]
  $ nj add "Ruth Ellery" -q
  $ nj log coffee ruth yesterday: roses -q
  $ nj undo
  Undone: log coffee with ruth. nj redo restores it.
  $ nj undo
  Undone: add Ruth Ellery. nj redo restores it.
  $ nj undo
  nj: there is nothing to undo; nj history lists changes
  [1]
  $ nj redo
  Redone: add Ruth Ellery.
  $ nj redo
  Redone: log coffee with ruth.
  $ nj history
    #7  2026-11-23 09:00  redo log coffee with ruth
    #6  2026-11-23 09:00  redo add Ruth Ellery
    #5  2026-11-23 09:00  undo add Ruth Ellery  (undone)
    #4  2026-11-23 09:00  undo log coffee with ruth  (undone)
    #3  2026-11-23 09:00  log coffee with ruth
    #1  2026-11-23 09:00  add Ruth Ellery
  
  nj undo \xc2\xb7 nj undo NUMBER \xc2\xb7 nj redo (esc)
  $ nj edit ruth --city Boston -q
  $ nj edit ruth --city Berlin -q

A change that a later one depends on stays; the error names the later one.

  $ nj undo 1
  nj: 'add Ruth Ellery' cannot be undone: 'edit ruth' (#9) came later and builds on it; undo that first: nj undo 9, or undo what is possible: nj undo 1 --partial
  [1]
  $ nj history --json | python3 -c 'import json,sys; [print(o["number"], o["summary"]) for o in json.load(sys.stdin)["operations"]][:0]'
  9 edit ruth
  8 edit ruth
  7 redo log coffee with ruth
  6 redo add Ruth Ellery
  5 undo add Ruth Ellery
  4 undo log coffee with ruth
  3 log coffee with ruth
  1 add Ruth Ellery
  $ nj undo 99
  nj: nothing has the number '99'; nj history shows the numbers of operations
  [1]

With --partial, what later changes depend on is kept and the rest undone.

  $ cat > people.csv <<'EOF'
  > date,kind,people
  > 2026-11-01,call,Wei Zhang
  > 2026-11-02,call,Ola Brandt
  > EOF
  $ nj import people.csv -q
  $ nj note wei likes "old maps" -q
  $ nj history -n 2
    #14  2026-11-23 09:00  note wei
    #12  2026-11-23 09:00  import people.csv
  
  nj undo \xc2\xb7 nj undo NUMBER \xc2\xb7 nj redo (esc)
  $ nj undo 12
  nj: 'import people.csv' cannot be undone: 'note wei' (#14) came later and builds on it; undo that first: nj undo 14, or undo what is possible: nj undo 12 --partial
  [1]
  $ nj undo 12 --partial
  Undone in part: import people.csv; kept what later changes depend on (1). nj redo restores the rest.
  $ nj list --format '{name}'
  Ruth Ellery
  Wei Zhang
