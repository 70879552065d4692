Without a terminal nothing is removed without -y, and what would go is named.

  $ nj add "Henrik Dahl" -q
  $ nj add "Ruth Ellery" -q
  $ nj log coffee henrik yesterday -q
  $ nj log lunch henrik and ruth yesterday -q
  $ nj note henrik likes boats -q
  $ nj rm henrik
  nj: this would remove Henrik Dahl (@henrik), 1 exchange, 1 note; 1 shared exchange would stay without Henrik Dahl; use -y to do it; nj undo would restore it
  [1]
  $ nj export >before.json
  $ nj rm henrik -y
  Removed Henrik Dahl.
  nj undo
  $ nj list
  People, Monday 23 November                                              1 person
  
    name         last   city  org  tags
    Ruth Ellery  1 day
  
  nj show ruth \xc2\xb7 nj list is:due --sort last (esc)
  $ nj show ruth
  Ruth Ellery                                                                @ruth
  
  Rhythm   every 2 months; last 1 day ago, once, on 22 Nov
           \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88  twelve months, at most 1 a month (esc)
  
  Last     22 Nov  lunch
  
  nj log coffee ruth \xc2\xb7 nj note ruth likes "\xe2\x80\xa6" \xc2\xb7 nj edit ruth (esc)

Everything comes back.

  $ nj undo
  Undone: rm henrik. nj redo restores it.
  $ nj export | cmp - before.json
  $ nj rm '#7' -y
  Removed the note on Henrik Dahl: boats
  nj undo
  $ nj rm '#999' -y
  nj: nothing has the number '#999'; nj today, nj show PERSON, and nj history show numbers
  [1]
