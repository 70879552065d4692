Who to reach out to, the most overdue and most valuable first, and why.

  $ nj due
  No one is in your journal yet.
  
  nj add "Ruth Ellery" \xc2\xb7 nj import contacts.vcf (esc)
  $ nj add "Ruth Ellery" --tag history -q
  $ nj log visit ruth 14 months ago -q
  $ nj log coffee ruth 12 months ago at Compass: roses, and my talk -q
  $ nj log call ruth 5 months ago --got "an invitation to speak =4" -q
  $ nj add "Marcus Bell" --cadence 30d --tag zoning -q
  $ nj log coffee marcus 2 months ago --promise "the zoning map by friday" -q
  $ nj add "Stephanie Marlow" --tag zoning -q
  $ nj log coffee stephanie 20 weeks ago -q
  $ nj log coffee stephanie 8 weeks ago -q
  $ nj note stephanie needs a reviewer for the zoning paper -q
  $ nj add "Wei Zhang" -q
  $ nj log email wei today -q
  $ nj due
  Due, Monday 23 November                                               2 of 2 due
  
       who          last      usual      tie    reason
    1  Ruth Ellery  5 months  3 months   \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  last: roses, and my talk (esc)
    2  Marcus Bell  8 weeks   monthly *  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b  you promised the zoning map (esc)
  
  * the cadence you set
  
  nj show ruth \xc2\xb7 nj snooze marcus 1w \xc2\xb7 nj due --explain (esc)
  $ nj due tag:zoning
  Due, Monday 23 November                                               1 of 1 due
  
       who          last     usual      tie    reason
    1  Marcus Bell  8 weeks  monthly *  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b  you promised the zoning map (esc)
  
  * the cadence you set
  
  nj show marcus \xc2\xb7 nj snooze marcus 1w \xc2\xb7 nj due --explain (esc)
  $ nj due --count
  2
  $ nj due --format '{rank} {handle}: {reason}'
  1 ruth: last: roses, and my talk
  2 marcus: you promised the zoning map
  $ nj due --all --limit 1
  Everyone, Monday 23 November                                              1 of 4
  
       who          last      usual     tie    reason
    1  Ruth Ellery  5 months  3 months  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  last: roses, and my talk (esc)
  
  nj show ruth \xc2\xb7 nj snooze ruth 1w \xc2\xb7 nj due --explain (esc)

Every part of a score, for a pocket calculator.

  $ nj due --explain --limit 1
   1  Ruth Ellery    score 2.077 = tie 3.459 x timing 0.811 x pace 0.741
  
      tie     3.459   log2(1 + 10): value 10 over 3 days together
      timing  0.811   153 days, rhythm 99.7: r 1.534, x = r/3, 2x / (1 + x\xc2\xb2) (esc)
      pace    0.741   (30 / 99.7) ^ 0.25
      rhythm  99.7    2 gaps (typically 113.7) drawn to your usual 94.6, k = 5
  $ nj due --json --limit 1
  {"today":"2026-11-23","total":2,"waiting":0,"share":null,"due":[{"rank":1,"id":"228157135257600001","handle":"ruth","name":"Ruth Ellery","score":2.077489037776895,"last":"2026-06-23","last_kind":"call","days_since":153,"rhythm_days":99.70895497239233,"rhythm_from":"history","lateness":1.5344659869553645,"rotation":false,"reason":"last: roses, and my talk","parts":{"tie":3.4594316186372973,"timing":0.810843832711862,"pace":0.7406222797228766,"goal":1,"v":10,"n":3,"l":9.467460138845324,"g":94.60077431695561,"peak":3}}]}

Snoozed people are not listed, and a reach-out sets someone aside for a while.

  $ nj snooze ruth 2w -q
  $ nj log message marcus --sent -q
  $ nj due
  No one is due. Next: Stephanie Marlow, in 37 days.
  $ nj due --dormant
  No one is dormant.
  $ nj due tagg:x
  nj: 'tagg:x': expected 'tag:'; nj help filter explains them
  [2]
  $ nj due --all --dormant
  nj: --all and --dormant are two lists; ask for one of them
  [2]

