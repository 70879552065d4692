It removes what was installed, and nothing else.

  $ mkdir bin; export PATH="$PWD/bin:$PATH"
  $ printf '#!/bin/sh\ncase $1 in -l) cat "$0.tab";; -) cat > "$0.tab";; -r) rm "$0.tab";; esac\n' > bin/crontab; chmod +x bin/crontab
  $ printf '# mine\n0 4 * * * backup --all\n' > bin/crontab.tab; cp bin/crontab.tab before
  $ nj remind install --to kit@example.org -q 2>/dev/null
  $ diff before bin/crontab.tab | wc -l
  3
  $ nj remind uninstall
  Removed from cron: no more mail is sent.
  nj remind install --to ADDRESS
  $ diff before bin/crontab.tab
  $ nj remind uninstall
  The reminder mail was not installed.
  nj remind install --to ADDRESS
