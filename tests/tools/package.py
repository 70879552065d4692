"""Tests that the Debian package installs, works, and is removed in a fresh Debian, and that the journal stays.

Usage: tests/tools/package.py BUILD-FOLDER
Needs root, debootstrap and a network; without them it is skipped (77). The fresh Debian is kept for the next run in
$NJ_FRESH_DEBIAN, or /var/tmp/nj-fresh-SUITE.
"""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

BUILD = Path(sys.argv[1]).resolve()
PLACES = ("usr/bin/nj", "usr/share/man/man1/nj-due.1.gz", "usr/share/doc/nj/copyright", "usr/share/doc/nj/changelog.gz",
          "usr/share/bash-completion/completions/nj", "usr/share/zsh/vendor-completions/_nj",
          "usr/share/fish/vendor_completions.d/nj.fish")
# Folders that every package installation changes, and the home folder with the journal.
OF_THE_SYSTEM = ("var/lib/dpkg", "var/lib/apt", "var/cache", "var/log", "root", "etc/ld.so.cache", "tmp", "proc", "dev")


def skip(why):
    print(f"package: skipped, {why}")
    sys.exit(77)


def check(what, holds):
    if not holds:
        sys.exit(f"package: {what}")


def run(*command, **options):
    return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, check=False, **options)


def last_line(done):
    return (done.stdout.strip().splitlines() or ["without a word"])[-1]


class Debian:
    """A Debian system in a root folder, entered by chroot."""

    def __init__(self, folder):
        self.folder = Path(folder)
        kept = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
        self.environment = kept | {"HOME": "/root", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8",
                                   "TERM": "dumb", "DEBIAN_FRONTEND": "noninteractive"}

    def run(self, *command):
        return run("chroot", str(self.folder), *command, env=self.environment)

    def output(self, *command):
        done = self.run(*command)
        check(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout}", done.returncode == 0)
        return done.stdout

    def network(self):
        for name in ("etc/resolv.conf", "etc/hosts"):
            shutil.copy(f"/{name}", self.folder / name)

    def files(self):
        found = set()
        for folder, folders, names in os.walk(self.folder):
            here = Path(folder).relative_to(self.folder)
            folders[:] = [name for name in folders if str(here / name) not in OF_THE_SYSTEM]
            found |= {str(here / name) for name in names + folders if str(here / name) not in OF_THE_SYSTEM}
        return found


def mirror():
    """The mirror that this machine uses."""
    for source in sorted(Path("/etc/apt").glob("sources.list*/*.sources")):
        for line in source.read_text().splitlines():
            if line.startswith("URIs:") and line.rstrip("/").endswith("debian"):
                return line.split()[1]
    for source in [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*.list"))]:
        for line in source.read_text().splitlines() if source.is_file() else []:
            words = [word for word in line.split() if not word.startswith("[") and not word.endswith("]")]
            if words[:1] == ["deb"] and words[1].rstrip("/").endswith("debian"):
                return words[1]
    return "http://deb.debian.org/debian"


def copy_sources(system):
    """Copies this machine's Debian sources, and its settings for reaching them."""
    apt = Path("/etc/apt")
    target = system.folder / "etc/apt"
    for folder in ("apt.conf.d", "trusted.gpg.d", "keyrings"):
        if (apt / folder).is_dir():
            shutil.copytree(apt / folder, target / folder, dirs_exist_ok=True)
    debians = [*apt.glob("sources.list.d/debian*.sources"), *apt.glob("sources.list.d/debian*.list"), *apt.glob("sources.list")]
    if debians:
        (target / "sources.list").write_text("")
    for source in debians:
        shutil.copy(source, target / source.relative_to(apt))


def make_fresh(base, suite):
    """Makes debootstrap's smallest system, with package lists and man, in a temporary folder that is renamed at the end."""
    base.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="nj-fresh-", dir=base.parent) as folder:
        system = Debian(Path(folder) / "root")
        done = run("debootstrap", "--variant=minbase", suite, str(system.folder), mirror())
        if done.returncode != 0:
            skip(f"no fresh Debian can be made: {last_line(done)}")
        copy_sources(system)
        system.network()
        for command in (("apt-get", "update"), ("apt-get", "install", "--yes", "--no-install-recommends", "man-db")):
            done = system.run(*command)
            if done.returncode != 0:
                skip(f"{' '.join(command)} in the fresh Debian: {last_line(done)}")
        if not base.exists():
            system.folder.rename(base)


