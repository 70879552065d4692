#!/usr/bin/python3
"""Tests completion in real shells: what is shown and inserted after a line and Tab.

Usage: tests/tools/completion.py bash|zsh|fish|silence NJ
Exits 77 if the shell, or bash-completion for bash, is not installed.
"""

import os
import pty
import re
import select
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHELL, NJ = sys.argv[1], Path(sys.argv[2]).resolve()
PATIENCE = 60  # seconds until a shell that says nothing is given up
BASH_COMPLETION = "/usr/share/bash-completion/bash_completion"
SEEN = "\x18\x10"  # Ctrl-X Ctrl-P shows the line as it stands, and takes it away

JOURNAL = [
    ["add", "Stephanie Marlow", "--tag", "book club", "--tag", "policy", "--city", "Boston"],
    ["add", "Ruth Ellery", "--tag", "book club", "--tag", "it's odd"],
    ["add", "Ruth Okafor", "--tag", 'the "inner" few'],
    ["add", "Éva O'Brien", "--alias", "Zsuzsa"],
    ["add", "Stella Ruiz"],
    ["add", "Amy Stern"],
    ["community", "add", "pmstudent", "--name", "The \"PM\" student's club"],
    ["community", "join", "pmstudent", "@ruth"],
    ["log", "coffee", "@ruth", "--on", "2026-01-10"],
    ["log", "coffee", "@ruth-okafor", "--on", "2026-11-10", "--place", "Joe's \"Bar\""],
    ["log", "call", "@ruth-okafor", "--on", "2026-11-20"],
    ["log", "lunch", "@stephanie", "--on", "2026-11-02"],
    ["config", "alias.l", "log coffee"],
    ["goal", "add", "know climate people"],
]


def expect(truth, what):
    if not truth:
        sys.exit(f"completion, {SHELL}: {what}")


def environment(folder, **more):
    return {"PATH": f"{NJ.parent}:/usr/bin:/bin", "HOME": folder, "NJ_DB": f"{folder}/journal.db", "TZ": "UTC",
            "NJ_TODAY": "2026-11-23", "LC_ALL": "C.UTF-8", "TERM": "xterm", **more}


def nj(folder, *words, **more):
    return subprocess.run([NJ, *words], env=environment(folder, **more), capture_output=True, text=True, timeout=60,
                          check=False)


def fill(folder):
    for words in JOURNAL:
        done = nj(folder, *words)
        expect(done.returncode == 0, f"nj {words}: {done.stderr}")


class Terminal:
    """A shell at its own terminal."""

    def __init__(self, command, folder):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment(folder, COLUMNS="200", LINES="200"))

    def read_until(self, pattern):
        """Reads the output up to the pattern, without codes for colors and the cursor. Returns it and the match."""
        said = b""
        until = time.monotonic() + PATIENCE
        while True:
            text = re.sub(r"\x1b(\[[0-9;?]*[a-zA-Z]|[=>]|\][^\x07]*\x07)|\x07", "", said.decode(errors="replace"))
            text = text.replace("\r", "")
            found = re.search(pattern, text)
            if found:
                return text, found
            ready, _, _ = select.select([self.terminal], [], [], until - time.monotonic())
            expect(ready, f"nothing came of waiting for {pattern!r}; on the terminal:\n{text}")
            said += os.read(self.terminal, 4096)

    def say(self, text):
        os.write(self.terminal, text.encode())

    def complete(self, line, keys="\t"):
        """Returns the line after Tab, and the list."""
        self.say(line + keys + SEEN)
        text, found = self.read_until(r"<<(.*?)>>")
        return found.group(1), [shown.strip() for shown in text[:found.start()].split("\n")]

    def close(self):
        os.close(self.terminal)
        os.waitpid(self.pid, 0)


def check_lines(shell, lines):
    for typed, wanted in lines:
        line, _ = shell.complete(typed)
        expect(line == wanted, f"{typed!r} became {line!r} and not {wanted!r}")


