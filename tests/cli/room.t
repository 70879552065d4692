One screen before an event.

  $ NJ_DB=$HOME/sample.db "$TESTDIR/../../scripts/sample-journal" nj
  $ export NJ_DB=$HOME/sample.db
  $ nj room stephanie wei ruth dana
  In the room                                                             4 people
  
    Stephanie Marlow  last 7 weeks, usually 3 weeks
      last     the zoning paper is stuck with reviewers
      needs    a reviewer for the zoning paper: Wei Zhang offers reviews of plann\xe2\x80\xa6 (esc)
  
    Ruth Ellery  last 5 months, usually 6 weeks
      last     the reading room is finished
      thanks   an introduction to Ivo Kranz  #13
  
    Wei Zhang  last 11 months, usually 5 weeks
      last     the special issue on zoning
  
    Dana Okafor  not met yet
  
  nj show stephanie \xc2\xb7 nj log event stephanie (esc)
  $ nj room stephanie wei --json | python3 -c '
  > import json, sys
  > for p in json.load(sys.stdin)["room"]:
  >     print(p["handle"], p["last"], p["days_since"], p["last_words"], p["needs"], [(m["contact"]["handle"], m["why"]) for m in p["could_meet"]])'
  stephanie 2026-10-05 49 the zoning paper is stuck with reviewers ['a reviewer for the zoning paper'] [('wei', 'a reviewer for the zoning paper: reviews of planning papers')]
  wei 2025-12-23 335 the special issue on zoning [] []

A filter, or a community; archived people are left out unless they are named.

  $ nj room city:boston -n 2
  In the room: city:boston                                                4 people
  
    Ruth Ellery  last 5 months, usually 6 weeks
      last     the reading room is finished
      thanks   an introduction to Ivo Kranz  #13
  
    Kim Doyle  last 8 weeks, usually 5 weeks
      last     two interviews, none of them good
      needs    a new job, in housing or planning: Joanna Pike offers a stall at t\xe2\x80\xa6 (esc)
  
  and 2 more: --limit 0
  
  nj show ruth \xc2\xb7 nj log event ruth (esc)
  $ nj edit marcus --community +planners -q
  $ nj edit kim --community +planners -q
  $ nj archive kim -q
  $ nj room +planners | head -1
  In the room: +planners                                                  1 person
  $ nj room +planners kim | head -1
  In the room: +planners                                                  2 people

Mistakes.

  $ nj room +nobody
  nj: no one is in '+nobody'; name people, a community such as +govloop, or a filter such as city:boston
  [1]
  $ nj room city:atlantis
  nj: no one is in 'city:atlantis'; name people, a community such as +govloop, or a filter such as city:boston
  [1]
  $ nj room nemo
  nj: no contact matches 'nemo'; nj list shows who is there, nj add "nemo" adds them
  [1]
  $ nj room
  nj: nj room needs PEOPLE; see nj room -h
  [2]
