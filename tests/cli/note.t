What someone likes, needs, or offers. The first word is a topic if it is one.

  $ nj add "Stephanie Marlow" -q
  $ nj note stephanie likes rock climbing, old maps
  Noted #2 on Stephanie Marlow: likes rock climbing, old maps
  nj show stephanie \xc2\xb7 nj undo (esc)
  $ nj note stephanie "hobby: chess"
  Noted #4 on Stephanie Marlow: hobby chess
  nj show stephanie \xc2\xb7 nj undo (esc)
  $ nj note stephanie met her brother at the harbour
  Noted #6 on Stephanie Marlow: met her brother at the harbour
  nj show stephanie \xc2\xb7 nj undo (esc)
  $ nj show stephanie
  Stephanie Marlow                                                      @stephanie
  
  Rhythm   no exchange yet
  
  Notes    likes   rock climbing, old maps
           hobby   chess
                   met her brother at the harbour
  
  nj log coffee stephanie \xc2\xb7 nj note stephanie likes "\xe2\x80\xa6" \xc2\xb7 nj edit stephanie (esc)
  $ nj note --edit 2 likes old maps
  Noted #2 on Stephanie Marlow: likes old maps
  nj show stephanie \xc2\xb7 nj undo (esc)
  $ nj rm '#2' -y
  Removed the note on Stephanie Marlow: old maps
  nj undo
  $ nj undo
  Undone: rm #2. nj redo restores it.
  $ nj note stephanie
  nj: there is nothing to note yet; as in nj note ruth likes "old maps"
  [2]
  $ nj note atlantis likes tea
  nj: no contact matches 'atlantis'; --new adds them
  [1]
  $ nj note atlantis likes tea --new
  Noted #11 on atlantis: likes tea
  nj show atlantis \xc2\xb7 nj undo (esc)
