A trip shows who lives there and who they know.

  $ NJ_DB=$HOME/sample.db "$TESTDIR/../../scripts/sample-journal" nj
  $ export NJ_DB=$HOME/sample.db
  $ nj edit dana --city "South Boston" --via ruth -q
  $ nj add "Ida Berg" --unmet --city Oslo --via ruth -q
  $ nj edit marcus --community +zoning-board -q
  $ nj trip
  No trip yet.
  
  nj trip boston "20 nov..23 nov"
  $ nj trip boston "20 nov..25 nov" --community +planners
  Boston, 20 Nov to 25 Nov                                     4 people live there
  During the trip, log, add, and practice use its place and +planners.
  
       who          last      usual      tie    reason
    1  Ruth Ellery  5 months  6 weeks    \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b  thanks for an introduction to Ivo\xe2\x80\xa6 (esc)
    2  Kim Doyle    8 weeks   5 weeks    \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  needs a new job: Joanna could (esc)
    3  Marcus Bell  3 weeks   monthly *  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  you promised the zoning map (esc)
    4  Joanna Pike  2 weeks   5 weeks    \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  within the usual gap (esc)
  
  Not met yet
    Dana Okafor  lives there, a goal of yours; Ruth Ellery knows them
  
  Communities
    +govloop       1 member lives there
    +zoning-board  1 member lives there
  
  nj show ruth \xc2\xb7 nj trip end \xc2\xb7 nj undo (esc)
  $ nj trip lima "2026-12-01..2026-12-09"
  Lima, 1 Dec to 9 Dec                                        1 person lives there
  During the trip, log, add, and practice use its place.
  
       who        last     usual    tie    reason
    1  Tom\xc3\xa1s Rey  3 weeks  3 weeks  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b  last: Lima, and whether to stay (esc)
  
  nj show tomas \xc2\xb7 nj undo (esc)
  $ nj trip
  Trips, Monday 23 November
  
    Boston  20 Nov to 25 Nov  until 25 Nov  +planners
    Lima    1 Dec to 9 Dec    in 8 days
  
  nj trip "Boston" \xc2\xb7 nj trip end (esc)
  $ nj trip boston --json | python3 -c '
  > import json, sys
  > d = json.load(sys.stdin)
  > print(d["operation"], d["trip"]["first"], d["trip"]["last"], d["trip"]["community"])
  > print([p["handle"] for p in d["people"]], [(p["handle"], p["lives_there"], [t["handle"] for t in p["through"]]) for p in d["not_met"]])'
  None 2026-11-20 2026-11-25 planners
  ['ruth', 'kim', 'marcus', 'joanna'] [('dana', True, ['ruth'])]
  $ nj export --to json | python3 -c 'import json,sys; print([(t["place"], t["first"], t["last"]) for t in json.load(sys.stdin)["trips"]])'
  [('Boston', '2026-11-20', '2026-11-25'), ('Lima', '2026-12-01', '2026-12-09')]

During the trip, live exchanges use its place and community, and the output says so.

  $ nj log coffee marcus
  Logged coffee with Marcus Bell (+planners), today at Boston  (#159)
  From the trip to Boston: the place and +planners; nj fix --place PLACE changes that.
  nj show marcus \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log coffee ruth at Compass
  Logged coffee with Ruth Ellery (+planners), today at Compass  (#161)
  From the trip to Boston: +planners; nj fix --community +C changes that.
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log call ruth
  Logged call with Ruth Ellery, today  (#163)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log email ruth
  Logged email with Ruth Ellery, today  (#165)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log coffee ruth --on 2026-11-19
  Logged coffee with Ruth Ellery, Thursday, 19 Nov  (#167)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj add "Bea Ito"
  Added Bea Ito, @bea.
  From the trip to Boston: the place and +planners; met elsewhere? nj undo, then --met "DATE at PLACE".
  nj log coffee bea \xc2\xb7 nj note bea likes "\xe2\x80\xa6" \xc2\xb7 nj undo (esc)
  $ nj show bea | head -3
  Bea Ito                                                                     @bea
  met at Boston
  
  $ nj add "Cy Lund" --met "2026-05-01 at the fair"
  Added Cy Lund, @cy.
  nj log coffee cy \xc2\xb7 nj note cy likes "\xe2\x80\xa6" \xc2\xb7 nj undo (esc)
  $ nj add "Di Moss" --unmet
  Added Di Moss, @di.
  nj log coffee di \xc2\xb7 nj note di likes "\xe2\x80\xa6" \xc2\xb7 nj undo (esc)
  $ nj practice "a sailor on the pier"
  Practiced: a sailor on the pier, today at Boston, Boston trip  (#172)
  From the trip to Boston: the place and the trip.
  1 today \xc2\xb7 streak 4 days (esc)
  nj practice \xc2\xb7 nj practice --promote 172 \xc2\xb7 nj undo (esc)
  $ nj practice "a plumber at home" --on 2026-11-01
  Practiced: a plumber at home, 1 Nov  (#174)
  1 on 1 Nov
  nj practice \xc2\xb7 nj practice --promote 174 \xc2\xb7 nj undo (esc)

Changing the days of a trip, and ending it.

  $ nj trip boston "21 nov..24 nov" -q
  $ nj trip end
  The trip to Boston is over; nothing more is taken from it.
  nj undo
  $ nj trip
  Trips, Monday 23 November
  
    Lima    1 Dec to 9 Dec    in 8 days
    Boston  21 Nov to 22 Nov  over       +planners
  
  nj trip "Lima"
  $ nj log coffee joanna
  Logged coffee with Joanna Pike, today  (#178)
  nj show joanna \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj undo -q
  $ nj undo
  Undone: trip end Boston. nj redo restores it.
  $ nj log coffee joanna
  Logged coffee with Joanna Pike (+planners), today at Boston  (#182)
  From the trip to Boston: the place and +planners; nj fix --place PLACE changes that.
  nj show joanna \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj trip end lima
  The trip to Lima is called off.
  nj undo
  $ nj trip end lima
  nj: there is no trip to 'lima' to end; nj trip lists them
  [1]
  $ nj trip end -q
  $ nj trip end
  nj: there is no trip today; nj trip lists them
  [1]

A place without days shows only who lives there.

  $ nj trip leeds
  Leeds                                                       1 person lives there
  
       who         last     usual    tie    reason
    1  Priya Nair  6 weeks  6 weeks  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  last: the tenants' survey (esc)
  
  Communities
    +govloop  1 member lives there
  
  nj show priya
  $ nj trip nowhere
  nowhere
  
  No one in your journal lives there.
  
  nj trip
  $ nj trip leeds "1 nov..3 nov 2025"
  nj: '1 nov..3 nov 2025' is in the past; name days from today on
  [2]
  $ nj trip leeds someday
  nj: 'someday': expected a date such as 'yesterday', 'nov 20' or 2026-11-20; as in nj trip boston "20 nov..23 nov"
  [2]
