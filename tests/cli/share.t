Something worth sharing, and who may care about it.

  $ nj add "Anna Reed" --email anna@reed.example -q
  $ nj note anna likes "old maps, and city walks" -q
  $ nj add "Marcus Bell" --tag zoning -q
  $ nj add "Kim Doyle" -q
  $ nj note kim needs "a reader on zoning law" -q
  $ nj share
  Nothing has been shared yet.
  
  nj share URL_OR_TITLE --about "zoning, cities"
  $ nj share "Boston parcel maps" --about "zoning, cities"
  Who may care about Boston parcel maps, about zoning, cities             3 people
  
    Anna Reed    likes: old maps, and city walks
    Kim Doyle    needs: a reader on zoning law
    Marcus Bell  tag zoning
  
  nj share "Boston parcel maps" --about "zoning, cities" --to anna

That logged nothing. --to names the people you shared it with, as in any list of people.

  $ nj share
  Nothing has been shared yet.
  
  nj share URL_OR_TITLE --about "zoning, cities"
  $ nj share "Boston parcel maps" --about "zoning, cities" --to Anna Reed -m "the wall is on page 12"
  Shared Boston parcel maps with Anna Reed, today  (#8)
  Nothing was sent.
  nj share --liked 8 anna \xc2\xb7 nj undo (esc)
  $ nj show anna | grep share
  Last     23 Nov  share    Boston parcel maps: the wall is on page 12
  $ nj show '#8'
  #8  shared Boston parcel maps, about zoning, cities, today, with Anna Reed

Someone who got it is not suggested again, and the same page is recognized however its address is written.

  $ nj share "boston  PARCEL maps" --about zoning
  Who may care about boston PARCEL maps, about zoning, cities             2 people
  
    Kim Doyle    needs: a reader on zoning law
    Marcus Bell  tag zoning
  
  nj share '#8' --to kim
  $ nj share "https://www.example.org/tram?utm_source=letter" --about cities --to anna -q
  $ nj share http://example.org/tram/#top --to anna
  nj: no one is left to share it with: Anna Reed (had it already)
  [1]
  $ nj share http://example.org/tram/#top --to kim --on "2 days ago"
  Shared example.org/tram with Kim Doyle, Saturday, 21 Nov  (#11)
  Nothing was sent.
  nj share --liked 11 kim \xc2\xb7 nj undo (esc)

A share they liked counts, and helps to suggest the next one.

  $ nj share --liked 11 kim
  Kim Doyle liked example.org/tram  (#11)
  nj show '#11' \xc2\xb7 nj undo (esc)
  $ nj share --liked 11 kim
  Kim Doyle liked example.org/tram  (#11); that was already recorded
  nj show '#11'
  $ nj share --liked 11 marcus
  nj: you have not shared 'example.org/tram' with Marcus Bell; nj share '#11' --to marcus
  [1]
  $ nj share "Lisbon tram plans" --about "cities"
  Who may care about Lisbon tram plans, about cities                      2 people
  
    Anna Reed  likes: old maps, and city walks
    Kim Doyle  liked: example.org/tram
  
  nj share "Lisbon tram plans" --about "cities" --to anna
  $ nj share --json | python3 -c 'import json,sys; print([(s["number"], s["title"], s["url"], s["about"], [p["handle"] for p in s["to"]], [p["handle"] for p in s["liked"]]) for s in json.load(sys.stdin)["shares"]])'
  [(11, 'example.org/tram', 'https://www.example.org/tram?utm_source=letter', ['cities'], ['anna', 'kim'], ['kim']), (8, 'Boston parcel maps', None, ['zoning', 'cities'], ['anna'], [])]
  $ nj share "Lisbon tram plans" --about "cities" --json | python3 -c 'import json,sys; print([(s["handle"], s["why"]) for s in json.load(sys.stdin)["suggestions"]])'
  [('anna', ['likes: old maps, and city walks']), ('kim', ['liked: example.org/tram'])]
  $ nj share
  Shared                                                                  2 things
  
    #11  example.org/tram    23 Nov  with 2  liked by Kim Doyle
     #8  Boston parcel maps  23 Nov  with 1
  
  nj share '#11' \xc2\xb7 nj share --liked 11 PERSON \xc2\xb7 nj show '#11' (esc)
  $ nj show '#11'
  #11  shared example.org/tram, about cities, today, with Anna Reed and Kim Doyle; liked by Kim Doyle

People who want no shares, or none on a topic, are left out even when named.

  $ nj share --stop kim --about "Zoning"
  Kim Doyle: no shares about zoning
  nj show kim \xc2\xb7 nj undo (esc)
  $ nj share --stop marcus
  Marcus Bell: no shares
  nj show marcus \xc2\xb7 nj undo (esc)
  $ nj note anna avoid "surveys of tenants" -q
  $ nj share "A new zoning survey" --about zoning
  No one is known to care about A new zoning survey, about zoning.
  
  nj note PERSON likes "\xe2\x80\xa6" \xc2\xb7 nj share "A new zoning survey" --about "zoning" --to PERSON (esc)
  $ nj share "A new zoning survey" --about zoning --to anna kim marcus
  nj: no one is left to share it with: Anna Reed (avoid surveys of tenants), Marcus Bell (no shares), Kim Doyle (no shares about zoning)
  [1]
  $ nj add "Ola Brandt" -q
  $ nj share "A new zoning survey" --about zoning --to ola kim --json | python3 -c 'import json,sys; d = json.load(sys.stdin); print(d["operation"] != None, d["share"]["title"], [p["handle"] for p in d["left_out"]])'
  nj: left out Kim Doyle (no shares about zoning)
  True A new zoning survey ['kim']
  $ nj undo -q
  $ nj share "A new zoning survey" --about zoning --to kim, ola
  nj: left out Kim Doyle (no shares about zoning)
  Shared A new zoning survey with Ola Brandt, today  (#26)
  Nothing was sent.
  nj share --liked 26 ola \xc2\xb7 nj undo (esc)
  $ nj show kim | grep shares
           no shares about zoning
  $ nj export | grep -o '"stops":\["zoning"\]'
  "stops":["zoning"]
  $ nj share --resume kim
  Kim Doyle: all shares are welcome
  nj show kim \xc2\xb7 nj undo (esc)
  $ nj share --resume kim --json | grep -o '"operation":null'
  "operation":null
  $ nj undo
  Undone: share --resume kim. nj redo restores it.
  $ nj show kim | grep shares
           no shares about zoning

A share to a community, or to more than three people, is an exchange day only with those who react.

  $ for name in "Ada Lund" "Bo Lund" "Cy Lund"; do nj add "$name" --community choir -q; done
  $ nj edit marcus --community choir -q
  $ nj archive cy -q
  $ nj share "Songs for four" --to +choir
  nj: left out Marcus Bell (no shares), Cy Lund (archived)
  Shared Songs for four with Ada Lund and Bo Lund, today  (#36)
  Nothing was sent; it counts as an exchange with those who react.
  nj share --liked 36 ada \xc2\xb7 nj undo (esc)
  $ nj list community:choir --format '{handle} {exchange_days}'
  ada 0
  bo 0
  marcus 0
  $ nj share --liked 36 bo -q
  $ nj list community:choir --format '{handle} {exchange_days}'
  ada 0
  bo 1
  marcus 0
  $ nj share "Songs for four" --to +atlantis
  nj: there is no community '+atlantis'; nj community add atlantis makes it
  [1]

A mail to send yourself; several who need not know of each other are in Bcc.

  $ nj share "The wall https://example.org/wall" --to anna --draft -m "You walked past it."
  To: Anna Reed <anna@reed.example>
  Subject: The wall
  
  The wall
  https://example.org/wall
  
  You walked past it.
  $ nj edit ada --email ada@lund.example -q
  $ nj share "Songs for five" --to +choir --draft
  nj: left out Marcus Bell (no shares), Cy Lund (archived)
  nj: Bo Lund has no email address
  Bcc: Ada Lund <ada@lund.example>
  Subject: Songs for five
  
  Songs for five

Removing a share by its number removes its exchanges too.

  $ nj rm '#8' -y
  Removed the share of Boston parcel maps, with 1 person
  nj undo
  $ nj show anna | grep -c parcel
  0
  [1]
  $ nj undo
  Undone: rm #8. nj redo restores it.
  $ nj show anna | grep -c parcel
  1

Unclear requests are errors, and nothing is logged.

  $ nj share parcel maps
  nj: what to share must be one argument, and 'maps' is a second one; quote it: nj share "parcel maps"
  [2]
  $ nj share --to anna
  nj: missing what to share; name it first: nj share "the parcel maps" --about zoning --to anna
  [2]
  $ nj share "parcel maps" --draft
  nj: missing people to share it with; name them with --to
  [2]
  $ nj share --liked 99 anna
  nj: nothing has the number '99'; nj share shows the numbers of shares
  [1]
  $ nj share --liked 11 --stop anna
  nj: --liked, --stop, and --resume do different things; use one of them
  [2]
  $ nj share "parcel maps" --to atlantis
  nj: no contact matches 'atlantis'; nj list shows who is there, nj add "atlantis" adds them
  [1]