def fresh(folder):
    suite = platform.freedesktop_os_release().get("VERSION_CODENAME", "")
    base = Path(os.environ.get("NJ_FRESH_DEBIAN") or f"/var/tmp/nj-fresh-{suite}")
    if not base.is_dir():
        make_fresh(base, suite)
    system = Debian(folder)
    done = run("cp", "-a", "--reflink=auto", f"{base}/.", str(system.folder))
    check(f"the fresh Debian cannot be copied: {last_line(done)}", done.returncode == 0)
    system.network()
    if system.run("apt-get", "update").returncode != 0:
        skip("the network does not answer")
    return system


def build_package(folder):
    done = run("cpack", "--config", str(BUILD / "CPackConfig.cmake"), "-G", "DEB", "-B", str(folder), cwd=BUILD)
    packages = list(Path(folder).glob("nj_*.deb"))
    check(f"cpack: exit {done.returncode}\n{done.stdout}", done.returncode == 0 and len(packages) == 1)
    return packages[0]


def check_use(system):
    version = system.output("dpkg-query", "--show", "--showformat=${Version}", "nj").split("-")[0]
    check("the program's version is not the package's", system.output("nj", "--version") == f"nj {version}\n")
    listed = system.output("dpkg", "-L", "nj").splitlines()
    for place in PLACES:
        check(f"/{place} is not in the package", f"/{place}" in listed)
    plain = [place for place in listed if "/share/man/" in place and Path(place).suffix[1:].isdigit()]
    check(f"pages of the manual are not compressed: {plain}", not plain)
    check("nj add does not say what it added", "@ruth" in system.output("nj", "add", "Ruth Ellery", "--met", "9 weeks ago"))
    system.output("nj", "log", "coffee", "ruth", "--on", "8 weeks ago")
    check("Ruth is not due", "Ruth Ellery" in system.output("nj", "due", "--all"))
    check("man nj-due shows no page", "NAME" in system.output("man", "nj-due"))


def check_removal(system, before, listed):
    system.output("apt-get", "purge", "--yes", "--auto-remove", "nj")
    check("dpkg still knows nj", system.run("dpkg", "-s", "nj").returncode != 0)
    left = [place for place in listed if "nj" in Path(place).name and (system.folder / place.lstrip("/")).exists()]
    check(f"left behind: {left}", not left)
    more = {place for place in system.files() - before if not place.startswith("var/lib/systemd")}
    check(f"there is more than before: {sorted(more)[:10]}", not more)
    journal = system.folder / "root/.local/share/nj/journal.db"
    check("the journal is gone", journal.is_file() and journal.stat().st_mode & 0o777 == 0o600)


def main():
    if os.geteuid() != 0:
        skip("only root can make a fresh Debian")
    for program in ("debootstrap", "dpkg-shlibdeps", "file"):
        if shutil.which(program) is None:
            skip(f"{program} is not installed")
    with tempfile.TemporaryDirectory(prefix="nj-package-", dir="/var/tmp") as folder:
        package = build_package(Path(folder) / "package")
        system = fresh(Path(folder) / "root")
        before = system.files()
        shutil.copy(package, system.folder / "tmp" / package.name)
        system.output("apt-get", "install", "--yes", "--no-install-recommends", f"/tmp/{package.name}")
        check_use(system)
        check_removal(system, before, system.output("dpkg", "-L", "nj").splitlines())


main()
