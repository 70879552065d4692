Two contacts that are one person.

  $ nj add "Henrik Dahl" --city Oslo -q
  $ nj add "Henry Dahl" --email henry@dahl.example --city Bergen -q
  $ nj log coffee henrik 3 weeks ago -q
  $ nj log call henrik and henry 2 weeks ago -q
  $ nj merge henrik henry
  Merged Henry Dahl (@henry) into Henrik Dahl (@henrik).
  nj show henrik \xc2\xb7 nj undo (esc)
  $ nj show henry
  Henrik Dahl                                                              @henrik
  Oslo                                                          henry@dahl.example
  also Henry Dahl, henry
  
  Rhythm   every 5 weeks; last 2 weeks ago, 2 times since 2 Nov
           \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88  twelve months, at most 2 a month (esc)
  
  Last     9 Nov  call
           2 Nov  coffee
  
  nj log coffee henrik \xc2\xb7 nj note henrik likes "\xe2\x80\xa6" \xc2\xb7 nj edit henrik (esc)
  $ nj export >merged.json
  $ nj undo
  Undone: merge henrik henry. nj redo restores it.
  $ nj list
  People, Monday 23 November                                              2 people
  
    name         last     city    org  tags
    Henrik Dahl  2 weeks  Oslo
    Henry Dahl   2 weeks  Bergen
  
  nj show henrik \xc2\xb7 nj list is:due --sort last (esc)
  $ nj redo
  Redone: merge henrik henry.
  $ nj export | cmp - merged.json
  $ nj merge henrik henry
  nj: 'henrik' and 'henry' are the same contact already; name two: nj list shows who is there
  [2]
