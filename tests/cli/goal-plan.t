What to give each person, and when, until an overt ask is good.

  $ nj add "Anna Lindqvist" --tag climate -q
  $ nj add "Bo Berg" --tag climate --unmet -q
  $ nj add "Cia Dahl" -q
  $ nj note bo needs "a reviewer for the tariff paper" -q
  $ nj note cia offers "reviews of tariff papers" -q
  $ nj log call anna --on 2026-08-01 --got "slides =2" -q
  $ nj log video anna --on 2026-09-01 --gave "a survey =3" -q
  $ nj log call anna --on 2026-10-01 -q
  $ nj log email anna --on 2026-11-01 --asked "a word with the minister" -q
  $ nj ask --granted 15 -q
  $ nj goal add "three people in climate policy" --by 2026-12-24 --count 3 --where tag:climate -q
  $ nj goal list --json | grep -o '"number":[0-9]*'
  "number":18
  $ nj goal plan 18
  Plan for goal 18, three people in climate policy by 24 Dec: 0 of 3, on track
  
  Anna Lindqvist
    23 Nov      say thanks: a word with the minister
    7 Dec       good to ask
  
  Bo Berg
    23 Nov      introduce Cia Dahl (offers reviews of tariff papers)
    7 Dec       give something, or meet
    21 Dec      give something, or meet
    4 Jan       good to ask; that is after 24 Dec
  
  nj give anna "\xe2\x80\xa6" \xc2\xb7 nj due --goal 18 (esc)
  $ nj goal plan 18 --json
  {"goal":{"id":"228157135259041793","number":18,"text":"three people in climate policy","by":"2026-12-24","count":3,"done":0,"pace_needed":0.65625,"state":"on-track","on":"2026-11-23","of":"contacts","where":"tag:climate","names":2,"closed":null},"plan":[{"contact":{"id":"228157135257600001","handle":"anna","name":"Anna Lindqvist"},"steps":[{"on":"2026-11-23","text":"say thanks: a word with the minister"}],"ask_good_from":"2026-12-07"},{"contact":{"id":"228157135257731073","handle":"bo","name":"Bo Berg"},"steps":[{"on":"2026-11-23","text":"introduce Cia Dahl (offers reviews of tariff papers)"},{"on":"2026-12-07","text":"give something, or meet"},{"on":"2026-12-21","text":"give something, or meet"}],"ask_good_from":"2027-01-04"}]}

After the thanks, Anna can be asked.

  $ nj thank anna -q
  $ nj goal plan 18 | sed -n 3,4p
  Anna Lindqvist
    23 Nov      good to ask now

Without a filter there is no one to plan for.

  $ nj goal edit 18 --where none -q
  $ nj goal plan 18
  Plan for goal 18, three people in climate policy by 24 Dec: 0 of 3, on track
  
  The goal names no one yet.
  
  nj goal edit 18 --where FILTER
  $ nj goal edit 18 --where tag:sea -q
  $ nj goal plan 18
  Plan for goal 18, three people in climate policy by 24 Dec: 0 of 3, on track
  
  No one matches tag:sea yet.
  
  nj goal edit 18 --where FILTER \xc2\xb7 nj add (esc)
  $ nj goal plan 3
  nj: #3 is an operation, 'add Cia Dahl'; nj goal list shows the numbers of goals
  [1]
