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
  $ nj help snooze
  nj snooze: leave somebody out of due for a while
  
    nj snooze PERSON [TIME...] [OPTIONS]
  
    PERSON        whom to leave out of due for a while
    TIME          for how long, or until when: 2w, 3 months, friday
    --until DATE  until a day instead
    --clear       no longer
  
  Examples
    nj snooze ruth 2w
    nj snooze marcus --until "end of month"
    nj snooze ruth --clear
  
  Every command also takes --json -y -q --today DATE and more: nj help --all
  $ nj help --all | head -8
  Journaling
    add         add somebody you want to keep
    log         write down what passed between you and people
    again       log the same kind at the same place once more
    fix         amend what was logged last
    note        remember something about somebody
    done        close what waits: a promise kept
  
  $ nj due -h | head -5
  nj due: whom to reach out to, and what for
  
    nj due [FILTER...] [OPTIONS]
  
    FILTER            only whom this matches
  $ nj --version
  nj 0.1.0
  $ nj help dew
  nj: there is no command 'dew'; nj help --all shows them
  [2]
  $ nj help --json | python3 -c 'import json,sys; print(sorted(c["name"] for c in json.load(sys.stdin)["commands"])[:4])'
  ['add', 'again', 'archive', 'community add']
  $ nj help filter | head -6
  A filter chooses people, wherever nj takes one. Terms side by side all hold;
  or, not, a leading - and ( ) combine; bare words are looked for in full text.
  
    tag:climate           a tag, whole
    community:pmstudent   a community's handle or name, whole
    org:acme              part of where they work
