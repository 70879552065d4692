Five screens in a journal that is made for it and thrown away; off a terminal they come in a row.

  $ nj tour > tour
  $ grep -E "of 5$|^[$] nj" tour | sed "s/^[$]/typed:/"
  Somebody you met, and what passed between you                             1 of 5
  typed: nj add "Bea Castillo" --email bea@harbor.example --org "Harbor Institute" \
  typed: nj log coffee with Bea yesterday at Compass: how cities count parking \
  The page to read before you meet somebody                                 2 of 5
  typed: nj note stephanie likes "stone bridges"
  typed: nj show stephanie
  Whom to reach out to, and what for                                        3 of 5
  typed: nj due
  Give before you ask                                                       4 of 5
  typed: nj ask ruth "introduce me to Dana Okafor" --check
  typed: nj thank ruth
  typed: nj give stephanie "Wei Zhang, who reviews planning papers"
  The morning page                                                          5 of 5
  typed: nj

What stands below each line is what nj says to it, on the day that it is.

  $ sed -n '/^[$] nj due/,/what for/p' tour | tail -n +2
  Due, Monday 23 November                                          8 of 8 past due
  
       who               last       usual      tie    what for
  $ nj tour --today 2027-05-03 | grep "^Due,"
  Due, Monday 3 May                                                8 of 8 past due
  $ nj tour | tail -5
  That was a made-up journal, and it is gone; yours was not opened. It begins with
  
    nj add "Somebody You Met" --city Boston     somebody you want to keep
    nj import contacts.vcf                      or the address book you have
    nj help                                     the ten commands of a first week

No journal of yours is opened or made, whichever is named.

  $ nj --db other.db tour > again && cmp tour again
  $ ls
  again
  tour
  $ ls -A "$HOME"
  $ nj tour --json | python3 -c 'import json,sys; print(len(json.load(sys.stdin)["screens"]))'
  5
