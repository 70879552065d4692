An introduction you asked for, with only a description of the person.

  $ nj add "Ruth Ellery" -q
  $ nj log coffee ruth --on 2026-11-02 -q
  $ nj intro request "Ruth's student at Tidewater" --via ruth --on 2026-11-03 -q
  $ nj intro made ruths --name "Dana Okafor" --on 2026-11-10
  Ruth Ellery introduced you to Dana Okafor, 10 Nov.  (#6)
  nj intro met 6 \xc2\xb7 nj undo (esc)
  $ nj show dana
  Dana Okafor                                                                @dana
  not met yet, through Ruth Ellery
  
  Rhythm   no exchange yet
  
  Open     #6 introduction to Dana Okafor through Ruth Ellery, made on 10 Nov
  
  Notes            Ruth's student at Tidewater
  
  Knows    Ruth Ellery
  
  nj log coffee dana \xc2\xb7 nj note dana likes "\xe2\x80\xa6" \xc2\xb7 nj edit dana (esc)
  $ nj show ruth --json | python3 -c 'import json,sys; d=json.load(sys.stdin)["contact"]; print([(e["kind"], e["on"], e["got"][0]["what"], e["got"][0]["weight"]) for e in d["exchanges"] if e["got"]], d["got"], [(k["handle"], k["guessed"]) for k in d["knows"]])'
  [('intro', '2026-11-10', 'introduction to Dana Okafor', 5)] 5 [('dana', False)]
  $ nj intro show dana
  Introduction to Dana Okafor through Ruth Ellery                               #6
  
    3 Nov       asked Ruth Ellery
    10 Nov      Ruth Ellery said yes
    10 Nov      introduced
  
  nj intro met 6
  $ nj intro made dana
  nj: the introduction to Dana Okafor through Ruth Ellery is already made; nj intro show 6 shows every step
  [1]
  $ nj undo
  Undone: intro made ruths. nj redo restores it.
  $ nj list is:unmet --format '{handle} {name}'
  ruths Ruth's student at Tidewater
  $ nj redo -q
  $ nj list is:unmet --format '{handle} {name}'
  dana Dana Okafor

An introduction you offered counts as given to both.

  $ nj add "Wei Zhang" -q
  $ nj add "Kim Doyle" -q
  $ nj intro offer kim wei -q
  $ nj intro made wei --name "Somebody"
  nj: both people in an offer have names; nj edit PERSON --name NAME changes one
  [2]
  $ nj intro made wei
  You introduced Kim Doyle and Wei Zhang.  (#15)
  nj intro met 15 \xc2\xb7 nj undo (esc)
  $ nj show wei | tail -n +4
           \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88  twelve months, at most 1 a month (esc)
  
  Last     23 Nov  intro    gave: introduction to Kim Doyle (5)
  
  Between  you gave 5, Wei gave 0: more from you
  Open     #15 introduction of Kim Doyle and Wei Zhang, made on 23 Nov
  
  Knows    perhaps Kim Doyle
  
  nj log coffee wei \xc2\xb7 nj note wei likes "\xe2\x80\xa6" \xc2\xb7 nj edit wei (esc)
  $ nj knows wei
  Wei Zhang knows                                               Monday 23 November
  
    Kim Doyle  a guess  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  you introduced them; together on 23 Nov (esc)
  
  nj knows wei PERSON --note "\xe2\x80\xa6" \xc2\xb7 nj list knows:wei (esc)
  $ nj intro made wei --json
  {"error":{"code":1,"message":"the introduction of Kim Doyle and Wei Zhang is already made","hint":"nj intro show 15 shows every step","candidates":[]}}
  [1]
