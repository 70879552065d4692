Everyone, or those a filter matches.

  $ nj list
  No one is in your journal yet.
  
  nj add "Ruth Ellery" \xc2\xb7 nj import contacts.vcf (esc)
  $ nj add "Ruth Ellery" --city Boston --org "Alder College" --tag history -q
  $ nj add "Łukasz Nowak" --city Łódź --tag zoning -q
  $ nj add "Kim Doyle" --city Boston --tag zoning --tag housing -q
  $ nj log coffee kim 8 weeks ago: two interviews -q
  $ nj log coffee ruth yesterday: roses -q
  $ nj archive lukasz -q
  $ nj list
  People, Monday 23 November                                              2 people
  
    name         last     city    org            tags
    Kim Doyle    8 weeks  Boston                 zoning, housing
    Ruth Ellery  1 day    Boston  Alder College  history
  
  nj show kim \xc2\xb7 nj list is:due --sort last (esc)
  $ nj list city:boston -tag:zoning
  People, Monday 23 November                                              1 person
  
    name         last   city    org            tags
    Ruth Ellery  1 day  Boston  Alder College  history
  
  nj show ruth \xc2\xb7 nj list is:due --sort last (esc)
  $ nj list is:archived
  People, Monday 23 November                                              1 person
  
    name          last     city  org  tags
    \xc5\x81ukasz Nowak  not yet  \xc5\x81\xc3\xb3d\xc5\xba       zoning (esc)
  
  nj show lukasz \xc2\xb7 nj list is:due --sort last (esc)
  $ nj list interviews
  People, Monday 23 November                                              1 person
  
    name       last     city    org  tags
    Kim Doyle  8 weeks  Boston       zoning, housing
  
  nj show kim \xc2\xb7 nj list is:due --sort last (esc)
  $ nj list quiet:30d
  People, Monday 23 November                                              1 person
  
    name       last     city    org  tags
    Kim Doyle  8 weeks  Boston       zoning, housing
  
  nj show kim \xc2\xb7 nj list is:due --sort last (esc)
  $ nj list --sort=-last --format '{handle}\t{last}'
  kim\t8 weeks (esc)
  ruth\t1 day (esc)
  $ nj list is:sleepy
  nj: 'is:sleepy': expected one of due, overdue, dormant, unmet, archived, waiting, new; nj help filter explains them
  [2]
  $ nj list tga:zoning
  nj: 'tga:zoning': expected 'tag:'; nj help filter explains them
  [2]
  $ nj list --columns nmae
  nj: 'nmae' is not a column for --columns; did you mean name?
  [2]

Every field of the query language is in nj help filter; a few of them together.

  $ nj add "Dana Okafor" --via ruth --birthday 1980-12-01 --email dana@tidewater.example -q
  $ nj log coffee dana ruth --on 2026-03-01 --gave "@dana the map =4" -q
  $ nj list knows:ruth 'value>=4' birthday:30d --format '{name}'
  Dana Okafor
  $ nj list circle:inner kind:coffee met:2026 --format '{name} {circle}'
  Dana Okafor inner
  Kim Doyle inner
  Ruth Ellery inner
  $ nj list via:nobody
  nj: no contact matches 'nobody'; nj list shows who is there, nj add "nobody" adds them
  [1]
  $ nj list exchanges:some
  nj: 'exchanges:some': expected a number such as 3, 3+ (at least), 3- (at most) or 2..5; nj help filter explains them
    exchanges:some
              ^
  [2]

A line of one's own has its fields in braces; a mistake is answered with all there are.

  $ nj list --format '{nam}'
  nj: '{nam}': expected one of {handle} {name} {aliases} {emails} {phones} {org} {title} {city} {tags} {communities} {circle} {cadence_days} {rhythm_days} {last} {last_kind} {days_since} {exchange_days} {value} {gave} {got} {balance} {unmet} {waiting} {archived}; as in --format '{handle}\t{archived}'
  [2]
