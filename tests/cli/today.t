An empty journal greets.

  $ nj | sed "s#$HOME#~#"
  nj tracks who you know, what passed between you, and who to reach out to next.
  Your journal is new and empty. Three things to type:
  
    nj add "Ruth Ellery" --city Boston           someone to stay in touch with
    nj log coffee ruth -m "roses, and my talk"   what passed between you
    nj due                                       who to reach out to, each morning
  
  Have an address book already?  nj import contacts.vcf
  Rather look first?             nj tour          (a made-up journal, thrown away)
  
  Kept in ~/data/nj/journal.db, readable by you alone. Nothing is sent.

After that it is the morning page.

  $ nj add "Ruth Ellery" -q --cadence 2w
  $ nj log coffee ruth 5 weeks ago: roses, and my talk -q
  $ nj
  Monday 23 November, last entry 19 Oct                             1 to reach out
  
  Reach out
    1  Ruth Ellery  5 weeks  last: roses, and my talk
  
  nj log coffee ruth \xc2\xb7 nj due (esc)
  $ nj today --count
  1

What is owed comes first, then dates; after a silence it says when the last entry was.

  $ nj add "Wei Zhang" --birthday --11-30 -q
  $ nj add "Kim Doyle" --birthday 1980-11-20 -q
  $ nj add "Mona Ray" -q
  $ nj log call wei kim --on 2026-11-10 --promise "send the map by friday" --asked "a quote" -q
  $ nj log call wei --on 2026-11-01 --promise "the zoning paper" --asked "a look at the draft" -q
  $ nj
  Monday 23 November, last entry 10 Nov                   3 to do \xc2\xb7 1 to reach out (esc)
  
  You promised
     #9  Wei Zhang and Kim Doyle  send the map      by Friday, 27 Nov
    #13  Wei Zhang                the zoning paper
  
  Asks and introductions
    #12  Wei Zhang  a look at the draft  no answer since 1 Nov
  
  Dates
        Wei Zhang  birthday on Monday, 30 Nov
        Kim Doyle  birthday was on 20 Nov
  
  Reach out
    1  Ruth Ellery  5 weeks  last: roses, and my talk
  
  nj done 9 \xc2\xb7 nj log coffee ruth \xc2\xb7 nj due (esc)
  $ nj today --count
  4
  $ nj --today 2026-12-20 today
  Sunday 20 December, last entry 10 Nov                   4 to do \xc2\xb7 1 to reach out (esc)
  
  You promised
     #9  Wei Zhang and Kim Doyle  send the map      by Friday, 27 Nov: late
    #13  Wei Zhang                the zoning paper
  
  Asks and introductions
     #8  Wei Zhang and Kim Doyle  a quote              no answer since 10 Nov
    #12  Wei Zhang                a look at the draft  no answer since 1 Nov
  
  Dates
        Wei Zhang  birthday was on 30 Nov
        Kim Doyle  birthday was on 20 Nov
  
  Reach out
    1  Ruth Ellery  8 weeks  last: roses, and my talk
  
  nj done 9 \xc2\xb7 nj log coffee ruth \xc2\xb7 nj due (esc)
  $ nj today --json
  {"today":"2026-11-23","promises":[{"id":"228157135258386433","number":9,"text":"send the map","by":"2026-11-27","on":"2026-11-10","state":"open","exchange":"228157135258255361","contact":null},{"id":"228157135258648577","number":13,"text":"the zoning paper","by":null,"on":"2026-11-01","state":"open","exchange":"228157135258517505","contact":{"id":"228157135257862145","handle":"wei","name":"Wei Zhang"}}],"asks":[{"id":"228157135258583041","number":12,"text":"a look at the draft","on":"2026-11-01","type":"overt","for_them":null,"state":"open","exchange":"228157135258517505","contact":{"id":"228157135257862145","handle":"wei","name":"Wei Zhang"}}],"introductions":[],"dates":[{"contact":{"id":"228157135257862145","handle":"wei","name":"Wei Zhang"},"what":"birthday","on":"2026-11-30"},{"contact":{"id":"228157135257993217","handle":"kim","name":"Kim Doyle"},"what":"birthday","on":"2026-11-20"}],"communities":[],"due":[{"rank":1,"id":"228157135257600001","handle":"ruth","name":"Ruth Ellery","score":2.380124724638242,"last":"2026-10-19","last_kind":"coffee","days_since":35,"rhythm_days":14,"rhythm_from":"cadence","lateness":2.5,"rotation":true,"reason":"last: roses, and my talk","parts":{"tie":2,"timing":0.9836065573770492,"pace":1.2098967350244398,"goal":1,"v":3,"n":1,"l":0,"g":61.31628621610527,"peak":3}}],"goals":[],"plan":[],"last_entry":"2026-11-10","held_mail":[]}

However much waits, the page has 24 lines at most.

  $ for i in 1 2 3 4 5 6; do nj add "Person $i" --birthday "--11-2$i" --cadence 7d -q; nj log coffee "Person $i" --on 2026-10-0$i --promise "thing $i" --asked "favour $i" -q; done
  $ nj | tee page | head -30
  Monday 23 November, last entry 10 Nov                  15 to do \xc2\xb7 5 to reach out (esc)
  
  You promised
    #9  Wei Zhang and Kim Doyle  send the map  by Friday, 27 Nov
    and 7 more: nj promise
  
  Asks and introductions
    #12  Wei Zhang  a look at the draft  no answer since 1 Nov
    and 6 more: nj ask
  
  Dates
        Person 3  birthday today
    and 7 more: nj list birthday:14d
  
  Reach out
    1  Ruth Ellery  5 weeks  last: roses, and my talk
    2  Person 6     6 weeks  you promised thing 6
    3  Person 5     7 weeks  you promised thing 5
    4  Person 4     7 weeks  you promised thing 4
    5  Person 3     7 weeks  you promised thing 3
  
  nj done 9 \xc2\xb7 nj log coffee ruth \xc2\xb7 nj due (esc)
  $ test $(wc -l < page) -le 24

Communities whose cadence has passed stand below the dates, and make it no longer.

  $ for i in 1 2 3 4; do nj --today 2026-10-0$i community add "Group $i" --cadence 7d -q; done
  $ nj | tee page | sed -n '11,14p'
  Dates
        Person 3  birthday today
    and 11 more: nj list birthday:14d \xc2\xb7 nj community list (esc)
  
  $ test $(wc -l < page) -le 24
