"""A terminal with a journal, for tests. NJ and the names of cases come from the command line."""

import json
import os
import subprocess
import sys
import tempfile

from screen import Screen

NJ = os.path.abspath(sys.argv[1])
TODAY = "2026-11-23"


def expect(truth, what):
    if not truth:
        raise AssertionError(what)


class Desk(Screen):
    """A terminal with a journal of four people and one coffee."""

    def __init__(self, folder):
        super().__init__(folder, NJ, NJ_TODAY=TODAY, NJ_DEVICE="1", EDITOR=os.path.join(folder, "editor"), TMPDIR=folder)
        self.quietly("add", "Stephanie Marlow", "--city", "Boston", "--tag", "policy")
        self.quietly("add", "Anna Lindqvist", "--email", "anna@norra.example")
        self.quietly("add", "Anna Reed")
        self.quietly("add", "Tomás Rey", "--city", "Lima")
        self.quietly("log", "coffee", "stephanie", "last friday", "at", "Compass")

    def quietly(self, *words, **options):
        done = subprocess.run([NJ, "--no-input", *words], env=self.environment, capture_output=True, text=True,
                              timeout=60, check=True, stdin=subprocess.DEVNULL, **options)
        return done.stdout

    def exchanges(self):
        return json.loads(self.quietly("export", "--to", "json"))["exchanges"]

    def contacts(self):
        return {contact["handle"]: contact for contact in json.loads(self.quietly("list", "--json"))["contacts"]}

    def operations(self):
        return [each["summary"] for each in json.loads(self.quietly("history", "--json"))["operations"]]

    def last_exchange(self, person):
        return json.loads(self.quietly("show", person, "--json"))["contact"]["exchanges"][0]

    def nj(self, command):
        """Runs nj and prints the terminal's modes before and after it, so that a test can compare them."""
        self.run(f"stty -g >before; {command}; echo \"exit $?\"; stty -g >after")

    def exits(self, code):
        text = self.finish()
        expect(f"\nexit {code}\n" in text, f"exit {code}, not what stands here:\n{text}")
        with open(self.path("before")) as before, open(self.path("after")) as after:
            expect(before.read() == after.read(), "the terminal is left as it was found")
        return text

    def path(self, name):
        return os.path.join(self.folder, name)

    def writes(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(self.path(name), 0o700)


def hold(cases):
    """Runs each case at a new desk. At the first failure, prints the screen and ends the program."""
    wanted = sys.argv[2:]
    for case in cases:
        if wanted and case.__name__ not in wanted:
            continue
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, Desk(folder) as desk:
            desk.run("cd")
            desk.finish()
            try:
                case(desk)
            except AssertionError as failure:
                sys.exit(f"{case.__name__}: {failure}\n--- the screen:\n{desk.text()}")
            print(case.__name__.replace("_", " "))
