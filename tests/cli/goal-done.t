A goal is done when you mark it.

  $ nj goal add "climate people" -q
  $ nj goal done 1
  Done: climate people
  nj undo
  $ nj goal done 1
  nj: goal #1 is already done; nj undo undoes a change
  [1]
  $ nj goal list
  There are no open goals.
  
  nj goal add "get to know climate people"
  $ nj undo
  Undone: goal done climate people. nj redo restores it.
  $ nj done 1
  Done: climate people
  nj undo
  $ nj goal list --all
  Goals                                                         Monday 23 November
  
    #1  climate people      done
  
  nj goal show 1
  $ nj rm '#1' -y
  Removed the goal climate people
  nj undo
  $ nj goal list --all
  There are no goals yet.
  
  nj goal add "get to know climate people"
  $ nj undo
  Undone: rm #1. nj redo restores it.
  $ nj export --to json | grep -o '"goals":\[[^]]*\]'
  "goals":[{"id":"228157135257600001","text":"climate people","on":"2026-11-23","by":null,"count":null,"of":null,"where":null,"state":"done","closed":"2026-11-23"}]
