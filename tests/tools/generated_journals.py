#!/usr/bin/python3
"""Whole journals taken in by the real program: nothing skipped, the second run changes nothing, undo brings back every byte.

Usage: tests/tools/generated_journals.py NJ SHARED_DATA
Exits 77 (skipped) where the shared data is not there.
"""

import json
import os
import subprocess
import sys
import tempfile

nj, data = os.path.abspath(sys.argv[1]), sys.argv[2]
here = os.path.dirname(os.path.abspath(__file__))
if not os.path.exists(os.path.join(data, "gen", "gen_journal.py")):
    print("skipped: ../shared/data is not here")
    sys.exit(77)


def expect(truth, what):
    if not truth:
        sys.exit("generated_journals: " + what)


def run(journal, *words):
    environment = {**os.environ, "NJ_DB": journal, "NJ_TODAY": "2026-11-23"}
    result = subprocess.run([nj, *words], env=environment, capture_output=True, text=True)
    expect(result.returncode == 0, f"{' '.join(words)}: {result.stderr}")
    return result.stdout


def take(journal, file):
    before = run(journal, "export")
    book = json.loads(run(journal, "import", file, "--json"))
    expect(book["skipped"] == [], f"{file}: skipped {book['skipped'][:3]}")
    after = run(journal, "export")
    again = json.loads(run(journal, "import", file, "--json"))
    expect(again["operation"] is None and run(journal, "export") == after, f"{file}: the second run changed something")
    run(journal, "undo")
    expect(run(journal, "export") == before, f"{file}: undo did not bring everything back")
    run(journal, "redo")
    expect(run(journal, "export") == after, f"{file}: redo did not bring everything back")
    return book


def due(journal):
    """Ten people with reasons, and parts that multiply to the score."""
    lines = json.loads(run(journal, "due", "--json"))["due"]
    expect(len(lines) == 10 and all(line["reason"] for line in lines), "due does not show ten people with reasons")
    for line in lines:
        parts = line["parts"]
        product = parts["tie"] * parts["timing"] * parts["pace"] * parts["goal"]
        expect(abs(product - line["score"]) < 1e-9 * line["score"], "the parts do not multiply to the score")


with tempfile.TemporaryDirectory() as place:
    for contacts, exchanges in ((150, 3000), (2000, 50000)):
        folder = os.path.join(place, str(contacts))
        subprocess.run([sys.executable, os.path.join(data, "gen", "gen_journal.py"), "--contacts", str(contacts),
                        "--exchanges", str(exchanges), "--seed", "1", "--out", folder], check=True)
        journal = os.path.join(folder, "j.db")
        expect(take(journal, os.path.join(folder, "contacts.vcf"))["added"] == contacts, "not every contact came in")
        expect(take(journal, os.path.join(folder, "exchanges.csv"))["exchanges_added"] == exchanges, "not every exchange came in")
        due(journal)
        print(f"{contacts} contacts and {exchanges} exchanges: whole, once, and back")
    log = os.path.join(place, "enron.csv")
    with open(log, "w") as out:
        subprocess.run([sys.executable, os.path.join(here, "enron_to_csv.py"), os.path.join(data, "ranking", "enron.csv.gz")],
                       check=True, stdout=out)
    journal = os.path.join(place, "enron.db")
    book = take(journal, log)
    due(journal)
    print(f"the enron log: {book['exchanges_added']} exchanges with {len(json.loads(run(journal, 'list', '--json'))['contacts'])} people")