What keeps someone off the list, and until when.

  $ nj add "Vera Olsen" --unmet -q
  $ nj add "Nils Brandt" --circle wider -q
  $ nj add "Jana Weiss" --cadence 4w -q
  $ nj log coffee jana --on 2026-09-01 -q
  $ nj due --why-not jana
  Jana Weiss is due: place 1 of 1.
  
  nj due --limit 1
  $ nj snooze jana 1w -q
  $ nj due --why-not jana
  Jana Weiss is snoozed until 30 Nov.
  
  nj snooze jana --clear
  $ nj snooze jana --clear -q
  $ nj log email jana --sent --on 2026-11-20 -q
  $ nj due --why-not jana
  Jana Weiss was written to on 20 Nov and is set aside until 4 Dec.
  
  nj log --answered jana
  $ nj due --why-not vera
  Vera Olsen is someone you have not met yet.
  
  nj log coffee vera \xc2\xb7 nj edit vera --is-met (esc)
  $ nj due --why-not nils
  Nils Brandt is in the wider circle: kept, and no one is asked of you there.
  
  nj edit nils --circle active
  $ nj archive nils --because "moved away" -q
  $ nj due --why-not nils --json
  {"today":"2026-11-23","contact":{"id":"228157135259631617","handle":"nils","name":"Nils Brandt"},"kept_off_by":"archived","until":null,"due_on":"2027-02-26","lateness":0.010570738001039456,"rank":null}

A list you can finish: today's share is above a rule.

  $ nj config due.per_week some
  nj: 'some' is not a valid value for due.per_week; give a number of people, as in nj config due.per_week 7
  [2]
  $ nj config due.per_week 14 -q
  $ nj --today 2027-03-01 due -n 3
  Due, Monday 1 March                                          2 for today \xc2\xb7 5 due (esc)
  
        who               last      usual      tie    reason
    1   Ruth Ellery       8 months  3 months   \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  last: roses, and my talk (esc)
    2~  Stephanie Marlow  5 months  3 months   \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  needs a reviewer for the zo\xe2\x80\xa6 (esc)
    \xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80 (esc)
    3   Marcus Bell       5 months  monthly *  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b  you promised the zoning map (esc)
  
  * the cadence you set
  ~ in turn, so that no one is forgotten
  2 more are due: nj due --limit 0
  
  nj show ruth \xc2\xb7 nj snooze marcus 1w \xc2\xb7 nj due --explain (esc)
  $ nj --today 2027-03-01 due --json | tr ',' '\n' | grep share
  "share":2
  $ nj --today 2027-03-07 due --json | tr ',' '\n' | grep share
  "share":14
  $ nj --today 2027-03-01 | head -8
  Monday 1 March, last entry 23 Nov 2026                  1 to do \xc2\xb7 2 to reach out (esc)
  
  You promised
    #10  Marcus Bell  the zoning map  by Friday, 27 Nov 2026: late
  
  Reach out
    1  Ruth Ellery       8 months  last: roses, and my talk
    2  Stephanie Marlow  5 months  needs a reviewer for the zoning paper
  $ nj config due.days tue-fri -q
  $ nj --today 2027-03-01 due -n 1
  Due, Monday 1 March                                          0 for today \xc2\xb7 5 due (esc)
  
       who          last      usual     tie    reason
    1  Ruth Ellery  8 months  3 months  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  last: roses, and my talk (esc)
  
  Nothing more for today.
  4 more are due: nj due --limit 0
  
  nj show ruth \xc2\xb7 nj snooze ruth 1w \xc2\xb7 nj due --explain (esc)
  $ nj config due.per_week --unset -q
  $ nj --today 2027-03-01 due -n 1
  Due, Monday 1 March                                                   1 of 5 due
  
       who          last      usual     tie    reason
    1  Ruth Ellery  8 months  3 months  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  last: roses, and my talk (esc)
  
  nj show ruth \xc2\xb7 nj snooze ruth 1w \xc2\xb7 nj due --explain (esc)

Where the list asks for far more than there was, it says so.

  $ for i in 1 2 3 4 5 6 7; do nj add "Person $i" --cadence 7d -q; nj log coffee "Person $i" --on 2026-0$i-01 -q; done
  $ nj config due.per_week 5 -q
  $ nj due -n 1 | tail -4
  6 more are due: nj due --limit 0
  Your list asks for 1.1 people a day, you reach 0.0.
  
  nj show person-7 \xc2\xb7 nj snooze person-7 1w \xc2\xb7 nj due --explain (esc)

A custom line has its fields in braces; a mistake in it is reported whether or not anyone is due.

  $ nj due --format '{rank}\t{handle}\t{last} {{of {usual}}' -n 2
  1\tperson-7\t4 months {of weekly *} (esc)
  2\tperson-6\t5 months {of weekly *} (esc)
  $ nj due name:nobody --format '{name} {nam}'
  nj: '{name} {nam}': expected one of {rank} {name} {handle} {last} {usual} {reason}; as in --format '{rank}\t{reason}'
  [2]
