The text, count, or filter of a goal changes; the day it counts from stays.

  $ nj goal add "climate people" -q
  $ nj goal edit 1 --by 2027-03-01 --count 3 --where tag:climate
  Changed goal #1: climate people by 1 Mar, 3 contacts, tag:climate
  nj goal show 1 \xc2\xb7 nj undo (esc)
  $ nj goal edit 1 --of exchanges --text "climate, more of it"
  Changed goal #1: climate, more of it by 1 Mar, 3 exchanges, tag:climate
  nj goal show 1 \xc2\xb7 nj undo (esc)
  $ nj goal edit 1 --by none --where none --json
  {"operation":"228157135257862145","goal":{"id":"228157135257600001","number":1,"text":"climate, more of it","by":null,"count":3,"done":0,"pace_needed":null,"state":"open","on":"2026-11-23","of":"exchanges","where":null,"names":0,"closed":null}}
  $ nj goal edit 1 --count none
  Changed goal #1: climate, more of it
  nj goal show 1 \xc2\xb7 nj undo (esc)
  $ nj undo
  Undone: goal edit climate, more of it. nj redo restores it.
  $ nj goal list
  Goals                                                         Monday 23 November
  
    #1  climate, more of it  0 of 3
  
  nj goal show 1 \xc2\xb7 nj goal done 1 (esc)
  $ nj goal edit 1
  nj: missing change to the goal; as in nj goal edit 1 --by "in 3 months"
  [2]
  $ nj goal edit 1 --where is:lovely
  nj: 'is:lovely': expected one of due, overdue, dormant, unmet, archived, waiting, new; nj help filter explains them
  [2]
  $ nj goal edit 2 --count 2
  nj: #2 is an operation, 'goal add climate people'; nj goal list shows the numbers of goals
  [1]
