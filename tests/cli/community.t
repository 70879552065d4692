A newsletter to a community does not count as talking with its members.

  $ nj add "Anna Reed" --community govloop -q
  $ nj add "Bob Hale" --community govloop -q
  $ nj log email +govloop 2 weeks ago: the newsletter
  Logged email with +govloop, 9 Nov: the newsletter  (#3)
  nj community show govloop \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log email +GovLoop: the next one -q
  $ nj list --columns name,last,exchange_days,value
  People, Monday 23 November                                              2 people
  
    name       last     exchange days  value
    Anna Reed  not yet              0      0
    Bob Hale   not yet              0      0
  
  nj show anna \xc2\xb7 nj list is:due --sort last (esc)
  $ nj community show govloop | sed -n '3,6p'
  
  Members, 2 longer than usual or not spoken to yet
               last  usual
    Anna Reed        quarterly  not spoken to yet

People who are named were there.

  $ nj log meeting with Bob and +govloop yesterday
  Logged meeting with Bob Hale (+govloop), yesterday  (#7)
  nj show bob \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj list --columns name,last,exchange_days,value
  People, Monday 23 November                                              2 people
  
    name       last     exchange days  value
    Anna Reed  not yet              0      0
    Bob Hale   1 day                1      3
  
  nj show anna \xc2\xb7 nj list is:due --sort last (esc)

A family is different: an exchange with it is one with each member.

  $ nj add "Mia Doyle" -q
  $ nj add "Joe Doyle" -q
  $ nj add "Old Doyle" -q
  $ nj archive old -q
  $ nj community add doyles --name "the Doyles" --personal -q
  $ nj community join doyles mia joe "Old Doyle" -q
  $ nj log dinner with +doyles 3 days ago --gave "@mia a book =4" --gave flowers
  Logged dinner with Mia Doyle and Joe Doyle (+doyles), Friday, 20 Nov, gave a book (4) to Mia Doyle, gave flowers (2)  (#15)
  nj show mia \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log lunch with Anna and +doyles today
  Logged lunch with Anna Reed, Mia Doyle and Joe Doyle (+doyles), today  (#17)
  nj show anna \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj list --columns name,last,exchange_days,value
  People, Monday 23 November                                              4 people
  
    name       last   exchange days  value
    Anna Reed  today              1      3
    Bob Hale   1 day              1      3
    Joe Doyle  today              2      6
    Mia Doyle  today              2      9
  
  nj show anna \xc2\xb7 nj list is:due --sort last (esc)

The option sets the community of an exchange. It adds no one to the people named;
without people, it is the same as the community in the sentence.

  $ nj log coffee mia --community +doyles
  Logged coffee with Mia Doyle (+doyles), today  (#19)
  nj show mia \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log call --community doyles
  Logged call with Mia Doyle and Joe Doyle (+doyles), today  (#21)
  nj show mia \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log video --community +govloop
  Logged video with +govloop, today  (#23)
  nj community show govloop \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log coffee anna +doyles --community govloop
  nj: --community says '+govloop', the sentence says '+doyles'; use one of them
  [2]
  $ nj fix --community doyles
  Changed: video with Mia Doyle and Joe Doyle (+doyles), today  (#23)
  nj show mia \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj again mia --community doyles --on yesterday
  Logged video with Mia Doyle (+doyles), yesterday  (#26)
  nj show mia \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)

People who join later were not there, and undo removes all members at once.

  $ nj community join doyles bob -q
  $ nj list bob --columns name,last,exchange_days
  People, Monday 23 November                                              1 person
  
    name      last   exchange days
    Bob Hale  1 day              1
  
  nj show bob \xc2\xb7 nj list is:due --sort last (esc)
  $ nj log visit +doyles 10 days ago
  Logged visit with Bob Hale, Mia Doyle and Joe Doyle (+doyles), 13 Nov  (#29)
  nj show bob \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj undo
  Undone: log visit with bob, mia, joe. nj redo restores it.
  $ nj list bob --columns name,last,exchange_days
  People, Monday 23 November                                              1 person
  
    name      last   exchange days
    Bob Hale  1 day              1
  
  nj show bob \xc2\xb7 nj list is:due --sort last (esc)

A new community is added, with a notice if one has a similar name.

  $ nj log event +climbers: the overhang
  Added the community +climbers.
  Logged event with +climbers, today: the overhang  (#32)
  nj community show climbers \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj again anna --community +clymbers
  Added the community +clymbers; there is a +climbers already.
  Logged lunch with Anna Reed (+clymbers), today  (#34)
  nj show anna \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log event + anna
  nj: 'event + anna': expected a community, such as +govloop; as in nj log coffee with Ruth yesterday at Compass: roses
  [2]
