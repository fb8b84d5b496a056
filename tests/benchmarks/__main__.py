"""Measure, print tables, and write benchmark.json; with --readme, put the tables into the README and docs as well.

What can't be compared with, as there is no Git, no C compiler or no PyTorch, is said and left out.
"""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

from rich.console import Console

from tests import ROOT
from tests.benchmarks import first_press, in_window, large, long_run, pictures, start, training
from tests.benchmarks.asked import Measured
from tests.benchmarks.c_code import compiler
from tests.benchmarks.earlier import COMMIT, Bench, Figure, check_out
from tests.benchmarks.tables import (
    Page,
    cost_of_recording,
    page_of_asked,
    page_of_figures,
    page_of_training,
    put_between_marks,
)

WIDTH = 140  # columns, where the output is no terminal
RATES: dict[str, Callable[[Bench], dict[str, training.Rates]]] = {
    "small": training.small,
    "online": training.online,
    "batches": training.batches,
    "sizes": training.sizes,
}
FIGURES: dict[str, Callable[[Bench], dict[str, Figure]]] = {
    "start": start.measure,
    "long": long_run.measure,
    "press": first_press.measure,
    "large": large.measure,
    "window": in_window.measure,
    "pictures": pictures.measure,
}
# First what something is asked of; last what is compared for its own sake.
GROUPS = ("small", "online", "batches", "start", "long", "press", "large", "window", "sizes", "pictures")
README, PERFORMANCE = ROOT / "README.md", ROOT / "docs" / "performance.md"


def measure(names: Collection[str], bench: Bench, keep: Callable[[Measured], object]) -> Measured:
    """The groups of these names; after each, what is there is to be kept."""
    measured = Measured()
    for name in names:
        if name in RATES:
            measured.rates.update(RATES[name](bench))
        else:
            measured.figures.update(FIGURES[name](bench))
        keep(measured)
    return measured


def missing(bench: Bench) -> list[str]:
    """What can't be compared with here."""
    compared = {
        f"commit {COMMIT}, which takes Git and a whole history": bench.earlier is not None,
        "C, which takes a compiler": compiler() is not None,
        "PyTorch, which is not installed": find_spec("torch") is not None,
    }
    return [what for what, is_there in compared.items() if not is_there]


def pages_of(measured: Measured, *, is_whole: bool) -> list[Page]:
    """All tables that have rows."""
    pages = [
        page_of_asked(measured, is_whole=is_whole),
        page_of_training(measured.rates),
        cost_of_recording(measured.rates),
        page_of_figures(measured.figures),
    ]
    return [page for page in pages if page.rows]


def machine() -> dict[str, str | int]:
    """What it was measured on, and how much else that did."""
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "machine": platform.machine(),
        "cores": os.cpu_count() or 1,
        "load at the start": load,
    }


def main() -> None:
    """Measure what is asked for, and tell it."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=GROUPS, metavar="NAME", help=f"some of {', '.join(GROUPS)}")
    parser.add_argument("--readme", action="store_true", help="put the tables into the README and docs/performance.md")
    arguments = parser.parse_args()
    if arguments.only and arguments.readme:
        parser.error("--readme takes all groups: the tables are those of one run")
    console, progress = Console(width=None if sys.stdout.isatty() else WIDTH), Console(stderr=True)
    there = machine()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        bench = Bench(Path(folder), check_out(Path(folder) / COMMIT), progress.print)
        left_out = missing(bench)
        for what in left_out:
            console.print(f"There is nothing to compare with of {what}: left out.")

        def keep(measured: Measured) -> None:
            """So that whoever ends it early has what there is."""
            write(measured, there, left_out)
            if arguments.readme:
                put_into_pages(measured, there)

        names = [name for name in GROUPS if name in (arguments.only or GROUPS)]
        measured = measure(names, bench, keep)
    for page in pages_of(measured, is_whole=not arguments.only):
        console.print(page.on_terminal)


def write(measured: Measured, there: dict[str, str | int], left_out: list[str]) -> None:
    """Keep all figures in benchmark.json."""
    figures = {name: each._asdict() for name, each in measured.figures.items()}
    told = {"machine": there, "left out": left_out, "training": measured.rates, "figures": figures}
    (ROOT / "benchmark.json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def put_into_pages(measured: Measured, there: dict[str, str | int]) -> None:
    """Put what is asked and measured into the README, and all tables into docs/performance.md."""
    about = "Measured on {date}: Python {python}, {machine}, {cores} cores, load {load at the start}.".format(**there)
    first, *others = (page.in_markdown for page in pages_of(measured, is_whole=True))
    put_between_marks(README, f"{about}\n\n{first}")
    put_between_marks(PERFORMANCE, "\n\n".join([about, first, *others]))


if __name__ == "__main__":
    main()
