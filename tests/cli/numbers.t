A number of one kind where another is wanted: the error says what it is, and which
command is for it.

  $ nj add "Ruth Ellery" -q
  $ nj add "Kim Doyle" -q
  $ nj add "Dana Okafor" -q
  $ number() { python3 -c 'import json, sys; print(eval(sys.argv[1], {"of": json.load(sys.stdin)}))' "$1"; }
  $ nj note ruth likes roses -q
  $ note=$(nj show ruth --json | number 'of["contact"]["facts"][0]["number"]')
  $ exchange=$(nj log coffee ruth --json | number 'of["exchange"]["number"]')
  $ ask=$(nj ask ruth "a reader for the chapter" --json 2>/dev/null | number 'of["ask"]["number"]')
  $ promise=$(nj promise ruth "bring the letters" --json | number 'of["number"]')
  $ gift=$(nj give kim lunch --pass-on --json | number 'of["exchange"]["gave"][0]["number"]')
  $ share=$(nj share "Boston parcel maps" --to kim --json | number 'of["share"]["number"]')
  $ goal=$(nj goal add "get to know climate people" --json | number 'of["goal"]["number"]')
  $ talk=$(nj practice "retired pilot" --json | number 'of["encounter"]["number"]')
  $ intro=$(nj intro offer ruth kim --json | number 'of["introduction"]["number"]')
  $ echo $note $exchange $ask $promise $gift $share $goal $talk $intro
  4 6 9 11 14 16 19 21 23

Each of them where a goal is wanted, and a goal and an operation where others are.

  $ for n in $note $exchange $ask $promise $gift $share $goal $talk $intro 1 99; do nj goal done $n -q; done
  nj: #4 is a note about Ruth Ellery; nj note --edit 4
  nj: #6 is an exchange with Ruth Ellery; nj fix --number 6
  nj: #9 is an ask of Ruth Ellery; nj ask --granted 9
  nj: #11 is a promise to Ruth Ellery; nj done 11
  nj: #14 is a gift to Kim Doyle; nj forward --chain 14
  nj: #16 is a share, 'Boston parcel maps'; nj show 16
  nj: #21 is a conversation with 'retired pilot'; nj practice --promote 21
  nj: #23 is an introduction of Ruth Ellery and Kim Doyle; nj intro show 23
  nj: #1 is an operation, 'add Ruth Ellery'; nj goal list shows the numbers of goals
  nj: nothing has the number '99'; nj goal list shows the numbers of goals
  [1]
  $ for n in $goal 1 99; do
  >   nj note --edit $n "likes peonies"
  >   nj fix --number $n --place Compass
  >   nj ask --granted $n
  >   nj share --liked $n kim
  >   nj log lunch ruth --gave lunch --passes $n
  >   nj practice --promote $n
  >   nj intro met $n
  > done
  nj: #19 is a goal, 'get to know climate people'; nj goal show 19
  nj: #19 is a goal, 'get to know climate people'; nj goal show 19
  nj: #19 is a goal, 'get to know climate people'; nj goal show 19
  nj: #19 is a goal, 'get to know climate people'; nj goal show 19
  nj: #19 is a goal, 'get to know climate people'; nj goal show 19
  nj: #19 is a goal, 'get to know climate people'; nj goal show 19
  nj: #19 is a goal, 'get to know climate people'; nj goal show 19
  nj: #1 is an operation, 'add Ruth Ellery'; nj show PERSON --json shows the numbers of notes
  nj: #1 is an operation, 'add Ruth Ellery'; nj show PERSON --json shows the numbers of exchanges
  nj: #1 is an operation, 'add Ruth Ellery'; nj ask shows the numbers of open asks
  nj: #1 is an operation, 'add Ruth Ellery'; nj share shows the numbers of shares
  nj: #1 is an operation, 'add Ruth Ellery'; nj forward shows the numbers of gifts logged with --pass-on
  nj: #1 is an operation, 'add Ruth Ellery'; nj practice --json shows the numbers of today's conversations
  nj: #1 is an operation, 'add Ruth Ellery'; nj intro list shows the numbers of introductions
  nj: nothing has the number '99'; nj show PERSON --json shows the numbers of notes
  nj: nothing has the number '99'; nj show PERSON --json shows the numbers of exchanges
  nj: nothing has the number '99'; nj ask shows the numbers of open asks
  nj: nothing has the number '99'; nj share shows the numbers of shares
  nj: nothing has the number '99'; nj forward shows the numbers of gifts logged with --pass-on
  nj: nothing has the number '99'; nj practice --json shows the numbers of today's conversations
  nj: nothing has the number '99'; nj intro list shows the numbers of introductions
  [1]
  $ nj undo $promise
  nj: #11 is a promise to Ruth Ellery; nj done 11
  [1]
  $ nj show '#1'
  nj: #1 is an operation, 'add Ruth Ellery'; nj history shows the numbers of operations
  [1]
  $ nj done $exchange
  nj: #6 is an exchange with Ruth Ellery; nj fix --number 6
  [1]
  $ nj done $ask
  nj: the ask for a reader for the chapter is open; nj rm '#9' takes it out
  [1]
  $ nj -y rm 1
  nj: #1 is an operation, 'add Ruth Ellery'; nj history shows the numbers of operations
  [1]

What is closed is only shown.

  $ nj done $promise -q
  $ nj ask --refused $ask -q
  $ nj practice --promote $talk --name "Bob Hale" -q
  $ for n in $promise $ask $talk; do nj goal show $n; done
  nj: #11 is a promise to Ruth Ellery; nj show 11
  nj: #9 is an ask of Ruth Ellery; nj show 9
  nj: #21 is a conversation with 'retired pilot'; nj show 21
  [1]

As JSON, by the full id, and once it is removed.

  $ nj --json goal show "#$share"
  {"error":{"code":1,"message":"#16 is a share, 'Boston parcel maps'","hint":"nj show 16","candidates":[]}}
  [1]
  $ id=$(nj share --json | number 'of["shares"][0]["id"]')
  $ nj goal show $id
  nj: #16 is a share, 'Boston parcel maps'; nj show 16
  [1]
  $ nj -y rm $share -q
  $ nj goal show $share
  nj: nothing has the number '16'; nj goal list shows the numbers of goals
  [1]
