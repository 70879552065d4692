The page to read before meeting someone.

  $ nj add "Ruth Ellery" -q
  $ nj add "Stephanie Marlow" --org "Harbor Institute" --title "policy analyst" --city Washington --email s.marlow@harbor.example --via ruth --met "2026-05-02 at the open data meetup" --birthday --01-12 --tag policy -q
  $ nj show stephanie
  Stephanie Marlow                                                      @stephanie
  policy analyst, Harbor Institute, Washington             s.marlow@harbor.example
  met 2 May at the open data meetup, through Ruth Ellery
  
  Rhythm   no exchange yet
  
  Tags     policy
  
  Dates    birthday 12 Jan 2027
  
  nj log coffee stephanie \xc2\xb7 nj note stephanie likes "\xe2\x80\xa6" \xc2\xb7 nj edit stephanie (esc)
  $ nj log coffee stephanie 2026-08-30 at Compass --gave "the report on transit =3" -q
  $ nj log call stephanie 2026-09-14: fellowship deadline, Mia at kindergarten -q
  $ nj log coffee stephanie 2026-10-05 at Compass: the zoning paper is stuck with reviewers --promise "comments on the draft by tomorrow" -q
  $ nj note stephanie family daughter Mia, 4 -q
  $ nj show stephanie
  Stephanie Marlow                                                      @stephanie
  policy analyst, Harbor Institute, Washington             s.marlow@harbor.example
  met 2 May at the open data meetup, through Ruth Ellery
  
  Rhythm   every 5 weeks; last 7 weeks ago, 3 times since 30 Aug
           \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x81  twelve months, at most 1 a month (esc)
  
  Last     5 Oct   coffee  Compass  the zoning paper is stuck with reviewers
           14 Sep  call             fellowship deadline, Mia at kindergarten
           30 Aug  coffee  Compass  gave: the report on transit (3)
  
  Between  you gave 3, Stephanie gave 0: more from you
  Open     #8 you promised comments on the draft, by 24 Nov
  
  Notes    family  daughter Mia, 4
  
  Tags     policy
  
  Dates    birthday 12 Jan 2027
  
  nj log coffee stephanie \xc2\xb7 nj note stephanie likes "\xe2\x80\xa6" \xc2\xb7 nj edit stephanie (esc)
  $ nj show stephanie --json | python3 -c 'import json,sys; c=json.load(sys.stdin)["contact"]; print(c["last"], c["exchange_days"], c["gave"], c["met"]["via"]["handle"], [e["kind"] for e in c["exchanges"]])'
  2026-10-05 3 3 ruth ['coffee', 'call', 'coffee']

Anything with a number.

  $ nj show '#3'
  #3  coffee with Stephanie Marlow, 30 Aug at Compass, gave the report on transit (3)
  $ nj show 999
  nj: nothing has the number '999'; nj today, nj show PERSON, and nj history show numbers
  [1]
  $ nj show stefanie
  nj: no contact matches 'stefanie'; did you mean stephanie?
  [1]

Every way to reach someone is there, with the latest five open items.

  $ nj add "Vera Olsen" --email v@x.example --email vera@y.example --phone "+47 555 01 00" --url https://vera.example -q
  $ for i in 1 2 3 4 5 6 7; do nj log email vera --on 2026-10-0$i --asked "favour $i" -q; done
  $ nj show vera | sed -n '2p;/Open/,/more/p;/Reach/p'
                                                                       v@x.example
  Open     #32 you asked: favour 7, 7 Oct
           #29 you asked: favour 6, 6 Oct
           #26 you asked: favour 5, 5 Oct
           #23 you asked: favour 4, 4 Oct
           #20 you asked: favour 3, 3 Oct
           and 2 more
  Reach    +47 555 01 00, vera@y.example, https://vera.example

A name may begin with a digit; a number is digits alone, or begins with #.

  $ nj add "3Com Bakery" -q
  $ nj show 3com | head -1
  3Com Bakery                                                                @3com
  $ nj show 12x
  nj: no contact matches '12x'; nj list shows who is there, nj add "12x" adds them
  [1]
