#!/usr/bin/env python3
"""Turns an interaction log (day,src,dst,kind,count, plain or gzipped) into an exchanges CSV for `nj import`.

Usage: bench/log_to_csv.py LOG > exchanges.csv
The person with the most rows becomes the user; the other person in each of those rows is `Person N`. Day 0 is
2000-01-01. The id of a row is its number in the source, so that two runs give the same exchange the same id.
"""

import collections
import csv
import datetime
import sys
from pathlib import Path

from backtest_questions import rows

DAY_ZERO = datetime.date(2000, 1, 1)
COLUMNS = ["id", "date", "kind", "people", "note"]


def find_busiest(edges):
    """The person in the most rows, and of several the one with the lowest number."""
    counts = collections.Counter()
    for _, edge in edges:
        counts.update({edge["src"], edge["dst"]})
    return min(counts, key=lambda person: (-counts[person], int(person)))


def note(edge, user):
    direction = "from me" if edge["src"] == user else "to me"
    count = int(edge["count"])
    return f"{count} {edge['kind']}s {direction}" if count > 1 else direction


def exchanges(edges, user):
    """One row for each edge between the user and someone else, by day, then in the order of the source."""
    theirs = [(number, edge) for number, edge in edges if (edge["src"] == user) != (edge["dst"] == user)]
    for number, edge in sorted(theirs, key=lambda row: (int(row[1]["day"]), row[0])):
        date = DAY_ZERO + datetime.timedelta(days=int(edge["day"]))
        other = edge["dst"] if edge["src"] == user else edge["src"]
        yield [number, date.isoformat(), edge["kind"], f"Person {other}", note(edge, user)]


def write_exchanges(log, writer):
    edges = list(enumerate(rows(Path(log)), start=1))
    writer.writerow(COLUMNS)
    if edges:
        writer.writerows(exchanges(edges, find_busiest(edges)))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write_exchanges(sys.argv[1], csv.writer(sys.stdout, lineterminator="\n"))
