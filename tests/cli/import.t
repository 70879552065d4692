An address book, and what passed between you and people.

  $ cat >cards.vcf <<'END'
  > BEGIN:VCARD
  > VERSION:3.0
  > UID:card-1
  > FN:Joanna Pike
  > N:Pike;Joanna;;;
  > EMAIL;TYPE=INTERNET:joanna@pike.example
  > TEL:+1-555-0100
  > PHOTO;ENCODING=b:AAAA
  > END:VCARD
  > BEGIN:VCARD
  > VERSION:4.0
  > END:VCARD
  > END
  $ nj import cards.vcf --dry-run
  Nothing was written (--dry-run). An import would do this:
  2 records from cards.vcf
    1 contact added, 0 updated, 0 exchanges added, 0 unchanged, 1 skipped
  
    field  kept  converted  dropped
    UID       1
    FN        1
    N         1
    EMAIL     1
    TEL       1
    PHOTO                         1
  
  Skipped
    cards.vcf:10: no name: FN, N, NICKNAME, ORG, and EMAIL are missing
  $ nj import cards.vcf -q
  $ nj import cards.vcf | tail -1
    cards.vcf:10: no name: FN, N, NICKNAME, ORG, and EMAIL are missing
  $ cat >exchanges.csv <<'END'
  > date,kind,people,note,gave,gave_weight,asked
  > 2026-10-05,coffee,joanna@pike.example,"roses, and my talk",a book,3,
  > 2026-10-12,hike,Joanna Pike;Ivo Kranz,,,,the way to the lake
  > 2026-02-30,coffee,Joanna Pike,,,,
  > 2027-01-01,coffee,Joanna Pike,,,,
  > 2026-10-12,coffee,,,,,
  > END
  $ nj import exchanges.csv
  5 records from exchanges.csv
    1 contact added, 0 updated, 2 exchanges added, 0 unchanged, 3 skipped
    1 new person added for exchanges: Ivo Kranz
    new kind hike, weight 1; nj config kind.hike "3 live" changes that
  
    field        kept  converted  dropped
    date            2
    kind            2
    people          2
    gave            1
    gave_weight     1
    asked                      1
    note            1
  
  Skipped
    exchanges.csv:4: '2026-02-30' is not a valid date; use a date such as 2026-11-20
    exchanges.csv:5: 2027-01-01 is in the future
    exchanges.csv:6: no people
  
  nj triage \xc2\xb7 nj due \xc2\xb7 nj undo (esc)
  $ nj import exchanges.csv | tail -1
    exchanges.csv:6: no people
  $ nj list
  People, Monday 23 November                                              2 people
  
    name         last     city  org  tags
    Ivo Kranz    6 weeks
    Joanna Pike  6 weeks
  
  nj show ivo \xc2\xb7 nj list is:due --sort last (esc)
  $ nj undo
  Undone: import exchanges.csv. nj redo restores it.
  $ nj list
  People, Monday 23 November                                              1 person
  
    name         last     city  org  tags
    Joanna Pike  not yet
  
  nj show joanna \xc2\xb7 nj list is:due --sort last (esc)
  $ nj import exchanges.csv --strict | head -2
  Nothing was written: with --strict, nothing may be lost.
  5 records from exchanges.csv
  $ nj list ivo
  No one matches.
  
  nj list \xc2\xb7 nj help filter (esc)

A file without people is an error.

  $ nj import nothing.vcf
  nj: there is no file 'nothing.vcf'; check its name, or give - to read standard input
  [1]
  $ echo hello >hello.txt
  $ nj import hello.txt
  nj: 'hello.txt' is neither vCards nor a CSV with the columns date and people; nj help import describes the files it reads
  [1]
  $ nj import .
  nj: '.' is a folder; name the files in it
  [1]
