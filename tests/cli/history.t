Changes, newest first.

  $ nj history
  Nothing has been recorded yet.
  $ nj add "Ruth Ellery" -q
  $ nj add "Kim Doyle" -q
  $ nj log coffee ruth -q
  $ nj history
    #4  2026-11-23 09:00  log coffee with ruth
    #2  2026-11-23 09:00  add Kim Doyle
    #1  2026-11-23 09:00  add Ruth Ellery
  
  nj undo \xc2\xb7 nj undo NUMBER \xc2\xb7 nj redo (esc)
  $ nj history ruth
    #4  2026-11-23 09:00  log coffee with ruth
    #1  2026-11-23 09:00  add Ruth Ellery
  
  nj undo \xc2\xb7 nj undo NUMBER \xc2\xb7 nj redo (esc)
  $ nj history -n 1
    #4  2026-11-23 09:00  log coffee with ruth
  
  nj undo \xc2\xb7 nj undo NUMBER \xc2\xb7 nj redo (esc)
  $ nj history --device 1 -n 1
    #4  2026-11-23 09:00  log coffee with ruth
  
  nj undo \xc2\xb7 nj undo NUMBER \xc2\xb7 nj redo (esc)
  $ nj history --device phone 2>&1 | sed 's/^  1  .*/  1  (its name)/'
  nj: no machine 'phone' has written to this journal; name one of these
    1  (its name)
