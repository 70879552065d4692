Advice first: reasons for and against asking now, and what to do first.

  $ nj add "Dana Okafor" --unmet -q
  $ nj ask dana "a referral for the analyst post" --check
  Give first: an overt ask of Dana Okafor
  
    against  this would be the first thing they hear from you
  
    First    give something, or meet                              nj give dana "\xe2\x80\xa6" (esc)
    Then     good from about 4 Jan 2027
  
  Overt was guessed from "referral"; --soft overrides it. Nothing was logged.
  Keep it until then?  nj ask dana "a referral for the analyst post" --later
  $ nj ask dana "advice on getting into climate funds" --check
  Careful: a soft ask of Dana Okafor
  
    for      a soft ask is a small one
    against  this would be the first thing they hear from you
  
    First    say why them, and what is in it for them               --for-them "\xe2\x80\xa6" (esc)
    Then     good from about 7 Dec
  
  Soft was guessed from "advice"; --overt overrides it. Nothing was logged.
  Keep it until then?  nj ask dana "advice on getting into climate funds" --later

A first message with a reason is different.

  $ nj ask dana "half an hour of advice, coffee on me" --check
  Good: a first message with a reason. Say why Dana, and what is in it for them.
  
    for      there is something in it for them
             a soft ask is a small one
  
  Soft was guessed from "advice"; --overt overrides it. Nothing was logged.
  $ nj ask dana "advice on grants" --for-them "what came of our survey" --check | head -1
  Good: a first message with a reason. Say why Dana, and what is in it for them.

With recent exchanges of value, an overt ask is good too.

  $ nj add "Ruth Ellery" -q
  $ nj log coffee ruth --on 2026-03-01 -q
  $ nj log visit ruth --on 2026-06-14 --gave "help with the grant report =3" -q
  $ nj log call ruth --on 2026-10-20 -q
  $ nj ask ruth "introduce me to Dana Okafor" --check
  Good: ask Ruth.
  
    for      3 exchanges since 1 Mar, most recently a call on 20 Oct
             value passed 3 times in the past year
             you gave once in the past year
  
  Overt was guessed from "introduce"; --soft overrides it. Nothing was logged.

