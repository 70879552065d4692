#!/usr/bin/python3
"""Writes an invented journal of any size, for tests and benchmarks: contacts.vcf and exchanges.csv.

Usage: tests/tools/make_journal.py --contacts N --exchanges N --out FOLDER [--seed N]
The same options give the same bytes. Exchanges cover the twelve years up to 2026-11-20. No name, note, or date comes
from a real person.
"""

import argparse
import csv
import datetime
import itertools
import random
import unicodedata
from pathlib import Path

LAST_DAY = datetime.date(2026, 11, 20)
DAYS = 12 * 365

GIVEN = """Ada Amir Anna Asta Ben Bożena Carla Chloé Dana Deb Eero Elif Emeka Farah Gael Greta Hana Henrik Ida Ines Ivo
Jonas Joy Juan Kai Kim Lars Lena Lúcia Mara Mei Milo Nadia Nils Noor Olga Omar Pat Petra Priya Quinn Rosa Ruth Sam Sofie
Stella Stephan Taro Tess Tomás Uma Vera Viktor Wei Wendy Xenia Yara Yusuf Zoë Zofia""".split()
FAMILY_STARTS = """Al Bar Bel Cor Dal El Far Gar Hal Hol Ker Lin Mar Mel Nor Os Pel Ran Sol Stan Tor Ul Var Wes Yar
Zan""".split()
FAMILY_ENDS = """den low mann berg field gren ham ker lund mark nov ova quist rey sen ski stein sson ström ton vik win
worth zahn""".split()
CITIES = ["Austin", "Bergen", "Boston", "Brno", "Graz", "Leeds", "Lima", "Malmö", "Oslo", "Porto", "Quito", "Turku"]
FIRMS = ["Alder College", "Bell Surveying", "City Library", "Harbor Institute", "Norra Energy", "Pike & Daughters"]
TITLES = ["analyst", "archivist", "editor", "engineer", "manager", "teacher"]
TAGS = ["books", "cities", "climate", "climbing", "energy", "history", "housing", "music", "policy", "zoning"]
PLACES = ["Compass", "Pier 7", "Room 204", "the Mill", "the park", "Nørrebro"]
KINDS = ["coffee"] * 4 + ["lunch", "dinner", "visit"] + ["call"] * 3 + ["email"] * 5 + ["message"] * 4 + ["meeting", "event"]
GIFTS = ["a book", "a hint", "an hour on the draft", "the report", "a ride", "two names", "feedback, in detail"]
ASKS = ["an introduction", "advice on the draft", "a talk in spring"]
WORDS = """about again archive article asked autumn bakery boat bridge budget café chapter concert daughter deadline
draft early evening fellowship fever garden grant harbor heat how interview kitchen later letter library long map market
meeting moved museum neighbor network new office old orchard paper permit plan project quiet rain reader review ridge
river school season slides spring station story street summer survey talk team the theater thesis ticket train travel
tunnel turnout vote walk weather whether window winter with work year young zoning""".split()


def people(dice, count):
    """Different names, each with a handle."""
    families = [start + end for start in FAMILY_STARTS for end in FAMILY_ENDS]
    names = [(given, family) for given in GIVEN for family in families]
    if count > len(names):
        raise SystemExit(f"make_journal: {count} contacts are too many; there are {len(names)} names")
    return [(given, family, plain(f"{given}-{family}")) for given, family in dice.sample(names, count)]


def plain(name):
    """Lowercase, without accents."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()


def card(dice, given, family, handle):
    yield from ("BEGIN:VCARD", "VERSION:4.0", f"UID:urn:example:{handle}", f"FN:{given} {family}",
                f"N:{family};{given};;;", f"X-NJ-HANDLE:{handle}")
    if dice.random() < 0.7:
        yield f"EMAIL;TYPE=work:{handle}@mail.example"
    if dice.random() < 0.4:
        yield f"TEL;TYPE=cell:+1-555-{dice.randrange(10**7):07}"
    if dice.random() < 0.6:
        yield f"ORG:{dice.choice(FIRMS)}"
        yield f"TITLE:{dice.choice(TITLES)}"
    if dice.random() < 0.8:
        yield f"ADR;TYPE=home:;;;{dice.choice(CITIES)};;;"
    if dice.random() < 0.3:
        born = datetime.date(1950, 1, 1) + datetime.timedelta(days=dice.randrange(50 * 365))
        yield f"BDAY:{born:%Y%m%d}" if dice.random() < 0.5 else f"BDAY:--{born:%m%d}"
    if dice.random() < 0.6:
        yield "CATEGORIES:" + ",".join(sorted(dice.sample(TAGS, dice.randint(1, 3))))
    if dice.random() < 0.5:
        yield f"NOTE:{sentence(dice)}\\n{sentence(dice)}"
    yield "END:VCARD"


def sentence(dice):
    return " ".join(dice.choices(WORDS, k=dice.randint(3, 14))).capitalize() + "."


def exchange_days(dice, count):
    return sorted(dice.choices(range(DAYS), k=count))


def exchange(dice, number, day, names, weights):
    """One row. A few people have most of the exchanges, as in life."""
    together = dice.choices(names, cum_weights=weights, k=dice.choice([1] * 8 + [2, 3]))
    kind = dice.choice(KINDS)
    live = kind not in ("email", "message")
    gave, got, asks = dice.random() < 0.15, dice.random() < 0.12, dice.random() < 0.03
    return {
        "id": number,
        "date": LAST_DAY - datetime.timedelta(days=DAYS - 1 - day),
        "time": f"{dice.randrange(8, 20):02}:{dice.randrange(0, 60, 5):02}",
        "kind": kind,
        "people": ";".join(dict.fromkeys(handle for _, _, handle in together)),
        "place": dice.choice(PLACES) if live and dice.random() < 0.5 else "",
        "minutes": dice.randrange(10, 120) if live else "",
        "gave": dice.choice(GIFTS) if gave else "",
        "gave_weight": dice.randint(1, 5) if gave else "",
        "got": dice.choice(GIFTS) if got else "",
        "got_weight": dice.randint(1, 5) if got else "",
        "asked": dice.choice(ASKS) if asks else "",
        "ask_type": dice.choice(["soft", "overt"]) if asks else "",
        "tags": dice.choice(TAGS) if dice.random() < 0.1 else "",
        "note": " ".join(sentence(dice) for _ in range(dice.randint(1, 3))),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contacts", type=int, required=True)
    parser.add_argument("--exchanges", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    wanted = parser.parse_args()
    dice = random.Random(wanted.seed)
    wanted.out.mkdir(parents=True, exist_ok=True)

    names = people(dice, wanted.contacts)
    with open(wanted.out / "contacts.vcf", "w", encoding="utf-8", newline="") as file:
        for name in names:
            file.writelines(line + "\r\n" for line in card(dice, *name))

    weights = list(itertools.accumulate(1 / (rank + 5) for rank in range(len(names))))
    with open(wanted.out / "exchanges.csv", "w", encoding="utf-8", newline="") as file:
        writer = None
        for number, day in enumerate(exchange_days(dice, wanted.exchanges), 1):
            row = exchange(dice, number, day, names, weights)
            if writer is None:
                writer = csv.DictWriter(file, row.keys(), lineterminator="\n")
                writer.writeheader()
            writer.writerow(row)


if __name__ == "__main__":
    main()
