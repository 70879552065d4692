Five screens in a journal made for the tour and thrown away; without a terminal they are printed one after another.

  $ nj tour > tour
  $ grep -E "of 5$|^[$] nj" tour | sed "s/^[$]/typed:/"
  Someone you met, and what passed between you                              1 of 5
  typed: nj add "Bea Castillo" --email bea@harbor.example --org "Harbor Institute" \
  typed: nj log coffee with Bea yesterday at Compass: how cities count parking \
  The page to read before you meet someone                                  2 of 5
  typed: nj note stephanie likes "stone bridges"
  typed: nj show stephanie
  Who to reach out to, and why                                              3 of 5
  typed: nj due
  Give before you ask                                                       4 of 5
  typed: nj ask ruth "introduce me to Dana Okafor" --check
  typed: nj thank ruth
  typed: nj give stephanie "Wei Zhang, who reviews planning papers"
  The morning page                                                          5 of 5
  typed: nj

Below each line is what nj prints for it, on the given day.

  $ sed -n '/^[$] nj due/,/reason/p' tour | tail -n +2
  Due, Monday 23 November                                               8 of 8 due
  
        who               last       usual      tie    reason
  $ nj tour --today 2027-05-03 | grep "^Due,"
  Due, Monday 3 May                                                     8 of 8 due
  $ nj tour | tail -5
  That was a made-up journal, now deleted; yours was not opened. To start yours:
  
    nj add "Someone You Met" --city Boston     someone to stay in touch with
    nj import contacts.vcf                      or your address book
    nj help                                     the ten commands for the first week

Your journal is never opened or created, even if one is named.

  $ nj --db other.db tour > again && cmp tour again
  $ ls
  again
  tour
  $ ls -A "$HOME"
  $ nj tour --json | python3 -c 'import json,sys; print(len(json.load(sys.stdin)["screens"]))'
  5
