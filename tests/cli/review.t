A review of the week and a plan for the next. On a Monday it covers the week before; an empty journal has little to show.

  $ nj review
  Review, 16 Nov to 22 Nov                                      Monday 23 November
  
  Nothing was recorded in this period.
  
  nj due
  $ nj add "Ruth Ellery" --cadence 2w -q
  $ nj add "Anna Lindqvist" --cadence 3w --tag climate -q
  $ nj add "Kim Doyle" --cadence 2w -q
  $ nj log coffee ruth --on 2026-09-01 -q
  $ nj log visit ruth --on 2026-11-18 --gave "a map =3" --promise "the zoning paper" -q
  $ nj log call anna --on 2026-11-01 --got "slides =2" -q
  $ nj log call kim --on 2026-11-04 --promise "the key by 20 nov" -q
  $ nj log email kim --on 2026-10-20 --asked "a name at the housing office" -q
  $ nj ask --granted 15 -q
  $ nj goal add "three people in climate policy" --by 2027-03-01 --count 3 --where tag:climate -q
  $ nj review
  Review, 16 Nov to 22 Nov                                      Monday 23 November
  
  Exchanges  1 with 1 person
  Between    gave 3
  Promises   1 late, 1 open
  Slipped    Kim Doyle, Anna Lindqvist
  Came back  Ruth Ellery
  
  Goals
    #18  three people in climate policy by 1 Mar: 0 of 3, on track
  
  Proposed until Sunday, 29 Nov
      Kim Doyle       say thanks: a name at the housing office
      Ruth Ellery     you promised the zoning paper
      Anna Lindqvist  goal 18: give something, or meet
  
  nj review -y \xc2\xb7 nj due (esc)
  $ nj review --json
  {"period":{"first":"2026-11-16","last":"2026-11-22"},"exchanges":1,"people":1,"gave":3,"got":0,"asked":0,"promises":{"kept":0,"broken":1,"open":1},"encounters":0,"planned":[],"slipped":[{"id":"228157135257862145","handle":"kim","name":"Kim Doyle"},{"id":"228157135257731073","handle":"anna","name":"Anna Lindqvist"}],"came_back":[{"id":"228157135257600001","handle":"ruth","name":"Ruth Ellery"}],"goals":[{"id":"228157135259041793","number":18,"text":"three people in climate policy","by":"2027-03-01","count":3,"done":0,"pace_needed":0.21212121212121213,"state":"on-track","on":"2026-11-23","of":"contacts","where":"tag:climate","names":1,"closed":null}],"plan":[{"text":"say thanks: a name at the housing office","contact":{"id":"228157135257862145","handle":"kim","name":"Kim Doyle"},"by":"2026-11-29","accepted":false,"number":null},{"text":"you promised the zoning paper","contact":{"id":"228157135257600001","handle":"ruth","name":"Ruth Ellery"},"by":"2026-11-29","accepted":false,"number":null},{"text":"goal 18: give something, or meet","contact":{"id":"228157135257731073","handle":"anna","name":"Anna Lindqvist"},"by":"2026-11-29","accepted":false,"number":null}]}

Without a terminal, nothing is written unless -y is given.

  $ nj history --limit 1
    #19  2026-11-23 09:00  goal add three people in climate policy
  
  nj undo \xc2\xb7 nj undo NUMBER \xc2\xb7 nj redo (esc)
  $ nj review -y
  Review, 16 Nov to 22 Nov                                      Monday 23 November
  
  Exchanges  1 with 1 person
  Between    gave 3
  Promises   1 late, 1 open
  Slipped    Kim Doyle, Anna Lindqvist
  Came back  Ruth Ellery
  
  Goals
    #18  three people in climate policy by 1 Mar: 0 of 3, on track
  
  Plan until Sunday, 29 Nov
    #20  Kim Doyle       say thanks: a name at the housing office
    #21  Ruth Ellery     you promised the zoning paper
    #22  Anna Lindqvist  goal 18: give something, or meet
  
  nj done 20 \xc2\xb7 nj undo \xc2\xb7 nj due (esc)
  $ nj review -y | tail -2
  
  nj done 20 \xc2\xb7 nj due (esc)

