#!/usr/bin/python3
"""Compares nj-backtest with a second implementation of the ranking (docs/ranking.md) in Python, on invented interaction
logs.

Usage: tests/tools/backtest.py NJ_BACKTEST
Exits 1 if a score differs, or a line is missing or unexpected.
"""

import csv
import gzip
import itertools
import math
import random
import subprocess
import sys
import tempfile
from pathlib import Path

TOLERANCE = 1e-6
SHRINKAGE = 5
PEAK = 3
FIRST_GUESS = 30  # typical gap in days while there is no gap at all


def invented_log(dice, people, days, rows):
    """Rows of day, src, dst, kind, count; some people act more than others, and some rows name one person twice."""
    log = []
    for _ in range(rows):
        src, dst = (min(dice.randrange(people), dice.randrange(people)) for _ in range(2))
        log.append([dice.randrange(days), src, dst, dice.choice(["message", "answer"]), dice.randint(1, 3)])
    return sorted(log)


def write_log(path, log):
    opened = gzip.open(path, "wt", newline="") if path.suffix == ".gz" else open(path, "w", newline="")
    with opened as file:
        writer = csv.writer(file)
        writer.writerow(["day", "src", "dst", "kind", "count"])
        writer.writerows(log)


def days_before(log, ego, t):
    """contact -> days of exchanges before t; several on one day are one exchange."""
    days = {}
    for day, src, dst, *_ in log:
        if day < t and src != dst and ego in (src, dst):
            days.setdefault(dst if src == ego else src, set()).add(day)
    return {contact: sorted(found) for contact, found in days.items()}


def expected_scores(log, ego, t):
    days = days_before(log, ego, t)
    logs = {contact: [math.log(b - a) for a, b in itertools.pairwise(found)] for contact, found in days.items()}
    every = list(itertools.chain.from_iterable(logs.values()))
    typical = sum(every) / len(every) if every else math.log(FIRST_GUESS)
    scores = {}
    for contact, found in days.items():
        own = logs[contact]
        rhythm = math.exp((sum(own) + SHRINKAGE * typical) / (len(own) + SHRINKAGE))
        x = (t - found[-1]) / rhythm / PEAK
        scores[contact] = math.log2(1 + len(found)) * 2 * x / (1 + x * x) * (30 / rhythm) ** 0.25
    return scores


def printed_scores(program, folder, queries):
    path = folder / "queries"
    path.write_text("t,ego,dataset\n" + "".join(f"{t},{ego},{dataset}\n" for dataset, ego, t in queries))
    done = subprocess.run([program, folder, "--queries", path], capture_output=True, text=True, check=True)
    lines = csv.reader(done.stdout.splitlines())
    assert next(lines) == ["dataset", "ego", "t", "contact", "score"], done.stdout[:100]
    return [(dataset, int(ego), int(t), int(contact), float(score)) for dataset, ego, t, contact, score in lines]


def main(program):
    dice = random.Random(1)
    logs = {"small": invented_log(dice, 6, 40, 60), "large": invented_log(dice, 60, 900, 6000)}
    queries = [(name, ego, t) for name, days in (("small", 41), ("large", 901))
               for ego in range(6) for t in sorted(dice.sample(range(1, days), 5))]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write_log(folder / "small.csv", logs["small"])
        write_log(folder / "large.csv.gz", logs["large"])
        # files with these names are not logs, even if they look like one
        for name in ("truth-small.csv", "scores-small.csv"):
            write_log(folder / name, logs["small"])
        lines = printed_scores(program, folder, queries)
    expected = {(name, ego, t, contact): score for name, ego, t in queries
                for contact, score in expected_scores(logs[name], ego, t).items()}
    wrong = [f"{key}: expected {expected.get(key)}, printed {score}" for *key, score in lines
             if not math.isclose(expected.get(tuple(key), math.nan), score, rel_tol=TOLERANCE)]
    if len(lines) != len(expected):
        wrong.append(f"{len(lines)} lines instead of {len(expected)}")
    if wrong:
        sys.exit("\n".join(wrong[:20]))
    print(f"{len(lines)} scores as the formula has them")


if __name__ == "__main__":
    main(sys.argv[1])
