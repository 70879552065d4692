One of the two declines.

  $ nj add "Stephanie Marlow" -q
  $ nj add "Wei Zhang" -q
  $ nj add "Kim Doyle" -q
  $ nj intro offer stephanie wei --on 2026-11-02 -q
  $ nj intro no wei kim
  nj: the introduction of Stephanie Marlow and Wei Zhang needs no answer from Kim Doyle; nj intro show 4
  [1]
  $ nj intro no wei stephanie
  Declined by Stephanie Marlow: introduction of Stephanie Marlow and Wei Zhang.  (#4)
  nj undo
  $ nj intro show 4
  Introduction of Stephanie Marlow and Wei Zhang                                #4
  
    2 Nov       offered
    23 Nov      declined by Stephanie Marlow
  $ nj intro yes 4 wei
  nj: the introduction of Stephanie Marlow and Wei Zhang was declined on 2026-11-23; nj intro show 4 shows every step
  [1]
  $ nj intro no 4 wei
  nj: the introduction of Stephanie Marlow and Wei Zhang is not open: declined by Stephanie Marlow on 23 Nov; nj undo undoes a change
  [1]
  $ nj intro list --open
  There are no open introductions.
  nj intro path PERSON \xc2\xb7 nj intro ideas \xc2\xb7 nj intro request PERSON --via PERSON (esc)
  $ nj undo
  Undone: intro decline stephanie. nj redo restores it.
  $ nj intro list --open
  Open introductions                                            Monday 23 November
  
    #4  Stephanie Marlow and Wei Zhang  offered on 2 Nov
  
  nj intro draft 4 \xc2\xb7 nj intro yes 4 stephanie \xc2\xb7 nj intro show 4 (esc)
  $ nj intro request "Dana Okafor" --via kim --on 2026-11-02 -q
  $ nj intro no dana kim
  nj: the introduction to Dana Okafor through Kim Doyle is not one of your offers; nj intro decline 10 --by them
  [1]
  $ nj intro no wei stephanie --json | python3 -c 'import json,sys; d=json.load(sys.stdin)["introduction"]; print(d["state"], d["declined"], d["declined_by"]["handle"])'
  declined 2026-11-23 stephanie
