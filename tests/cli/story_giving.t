A year with one person, from the first note to an ask that was granted and thanked for.

January: a talk by someone whose work matters, and nothing has passed yet. An ask would be the first thing they hear.

  $ export NJ_TODAY=2026-01-12
  $ nj add "Ruth Ellery" --email ruth.ellery@alder.example --org "Alder College" --city Boston --met "2026-01-10 at the oral history day" -q
  $ nj note ruth likes "old letters, archives"
  Noted #2 on Ruth Ellery: likes old letters, archives
  nj show ruth \xc2\xb7 nj undo (esc)
  $ nj note ruth needs "a reader for the chapter on harbour towns" -q
  $ nj note ruth why "knows everyone in oral history" -q
  $ nj ask ruth "introduce me to Dana Okafor" --check
  Give first: an overt ask of Ruth Ellery
  
    against  this would be the first thing they hear from you
  
    First    give something, or meet                              nj give ruth "\xe2\x80\xa6" (esc)
    Then     good from about 23 Feb
  
  Overt was guessed from "introduce"; --soft overrides it. Nothing was logged.
  Keep it until then?  nj ask ruth "introduce me to Dana Okafor" --later

A small ask with a reason is different.

  $ nj ask ruth "half an hour of advice on interviews, coffee on me" --check
  Good: a first message with a reason. Say why Ruth, and what is in it for them.
  
    for      there is something in it for them
             a soft ask is a small one
  
  Soft was guessed from "advice"; --overt overrides it. Nothing was logged.
  $ nj ask ruth "half an hour of advice on interviews, coffee on me"
  Asked Ruth Ellery, today: half an hour of advice on interviews, coffee on me  (#9)
  Soft was guessed from "advice"; --overt overrides it.
  nj ask --granted 9 \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)

She said yes; coffee brought her advice and your thanks.

  $ export NJ_TODAY=2026-01-20
  $ nj ask --granted 9 -q
  $ nj log coffee ruth at Compass: how to let people talk --got "an hour of advice =3" --promise "the list of letters by 30 jan" -q
  $ nj
  Tuesday 20 January                                                       2 to do
  
  You promised
    #13  Ruth Ellery  the list of letters  by Friday, 30 Jan
  
  Asks and introductions
    #9  Ruth Ellery  half an hour of advice on interviews, coffee\xe2\x80\xa6  say thanks (esc)
  
  No one is due. Next: Ruth Ellery, in 43 days.
  
  nj thank ruth \xc2\xb7 nj done 13 \xc2\xb7 nj due (esc)
  $ nj thank ruth -m "for the hour, and the two names" -q

February: the promise is kept, and someone else can read the chapter.

  $ export NJ_TODAY=2026-02-02
  $ nj promise
  You promised                                                   Monday 2 February
  
    #13  Ruth Ellery  the list of letters  by Friday, 30 Jan: late
  
  nj done 13 \xc2\xb7 nj rm '#13' (esc)
  $ nj done 13
  Kept: the list of letters, for Ruth Ellery.
  nj log message ruth \xc2\xb7 nj undo (esc)
  $ nj give ruth "the list of letters =2" -q
  $ nj add "Wei Zhang" --city Boston -q
  $ nj note wei offers "reads chapters on towns and harbours" -q
  $ nj show ruth | sed -n '/Ideas/,/^$/p'
  Ideas    introduce Wei Zhang (offers reads chapters on towns and harbours)
  
  $ nj log intro ruth and wei --gave "@ruth a reader for the chapter =4" -q
  $ nj show ruth | grep -c Ideas
  0
  [1]