An ask is logged; without a terminal the advice goes to standard error, and --strict refuses.

  $ nj ask ruth "introduce me to Dana Okafor" 2>advice
  Asked Ruth Ellery, today: introduce me to Dana Okafor  (#10)
  Overt was guessed from "introduce"; --soft overrides it.
  nj ask --granted 10 \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ cat advice
  $ nj ask dana "a referral for the analyst post" --strict
  nj: give something to Dana Okafor first; nothing was logged; nj ask without --strict logs it anyway
  Give first: an overt ask of Dana Okafor
    against: this would be the first thing they hear from you
    first: give something, or meet (nj give dana "\xe2\x80\xa6") (esc)
  [1]
  $ nj ask dana "a referral for the analyst post" --quiet
  Give first: an overt ask of Dana Okafor
    against: this would be the first thing they hear from you
    first: give something, or meet (nj give dana "\xe2\x80\xa6") (esc)
  $ nj undo -q

An ask made on an earlier day is logged without advice.

  $ nj ask dana "a referral for the analyst post" --on 2026-11-20
  Asked Dana Okafor, Friday, 20 Nov: a referral for the analyst post  (#17)
  Overt was guessed from "referral"; --soft overrides it.
  nj ask --granted 17 \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj undo -q

How an ask ended. A granted one needs thanks before anything else is asked.

  $ nj ask
  Your asks                                                     Monday 23 November
  
    #10  Ruth Ellery  introduce me to Dana Okafor  no answer since 23 Nov
  
  nj ask --granted 10 \xc2\xb7 nj ask --refused 10 \xc2\xb7 nj thank PERSON (esc)
  $ nj ask --granted 10
  Granted: introduce me to Dana Okafor, Ruth Ellery.
  nj thank ruth \xc2\xb7 nj undo (esc)
  $ nj today | sed -n '3,4p'
  Asks and introductions
    #10  Ruth Ellery  introduce me to Dana Okafor  say thanks
  $ nj ask ruth "advice on the chapter" --check
  Give first: a soft ask of Ruth Ellery
  
    for      3 exchanges since 1 Mar, most recently an ask on 23 Nov
             value passed 3 times in the past year
             you gave once in the past year
             a soft ask is a small one
    against  not thanked for yet: introduce me to Dana Okafor
  
    First    say thanks: introduce me to Dana Okafor                 nj thank ruth
    Then     good from about 7 Dec
  
  Soft was guessed from "advice"; --overt overrides it. Nothing was logged.
  Keep it until then?  nj ask ruth "advice on the chapter" --later
  $ nj thank ruth
  Thanked: message with Ruth Ellery, today: thanks: introduce me to Dana Okafor  (#21)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj ask ruth "advice on the chapter" --check
  Good: ask Ruth.
  
    for      4 exchanges since 1 Mar, most recently a message on 23 Nov
             value passed 3 times in the past year
             you gave once in the past year
             granted before: introduce me to Dana Okafor
             a soft ask is a small one
  
  Soft was guessed from "advice"; --overt overrides it. Nothing was logged.
  $ nj ask --refused 10
  Refused: introduce me to Dana Okafor, Ruth Ellery.
  nj undo
  $ nj ask --granted 1
  nj: #1 is an operation, 'add Dana Okafor'; nj ask shows the numbers of open asks
  [1]
  $ nj ask --granted 10 --refused 10
  nj: --granted, --refused, and --withdraw take only a number; as in nj ask --granted 10
  [2]
  $ nj ask --granted nobody
  nj: 'nobody' is not a number; nj ask shows the numbers of open asks
  [1]

Two open asks are enough.

  $ nj ask ruth "a review of my paper" -q
  $ nj ask ruth "a reader for the chapter" --soft -q
  $ nj ask ruth "a talk" --check
  Careful: an overt ask of Ruth Ellery
  
    for      4 exchanges since 1 Mar, most recently an ask on 23 Nov
             value passed 3 times in the past year
             you gave once in the past year
    against  2 asks have no answer yet: a review of my paper; a reader for the ch\xe2\x80\xa6 (esc)
  
    First    find out how the open asks went                                nj ask
  
  Taken as overt; --soft overrides it. Nothing was logged.

An ask kept for later comes up on the first good day; once asked, it is no longer kept.

  $ nj add "Joanna Pike" -q
  $ nj ask joanna "a talk at the spring fair" --later
  Kept #31 until 4 Jan 2027: ask Joanna Pike for a talk at the spring fair.
  nj show joanna \xc2\xb7 nj undo (esc)
  $ nj ask
  Your asks                                                     Monday 23 November
  
    #31  Joanna Pike  a talk at the spring fair  kept until 4 Jan 2027
    #28  Ruth Ellery  a reader for the chapter   no answer since 23 Nov
    #25  Ruth Ellery  a review of my paper       no answer since 23 Nov
  
  nj ask --granted 28 \xc2\xb7 nj ask --refused 28 \xc2\xb7 nj thank PERSON (esc)
  $ nj --today 2027-01-04 today | sed -n '/Asks/,/^$/p'
  Asks and introductions
    #31  Joanna Pike  a talk at the spring fair  kept until now
    #28  Ruth Ellery  a reader for the chapter   no answer since 23 Nov 2026
    #25  Ruth Ellery  a review of my paper       no answer since 23 Nov 2026
  
  $ nj --today 2027-01-04 ask joanna "a talk at the spring fair" -q 2>advice
  $ nj --today 2027-01-04 ask
  Your asks                                                       Monday 4 January
  
    #34  Joanna Pike  a talk at the spring fair  no answer since 4 Jan
    #28  Ruth Ellery  a reader for the chapter   no answer since 23 Nov 2026
    #25  Ruth Ellery  a review of my paper       no answer since 23 Nov 2026
  
  nj ask --granted 34 \xc2\xb7 nj ask --refused 34 \xc2\xb7 nj thank PERSON (esc)
  $ nj ask ruth "a talk" --later
  nj: no good day is in sight; close the open asks first: nj ask --granted N, --refused N, or --withdraw N
  [1]

Names and mistakes.

  $ nj ask "Vera Olsen" "advice on sails" --new
  Careful: a soft ask of Vera Olsen
    against: this would be the first thing they hear from you
    first: say why them, and what is in it for them (--for-them "\xe2\x80\xa6") (esc)
  Added Vera Olsen, @vera.
  Asked Vera Olsen, today: advice on sails  (#37)
  Soft was guessed from "advice"; --overt overrides it.
  nj ask --granted 37 \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj ask vera
  nj: missing what you ask 'vera' for; as in nj ask vera "advice on the chapter"
  [2]
  $ nj ask vera "advice" --soft --overt
  nj: --soft and --overt cannot be combined; use one of them
  [2]
  $ nj ask nobody "advice" --check
  nj: no contact matches 'nobody'; nj list shows who is there, nj add "nobody" adds them
  [1]
  $ nj ask vera "advice on masts, my treat" --json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["ask"]["type"], d["ask"]["state"], d["advice"]["verdict"], d["advice"]["ask"], d["advice"]["for"], d["exchange"]["kind"])'
  soft open good soft ['there is something in it for them', 'a soft ask is a small one'] ask
  $ nj ask dana "a referral" --check --json
  {"advice":{"verdict":"give-first","ask":"overt","for":[],"against":["this would be the first thing they hear from you"],"ideas":[],"good_from":"2027-01-04"}}
