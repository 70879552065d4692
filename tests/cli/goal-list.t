Open goals, the earliest date first.

  $ nj goal list
  There are no open goals.
  
  nj goal add "get to know climate people"
  $ nj goal add "get to know climate people" -q
  $ nj goal add "ten conversations with strangers" --by "in 5 weeks" --count 10 --of encounters -q
  $ nj goal add "two introductions" --by 2026-11-30 --count 2 --of intros -q
  $ nj goal list
  Goals                                                         Monday 23 November
  
    #5  two introductions                 0 of 2   by 30 Nov  on track
    #3  ten conversations with strangers  0 of 10  by 28 Dec  on track
    #1  get to know climate people
  
  nj goal show 5 \xc2\xb7 nj goal done 5 (esc)
  $ COLUMNS=110 nj goal list
  Goals                                                         Monday 23 November
  
    #5  two introductions                 0 of 2   by 30 Nov  on track  2 a week
    #3  ten conversations with strangers  0 of 10  by 28 Dec  on track  2 a week
    #1  get to know climate people
  
  nj goal show 5 \xc2\xb7 nj goal done 5 (esc)
  $ nj goal list --json
  {"goals":[{"id":"228157135257862145","number":5,"text":"two introductions","by":"2026-11-30","count":2,"done":0,"pace_needed":1.75,"state":"on-track","on":"2026-11-23","of":"intros","where":null,"names":0,"closed":null},{"id":"228157135257731073","number":3,"text":"ten conversations with strangers","by":"2026-12-28","count":10,"done":0,"pace_needed":1.9444444444444444,"state":"on-track","on":"2026-11-23","of":"encounters","where":null,"names":0,"closed":null},{"id":"228157135257600001","number":1,"text":"get to know climate people","by":null,"count":null,"done":null,"pace_needed":null,"state":"open","on":"2026-11-23","of":null,"where":null,"names":0,"closed":null}]}
  $ nj goal done 1 -q
  $ nj goal list --all | head -6
  Goals                                                         Monday 23 November
  
    #5  two introductions                 0 of 2   by 30 Nov  on track
    #3  ten conversations with strangers  0 of 10  by 28 Dec  on track
    #1  get to know climate people                            done
  
  $ nj --today 2026-12-20 goal list
  Goals                                                         Sunday 20 December
  
    #5  two introductions                 0 of 2   by 30 Nov  missed
    #3  ten conversations with strangers  0 of 10  by 28 Dec  behind
  
  nj goal show 5 \xc2\xb7 nj goal done 5 (esc)

The morning page has goals with a date, at most two.

  $ nj add "Ruth Ellery" -q
  $ nj today | grep Goal
  Goal 5, two introductions by 30 Nov: 0 of 2, on track
  Goal 3, ten conversations with strangers by 28 Dec: 0 of 10, on track
  $ nj today --json | grep -o '"goals":\[.*\],"plan":\[\]'
  "goals":[{"id":"228157135257862145","number":5,"text":"two introductions","by":"2026-11-30","count":2,"done":0,"pace_needed":1.75,"state":"on-track","on":"2026-11-23","of":"intros","where":null,"names":0,"closed":null},{"id":"228157135257731073","number":3,"text":"ten conversations with strangers","by":"2026-12-28","count":10,"done":0,"pace_needed":1.9444444444444444,"state":"on-track","on":"2026-11-23","of":"encounters","where":null,"names":0,"closed":null}],"plan":[]
