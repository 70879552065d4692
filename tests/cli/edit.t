Change a person's details.

  $ nj add "Marcus Bell" --org "Bell Surveying" --tag zoning --cadence 30d -q
  $ nj edit marcus --city Boston --tag board --untag zoning --cadence none
  Changed Marcus Bell, @marcus.
  nj show marcus \xc2\xb7 nj undo (esc)
  $ nj show marcus
  Marcus Bell                                                              @marcus
  Bell Surveying, Boston
  
  Rhythm   no exchange yet
  
  Tags     board
  
  nj log coffee marcus \xc2\xb7 nj note marcus likes "\xe2\x80\xa6" \xc2\xb7 nj edit marcus (esc)
  $ nj edit marcus --org "" --handle mb --name "Marcus J. Bell"
  Changed Marcus J. Bell, @mb.
  nj show mb \xc2\xb7 nj undo (esc)
  $ nj list marcus
  People, Monday 23 November                                              1 person
  
    name            last     city    org  tags
    Marcus J. Bell  not yet  Boston       board
  
  nj show mb \xc2\xb7 nj list is:due --sort last (esc)
  $ nj undo
  Undone: edit marcus. nj redo restores it.
  $ nj edit marcus --tag bord
  nj: the tag bord is new; there is a board already
  Changed Marcus Bell, @marcus.
  nj show marcus \xc2\xb7 nj undo (esc)
  $ nj edit marcus
  nj: nothing was changed; say what to change: nj edit marcus --city Boston --tag board
  [2]
  $ nj edit marcus --untag nothing
  nj: marcus has no tag 'nothing'; nj show marcus shows what there is
  [1]
  $ nj edit marcus --email marcus
  nj: 'marcus' is not a valid email address; it needs an @
  [2]
  $ nj edit marcus --cadence often
  nj: 'often' is not a valid length of time for --cadence; expected a span of time such as 10d, 6w, 3m or monthly
  [2]
  $ nj add "Ruth Ellery" -q
  $ nj edit marcus --handle ruth
  nj: the handle 'ruth' belongs to Ruth Ellery; choose another
  [1]

Without options, at a terminal, a form opens in the editor. What comes back is applied.

  $ cat > editor <<'EOF'
  > #!/bin/sh
  > sed -n '/^[a-z]/p' "$1" | head -12
  > sed -i -e 's/^org:.*/org: Bell and Sons/' -e '/^tag:/s/$/, maps/' -e 's/^phone:/phone: +1 617 555 0100/' "$1"
  > EOF
  $ chmod +x editor
  $ export VISUAL="$PWD/editor" TERM=dumb
  $ script -qec "nj edit marcus" /dev/null </dev/null | tr -d '\r'
  name:      Marcus Bell
  handle:    marcus
  given:
  family:
  org:       Bell Surveying
  title:
  city:      Boston
  birthday:
  email:
  phone:
  url:
  alias:
  Changed Marcus Bell, @marcus.
  nj show marcus - nj undo
  $ nj show marcus --json | tr ',' '\n' | grep -A1 -E '"(org|tags|phones)"'
  "phones":["+1 617 555 0100"]
  "urls":[]
  "org":"Bell and Sons"
  "title":null
  --
  "tags":["board"
  "bord"

A mistake comes back marked, with everything else kept.

  $ cat > editor <<'EOF'
  > #!/bin/sh
  > if grep -q '^#!' "$1"; then
  >   grep -B1 '^#!' "$1"
  >   sed -i 's/^birthday:.*/birthday: 1980-03-22/' "$1"
  > else
  >   sed -i -e 's/^birthday:.*/birthday: soon/' -e 's/^city:.*/city: Salem/' "$1"
  >   echo 'citty: Rome' >> "$1"
  > fi
  > [ -e once ] && sed -i '/^citty/d' "$1"
  > touch once
  > EOF
  $ script -qec "nj edit marcus" /dev/null </dev/null | tr -d '\r'
  birthday: soon
  #! 'soon' is not a valid birthday; write 1980-03-22, or --03-22 without the year
  --
  citty: Rome
  #! there is no field 'citty'; did you mean city?
  Changed Marcus Bell, @marcus.
  nj show marcus - nj undo
  $ nj show marcus --json | tr ',' '\n' | grep -E '"(city|birthday)"'
  "city":"Salem"
  "birthday":"1980-03-22"
  "dates":[{"what":"birthday"

A form saved again with its mistake is not applied, and nothing that was typed is lost.

  $ cat > editor <<'EOF'
  > #!/bin/sh
  > grep -q '^#!' "$1" || sed -i 's/^circle:.*/circle: nearest/' "$1"
  > EOF
  $ export TMPDIR="$PWD"
  $ joined() { sed ':line; N; $!b line; s/\n  */ /g'; }
  $ script -qec "nj edit marcus" /dev/null </dev/null | tr -d '\r' | joined | sed 's|[^ ]*/nj-......|FOLDER/nj-XXXXXX|'
  nj: the form still has a mistake: there is no circle 'nearest'; inner, close, friends, active, wider, or none; what you wrote is kept in FOLDER/nj-XXXXXX.txt
  $ grep -A1 '^circle' nj-*.txt
  circle: nearest
  #! there is no circle 'nearest'; inner, close, friends, active, wider, or none
  $ rm nj-*.txt

An emptied form, an editor left without a change, and one that fails change nothing.

  $ VISUAL='cp /dev/null' script -qec "nj edit marcus" /dev/null </dev/null | tr -d '\r'
  No changes for Marcus Bell, @marcus.
  nj show marcus
  $ VISUAL=true script -qec "nj edit marcus" /dev/null </dev/null | tr -d '\r'
  No changes for Marcus Bell, @marcus.
  nj show marcus
  $ VISUAL=false script -qec "nj edit marcus" /dev/null </dev/null | tr -d '\r'
  nj: the editor 'false' failed, and nothing was changed; set another one with nj
      config editor, VISUAL, or EDITOR
  $ ls nj-*.txt 2>/dev/null
  [2]
