Redo restores what was just undone, if nothing else has changed.

  $ nj redo
  nj: there is nothing to redo; nj redo works only right after an undo; nj history lists changes
  [1]
  $ nj add "Ruth Ellery" -q
  $ nj undo -q
  $ nj redo
  Redone: add Ruth Ellery.
  $ nj undo -q
  $ nj add "Kim Doyle" -q
  $ nj redo
  nj: there is nothing to redo; nj redo works only right after an undo; nj history lists changes
  [1]
