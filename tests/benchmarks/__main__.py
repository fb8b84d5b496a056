"""Measure, print tables, and write benchmark.json; with --readme, put the tables into the README as well."""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time

from rich.console import Console
from rich.table import Table

from core.base.number_format import NumberFormat
from tests import ROOT
from tests.benchmarks import first_press, large, pictures, start, training
from tests.benchmarks.c_code import compiler

STARTS = 3
WIDTH = 140  # columns, where the output is no terminal
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


def window() -> dict[str, float]:
    """Start-up, pointing, seeking and frames, each start in a process of its own and without a screen."""
    figures: dict[str, list[float]] = {}
    for _ in range(STARTS):
        started = time.time()
        answer = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.window", str(started)],
            cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=True,
        )  # fmt: skip
        for name, value in json.loads(answer.stdout).items():
            figures.setdefault(name, []).append(value)
    return {name: statistics.median(values) for name, values in figures.items()}


def rows_of(measured: dict[str, dict[str, float]]) -> tuple[list[str], list[list[str]]]:
    """The table of trainings: iterations a second of ours, and how many times that is what each other one does."""
    ours = [training.OURS, training.RECORDED]
    others = [training.NUMPY, training.ARTICLE, training.TEXTBOOK, training.THEN]
    others += [training.C, training.BEST_C, training.NATIVE_C, training.LOOP_C, training.CONSTANT_C, training.TORCH]
    others = [name for name in others if any(name in figures for figures in measured.values())]
    head = ["network", *ours, *(f"× {name}" for name in others)]
    rows = []
    for network, figures in measured.items():
        row = [network, *(f"{figures[name]:,.0f}" if name in figures else "" for name in ours)]
        row += [_times(figures, name) for name in others]
        rows.append(row)
    return head, rows


def _times(figures: dict[str, float], other: str) -> str:
    """How many times as fast as the other: what records every state where that does too."""
    ours = training.RECORDED if other == training.C and training.RECORDED in figures else training.OURS
    return NumberFormat().figure(figures[ours] / figures[other]) if ours in figures and other in figures else ""


def cost_of_recording(measured: dict[str, dict[str, float]]) -> dict[str, float]:
    """How much longer an iteration takes where every state is recorded, in per cent."""
    return {
        network: 100.0 * (figures[training.OURS] / figures[training.RECORDED] - 1.0)
        for network, figures in measured.items()
        if training.RECORDED in figures and training.OURS in figures
    }


def figure(value: float) -> str:
    """Three digits, or a whole number."""
    return f"{value:,.3g}" if value < 1000 else f"{value:,.0f}"


def as_markdown(head: list[str], rows: list[list[str]]) -> str:
    """A table as the README has them."""
    lines = [" | ".join(head), " | ".join(["---", *["---:"] * (len(head) - 1)]), *(" | ".join(row) for row in rows)]
    return "\n".join(f"| {line} |" for line in lines)


def put_into_readme(text: str) -> None:
    """Replace what stands between the two marks."""
    readme = ROOT / "README.md"
    before, rest = readme.read_text(encoding="utf-8").split(BEGIN)
    readme.write_text(f"{before}{BEGIN}\n{text}\n{END}{rest.split(END)[1]}", encoding="utf-8")


def main() -> None:
    """Print all figures, and keep them in benchmark.json."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--readme", action="store_true", help="put the tables into the README as well")
    arguments = parser.parse_args()
    console = Console(width=None if sys.stdout.isatty() else WIDTH)
    if compiler() is None:
        console.print("There is no C compiler here: what is compared with C is left out.")
    measured = training.measure()
    head, rows = rows_of(measured)
    table = Table(*head, title="Training, iterations a second; × is how many times as fast as the other")
    for row in rows:
        table.add_row(*row)
    console.print(table)
    recording = cost_of_recording(measured)
    seen = start.measure() | first_press.measure() | window() | large.measure()
    aside = Table("in the window", "median of three starts")
    for name, value in seen.items():
        aside.add_row(name, NumberFormat().figure(value))
    console.print(aside)
    opened = pictures.measure()
    of_pictures = Table("60,000 pictures of 28 × 28", "each in a process of its own")
    for name, value in opened.items():
        of_pictures.add_row(name, NumberFormat().figure(value))
    console.print(of_pictures)
    for network, cost in recording.items():
        console.print(f"Recording every state of {network} costs {cost:.0f} %.")
    machine = {"python": platform.python_version(), "machine": platform.machine(), "cores": os.cpu_count()}
    figures = {"machine": machine, "training": measured, "recording, %": recording, "window": seen, "pictures": opened}
    (ROOT / "benchmark.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    if arguments.readme:
        in_window = as_markdown(
            ["in the window", "median"], [[name, NumberFormat().figure(value)] for name, value in seen.items()]
        )
        put_into_readme(f"{as_markdown(head, rows)}\n\n{in_window}")


if __name__ == "__main__":
    main()
