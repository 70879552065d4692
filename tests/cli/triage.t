People an import made wait to be placed; nobody else does.

  $ nj triage
  Nobody waits to be placed.
  $ cat >cards.vcf <<'END'
  > BEGIN:VCARD
  > VERSION:4.0
  > UID:card-1
  > FN:Joanna Pike
  > END:VCARD
  > BEGIN:VCARD
  > VERSION:4.0
  > UID:card-2
  > FN:Henrik Dahl
  > END:VCARD
  > END
  $ nj import cards.vcf -q
  $ nj triage
  2 people wait to be placed
  
    Joanna Pike (@joanna)
    Henrik Dahl (@henrik)
  
  nj triage joanna --circle close \xc2\xb7 nj triage --rest wider (esc)
  $ nj due
  Nobody is past due.
  2 people an import made wait to be placed: nj triage PERSON --circle close
  $ nj triage joanna
  nj: where joanna belongs is not said; say --circle close, --cadence 6w or --unmet
  [2]
  $ nj triage joanna --circle close
  Placed Joanna Pike.
  nj due \xc2\xb7 nj undo (esc)
  $ nj triage --rest wider
  Placed Henrik Dahl.
  nj due \xc2\xb7 nj undo (esc)
  $ nj triage
  Nobody waits to be placed.
  $ nj due --today "in 5 weeks"
  Due, Monday 28 December                                          1 of 1 past due
  
       who          last     usual      tie    what for
    1  Joanna Pike  not yet  monthly *  \xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b  added, nothing logged yet (esc)
  
  * the cadence you set
  
  nj show joanna \xc2\xb7 nj snooze joanna 1w \xc2\xb7 nj due --explain (esc)
  $ nj triage joanna --circle dearest
  nj: there is no circle 'dearest'; inner, close, friends, active, wider, or none
  [2]

A filter places those of its people who wait.

  $ for name in "Ada Lund" "Bo Lund"; do printf 'BEGIN:VCARD\nVERSION:4.0\nFN:%s\nADR:;;;Bergen;;;\nEND:VCARD\n' "$name"; done > more.vcf
  $ nj import more.vcf -q
  $ nj triage city:bergen --circle active
  Placed 2 people.
  nj due \xc2\xb7 nj undo (esc)
  $ nj list city:bergen is:waiting
  Nobody matches.
  
  nj list \xc2\xb7 nj help filter (esc)
  $ nj triage city:bergen --circle active
  Nobody was placed.
