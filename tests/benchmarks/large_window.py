"""What `large` has a build do in a process of its own, this one or the earlier one; prints its figures as JSON.

It knows each build by its own names, and asks for the window's thread in CPU time: whatever else the machine does.
"""

import gc
import json
import os
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import_module("gui")

import numpy as np  # noqa: E402 - the window says how NumPy is loaded

LARGE, MOONS = "psi-2-1000-1000-2", "moons-2-3-2"
SECONDS, MOVES, CHANGES, ROUNDS, LAST = 3.0, 120, 4, 6, 50
GOAL = 10**9
IS_EARLIER = find_spec("core.lesson") is not None

bench: Any = import_module("tests.benchmarks.window")


class Build:
    """The window of a build, and what is asked of it."""

    def __init__(self, folder: Path) -> None:
        core = import_module("PySide6.QtCore")
        settings = core.QSettings(str(folder / "settings.ini"), core.QSettings.Format.IniFormat)
        theme = bench.Theme(bench.Scheme.LIGHT)
        bench.make_application()
        if IS_EARLIER:
            model = bench.Workbench(bench.open_lesson("gad-3-2-1"))
            self.playback, self.readings = model, model
            self.change, self.undo = model.edit, model.undo
        else:
            model = bench.Model(bench.open_setup("gad-3-2-1"))
            self.playback, self.readings = model.commands.playback, model.readings
            self.change, self.undo = model.commands.edits.edit, model.commands.edits.undo
        self.window = bench.MainWindow(model, theme, settings)
        self.window.resize(1280, 800)
        self.window.show()
        bench.wait(5000)  # what is loaded and typeset while idle
        self.window.formulas.settle()
        if not IS_EARLIER:
            # After the window, which has brought its settings: the earlier build knows no run that begins slowly.
            self.playback.begin_slowly(False)

    @property
    def setup(self) -> Any:
        """What is open."""
        return self.readings.lesson if IS_EARLIER else self.readings.setup

    def come_to(self, state: int) -> None:
        """Show a state of the run."""
        self.playback.run_to(state)
        bench.wait_until(lambda: self.readings.state == state)

    def open(self, scenario: str, view: str) -> None:
        """Open a built-in scenario with a view below."""
        self.window.open(scenario)
        self.window.views.show_view(view)
        bench.wait(300)


def cost_of_frames(build: Build, view: str) -> float:
    """Milliseconds of the window's thread a frame, while the large network trains."""
    build.open(LARGE, view)
    build.playback.set_goal(GOAL)
    build.playback.run()
    bench.wait(1000)
    paints = bench.Paints(build.window.diagram.viewport())
    began = time.thread_time()
    bench.wait(1000 * SECONDS)
    took = time.thread_time() - began
    build.playback.pause()
    bench.wait(100)
    frames: int = paints.count
    return 1000.0 * took / max(frames, 1)


def rate_of_worker() -> float:
    """How many iterations a run gets through, as a part of what the compiled loop alone does in the same time."""
    if IS_EARLIER:
        run_of, training_of, opened = "core.run", "core.training", bench.open_lesson(LARGE)
    else:
        run_of, training_of, opened = "core.training.run", "core.training.step", bench.open_setup(LARGE)
    kernel = import_module(training_of).Training(opened).kernel
    run = import_module(run_of).Run(opened)
    run.advance(100)
    parameters = opened.start.copy()
    kernel.train(parameters, 0, np.empty(5))
    ratios = []
    for _ in range(5):
        bare = _a_second(lambda: int(kernel.train(parameters, 0, np.empty(100))))
        before = run.history.length
        recorded = _a_second(lambda: run.advance(GOAL, 0.008), lambda: run.history.length)
        assert run.history.length > before
        ratios.append(recorded / bare)
    return float(np.median(ratios))


def _a_second(work: Callable[[], object], count: Callable[[], int] | None = None) -> float:
    """How much is done in a second of the thread's own time: what `work` says, or what `count` says of it."""
    began, done, first = time.thread_time(), 0, 0 if count is None else count()
    while time.thread_time() - began < 0.4:
        result = work()
        done += result if isinstance(result, int) else 0
    return (done if count is None else count() - first) / (time.thread_time() - began)


def cost_of_changes(build: Build) -> tuple[float, float, float]:
    """What a change of a weight takes: MB that stay with it, CPU seconds, and MB a change that stay after undo.

    As many are made and undone before that: memory that states take turns in is asked for once, and is no larger after
    twenty changes than after two. What counts is what grows, from one round to the next: a state more or less is in
    memory at any moment, as the run and what shows it stand just then, and is 8 MB.
    """
    build.open(LARGE, "prediction")
    build.come_to(LAST)
    _make_changes(build)
    _undo_changes(build)
    seconds, kept, after = [], [], [_megabytes()]
    for _ in range(ROUNDS):
        seconds += _make_changes(build)
        kept.append((_megabytes() - after[-1]) / CHANGES)
        _undo_changes(build)
        after.append(_megabytes())
    stays = np.polyfit(range(ROUNDS + 1), after, 1)[0] / CHANGES
    return float(np.median(kept)), float(np.median(seconds)), float(stays)


def _make_changes(build: Build) -> list[float]:
    """Change some weights, one after the other; the CPU seconds of each."""
    seconds = []
    for number in range(CHANGES):
        start = build.setup.start.copy()
        start[number] += 0.1
        began = time.process_time()
        build.change("change", build.setup.with_start(start))
        build.come_to(LAST)
        seconds.append(time.process_time() - began)
    bench.wait(500)
    gc.collect()
    return seconds


def _undo_changes(build: Build) -> None:
    for _ in range(CHANGES):
        build.undo.undo()
        build.come_to(LAST)
    bench.wait(500)
    gc.collect()


def _megabytes() -> float:
    """The memory of this process that is in use; NaN where the system doesn't say."""
    pages = Path("/proc/self/statm")
    return int(pages.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20 if pages.exists() else float("nan")


def cost_of_moves(build: Build) -> float:
    """Milliseconds of the window's thread that nine of ten moves through the states of two moons are shown within."""
    build.open(MOONS, "plane")
    build.come_to(4000)
    took = []
    for move in range(MOVES):
        began = time.thread_time()
        build.playback.seek(int(2000 + 1990 * np.sin(move / 25)))
        bench.QApplication.processEvents()
        took.append(1000.0 * (time.thread_time() - began))
        bench.wait(4)
    return float(np.percentile(took, 90))


def main() -> None:
    """All figures."""
    with tempfile.TemporaryDirectory() as folder:
        build = Build(Path(folder))
        figures = {"dragging through two moons with the plane, a move, 90th percentile, CPU ms": cost_of_moves(build)}
        kept, seconds, after = cost_of_changes(build)
        figures["what-if change of 2-1000-1000-2, CPU s"] = seconds
        figures["what-if change of 2-1000-1000-2, MB kept"] = kept
        figures["what-if change of 2-1000-1000-2, MB kept after undo"] = after
        for view in ("prediction", "weights", "layers"):
            figures[f"training 2-1000-1000-2, window's thread a frame, {view}, CPU ms"] = cost_of_frames(build, view)
        build.window.close()
    figures["training 2-1000-1000-2, recorded, as a part of the compiled loop alone"] = rate_of_worker()
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