def place_in(listed, word):
    """The position of a candidate in the list."""
    places = [i for i, shown in enumerate(listed) if shown == word or shown.startswith(word + " ")]
    expect(places, f"{word!r} was not listed among {listed}")
    return places[0]


def check_order(listed, words):
    places = [place_in(listed, word) for word in words]
    expect(places == sorted(places), f"{words} was listed as {listed}")


# the completed line in every shell that ends a completed word with a space
COMMON = [
    ("nj tri", "nj tri"),  # triage, trip
    ("nj sto", "nj sto"),
    ("nj snoo", "nj snooze "),
    ("nj community jo", "nj community join "),
    ("nj due --dor", "nj due --dormant "),
    ("nj show marl", "nj show stephanie "),
    ("nj show eva", "nj show eva "),
    ("nj show @ste", "nj show @ste"),
    ("nj list city:b", "nj list city:Boston "),
    ("nj list is:du", "nj list is:due "),
    ("nj list -is:arch", "nj list -is:archived "),
    ("nj list via:marl", "nj list via:stephanie "),
    ("nj list ci", "nj list ci"),
    ("nj list cit", "nj list city:"),
    ("nj edit ruth --tag pol", "nj edit ruth --tag policy "),
    ("nj log cof", "nj log coffee "),
    ("nj log coffee +pm", "nj log coffee +pmstudent "),
    ("nj log coffee stephanie yest", "nj log coffee stephanie yesterday "),
    ("nj l marl", "nj l stephanie "),
    ("nj --json show marl", "nj --json show stephanie "),
    ("nj show nobody", "nj show nobody"),
    ("nj import car", "nj import cards.vcf "),
]


def check_bash(folder):
    """bash inserts candidates as is, so nj quotes them: with backslashes, or with the open quote."""
    shell = Terminal(["bash", "--norc", "--noprofile", "-i"], folder)
    shell.say(f"PS1='$ '; . {BASH_COMPLETION}; . <(nj completion bash)\n"
              "bind 'set show-all-if-ambiguous on'; bind 'set completion-query-items 0'; bind 'set bell-style none'\n"
              "bind 'set completion-display-width 0'; bind 'set enable-bracketed-paste off'; set +o history\n"
              "bind -x '\"\\C-x\\C-p\": printf \"\\n<<%s>>\\n\" \"$READLINE_LINE\"; READLINE_LINE='; echo re''ady\n")
    shell.read_until("ready\n")
    check_lines(shell, COMMON + [
        ("nj show \"Ruth El", 'nj show "@ruth" '),
        ("nj show 'Ruth El", "nj show '@ruth' "),
        ("nj log coffee Ruth\\ El", "nj log coffee @ruth "),
        ("nj edit ruth --tag book", "nj edit ruth --tag book\\ club "),
        ("nj edit ruth --tag \"book", 'nj edit ruth --tag "book club" '),
        ("nj edit ruth --tag book\\ c", "nj edit ruth --tag book\\ club "),
        ("nj edit ruth --tag it", "nj edit ruth --tag it\\'s\\ odd "),
        ("nj edit ruth --tag \"it's", "nj edit ruth --tag \"it's odd\" "),
        ("nj edit ruth --tag 'the", "nj edit ruth --tag 'the \"inner\" few' "),
        ("nj edit ruth --tag \"the", 'nj edit ruth --tag "the \\"inner\\" few" '),
        ("nj list tag:book", "nj list tag:book\\ club "),
        ("nj list tag:\"book", 'nj list tag:"book club" '),
        ("nj list tag:it\\'s", "nj list tag:it\\'s\\ odd "),
        ("nj log coffee ruth at J", "nj log coffee ruth at Joe\\'s\\ \\\"Bar\\\" "),
        ("nj log \"coffee with Marl", 'nj log "coffee with stephanie" '),
        ("nj show --today=tomo", "nj show --today=tomo"),
        ("nj show --today=yest", "nj show --today=yesterday "),
        ("nj show @marl", "nj show @stephanie "),
    ])
    line, listed = shell.complete("nj show ste")
    expect(line == "nj show ste", f"what was typed became {line!r}")
    check_order(listed, ["stephanie", "amy", "stella"])
    _, listed = shell.complete("nj show ruth")
    check_order(listed, ["ruth-okafor", "@ruth"])
    shell.close()


