"""Trains the runs of a sweep beside the window, and puts them among the kept ones as they come."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from core.experiments.sweep import train_in_turn
from core.training.kept_run import KeptRun
from gui.kept_runs.sweep_form import Sweep
from gui.model import changes
from gui.model.commands import Commands
from gui.model.store import Store
from gui.threads.job import Report
from gui.threads.single_job import SingleJob


class Sweeping(QObject):
    """One sweep at a time. Called off, what has been trained stays, and can be undone as a whole."""

    working = Signal(bool)
    progressed = Signal(int, int)  # states of how many
    over = Signal()  # what there is of it stays as it is

    def __init__(self, store: Store, commands: Commands, failed: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._commands, self._failed = commands, failed
        self._job = SingleJob(self._fail, self)
        self._sweep: Sweep | None = None
        self.runs: dict[int, KeptRun] = {}  # of the sweep at work or the last one, by its number in it
        self._job.busy_changed.connect(self.working)
        self._job.progressed.connect(self._take)
        store.when(changes.opened).connect(self.forget)

    @property
    def is_busy(self) -> bool:
        """Whether a sweep is at work."""
        return self._job.is_busy

    def begin(self, sweep: Sweep) -> None:
        """Train its runs."""
        self.call_off()
        self._sweep, self.runs = sweep, {}
        setups, iterations = sweep.setups, sweep.iterations
        total = len(setups) * iterations

        def work(report: Report) -> None:
            def say(index: int, kept: KeptRun | None, done: int) -> None:
                report(done, total, None if kept is None else (index, kept))

            train_in_turn(setups, iterations, say)

        self._job.begin(work, lambda _result: self._finish())

    @Slot()
    def call_off(self) -> None:
        """Train no more; what there is stays."""
        if self._job.is_busy:
            self._job.leave()
            self._finish()

    @Slot()
    def forget(self) -> None:
        """Another document is open: nothing that comes is about it."""
        self._job.leave()
        self._sweep, self.runs = None, {}

    def close_down(self) -> None:
        """The window is closing."""
        self._job.leave()

    @Slot(int, int, object)
    def _take(self, done: int, total: int, part: object) -> None:
        self.progressed.emit(done, total)
        if not isinstance(part, tuple) or self._sweep is None:
            return
        index, kept = part
        if index in self.runs:
            self._commands.kept_runs.take_farther(kept)
        else:
            shade = index / max(len(self._sweep.setups) - 1, 1)
            kept = replace(kept, name=self._sweep.names[index], shade=shade)
            self._commands.kept_runs.add_swept(kept, [run for other, run in self.runs.items() if other > index])
        self.runs[index] = kept

    def _finish(self) -> None:
        if self._sweep is not None:
            self._commands.kept_runs.remember_swept(self._sweep.text, list(self.runs.values()))
        self.over.emit()

    def _fail(self, fault: str) -> None:
        self._finish()
        self._failed(fault)
