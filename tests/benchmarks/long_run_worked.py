"""What `long_run` has a build do in a process of its own, this one or the earlier one; prints its figures as JSON."""

import contextlib
import io
import json
import tempfile
import time
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

STATES, LOOKS, ROWS = 1_000_000, 3, 80_000
GOAL, SLICE = 10**12, 0.008
BEFORE, MEASURED = 4.0, 8.0  # seconds until its history is full, and in which its memory is looked at
SHUFFLED = """format = 1
title = "Four samples, shuffled"
[network]
inputs = 2
layers = [{ size = 3, activation = "sigmoid" }, { size = 1, activation = "sigmoid" }]
[start]
seed = 0
draw = { weights = { distribution = "normal", mean = 0.0, std = 1.0 } }
[data]
inputs = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
targets = [[0.0], [1.0], [1.0], [0.0]]
[training]
loss = "squared_error"
learning_rate = 0.1
order = "shuffled"
"""

if find_spec("core.lesson") is not None:  # the earlier build
    opened: Any = import_module("core.lesson").open_lesson
    run_of, passes_of = import_module("core.run").Run, import_module("core.passes").Passes
else:
    opened = import_module("core.setup.setup").open_setup
    run_of, passes_of = import_module("core.training.run").Run, import_module("core.training.passes").Passes


def look_back(folder: Path) -> float:
    """Milliseconds of CPU until a state of a long run is there, with the trace of the sample that it trains on."""
    file = folder / "shuffled.toml"
    file.write_text(SHUFFLED, encoding="utf-8")
    run = run_of(opened(file))
    run.advance(STATES)
    passes, took = passes_of(run), []
    for state in np.random.default_rng(0).integers(0, STATES, LOOKS):
        began = time.thread_time()
        passes.move_to(int(state))
        assert passes.trace is not None
        took.append(1000.0 * (time.thread_time() - began))
    return max(took)  # the first one, to a state far from the newest


def table(folder: Path) -> float:
    """CPU seconds of the command that writes a row for every state; what it loads is loaded before."""
    main = import_module("main").main
    took = 0.0
    for rows in (10, ROWS):
        began = time.process_time()
        with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
            main(["run", "gad-3-2-1", "--iterations", str(rows), "--csv", str(folder / "table.csv")])
        took = time.process_time() - began
    with (folder / "table.csv").open(encoding="utf-8") as file:
        assert sum(1 for _ in file) >= ROWS
    return took


def swing(name: str) -> float:
    """By how many per cent the memory of the process goes up and down while a run goes on at full speed."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return float("nan")
    run, began, pages = run_of(opened(name)), time.perf_counter(), []
    while (passed := time.perf_counter() - began) < BEFORE + MEASURED:
        run.advance(GOAL, SLICE)
        if passed > BEFORE:
            pages.append(int(statm.read_text().split()[1]))
    return 100.0 * (max(pages) - min(pages)) / min(pages)


def main() -> None:
    """All figures."""
    with tempfile.TemporaryDirectory() as folder:
        figures = {
            "one look back in a shuffled run of 1,000,000 states, CPU ms": look_back(Path(folder)),
            "80,001 states of 3-2-1 as CSV, CPU s": table(Path(folder)),
        }
    for name, network in (("gad-3-2-1", "3-2-1"), ("psi-2-1000-1000-2", "2-1000-1000-2")):
        figures[f"memory at full speed, {network}, goes up and down by, %"] = swing(name)
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
