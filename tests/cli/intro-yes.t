Both have to say yes.

  $ nj add "Stephanie Marlow" -q
  $ nj add "Wei Zhang" -q
  $ nj add "Kim Doyle" -q
  $ nj intro offer stephanie wei --on 2026-11-02 -q
  $ nj intro yes wei stephanie --on 2026-11-03
  Stephanie Marlow would like to meet Wei Zhang, 3 Nov.  (#4)
  nj intro draft 4 \xc2\xb7 nj intro yes 4 wei \xc2\xb7 nj undo (esc)
  $ nj intro yes wei stephanie
  nj: the introduction of Stephanie Marlow and Wei Zhang is already agreed to; nj intro show 4 shows every step
  [1]
  $ nj intro yes wei kim
  nj: the introduction of Stephanie Marlow and Wei Zhang needs no answer from Kim Doyle; nj intro show 4
  [1]
  $ nj intro list --waiting-on-me
  No introductions are waiting on you.
  nj intro path PERSON \xc2\xb7 nj intro ideas \xc2\xb7 nj intro request PERSON --via PERSON (esc)
  $ nj intro yes wei wei
  Wei Zhang would like to meet Stephanie Marlow.  (#4)
  nj intro draft 4 \xc2\xb7 nj intro made 4 \xc2\xb7 nj undo (esc)
  $ nj intro list --waiting-on-me
  Introductions waiting on you                                  Monday 23 November
  
    #4  Stephanie Marlow and Wei Zhang  both said yes by 23 Nov
  
  nj intro draft 4 \xc2\xb7 nj intro made 4 \xc2\xb7 nj intro show 4 (esc)
  $ nj undo -q
  $ nj intro yes wei wei --json | python3 -c 'import json,sys; d=json.load(sys.stdin)["introduction"]; print(d["state"], d["whom_yes"], d["other_yes"], d["waits_on_you"])'
  agreed 2026-11-03 2026-11-23 True
  $ nj intro request "Dana Okafor" --via kim --on 2026-11-02 -q
  $ nj intro yes dana kim
  nj: the introduction to Dana Okafor through Kim Doyle needs no answer from Kim Doyle; nj intro show 12
  [1]
