Everything counted, in a journal of invented people.

  $ NJ_DB=$HOME/sample.db "$TESTDIR/../../scripts/sample-journal" nj
  $ export NJ_DB=$HOME/sample.db
  $ nj stats
  Counted, Monday 23 November                                         48 exchanges
  
  People   15 people, 12 met
  Tags     zoning 3 \xc2\xb7 climate 2 \xc2\xb7 history 2 \xc2\xb7 housing 2 \xc2\xb7 climbing 1 \xc2\xb7 and 2 more (esc)
  Else     10 notes \xc2\xb7 1 community \xc2\xb7 3 conversations with strangers (esc)
  
                 exchanges  gave  got
  Years    2026         41     8    8
           2025          4     1
           2023          2
           2019          1          1
  
  Months   \xe2\x96\x82\xe2\x96\x82\xe2\x96\x82\xe2\x96\x82\xe2\x96\x83\xe2\x96\x84\xe2\x96\x86\xe2\x96\x86\xe2\x96\x87\xe2\x96\x88\xe2\x96\x88\xe2\x96\x84  twelve months; most in October 2026: 7 (esc)
  Kinds    call 9 \xc2\xb7 coffee 9 \xc2\xb7 lunch 5 \xc2\xb7 dinner 4 \xc2\xb7 email 3 \xc2\xb7 and 8 more (esc)
  Longest  Ruth Ellery, 23 Sep 2025 to 23 Jun
  
  nj health \xc2\xb7 nj list (esc)
  $ nj log message kim --sent -q
  $ nj stats --json > stats.json
  $ nj export --to json > export.json
  $ python3 - <<'END'
  > import json
  > from collections import Counter
  > stats = json.load(open("stats.json"))["stats"]
  > export = json.load(open("export.json"))
  > done = [e for e in export["exchanges"] if not e["sent"]]
  > print(stats["exchanges"] == len(done), len(export["exchanges"]) - len(done))
  > print(Counter({k["kind"]: k["exchanges"] for k in stats["kinds"]}) == Counter(e["kind"] for e in done))
  > for key, of in (("exchanges", lambda e: 1), ("gave", lambda e: len(e["gave"])), ("got", lambda e: len(e["got"]))):
  >     years = Counter()
  >     for e in done: years[int(e["on"][:4])] += of(e)
  >     print(key, all(y[key] == years[y["year"]] for y in stats["years"]), sum(y[key] for y in stats["years"]) == sum(years.values()))
  > months = Counter(e["on"][:7] for e in done)
  > print(all(m["exchanges"] == months[m["month"]] for m in stats["months"]), stats["months"][-1]["month"])
  > print(stats["busiest_month"]["exchanges"] == max(months.values()))
  > print(stats["notes"] == len(export["facts"]), stats["encounters"] == len(export["encounters"]), stats["people"] == len(export["contacts"]))
  > END
  True 1
  True
  exchanges True True
  gave True True
  got True True
  True 2026-11
  True
  True True True

Nothing logged yet.

  $ NJ_DB=$HOME/empty.db nj stats
  Your journal is empty.
  
  nj add "Ruth Ellery"
