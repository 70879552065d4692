A professor is in town.

  $ nj add "Henrik Dahl" --title professor --org "University of Bergen" --city Bergen --email henrik.dahl@bergen.example --met "2024-05-03 at the harbour lecture" -q
  $ nj log letter henrik --on 2026-02-10 --gave "the photographs of the slipway =3" -q
  $ nj log letter henrik --on 2026-05-12 --gave "a scan of the harbour plan" -q
  $ nj log call henrik --on 2026-09-01 -m "in town in November" -q

Over drinks, it turns out that he knows a former student at an organization that interests you.

  $ nj log drinks with henrik 2026-11-04 at Compass: wooden boats, and a former student of his at the Tidewater Fund
  Logged drinks with Henrik Dahl, 4 Nov at Compass: wooden boats, and a former student of his at the Tidewater Fund  (#8)
  nj show henrik \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj note henrik likes "wooden boats" -q
  $ nj add "Henrik's student at Tidewater" --org "Tidewater Fund" --unmet -q
  $ nj knows henrik henriks --note "supervised the thesis" -q
  $ nj intro path org:tidewater --today 2026-11-05
  org:tidewater: 1 path                                        Thursday 5 November
  
    1  you \xe2\x86\x92 Henrik Dahl \xe2\x86\x92 Henrik's student at Tidewater                     \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f (esc)
       Henrik Dahl and Henrik's student at Tidewater: supervised the thesis
       Henrik Dahl: good to ask now
  
  nj intro request henriks --via henrik --why "\xe2\x80\xa6" \xc2\xb7 nj show henrik (esc)
  $ nj intro request henriks --via henrik --why "the fund pays for heat networks, and no one here has met them" --today 2026-11-05
  Asked Henrik Dahl for an introduction to Henrik's student at Tidewater: the fund pays for heat networks, and no one here has met them  (#16)
  nj intro draft 16 \xc2\xb7 nj intro granted 16 \xc2\xb7 nj undo (esc)
  $ nj intro draft henriks --today 2026-11-05
  To: Henrik Dahl <henrik.dahl@bergen.example>
  Subject: An introduction to Henrik's student at Tidewater
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 7bit
  
  Henrik,
  
  Could you introduce me to Henrik's student at Tidewater (Tidewater
  Fund)? The fund pays for heat networks, and no one here has met them.

He writes back the next day; a week later there is a mail to both of you, with a name.

  $ nj intro granted henriks --today 2026-11-06
  Henrik Dahl will introduce you to Henrik's student at Tidewater.  (#16)
  nj intro made 16 \xc2\xb7 nj undo (esc)
  $ nj intro made henriks --name "Dana Okafor" --today 2026-11-13
  Henrik Dahl introduced you to Dana Okafor.  (#16)
  nj intro met 16 \xc2\xb7 nj undo (esc)
  $ nj edit dana --email dana@tidewater.example -q

You meet, and it goes well.

  $ nj log coffee with dana 2026-11-19 at Compass: heat networks, and what the fund has money for
  Logged coffee with Dana Okafor, Thursday, 19 Nov at Compass: heat networks, and what the fund has money for  (#23)
  nj show dana \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj intro met dana --on 2026-11-19
  Met: you and Dana Okafor, Thursday, 19 Nov.  (#16)
  nj thank henrik \xc2\xb7 nj undo (esc)
  $ nj
  Monday 23 November                                                       1 to do
  
  Asks and introductions
    #16  Henrik Dahl  introduced you to Dana Okafor  say thanks and how it went
  
  No one is due. Next: Henrik Dahl, in 22 days.
  
  nj thank henrik \xc2\xb7 nj due (esc)
  $ nj show dana
  Dana Okafor                                                                @dana
  Tidewater Fund                                            dana@tidewater.example
  through Henrik Dahl
  
  Rhythm   every 6 weeks; last 4 days ago, once, on 19 Nov
           \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x88  twelve months, at most 1 a month (esc)
  
  Last     19 Nov  coffee  Compass  heat networks, and what the fund has money for
  
  Open     #16 introduction to Dana Okafor through Henrik Dahl, met on 19 Nov
  
  Notes            Henrik's student at Tidewater
  
  Knows    Henrik Dahl
  
  nj log coffee dana \xc2\xb7 nj note dana likes "\xe2\x80\xa6" \xc2\xb7 nj edit dana (esc)

Thanks to both of them: the report back to Henrik closes the ask and the introduction.

  $ nj log message dana -m "thank you for the hour" -q
  $ nj thank henrik -m "Dana has two programmes for us, and sends her regards"
  Thanked: message with Henrik Dahl, today: Dana has two programmes for us, and sends her regards  (#28)
  nj show henrik \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj intro list
  Introductions                                                 Monday 23 November
  
    #16  Dana Okafor through Henrik Dahl  thanked for on 23 Nov
  
  nj intro show 16
  $ nj show henrik
  Henrik Dahl                                                              @henrik
  professor, University of Bergen, Bergen               henrik.dahl@bergen.example
  met 3 May 2024 at the harbour lecture
  
  Rhythm   every 3 weeks; last today, 7 times since 10 Feb
           \xe2\x96\x81\xe2\x96\x81\xe2\x96\x83\xe2\x96\x81\xe2\x96\x81\xe2\x96\x83\xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x83\xe2\x96\x81\xe2\x96\x88  twelve months, at most 4 a month (esc)
  
  Last     23 Nov  message    Dana has two programmes for us, and sends her regar\xe2\x80\xa6 (esc)
           13 Nov  intro      got: introduction to Dana Okafor (5)
           5 Nov   ask        asked: an introduction to Henrik's student at Tidew\xe2\x80\xa6 (esc)
  
  Between  you gave 5, Henrik gave 5: more from Henrik
  
  Notes    likes   wooden boats
  
  Knows    Dana Okafor
  
  nj log coffee henrik \xc2\xb7 nj note henrik likes "\xe2\x80\xa6" \xc2\xb7 nj edit henrik (esc)
  $ nj
  Monday 23 November
  
  No one is due. Next: Dana Okafor, in 23 days.
  
  nj due

All of it can be undone, back to the drinks, and redone.

  $ nj export --to json > now.json
  $ for i in 1 2 3 4 5 6 7 8 9 10 11; do nj undo -q; done
  $ nj list --format '{name}'
  Henrik Dahl
  $ nj intro list
  There are no introductions yet.
  nj intro path PERSON \xc2\xb7 nj intro ideas \xc2\xb7 nj intro request PERSON --via PERSON (esc)
  $ for i in 1 2 3 4 5 6 7 8 9 10 11; do nj redo -q; done
  $ nj export --to json | cmp - now.json
