What changes an answer lies in the journal and can be undone; the rest is of this machine.

  $ nj config
  Nothing is set; everything is as it comes.
  $ nj config kind.hike "3 live"
  kind.hike is 3 live.
  nj undo
  $ nj add "Ruth Ellery" -q
  $ nj log hike ruth
  Logged hike with Ruth Ellery, today  (#3)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj config kind.hike 9
  nj: '9' is no value for kind.hike; give a weight from 0 to 5, perhaps 'live' after it, as in nj config kind.hike "3 live"
  [2]
  $ nj config pager less
  pager is less.
  $ nj config
    kind.hike  3 live
    pager      less
  $ nj config kind.hike --unset
  kind.hike is back to the default.
  nj undo
  $ nj config kind.hike
  nj: 'kind.hike' is not set; nj config kind.hike VALUE sets it
  [1]
  $ nj config alias.l "log coffee"
  alias.l is log coffee.
  nj undo
  $ nj l ruth
  Logged coffee with Ruth Ellery, today  (#7)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj config colour blue
  nj: there is no setting 'colour'; due.per_week, due.days, health.size, kind.NAME and alias.NAME go into the journal; editor, pager, mailer, mailto and color are of this machine
  [2]
