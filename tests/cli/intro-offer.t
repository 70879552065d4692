Two people you know, who do not know each other.

  $ nj add "Stephanie Marlow" -q
  $ nj add "Wei Zhang" -q
  $ nj add "Kim Doyle" -q
  $ nj intro offer stephanie wei --why "a reviewer for the zoning paper" --on 2026-11-02
  Offered: introduction of Stephanie Marlow and Wei Zhang: a reviewer for the zoning paper  (#4)
  nj intro draft 4 \xc2\xb7 nj intro yes 4 stephanie \xc2\xb7 nj undo (esc)
  $ nj
  Monday 23 November                                                       1 to do
  
  Asks and introductions
    #4  Stephanie Marlow and We\xe2\x80\xa6  whether to meet  no answer since 2 Nov (esc)
  
  No one is due. Next: Kim Doyle, in 90 days.
  
  nj due
  $ nj intro offer wei, stephanie
  nj: the introduction of Stephanie Marlow and Wei Zhang was already offered; nj intro show 4
  [1]
  $ nj intro offer wei
  nj: an introduction needs two people; as in nj intro offer stephanie wei --why "a reviewer for the zoning paper"
  [2]
  $ nj intro offer wei stephanie kim
  nj: an introduction needs two people; as in nj intro offer stephanie wei --why "a reviewer for the zoning paper"
  [2]
  $ nj intro offer wei nobody
  nj: no contact matches 'nobody'; nj list shows who is there, nj add "nobody" adds them
  [1]
  $ nj intro offer kim wei --json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["introduction"]["kind"], d["introduction"]["whom"]["handle"], d["introduction"]["other"]["handle"], d["introduction"]["via"])'
  offer kim wei None
  $ nj undo -q
  $ nj intro list
  Introductions                                                 Monday 23 November
  
    #4  Stephanie Marlow and Wei Zhang  offered on 2 Nov
  
  nj intro draft 4 \xc2\xb7 nj intro yes 4 stephanie \xc2\xb7 nj intro show 4 (esc)
