#!/usr/bin/env python3
"""Measures fitting to a review log beside the Python packages of FSRS, where they are installed.

usage: fitting.py BENCH_DATA LOG [ROUNDS]

LOG has the columns card_id, review_rating and review_time. Each program reads the log before its
clock starts. Beside ours: `fsrs-rs-python` (fsrs-rs by way of PyO3) fits and tries FSRS-6 on five
folds; `fsrs` (py-fsrs) makes single steps, as its optimiser needs PyTorch. Prints a Markdown table.

Log losses of fits are plain means over the same reviews: what fsrs-rs itself reports weighs later
reviews more. That of its five folds is what it reports.
"""

import collections
import csv
import datetime
import importlib.metadata
import math
import statistics
import subprocess
import sys
import time

BENCH_DATA, LOG = sys.argv[1], sys.argv[2]
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 20
HOURS = datetime.timedelta(hours=1)


def cards():
    """The reviews of each card by time, as days that roll over at four in UTC, and ratings."""
    found = collections.defaultdict(list)
    with open(LOG, newline="") as file:
        for row in csv.DictReader(file):
            moment = datetime.datetime.fromisoformat(row["review_time"])
            found[row["card_id"]].append((moment, int(row["review_rating"])))
    for number, reviews in enumerate(found.values()):
        reviews.sort(key=lambda review: review[0])
        yield number, [((moment - 4 * HOURS).date(), moment, rating) for moment, rating in reviews]


def days_between(reviews):
    """The days from the review before to each review; 0 for the first."""
    days = [day for day, _, _ in reviews]
    return [(day - before).days for day, before in zip(days, days[:1] + days)]


def row(program, model, work, milliseconds, loss):
    ordered = sorted(milliseconds)
    low, middle, high = ordered[0], statistics.median(ordered), ordered[int(0.95 * (len(ordered) - 1))]
    print(f"| {work} | {model} | {program} | {low:.1f} | {middle:.1f} | {high:.1f} | {loss} |")


def timed(body):
    times = []
    result = body()
    for _ in range(ROUNDS):
        began = time.perf_counter()
        result = body()
        times.append((time.perf_counter() - began) * 1000)
    return times, result


def ours():
    lines = subprocess.run(
        [BENCH_DATA, "fit", str(ROUNDS), LOG], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    for line in lines:
        model, work, times, loss = line.split("\t")
        row("telequiz", model, work, [float(number) for number in times.split()], f"{float(loss):.5f}")


def fsrs_rs():
    try:
        import fsrs_rs_python as package
    except ImportError:
        print("fsrs-rs-python is not installed: fitting is not compared.", file=sys.stderr)
        return
    name = f"fsrs-rs-python {importlib.metadata.version('fsrs-rs-python')}"
    targets, histories = [], []
    for number, reviews in cards():
        history = []
        for place, ((_, moment, rating), days) in enumerate(zip(reviews, days_between(reviews))):
            history.append(package.FSRSReview(rating, days))
            if days > 0:
                targets.append((moment, number, place, package.FSRSItem(list(history))))
        histories.append((history, [review[2] for review in reviews], days_between(reviews)))
    targets.sort(key=lambda target: target[:3])
    items, numbers = [target[3] for target in targets], [target[1] for target in targets]
    default = package.FSRS(package.DEFAULT_PARAMETERS)
    for way, arguments in (("", (items,)), (", by card", (items, numbers))):
        times, parameters = timed(lambda: default.compute_parameters(*arguments))
        loss = mean_loss(package, parameters, histories)
        row(name + way, "FSRS-6", "fit", times, f"{loss:.5f}")
    times, result = timed(lambda: package.evaluate_with_time_series_splits(items))
    row(name, "FSRS-6", "five folds", times, f"{result.log_loss:.5f}")


def mean_loss(package, parameters, histories):
    """The plain mean log loss of FSRS-6, from the stabilities that the package computes."""
    model = package.FSRS(parameters)
    factor = 0.9 ** (-1 / parameters[20]) - 1
    losses = []
    for history, ratings, days in histories:
        states = model.historical_memory_states(package.FSRSItem(history))
        for state, rating, elapsed in zip(states, ratings[1:], days[1:]):
            if elapsed > 0:
                recall = (1 + factor * elapsed / state.stability) ** -parameters[20]
                recall = min(max(recall, 0.0001), 0.9999)
                losses.append(-math.log(recall if rating > 1 else 1 - recall))
    return statistics.fmean(losses)


def py_fsrs():
    try:
        import fsrs
    except ImportError:
        print("fsrs is not installed: steps are not compared.", file=sys.stderr)
        return
    name = f"fsrs {importlib.metadata.version('fsrs')}"
    scheduler = fsrs.Scheduler(enable_fuzzing=False)
    reviews = [(number, moment, rating) for number, card in cards() for _, moment, rating in card]

    def steps():
        card, last = None, None
        for number, moment, rating in reviews:
            if number != last:
                card, last = fsrs.Card(card_id=number), number
            card, _ = scheduler.review_card(card, fsrs.Rating(rating), moment)

    times, _ = timed(steps)
    row(name, "FSRS-6", f"{len(reviews):,} steps", times, "")


print("| work | model | program | best, ms | median | 95 % | log loss |")
print("|---|---|---|---|---|---|---|")
ours()
fsrs_rs()
py_fsrs()
