# Completion of nj(1) for bash. It lists nothing itself: it asks `nj __complete`.
_nj() {
    local IFS=$'\n' line word=${COMP_WORDS[COMP_CWORD]}
    local -a found=()
    while IFS= read -r line; do
        found+=("${line%%$'\t'*}")
    done < <("${COMP_WORDS[0]}" __complete bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    COMPREPLY=()
    for line in "${found[@]}"; do
        COMPREPLY+=("$(printf '%q' "$line")")
    done
    # a filter field waits for its value: no space after `tag:`
    [[ ${#COMPREPLY[@]} -eq 1 && $word != *: && ${COMPREPLY[0]} == *: ]] && compopt -o nospace
}
complete -F _nj nj
