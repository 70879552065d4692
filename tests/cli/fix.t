What was logged last can be amended: the day, the place, the kind, the person.

  $ nj add "Ruth Ellery" -q
  $ nj add "Anna Reed" -q
  $ nj fix --place Compass
  nj: nothing has been logged here yet; nj log records what passed
  [1]
  $ nj log coffee ruth -q
  $ nj fix --on yesterday --place Compass --gave "the report =3"
  Changed: coffee with Ruth Ellery, yesterday at Compass, gave the report (3)  (#3)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj fix --kind lunch --person anna
  Changed: lunch with Anna Reed, yesterday at Compass, gave the report (3)  (#3)
  nj show anna \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj fix
  nj: nothing was changed; say what to change: nj fix --on yesterday --place Compass
  [2]
  $ nj undo
  Undone: fix lunch with anna. nj redo restores it.
  $ nj show '#3'
  #3  coffee with Ruth Ellery, yesterday at Compass, gave the report (3)

With several people it takes a word more.

  $ nj log call ruth and anna -q
  $ nj add "Kim Doyle" -q
  $ nj fix --person kim
  nj: there were 2 people; name the person Kim Doyle replaces: --for PERSON
  [2]
  $ nj fix --person kim --for anna
  Changed: call with Ruth Ellery and Kim Doyle, today  (#8)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj fix --number 999
  nj: nothing has the number '999'; nj show PERSON --json shows the numbers of exchanges
  [1]
