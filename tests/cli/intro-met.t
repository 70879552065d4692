You met the person. Thanks and a report stay on the morning page until you send them.

  $ nj add "Ruth Ellery" -q
  $ nj log coffee ruth --on 2026-11-02 -q
  $ nj intro request "Dana Okafor" --via ruth --on 2026-11-03 -q
  $ nj intro met dana --on 2026-11-20
  Met: you and Dana Okafor, Friday, 20 Nov.  (#6)
  nj log coffee dana \xc2\xb7 nj thank ruth \xc2\xb7 nj undo (esc)
  $ nj intro show dana
  Introduction to Dana Okafor through Ruth Ellery                               #6
  
    3 Nov       asked Ruth Ellery
    20 Nov      Ruth Ellery said yes
    20 Nov      introduced
    20 Nov      met
  
  nj thank ruth
  $ nj
  Monday 23 November                                                       1 to do
  
  Asks and introductions
    #6  Ruth Ellery  introduced you to Dana Okafor  say thanks and how it went
  
  No one is due. Next: Ruth Ellery, in 17 days.
  
  nj thank ruth \xc2\xb7 nj due (esc)
  $ nj today --count
  1
  $ nj today --json | python3 -c 'import json,sys; d=json.load(sys.stdin); print([(i["state"], i["number"]) for i in d["introductions"]], d["asks"])'
  [('met', 6)] []
  $ nj ask ruth "a look at the chapter" --check | head -4
  Give first: an overt ask of Ruth Ellery
  
    for      2 exchanges since 2 Nov, most recently an intro on 20 Nov
             value passed twice in the past year
  $ nj thank ruth
  Thanked: message with Ruth Ellery, today: thanks: the introduction to Dana Okafor  (#10)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj intro list
  Introductions                                                 Monday 23 November
  
    #6  Dana Okafor through Ruth Ellery  thanked for on 23 Nov
  
  nj intro show 6
  $ nj today --count
  0
  $ nj thank ruth
  nj: you do not owe Ruth Ellery thanks for anything; nj ask --granted N marks an ask as granted; nj log message ruth -m "thanks" logs thanks for anything else
  [1]
  $ nj undo -q
  $ nj done 6
  Thanked for the introduction to Dana Okafor through Ruth Ellery.
  nj undo
  $ nj undo -q
  $ nj intro met dana
  nj: the introduction to Dana Okafor through Ruth Ellery is already met; nj intro show 6 shows every step
  [1]
  $ nj intro met 6 --json
  {"error":{"code":1,"message":"the introduction to Dana Okafor through Ruth Ellery is already met","hint":"nj intro show 6 shows every step","candidates":[]}}
  [1]

An introduction you offered is done when they have met.

  $ nj add "Wei Zhang" -q
  $ nj add "Kim Doyle" -q
  $ nj intro offer kim wei --on 2026-11-03 -q
  $ nj intro met wei --on 2026-11-04
  Met: Kim Doyle and Wei Zhang, 4 Nov.  (#17)
  nj undo
  $ nj intro list --open
  Open introductions                                            Monday 23 November
  
    #6  Dana Okafor through Ruth Ellery  met on 20 Nov
  
  nj thank ruth \xc2\xb7 nj intro show 6 (esc)
