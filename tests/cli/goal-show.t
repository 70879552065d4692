One goal: its count, its pace, and the people it names.

  $ nj add "Anna Lindqvist" --tag climate -q
  $ nj add "Bo Berg" --tag climate -q
  $ nj goal add "three people in climate policy" --by 2027-03-01 --count 3 --where tag:climate -q
  $ nj log coffee anna -q
  $ nj goal show 3
  three people in climate policy                                                #3
  
  Added    23 Nov
  Counted  1 of 3 contacts since 23 Nov
  By       1 Mar 2027, in 3 months
  Stands   ahead, one every 7 weeks
  Names    tag:climate: 2 people, Anna Lindqvist, Bo Berg
  
  nj due --goal 3 \xc2\xb7 nj goal plan 3 \xc2\xb7 nj goal done 3 (esc)
  $ nj goal show '#3' --json
  {"goal":{"id":"228157135257862145","number":3,"text":"three people in climate policy","by":"2027-03-01","count":3,"done":1,"pace_needed":0.1414141414141414,"state":"ahead","on":"2026-11-23","of":"contacts","where":"tag:climate","names":2,"closed":null,"people":[{"id":"228157135257600001","handle":"anna","name":"Anna Lindqvist"},{"id":"228157135257731073","handle":"bo","name":"Bo Berg"}]}}
  $ nj show '#3'
  #3  goal: three people in climate policy by 1 Mar: 1 of 3, ahead
  $ nj goal add "say hello more often" -q
  $ nj goal show 7
  say hello more often                                                          #7
  
  Added    23 Nov
  
  nj goal done 7
  $ nj goal show 9
  nj: nothing has the number '9'; nj goal list shows the numbers of goals
  [1]
