"""Runs commands in a temporary folder with its own journal and settings."""

import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def displays(page):
    """The literal displays of a manual page, as a reader sees them."""
    shown = re.findall(r"^\.Bd -literal.*?\n(.*?)^\.Ed", page, re.MULTILINE | re.DOTALL)
    return [text.replace("\\e", "\\").replace("\\&", "") for text in shown]


def typed_lines(page):
    """The lines of its displays. A line that ends in a backslash or a pipe is joined with the next."""
    return [
        line for shown in displays(page)
        for line in re.sub(r"(\\|(\|))\n +", r"\2 ", shown).splitlines()
    ]


class Desk:
    def __init__(self, nj, folder):
        self.nj = nj
        self.folder = Path(folder)
        self.environment = {
            "PATH": f"{nj.parent}:/usr/local/bin:/usr/bin:/bin",
            "HOME": str(folder),
            "NJ_DB": str(self.folder / "journal.db"),
            "NJ_CLOCK": "2026-11-23T09:00:00Z",
            "NJ_TODAY": "2026-11-23",
            "EDITOR": "true",
            "TZ": "UTC",
            "LC_ALL": "C.UTF-8",
        }

    def run(self, command, **more):
        return subprocess.run(
            ["bash", "-c", command], cwd=self.folder, env=self.environment | more,
            stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60,
        )

    def output(self, command):
        done = self.run(command)
        if done.returncode != 0:
            sys.exit(f"{command}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    @contextmanager
    def copy(self):
        """A copy. Commands in it do not change this one."""
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(self.folder, folder, dirs_exist_ok=True)
            yield Desk(self.nj, folder)


def new_desk(nj, folder):
    """A desk without a journal, with the files that examples read."""
    shutil.copytree(ROOT / "tests/lint/files", folder, dirs_exist_ok=True)
    return Desk(nj, folder)


def sample_desk(nj, folder):
    """The sample journal; its last change is undone, so that `nj redo` has something to do."""
    desk = new_desk(nj, folder)
    desk.output(f"'{ROOT}/scripts/sample-journal' '{nj}'")
    desk.output("nj undo")
    return desk
