What you want from your network: a plain intention, or with a date and a count.

  $ nj add "Anna Lindqvist" --tag climate -q
  $ nj goal add "get to know climate people"
  Goal #2: get to know climate people
  nj goal show 2 \xc2\xb7 nj undo (esc)
  $ nj goal add "three people in climate policy" --by 2027-03-01 --count 3 --of contacts --where tag:climate
  Goal #4: three people in climate policy by 1 Mar, 3 contacts, tag:climate
  nj goal show 4 \xc2\xb7 nj due --goal 4 \xc2\xb7 nj undo (esc)
  $ nj goal add give more --count 5 --of gives --json
  {"operation":"228157135258058753","goal":{"id":"228157135257993217","number":6,"text":"give more","by":null,"count":5,"done":0,"pace_needed":null,"state":"open","on":"2026-11-23","of":"gives","where":null,"names":0,"closed":null}}

It counts from today on, and what was counted stays counted.

  $ nj log coffee anna -q
  $ nj --today 2027-01-27 goal list
  Goals                                                       Wednesday 27 January
  
    #4  three people in climate policy  1 of 3  by 1 Mar  on track
    #2  get to know climate people
    #6  give more                       0 of 5
  
  nj goal show 4 \xc2\xb7 nj due --goal 4 \xc2\xb7 nj goal plan 4 \xc2\xb7 nj goal done 4 (esc)
  $ nj --today 2027-01-28 goal list
  Goals                                                        Thursday 28 January
  
    #4  three people in climate policy  1 of 3  by 1 Mar  a little behind
    #2  get to know climate people
    #6  give more                       0 of 5
  
  nj goal show 4 \xc2\xb7 nj due --goal 4 \xc2\xb7 nj goal plan 4 \xc2\xb7 nj goal done 4 (esc)
  $ nj --today 2027-03-02 goal list
  Goals                                                            Tuesday 2 March
  
    #4  three people in climate policy  1 of 3  by 1 Mar  missed
    #2  get to know climate people
    #6  give more                       0 of 5
  
  nj goal show 4 \xc2\xb7 nj due --goal 4 \xc2\xb7 nj goal plan 4 \xc2\xb7 nj goal done 4 (esc)
  $ nj log coffee "Bo Berg, Cia Dahl" --new -q
  $ nj edit bo --tag climate -q
  $ nj edit cia --tag Climate -q
  $ nj goal list
  Goals                                                         Monday 23 November
  
    #4  three people in climate policy  3 of 3  by 1 Mar  met
    #2  get to know climate people
    #6  give more                       0 of 5
  
  nj goal show 4 \xc2\xb7 nj due --goal 4 \xc2\xb7 nj goal plan 4 \xc2\xb7 nj goal done 4 (esc)
  $ nj undo
  Undone: edit cia. nj redo restores it.
  $ nj goal list
  Goals                                                         Monday 23 November
  
    #4  three people in climate policy  2 of 3  by 1 Mar  ahead
    #2  get to know climate people
    #6  give more                       0 of 5
  
  nj goal show 4 \xc2\xb7 nj due --goal 4 \xc2\xb7 nj goal plan 4 \xc2\xb7 nj goal done 4 (esc)

