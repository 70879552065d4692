A mail to someone, started with your last topic and an idea for them.

  $ nj add "Stephanie Marlow" --email s.marlow@harbor.example -q
  $ nj add "Wei Zhang" -q
  $ nj note stephanie needs "a reviewer for the zoning paper" -q
  $ nj log coffee with Stephanie on 2026-10-05 at Compass: the zoning paper is "stuck" -q
  $ nj write stephanie --print
  nj: logged email with Stephanie Marlow, today, no answer yet; nj undo undoes it
  To: Stephanie Marlow <s.marlow@harbor.example>
  Subject: the zoning paper is stuck
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 7bit
  
  Stephanie,
  
  Last time (coffee on 5 Oct at Compass): the zoning paper is stuck.
  $ nj note wei offers "reviews of planning papers" -q
  $ nj write stephanie --print -q
  To: Stephanie Marlow <s.marlow@harbor.example>
  Subject: An introduction to Wei Zhang
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 7bit
  
  Stephanie,
  
  Last time (coffee on 5 Oct at Compass): the zoning paper is stuck.
  
  Wei Zhang offers reviews of planning papers. May I introduce you?
  $ nj history -n 3
    #10  2026-11-23 09:00  note wei
     #8  2026-11-23 09:00  write stephanie
     #6  2026-11-23 09:00  log coffee with stephanie
  
  nj undo \xc2\xb7 nj undo NUMBER \xc2\xb7 nj redo (esc)

A printed mail counts as sent: it is logged once a day, and can be undone.

  $ nj due --why-not stephanie
  Stephanie Marlow was written to on 23 Nov and is set aside until 7 Dec.
  
  nj log --answered stephanie
  $ nj write stephanie --print -q --today 2026-11-24 | head -2
  To: Stephanie Marlow <s.marlow@harbor.example>
  Subject: An introduction to Wei Zhang
  $ nj undo
  Undone: write stephanie. nj redo restores it.
  $ nj write stephanie --print --subject "the paper & café?" -q > mail
  $ grep Subject mail
  Subject: =?UTF-8?Q?the_paper_=26_caf=C3=A9=3F?=
  $ nj show stephanie | grep email
  Last     23 Nov  email            no answer yet

Without a display, only a program set by name can be used.

  $ nj write stephanie
  nj: there is no display to open a mail program; nj write stephanie --print prints the mail; nj config mailto PROGRAM names a program for the terminal
  [1]
  $ nj config mailto false -q
  $ nj undo -q
  $ nj write stephanie
  nj: 'false' did not open the mail; nothing was logged; --print prints the mail, nj config mailto PROGRAM names another program
  [1]
  $ nj log --answered stephanie
  Answered: email with Stephanie Marlow, today  (#7)
  nj show stephanie \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ nj config mailto --unset -q

On a desktop xdg-open gets one URL; Python's parser reads it back.

  $ mkdir bin
  $ cat > bin/xdg-open <<'END'
  > #!/bin/sh
  > echo "opening"
  > printf '%s\n' "$#" "$1" > "$HOME/opened"
  > END
  $ chmod +x bin/xdg-open
  $ cat > read.py <<'END'
  > import sys, urllib.parse
  > count, url = sys.stdin.read().splitlines()
  > parts = urllib.parse.urlsplit(url)
  > fields = urllib.parse.parse_qs(parts.query, strict_parsing=True)
  > print(count, parts.scheme, urllib.parse.unquote(parts.path), fields["subject"])
  > print(fields["body"][0].replace("\r\n", "|\n"))
  > END
  $ export PATH="$PWD/bin:$PATH" DISPLAY=:0
  $ nj write stephanie --subject "it's 50% & 'more'" 2>said
  Logged email with Stephanie Marlow, today, no answer yet: it's 50% & 'more'  (#16)
  nj log --answered stephanie \xc2\xb7 nj fix \xc2\xb7 nj undo (esc)
  $ cat said
  opening
  $ python3 read.py < ~/opened
  1 mailto s.marlow@harbor.example ["it's 50% & 'more'"]
  Stephanie,|
  |
  Last time (coffee on 5 Oct at Compass): the zoning paper is stuck.|
  
  $ nj undo
  Undone: write stephanie. nj redo restores it.
  $ nj write stephanie --json 2>said | python3 -c 'import json,sys; d=json.load(sys.stdin); print(sorted(d), d["exchange"]["kind"], d["exchange"]["sent"], d["to"])'
  ['body', 'exchange', 'mailto', 'operation', 'subject', 'to'] email True [{'name': 'Stephanie Marlow', 'address': 's.marlow@harbor.example'}]

A program set by name takes precedence.

  $ nj config mailto "printf '<%s>\n'" -q
  $ nj write stephanie -q
  <mailto:s.marlow@harbor.example?subject=the%20zoning%20paper%20is%20stuck&body=Stephanie%2C%0D%0A%0D%0ALast%20time%20%28coffee%20on%205%20Oct%20at%20Compass%29%3A%20the%20zoning%20paper%20is%20stuck.%0D%0A>
  $ nj write stephanie
  <mailto:s.marlow@harbor.example?subject=the%20zoning%20paper%20is%20stuck&body=Stephanie%2C%0D%0A%0D%0ALast%20time%20%28coffee%20on%205%20Oct%20at%20Compass%29%3A%20the%20zoning%20paper%20is%20stuck.%0D%0A>
  Already logged: email with Stephanie Marlow, today, no answer yet  (#19)
  nj log --answered stephanie
  $ nj config mailto no-such-program -q
  $ nj undo -q
  $ nj write stephanie 2>said
  [1]
  $ tail -1 said
  nj: 'no-such-program' did not open the mail; nothing was logged; --print prints the mail, nj config mailto PROGRAM names another program
  $ nj log --answered stephanie
  nj: no reach-out to Stephanie Marlow waits for an answer; log what passed: nj log message stephanie
  [1]

People without an address cannot be written to.

  $ nj write wei --print
  nj: Wei Zhang has no email address; nj edit wei --email ADDRESS adds one
  [1]
