A request is an ask of the person who could introduce you to someone you have not met.

  $ nj add "Ruth Ellery" --org "Alder College" -q
  $ nj log coffee ruth --on 2026-11-02 --gave "the archive list =3" -q
  $ nj intro request "Dana Okafor" --via ruth --why "her fund pays for heat networks"
  Give first: an overt ask of Ruth Ellery
    against: only 1 exchange so far
    first: give something, or meet (nj give ruth "\xe2\x80\xa6") (esc)
  Added Dana Okafor, @dana, not met yet.
  Asked Ruth Ellery for an introduction to Dana Okafor: her fund pays for heat networks  (#6)
  nj intro draft 6 \xc2\xb7 nj intro granted 6 \xc2\xb7 nj undo (esc)
  $ nj list is:unmet --format '{name}'
  Dana Okafor
  $ nj intro show 6
  Introduction to Dana Okafor through Ruth Ellery                               #6
  her fund pays for heat networks
  
    23 Nov      asked Ruth Ellery
  
  nj intro draft 6 \xc2\xb7 nj intro granted 6 (esc)
  $ nj ask
  Your asks                                                     Monday 23 November
  
    #5  Ruth Ellery  an introduction to Dana Okafor  no answer since 23 Nov
  
  nj ask --granted 5 \xc2\xb7 nj ask --refused 5 \xc2\xb7 nj thank PERSON (esc)
  $ nj show dana
  Dana Okafor                                                                @dana
  not met yet
  
  Rhythm   no exchange yet
  
  Open     #6 introduction to Dana Okafor through Ruth Ellery, asked for on 23 Nov
  
  nj log coffee dana \xc2\xb7 nj note dana likes "\xe2\x80\xa6" \xc2\xb7 nj edit dana (esc)
  $ nj intro request dana --via ruth
  nj: the introduction to Dana Okafor through Ruth Ellery was already asked for; nj intro show 6
  [1]
  $ nj intro request ruth --via ruth
  nj: Ruth Ellery cannot introduce you to Ruth Ellery; name someone else with --via
  [2]
  $ nj intro request dana
  nj: missing who could introduce you to 'dana'; as in nj intro request dana --via ruth; nj intro path finds someone
  [2]
  $ nj intro request dana --via nobody
  nj: no contact matches 'nobody'; nj list shows who is there, nj add "nobody" adds them
  [1]

A description is enough. With --for-them, and a day in the past, which gets no advice.

  $ nj intro request "Ruth's student at Tidewater" --via ruth --on 2026-11-03 --for-them "I can read the catalogue"
  Added Ruth's student at Tidewater, @ruths, not met yet.
  Asked Ruth Ellery for an introduction to Ruth's student at Tidewater.  (#10)
  nj intro draft 10 \xc2\xb7 nj intro granted 10 \xc2\xb7 nj undo (esc)
  $ nj ask --json | python3 -c 'import json,sys; print([(a["text"], a["for_them"], a["on"]) for a in json.load(sys.stdin)["asks"]])'
  [('an introduction to Dana Okafor', None, '2026-11-23'), ("an introduction to Ruth's student at Tidewater", 'I can read the catalogue', '2026-11-03')]
  $ nj undo -q
  $ nj intro list
  Introductions                                                 Monday 23 November
  
    #6  Dana Okafor through Ruth Ellery  asked for on 23 Nov
  
  nj intro draft 6 \xc2\xb7 nj intro granted 6 \xc2\xb7 nj intro show 6 (esc)
  $ nj list is:unmet --format '{name}'
  Dana Okafor
  $ nj redo -q
  $ nj list is:unmet --format '{name}'
  Dana Okafor
  Ruth's student at Tidewater

A person counts as met from the first exchange on, until that is undone.

  $ nj log coffee dana -q
  $ nj list is:unmet --format '{name}'
  Ruth's student at Tidewater
  $ nj undo -q
  $ nj list is:unmet --format '{name}'
  Dana Okafor
  Ruth's student at Tidewater

  $ nj intro request "Ola Brandt" --via ruth --json 2>/dev/null | python3 -c 'import json,sys; d=json.load(sys.stdin); print(sorted(d), d["introduction"]["state"], d["introduction"]["whom"]["handle"], d["advice"]["verdict"], d["added"][0]["name"])'
  ['added', 'advice', 'introduction', 'operation'] asked ola give-first Ola Brandt
  $ nj intro request
  nj: nj intro request needs PERSON; see nj intro request -h
  [2]
