A group you belong to has a short name, a full one if you like, and optionally a
cadence.

  $ nj community add pmStudent --cadence 2w
  Added pmStudent, +pmstudent.
  nj community join pmstudent PEOPLE \xc2\xb7 nj community show pmstudent \xc2\xb7 nj undo (esc)
  $ nj community add govloop --name GovLoop --json
  {"operation":"228157135257796609","community":{"id":"228157135257731073","handle":"govloop","name":"GovLoop"},"people":[]}

Adding it again changes only what is given.

  $ nj community add +pmstudent --name "Project managers to be"
  Changed Project managers to be, +pmstudent.
  nj community show pmstudent \xc2\xb7 nj undo (esc)
  $ nj community add pmstudent
  No changes for Project managers to be, +pmstudent.
  nj community show pmstudent
  $ nj community add pmstudent --cadence none --personal
  Changed Project managers to be, +pmstudent.
  nj community show pmstudent \xc2\xb7 nj undo (esc)
  $ nj community add pmstudent --not-personal
  Changed Project managers to be, +pmstudent.
  nj community show pmstudent \xc2\xb7 nj undo (esc)
  $ nj community list
  Communities, Monday 23 November                                    2 communities
  
                            handle      members  last  cadence
    GovLoop                 +govloop          0
    Project managers to be  +pmstudent        0
  
  nj community show govloop \xc2\xb7 nj community join govloop PEOPLE \xc2\xb7 nj help community (esc)

A name without letters is a mistake.

  $ nj community add +
  nj: '+' names no community; a handle has letters or digits: +govloop
  [2]
  $ nj community add govloop --personal --not-personal
  nj: --personal and --not-personal cannot be combined; use one of them
  [2]
  $ nj community add govloop --cadence often
  nj: 'often' is not a valid length of time for --cadence; expected a span of time such as 10d, 6w, 3m or monthly
  [2]

Undo works for a new community and for a changed one.

  $ nj community add doyles --name "the Doyles" --personal -q
  $ nj undo
  Undone: community add doyles. nj redo restores it.
  $ nj community list --json
  {"communities":[{"id":"228157135257731073","handle":"govloop","name":"GovLoop","members":0,"last":null,"cadence_days":null,"personal":false},{"id":"228157135257600001","handle":"pmstudent","name":"Project managers to be","members":0,"last":null,"cadence_days":null,"personal":false}]}

`nj community` alone is the list; its help shows the other commands.

  $ nj community | head -1
  Communities, Monday 23 November                                    2 communities
  $ nj community -h
  Commands of nj community
    community add    add a community, or change one
    community join   add people to a community
    community leave  remove people from a community
    community show   show a community and which members have gone quiet
    community list   list your communities
  
  nj help community add \xc2\xb7 nj community add -h (esc)
  $ nj help community | head -2
  Commands of nj community
    community add    add a community, or change one
  $ nj help community add | head -2
  NAME
       nj-community-add \xe2\x80\x93 add a community, or change one (esc)
  $ nj community lsit
  nj: there is no command 'community lsit'; did you mean nj community list?
  [2]
  $ nj community govloop
  nj: there is no command 'community govloop'; nj community has add, join, leave, show, list
  [2]
  $ nj comunity
  nj: there is no command 'comunity'; did you mean nj community?
  [2]
  $ nj help community jion
  nj: there is no help on 'community jion'; did you mean nj help community join?
  [2]
  $ nj help --all | grep community
    community   add, join, leave, show, list
  $ nj __complete bash -- comm
  community\tadd, join, leave, show, list (esc)
  $ nj __complete bash -- community ""
  add\tadd a community, or change one (esc)
  join\tadd people to a community (esc)
  leave\tremove people from a community (esc)
  show\tshow a community and which members have gone quiet (esc)
  list\tlist your communities (esc)
  $ nj __complete bash -- community le
  leave\tremove people from a community (esc)
  $ nj __complete bash -- help community s
  show\tshow a community and which members have gone quiet (esc)
  $ nj __complete bash -- community add --per
  --personal\ta couple or family: an exchange with it counts for every member (esc)

Once its cadence has passed, counted from the day it was added, it is on the morning page.

  $ nj add "Ruth Ellery" --birthday --12-09 -q
  $ nj --today 2026-12-08 community add climbers --cadence weekly -q
  $ nj --today 2026-12-08 community add pmstudent --cadence 2w -q
  $ nj --today 2026-12-08 today
  Tuesday 8 December
  
  Dates
        Ruth Ellery  birthday tomorrow
        +pmstudent   nothing yet, every 2 weeks
  
  No one is due. Next: Ruth Ellery, in 75 days.
  
  nj due
  $ nj log meeting +pmstudent yesterday -q
  $ nj --today 2026-12-08 today --json | grep -o '"communities":[^]]*.'
  "communities":[{"id":"228157135257600001","handle":"pmstudent","name":"Project managers to be","members":0,"last":"2026-11-22","cadence_days":14,"personal":false}]
