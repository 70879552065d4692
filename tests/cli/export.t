The current state as one document: equal states give equal bytes.

  $ nj add "Ruth Ellery" --email ruth@alder.example -q
  $ nj log coffee ruth yesterday --gave "a book" -q
  $ nj export --to json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["format"], d["version"], len(d["contacts"]), d["exchanges"][0]["gave"][0]["what"])'
  nj 1 1 a book
  $ nj export --to json one.json
  Written to one.json.
  $ nj undo -q
  $ nj redo -q
  $ nj export two.json
  Written to two.json.
  $ cmp one.json two.json
  $ nj export --with-history | python3 -c 'import json,sys; print([o["summary"] for o in json.load(sys.stdin)["operations"]])'
  ['add Ruth Ellery', 'log coffee with ruth', 'undo log coffee with ruth', 'redo log coffee with ruth']
  $ nj export --to vcf
  nj: nj export cannot write 'vcf'; use --to json
  [2]
  $ nj export /dev/null/x.json
  nj: '/dev/null/x.json' cannot be written (Not a directory); check the folder and the free space on its disk
  [1]

An existing file is overwritten only with -y; names of other file types are refused.

  $ nj export kept.json -q
  $ nj export kept.json
  nj: 'kept.json' already exists; use -y to overwrite it
  [1]
  $ nj export kept.json -y
  Written to kept.json.
  $ nj export contacts.vcf
  nj: nj export writes JSON, not the format of 'contacts.vcf'; use a name such as journal.json
  [2]

A filter selects people, with what passed between you.

  $ nj add "Mona Ray" --tag policy -q
  $ nj add "Nils Ray" -q
  $ nj log coffee mona nils -m "both" --promise "a map" -q
  $ nj log call nils -m "alone" -q
  $ nj note nils likes owls -q
  $ nj export --where tag:policy | python3 -c 'import json,sys; d = json.load(sys.stdin); print([c["name"] for c in d["contacts"]], [e["note"] for e in d["exchanges"]], len(d["facts"]), len(d["promises"]))'
  ['Mona Ray'] ['both'] 0 1
  $ nj export --where tag:policy --with-history
  nj: --where and --with-history cannot be combined; the history covers everyone; leave one of them out
  [2]
  $ nj log meeting +choir -m "nobody named" -q
  $ nj export | grep -c "nobody named"
  1
  $ nj export --where tag:policy | grep -c "nobody named"
  0
  [1]
