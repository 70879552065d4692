A private crontab, kept in a file here.

  $ mkdir bin; export PATH="$PWD/bin:$PATH"
  $ cat > bin/crontab <<'EOF'
  > #!/bin/sh
  > case $1 in
  > -l) [ -e "$0.tab" ] || { echo "no crontab for kit" >&2; exit 1; }; cat "$0.tab" ;;
  > -r) rm "$0.tab" ;;
  > -) cat > "$0.tab" ;;
  > esac
  > EOF
  $ chmod +x bin/crontab; unset TZ
  $ printf '0 4 * * * backup --all\n' > bin/crontab.tab
  $ nj config mailer "$PWD/bin/crontab" -q
  $ nj remind install --to kit@example.org
  Installed: mail is sent to kit@example.org every day at 07:30, by cron.
  nj remind status \xc2\xb7 nj remind uninstall \xc2\xb7 nj remind --to kit@example.org --dry-run (esc)
  $ sed -E "s#XDG_CONFIG_HOME=[^ ]* ##; s#[^ ]*/nj #nj #; s#/[^ ]*data/#DATA/#" bin/crontab.tab
  0 4 * * * backup --all
  # nj remind: DATA/nj/journal.db
  30 7 * * * nj --db DATA/nj/journal.db remind --to kit@example.org -q

Installing again changes it; the days are those of due.days.

  $ nj config due.days mon-fri -q
  $ nj remind install --daily 06:45 --to kit@example.org -q
  $ sed -E "s#XDG_CONFIG_HOME=[^ ]* ##; s#[^ ]*/nj #nj #; s#/[^ ]*data/#DATA/#" bin/crontab.tab
  0 4 * * * backup --all
  # nj remind: DATA/nj/journal.db
  45 6 * * 1-5 nj --db DATA/nj/journal.db remind --to kit@example.org -q
  $ nj remind install --weekly sun 18:00 circle:close --to kit@example.org
  Changed: mail is sent to kit@example.org on Sundays at 18:00, by cron.
  nj remind status \xc2\xb7 nj remind uninstall \xc2\xb7 nj remind --to kit@example.org --dry-run (esc)
  $ tail -1 bin/crontab.tab | sed -E "s#XDG_CONFIG_HOME=[^ ]* ##; s#[^ ]*/nj #nj #; s#/[^ ]*data/#DATA/#"
  0 18 * * 0 nj --db DATA/nj/journal.db remind circle:close --to kit@example.org --period week -q

A percent sign would end the line of a crontab.

  $ nj remind install "org:100% wool" --to kit@example.org --cron --dry-run | sed -E "s#XDG_CONFIG_HOME=[^ ]* ##; s#[^ ]*/nj #nj #; s#/[^ ]*data/#DATA/#"
  # nj remind: DATA/nj/journal.db
  30 7 * * 1-5 nj --db DATA/nj/journal.db remind 'org:100\% wool' --to kit@example.org -q

Impossible combinations are errors.

  $ nj remind install --daily 25:00 --to kit@example.org
  nj: '25:00' is not a valid time of day; use a time such as 07:30
  [2]
  $ nj remind install --weekly someday --to kit@example.org
  nj: 'someday' is not a day of the week; name one, as in --weekly mon 07:30
  [2]
  $ nj remind install --daily 07:00 --weekly mon --to kit@example.org
  nj: --daily and --weekly cannot be combined; use one of them
  [2]
  $ nj remind install tag: --to kit@example.org
  nj: 'tag:': expected a text after ':'; nj help filter explains them
  [2]
  $ nj remind install
  nj: missing mail address; use --to you@example.org, or set it: nj config remind.to ADDRESS
  [2]

A missing mailer is reported now, not by silence at 07:30.

  $ nj config mailer "no-such-mailer -t" -q
  $ nj remind install --to kit@example.org -q
  nj: no mail can be sent yet: the mailer 'no-such-mailer' is not found; install one such as msmtp-mta, or name yours: nj config mailer "msmtp -t"
