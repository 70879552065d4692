#!/usr/bin/python3
"""Tests lines at a terminal of 40 columns in tmux: errors, notices, and changes are wrapped at words, and help fits.

Usage: tests/tools/narrow_terminal.py NJ
"""

import json
import os
import subprocess
import sys
import tempfile

from screen import Screen

NJ = os.path.abspath(sys.argv[1])
NARROW = 40


def expect(truth, what):
    if not truth:
        raise AssertionError(what)


def shown(screen, command):
    """The lines that a command leaves on the screen. nj leaves the last column free, so a line that uses it was broken by
    tmux, not by nj."""
    screen.run(command)
    text = screen.finish()
    lines = text.split("\n")
    return lines[len(command) // NARROW + 1:-1] if len(command) + 2 > NARROW else lines[1:-1]


def outside(*words, columns):
    """The output of nj without a terminal, with a width from COLUMNS."""
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "NJ_DB": "/nonexistent/journal.db", "COLUMNS": str(columns)}
    return subprocess.run([NJ, *words], env=environment, capture_output=True, text=True, timeout=60, check=False)


def too_wide(text, columns):
    """The lines that are too wide although they could be broken at a blank."""
    return [line for line in text.split("\n") if len(line) > columns and " " in line.strip()]


def an_error_is_wrapped(screen):
    lines = shown(screen, "nj frobnicate_and_more")
    expect(lines == ["nj: there is no command", "    'frobnicate_and_more'; nj help shows", "    them"], lines)


def a_change_is_wrapped(screen):
    lines = shown(screen, "nj log coffee ruth --place 'the reading room of the archive'")
    expect(all(len(line) <= NARROW for line in lines) and len(lines) >= 3, lines)
    expect(lines[0] == "Logged coffee with Ruth Ellery, today at", lines)


def a_notice_is_wrapped(screen):
    lines = shown(screen, "nj --no-input add 'Ruth Ellery'")
    notice = next((at for at, line in enumerate(lines) if line.startswith("nj: ")), None)
    expect(notice is not None and lines[notice + 1].startswith("    "), lines)


def piped_output_is_not_wrapped(screen):
    lines = shown(screen, "nj frobnicate_and_more 2>&1 | wc -l")
    expect(lines == ["1"], lines)
    lines = shown(screen, "nj note @ruth likes old maps of the harbor, and the people on them | wc -l")
    expect(lines == ["2"], lines)


def an_error_at_a_terminal_is_wrapped_while_the_output_is_piped(screen):
    lines = shown(screen, "nj frobnicate_and_more | cat")
    expect(lines[0] == "nj: there is no command", lines)


def help_fits(screen):
    for command in ("nj help", "nj log -h", "nj community -h"):
        lines = shown(screen, f"clear; {command} | cat")
        expect(not too_wide("\n".join(lines), NARROW), lines)
    specs = json.loads(outside("help", "--json", columns=80).stdout)["commands"]
    expect(len(specs) > 40, "every command is in nj help --json")
    for name in [spec["name"].split() for spec in specs]:
        for columns, most in ((NARROW, NARROW), (80, 80), (200, 80)):
            wide = too_wide(outside(*name, "-h", columns=columns).stdout, most)
            expect(not wide, f"nj {' '.join(name)} -h at {columns} columns: {wide}")
            wide = too_wide(outside("help", *name, columns=columns).stdout, most)
            expect(not wide, f"nj help {' '.join(name)} at {columns} columns: {wide}")
    for columns, most in ((NARROW, NARROW), (200, 80)):
        for words in (("help",), ("help", "--all"), ("-h",), ("intro", "-h"), ("help", "filter"), ("help", "json")):
            wide = too_wide(outside(*words, columns=columns).stdout, most)
            expect(not wide, f"nj {' '.join(words)} at {columns} columns: {wide}")


def a_usage_error_is_at_most_80_columns_wide(screen):
    screen.run("nj config colour blue")
    lines = screen.finish().split("\n")[1:-1]
    expect(len(lines) > 2 and all(len(line) <= 80 for line in lines), lines)


def hold(columns, cases):
    with tempfile.TemporaryDirectory() as folder:
        with Screen(folder, NJ, columns=columns, NJ_TODAY="2026-11-23", NJ_DEVICE="1") as screen:
            screen.run("nj add 'Ruth Ellery' -q")
            screen.finish()
            for case in cases:
                case(screen)
                print(case.__name__)


hold(NARROW, (an_error_is_wrapped, a_change_is_wrapped, a_notice_is_wrapped, piped_output_is_not_wrapped,
              an_error_at_a_terminal_is_wrapped_while_the_output_is_piped, help_fits))
hold(200, (a_usage_error_is_at_most_80_columns_wide,))
