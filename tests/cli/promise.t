What you promised, optionally by a day.

  $ nj add "Stephanie Marlow" -q
  $ nj promise stephanie "send the paper" --by friday
  Promised #2 to Stephanie Marlow: send the paper, by Friday, 27 Nov
  nj done 2 \xc2\xb7 nj undo (esc)
  $ nj promise stephanie bring the old maps by 5 dec
  Promised #4 to Stephanie Marlow: bring the old maps, by Saturday, 5 Dec
  nj done 4 \xc2\xb7 nj undo (esc)
  $ nj promise "Kim Doyle" "the key" --new --on yesterday
  Added Kim Doyle, @kim.
  Promised #6 to Kim Doyle: the key
  nj done 6 \xc2\xb7 nj undo (esc)
  $ nj promise
  You promised                                                  Monday 23 November
  
    #2  Stephanie Marlow  send the paper      by Friday, 27 Nov
    #4  Stephanie Marlow  bring the old maps  by Saturday, 5 Dec
    #6  Kim Doyle         the key
  
  nj done 2 \xc2\xb7 nj rm '#2' (esc)
  $ nj show stephanie | grep Open -A1
  Open     #2 you promised send the paper, by 27 Nov
           #4 you promised bring the old maps, by 5 Dec
  $ nj done 2
  Kept: send the paper, for Stephanie Marlow.
  nj log message stephanie \xc2\xb7 nj undo (esc)
  $ nj rm '#4' -y
  Removed the promise of bring the old maps
  nj undo
  $ nj undo
  Undone: rm #4. nj redo restores it.
  $ nj --today 2026-12-08 promise
  You promised                                                  Tuesday 8 December
  
    #4  Stephanie Marlow  bring the old maps  by Saturday, 5 Dec: late
    #6  Kim Doyle         the key
  
  nj done 4 \xc2\xb7 nj rm '#4' (esc)
  $ nj promise --json | python3 -c 'import json,sys; print([(p["text"], p["by"], p["contact"]["handle"]) for p in json.load(sys.stdin)["promises"]])'
  [('bring the old maps', '2026-12-05', 'stephanie'), ('the key', None, 'kim')]

Mistakes.

  $ nj promise stephanie
  nj: what did you promise 'stephanie'; as in nj promise stephanie "send the paper" --by friday
  [2]
  $ nj promise stephanie "the map" --by someday
  nj: 'someday' is not a valid date for --by; expected a date such as 'yesterday', 'nov 20' or 2026-11-20
  [2]
  $ nj promise stephanie "the map by 30 feb"
  nj: 'the map by 30 feb': expected a day that is in the calendar; as in nj promise stephanie "send the paper" --by friday
    the map by 30 feb
    ^
  [2]
  $ nj promise nobody "the map"
  nj: no contact matches 'nobody'; --new adds them
  [1]
