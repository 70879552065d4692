A coffee with an unknown person is an error without a terminal; --new adds them.

  $ nj log coffee Stephanie
  nj: no contact matches 'Stephanie'; --new adds them
  [1]
  $ nj log coffee Stephanie --new
  Added Stephanie, @stephanie.
  Logged coffee with Stephanie, today  (#1)
  nj show stephanie \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)

The whole sentence, quoted or not. What was understood is printed back.

  $ nj add "Anna Lindqvist" -q
  $ nj add "Stephanie Marlow" -q
  $ nj log lunch with Stephanie Marlow and Anna yesterday at Compass: talked about the fellowship
  Logged lunch with Anna Lindqvist and Stephanie Marlow, yesterday at Compass: talked about the fellowship  (#5)
  nj show anna \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log "coffee with Anna at 10:30: the tariff"
  Logged coffee with Anna Lindqvist, today 10:30: the tariff  (#7)
  nj show anna \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log call anna 3 weeks ago
  Logged call with Anna Lindqvist, 2 Nov  (#9)
  nj show anna \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)

What you gave and got, who it was for, and what you promised.

  $ nj log meeting Anna, "Stephanie Marlow" --gave "@anna the book =3" --got "an hour of advice" --promise "the zoning map by friday"
  Logged meeting with Anna Lindqvist and Stephanie Marlow, today, gave the book (3) to Anna Lindqvist, got an hour of advice (2), promised the zoning map by 27 Nov  (#11)
  nj show anna \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)

A reach-out waits for its answer.

  $ nj log message @stephanie --sent
  Logged message with Stephanie, today, no answer yet  (#14)
  nj log --answered stephanie \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log --answered @stephanie
  Answered: message with Stephanie, today  (#14)
  nj show stephanie \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log --answered @stephanie
  nj: no reach-out to Stephanie waits for an answer; log what passed: nj log message stephanie
  [1]

A word that names someone is never a date.

  $ nj add "May Lowell" -q
  $ nj log coffee may
  Logged coffee with May Lowell, today  (#18)
  nj show may \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)

What cannot be understood is pointed at; nothing is written.

  $ nj log
  nj: nj log needs a kind and people; as in nj log coffee Ruth -m "roses"
  [2]
  $ nj log cofee anna
  nj: there is no kind 'cofee'; did you mean coffee? --new-kind adds it
  [1]
  $ nj log coffee
  nj: no one named for the coffee; add a person, as in nj log coffee Ruth
  [2]
  $ nj log coffee anna tomorrow
  nj: 'coffee anna tomorrow': expected a day that is not in the future; as in nj log coffee with Ruth yesterday at Compass: roses
    coffee anna tomorrow
                ^
  [2]
  $ nj log coffee anna --on 2026-02-30
  nj: '2026-02-30' is not a valid date for --on; expected a day that is in the calendar
  [2]
  $ nj log coffee anna yesterday --on today
  nj: --on says '2026-11-23', the sentence says '2026-11-22'; use one of them
  [2]
  $ nj log coffee anna --gave "the book =9"
  nj: 'the book =9': expected a weight from =1 (a link) to =5 (a door opened); for example "@anna the book =3"
  [2]
  $ nj log coffee anna --gave "@may the book"
  nj: '@may' is not in this exchange; name someone who is: Anna Lindqvist
  [2]
  $ nj log hike anna --new-kind
  Added the kind hike, weight 1; nj config kind.hike "3 live" changes that.
  Logged hike with Anna Lindqvist, today  (#20)
  nj show anna \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj undo
  Undone: log hike with anna. nj redo restores it.
  $ nj log hike anna
  nj: there is no kind 'hike'; the kind comes first, one of coffee, lunch, dinner, drinks, visit, meeting, call, video, event, intro, favour, gift, letter, email, message, comment, share, ask; --new-kind adds it
  [1]

What is said again in the same words corrects it; a stranger's family name is not someone else's.

  $ nj log gift anna --gave "book =2" -q
  $ nj fix --gave "book =3"
  Changed: gift with Anna Lindqvist, today, gave book (3)  (#23)
  nj show anna \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log coffee Anna, Karl Marlow
  nj: no contact matches 'Karl Marlow'; --new adds them
  [1]
  $ nj log coffee anna last week -q
  $ nj log coffee anna --promise "call by 31 feb"
  nj: 'call by 31 feb': expected a day that is in the calendar; for example "send the paper by friday"
    call by 31 feb
    ^
  [2]
