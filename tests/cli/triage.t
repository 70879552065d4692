Imported people wait for triage; no one else does.

  $ nj triage
  No one is waiting for triage.
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
  2 imported people are waiting for triage
  
    Joanna Pike (@joanna)
    Henrik Dahl (@henrik)
  
  nj triage joanna --circle close \xc2\xb7 nj triage --rest wider (esc)
  $ nj due
  No one is due.
  2 imported people are waiting for triage: nj triage PERSON --circle close
  $ nj triage joanna
  nj: missing circle for joanna; use --circle close, --cadence 6w, or --unmet
  [2]
  $ nj triage joanna --circle close
  Placed Joanna Pike.
  nj due \xc2\xb7 nj undo (esc)
  $ nj triage --rest wider
  Placed Henrik Dahl.
  nj due \xc2\xb7 nj undo (esc)
  $ nj triage
  No one is waiting for triage.
  $ nj due --today "in 5 weeks"
  Due, Monday 28 December                                               1 of 1 due
  
       who          last     usual      tie    reason
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
  No one matches.
  
  nj list \xc2\xb7 nj help filter (esc)
  $ nj triage city:bergen --circle active
  No one was placed.
