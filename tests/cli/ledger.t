What passed both ways, sorted by what you owe.

  $ nj ledger
  Nothing has been given or received yet.
  
  nj log coffee PERSON --gave "\xe2\x80\xa6" --got "\xe2\x80\xa6" (esc)
  $ nj add "Ruth Ellery" --city Boston -q
  $ nj add "Kim Doyle" --city Boston -q
  $ nj add "Stephanie Marlow" -q
  $ nj add "Ola Brandt" -q
  $ nj log call ruth --on 2026-01-20 --got "an invitation to speak =4" -q
  $ nj log lunch ruth --on 2026-03-23 --gave "help with the grant report =3" -q
  $ nj log visit ruth --on 2026-06-23 --got "the introduction to Ivo =5" --got "a letter" -q
  $ nj log lunch kim --on 2026-09-28 --gave "lunch =3" --pass-on -q
  $ nj log coffee stephanie --on 2026-10-05 --gave "the report on transit" --got "an hour on my draft =3" -q
  $ nj log lunch stephanie, kim --on 2025-11-23 --gave "a map =4" -q
  $ nj log coffee ola --on 2019-05-03 --got "a lunch" --pass-on -q
  $ nj ledger
  Between you and others                                         halved every year
  
                      you gave  they gave  now
    Ruth Ellery              2          7  more from Ruth: the introduction to Iv\xe2\x80\xa6 (esc)
    Ola Brandt               0          0  about even
    Stephanie Marlow         4          3  about even
    Kim Doyle                5          0  more from you: lunch, to be passed on,\xe2\x80\xa6 (esc)
  
  To pass on   #19  a lunch, from Ola Brandt in 2019
  Passed on    #12  lunch to Kim Doyle on 28 Sep: will pass it on, no hurry
  
  nj ledger ruth \xc2\xb7 nj forward (esc)

One person: everything that passed, and how much it still counts.

  $ nj ledger ruth
  Between you and Ruth Ellery                                    halved every year
  
                  weight  counts
    23 Jun  got        5    3.74  the introduction to Ivo
    23 Jun  got        2    1.50  a letter
    23 Mar  gave       3    1.88  help with the grant report
    20 Jan  got        4    2.23  an invitation to speak
  
  You gave 3, which counts 1.88 now; Ruth gave 11, which counts 7.47: more from Ruth
  
  nj show ruth \xc2\xb7 nj ledger (esc)
  $ nj ledger kim ola
  Between you and Kim Doyle                                      halved every year
  
                       weight  counts
    28 Sep       gave       3    2.70  lunch (#12)
    23 Nov 2025  gave       4    2.00  a map
  
  You gave 7, which counts 4.70 now; Kim gave 0, which counts 0.00: more from you
  
  Between you and Ola Brandt                                     halved every year
  
                     weight  counts
    3 May 2019  got       2    0.01  a lunch (#19)
  
  You gave 0, which counts 0.00 now; Ola gave 2, which counts 0.01: about even
  
  nj show kim \xc2\xb7 nj ledger (esc)
  $ nj ledger nobody
  nj: no contact matches 'nobody'; nj list shows who is there, nj add "nobody" adds them
  [1]

A filter, and a limit.

  $ nj ledger city:boston
  Between you and others                                         halved every year
  
                 you gave  they gave  now
    Ruth Ellery         2          7  more from Ruth: the introduction to Ivo, a \xe2\x80\xa6 (esc)
    Kim Doyle           5          0  more from you: lunch, to be passed on, a map
  
  Passed on    #12  lunch to Kim Doyle on 28 Sep: will pass it on, no hurry
  
  nj ledger ruth \xc2\xb7 nj forward (esc)
  $ nj ledger ruth or stephanie --json | python3 -c 'import json,sys; print([e["handle"] for e in json.load(sys.stdin)["ledger"]])'
  ['ruth', 'stephanie']
  $ nj ledger city:lima
  Nothing has passed with anyone who matches.
  
  nj log coffee PERSON --gave "\xe2\x80\xa6" --got "\xe2\x80\xa6" (esc)
  $ nj ledger --limit 1
  Between you and others                                         halved every year
  
                 you gave  they gave  now
    Ruth Ellery         2          7  more from Ruth: the introduction to Ivo, a \xe2\x80\xa6 (esc)
    and 3 more: nj ledger --all
  
  To pass on   #19  a lunch, from Ola Brandt in 2019
  Passed on    #12  lunch to Kim Doyle on 28 Sep: will pass it on, no hurry
  
  nj ledger ruth \xc2\xb7 nj forward (esc)
  $ nj ledger --limit 1 --all
  nj: --all and --limit cannot be combined; use one of them
  [2]
  $ for i in $(seq 21); do nj add "P$i" -q; nj log email "p$i" --gave "a link =1" -q; done
  $ nj ledger | grep more:
    and 5 more: nj ledger --all
  $ nj ledger --all | grep -c '^  P[0-9]'
  21
  $ nj ledger --json | python3 -c 'import json,sys; d = json.load(sys.stdin); print(d["total"], len(d["ledger"]), "things" in d["ledger"][0])'
  25 20 False

The balance, checked by hand: each weight halves every 365 days.

  $ cat > by_hand.py <<'END'
  > import json, sys
  > from datetime import date
  > today = date(2026, 11, 23)
  > listed = {c["handle"]: c["balance"] for c in json.load(open("list.json"))["contacts"]}
  > for entry in json.load(open("ledger.json"))["ledger"]:
  >     counts = {"gave": 0, "got": 0}
  >     sums = {"gave": 0, "got": 0}
  >     for thing in entry["things"]:
  >         now = thing["weight"] * 2 ** (-(today - date.fromisoformat(thing["on"])).days / 365)
  >         assert abs(now - thing["counts"]) < 1e-9
  >         counts[thing["way"]] += now
  >         sums[thing["way"]] += thing["weight"]
  >     assert sums == {"gave": entry["gave"], "got": entry["got"]}
  >     assert abs(counts["gave"] - entry["gave_aged"]) < 1e-9 and abs(counts["got"] - entry["got_aged"]) < 1e-9
  >     assert round(counts["gave"] - counts["got"], 2) == entry["balance"] == listed[entry["handle"]]
  >     print(entry["handle"], entry["gave"], entry["got"], entry["balance"])
  > END
  $ nj list --json > list.json
  $ nj ledger ruth, kim, stephanie, ola --json > ledger.json
  $ python3 by_hand.py
  ruth 3 11 -5.58
  kim 7 0 4.7
  stephanie 6 3 1.09
  ola 0 2 -0.01
