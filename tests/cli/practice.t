Conversations with strangers are counted, with what was learned.

  $ nj practice
  No conversations with strangers yet.
  
  nj practice "retired pilot on the shuttle" --learned "flew DC-3s"
  $ nj practice "retired pilot on the shuttle" --name Bob --place "rental shuttle" --learned "flew DC-3s to Nome" --learned "the coffee there is good" --trip Denver --on "thu"
  Practiced: Bob, retired pilot on the shuttle, Thursday, 19 Nov at rental shuttle, Denver trip: flew DC-3s to Nome; the coffee there is good  (#1)
  1 on 19 Nov
  nj practice \xc2\xb7 nj practice --promote 1 \xc2\xb7 nj undo (esc)
  $ nj practice the lone diner --place "hotel bar" --moved-on --on friday --trip denver
  Practiced: the lone diner, Friday, 20 Nov at hotel bar, denver trip, moved on  (#3)
  1 on 20 Nov \xc2\xb7 streak 2 days (esc)
  nj practice \xc2\xb7 nj practice --promote 3 \xc2\xb7 nj undo (esc)
  $ nj practice --again 1 --learned "is writing a book" --on saturday
  Practiced: Bob, retired pilot on the shuttle, Saturday, 21 Nov, again: is writing a book  (#5)
  1 on 21 Nov \xc2\xb7 streak 3 days (esc)
  nj practice \xc2\xb7 nj practice --promote 5 \xc2\xb7 nj undo (esc)
  $ printf 'a bookbinder\n\ntwo sisters with a map\n' | nj practice - --place "the train"
  Practiced: a bookbinder, today at the train  (#7)
  Practiced: two sisters with a map, today at the train  (#8)
  2 today \xc2\xb7 streak 4 days (esc)
  nj practice \xc2\xb7 nj practice --promote 8 \xc2\xb7 nj undo (esc)
  $ nj practice
  Practice                                          5 conversations since November
  
  Today    2      a bookbinder, the train \xc2\xb7 two sisters with a map, the train (esc)
  Streak   4 days
  Best     2 in a day (the train, 23 Nov) \xc2\xb7 2 on one trip (Denver) (esc)
  Learned  0.6 things per conversation \xc2\xb7 2 in 10 moved on, which is part of it (esc)
  
  Weeks    \xe2\x96\x81 \xe2\x96\x81 \xe2\x96\x81 \xe2\x96\x81 \xe2\x96\x81 \xe2\x96\x81 \xe2\x96\x81 \xe2\x96\x81 \xe2\x96\x81 \xe2\x96\x81 \xe2\x96\x88 \xe2\x96\x86    7 Sep to 23 Nov, at most 3 (esc)
  
  Worth remembering: Bob: is writing a book (21 Nov)
  
  nj practice "who" --learned "what" \xc2\xb7 nj practice --promote 5 (esc)
  $ nj practice --json | python3 -c '
  > import json, sys
  > d = json.load(sys.stdin)
  > print(d["total"], d["streak_days"], d["best_streak_days"], d["best_day"], d["best_trip"])
  > print(d["learned_per_encounter"], d["moved_on_share"], d["weeks"][-2:], [e["text"] for e in d["encounters_today"]])'
  5 4 4 {'on': '2026-11-23', 'encounters': 2, 'where': 'the train'} {'trip': 'Denver', 'encounters': 2}
  0.6 0.2 [{'from': '2026-11-16', 'encounters': 3}, {'from': '2026-11-23', 'encounters': 2}] ['a bookbinder', 'two sisters with a map']
  $ nj show '#1'
  #1  Bob, retired pilot on the shuttle, Thursday, 19 Nov at rental shuttle, Denver trip: flew DC-3s to Nome; the coffee there is good
  $ nj show '#1' --json | python3 -c 'import json,sys; e=json.load(sys.stdin)["encounter"]; print(e["name"], e["learned"], e["trip"], e["contact"])'
  Bob ['flew DC-3s to Nome', 'the coffee there is good'] Denver None

A streak allows one day of rest a week, here Sunday; a lost streak is not mentioned.

  $ nj --today 2026-11-24 practice | grep Streak
  Streak   4 days
  $ nj --today 2026-11-25 practice | grep Streak
  Streak   4 days
  $ nj --today 2026-11-27 practice | grep Streak
  Streak   best 4 (November)

A stranger becomes a contact with what was learned, and the conversations become meetings.

  $ nj practice --promote 3
  nj: the stranger in #3 has no name; give one: nj practice --promote 3 --name "Bob Hale"
  [2]
  $ nj practice --promote 1 --name "Bob Hale"
  Added Bob Hale, @bob: met Thursday, 19 Nov, with 3 notes.
  nj show bob \xc2\xb7 nj edit bob \xc2\xb7 nj undo (esc)
  $ nj show bob
  Bob Hale                                                                    @bob
  met 19 Nov at rental shuttle
  
  Rhythm   every 4 weeks; last 2 days ago, 2 times since 19 Nov
           \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88  twelve months, at most 2 a month (esc)
  
  Last     21 Nov  meeting                  retired pilot on the shuttle
           19 Nov  meeting  rental shuttle  retired pilot on the shuttle
  
  Notes            flew DC-3s to Nome
                   the coffee there is good
                   is writing a book
  
  nj log coffee bob \xc2\xb7 nj note bob likes "\xe2\x80\xa6" \xc2\xb7 nj edit bob (esc)
  $ nj practice --promote 1
  nj: Bob Hale (@bob) is already a contact; nj log meeting bob logs what passed since
  [1]
  $ nj practice "the pilot again, on the way back" --again 1 --learned "has a sister in Boston"
  Practiced: Bob, the pilot again, on the way back, today, again: has a sister in Boston  (#16)
  3 today \xc2\xb7 streak 4 days (esc)
  nj practice \xc2\xb7 nj practice --promote 16 \xc2\xb7 nj undo (esc)
  $ nj practice --promote 16
  Linked to Bob Hale, @bob: met today, with 1 note.
  nj show bob \xc2\xb7 nj edit bob \xc2\xb7 nj undo (esc)
  $ nj show bob | grep -A4 Notes
  Notes            flew DC-3s to Nome
                   the coffee there is good
                   is writing a book
                   has a sister in Boston
  
  $ nj undo
  Undone: practice --promote Bob. nj redo restores it.
  $ nj export --to json | python3 -c 'import json,sys; print([(e["text"], e["learned"], e["contact"] is not None) for e in json.load(sys.stdin)["encounters"]])'
  [('retired pilot on the shuttle', ['flew DC-3s to Nome', 'the coffee there is good'], True), ('the lone diner', [], False), ('retired pilot on the shuttle', ['is writing a book'], True), ('a bookbinder', [], False), ('two sisters with a map', [], False), ('the pilot again, on the way back', ['has a sister in Boston'], False)]
  $ nj rm '#3' -y
  Removed the conversation with the lone diner
  nj undo
  $ nj practice --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["total"])'
  5
  $ nj undo
  Undone: rm #3. nj redo restores it.
  $ nj rm bob -y -q
  $ nj show '#1'
  #1  Bob, retired pilot on the shuttle, Thursday, 19 Nov at rental shuttle, Denver trip: flew DC-3s to Nome; the coffee there is good
  $ nj undo -q

Mistakes.

  $ nj practice --learned "something"
  nj: missing who you talked with; as in nj practice "retired pilot on the shuttle" --learned "flew DC-3s"
  [2]
  $ nj practice "somebody" --again 99
  nj: nothing has the number '99'; nj practice --json shows the numbers of today's conversations
  [1]
  $ nj practice "somebody" --on tomorrow
  nj: 'tomorrow' is in the future; only what has happened can be logged
  [2]
  $ nj practice - --name Bob < /dev/null
  nj: --name, --again, and --learned describe one conversation; leave them out to log several
  [2]
  $ nj practice - < /dev/null
  nj: standard input is empty; write one conversation per line
  [1]
  $ nj practice --promote bob
  nj: 'bob' is not a number; nj practice --json shows the numbers of today's conversations
  [1]
