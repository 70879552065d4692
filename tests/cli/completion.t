The script asks nj for everything.

  $ nj completion bash | grep -c __complete
  2
  $ nj completion tcsh
  nj: there is no completion for 'tcsh'; nj completion bash prints one
  [2]
  $ nj __complete bash -- tri
  triage\tplace people whom an import made (esc)
  trip\twho lives where you go, and whom they know (esc)
  $ nj add "Ruth Ellery" -q
  $ nj __complete bash -- show ell
  ruth\tRuth Ellery (esc)
  $ nj __complete bash -- log --on yes
  yesterday\t (esc)
  $ nj __complete bash -- due --dor
  --dormant\twho has been quiet for more than eight rhythms, by tie (esc)
  $ NJ_DB=/dev/null/x nj __complete bash -- show r

Filters complete field by field, then with what is there.

  $ nj edit ruth --tag zoning --tag history -q
  $ nj __complete bash -- list ci
  city:\tpart of where they live (esc)
  circle:\tinner, close, friends, active or wider (esc)
  $ nj __complete bash -- list tag:
  tag:history\t (esc)
  tag:zoning\t (esc)
  $ nj __complete bash -- due is:du
  is:due\tpast their rhythm (esc)
  $ nj __complete bash -- list via:ell
  via:ruth\tRuth Ellery (esc)

Numbers complete to what waits for them.

  $ nj ask ruth "a reader for the chapter" -q 2>advice
  $ nj promise ruth "the old letters" -q
  $ nj give ruth lunch --pass-on -q
  $ nj note ruth likes roses -q
  $ nj share "the parcel maps" --to ruth -q
  $ nj __complete bash -- ask --granted ""
  4\tRuth Ellery: a reader for the chapter (esc)
  $ nj __complete bash -- done ""
  6\tRuth Ellery: the old letters (esc)
  $ nj __complete bash -- give ruth lunch --passes ""
  9\tlunch (esc)
  $ nj __complete bash -- note --edit '#'
  #11\tRuth Ellery: likes roses (esc)
  $ nj __complete bash -- share --liked ""
  13\tthe parcel maps (esc)

Bash breaks words at colons; the script puts them together again.

  $ cat > try <<'EOF'
  > source <(nj completion bash)
  > compopt() { :; }
  > COMP_WORDBREAKS=$' \t\n"\'><=;|&(:' COMP_LINE=$1 COMP_POINT=${#1}
  > shift; COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
  > _nj; printf '%s\n' "${COMPREPLY[@]}"
  > EOF
  $ bash try "nj list tag:zo" nj list tag : zo
  zoning
  $ bash try "nj list city:x ta" nj list city : x ta
  tag:
  $ bash try "nj show " nj show ""
  ruth
  $ bash try "nj list tag:" nj list tag :
  history
  zoning
