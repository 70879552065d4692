One introduction, step by step; its number is enough.

  $ nj add "Ruth Ellery" -q
  $ nj intro request "Dana Okafor" --via ruth --on 2026-11-03 --why "her fund pays for heat networks" -q
  $ nj intro granted dana --on 2026-11-05 -q
  $ nj intro show dana
  Introduction to Dana Okafor through Ruth Ellery                               #4
  her fund pays for heat networks
  
    3 Nov       asked Ruth Ellery
    5 Nov       Ruth Ellery said yes
  
  nj intro made 4
  $ nj show '#4'
  #4  introduction to Dana Okafor through Ruth Ellery: granted on 5 Nov
  $ nj show '#4' --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["introduction"]["state"])'
  agreed
  $ nj intro show dana --json | python3 -c 'import json,sys; d=json.load(sys.stdin)["introduction"]; print(d["state"], d["on"], d["granted"], d["why"], d["via"]["handle"])'
  agreed 2026-11-03 2026-11-05 her fund pays for heat networks ruth
  $ nj show dana --json | python3 -c 'import json,sys; print([i["number"] for i in json.load(sys.stdin)["contact"]["introductions"]])'
  [4]
  $ nj rm '#4'
  nj: this would remove the introduction to Dana Okafor through Ruth Ellery; use -y to do it; nj undo would restore it
  [1]
  $ nj rm '#4' -y
  Removed the introduction to Dana Okafor through Ruth Ellery
  nj undo
  $ nj intro show 4
  nj: nothing has the number '4'; nj intro list shows the numbers of introductions
  [1]
  $ nj undo -q
  $ nj rm ruth
  nj: this would remove Ruth Ellery (@ruth), 1 exchange, 1 introduction; use -y to do it; nj undo would restore it
  [1]
  $ nj rm ruth -y -q
  $ nj intro list
  There are no introductions yet.
  nj intro path PERSON \xc2\xb7 nj intro ideas \xc2\xb7 nj intro request PERSON --via PERSON (esc)
  $ nj intro show
  nj: nj intro show needs ID; see nj intro show -h
  [2]
