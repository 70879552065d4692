A community: its members, the quiet ones, and what passed.

  $ nj add "Stephanie Marlow" --community govloop --cadence 3w -q
  $ nj add "Marcus Bell" --community govloop --cadence 3w -q
  $ nj add "Ruth Ellery" --community govloop -q
  $ nj add "Priya Nair" --community govloop -q
  $ nj community add govloop --name GovLoop --cadence 4w -q
  $ nj log coffee stephanie 3 weeks ago -q
  $ nj log coffee marcus 20 days ago -q
  $ nj log meeting +govloop 9 weeks ago: open data in small towns --gave "a talk on parcel maps =3" -q
  $ nj log event +govloop 6 weeks ago --got "slides on permits =2" --gave "a lift" -q
  $ nj log email +govloop 5 weeks ago -m "may I host the next one" --sent -q
  $ nj log call ruth 2 years ago --community govloop -q
  $ nj archive ruth -q
  $ nj community show govloop
  GovLoop                                                     +govloop \xc2\xb7 4 members (esc)
  every 4 weeks, last 6 weeks ago
  
  Members, 2 longer than usual or not spoken to yet
                      last       usual
    Priya Nair                   quarterly  not spoken to yet
    Ruth Ellery       23 months  quarterly  archived
    Stephanie Marlow  3 weeks    3 weeks    longer than usual
    Marcus Bell       2 weeks    3 weeks
  
  Last
    19 Oct  email    may I host the next one, no answer yet
    12 Oct  event    gave: a lift (2); got: slides on permits (2)
    21 Sep  meeting  open data in small towns; gave: a talk on parcel maps (3)
  
  You contributed 5 and took 2, in 4 exchanges
  
  nj show priya \xc2\xb7 nj log meeting +govloop \xc2\xb7 nj list community:govloop (esc)
  $ nj community show +GovLoop --json | python3 -c '
  > import json, sys
  > c = json.load(sys.stdin)["community"]
  > exchanges = c.pop("exchanges"); members = c.pop("members"); c.pop("id")
  > print(c)
  > for m in members: print(m["handle"], m["last"], m["days_since"], m["quiet"])
  > for e in exchanges: print(e["on"], e["kind"], e["community"], len(e["people"]))'
  {'handle': 'govloop', 'name': 'GovLoop', 'cadence_days': 28, 'personal': False, 'last': '2026-10-12', 'gave': 5, 'got': 2}
  priya None None True
  ruth 2024-11-23 730 False
  stephanie 2026-11-02 21 True
  marcus 2026-11-03 20 False
  2026-10-19 email govloop 0
  2026-10-12 event govloop 0
  2026-09-21 meeting govloop 0
  2024-11-23 call govloop 1

An empty community, and one that does not exist.

  $ nj community add climbers -q
  $ nj community show climbers
  climbers                                                               +climbers
  
  nj community join climbers PEOPLE \xc2\xb7 nj log meeting +climbers \xc2\xb7 nj list community:climbers (esc)
  $ nj community show govlop
  nj: there is no community '+govlop'; did you mean +govloop? nj community add govlop makes it
  [1]
  $ nj community show
  nj: nj community show needs COMMUNITY; see nj community show -h
  [2]
