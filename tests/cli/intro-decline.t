An introduction that will not happen.

  $ nj add "Ruth Ellery" -q
  $ nj intro request "Dana Okafor" --via ruth --on 2026-11-03 -q
  $ nj intro decline dana --by them
  Declined by Ruth Ellery: introduction to Dana Okafor through Ruth Ellery.  (#4)
  nj undo
  $ nj ask
  You have no open asks.
  nj ask PERSON "\xe2\x80\xa6" --check (esc)
  $ nj intro decline 4
  nj: the introduction to Dana Okafor through Ruth Ellery is not open: declined by Ruth Ellery on 23 Nov; nj undo undoes a change
  [1]
  $ nj undo -q
  $ nj intro decline dana
  Declined by you: introduction to Dana Okafor through Ruth Ellery.  (#4)
  nj undo
  $ nj intro show 4
  Introduction to Dana Okafor through Ruth Ellery                               #4
  
    3 Nov       asked Ruth Ellery
    23 Nov      declined by you
  $ nj show ruth --json | python3 -c 'import json,sys; print([a["state"] for a in json.load(sys.stdin)["contact"]["asks"]])'
  ['withdrawn']
  $ nj undo -q
  $ nj intro decline dana --by ruth
  nj: 'ruth' is neither me nor them; use --by me or --by them
  [2]
  $ nj add "Wei Zhang" -q
  $ nj intro offer dana wei -q
  $ nj intro decline wei --by them
  nj: missing which of the two declined; nj intro no 11 dana
  [2]
  $ nj intro decline wei --json | python3 -c 'import json,sys; d=json.load(sys.stdin)["introduction"]; print(d["state"], d["declined_by"])'
  declined None
