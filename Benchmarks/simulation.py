#!/usr/bin/env python3
"""Measures the simulation of a year of cards beside fsrs-rs-python, where it is installed.

usage: simulation.py BENCH_DATA [ROUNDS [CARDS]]

Both take new cards and reviews a day, the chances of first and later ratings and the default parameters
alike; fsrs-rs also draws the steps of learning within a day. Prints a Markdown table.
"""

import importlib.metadata
import statistics
import subprocess
import sys
import time

BENCH_DATA = sys.argv[1]
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 40
CARDS = int(sys.argv[3]) if len(sys.argv) > 3 else 2000


def row(program, model, milliseconds, reviews, remembered):
    ordered = sorted(milliseconds)
    low, middle, high = ordered[0], statistics.median(ordered), ordered[int(0.95 * (len(ordered) - 1))]
    print(f"| {model} | {program} | {low:.1f} | {middle:.1f} | {high:.1f} | {reviews} | {remembered:.0f} |")


def ours():
    lines = subprocess.run(
        [BENCH_DATA, "simulate", str(ROUNDS), str(CARDS)], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    for line in lines:
        model, times, reviews, remembered = line.split("\t")
        row("telequiz", model, [float(number) for number in times.split()], reviews, float(remembered))


def fsrs_rs():
    try:
        import fsrs_rs_python as package
    except ImportError:
        print("fsrs-rs-python is not installed: simulation is not compared.", file=sys.stderr)
        return
    config = package.default_simulator_config()
    config.deck_size, config.learn_span = CARDS, 365
    config.learn_limit, config.review_limit = 20, 200
    config.max_cost_perday = float("inf")
    times = []
    for seed in range(ROUNDS):
        began = time.perf_counter()
        result = package.simulate(package.DEFAULT_PARAMETERS, 0.9, config, seed)
        times.append((time.perf_counter() - began) * 1000)
    name = f"fsrs-rs-python {importlib.metadata.version('fsrs-rs-python')}"
    row(name, "fsrs-6", times, sum(result.review_cnt_per_day), result.memorized_cnt_per_day[-1])


print("| model | program | best, ms | median | 95 % | reviews | remembered |")
print("|---|---|---|---|---|---|---|")
ours()
fsrs_rs()
