Someone agreed to introduce you.

  $ nj add "Ruth Ellery" -q
  $ nj intro request "Dana Okafor" --via ruth --on 2026-11-03 -q
  $ nj intro granted dana --on 2026-11-05
  Ruth Ellery will introduce you to Dana Okafor, 5 Nov.  (#4)
  nj intro made 4 \xc2\xb7 nj undo (esc)
  $ nj ask --json | python3 -c 'import json,sys; print([a["state"] for a in json.load(sys.stdin)["asks"]])'
  ['granted']
  $ nj intro granted dana
  nj: the introduction to Dana Okafor through Ruth Ellery is already granted; nj intro show 4 shows every step
  [1]
  $ nj intro granted 99
  nj: nothing has the number '99'; nj intro list shows the numbers of introductions
  [1]
  $ nj intro granted "#1"
  nj: #1 is an operation, 'add Ruth Ellery'; nj intro list shows the numbers of introductions
  [1]

An answer to the ask is also the answer to the introduction.

  $ nj undo -q
  $ nj ask
  Your asks                                                     Monday 23 November
  
    #3  Ruth Ellery  an introduction to Dana Okafor  no answer since 3 Nov
  
  nj ask --granted 3 \xc2\xb7 nj ask --refused 3 \xc2\xb7 nj thank PERSON (esc)
  $ nj ask --granted 3 -q
  $ nj intro list --json | python3 -c 'import json,sys; print([i["state"] for i in json.load(sys.stdin)["introductions"]])'
  ['agreed']

If someone is in several, use the number.

  $ nj intro request "Ivo Kranz" --via ruth --on 2026-11-04 -q
  $ nj intro granted ruth
  nj: Ruth Ellery is in 2 introductions; name one by number
    #4  introduction to Dana Okafor through Ruth Ellery
    #11  introduction to Ivo Kranz through Ruth Ellery
  [1]
  $ nj intro granted ivo --on 2026-11-03
  nj: the introduction to Ivo Kranz through Ruth Ellery has a later step, on 2026-11-04; nj intro show 11 shows every step
  [1]
  $ nj intro granted ivo --on tomorrow
  nj: 'tomorrow' is in the future; only what has happened can be logged
  [2]
  $ nj intro granted ivo --json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["introduction"]["state"], d["introduction"]["granted"])'
  agreed 2026-11-23
