The script asks nj for everything.

  $ nj completion bash | grep -c __complete
  2
  $ nj completion tcsh
  nj: there is no completion for 'tcsh'; nj completion bash prints one
  [2]
  $ nj __complete bash -- tri
  triage\tplace people whom an import made (esc)
  $ nj add "Ruth Ellery" -q
  $ nj __complete bash -- show ell
  ruth\tRuth Ellery (esc)
  $ nj __complete bash -- log --on yes
  yesterday\t (esc)
  $ nj __complete bash -- due --dor
  --dormant\twho has been quiet for more than eight rhythms, by tie (esc)
  $ NJ_DB=/dev/null/x nj __complete bash -- show r
