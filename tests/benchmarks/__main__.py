"""Measure, print a table, and write benchmark.json. Every figure is a median of interleaved runs on this machine."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

from core.lesson import open_lesson
from core.run import Run
from tests.benchmarks import article

ROOT = Path(__file__).parents[2]
ROUNDS = 5
ITERATIONS = 5_000


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def training() -> dict[str, float]:
    """Iterations a second of the recorded run, beside the article's own loop, the two in turn."""
    lesson = open_lesson("gad-3-2-1")
    ours, theirs = [], []
    for _ in range(ROUNDS):
        run = Run(lesson)
        ours.append(ITERATIONS / seconds(lambda run=run: run.advance(ITERATIONS)))
        theirs.append(ITERATIONS / seconds(lambda: article.train(ITERATIONS)))
    ratios = [a / b for a, b in zip(ours, theirs, strict=True)]
    return {
        "3-2-1 recorded, iterations/s": statistics.median(ours),
        "the article's loop, iterations/s": statistics.median(theirs),
        "ratio": statistics.median(ratios),
    }


def window() -> dict[str, float]:
    """Start-up, hover and frames, each in a process of its own and without a screen."""
    figures: dict[str, list[float]] = {}
    for _ in range(3):
        started = time.time()
        answer = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.window", str(started)],
            cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=True,
        )  # fmt: skip
        for name, value in json.loads(answer.stdout).items():
            figures.setdefault(name, []).append(value)
    return {name: statistics.median(values) for name, values in figures.items()}


def main() -> None:
    """Print all figures, and keep them in benchmark.json."""
    figures = training() | window()
    table = Table("what", "median")
    for name, value in figures.items():
        table.add_row(name, f"{value:,.3g}" if value < 1000 else f"{value:,.0f}")
    Console().print(table)
    (ROOT / "benchmark.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