The people it names come up sooner, with the goal as the reason.

  $ nj add "Dag Ek" --cadence 2w -q
  $ nj log call dag --on 2026-10-20 -q
  $ nj add "Eva Falk" --cadence 2w --tag climate -q
  $ nj log call eva --on 2026-10-20 -q
  $ nj due
  Due, Monday 23 November                                               2 of 2 due
  
       who       last     usual      tie    reason
    1  Eva Falk  4 weeks  2 weeks *  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b  goal: three people in climate policy (esc)
    2  Dag Ek    4 weeks  2 weeks *  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b  met once (esc)
  
  * the cadence you set
  
  nj show eva \xc2\xb7 nj snooze dag 1w \xc2\xb7 nj due --explain (esc)
  $ nj due --goal 4
  Due, Monday 23 November                                               1 of 1 due
  
       who       last     usual      tie    reason
    1  Eva Falk  4 weeks  2 weeks *  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b  goal: three people in climate policy (esc)
  
  * the cadence you set
  
  nj show eva \xc2\xb7 nj snooze eva 1w \xc2\xb7 nj due --explain (esc)
  $ nj due --goal 4 --explain
   1  Eva Falk    score 2.813 = tie 1.585 x timing 0.978 x pace 1.210 x goal 1.5
  
      tie     1.585   log2(1 + 2): value 2 over 1 day together
      timing  0.978   34 days, rhythm 14.0: r 2.429, x = r/3, 2x / (1 + x\xc2\xb2) (esc)
      pace    1.210   (30 / 14.0) ^ 0.25
      goal    1.500   an open goal names them
      rhythm  14.0    the cadence you set
  $ nj due --goal 4 name:dag
  No one is due.
  $ nj due goal:4 --json | grep -o '"goal":[0-9.]*'
  "goal":1.5
  $ nj list goal:4 --format '{name}'
  Anna Lindqvist
  Bo Berg
  Eva Falk
  $ nj list -goal:4 --format '{name}'
  Cia Dahl
  Dag Ek
  $ nj due --why-not eva
  Eva Falk is due: place 1 of 2.
  
  nj due --limit 1
  $ nj goal drop 4 -q
  $ nj due --explain --limit 1 --json | grep -o '"goal":[0-9.]*'
  "goal":1

Its number completes.

  $ nj undo -q
  $ nj __complete bash -- go
  goal\tadd, list, show, edit, done, drop, plan (esc)
  $ nj __complete bash -- goal a
  add\tadd a goal for your network (esc)
  $ nj __complete bash -- goal show ""
  4\tthree people in climate policy (esc)
  2\tget to know climate people (esc)
  6\tgive more (esc)
  $ nj __complete bash -- due goal:
  goal:4\tthree people in climate policy (esc)
  goal:2\tget to know climate people (esc)
  goal:6\tgive more (esc)
  $ nj __complete bash -- goal add x --of e
  exchanges\twith the people it names (esc)
  encounters\tpractice conversations (esc)

Mistakes.

  $ nj goal add
  nj: nj goal add needs TEXT; see nj goal add -h
  [2]
  $ nj goal add ""
  nj: missing goal text; as in nj goal add "get to know climate people"
  [2]
  $ nj goal add "meet people" --where tga:climate
  nj: 'tga:climate': expected 'tag:'; nj help filter explains them
  [2]
  $ nj goal add "meet people" --where "tag:climate and quiet:soon"
  nj: 'tag:climate and quiet:soon': expected a length of time such as 90d, 6w-, 3m or 30d..90d; nj help filter explains them
    tag:climate and quiet:soon
                          ^
  [2]
  $ nj goal add "meet people" --where via:nobody
  nj: no contact matches 'nobody'; nj list shows who is there, nj add "nobody" adds them
  [1]
  $ nj goal add "meet people" --where goal:4
  nj: a goal does not name people by another goal; give the filter of that one
  [2]
  $ nj goal add "meet people" --of contacts
  nj: --of says what is counted, but not how many; add --count N
  [2]
  $ nj goal add "meet people" --count some
  nj: 'some' is not a number for --count; give a whole number from 1 on
  [2]
  $ nj goal add "meet people" --count 0
  nj: '0' is not a number for --count; give a whole number from 1 on
  [2]
  $ nj goal add "meet people" --count 3 --of friends
  nj: 'friends' cannot be counted; expected contacts, exchanges, intros, encounters or gives
  [2]
  $ nj goal add "meet people" --by yesterday
  nj: 'yesterday' has passed already; --by is the day until which it counts
  [2]
  $ nj due --goal 3
  nj: #3 is an operation, 'goal add get to know climate people'; nj goal list shows the numbers of goals
  [1]
  $ nj list goal:climate
  nj: 'goal:climate': expected the number of a goal, such as goal:2; nj goal list shows them; nj help filter explains them
  [2]
  $ nj list goal:99
  nj: nothing has the number '99'; nj goal list shows the numbers of goals
  [1]