def check_zsh(folder):
    """zsh quotes candidates itself and shows their descriptions."""
    shell = Terminal(["zsh", "-f", "-i"], folder)
    Path(folder, "functions").mkdir()
    shutil.copy(ROOT / "completions/_nj", Path(folder, "functions/_nj"))
    shell.say("PS1='$ '; PROMPT_EOL_MARK=; fpath=($PWD/functions $fpath); autoload -Uz compinit; compinit -u -D\n"
              "setopt no_beep no_always_last_prompt; LISTMAX=0; zle_highlight=(none); zstyle ':completion:*' menu no\n"
              "seen() { zle -I; print -r -- \"<<$BUFFER>>\"; BUFFER= }; zle -N seen; bindkey '^X^P' seen\n"
              "echo re''ady\n")
    shell.read_until("ready\n")
    check_lines(shell, COMMON + [
        ("nj show \"Ruth El", 'nj show "@ruth" '),
        ("nj log coffee Ruth\\ El", "nj log coffee @ruth "),
        ("nj edit ruth --tag book", "nj edit ruth --tag book\\ club "),
        ("nj edit ruth --tag \"book", 'nj edit ruth --tag "book club" '),
        ("nj edit ruth --tag it", "nj edit ruth --tag it\\'s\\ odd "),
        ("nj edit ruth --tag 'the", "nj edit ruth --tag 'the \"inner\" few' "),
        ("nj list tag:book", "nj list tag:book\\ club "),
        ("nj list tag:\"book", "nj list tag:book\\ club "),
        ("nj log coffee ruth at J", "nj log coffee ruth at Joe\\'s\\ \\\"Bar\\\" "),
        ("nj show @marl", "nj show @stephanie "),
    ])
    _, listed = shell.complete("nj show ruth")
    check_order(listed, ["ruth-okafor", "@ruth"])
    expect("ruth-okafor  -- Ruth Okafor, last 3 days ago" in listed, f"a handle without its description: {listed}")
    _, listed = shell.complete("nj edit ruth --tag ")
    expect("book club  -- 2 people" in listed, f"a tag without its description: {listed}")
    shell.close()


def check_fish(folder):
    """fish leaves out candidates without the typed word, and quotes the inserted one itself."""
    script = Path(folder, "nj.fish")
    script.write_text(nj(folder, "completion", "fish").stdout, encoding="utf-8")

    def listed(line):
        quoted = line.replace("\\", "\\\\").replace("'", "\\'")
        done = subprocess.run(["fish", "--no-config", "-c", f"source {script}; complete -C '{quoted}'"], cwd=folder,
                              env=environment(folder), capture_output=True, text=True, timeout=PATIENCE, check=False)
        expect(not done.stderr, f"{line!r}: {done.stderr}")
        return done.stdout.splitlines()

    def check(line, *wanted):
        expect(listed(line) == list(wanted), f"{line!r} gave {listed(line)}")

    check("nj show ru", "ruth-okafor\tRuth Okafor, last 3 days ago", "ruth-ellery\tRuth Ellery, last 10 months ago",
          "ruiz\tStella Ruiz")
    check("nj show marl", "stephanie-marlow\tStephanie Marlow, last 3 weeks ago")
    check("nj show zsu", "zsuzsa\tÉva O'Brien")
    check("nj show \"Ruth El", "Ruth Ellery\tRuth Ellery, last 10 months ago")
    check("nj log coffee Ruth\\ El", "Ruth Ellery\tRuth Ellery, last 10 months ago")
    check("nj edit ruth --tag book", "book club\t2 people")
    check("nj edit ruth --tag it\\'s", "it's odd\t1 person")
    check("nj edit ruth --tag 'the", "the \"inner\" few\t1 person")
    check("nj list tag:book", "tag:book club\t2 people")
    check("nj list tag:\"book", "tag:book club\t2 people")
    check("nj list via:marl", "via:marlow\tStephanie Marlow, last 3 weeks ago")
    check("nj list city:b", "city:Boston\t1 person")
    check("nj due is:du", "is:due\tlonger than usual since the last exchange")
    check("nj due --dor", "--dormant\tlist only dormant people, strongest tie first")
    check("nj log coffee +pm", "+pmstudent\tThe \"PM\" student's club, 1 member")
    check("nj log --on yest", "yesterday\tSunday 22 November")
    check("nj l marl", "stephanie-marlow\tStephanie Marlow, last 3 weeks ago")
    check("nj log coffee ruth at J", "Joe's \"Bar\"\t1 exchange")
    check("nj show nobody")
    expect("cards.vcf" in listed("nj import c"), "no file was offered")
    expect(listed("nj snoo")[0].startswith("snooze\t"), "no command was offered")


