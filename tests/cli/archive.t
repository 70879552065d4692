Put away without losing anything.

  $ nj add "Henrik Dahl" --cadence 2w -q
  $ nj log coffee henrik 9 weeks ago -q
  $ nj archive henrik --because "moved on"
  Henrik Dahl is archived: kept whole, and left out of due, dates, and completion.
  nj archive henrik --restore \xc2\xb7 nj undo (esc)
  $ nj due
  No one is due.
  $ nj show henrik
  Henrik Dahl                                                   @henrik \xc2\xb7 archived (esc)
  
  Rhythm   2 weeks (set); last 2 months ago, once, on 21 Sep
           \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88\xe2\x96\x81\xe2\x96\x81  twelve months, at most 1 a month (esc)
  
  Last     21 Sep  coffee
  
  nj log coffee henrik \xc2\xb7 nj note henrik likes "\xe2\x80\xa6" \xc2\xb7 nj edit henrik (esc)
  $ nj archive henrik --restore
  Henrik Dahl is back.
  nj undo
  $ nj archive henrik --restore
  nj: Henrik Dahl is not archived; there is nothing to restore
  [1]
  $ nj due --count
  1
