A person to keep in touch with. The name needs no quotes; nj says the handle to type from then on.

  $ nj add Ruth Ellery --city Boston --org "Alder College" --tag history
  Added Ruth Ellery, @ruth.
  nj log coffee ruth \xc2\xb7 nj note ruth likes "\xe2\x80\xa6" \xc2\xb7 nj undo (esc)

A second Ruth gets a longer handle, a third a number.

  $ nj add "Ruth Ferrer" -q
  $ nj add "Ruth Ferrer" --email ruth@ferrer.example
  nj: Ruth Ferrer (@ruth-ferrer) is there already; if it is the same person: nj merge @ruth-ferrer @ruth-ferrer-2
  Added Ruth Ferrer, @ruth-ferrer-2.
  nj log coffee ruth-ferrer-2 \xc2\xb7 nj note ruth-ferrer-2 likes "\xe2\x80\xa6" \xc2\xb7 nj undo (esc)
  $ nj list
  People, Monday 23 November                                              3 people
  
    name         last     city    org            tags
    Ruth Ellery  not yet  Boston  Alder College  history
    Ruth Ferrer  not yet
    Ruth Ferrer  not yet
  
  nj show ruth \xc2\xb7 nj list is:due --sort last (esc)

How you met, and who introduced you.

  $ nj add "Dana Okafor" --unmet --via @ruth --org "Tidewater Fund"
  Added Dana Okafor, @dana.
  nj log coffee dana \xc2\xb7 nj note dana likes "\xe2\x80\xa6" \xc2\xb7 nj undo (esc)
  $ nj add "Sam Hale" --met "2026-11-05 at the open data meetup" --cadence 6w --json
  {"operation":"228157135258189825","contact":{"id":"228157135258124289","handle":"sam","name":"Sam Hale"}}

Several people, one a line, are one change.

  $ printf 'Wei Zhang\n\n  Priya Nair \n' | nj add -
  Added 2 people.
  nj list is:new \xc2\xb7 nj undo (esc)
  $ nj undo
  Undone: add 2 people. nj redo restores it.
  $ nj list name:wei
  No one matches.
  
  nj list \xc2\xb7 nj help filter (esc)

What cannot be taken is said, and nothing is written.

  $ nj add
  nj: nj add needs a name; as in nj add "Ruth Ellery" --city Boston
  [2]
  $ nj add "Joanna Pike" --email joanna
  nj: 'joanna' is not a valid email address; it needs an @
  [2]
  $ nj add "Joanna Pike" --birthday 1980-02-30
  nj: '1980-02-30' is not a valid birthday; write 1980-03-22, or --03-22 without the year
  [2]
  $ nj add "Joanna Pike" --handle ruth
  nj: the handle 'ruth' belongs to Ruth Ellery; choose another
  [1]
  $ nj add "Joanna Pike" --circle best
  nj: there is no circle 'best'; inner, close, friends, active, wider, or none
  [2]
  $ nj add "Joanna Pike" --met tomorrow
  nj: 'tomorrow' is in the future; only what has happened can be logged
  [2]
  $ nj list joanna
  No one matches.
  
  nj list \xc2\xb7 nj help filter (esc)
