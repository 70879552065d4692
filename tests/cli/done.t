A promise kept is closed by its number, and waits no longer.

  $ nj add "Marcus Bell" -q
  $ nj log call marcus --promise "the zoning map by friday" --asked "a look at the draft" -q
  $ nj | head -4
  Monday 23 November                                                       1 to do
  
  You promised
    #4  Marcus Bell  the zoning map  by Friday, 27 Nov
  $ nj done 4
  Kept: the zoning map, for Marcus Bell.
  nj log message marcus \xc2\xb7 nj undo (esc)
  $ nj list has:promise
  No one matches.
  
  nj list \xc2\xb7 nj help filter (esc)
  $ nj done 4
  nj: the promise of the zoning map is done already; nj undo undoes a change
  [1]
  $ nj undo
  Undone: done the zoning map. nj redo restores it.
  $ nj list has:promise --format '{name}'
  Marcus Bell
  $ nj done '#4' -q
  $ nj done 3
  nj: the ask for a look at the draft is open; nj rm '#3' takes it out
  [1]
  $ nj done 99
  nj: nothing has the number '99'; nj today, nj show PERSON, and nj history show numbers
  [1]

A goal that is reached, and a line of a plan.

  $ nj goal add "more maps" -q
  $ nj ask --granted 3 -q
  $ nj review -y | grep '#'
    #9  more maps
    #12  Marcus Bell  say thanks: a look at the draft
  $ nj done 9
  Done: more maps
  nj undo
  $ nj done 12
  Done: Marcus Bell, say thanks: a look at the draft
  nj undo
  $ nj done 12
  nj: 'say thanks: a look at the draft' of the plan is done already; nj undo undoes a change
  [1]
  $ nj show '#12'
  #12  planned: Marcus Bell, say thanks: a look at the draft, by 29 Nov: kept
