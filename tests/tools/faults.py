#!/usr/bin/python3
"""Tests what happens to a journal when the real program is killed, interrupted, locked out, or the disk is full.

Usage: tests/tools/faults.py NJ
Prints its measurements; exits 1 at the first failure.
"""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

NJ = os.path.abspath(sys.argv[1])
KILLS = 300


def environment(journal, **more):
    return {"PATH": os.environ["PATH"], "HOME": os.path.dirname(journal), "TZ": "UTC", "LC_ALL": "C.UTF-8",
            "NJ_DB": journal, "NJ_TODAY": "2026-11-23", **more}


def nj(journal, *words, **options):
    return subprocess.run([NJ, *words], env=environment(journal), capture_output=True, text=True, timeout=60, **options)


def expect(truth, what):
    if not truth:
        sys.exit("faults: " + what)


def exchanges(journal):
    return {e["id"] for e in json.loads(nj(journal, "export").stdout)["exchanges"]}


def is_sound(journal):
    """Whether SQLite's own check passes, and every exchange is in the log of operations."""
    db = sqlite3.connect(journal)
    whole = db.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    logged = db.execute("SELECT count(*) FROM operation WHERE summary LIKE 'log %'").fetchone()[0]
    kept = db.execute("SELECT count(*) FROM exchange").fetchone()[0]
    db.close()
    return whole and logged == kept


def killed_writers(folder):
    """kill -9 at any moment loses no acknowledged exchange and leaves no incomplete one."""
    journal = os.path.join(folder, "killed.db")
    nj(journal, "add", "Ruth Ellery")
    began = time.monotonic()
    nj(journal, "log", "coffee", "ruth")
    usual = time.monotonic() - began
    dice = random.Random(1)
    acknowledged = set()
    killed = 0
    while killed < KILLS:
        process = subprocess.Popen([NJ, "log", "coffee", "ruth", "--json"], env=environment(journal),
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        time.sleep(dice.random() * usual * 1.3)
        process.kill()
        said = process.communicate()[0]
        killed += process.returncode == -signal.SIGKILL
        try:
            acknowledged.add(json.loads(said)["exchange"]["id"])
        except ValueError:
            pass  # killed before it had told
        if killed % 50 == 0:
            expect(is_sound(journal), "a killed write left a damaged journal")
    expect(is_sound(journal), "a killed write left a damaged journal")
    expect(acknowledged, "no write was acknowledged, so nothing was tested")
    expect(acknowledged <= exchanges(journal), "an acknowledged exchange was lost")
    expect(nj(journal, "log", "coffee", "ruth").returncode == 0, "the next write failed")
    print(f"{killed} writers killed, {len(acknowledged)} writes acknowledged, none lost")


def full_disk(folder):
    """On a full disk, nj prints one line and exits with 3, and the next command works when there is space again."""
    mount = os.path.join(folder, "small")
    os.mkdir(mount)
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", mount], capture_output=True)
    if made.returncode != 0:
        print("skipped: no small tmpfs can be mounted here")
        return
    try:
        journal = os.path.join(mount, "j.db")
        nj(journal, "add", "Ruth Ellery")
        acknowledged = 0
        note = "x" * 4000
        for _ in range(2000):
            result = nj(journal, "log", "coffee", "ruth", "-m", note)
            if result.returncode != 0:
                break
            acknowledged += 1
        expect(result.returncode == 3, f"a full disk gave exit code {result.returncode}: {result.stderr}")
        expect("the disk is full" in result.stderr and result.stderr.count("\n") == 1, "said of a full disk: " + result.stderr)
        expect(len(exchanges(journal)) == acknowledged, "a full disk lost an exchange")
        expect(is_sound(journal), "a full disk damaged the journal")
        subprocess.run(["mount", "-o", "remount,size=8m", mount], check=True)
        expect(nj(journal, "log", "coffee", "ruth").returncode == 0, "with room again the next write failed")
        print(f"disk full after {acknowledged} writes, none lost")
    finally:
        subprocess.run(["umount", mount])


def locked(folder):
    """While another program locks the journal, reads work, and a write waits and then fails with a message."""
    journal = os.path.join(folder, "locked.db")
    nj(journal, "add", "Ruth Ellery")
    other = sqlite3.connect(journal, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    expect(nj(journal, "list").returncode == 0, "a reader was locked out")
    result = nj(journal, "log", "coffee", "ruth")
    expect(result.returncode == 3 and "locked" in result.stderr, "said of a lock: " + result.stderr)
    other.execute("ROLLBACK")
    other.close()
    expect(nj(journal, "log", "coffee", "ruth").returncode == 0, "unlocked, the next write failed")
    print("a locked journal is said to be locked")


def interrupted(folder):
    """Ctrl-C during a long import writes nothing of it and loses nothing else."""
    journal = os.path.join(folder, "interrupted.db")
    nj(journal, "add", "Ruth Ellery")
    rows = os.path.join(folder, "rows.csv")
    with open(rows, "w") as out:
        out.write("date,kind,people\n")
        for i in range(40000):
            out.write(f"2026-01-{i % 28 + 1:02},coffee,Person {i % 500}\n")
    process = subprocess.Popen([NJ, "import", rows], env=environment(journal), stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    code = process.wait()
    if code != 0:  # else it was quicker than the key
        expect(exchanges(journal) == set(), "an interrupted import left something behind")
    expect(nj(journal, "log", "coffee", "ruth").returncode == 0, "after Ctrl-C the next write failed")
    print("an interrupted import leaves nothing behind")


def syncs(folder):
    """A write makes at most five syncs, a read none."""
    if shutil.which("strace") is None:
        print("skipped: no strace here")
        return
    journal = os.path.join(folder, "syncs.db")
    nj(journal, "add", "Ruth Ellery")

    def counted(*words):
        trace = os.path.join(folder, "trace")
        subprocess.run(["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", trace, NJ, *words], check=True,
                       env=environment(journal, ASAN_OPTIONS="detect_leaks=0"), stdout=subprocess.DEVNULL)
        with open(trace) as lines:
            return sum("sync(" in line for line in lines)

    write, read = counted("log", "coffee", "ruth"), counted("due")
    expect(write <= 5, f"a write made {write} syncs")
    expect(read == 0, f"a read made {read} syncs")
    print(f"{write} syncs a write, {read} a read")


def unwritable(folder):
    """Tests a folder without write permission. Root can write everywhere, so nj runs as the user nobody."""
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        print("skipped: needs root to run as the user nobody")
        return
    home = os.path.join(folder, "theirs")
    os.mkdir(home, 0o755)
    os.chmod(folder, 0o755)
    program = os.path.join(folder, "nj")
    shutil.copy(NJ, program)
    journal = os.path.join(home, "nj", "journal.db")
    result = subprocess.run(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", program, "list"],
                            env=environment(journal), capture_output=True, text=True)
    expect(result.returncode == 3 and "cannot create the folder" in result.stderr, "the message about an unwritable folder: " + result.stderr)
    print("an unwritable folder is named")


with tempfile.TemporaryDirectory() as place:
    for fault in (killed_writers, full_disk, locked, interrupted, syncs, unwritable):
        fault(place)
