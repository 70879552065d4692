What is known of somebody changes.

  $ nj add "Marcus Bell" --org "Bell Surveying" --tag zoning --cadence 30d -q
  $ nj edit marcus --city Boston --tag board --untag zoning --cadence none
  Changed Marcus Bell, @marcus.
  nj show marcus \xc2\xb7 nj undo (esc)
  $ nj show marcus
  Marcus Bell                                                              @marcus
  Bell Surveying, Boston
  
  Rhythm   no exchange yet
  
  Tags     board
  
  nj log coffee marcus \xc2\xb7 nj note marcus likes "\xe2\x80\xa6" \xc2\xb7 nj edit marcus (esc)
  $ nj edit marcus --org "" --handle mb --name "Marcus J. Bell"
  Changed Marcus J. Bell, @mb.
  nj show mb \xc2\xb7 nj undo (esc)
  $ nj list marcus
  People, Monday 23 November                                              1 person
  
    name            last     city    org  tags
    Marcus J. Bell  not yet  Boston       board
  
  nj show mb \xc2\xb7 nj list is:due --sort last (esc)
  $ nj undo
  Undone: edit marcus. nj redo brings it back.
  $ nj edit marcus --tag bord
  nj: the tag bord is new; there is a board already
  Changed Marcus Bell, @marcus.
  nj show marcus \xc2\xb7 nj undo (esc)
  $ nj edit marcus
  nj: nothing was changed; say what to change: nj edit marcus --city Boston --tag board
  [2]
  $ nj edit marcus --untag nothing
  nj: marcus has no tag 'nothing'; nj show marcus shows what there is
  [1]
  $ nj edit marcus --email marcus
  nj: 'marcus' is no email address; it needs an @
  [2]
  $ nj edit marcus --cadence often
  nj: 'often' is no length of time for --cadence; expected a span of time such as 10d, 6w, 3m or monthly
  [2]
  $ nj add "Ruth Ellery" -q
  $ nj edit marcus --handle ruth
  nj: the handle 'ruth' is held by Ruth Ellery; choose another
  [1]
