A goal you no longer want.

  $ nj goal add "climate people" -q
  $ nj goal drop 1
  Dropped: climate people
  nj undo
  $ nj goal list --all --json | grep -o '"state":"[a-z]*"'
  "state":"dropped"
  $ nj goal drop 1
  nj: goal #1 is already dropped; nj undo undoes a change
  [1]
  $ nj undo
  Undone: goal drop climate people. nj redo restores it.
  $ nj goal drop 1 --json | grep -o '"closed":"[0-9-]*"'
  "closed":"2026-11-23"
