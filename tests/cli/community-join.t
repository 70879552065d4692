Adding people to a community.

  $ nj add "Ruth Ellery" -q
  $ nj add "Stephanie Marlow" -q
  $ nj add "Anna Reed" -q
  $ nj community join govloop ruth
  nj: there is no community '+govloop'; nj community add govloop makes it
  [1]
  $ nj community add govloop --name GovLoop -q
  $ nj community join govloop ruth and Stephanie Marlow
  Ruth Ellery and Stephanie Marlow are now in +govloop.
  nj community show govloop \xc2\xb7 nj undo (esc)
  $ nj community join +govloop ruth
  Ruth Ellery is already in +govloop.
  nj community show govloop
  $ nj community join GovLoop ruth anna --json
  {"operation":"228157135258189825","community":{"id":"228157135257993217","handle":"govloop","name":"GovLoop"},"people":[{"id":"228157135257862145","handle":"anna","name":"Anna Reed"}]}
  $ nj community join govlop anna
  nj: there is no community '+govlop'; did you mean +govloop? nj community add govlop makes it
  [1]
  $ nj community join govloop hana
  nj: no contact matches 'hana'; nj list shows who is there, nj add "hana" adds them
  [1]
  $ nj community join govloop
  nj: nj community join needs PEOPLE; see nj community join -h
  [2]

People in a community share it with you.

  $ nj show stephanie | grep Shared
  Shared   +govloop
  $ nj list community:govloop --format '{name}'
  Anna Reed
  Ruth Ellery
  Stephanie Marlow
  $ nj __complete bash -- community join gov
  govloop\tGovLoop, 3 members (esc)
  $ nj __complete bash -- community join govloop ru
  ruth\tRuth Ellery (esc)
  $ nj __complete bash -- log meeting +g
  +govloop\tGovLoop, 3 members (esc)

Undo takes everyone out again; redo puts them back.

  $ nj undo -q
  $ nj list community:govloop --format '{name}'
  Ruth Ellery
  Stephanie Marlow
  $ nj redo -q
  $ nj list community:govloop --format '{name}'
  Anna Reed
  Ruth Ellery
  Stephanie Marlow

Merged contacts are one member.

  $ nj add "Annie Reed" --community govloop -q
  $ nj merge anna annie -q
  $ nj community list
  Communities, Monday 23 November                                      1 community
  
             handle    members  last  cadence
    GovLoop  +govloop        3
  
  nj community show govloop \xc2\xb7 nj community join govloop PEOPLE \xc2\xb7 nj help community (esc)
  $ nj undo -q
  $ nj community list --json | grep -o '"members":.'
  "members":4
  $ nj rm annie -y -q
  $ nj community list --json | grep -o '"members":.'
  "members":3
