# Completion of nj(1) for bash. It contains no lists: it asks `nj __complete`.
_nj() {
    local line word before text common front rest=${COMP_LINE:0:COMP_POINT}
    local -a words=()
    # readline breaks words at colons and similar characters: join parts that touch in the line
    for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
        [[ $rest == *"$word"* ]] || word=${rest##*[[:space:]]}  # cut at the cursor
        before=${rest%%"$word"*}
        if [[ -n $word && -z $before && ${#words[@]} -gt 0 ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
        rest=${rest#*"$word"}
    done
    # the part of the word before the text that readline replaces
    word=${words[-1]} front=${word%"$2"}
    COMPREPLY=()
    while IFS= read -r line; do
        text=${line%%$'\t'*}
        case $line in
            *$'\t'*$'\t'files) compopt -o default -o filenames && continue ;;
            *$'\t'*$'\t'more) compopt -o nospace ;;
        esac
        [[ $text == "$front"* ]] && COMPREPLY+=("${text#"$front"}")
    done < <("${COMP_WORDS[0]}" __complete bash -- "${words[@]:1}" 2>/dev/null)
    # for several people found by a word that is not their handle, readline would insert their handles' common prefix
    common=${COMPREPLY[0]}
    for text in "${COMPREPLY[@]}"; do
        while [[ $text != "$common"* ]]; do common=${common%?}; done
    done
    [[ ${#COMPREPLY[@]} -lt 2 || $common == "$2"* ]] || COMPREPLY+=(' ')
}
complete -o nosort -F _nj nj
