No mail is sent until it is installed.

  $ mkdir bin; export PATH="$PWD/bin:$PATH"
  $ printf '#!/bin/sh\ncase $1 in -l) cat "$0.tab";; -) cat > "$0.tab";; esac\n' > bin/crontab; chmod +x bin/crontab; : > bin/crontab.tab
  $ nj remind status
  Nothing sends the reminder mail.
  
  nj remind install --to ADDRESS
  $ nj remind install --to kit@example.org -q 2>/dev/null
  $ nj remind status | sed -E "s#XDG_CONFIG_HOME=[^ ]* ##; s#[^ ]*/nj #nj #; s#/[^ ]*data/#DATA/#"
  Sent by cron:
    30 7 * * * TZ=UTC nj --db DATA/nj/journal.db remind --to kit@example.org -q
  
  nj remind --dry-run \xc2\xb7 nj remind uninstall (esc)
  $ nj remind status --json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["jobs"][0]["scheduler"], d["last_sent"], d["held_mail"])'
  cron None []

A crontab that cannot be read is not treated as empty.

  $ printf '#!/bin/sh\necho "you are not allowed to use this program" >&2; exit 1\n' > bin/crontab
  $ nj remind status
  Nothing sends the reminder mail.
  
  nj remind install --to ADDRESS
  $ nj remind install --cron --to kit@example.org
  nj: the crontab cannot be read (you are not allowed to use this program); --dry-run shows what would be written, to add by hand
  [1]
