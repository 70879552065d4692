Who knows who: what you record, and what the journal suggests.

  $ nj add "Ruth Ellery" --community wednesday -q
  $ nj add "Dana Okafor" --unmet -q
  $ nj add "Marcus Bell" --via ruth --community wednesday -q
  $ nj add "Wei Zhang" -q
  $ nj log lunch ruth wei --on 2026-10-05 -q
  $ nj knows ruth
  Ruth Ellery knows                                             Monday 23 November
  
    Marcus Bell  a guess  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  Ruth brought you and Marcus together; both in +w\xe2\x80\xa6 (esc)
    Wei Zhang    a guess  \xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b  together on 5 Oct (esc)
  
  nj knows ruth PERSON --note "\xe2\x80\xa6" \xc2\xb7 nj list knows:ruth (esc)
  $ nj knows ruth dana --note "a former student" --strength 4
  Ruth Ellery and Dana Okafor know each other: a former student.
  nj knows ruth \xc2\xb7 nj undo (esc)
  $ nj knows wei marcus
  Wei Zhang and Marcus Bell know each other.
  nj knows wei \xc2\xb7 nj undo (esc)
  $ nj knows ruth
  Ruth Ellery knows                                             Monday 23 November
  
    Dana Okafor  said     \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b  a former student (esc)
    Marcus Bell  a guess  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  Ruth brought you and Marcus together; both in +w\xe2\x80\xa6 (esc)
    Wei Zhang    a guess  \xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b  together on 5 Oct (esc)
  
  nj knows ruth PERSON --note "\xe2\x80\xa6" \xc2\xb7 nj list knows:ruth (esc)
  $ nj knows wei
  Wei Zhang knows                                               Monday 23 November
  
    Marcus Bell  said     \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b  as you said (esc)
    Ruth Ellery  a guess  \xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b  together on 5 Oct (esc)
  
  nj knows wei PERSON --note "\xe2\x80\xa6" \xc2\xb7 nj list knows:wei (esc)
  $ nj knows ruth --json | python3 -m json.tool | grep -v '"id"'
  {
      "contact": {
          "handle": "ruth",
          "name": "Ruth Ellery"
      },
      "knows": [
          {
              "handle": "dana",
              "name": "Dana Okafor",
              "guessed": false,
              "strength": 0.8,
              "note": "a former student",
              "said_strength": 4,
              "introduced": false,
              "exchanges": 0,
              "last": null,
              "communities": []
          },
          {
              "handle": "marcus",
              "name": "Marcus Bell",
              "guessed": true,
              "strength": 0.5,
              "note": null,
              "said_strength": null,
              "introduced": true,
              "exchanges": 0,
              "last": null,
              "communities": [
                  "wednesday"
              ]
          },
          {
              "handle": "wei",
              "name": "Wei Zhang",
              "guessed": true,
              "strength": 0.24418525919218226,
              "note": null,
              "said_strength": null,
              "introduced": false,
              "exchanges": 1,
              "last": "2026-10-05",
              "communities": []
          }
      ]
  }

A new value replaces the old one; the rest stays.

  $ nj knows dana ruth --strength 5
  Dana Okafor and Ruth Ellery know each other: a former student.
  nj knows dana \xc2\xb7 nj undo (esc)
  $ nj knows dana ruth --strength 5
  Dana Okafor and Ruth Ellery know each other: a former student, as recorded before.
  nj knows dana
  $ nj knows dana
  Dana Okafor knows                                             Monday 23 November
  
    Ruth Ellery  said  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f  a former student (esc)
  
  nj knows dana PERSON --note "\xe2\x80\xa6" \xc2\xb7 nj list knows:dana (esc)

The filter goes by both, show tells them apart.

  $ nj list knows:ruth --format '{name}'
  Dana Okafor
  Marcus Bell
  Wei Zhang
  $ nj show ruth | grep Knows
  Knows    Dana Okafor; perhaps Marcus Bell, Wei Zhang
  $ nj show wei --json | python3 -c 'import json,sys; print([(k["handle"], k["guessed"], k["note"]) for k in json.load(sys.stdin)["contact"]["knows"]])'
  [('marcus', False, None), ('ruth', True, None)]
  $ nj export --to json | python3 -c 'import json,sys; print([(k["note"], k["strength"]) for k in json.load(sys.stdin)["knows"]])'
  [(None, None), ('a former student', 5)]

What was recorded can be removed. A guess stays.

  $ nj knows ruth dana --forget
  Forgotten that Ruth Ellery and Dana Okafor know each other.
  nj knows ruth \xc2\xb7 nj undo (esc)
  $ nj knows dana
  No one is known to know Dana Okafor yet.
  nj knows dana PERSON --note "\xe2\x80\xa6" (esc)
  $ nj undo
  Undone: knows --forget ruth dana. nj redo restores it.
  $ nj knows dana
  Dana Okafor knows                                             Monday 23 November
  
    Ruth Ellery  said  \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f  a former student (esc)
  
  nj knows dana PERSON --note "\xe2\x80\xa6" \xc2\xb7 nj list knows:dana (esc)
  $ nj redo -q
  $ nj knows ruth dana --forget
  nj: nothing was said of Ruth Ellery and Dana Okafor; nj knows ruth lists what was said and what is a guess
  [1]
  $ nj knows marcus wei --forget -q
  $ nj knows ruth wei --note "from the archive" -q
  $ nj knows ruth wei --forget -q
  $ nj knows wei
  Wei Zhang knows                                               Monday 23 November
  
    Ruth Ellery  a guess  \xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b\xe2\x97\x8b  together on 5 Oct (esc)
  
  nj knows wei PERSON --note "\xe2\x80\xa6" \xc2\xb7 nj list knows:wei (esc)

Mistakes.

  $ nj knows ruth dana --strength 9
  nj: '9' is not a valid strength; say 1 to 5
  [2]
  $ nj knows ruth dana wei
  nj: nj knows takes two people; as in nj knows ruth dana --note "a former student"
  [2]
  $ nj knows ruth --note "whom"
  nj: nj knows takes two people; as in nj knows ruth dana --note "a former student"
  [2]
  $ nj knows ruth dana --forget --note "x"
  nj: --forget removes all that was recorded; use it without --note and --strength
  [2]
  $ nj knows ruth nobody
  nj: no contact matches 'nobody'; nj list shows who is there, nj add "nobody" adds them
  [1]
  $ nj knows ruth dana --json
  {"operation":"228157135258910721","contact":{"id":"228157135257600001","handle":"ruth","name":"Ruth Ellery"},"knows":{"id":"228157135257796609","handle":"dana","name":"Dana Okafor"},"note":null}
