What you gave is an exchange of kind gift.

  $ nj add "Stephanie Marlow" -q
  $ nj give stephanie "the report on zoning"
  Gave Stephanie Marlow the report on zoning (2), today  (#2)
  nj show stephanie \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj give stephanie a day of help with the move =4 --on yesterday -m "third floor"
  Gave Stephanie Marlow a day of help with the move (4), yesterday: third floor  (#4)
  nj show stephanie \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj show stephanie | grep Between
  Between  you gave 6, Stephanie gave 0: more from you

Someone new, and something to pass on.

  $ nj give "Kim Doyle" lunch --new --pass-on
  Added Kim Doyle, @kim.
  Gave Kim Doyle lunch (2), today  (#6)
  nj show kim \xc2\xb7 nj forward --chain 7 \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj give kim "the map" --got "a name at the housing office =4" --promise "the key by friday"
  Gave gift with Kim Doyle, today, gave the map (2), got a name at the housing office (4), promised the key by 27 Nov  (#9)
  nj show kim \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj give stephanie "the report on transit" --json | python3 -c 'import json,sys; d=json.load(sys.stdin)["exchange"]; print(d["kind"], [(g["what"], g["weight"]) for g in d["gave"]], d["value_added"])'
  gift [('the report on transit', 2)] True

A whole community: an ordinary one counts for no one, a family for everyone in it.

  $ nj community add pmstudent -q
  $ nj community join pmstudent stephanie -q
  $ nj give +pmstudent "a talk on maps =3"
  Gave +pmstudent a talk on maps (3), today  (#16)
  nj community show pmstudent \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj community add marlows --personal -q
  $ nj community join marlows stephanie kim -q
  $ nj give +marlows "a weekend with the children =4"
  Gave Stephanie Marlow and Kim Doyle a weekend with the children (4), today  (#20)
  nj show stephanie \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj give +atlantis "a talk"
  nj: there is no community '+atlantis'; nj community add atlantis makes it
  [1]

Mistakes.

  $ nj give stephanie
  nj: nj give needs WHAT; see nj give -h
  [2]
  $ nj give stephanie "a house =9"
  nj: 'a house =9': expected a weight from =1 (a link) to =5 (a door opened); for example "@anna the book =3"
  [2]
  $ nj give atlantis "the map"
  nj: no contact matches 'atlantis'; --new adds them
  [1]
  $ nj give stephanie "the map" --on tomorrow
  nj: 'tomorrow' is in the future; only what has happened can be logged
  [2]
