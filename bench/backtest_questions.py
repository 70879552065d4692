"""Questions about the past of an interaction log, with answers from its later days (docs/ranking.md).

A question is about one person (the ego) and one morning t: which of the contacts so far deserve to be first? Each
metric answers with a gain for every candidate. Only the standard library, so that a bare machine can run it.
"""

import collections
import csv
import gzip
import itertools
import math
import statistics
import zlib
from dataclasses import dataclass

FEWEST_CONTACTS = 20
MOST_EGOS = 200
MOST_REACH_DAYS = 20  # per ego
CUT_DAYS = 8
LATE_START = 0.4  # questions begin after this share of the log
FIRST = 10

# In these sets, a row records help, not a message: an exchange in either direction counts as a reach-out.
EITHER_DIRECTION = ("trailers",)


@dataclass
class Question:
    dataset: str
    metric: str
    ego: int
    t: int
    gains: dict  # candidate -> gain
    past: dict   # contact -> days before t, in order


class Ego:
    def __init__(self, name):
        self.name = name
        self.days = collections.defaultdict(set)  # contact -> days with an exchange
        self.sent = collections.defaultdict(set)  # contact -> days on which the ego acted


def data_set_name(path):
    return path.name.split(".")[0]


def rows(path):
    opened = gzip.open(path, "rt", newline="") if path.name.endswith(".gz") else open(path, newline="")
    with opened as file:
        yield from csv.DictReader(file)


def read_egos(path):
    """Everyone in a log, and the number of days it covers."""
    egos = {}
    last = 0
    for row in rows(path):
        day, src, dst = int(row["day"]), int(row["src"]), int(row["dst"])
        if src == dst:
            continue
        last = max(last, day)
        for name, other in ((src, dst), (dst, src)):
            egos.setdefault(name, Ego(name)).days[other].add(day)
        egos[src].sent[dst].add(day)
    return egos, last + 1


def hashed(text):
    return zlib.crc32(text.encode())


class Questions:
    """All questions about one data set."""

    def __init__(self, path):
        self.dataset = data_set_name(path)
        self.either_direction = self.dataset.endswith(EITHER_DIRECTION)
        egos, span = read_egos(path)
        self.horizon = min(180, max(3, round(span / 12)))
        self.quiet = max(2, round(self.horizon / 4))
        self.start = int(LATE_START * span)
        step = (span - self.horizon - self.start) / (CUT_DAYS - 1)
        self.cuts = sorted({int(self.start + i * step) for i in range(CUT_DAYS)})
        self.all = self.of_sample(egos.values())

    def of_sample(self, egos):
        enough = [ego for ego in sorted(egos, key=lambda ego: ego.name) if len(ego.days) >= FEWEST_CONTACTS]
        enough.sort(key=lambda ego: hashed(f"{self.dataset}/{ego.name}"))
        asked = (questions for questions in map(self.about, enough) if questions)
        return [question for questions in itertools.islice(asked, MOST_EGOS) for question in questions]

    def about(self, ego):
        history = {contact: sorted(days) for contact, days in sorted(ego.days.items())}
        return list(itertools.islice(self.reach(ego, history), MOST_REACH_DAYS)) + list(self.overdue(ego, history))

    def reach(self, ego, history):
        """The contacts, among those quiet for a while, that the ego contacted on day t."""
        chosen = collections.defaultdict(set)
        for contact, days in history.items():
            for before, day in itertools.pairwise(days):
                sent = self.either_direction or day in ego.sent[contact]
                if sent and day - before >= self.quiet and day >= self.start:
                    chosen[day].add(contact)
        for t in sorted(sorted(chosen), key=lambda day: hashed(f"{ego.name}/{day}")):
            past = before_day(history, t)
            gains = {contact: float(contact in chosen[t]) for contact, days in past.items()
                     if t - days[-1] >= self.quiet}
            if len(gains) >= FEWEST_CONTACTS:
                yield Question(self.dataset, "reach", ego.name, t, gains, past)

    def overdue(self, ego, history):
        """Contacts who came back after a silence longer than usual (`due`), or whose silence became long (`atrophy`)."""
        for t in self.cuts:
            past = before_day(history, t)
            if len(past) < FEWEST_CONTACTS:
                continue
            usual = self.usual_gaps(past)
            late = [contact for contact, days in past.items() if t - days[-1] > usual[contact]]
            lapsed = [contact for contact in late if self.lapses(history[contact], past[contact], usual[contact])]
            for metric, contacts, end in (("due", late, t + self.horizon), ("atrophy", lapsed, t + 2 * self.horizon)):
                gains = dict.fromkeys(past, 0.0)
                for contact in contacts:
                    gains[contact] = math.log2(1 + sum(t <= day < end for day in history[contact]))
                if any(gains.values()):
                    yield Question(self.dataset, metric, ego.name, t, gains, past)

    def lapses(self, days, past, usual):
        """Whether the silence after `past` is, in the end, at least three times as long as usual."""
        following = days[len(past)] if len(past) < len(days) else math.inf
        return following - past[-1] >= max(3 * usual, self.quiet)

    def usual_gaps(self, past):
        """The median gap of each contact, or the median of all gaps for a contact with fewer than two."""
        gaps = {contact: [b - a for a, b in itertools.pairwise(days)] for contact, days in past.items()}
        every = list(itertools.chain.from_iterable(gaps.values()))
        usual = statistics.median(every) if every else self.quiet
        return {contact: statistics.median(own) if len(own) >= 2 else usual for contact, own in gaps.items()}


def before_day(history, t):
    known = {contact: [day for day in days if day < t] for contact, days in history.items() if days[0] < t}
    return known


def discounted(gains):
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains[:FIRST], 1))


def gains_in_order(gains, scores):
    """Gains by descending score, a missing score last. Equal scores share their gains, which gives the mean over all
    their orders."""
    def score(contact):
        return scores.get(contact, -math.inf)

    found = []
    for _, equals in itertools.groupby(sorted(gains, key=score, reverse=True), key=score):
        shared = [gains[contact] for contact in equals]
        found += [statistics.fmean(shared)] * len(shared)
    return found


def value_of(question, scores):
    """Recall in the first ten for reach, NDCG of the first ten for the others."""
    found = gains_in_order(question.gains, scores)
    if question.metric == "reach":
        return sum(found[:FIRST]) / min(FIRST, sum(found))
    return discounted(found) / discounted(sorted(question.gains.values(), reverse=True))
