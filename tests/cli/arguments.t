Options of every command may be anywhere on the line, also between the words of a command.

  $ nj add "Ruth Ellery" -q
  $ nj due --count --json
  {"count":0}
  $ nj --json due --count
  {"count":0}
  $ nj intro --json list | cut -c1-10
  {"introduc
  $ nj list --version
  nj 0.1.0

After `--`, every word is text.

  $ nj note ruth -- --json
  Noted #2 on Ruth Ellery: --json
  nj show ruth \xc2\xb7 nj undo (esc)
  $ nj note ruth -- says --help
  Noted #4 on Ruth Ellery: says --help
  nj show ruth \xc2\xb7 nj undo (esc)
  $ nj note ruth -- -q
  Noted #6 on Ruth Ellery: -q
  nj show ruth \xc2\xb7 nj undo (esc)

The value of an option is the next word, whatever it looks like.

  $ nj log coffee ruth -m --json
  Logged coffee with Ruth Ellery, today: --json  (#8)
  nj show ruth \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj log coffee ruth -m -- -q
  $ nj log coffee ruth --note= --json | cut -c1-20
  {"operation":"228157
  $ nj log coffee ruth -qmlunch:good
  $ nj show ruth --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["contact"]["exchanges"][0]["note"])'
  lunch:good

Brackets and commas are text like any other.

  $ nj note ruth "[a,b]"
  Noted #16 on Ruth Ellery: [a,b]
  nj show ruth \xc2\xb7 nj undo (esc)
  $ nj log call ruth --place "[x,y]" | head -n 1
  Logged call with Ruth Ellery, today at [x,y]  (#18)

A negated filter term is not an option.

  $ nj list -tag:history --format '{name}'
  Ruth Ellery
  $ nj list -tga:history
  nj: '-tga:history': expected 'tag:'; nj help filter explains them
  [2]

An error is JSON wherever --json is.

  $ nj due --json --today garbage
  {"error":{"code":2,"message":"'garbage' is not a valid date for --today","hint":"use a date such as 2026-11-20","candidates":[]}}
  [2]
  $ nj due --today garbage --json
  {"error":{"code":2,"message":"'garbage' is not a valid date for --today","hint":"use a date such as 2026-11-20","candidates":[]}}
  [2]
  $ nj frobnicate --json
  {"error":{"code":2,"message":"there is no command 'frobnicate'","hint":"nj help shows them","candidates":[]}}
  [2]
  $ nj due --limit --json
  nj: '--json' is not a number for -n,--limit; use a whole number
  [2]
  $ nj due --json --limit
  {"error":{"code":2,"message":"missing value for '--limit'","hint":"see nj due -h","candidates":[]}}
  [2]

The last of a global option given twice counts; an option of the command is given once, unless it is for several values.

  $ nj --today garbage due --today 2026-11-23
  No one is due. Next: Ruth Ellery, in 90 days.
  $ nj due --limit 3 -n 4
  nj: '-n' is given twice; leave one out
  [2]
  $ nj log call ruth --tag a --tag b -q

A flag takes no value, and options are not abbreviated.

  $ nj due --json=yes
  nj: '--json' takes no value; leave out '=yes'
  [2]
  $ nj due --jso
  nj: nj due has no option '--jso'; did you mean --json?
  [2]
  $ nj due -qx
  nj: nj due has no option '-x'; did you mean -n?
  [2]

An option before the command has its value in the same word, if it is not global.

  $ nj --limit=1 list --format '{name}'
  Ruth Ellery
  $ nj --limit list
  nj: missing value for '--limit', which is before the command; put it after the command, with its value
  [2]

Help wins over mistakes in the rest of the line, but not over a command that does not exist.

  $ nj due --frobnicate -h | head -n 1
  nj due: list who to reach out to, and why
  $ nj due --today garbage -h | head -n 1
  nj due: list who to reach out to, and why
  $ nj frobnicate -h
  nj: there is no command 'frobnicate'; nj help shows them
  [2]
