Redo restores what was just undone, if nothing else has changed.

  $ nj redo
  nj: there is nothing to redo; only directly after an undo; nj history shows more
  [1]
  $ nj add "Ruth Ellery" -q
  $ nj undo -q
  $ nj redo
  Done again: add Ruth Ellery.
  $ nj undo -q
  $ nj add "Kim Doyle" -q
  $ nj redo
  nj: there is nothing to redo; only directly after an undo; nj history shows more
  [1]
