Settings that change an answer are in the journal and can be undone; the others belong to this machine.

  $ nj config
  Nothing is set; all settings have their defaults.
  $ nj config kind.hike "3 live"
  kind.hike is 3 live.
  nj undo
  $ nj add "Ruth Ellery" -q
  $ nj log hike ruth
  Logged hike with Ruth Ellery, today  (#3)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj config kind.hike 9
  nj: '9' is not a valid value for kind.hike; give a weight from 0 to 5, optionally with 'live', as in nj config kind.hike "3 live"
  [2]
  $ nj config pager less
  pager is less.
  $ nj config
    kind.hike  3 live
    pager      less
  $ nj config kind.hike --unset
  kind.hike is back to its default.
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
  nj: there is no setting 'colour'; due.per_week, due.days, health.size, remind.to, remind.detail, kind.NAME, and alias.NAME are stored in the journal; editor, pager, mailer, mailto, and color belong to this machine
  [2]

An alias is split into words like a shell command, and may use another alias.

  $ nj config alias.c 'log coffee -m "usual place"'
  alias.c is log coffee -m "usual place".
  nj undo
  $ nj c ruth --on yesterday
  Logged coffee with Ruth Ellery, yesterday: usual place  (#10)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj config alias.cc "c ruth" -q
  $ nj cc -q && nj show ruth --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["contact"]["exchanges"][0]["note"])'
  usual place
  $ nj config alias.j "list --json" -q
  $ nj j | cut -c1-13
  {"contacts":[

An alias never hides a command, and one that could not be used is refused.

  $ nj config alias.log "list"
  nj: 'log' is a command, and an alias cannot hide one; give the alias another name
  [2]
  $ nj config alias.intro "list"
  nj: 'intro' is a command, and an alias cannot hide one; give the alias another name
  [2]
  $ nj config "alias.my people" "list"
  nj: 'my people' is not a valid alias name; give it one word that does not begin with a minus
  [2]
  $ nj config alias.-x "list"
  nj: '-x' is not a valid alias name; give it one word that does not begin with a minus
  [2]
  $ nj config alias.q 'log coffee -m "usual'
  nj: 'log coffee -m "usual' has an unclosed quote; as in nj config alias.c 'log coffee -m "usual place"'
  [2]
  $ nj config alias.q " "
  nj: ' ' is not a valid value for alias.q; give the words it means, as in nj config alias.l "log coffee"
  [2]

An alias without a command is an error.

  $ nj config alias.lg "lgo coffee" -q
  $ nj lg ruth
  nj: the alias 'lg' means 'lgo', which is not a command; did you mean nj log?
  [2]
  $ nj config alias.x "frobnicate" -q
  $ nj x
  nj: the alias 'x' means 'frobnicate', which is not a command; nj config alias.x COMMAND changes it
  [2]
  $ nj config alias.a "b ruth" -q
  $ nj config alias.b "a anna" -q
  $ nj a
  nj: the alias 'a' leads back to itself; nj config alias.a COMMAND changes it
  [2]
  $ nj config alias.t "due --today=2026-11-01" -q
  $ nj t
  nj: the alias 't' holds --today, which is read before aliases; put it on the line itself; nj config alias.t COMMAND changes it
  [2]
