# shellcheck shell=bash
# Functions for the scripts in this folder. Sourced with the root of the source tree as the working directory.

die() {
    printf '%s: %s\n' "${0##*/}" "$1" >&2
    exit 1
}

# quietly LOG COMMAND...: saves the output of the command in build/LOG, and shows it if the command fails.
quietly() {
    local log=build/$1
    shift
    mkdir -p build
    "$@" >"$log" 2>&1 || {
        cat "$log" >&2
        die "'$*' failed; its output is above and in $log"
    }
}

# packages SECTION...: prints the names under these headings of scripts/packages.
packages() {
    awk -v wanted=" $* " '
        { sub(/#.*/, "") }
        /^\[/ { listed = index(wanted, " " substr($1, 2, length($1) - 2) " "); next }
        listed && NF { print $1 }' scripts/packages
}

is_installed() {
    # There is one line per architecture, so search the lines.
    dpkg-query --show --showformat='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# install_packages SECTION...: installs missing packages, and needs root only if there are any.
install_packages() {
    local name as_root missing=()
    command -v apt-get >/dev/null ||
        die "apt-get not found; install the equivalents of scripts/packages, then: cmake --preset dev"
    for name in $(packages "$@"); do
        is_installed "$name" || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    as_root=(env DEBIAN_FRONTEND=noninteractive)
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null ||
            die "packages are missing, and there is no sudo; run as root: apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo "${as_root[@]}")
    fi
    echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    # Wait for the lock: a machine that has just booted often updates itself.
    quietly apt-update.log "${as_root[@]}" apt-get update
    quietly apt-install.log "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=120 \
        install --yes --no-install-recommends "${missing[@]}" </dev/null
}
