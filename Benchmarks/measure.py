#!/usr/bin/env python3
"""Measures the whole program as ratios against something run beside it; see Scripts/bench.

usage: measure.py TELEQUIZ BENCH_DATA [ROUNDS]

Runs of the two things that are compared take turns, so that other load on the machine meets both.
Prints a Markdown table.
"""

import itertools
import os
import select
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

try:
    import yaml

    HAS_C_LOADER = yaml.__with_libyaml__
except ImportError:
    HAS_C_LOADER = False

TELEQUIZ, BENCH_DATA = sys.argv[1], sys.argv[2]
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 40
PYTHON = [sys.executable, "-S", "-E", "-c"]
ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": "dumb"}


def start(arguments, home):
    """Starts a program whose home, and with it the progress file, is a folder of its own."""
    return subprocess.Popen(
        arguments,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**ENVIRONMENT, "HOME": home},
    )


def seconds_to_first_output(arguments, home):
    """From before the process exists to the first byte that it writes; then it is told to end."""
    began = time.perf_counter()
    process = start(arguments, home)
    first = os.read(process.stdout.fileno(), 65536)
    took = time.perf_counter() - began
    process.stdin.close()
    process.stdout.read()
    if process.wait() != 0 or not first:
        sys.exit(f"{' '.join(arguments)}: status {process.returncode}, {first!r}")
    return took


def seconds_to_end(arguments, home):
    """From before the process exists to its end."""
    began = time.perf_counter()
    process = start(arguments, home)
    process.stdin.close()
    process.stdout.read()
    status = process.wait()
    took = time.perf_counter() - began
    if status != 0:
        sys.exit(f"{' '.join(arguments)}: status {status}")
    return took


def side_by_side(ours, theirs, rounds=ROUNDS):
    """Both measurements in turns: the medians and the 95th percentiles, in seconds."""
    times = ([], [])
    for _ in range(rounds):
        times[0].append(ours())
        times[1].append(theirs())
    return [(statistics.median(t), sorted(t)[int(0.95 * (len(t) - 1))]) for t in times]


def shown(seconds):
    return f"{seconds * 1000:.2f} ms" if seconds < 0.0995 else f"{seconds * 1000:.0f} ms"


def row(work, ours, beside, theirs, budget):
    ratio = theirs[0] / ours[0]
    print(
        f"| {work} | {shown(ours[0])} ({shown(ours[1])}) | {beside} | "
        f"{shown(theirs[0])} ({shown(theirs[1])}) | {ratio:.2f} | {budget} |"
    )


def answer_once(home):
    """Makes a progress file: there is none before the first answer."""
    process = start([TELEQUIZ, "practice"], home)
    process.communicate(b"m\n")
    if process.returncode != 0:
        sys.exit(f"telequiz practice: status {process.returncode}")


def measure_start(folder):
    ours, theirs = side_by_side(
        lambda: seconds_to_first_output([TELEQUIZ, "practice"], tempfile.mkdtemp(dir=folder)),
        lambda: seconds_to_end([*PYTHON, "pass"], folder),
    )
    row("start to first question, no progress file yet", ours, "`python3 -S -E -c pass`", theirs, "10 ms; ratio above 1")
    kept = tempfile.mkdtemp(dir=folder)
    answer_once(kept)
    ours, theirs = side_by_side(
        lambda: seconds_to_first_output([TELEQUIZ, "practice"], kept),
        lambda: seconds_to_end([*PYTHON, "pass"], folder),
    )
    row("start to first question, from then on", ours, "`python3 -S -E -c pass`", theirs, "10 ms; ratio above 1")


def measure_long_history(folder):
    kept = tempfile.mkdtemp(dir=folder)
    file = os.path.join(kept, "progress.sqlite")
    day = subprocess.run(
        [BENCH_DATA, "progress", "100000", file], check=True, capture_output=True, text=True
    ).stdout.strip()
    seconds = itertools.count()

    def arguments():
        # Time goes on, or the facts of one run would have to be folded before those of another.
        second = next(seconds)
        now = f"{day}T18:{second // 60:02}:{second % 60:02}"
        return [TELEQUIZ, "practice", "--progress", file, "--now", now]

    ours, theirs = side_by_side(
        lambda: seconds_to_first_output(arguments(), folder),
        lambda: seconds_to_end([*PYTHON, "pass"], folder),
    )
    row("start to first question, 100,000 reviews", ours, "`python3 -S -E -c pass`", theirs, "20 ms")
    return arguments


def measure_reading(folder):
    if not HAS_C_LOADER:
        print("PyYAML with its C loader is not installed: reading is not compared.", file=sys.stderr)
        return
    for items in (1_000, 10_000):
        file = os.path.join(folder, f"{items}.bank.yaml")
        subprocess.run([BENCH_DATA, "bank", str(items), file], check=True)
        load = "import sys, yaml; yaml.load(open(sys.argv[1], 'rb'), Loader=yaml.CSafeLoader)"
        ours, theirs = side_by_side(
            lambda: seconds_to_end([TELEQUIZ, "bank", "check", file], folder),
            lambda: seconds_to_end([sys.executable, "-c", load, file], folder),
            rounds=5,
        )
        megabytes = os.path.getsize(file) / 1e6
        row(f"`bank check` of {items:,} items ({megabytes:.1f} MB)", ours, "PyYAML's C loader", theirs, "ratio 10 or more")


def everything_said(process):
    """Reads until the process has been silent for a while, so that it must be waiting."""
    while select.select([process.stdout], [], [], 0.05)[0]:
        if not os.read(process.stdout.fileno(), 65536):
            return


def measure_verdict(arguments, folder):
    """The time from an answer to its verdict, beside one commit of SQLite on the same disk."""
    database = sqlite3.connect(os.path.join(folder, "beside.sqlite"), isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE review (id INTEGER PRIMARY KEY, text TEXT)")

    def commit():
        began = time.perf_counter()
        database.execute("INSERT INTO review (text) VALUES (?)", ("x" * 200,))
        return time.perf_counter() - began

    times = ([], [])
    for _ in range(max(1, ROUNDS // 8)):
        process = start([*arguments(), "--extra"], folder)
        for _ in range(8):
            everything_said(process)
            began = time.perf_counter()
            process.stdin.write(b"m\n")
            process.stdin.flush()
            os.read(process.stdout.fileno(), 65536)
            times[0].append(time.perf_counter() - began)
            times[1].append(commit())
        process.stdin.close()
        process.stdout.read()
        process.wait()
    ours, theirs = [(statistics.median(t), sorted(t)[int(0.95 * (len(t) - 1))]) for t in times]
    row("answer to verdict, 100,000 reviews", ours, "one commit of SQLite", theirs, "the commit and 1 ms")


print("| work | telequiz: median (95 %) | beside it | median (95 %) | ratio | budget |")
print("|---|---|---|---|---|---|")
with tempfile.TemporaryDirectory() as folder:
    measure_start(folder)
    long_history = measure_long_history(folder)
    measure_verdict(long_history, folder)
    measure_reading(folder)
