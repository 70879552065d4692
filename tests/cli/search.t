Words are found wherever they were recorded.

  $ nj add "Stephanie Marlow" --title "policy analyst" --city Washington --alias Steph -q
  $ nj add "Tomás Rey" --org "Café Lima" -q
  $ nj note stephanie likes "rock climbing, old maps" -q
  $ nj log coffee stephanie --on 2026-10-05 -m "the zoning paper is stuck" -q
  $ nj log call stephanie tomas --on 2026-11-02 --gave "the report on zoning =3" -q
  $ nj log coffee tomas --on 2025-03-01 -m "Lima, and whether to stay" -q
  $ nj search zoning
  Search for zoning                                                       2 places
  
    Stephanie Marlow, Tom\xc3\xa1s\xe2\x80\xa6  2 Nov  call    gave: the report on [zoning] (esc)
    Stephanie Marlow          5 Oct  coffee  the [zoning] paper is stuck
  
  nj show stephanie
  $ nj search LIMA
  Search for LIMA                                                         2 places
  
    Tom\xc3\xa1s Rey                      Caf\xc3\xa9 [Lima] (esc)
    Tom\xc3\xa1s Rey  1 Mar 2025  coffee  [Lima], and whether to stay (esc)
  
  nj show tomas
  $ nj search climb
  Search for climb                                                         1 place
  
    Stephanie Marlow  23 Nov  likes  rock [climbing], old maps
  
  nj show stephanie
  $ nj search '"rock climb"'
  Search for "rock climb"                                                  1 place
  
    Stephanie Marlow  23 Nov  likes  [rock] [climbing], old maps
  
  nj show stephanie
  $ nj search "old rock"
  Search for old rock                                                      1 place
  
    Stephanie Marlow  23 Nov  likes  [rock] climbing, [old] maps
  
  nj show stephanie
  $ nj search stephanie zoning
  Search for stephanie zoning                                             3 places
  
    Stephanie Marlow                         [Stephanie] Marlow
    Stephanie Marlow, Tom\xc3\xa1s\xe2\x80\xa6  2 Nov  call    gave: the report on [zoning] (esc)
    Stephanie Marlow          5 Oct  coffee  the [zoning] paper is stuck
  
  nj show stephanie
  $ nj search zoning -n 1
  Search for zoning                                           the newest 1 of more
  
    Stephanie Marlow, Tom\xc3\xa1s\xe2\x80\xa6  2 Nov  call  gave: the report on [zoning] (esc)
  
  nj show stephanie \xc2\xb7 nj search --best \xe2\x80\xa6 \xc2\xb7 nj search -n 0 \xe2\x80\xa6 (esc)
  $ nj search zoning or lima --best -n 2
  Best for zoning or lima                                       the best 2 of more
  
    Tom\xc3\xa1s Rey                              Caf\xc3\xa9 [Lima] (esc)
    Stephanie Marlow, Tom\xc3\xa1s\xe2\x80\xa6  2 Nov  call  gave: the report on [zoning] (esc)
  
  nj show tomas \xc2\xb7 nj search -n 0 \xe2\x80\xa6 (esc)
  $ nj search zoning kind:coffee is:due
  Nothing found for zoning kind:coffee is:due.
  
  nj list \xc2\xb7 nj help filter (esc)
  $ nj search zoning --json
  {"contacts":[{"id":"228157135257600001","handle":"stephanie","name":"Stephanie Marlow","aliases":["Steph"],"emails":[],"phones":[],"org":null,"title":"policy analyst","city":"Washington","tags":[],"communities":[],"circle":"inner","cadence_days":null,"rhythm_days":80.98132621402475,"last":"2026-11-02","last_kind":"call","days_since":21,"exchange_days":2,"value":6,"gave":3,"got":0,"balance":2.88,"unmet":false,"waiting":false,"archived":false},{"id":"228157135257731073","handle":"tomas","name":"Tom\xc3\xa1s Rey","aliases":[],"emails":[],"phones":[],"org":"Caf\xc3\xa9 Lima","title":null,"city":null,"tags":[],"communities":[],"circle":"inner","cadence_days":null,"rhythm_days":135.37300869864583,"last":"2026-11-02","last_kind":"call","days_since":21,"exchange_days":2,"value":6,"gave":3,"got":0,"balance":2.88,"unmet":false,"waiting":false,"archived":false}],"hits":[{"what":"exchange","id":"228157135258124289","number":7,"people":[{"id":"228157135257600001","handle":"stephanie","name":"Stephanie Marlow"},{"id":"228157135257731073","handle":"tomas","name":"Tom\xc3\xa1s Rey"}],"on":"2026-11-02","kind":"call","snippet":["gave: the report on ","zoning",""]},{"what":"exchange","id":"228157135257993217","number":5,"people":[{"id":"228157135257600001","handle":"stephanie","name":"Stephanie Marlow"}],"on":"2026-10-05","kind":"coffee","snippet":["the ","zoning"," paper is stuck"]}],"more":false} (esc)

Changed or undone text is no longer found.

  $ nj undo
  Undone: log coffee with tomas. nj redo restores it.
  $ nj search stay
  Nothing found for stay.
  
  nj list \xc2\xb7 nj help filter (esc)
  $ nj search elephants
  Nothing found for elephants.
  
  nj list \xc2\xb7 nj help filter (esc)
  $ nj search
  nj: nj search needs WORDS; see nj search -h
  [2]
  $ nj search city:washington
  nj: nj search needs a word to look for; as in nj search zoning, or nj list FILTER for people
  [2]

A line of one's own has its fields in braces.

  $ nj search zoning --format '{name}\t{what}\t{on}\t{text}' -n 2
  Stephanie Marlow, Tom\xc3\xa1s Rey\texchange\t2026-11-02\tgave: the report on zoning (esc)
  Stephanie Marlow\texchange\t2026-10-05\tthe zoning paper is stuck (esc)
  $ nj search zoning --format '{where}'
  nj: '{where}': expected one of {name} {handle} {what} {number} {on} {kind} {text}; as in --format '{name}\t{text}'
  [2]
