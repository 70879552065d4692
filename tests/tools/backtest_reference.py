#!/usr/bin/python3
"""Holds nj-backtest against the evidence: the reference scores number by number, and the goals of the ranking.

  backtest_reference.py NJ_BACKTEST DATA_FOLDER

Definitions: README.md of the data. Only the standard library, so that a bare machine can run it. Contacts with equal
scores share their gains, which is the mean over all their orders; the judge's own tool draws one order of them.
"""
import collections
import csv
import gzip
import itertools
import math
import pathlib
import subprocess
import sys
import tempfile

SKIPPED = 77
TOLERANCE = 1e-6
GOALS = {'reach': .685, 'due': .493, 'atrophy': .402}
FIRST = 10


def rows(path):
    with gzip.open(path, 'rt', newline='') as file:
        reader = csv.reader(file)
        next(reader)
        yield from reader


def read_reference(folder):
    """(dataset, ego, t) -> contact -> score"""
    reference = collections.defaultdict(dict)
    for dataset, ego, t, contact, score in rows(folder / 'scores-reference.csv.gz'):
        reference[dataset, ego, t][contact] = float(score)
    return reference


def read_truths(folder):
    """(dataset, ego, t) -> metric -> contact -> gain"""
    truths = collections.defaultdict(lambda: collections.defaultdict(dict))
    for path in sorted(folder.glob('truth-*.csv.gz')):
        for dataset, metric, ego, t, contact, gain in rows(path):
            truths[dataset, ego, t][metric][contact] = float(gain)
    return truths


def answers(program, folder, queries):
    """What nj-backtest prints for the queries: pairs of (dataset, ego, t) and contact -> score."""
    with tempfile.NamedTemporaryFile('w', suffix='.csv') as file:
        file.write('ego,t,dataset\n')
        file.writelines(f'{ego},{t},{dataset}\n' for dataset, ego, t in queries)
        file.flush()
        with subprocess.Popen([program, folder, '--queries', file.name], stdout=subprocess.PIPE, text=True) as run:
            lines = csv.reader(run.stdout)
            if next(lines) != ['dataset', 'ego', 't', 'contact', 'score']:
                sys.exit('nj-backtest printed another header')
            for query, group in itertools.groupby(lines, key=lambda line: tuple(line[:3])):
                yield query, {contact: float(score) for *_, contact, score in group}
        if run.returncode != 0:
            sys.exit(f'nj-backtest ended with {run.returncode}')


def discounted(gains):
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains[:FIRST], 1))


def gains_in_order(gains, scores):
    """Gains by descending score; a missing score is the lowest."""
    def score(contact):
        return scores.get(contact, -math.inf)

    found = []
    for _, equals in itertools.groupby(sorted(gains, key=score, reverse=True), key=score):
        shared = [gains[contact] for contact in equals]
        found += [mean(shared)] * len(shared)
    return found


def mean(values):
    return sum(values) / len(values)


def metric_of(metric, gains, scores):
    found = gains_in_order(gains, scores)
    if metric == 'reach':
        return sum(found[:FIRST]) / min(FIRST, sum(found))
    return discounted(found) / discounted(sorted(gains.values(), reverse=True))


def mean_over_egos(by_ego):
    return mean([mean(values) for values in by_ego.values()])


def differences(query, expected, scores):
    """What the reference knows of a query and nj-backtest says otherwise."""
    if expected.keys() != scores.keys():
        yield f'{query}: {len(scores)} contacts for {len(expected)}'
    for contact in expected.keys() & scores.keys():
        if not math.isclose(expected[contact], scores[contact], rel_tol=TOLERANCE):
            yield f'{query}: contact {contact} has {scores[contact]} for {expected[contact]}'


def main(program, folder):
    folder = pathlib.Path(folder)
    if not folder.is_dir():
        print('skipped: ../shared/data/ranking is not here')
        return SKIPPED
    reference, truths = read_reference(folder), read_truths(folder)
    queries = sorted(reference.keys() | truths.keys())
    wrong, answered = [], set()
    values = collections.defaultdict(lambda: collections.defaultdict(list))
    for query, scores in answers(program, folder, queries):
        if query in answered:
            wrong.append(f'{query}: answered twice')
        answered.add(query)
        wrong += differences(query, reference[query], scores) if query in reference else []
        for metric, gains in truths[query].items():
            values[metric, query[0]][query[1]].append(metric_of(metric, gains, scores))
    wrong += [f'{query}: not answered' for query in queries if query not in answered]

    for metric, goal in GOALS.items():
        datasets = {name: mean_over_egos(egos) for (of, name), egos in sorted(values.items()) if of == metric}
        reached = mean(list(datasets.values()))
        print(f'{metric:8}', *(f'{name} {value:.4f}' for name, value in datasets.items()), f'mean {reached:.4f}')
        if reached < goal:
            wrong.append(f'{metric}: {reached:.4f} is under the goal of {goal}')
    print(f'{len(reference)} of {len(answered)} queries compared with the reference, {len(wrong)} differences')
    print(*wrong[:20], sep='\n')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
