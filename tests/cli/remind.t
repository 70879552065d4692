The morning page as a mail.

  $ mkdir bin; export PATH="$PWD/bin:$PATH"
  $ cat > bin/mailer <<'EOF'
  > #!/bin/sh
  > [ -e "$0.down" ] && { cat "$0.down" >&2; exit 75; }
  > cat >> "$0.got"
  > EOF
  $ chmod +x bin/mailer
  $ nj config mailer "$PWD/bin/mailer" -q
  $ nj remind --to kit@example.org
  Nothing to report today; --always sends a mail anyway
  $ nj add "Ruth Ellery" --email ruth@alder.example --birthday --11-23 -q
  $ nj log visit ruth --on 2026-06-14 -m "the reading room is finished" -q
  $ nj note ruth needs "a reader for the chapter" -q
  $ nj add "Tomás Rey" --cadence 2w -q
  $ nj log call tomás --on 2026-11-01 --promise "the map by friday" -q
  $ nj remind
  nj: missing mail address; use --to you@example.org, or set it: nj config remind.to ADDRESS
  [2]
  $ nj remind --to "kit@example.org, all@example.org"
  nj: 'kit@example.org, all@example.org' is not a valid mail address; use an address such as you@example.org
  [2]
  $ nj config remind.to kit@example.org -q
  $ nj remind --dry-run --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["text"].rsplit("-- ", 1)[0])'
  Monday 23 November
  
  You promised
    Tom\xc3\xa1s Rey: the map, by Friday, 27 Nov. (esc)
  
  Dates
    Ruth Ellery: birthday today.
  
  Reach out
    1  Tom\xc3\xa1s Rey, 3 weeks (cadence 2 weeks) (esc)
       You promised the map.
    2  Ruth Ellery, 5 months (usually 2)
       Last: the reading room is finished.
       Needs a reader for the chapter.   ruth@alder.example
  
  
  $ nj remind --dry-run | sed "s/-day-.*>/-day-N.nj@HOST>/" | head -8
  From: nj <kit@example.org>
  To: kit@example.org
  Subject: =?UTF-8?Q?Ruth=27s_birthday_is_today=3B_Tom=C3=A1s?=
  Date: Mon, 23 Nov 2026 09:00:00 +0000
  Message-ID: <2026-11-23-day-N.nj@HOST>
  Auto-Submitted: auto-generated
  MIME-Version: 1.0
  Content-Type: multipart/alternative;
  $ nj remind
  Sent to kit@example.org: Ruth's birthday is today; Tom\xc3\xa1s (esc)
  $ nj remind
  The mail to kit@example.org was already sent; --again sends another
  $ nj remind -q
  $ grep -c Message-ID bin/mailer.got
  1

The next day; with names only, the mail has no details about anyone.

  $ nj config remind.detail names -q
  $ nj --today 2026-11-24 remind --dry-run --json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["subject"]); print(d["text"].rsplit("-- ", 1)[0])'
  Today: Tom\xc3\xa1s, Ruth (esc)
  Tuesday 24 November
  
  You promised
    Tom\xc3\xa1s Rey: by Friday, 27 Nov. (esc)
  
  Dates
    Ruth Ellery: birthday was on 23 Nov.
  
  Reach out
    1  Tom\xc3\xa1s Rey, 3 weeks (cadence 2 weeks) (esc)
    2  Ruth Ellery, 5 months (usually 2)   ruth@alder.example
  
  

About one person, or the people a filter selects.

  $ nj config remind.detail full -q
  $ nj remind tomas --dry-run --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["text"].rsplit("-- ", 1)[0])'
  Monday 23 November
  
  You promised
    Tom\xc3\xa1s Rey: the map, by Friday, 27 Nov. (esc)
  
  Reach out
    1  Tom\xc3\xa1s Rey, 3 weeks (cadence 2 weeks) (esc)
       You promised the map.
  
  
  $ nj remind quiet:90d --dry-run --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["subject"])'
  Ruth's birthday is today

Mail that the mailer does not accept is kept, shown, and tried again on the next run.

  $ echo "no route to host" > bin/mailer.down
  $ nj --today 2026-11-25 remind
  nj: the mailer did not accept the mail to kit@example.org (no route to host); it is kept and the next run tries again; nj config mailer "msmtp -t" names another mailer
  [1]
  $ COLUMNS=100 nj --today 2026-11-25 today | grep "mail of"
  The mail of 25 Nov was not delivered: no route to host
  $ nj --today 2026-11-25 remind status | grep -v "journal.db-mail"
  Nothing sends the reminder mail.
  The last mail sent was for Monday 23 November.
  The mail of 25 Nov was not delivered: no route to host
  The next run tries again.
  
  nj remind \xc2\xb7 rm FILE drops that mail (esc)
  $ rm bin/mailer.down
  $ nj --today 2026-11-26 remind
  Sent an earlier mail, for 25 Nov
  Sent to kit@example.org: Tom\xc3\xa1s is waiting for the map; Ruth (esc)
  $ nj --today 2026-11-26 today --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["held_mail"])'
  []
  $ grep -c Message-ID bin/mailer.got
  3
  $ nj remind --period month
  nj: 'month' is not a valid period for the mail; use --period day or --period week
  [2]
