Left out of due for a while, and back.

  $ nj add "Ruth Ellery" -q
  $ nj snooze ruth 2w
  Ruth Ellery is kept off due until Monday, 7 Dec.
  nj undo
  $ nj snooze ruth 3 weeks
  Ruth Ellery is kept off due until Monday, 14 Dec.
  nj undo
  $ nj snooze ruth --until "end of month"
  Ruth Ellery is kept off due until Monday, 30 Nov.
  nj undo
  $ nj snooze ruth --clear
  Ruth Ellery is no longer snoozed.
  nj undo
  $ nj snooze ruth --clear
  Ruth Ellery was not snoozed.
  $ nj snooze ruth
  nj: nj snooze needs to know how long; as in nj snooze ruth 2w
  [2]
  $ nj snooze ruth --until yesterday
  nj: '2026-11-22' has passed; give a day to come, or --clear
  [2]
  $ nj snooze ruth soon
  nj: 'soon' is neither a length of time nor a day; as in nj snooze ruth 2w, or nj snooze ruth friday
  [2]