Accepted lines are on the morning page; an exchange with the person completes them.

  $ nj today | sed -n 1,7p
  Monday 23 November                                      6 to do \xc2\xb7 2 to reach out (esc)
  
  You promised
    #12  Kim Doyle    the key                             by Friday, 20 Nov: late
    #20  Kim Doyle    say thanks: a name at the housing\xe2\x80\xa6  by Sunday, 29 Nov (esc)
    #21  Ruth Ellery  you promised the zoning paper       by Sunday, 29 Nov
    and 2 more: nj promise, nj review
  $ nj log coffee anna -q
  $ nj today | sed -n 1,7p
  Monday 23 November                                      5 to do \xc2\xb7 1 to reach out (esc)
  
  You promised
    #12  Kim Doyle    the key                             by Friday, 20 Nov: late
    #20  Kim Doyle    say thanks: a name at the housing\xe2\x80\xa6  by Sunday, 29 Nov (esc)
    #21  Ruth Ellery  you promised the zoning paper       by Sunday, 29 Nov
    and 1 more: nj promise, nj review
  $ nj show '#20'
  #20  planned: Kim Doyle, say thanks: a name at the housing office, by 29 Nov: open
  $ nj done 20
  Done: Kim Doyle, say thanks: a name at the housing office
  nj undo
  $ nj done 20
  nj: 'say thanks: a name at the housing office' of the plan is done already; nj undo undoes a change
  [1]
  $ nj today --json | grep -o '"plan":.*,"last_entry"'
  "plan":[{"id":"228157135259238401","number":21,"text":"you promised the zoning paper","contact":{"id":"228157135257600001","handle":"ruth","name":"Ruth Ellery"},"on":"2026-11-23","by":"2026-11-29","state":"open","kept":false}],"last_entry"
  $ nj undo
  Undone: done say thanks: a name at the housing office. nj redo restores it.
  $ nj rm '#20' -y
  Removed the plan for Kim Doyle, say thanks: a name at the housing office
  nj undo
  $ nj undo
  Undone: rm #20. nj redo restores it.

At the end of the week the plan is counted.

  $ nj --today 2026-11-29 review
  Review, 23 Nov to 29 Nov                                      Sunday 29 November
  
  Exchanges  1 with 1 person
  Plan       1 of 3 kept
  Promises   2 open
  
  Goals
    #18  three people in climate policy by 1 Mar: 0 of 3, on track
  
  Proposed until Sunday, 6 Dec
      Anna Lindqvist  goal 18: give something, or meet
  
  nj review -y \xc2\xb7 nj due (esc)
  $ nj --today 2026-12-02 review --month
  Review, 1 Dec to 2 Dec                                      Wednesday 2 December
  
  Promises   2 open
  Slipped    Ruth Ellery
  
  Goals
    #18  three people in climate policy by 1 Mar: 0 of 3, on track
  
  Proposed until Sunday, 31 Jan
      Kim Doyle       say thanks: a name at the housing office
      Ruth Ellery     you promised the zoning paper
      Anna Lindqvist  goal 18: give something, or meet
  
  nj review -y \xc2\xb7 nj due (esc)
  $ nj --today 2026-12-02 review --quarter | head -4
  Review, 1 Oct to 2 Dec                                      Wednesday 2 December
  
  Exchanges  5 with 3 people
  Between    gave 3, got 2, asked 1
  $ nj review --week --month
  nj: --week, --month, and --quarter are different reviews; use one of them
  [2]

Removing a person removes their line.

  $ nj rm kim -y -q
  $ nj today --json | grep -o '"plan":.*,"last_entry"'
  "plan":[{"id":"228157135259238401","number":21,"text":"you promised the zoning paper","contact":{"id":"228157135257600001","handle":"ruth","name":"Ruth Ellery"},"on":"2026-11-23","by":"2026-11-29","state":"open","kept":false}],"last_entry"
  $ nj export --to json | grep -o '"plans":\[[^]]*\]'
  "plans":[{"id":"228157135259238401","contact":"228157135257600001","text":"you promised the zoning paper","on":"2026-11-23","by":"2026-11-29","state":"open","closed":null},{"id":"228157135259303937","contact":"228157135257731073","text":"goal 18: give something, or meet","on":"2026-11-23","by":"2026-11-29","state":"open","closed":null}]
