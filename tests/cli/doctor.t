A healthy journal.

  $ mkdir bin; export PATH="$PWD/bin:$PATH"
  $ printf '#!/bin/sh\n[ "$1" = -l ] && cat "$0.tab" || cat > "$0.tab"\n' > bin/crontab; chmod +x bin/crontab; : > bin/crontab.tab
  $ export NJ_DB="$PWD/journal.db"
  $ nj add "Ruth Ellery" -q
  $ nj doctor | sed "s#/.*/journal#DATA/journal#"
  journal        DATA/journal.db
  privacy        only you can read it
  reminder mail  not scheduled
  $ nj doctor --json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["well"], [f["what"] for f in d["findings"]])'
  True ['journal', 'privacy', 'reminder mail']

Problems are listed with their fixes, and the exit code is 1.

  $ chmod 644 "$NJ_DB"
  $ COLUMNS=200 nj doctor | sed "s#/[^ ]*/journal#DATA/journal#"
  journal        DATA/journal.db
  privacy        who can read it
                 others on this machine can read the file: chmod 600 DATA/journal.db
  reminder mail  not scheduled
  $ chmod 600 "$NJ_DB"
  $ printf '#!/bin/sh\necho "no route to host" >&2; exit 75\n' > bin/mailer; chmod +x bin/mailer
  $ nj config mailer "$PWD/bin/mailer" -q
  $ nj log coffee ruth --promise "the letters by friday" -q
  $ nj remind --to kit@example.org 2>/dev/null
  [1]
  $ nj doctor | tail -3
  privacy        only you can read it
  reminder mail  not scheduled
                 The mail of 23 Nov was not delivered: no route to host
  $ nj remind install --to kit@example.org -q
  nj: cron uses the machine's time zone, not your TZ (UTC); --systemd uses yours
  $ nj config mailer "no-such-program -t" -q
  $ nj doctor | tail -5
  privacy        only you can read it
  reminder mail  sent by cron
                 the mailer 'no-such-program' is not found; nj config mailer
                 "msmtp -t" names another
                 The mail of 23 Nov was not delivered: no route to host

A damaged file.

  $ python3 - <<'EOF'
  > import os
  > path = os.environ["NJ_DB"]
  > size = os.path.getsize(path)
  > with open(path, "r+b") as f:
  >     for page in range(3, size // 4096):
  >         f.seek(page * 4096); f.write(b"\x00" * 64)
  > EOF
  $ nj doctor 2>&1 | sed "s#/[^ ]*/journal#DATA/journal#"
  nj: the journal is damaged; keep a copy of the file, then restore a backup or try 'sqlite3 FILE .recover'
