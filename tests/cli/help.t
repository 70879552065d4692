Where to begin.

  $ nj help
  nj tracks who you know, what passed between you, and who to reach out to next.
  
  Commands for your first week
    add       add a person to the journal
    log       log an exchange with one or more people
    note      add a note about someone
    today     show the morning page: what you owe, who to reach out to
    due       list who to reach out to, and why
    snooze    keep someone off due for a while
    show      show the page to read before meeting someone
    list      list people, optionally by filter
    undo      undo the last change, or any change by number
    help      show help for nj or a command
  
  Name people by handle, name, part of a name, or email. Write dates as yesterday,
  friday, 3 weeks ago, 20 nov, or 2026-11-20.
  
  nj help COMMAND \xc2\xb7 nj COMMAND -h \xc2\xb7 nj help --all (esc)

A command with `-h`: what it does, its options, two examples.

  $ nj snooze -h
  nj snooze: keep someone off due for a while
  
    nj snooze PERSON [TIME...] [OPTIONS]
  
    PERSON        who to keep off due
    TIME          how long, or until when: 2w, 3 months, friday
    --until DATE  snooze until this date
    --clear       end the snooze
  
  Examples
    nj snooze ruth 2w
    nj snooze marcus --until "end of month"
  
  Every command also takes --json -y -q --today DATE and more: nj help --all
  $ nj due -h | tail -5
  Examples
    nj due
    nj due tag:policy --limit 5
  
  Every command also takes --json -y -q --today DATE and more: nj help --all

`nj help COMMAND` shows its manual page, here as plain text.

  $ nj help redo
  NAME
       nj-redo \xe2\x80\x93 redo what was just undone (esc)
  
  SYNOPSIS
       nj redo
  
  DESCRIPTION
       Redoes what was just undone, once for each undo. This works only until
       you change something else.
  
  OPTIONS
       This command has no options of its own.
  
       Global options are described in nj(1).
  
  EXIT STATUS
       The exit status is 0 on success, 1 if the command cannot be carried out,
       2 on a usage error, 3 if the journal cannot be opened, read, or written,
       and 130 if interrupted.
  
  EXAMPLES
             nj redo
  
  SEE ALSO
       nj(1), nj-history(1), nj-undo(1)
  $ nj help intro path | head -2
  NAME
       nj-intro-path \xe2\x80\x93 find the best paths to someone through people you know (esc)
  $ nj help intro | head -3
  Commands of nj intro
    intro path     find the best paths to someone through people you know
    intro ideas    find people to introduce: one needs what another offers
  $ nj help tutorial | head -2
  NAME
       nj-tutorial \xe2\x80\x93 a first week with nj, in ten minutes (esc)
  $ nj help json | head -2
  NAME
       nj-json \xe2\x80\x93 JSON output of nj (esc)
  $ nj help nj | head -2
  NAME
       nj \xe2\x80\x93 a networking journal for the command line (esc)

At a terminal man(1) shows the same page, installed or not; without man it is plain text.

  $ on_terminal() { script -qec "$1" /dev/null </dev/null | tr -d '\r'; }
  $ export MANPAGER='head -1' MANWIDTH=80
  $ on_terminal "nj help redo" | cut -c1-10
  NJ-REDO(1)
  $ mkdir bin && ln -s "$(command -v nj)" "$(command -v sh)" "$(command -v cat)" bin/
  $ on_terminal "env PATH=$PWD/bin PAGER=cat nj help redo" | head -2
  NAME
       nj-redo \xe2\x80\x93 redo what was just undone (esc)
  $ on_terminal "nj --no-pager help redo" | head -2
  NAME
       nj-redo \xe2\x80\x93 redo what was just undone (esc)

Everything, by group.

  $ nj help --all | head -8
  Journaling
    add         add a person to the journal
    log         log an exchange with one or more people
    again       log the last kind and place again
    fix         amend the last exchange logged
    note        add a note about someone
    promise     record a promise, or list open ones
    done        close an open item, such as a kept promise
  $ nj --version
  nj 0.1.0
  $ nj help dew
  nj: there is no help on 'dew'; nj help --all lists all commands
  [2]
  $ nj help --json | python3 -c 'import json,sys; print(sorted(c["name"] for c in json.load(sys.stdin)["commands"])[:4])'
  ['add', 'again', 'archive', 'ask']
  $ nj help filter | head -2
  NAME
       nj-filter \xe2\x80\x93 query language for selecting people (esc)
  $ nj help filters
  nj: there is no help on 'filters'; nj help --all lists all commands
  [2]
