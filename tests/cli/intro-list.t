Introductions, the latest step first.

  $ nj intro list
  There are no introductions yet.
  nj intro path PERSON \xc2\xb7 nj intro ideas \xc2\xb7 nj intro request PERSON --via PERSON (esc)
  $ nj add "Ruth Ellery" -q
  $ nj add "Wei Zhang" -q
  $ nj add "Kim Doyle" -q
  $ nj intro request "Dana Okafor" --via ruth --on 2026-11-03 -q
  $ nj intro request "Ivo Kranz" --via wei --on 2026-10-03 -q
  $ nj intro offer kim wei --on 2026-11-12 -q
  $ nj intro made ivo --on 2026-11-20 -q
  $ nj intro decline dana --on 2026-11-05 --by them -q
  $ nj intro list
  Introductions                                                 Monday 23 November
  
    #10  Ivo Kranz through Wei Zhang      made on 20 Nov
    #12  Kim Doyle and Wei Zhang          offered on 12 Nov
     #6  Dana Okafor through Ruth Ellery  declined by Ruth Ellery on 5 Nov
  
  nj intro met 10 \xc2\xb7 nj intro show 10 (esc)
  $ nj intro list --open
  Open introductions                                            Monday 23 November
  
    #10  Ivo Kranz through Wei Zhang  made on 20 Nov
    #12  Kim Doyle and Wei Zhang      offered on 12 Nov
  
  nj intro met 10 \xc2\xb7 nj intro show 10 (esc)
  $ nj intro list --waiting-on-me
  Introductions waiting on you                                  Monday 23 November
  
    #10  Ivo Kranz through Wei Zhang  made on 20 Nov
  
  nj intro met 10 \xc2\xb7 nj intro show 10 (esc)
  $ nj intro list --open --json | python3 -c 'import json,sys; print([(i["number"], i["kind"], i["state"], i["waits_on_you"]) for i in json.load(sys.stdin)["introductions"]])'
  [(10, 'request', 'made', True), (12, 'offer', 'asked', False)]
  $ nj export --to json | python3 -c 'import json,sys; print([(i["kind"], i["on"], i["made"], i["declined"]) for i in json.load(sys.stdin)["introductions"]])'
  [('request', '2026-11-03', None, '2026-11-05'), ('request', '2026-10-03', '2026-11-20', None), ('offer', '2026-11-12', None, None)]
