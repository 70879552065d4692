#!/usr/bin/env python3
"""Turns a file of dated edges (day,src,dst,kind,count as .csv.gz) into an exchanges CSV for `nj import`.

The person with the most rows becomes the user; the other end of each of that person's rows is `Person N`. Day 0 is
2000-01-01. The id of a row is its number in the source, so that two runs name the same exchange alike.
"""

import argparse
import collections
import csv
import datetime
import gzip
import sys

DAY_ZERO = datetime.date(2000, 1, 1)
COLUMNS = ["id", "date", "kind", "people", "note"]


def read_edges(path):
    with gzip.open(path, "rt", encoding="utf-8", newline="") as source:
        return list(enumerate(csv.DictReader(source), start=1))


def find_busiest(edges):
    """The person in the most rows; among equals the one with the lowest number."""
    rows = collections.Counter()
    for _, edge in edges:
        rows.update({edge["src"], edge["dst"]})
    return min(rows, key=lambda person: (-rows[person], int(person)))


def note(edge, user):
    direction = "from me" if edge["src"] == user else "to me"
    count = int(edge["count"])
    return f"{count} {edge['kind']}s {direction}" if count > 1 else direction


def exchanges(edges, user):
    """One row for each edge between the user and somebody else, by day, then in the order of the source."""
    theirs = [(number, edge) for number, edge in edges if (edge["src"] == user) != (edge["dst"] == user)]
    for number, edge in sorted(theirs, key=lambda row: (int(row[1]["day"]), row[0])):
        date = DAY_ZERO + datetime.timedelta(days=int(edge["day"]))
        other = edge["dst"] if edge["src"] == user else edge["src"]
        yield [number, date.isoformat(), edge["kind"], f"Person {other}", note(edge, user)]


def main():
    parser = argparse.ArgumentParser(description="Write the exchanges of the busiest person in a file of edges as CSV.")
    parser.add_argument("edges", help="a .csv.gz with the columns day,src,dst,kind,count")
    edges = read_edges(parser.parse_args().edges)
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(COLUMNS)
    if edges:
        writer.writerows(exchanges(edges, find_busiest(edges)))


if __name__ == "__main__":
    main()
