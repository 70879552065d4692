Removing people from a community; past exchanges stay.

  $ nj add "Ruth Ellery" --community govloop -q
  $ nj add "Anna Reed" --community govloop -q
  $ nj log meeting ruth +govloop yesterday -q
  $ nj community leave govloop ruth
  Ruth Ellery has left +govloop.
  nj community show govloop \xc2\xb7 nj undo (esc)
  $ nj community show govloop
  govloop                                                      +govloop \xc2\xb7 1 member (esc)
  last 1 day ago
  
  Members, 1 longer than usual or not spoken to yet
               last  usual
    Anna Reed        quarterly  not spoken to yet
  
  Last
    22 Nov  meeting  with Ruth Ellery
  
  nj show anna \xc2\xb7 nj log meeting +govloop \xc2\xb7 nj list community:govloop (esc)
  $ nj undo
  Undone: community leave govloop ruth. nj redo restores it.
  $ nj list community:govloop --format '{name}'
  Anna Reed
  Ruth Ellery
  $ nj redo -q
  $ nj list community:govloop --format '{name}'
  Anna Reed

Naming someone who is not a member is an error, and no one leaves.

  $ nj community leave govloop anna ruth
  nj: Ruth Ellery is not in +govloop; nj community show govloop lists its members
  [1]
  $ nj community leave climbers ruth
  nj: there is no community '+climbers'; nj community add climbers makes it
  [1]
  $ nj community leave +govloop anna --json
  {"operation":"228157135258255361","community":{"id":"228157135257665537","handle":"govloop","name":"govloop"},"people":[{"id":"228157135257796609","handle":"anna","name":"Anna Reed"}]}
