# Completion of nj(1) for fish. It contains no lists: it asks `nj __complete`.
function __nj_complete
    set --local words (commandline --current-process --tokenize --cut-at-cursor)
    set --local typed (commandline --current-token --cut-at-cursor)
    for line in ($words[1] __complete fish -- $words[2..] (string unescape -- "$typed") 2>/dev/null)
        set --local parts (string split \t -- $line)
        if test "$parts[3]" = files
            __fish_complete_path $typed
        else
            printf '%s\t%s\n' $parts[1] $parts[2]
        end
    end
end
complete --command nj --no-files --keep-order --arguments '(__nj_complete)'
