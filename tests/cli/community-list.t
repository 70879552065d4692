The communities you share.

  $ nj community list
  There are no communities in your journal yet.
  
  nj community add pmstudent --name pmStudent \xc2\xb7 nj help community (esc)
  $ nj community list --json
  {"communities":[]}
  $ nj community add govloop --name GovLoop --cadence 2w -q
  $ nj community add doyles --name "the Doyles" --personal -q
  $ nj add "Mia Doyle" --community doyles -q
  $ nj add "Joe Doyle" --community doyles --community climbers -q
  $ nj log meeting +govloop --on 2026-10-05 -q
  $ nj community list
  Communities, Monday 23 November                                    3 communities
  
                handle     members  last     cadence
    climbers    +climbers        1
    the Doyles  +doyles          2                    personal
    GovLoop     +govloop         0  7 weeks  2 weeks
  
  nj community show climbers \xc2\xb7 nj community join climbers PEOPLE \xc2\xb7 nj help community (esc)
  $ nj community --json
  {"communities":[{"id":"228157135258058753","handle":"climbers","name":"climbers","members":1,"last":null,"cadence_days":null,"personal":false},{"id":"228157135257731073","handle":"doyles","name":"the Doyles","members":2,"last":null,"cadence_days":null,"personal":true},{"id":"228157135257600001","handle":"govloop","name":"GovLoop","members":0,"last":"2026-10-05","cadence_days":14,"personal":false}]}
