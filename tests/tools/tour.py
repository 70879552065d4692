"""Tests nj tour at a terminal: Enter continues, q ends it, and its journal is removed however it ends.

Usage: tests/tools/tour.py NJ
"""

import os
import pty
import re
import signal
import sys
import tempfile
import time
from pathlib import Path

NJ = Path(sys.argv[1]).resolve()
QUESTION = b"q leaves "
PLACES = [Path("/dev/shm"), Path(tempfile.gettempdir())]


def journals():
    return {folder for place in PLACES for folder in place.glob("nj-tour-*")}


class Terminal:
    """nj tour with its own terminal and without a home folder."""

    def __init__(self, home):
        self.seen = b""
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            environment = {"HOME": home, "TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
            os.execve(NJ, [NJ, "tour"], environment)

    def read_until(self, question):
        """The output up to the question, or all of it if the question is not asked."""
        text = b""
        while question not in text:
            try:
                text += os.read(self.terminal, 4096)
            except OSError:  # the other side is closed
                break
        return text.decode()

    def press(self, key):
        os.write(self.terminal, key)

    def end(self):
        rest = self.read_until(b"never asked")
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1]), rest


def check(what, holds):
    if not holds:
        sys.exit(f"tour: {what}")


def enter_continues(home):
    tour = Terminal(home)
    for place in range(1, 6):
        screen = tour.read_until(QUESTION)
        check(f"screen {place} shows {screen!r}", re.findall(r"(\d) of 5", screen) == [str(place)])
        tour.press(b"\r")
    code, rest = tour.end()
    check(f"after the last screen: {code} {rest!r}", code == 0 and "now deleted" in rest)


def key_ends(home, key):
    tour = Terminal(home)
    tour.read_until(QUESTION)
    tour.press(key)
    code, rest = tour.end()
    check(f"{key} leaves: {code} {rest!r}", code == 0 and "2 of 5" not in rest)


def signal_ends(home, number):
    tour = Terminal(home)
    tour.read_until(QUESTION)
    check("it has a journal while it runs", journals())
    os.kill(tour.pid, number)
    code, _ = tour.end()
    check(f"{number.name} ends it with {code}", code == 130)


def no_journal_remains(before):
    """Another tour may be running. Its journal is removed within the time of a tour."""
    for _ in range(100):
        left = journals() - before
        if not left:
            return
        time.sleep(0.1)
    sys.exit(f"tour: left behind: {left}")


with tempfile.TemporaryDirectory() as home:
    before = journals()
    enter_continues(home)
    for key in (b"q", b"\x03", b"\x04"):
        key_ends(home, key)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal_ends(home, number)
    no_journal_remains(before)
    check("the home has something in it", not os.listdir(home))
