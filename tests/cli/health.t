The network as a whole, in a journal of invented people.

  $ NJ_DB=$HOME/sample.db "$TESTDIR/../../scripts/sample-journal" nj
  $ export NJ_DB=$HOME/sample.db
  $ nj health
  Network health, 23 November 2026
  
  Value passed at least twice a year   8 people   \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x83\xe2\x96\x83\xe2\x96\x85\xe2\x96\x88\xe2\x96\x88  eight quarters (esc)
                                       of 150, the size most people can sustain
  
  Circle     now  usual  slipping
  inner        5      5  3 people          nj due circle:inner
  close        7     10  5 people          nj due circle:close
  friends      0     35
  active       0    100
  wider        0
  
  Gave 9 \xc2\xb7 got 8 \xc2\xb7 asked 3          in a year: three gifts per ask (esc)
  Your top five people              74% of your exchanges (100% a year ago)
  Barely known                      2 with one exchange and no note
  
  What would help most: three people in your inner circle are due. A call with
  each would change that.
  
  nj due circle:inner

Every number can be computed again from the lists.

  $ nj list 'is:archived' or not 'is:archived' --json > list.json
  $ nj export --to json > export.json
  $ nj health --json > health.json
  $ cat > recompute.py <<'END'
  > import json
  > from collections import Counter, defaultdict
  > from datetime import date, timedelta
  > today = date(2026, 11, 23)
  > people = {c["id"]: c for c in json.load(open("list.json"))["contacts"]}
  > export = json.load(open("export.json"))
  > health = json.load(open("health.json"))
  > merged = {c["id"]: c["merged_into"] for c in export["contacts"] if c["merged_into"]}
  > def root(i):
  >     while i in merged: i = merged[i]
  >     return i
  > LIVE = "coffee lunch dinner drinks visit meeting call video event".split()
  > noted = {root(f["contact"]) for f in export["facts"]}
  > days = defaultdict(set); valued = defaultdict(set)
  > for e in export["exchanges"]:
  >     if e["sent"] or e["mass"]: continue
  >     on = date.fromisoformat(e["on"])
  >     for p in map(root, e["people"]):
  >         passed = [h for w, k in (("gave", "to"), ("got", "from")) for h in e[w] if h[k] is None or root(h[k]) == p]
  >         days[p].add(on)
  >         if e["note"]: noted.add(p)
  >         if e["kind"] in LIVE + ["intro", "favour", "gift"] or passed or e["liked"]: valued[p].add(on)
  > def year(some, end): return [d for d in some if end - timedelta(365) < d <= end]
  > def twice(end): return sum(len(year(some, end)) >= 2 for some in valued.values())
  > def top5(end):
  >     counts = sorted((len(year(some, end)) for some in days.values()), reverse=True)
  >     return sum(counts[:5]) / sum(counts) if sum(counts) else None
  > ends = [(f"{y}-Q{q}", min(today, date(y + q // 4, q % 4 * 3 + 1, 1) - timedelta(1)))
  >         for y in (2025, 2026) for q in (1, 2, 3, 4)]
  > snoozed = {s["contact"] for s in export["snoozes"] if date.fromisoformat(s["until"]) > today}
  > in_year = [e for e in export["exchanges"] if year([date.fromisoformat(e["on"])], today)]
  > mine = {
  >     "today": str(today),
  >     "value_added_twice": twice(today),
  >     "size": 150,
  >     "circles": {c: sum(p["circle"] == c for p in people.values()) for c in "inner close friends active wider".split()},
  >     "slipping": sorted(i for i, p in people.items() if p["circle"] not in (None, "wider") and p["exchange_days"] and not p["archived"]
  >                        and i not in snoozed and max(p["days_since"], 1) / p["rhythm_days"] >= 1),
  >     "barely_known": sum(p["exchange_days"] == 1 and i not in noted and not p["archived"] for i, p in people.items()),
  >     "gave": sum(len(e["gave"]) for e in in_year),
  >     "got": sum(len(e["got"]) for e in in_year),
  >     "asked": sum(a["later"] is None and bool(year([date.fromisoformat(a["on"])], today)) for a in export["asks"]),
  >     "top5_share": top5(today),
  >     "top5_share_year_ago": top5(today - timedelta(365)),
  >     "quarters": [{"quarter": name, "value_added_twice": twice(end)} for name, end in ends],
  > }
  > theirs = dict(health, slipping=sorted(p["id"] for p in health["slipping"]))
  > theirs.pop("advice")
  > for key in mine:
  >     if theirs[key] != mine[key]: print(key, theirs[key], mine[key])
  > print(sorted(theirs) == sorted(mine), len(days), "people,", len(export["exchanges"]), "exchanges")
  > END
  $ python3 recompute.py
  True 12 people, 48 exchanges
  $ nj archive ola -q
  $ nj merge henrik henry -q
  $ nj snooze ruth 2w -q
  $ nj give kim "a letter of reference" -q
  $ nj log message priya --sent -q
  $ nj list 'is:archived' or not 'is:archived' --json > list.json
  $ nj export --to json > export.json
  $ nj health --json > health.json
  $ python3 recompute.py
  True 12 people, 50 exchanges
  $ nj health --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["advice"])'
  one person in your inner circle is due. A call would change that.

The size it is compared with is a setting.

  $ nj config health.size 12
  health.size is 12.
  nj undo
  $ nj health | head -5
  Network health, 23 November 2026
  
  Value passed at least twice a year   8 people   \xe2\x96\x81\xe2\x96\x81\xe2\x96\x81\xe2\x96\x83\xe2\x96\x83\xe2\x96\x85\xe2\x96\x88\xe2\x96\x88  eight quarters (esc)
                                       of 12, the size you set
  
  $ nj config health.size many
  nj: 'many' is not a valid value for health.size; give a number of people, as in nj config health.size 150
  [2]

Nothing logged yet.

  $ NJ_DB=$HOME/empty.db nj health
  Network health, 23 November 2026
  
  What would help most: there are no exchanges yet. Logging one is a start.
  
  nj log coffee PERSON
