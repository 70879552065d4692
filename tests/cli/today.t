An empty journal greets.

  $ nj | sed "s#$HOME#~#"
  nj keeps who you know, what passed between you, and whom to reach out to next.
  Your journal is new and empty. Three things to type:
  
    nj add "Ruth Ellery" --city Boston           somebody you want to keep
    nj log coffee ruth -m "roses, and my talk"   what passed between you
    nj due                                       whom to reach out to, mornings
  
  Have an address book already?  nj import contacts.vcf
  
  Kept in ~/data/nj/journal.db, readable by you alone. Nothing is sent.

After that it is the morning page.

  $ nj add "Ruth Ellery" -q --cadence 2w
  $ nj log coffee ruth 5 weeks ago: roses, and my talk -q
  $ nj
  Monday 23 November                                                1 to reach out
  
  Reach out
       who          last     usual      tie    what for
    1  Ruth Ellery  5 weeks  2 weeks *  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b  last: roses, and my talk (esc)
  
  nj log coffee ruth \xc2\xb7 nj due (esc)
  $ nj today --count
  1
