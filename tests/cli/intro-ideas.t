One person needs what another offers.

  $ nj intro ideas
  No offer you have noted matches a need.
  nj note PERSON needs "\xe2\x80\xa6" \xc2\xb7 nj note PERSON offers "\xe2\x80\xa6" (esc)
  $ nj add "Stephanie Marlow" -q
  $ nj add "Wei Zhang" -q
  $ nj add "Kim Doyle" -q
  $ nj add "Ruth Ellery" -q
  $ nj note stephanie needs "a reviewer for the zoning paper" -q
  $ nj note wei offers "reviews of planning papers" -q
  $ nj note kim needs "a reader for a short paper" -q
  $ nj note ruth offers "help with a paper" -q
  $ nj intro ideas
  Who could meet                                                Monday 23 November
  
    Stephanie Marlow  needs a reviewer for the zoning paper
    Wei Zhang         offers reviews of planning papers
  
    Kim Doyle    needs a reader for a short paper
    Ruth Ellery  offers help with a paper
  
    Kim Doyle  needs a reader for a short paper
    Wei Zhang  offers reviews of planning papers
  
    Stephanie Marlow  needs a reviewer for the zoning paper
    Ruth Ellery       offers help with a paper
  
  nj intro offer stephanie wei --why "\xe2\x80\xa6" (esc)
  $ nj intro ideas --limit 1
  Who could meet                                                Monday 23 November
  
    Stephanie Marlow  needs a reviewer for the zoning paper
    Wei Zhang         offers reviews of planning papers
  
    and 3 more: nj intro ideas --limit 0
  
  nj intro offer stephanie wei --why "\xe2\x80\xa6" (esc)
  $ nj intro ideas --json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["total"], [(i["needs"]["contact"]["handle"], i["offers"]["contact"]["handle"]) for i in d["ideas"]])'
  4 [('stephanie', 'wei'), ('kim', 'ruth'), ('kim', 'wei'), ('stephanie', 'ruth')]

People who know each other, and pairs already offered, are left out.

  $ nj knows wei kim -q
  $ nj log coffee kim ruth -q
  $ nj intro offer stephanie wei -q
  $ nj archive ruth --because "moved on" -q
  $ nj intro ideas
  No offer you have noted matches a need.
  nj note PERSON needs "\xe2\x80\xa6" \xc2\xb7 nj note PERSON offers "\xe2\x80\xa6" (esc)