def check_silence(folder):
    """If the journal cannot be read, completion prints no error and does not delay the shell."""
    journal = Path(folder, "journal.db")

    def check(what, wanted, *words, **more):
        began = time.monotonic()
        done = nj(folder, "__complete", "bash", "--", *words, **more)
        took = time.monotonic() - began
        texts = [line.split("\t")[0] for line in done.stdout.splitlines()]
        expect(done.returncode == 0 and not done.stderr, f"{what}: exit {done.returncode}, {done.stderr}")
        expect(texts == wanted, f"{what}: nj {words} gave {texts}")
        expect(took < 2, f"{what}: nj {words} took {took:.1f} s")

    def check_all(what, **more):
        check(what, [], "show", "ruth", **more)
        check(what, [], "log", "cof", **more)
        check(what, ["snooze"], "snoo", **more)
        check(what, ["--dormant"], "due", "--dor", **more)
        check(what, ["city:", "circle:"], "list", "ci", **more)
        check(what, ["yesterday"], "log", "--on", "yest", **more)

    check("a journal", ["ruth-okafor", "@ruth"], "show", "ruth")
    check_all("no journal", NJ_DB="/dev/null/x")
    other = sqlite3.connect(journal, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    check_all("a locked journal")
    other.execute("ROLLBACK")
    other.execute("PRAGMA locking_mode = NORMAL")
    version = other.execute("PRAGMA user_version").fetchone()[0]
    other.execute("PRAGMA user_version = 1000")
    other.close()
    check_all("a newer journal")
    other = sqlite3.connect(journal, isolation_level=None)
    other.execute(f"PRAGMA user_version = {version}")
    other.close()
    check("the journal again", ["ruth-okafor", "@ruth"], "show", "ruth")
    page = bytearray(journal.read_bytes())
    page[4096:] = b"\xff" * (len(page) - 4096)
    Path(folder, "damaged.db").write_bytes(page)
    check_all("a damaged journal", NJ_DB=f"{folder}/damaged.db")
    Path(folder, "text.db").write_text("no journal\n" * 1000, encoding="utf-8")
    check_all("a text", NJ_DB=f"{folder}/text.db")
    if os.geteuid() != 0:  # root reads everything
        journal.chmod(0)
        check_all("a journal that may not be read")


CHECKS = {"bash": check_bash, "zsh": check_zsh, "fish": check_fish, "silence": check_silence}

if SHELL != "silence":
    for needed in (SHELL, BASH_COMPLETION) if SHELL == "bash" else (SHELL,):
        if not shutil.which(needed) and not os.path.exists(needed):
            print(f"skipped: {needed} is not installed")
            sys.exit(77)
with tempfile.TemporaryDirectory() as home:
    fill(home)
    Path(home, "cards.vcf").touch()
    CHECKS[SHELL](home)