A find is shared with people who care about it, not with people who asked not to get such things.

  $ nj add "Marcus Bell" --tag archives -q
  $ nj note marcus avoid "anything on archives" -q
  $ nj share https://letters.example/harbour --about "archives, letters"
  Who may care about letters.example/harbour, about archives, letters     1 person
  
    Ruth Ellery  likes: old letters, archives; needs: a reader for the chapter on\xe2\x80\xa6 (esc)
  
  nj share "https://letters.example/harbour" --about "archives, letters" --to ruth
  $ nj share https://letters.example/harbour --about "archives, letters" --to ruth -q
  $ nj share --liked 28 ruth
  Ruth Ellery liked letters.example/harbour  (#28)
  nj show '#28' \xc2\xb7 nj undo (esc)
  $ nj share https://www.letters.example/harbour/ --about archives
  No one is known to care about letters.example/harbour, about archives, letters.
  
  nj note PERSON likes "\xe2\x80\xa6" \xc2\xb7 nj share '#28' --to PERSON (esc)

June: a lunch while the grant was late is to be passed on one day, and then is.

  $ export NJ_TODAY=2026-06-14
  $ nj log lunch ruth --got "lunch while the grant was late" --pass-on -q
  $ nj forward
  Help passed on, Sunday 14 June                                      1 to pass on
  
  To pass on
    #33  lunch while the grant was late, from Ruth Ellery on 14 Jun
  
  nj forward --chain 33 \xc2\xb7 nj log lunch PERSON --gave "\xe2\x80\xa6" --passes 33 (esc)
  $ nj give wei "lunch before the fellowship" --passes 33 -q
  $ nj forward --chain 33
  The story of #33, lunch while the grant was late
  
    #33  14 Jun  Ruth Ellery gave you lunch while the grant was late
    #36  14 Jun  you gave Wei Zhang lunch before the fellowship
  
  nj forward

October: after four visits and several gifts, the ask from January is a good one.

  $ export NJ_TODAY=2026-10-20
  $ nj log visit ruth: the reading room is finished -q
  $ nj ledger ruth
  Between you and Ruth Ellery                                    halved every year
  
                  weight  counts
    14 Jun  got        2    1.57  lunch while the grant was late (#33)
    2 Feb   gave       4    2.44  a reader for the chapter
    2 Feb   gave       2    1.22  the list of letters
    20 Jan  got        3    1.79  an hour of advice
  
  You gave 6, which counts 3.66 now; Ruth gave 5, which counts 3.35: about even
  
  nj show ruth \xc2\xb7 nj ledger (esc)
  $ nj ask ruth "introduce me to Dana Okafor" --check
  Good: ask Ruth.
  
    for      4 exchanges since 20 Jan, most recently a visit on 20 Oct
             value passed 6 times in the past year
             you gave twice in the past year
             granted before: half an hour of advice on interviews, coffee on me
  
  Overt was guessed from "introduce"; --soft overrides it. Nothing was logged.
  $ nj ask ruth "introduce me to Dana Okafor" -q
  $ nj ask ruth "a talk at the spring fair" -q
  $ nj ask ruth "a review of the report" --check | head -1
  Careful: an overt ask of Ruth Ellery

November: one ask is granted, the other withdrawn; thanks come before anything else.

  $ export NJ_TODAY=2026-11-02
  $ nj ask
  Your asks                                                      Monday 2 November
  
    #44  Ruth Ellery  a talk at the spring fair    no answer since 20 Oct
    #41  Ruth Ellery  introduce me to Dana Okafor  no answer since 20 Oct
  
  nj ask --granted 44 \xc2\xb7 nj ask --refused 44 \xc2\xb7 nj thank PERSON (esc)
  $ nj ask --granted 41 -q
  $ nj ask --withdraw 44 -q
  $ nj ask ruth "advice on grants" --check | head -1
  Give first: a soft ask of Ruth Ellery
  $ nj today
  Monday 2 November, last entry 20 Oct                    1 to do \xc2\xb7 2 to reach out (esc)
  
  Asks and introductions
    #41  Ruth Ellery  introduce me to Dana Okafor  say thanks
  
  Reach out
    1  Wei Zhang    4 months  longer than usual
    2  Marcus Bell  not yet   added, nothing logged yet
  
  nj thank ruth \xc2\xb7 nj log coffee wei \xc2\xb7 nj due (esc)
  $ nj thank ruth --by visit -m "Dana writes on Friday"
  Thanked: visit with Ruth Ellery, today: Dana writes on Friday  (#48)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj ask ruth "advice on grants" --check | head -1
  Good: ask Ruth.
  $ nj show ruth
  Ruth Ellery                                                                @ruth
  Alder College, Boston                                  ruth.ellery@alder.example
  met 10 Jan at the oral history day
  
  Rhythm   every 5 weeks; last today, 6 times since 12 Jan
           \xe2\x96\x81\xe2\x96\x88\xe2\x96\x85\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x85\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x85\xe2\x96\x85  twelve months, at most 2 a month (esc)
  
  Last     2 Nov   visit    Dana writes on Friday
           20 Oct  ask      asked: a talk at the spring fair
           20 Oct  ask      asked: introduce me to Dana Okafor
  
  Between  you gave 6, Ruth gave 5: about even
  
  Notes    likes   old letters, archives
           needs   a reader for the chapter on harbour towns
           why     knows everyone in oral history
  
  Knows    perhaps Wei Zhang
  
  nj log coffee ruth \xc2\xb7 nj note ruth likes "\xe2\x80\xa6" \xc2\xb7 nj edit ruth (esc)

Every step can be undone.

  $ nj undo
  Undone: thank ruth. nj redo restores it.
  $ nj undo
  Undone: ask withdrawn: a talk at the spring fair. nj redo restores it.
  $ nj undo
  Undone: ask granted: introduce me to Dana Okafor. nj redo restores it.
  $ nj ask | sed -n '3,4p'
    #44  Ruth Ellery  a talk at the spring fair    no answer since 20 Oct
    #41  Ruth Ellery  introduce me to Dana Okafor  no answer since 20 Oct
