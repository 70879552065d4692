Thanks close everything granted, and are an exchange.

  $ nj add "Ruth Ellery" -q
  $ nj log coffee ruth --on 2026-10-01 --asked "an introduction to Ivo Kranz" --asked "a reader for the chapter" -q
  $ nj thank ruth
  nj: you do not owe Ruth Ellery thanks for anything; nj ask --granted N marks an ask as granted; nj log message ruth -m "thanks" logs thanks for anything else
  [1]
  $ nj ask --granted 3 -q
  $ nj ask --granted 4 -q
  $ nj
  Monday 23 November, last entry 1 Oct                                     2 to do
  
  Asks and introductions
    #4  Ruth Ellery  a reader for the chapter      say thanks
    #3  Ruth Ellery  an introduction to Ivo Kranz  say thanks
  
  No one is due. Next: Ruth Ellery, in 37 days.
  
  nj thank ruth \xc2\xb7 nj due (esc)
  $ nj thank ruth --by call -m "how it went with Ivo"
  Thanked: call with Ruth Ellery, today: how it went with Ivo  (#8)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj
  Monday 23 November
  
  No one is due. Next: Ruth Ellery, in 77 days.
  
  nj due
  $ nj undo
  Undone: thank ruth. nj redo restores it.
  $ nj thank ruth --on yesterday
  Thanked: message with Ruth Ellery, yesterday: thanks: an introduction to Ivo Kranz and a reader for the chapter  (#11)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj thank ruth
  nj: you do not owe Ruth Ellery thanks for anything; nj ask --granted N marks an ask as granted; nj log message ruth -m "thanks" logs thanks for anything else
  [1]
  $ nj thank nobody
  nj: no contact matches 'nobody'; nj list shows who is there, nj add "nobody" adds them
  [1]
  $ nj undo -q
  $ nj thank ruth --json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["exchange"]["kind"], d["exchange"]["note"])'
  message thanks: an introduction to Ivo Kranz and a reader for the chapter
