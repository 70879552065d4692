# shellcheck shell=bash
# What quickstart and check share. Sourced with the root of the source tree as working directory.

die() {
    printf '%s: %s\n' "${0##*/}" "$1" >&2
    exit 1
}

# quietly LOG COMMAND...: keeps what the command prints in build/LOG, and shows it when the command fails.
quietly() {
    local log=build/$1
    shift
    mkdir -p build
    "$@" >"$log" 2>&1 || {
        cat "$log" >&2
        die "'$*' failed; what it said is above and in $log"
    }
}

# packages SECTION...: the names that stand under these headings of scripts/packages.
packages() {
    awk -v wanted=" $* " '
        { sub(/#.*/, "") }
        /^\[/ { listed = index(wanted, " " substr($1, 2, length($1) - 2) " "); next }
        listed && NF { print $1 }' scripts/packages
}

is_installed() {
    # One line an architecture, hence the grep.
    dpkg-query --show --showformat='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# install_packages SECTION...: installs what is missing, asking for root only then.
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
            die "packages are missing and this is neither root nor has sudo; as root: apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo "${as_root[@]}")
    fi
    echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    # The lock: a machine fresh from boot often updates itself just then.
    quietly apt-update.log "${as_root[@]}" apt-get update
    quietly apt-install.log "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=120 \
        install --yes --no-install-recommends "${missing[@]}" </dev/null
}
