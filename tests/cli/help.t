Where to begin.

  $ nj help
  nj keeps who you know, what passed between you, and whom to reach out to next.
  
  The commands of a first week
    add       add somebody you want to keep
    log       write down what passed between you and people
    note      remember something about somebody
    today     the morning page: what you owe, whom to reach out to
    due       whom to reach out to, and what for
    snooze    leave somebody out of due for a while
    show      the page to read before you meet somebody
    list      list people, all or those a filter matches
    undo      take back the last change, or any by its number
    help      explain nj, or one command
  
  People are named by handle, name, a word of it, or email; dates are said as
  yesterday, friday, 3 weeks ago, 20 nov or 2026-11-20.
  
  nj help COMMAND \xc2\xb7 nj COMMAND -h \xc2\xb7 nj help --all (esc)

A command and `-h`: what it does, its options, two examples.

  $ nj snooze -h
  nj snooze: leave somebody out of due for a while
  
    nj snooze PERSON [TIME...] [OPTIONS]
  
    PERSON        whom to leave out of due for a while
    TIME          for how long, or until when: 2w, 3 months, friday
    --until DATE  until a day instead
    --clear       no longer
  
  Examples
    nj snooze ruth 2w
    nj snooze marcus --until "end of month"
  
  Every command also takes --json -y -q --today DATE and more: nj help --all
  $ nj due -h | tail -5
  Examples
    nj due
    nj due tag:policy --limit 5
  
  Every command also takes --json -y -q --today DATE and more: nj help --all

`nj help` has its page of the manual, here as plain text.

  $ nj help redo
  NAME
       nj-redo \xe2\x80\x93 bring back what was just undone (esc)
  
  SYNOPSIS
       nj redo
  
  DESCRIPTION
       Brings back what was just undone, as often as there were undos. It is
       possible only while nothing else has been changed since.
  
  OPTIONS
       This command has none of its own.
  
       Options of every command are described in nj(1).
  
  EXIT STATUS
       0 when it was done, 1 when it could not be done, 2 for a mistake on the
       command line, 3 when the journal cannot be opened, read or written.
  
  EXAMPLES
             nj redo
  
  SEE ALSO
       nj(1), nj-history(1), nj-undo(1)
  $ nj help intro path | head -2
  NAME
       nj-intro-path \xe2\x80\x93 the best ways to somebody through people you know (esc)
  $ nj help intro | head -3
  The commands of nj intro
    intro path     the best ways to somebody through people you know
    intro ideas    people who could meet: one needs what another offers
  $ nj help tutorial | head -2
  NAME
       nj-tutorial \xe2\x80\x93 a first week with nj, in ten minutes (esc)
  $ nj help json | head -2
  NAME
       nj-json \xe2\x80\x93 what nj prints for programs (esc)
  $ nj help nj | head -2
  NAME
       nj \xe2\x80\x93 a networking journal for the command line (esc)

On a terminal man(1) shows the same page, installed or not, and where there is no man it is plain text again.

  $ on_terminal() { script -qec "$1" /dev/null </dev/null | tr -d '\r'; }
  $ export MANPAGER='head -1' MANWIDTH=80
  $ on_terminal "nj help redo" | cut -c1-10
  NJ-REDO(1)
  $ mkdir bin && ln -s "$(command -v nj)" "$(command -v sh)" "$(command -v cat)" bin/
  $ on_terminal "env PATH=$PWD/bin PAGER=cat nj help redo" | head -2
  NAME
       nj-redo \xe2\x80\x93 bring back what was just undone (esc)
  $ on_terminal "nj --no-pager help redo" | head -2
  NAME
       nj-redo \xe2\x80\x93 bring back what was just undone (esc)

Everything, by group.

  $ nj help --all | head -8
  Journaling
    add         add somebody you want to keep
    log         write down what passed between you and people
    again       log the same kind at the same place once more
    fix         amend what was logged last
    note        remember something about somebody
    promise     write down what you said you would do, or list it
    done        close what waits: a promise kept
  $ nj --version
  nj 0.1.0
  $ nj help dew
  nj: there is no page on 'dew'; nj help --all shows them
  [2]
  $ nj help --json | python3 -c 'import json,sys; print(sorted(c["name"] for c in json.load(sys.stdin)["commands"])[:4])'
  ['add', 'again', 'archive', 'ask']
  $ nj help filter | head -2
  NAME
       nj-filter \xe2\x80\x93 the language in which nj is told which people are meant (esc)
  $ nj help filters
  nj: there is no page on 'filters'; nj help --all shows them
  [2]
