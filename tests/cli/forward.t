Help passed on to someone else.

  $ for name in "Deb Harlow" "Kim Doyle" "Lee Ward" "Anna Reed"; do nj add "$name" -q; done
  $ nj forward
  There is nothing to pass on.
  
  nj log lunch PERSON --got "\xe2\x80\xa6" --pass-on (esc)
  $ nj log lunch deb --on 2019-05-03 --got "a lunch while I was out of work" --pass-on
  Logged lunch with Deb Harlow, 3 May 2019, got a lunch while I was out of work (2, #6 to pass on)  (#5)
  nj show deb \xc2\xb7 nj forward --chain 6 \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log lunch kim --on 2026-09-28 --gave "lunch" --pass-on
  Logged lunch with Kim Doyle, 28 Sep, gave lunch (2, #9 theirs to pass on)  (#8)
  nj show kim \xc2\xb7 nj forward --chain 9 \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj forward
  Help passed on, Monday 23 November                  1 to pass on \xc2\xb7 1 with others (esc)
  
  To pass on
    #6  a lunch while I was out of work, from Deb Harlow in 2019
  
  With others
    #9  lunch to Kim Doyle on 28 Sep: will pass it on, no hurry
  
  nj forward --chain 6 \xc2\xb7 nj log lunch PERSON --gave "\xe2\x80\xa6" --passes 6 \xc2\xb7 nj forward --passed-on 9 (esc)

A gift I got is closed by what I gave someone else, which has its own number to follow.

  $ nj log lunch anna --on 2026-10-03 --gave "lunch =3" --passes 6
  Logged lunch with Anna Reed, 3 Oct, gave lunch (3, #12 passing it on)  (#11)
  nj show anna \xc2\xb7 nj forward --chain 12 \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj forward
  Help passed on, Monday 23 November                                 1 with others
  
  With others
    #9  lunch to Kim Doyle on 28 Sep: will pass it on, no hurry
  
  Passed on
     #6  a lunch while I was out of work, from Deb Harlow in 2019
    #12    to Anna Reed on 3 Oct
  
  nj forward --chain 6 \xc2\xb7 nj forward --passed-on 9 (esc)
  $ nj forward --chain 12
  The story of #6, a lunch while I was out of work
  
     #6  3 May 2019  Deb Harlow gave you a lunch while I was out of work
    #12  3 Oct       you gave Anna Reed lunch
  
  nj forward

A gift I gave is passed on without me. The people need not be in the journal.

  $ nj forward --passed-on 9 --to lee --on 2026-11-20 an hour on her CV
  Kim Doyle gave Lee Ward an hour on her CV, Friday, 20 Nov  (#15)
  nj forward --chain 15 \xc2\xb7 nj undo (esc)
  $ nj forward --passed-on 12 two hours for a student
  Anna Reed passed on two hours for a student, today  (#18)
  nj forward --chain 18 \xc2\xb7 nj undo (esc)
  $ nj forward --passed-on 15 --to anna -q
  $ nj forward --chain '#9'
  The story of #9, lunch
  
     #9  28 Sep  you gave Kim Doyle lunch
    #15  20 Nov  Kim Doyle gave Lee Ward an hour on her CV
    #21  23 Nov  Lee Ward gave Anna Reed an hour on her CV
  
  nj forward
  $ nj forward --chain 6
  The story of #6, a lunch while I was out of work
  
     #6  3 May 2019  Deb Harlow gave you a lunch while I was out of work
    #12  3 Oct       you gave Anna Reed lunch
    #18  23 Nov      Anna Reed passed on two hours for a student
  
  nj forward
  $ nj forward
  Help passed on, Monday 23 November
  
  Passed on
     #6  a lunch while I was out of work, from Deb Harlow in 2019
    #12    to Anna Reed on 3 Oct
     #9  lunch to Kim Doyle on 28 Sep
    #15    to Lee Ward on 20 Nov
  
  nj forward --chain 6

It counts for no one, and one undo removes it.

  $ nj ledger lee
  Between you and Lee Ward
  
  Nothing has passed between you yet.
  
  nj show lee \xc2\xb7 nj ledger (esc)
  $ nj list name:lee --json | python3 -c 'import json,sys; c = json.load(sys.stdin)["contacts"][0]; print(c["exchange_days"], c["value"], c["gave"], c["got"], c["last"])'
  0 0 0 0 None
  $ nj undo -q
  $ nj forward --chain 9
  The story of #9, lunch
  
     #9  28 Sep  you gave Kim Doyle lunch
    #15  20 Nov  Kim Doyle gave Lee Ward an hour on her CV
  
  nj forward

A gift may be passed on more than once; the chain then shows both.

  $ nj log coffee kim --on 2026-11-01 --gave "a coffee" --passes '#6' -q
  $ nj log call lee --on 2026-10-20 --gave "an hour" --passes 6 --pass-on -q
  $ nj forward --chain 6
  The story of #6, a lunch while I was out of work
  
     #6  3 May 2019  Deb Harlow gave you a lunch while I was out of work
    #12  3 Oct       you gave Anna Reed lunch
    #18  23 Nov      Anna Reed passed on two hours for a student
    #28  20 Oct      you gave Lee Ward an hour, from #6: theirs to pass on
    #25  1 Nov       you gave Kim Doyle a coffee, from #6
  
  nj forward

Merged people appear as the person they were merged into.

  $ nj add "Leonora Ward" --handle leonora -q
  $ nj merge leonora lee -q
  $ nj forward --chain 9
  The story of #9, lunch
  
     #9  28 Sep  you gave Kim Doyle lunch
    #15  20 Nov  Kim Doyle gave Leonora Ward an hour on her CV
  
  nj forward

A gift given again in `fix` keeps its number, and an option without a gift needs exactly one.

  $ nj log coffee anna --on 2026-11-10 --got "a name" -q
  $ nj fix --pass-on
  Changed: coffee with Anna Reed, 10 Nov, got a name (2, #34 to pass on)  (#32)
  nj show anna \xc2\xb7 nj forward --chain 34 \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj fix --got "a name =4"
  Changed: coffee with Anna Reed, 10 Nov, got a name (4, #34 to pass on)  (#32)
  nj show anna \xc2\xb7 nj forward --chain 34 \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)

Its number works in every command that takes one.

  $ nj show '#9'
  #9  you gave Kim Doyle lunch, 28 Sep; nj forward --chain 9
  $ nj show 9 --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["help"]["what"])'
  lunch
  $ nj done 6
  nj: '#6' is closed by passing it on; log what you gave: nj log lunch PERSON --gave WHAT --passes 6
  [1]
  $ nj done 9
  nj: '#9' is closed by passing it on; if they did: nj forward --passed-on 9
  [1]
  $ nj rm 12
  nj: this would remove lunch to Anna Reed; use -y to do it; nj undo would restore it
  [1]
  $ nj __complete bash -- forward --to le
  leonora\tLeonora Ward, last 4 weeks ago (esc)

Impossible requests are errors.

  $ nj log lunch kim --gave lunch --passes 99
  nj: nothing has the number '99'; nj forward shows the numbers of gifts logged with --pass-on
  [1]
  $ nj log lunch kim --gave lunch --passes 1
  nj: #1 is an operation, 'add Deb Harlow'; nj forward shows the numbers of gifts logged with --pass-on
  [1]
  $ nj log lunch kim --passes 6
  nj: missing gift for --passes; use it with the option: --gave "lunch"
  [2]
  $ nj log lunch kim --pass-on
  nj: missing gift for --pass-on; use it with the option: --gave "lunch"
  [2]
  $ nj log lunch kim --gave lunch --passes 9
  nj: '#9' is not yours to pass on: lunch to Kim Doyle; if they did: nj forward --passed-on 9
  [1]
  $ nj log lunch deb --gave lunch --passes 6
  nj: '#6' came from Deb Harlow; a thing is passed on to someone else; giving it back needs no --passes
  [1]
  $ nj log lunch kim --gave lunch --passes 6 --on 2018-01-01
  nj: '#6' came on 2019-05-03, after this exchange; check --on
  [1]
  $ nj forward --passed-on 6 --to kim
  nj: '#6' is yours to pass on: a lunch while I was out of work, from Deb Harlow; log what you gave: nj log lunch PERSON --gave WHAT --passes 6
  [1]
  $ nj forward --passed-on 9 --to kim
  nj: you gave it to Kim Doyle yourself; name who has it now, or leave out --to
  [1]
  $ nj forward --passed-on 9 --on 2026-01-01
  nj: '#9' was given later, on 2026-09-28; check --on
  [1]
  $ nj forward --passed-on 9 --on tomorrow
  nj: 'tomorrow' is in the future; only what has happened can be logged
  [2]
  $ nj forward --to kim
  nj: missing gift that was passed on; give its number, as in nj forward --passed-on 4 --to lee
  [2]
  $ nj forward --chain 9 --passed-on 9
  nj: --chain and --passed-on cannot be combined; use one of them
  [2]

For programs: null is you, or someone unknown if the way is "passed".

  $ nj forward --json | python3 -c 'import json,sys
  > name = lambda p: p and p["handle"]
  > for t in json.load(sys.stdin)["to_pass_on"]: print(t["number"], t["way"], t["what"], name(t["from"]), name(t["to"]), t["on"], [(p["number"], name(p["from"]), name(p["to"])) for p in t["passed"]])'
  6 got a lunch while I was out of work deb None 2019-05-03 [(12, None, 'anna'), (28, None, 'leonora'), (25, None, 'kim')]
  9 gave lunch None kim 2026-09-28 [(15, 'kim', 'leonora')]
  28 gave an hour None leonora 2026-10-20 []
  34 got a name anna None 2026-11-10 []
  $ nj forward --chain 9 --json | python3 -c 'import json,sys
  > name = lambda p: p and p["handle"]
  > for t in json.load(sys.stdin)["chain"]: print(t["number"], t["way"], t["what"], name(t["from"]), name(t["to"]), t["on"])'
  9 gave lunch None kim 2026-09-28
  15 passed an hour on her CV kim leonora 2026-11-20
  $ nj show kim --json | python3 -c 'import json,sys
  > for e in json.load(sys.stdin)["contact"]["exchanges"]: print([(g["number"], g["pass_on"], g["passes"] is not None) for g in e["gave"]])'
  [(25, False, True)]
  [(9, True, False)]
