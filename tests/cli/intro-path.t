Paths to someone through people you know.

  $ nj add "Ruth Ellery" --cadence 60d -q
  $ nj add "Marcus Bell" --community govloop -q
  $ nj add "Lena Fort" --unmet --community govloop -q
  $ nj add "Dana Okafor" --org "Tidewater Fund" --tag climate --unmet -q
  $ nj intro path dana
  No path to Dana Okafor, Tidewater Fund (not met yet) is known.
  nj knows PERSON PERSON --note "\xe2\x80\xa6" \xc2\xb7 nj knows PERSON (esc)
  $ nj log visit ruth --on 2026-06-14 --got "the introduction to Ivo =5" --asked "an introduction to Ivo Kranz" -q
  $ nj ask --granted 6 -q
  $ nj log lunch marcus --on 2026-11-02 --gave "the parcel maps =3" -q
  $ nj knows ruth dana --note "Dana was Ruth's student" -q
  $ nj knows lena dana --strength 5 -q
  $ nj intro path dana
  Dana Okafor, Tidewater Fund (not met yet): 2 paths            Monday 23 November
  
    1  you \xe2\x86\x92 Ruth Ellery \xe2\x86\x92 Dana Okafor                                       \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b (esc)
       Ruth Ellery and Dana Okafor: Dana was Ruth's student
       Ruth Ellery: first say thanks: an introduction to Ivo Kranz   nj thank ruth
  
    2  you \xe2\x86\x92 Marcus Bell \xe2\x86\x92 Lena Fort \xe2\x86\x92 Dana Okafor                           \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b (esc)
       Marcus Bell and Lena Fort: a guess: both in +govloop
       Lena Fort and Dana Okafor: as you said
       Marcus Bell: first give something, or meet               nj give marcus "\xe2\x80\xa6" (esc)
  
  nj intro request dana --via ruth --why "\xe2\x80\xa6" \xc2\xb7 nj show ruth (esc)
  $ nj intro path dana --json | python3 -m json.tool | grep -v '"id"'
  {
      "paths": [
          {
              "to": {
                  "handle": "dana",
                  "name": "Dana Okafor"
              },
              "via": [
                  {
                      "handle": "ruth",
                      "name": "Ruth Ellery"
                  }
              ],
              "strength": 0.20586751752455226,
              "guessed": false,
              "steps": [
                  {
                      "from": {
                          "handle": "ruth",
                          "name": "Ruth Ellery"
                      },
                      "to": {
                          "handle": "dana",
                          "name": "Dana Okafor"
                      },
                      "strength": 0.6,
                      "guessed": false,
                      "how": "Dana was Ruth's student"
                  }
              ],
              "advice": {
                  "verdict": "give-first",
                  "ask": "overt",
                  "for": [
                      "one exchange, a visit on 14 Jun",
                      "value passed once in the past year"
                  ],
                  "against": [
                      "not thanked for yet: an introduction to Ivo Kranz",
                      "only 1 exchange so far",
                      "5 months of silence: this would be the first message since then"
                  ],
                  "ideas": [
                      {
                          "text": "say thanks: an introduction to Ivo Kranz",
                          "why": null
                      }
                  ],
                  "good_from": "2026-12-21"
              }
          },
          {
              "to": {
                  "handle": "dana",
                  "name": "Dana Okafor"
              },
              "via": [
                  {
                      "handle": "marcus",
                      "name": "Marcus Bell"
                  },
                  {
                      "handle": "lena",
                      "name": "Lena Fort"
                  }
              ],
              "strength": 0.15000000000000002,
              "guessed": true,
              "steps": [
                  {
                      "from": {
                          "handle": "marcus",
                          "name": "Marcus Bell"
                      },
                      "to": {
                          "handle": "lena",
                          "name": "Lena Fort"
                      },
                      "strength": 0.30000000000000004,
                      "guessed": true,
                      "how": "both in +govloop"
                  },
                  {
                      "from": {
                          "handle": "lena",
                          "name": "Lena Fort"
                      },
                      "to": {
                          "handle": "dana",
                          "name": "Dana Okafor"
                      },
                      "strength": 1,
                      "guessed": false,
                      "how": "as you said"
                  }
              ],
              "advice": {
                  "verdict": "give-first",
                  "ask": "overt",
                  "for": [
                      "one exchange, a lunch on 2 Nov",
                      "value passed once in the past year",
                      "you gave once in the past year"
                  ],
                  "against": [
                      "only 1 exchange so far"
                  ],
                  "ideas": [],
                  "good_from": "2026-12-21"
              }
          }
      ]
  }

A filter means anyone it matches. Someone you already know is a direct path.

  $ nj intro path org:tidewater | head -3
  org:tidewater: 2 paths                                        Monday 23 November
  
    1  you \xe2\x86\x92 Ruth Ellery \xe2\x86\x92 Dana Okafor                                       \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b (esc)
  $ nj edit marcus --tag climate -q
  $ nj intro path tag:climate
  tag:climate: 3 paths                                          Monday 23 November
  
    1  you \xe2\x86\x92 Marcus Bell                                                     \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f (esc)
       you know Marcus Bell yourself
  
    2  you \xe2\x86\x92 Ruth Ellery \xe2\x86\x92 Dana Okafor                                       \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b (esc)
       Ruth Ellery and Dana Okafor: Dana was Ruth's student
       Ruth Ellery: first say thanks: an introduction to Ivo Kranz   nj thank ruth
  
    3  you \xe2\x86\x92 Marcus Bell \xe2\x86\x92 Lena Fort \xe2\x86\x92 Dana Okafor                           \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b (esc)
       Marcus Bell and Lena Fort: a guess: both in +govloop
       Lena Fort and Dana Okafor: as you said
       Marcus Bell: first give something, or meet               nj give marcus "\xe2\x80\xa6" (esc)
  
  nj show marcus
  $ nj archive ruth --because "moved on" -q
  $ nj intro path dana | grep you
    1  you \xe2\x86\x92 Marcus Bell \xe2\x86\x92 Lena Fort \xe2\x86\x92 Dana Okafor                           \xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8f\xe2\x97\x8b\xe2\x97\x8b (esc)
       Lena Fort and Dana Okafor: as you said
  $ nj intro path nobody
  nj: no contact matches 'nobody'; nj list shows who is there, nj add "nobody" adds them
  [1]
  $ nj intro path city:
  nj: 'city:': expected a text after ':'; nj help filter explains them
  [2]
