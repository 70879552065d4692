# Completion of nj(1) for bash. It lists nothing itself: it asks `nj __complete`.
_nj() {
    local IFS=$'\n' line word before rest=${COMP_LINE:0:COMP_POINT}
    local -a words=() found=()
    # readline breaks words at colons: those that touch in the line are put together again
    for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
        before=${rest%%"$word"*}
        if [[ -n $word && -z $before && ${#words[@]} -gt 0 ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
        rest=${rest#*"$word"}
    done
    word=${words[-1]}
    while IFS= read -r line; do
        found+=("${line%%$'\t'*}")
    done < <("${COMP_WORDS[0]}" __complete bash -- "${words[@]:1}" 2>/dev/null)
    COMPREPLY=()
    for line in "${found[@]}"; do
        line=$(printf '%q' "$line")
        # what stands before the colon is there already
        [[ $word == *:* && $COMP_WORDBREAKS == *:* ]] && line=${line#*:}
        COMPREPLY+=("$line")
    done
    # a filter field waits for its value: no space after `tag:`
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *: ]] && compopt -o nospace
}
complete -F _nj nj
