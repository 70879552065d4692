"""Checks for every import of a whole journal: it skips nothing, a second run changes nothing, and undo and redo restore
every byte of the export."""

import json
import os
import subprocess
import sys

TODAY = "2026-11-23"


def expect(truth, what):
    if not truth:
        sys.exit(f"{os.path.basename(sys.argv[0])}: {what}")


class WholeJournal:
    def __init__(self, nj, path):
        self.nj = os.path.abspath(nj)
        self.environment = {"PATH": os.environ["PATH"], "HOME": os.path.dirname(path), "NJ_DB": path,
                            "NJ_TODAY": TODAY, "TZ": "UTC", "LC_ALL": "C.UTF-8"}

    def run(self, *words):
        done = subprocess.run([self.nj, *words], env=self.environment, capture_output=True, text=True)
        expect(done.returncode == 0, f"{' '.join(map(str, words))}: {done.stderr}")
        return done.stdout

    def json(self, *words):
        return json.loads(self.run(*words, "--json"))

    def take(self, file):
        """Imports the file and checks the result. Returns nj's report on the import."""
        before = self.run("export")
        report = self.json("import", file)
        expect(report["skipped"] == [], f"{file}: skipped {report['skipped'][:3]}")
        after = self.run("export")
        again = self.json("import", file)
        expect(again["operation"] is None and self.run("export") == after, f"{file}: the second run changed something")
        self.run("undo")
        expect(self.run("export") == before, f"{file}: undo did not restore everything")
        self.run("redo")
        expect(self.run("export") == after, f"{file}: redo did not restore everything")
        return report

    def check_due(self):
        """Checks that ten people have reasons, and that the parts of a score multiply to it."""
        lines = self.json("due")["due"]
        expect(len(lines) == 10 and all(line["reason"] for line in lines), "due does not show ten people with reasons")
        for line in lines:
            parts = line["parts"]
            product = parts["tie"] * parts["timing"] * parts["pace"] * parts["goal"]
            expect(abs(product - line["score"]) < 1e-9 * line["score"], "the parts do not multiply to the score")
