#!/usr/bin/python3
"""Imports whole invented journals with the real program (tests/tools/make_journal.py, tests/tools/whole_journal.py).

Usage: tests/tools/generated_journals.py NJ
Exits 1 at the first expectation that does not hold.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from whole_journal import WholeJournal, expect

SIZES = ((150, 3000), (2000, 50000))


def main(nj):
    generator = Path(__file__).with_name("make_journal.py")
    with tempfile.TemporaryDirectory() as place:
        for contacts, exchanges in SIZES:
            folder = Path(place) / str(contacts)
            subprocess.run([sys.executable, generator, "--contacts", str(contacts), "--exchanges", str(exchanges),
                            "--out", folder], check=True)
            journal = WholeJournal(nj, folder / "journal.db")
            expect(journal.take(folder / "contacts.vcf")["added"] == contacts, "not every contact was imported")
            expect(journal.take(folder / "exchanges.csv")["exchanges_added"] == exchanges,
                   "not every exchange was imported")
            journal.check_due()
            print(f"{contacts} contacts and {exchanges} exchanges: imported whole, once, undone, and redone")


if __name__ == "__main__":
    main(sys.argv[1])
