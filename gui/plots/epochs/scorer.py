"""Scores the epochs of the open run beside the window, while somebody looks at their curves."""

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.training.epoch_scores import EpochScores, Scored
from core.training.run import Run
from gui.model.store import Store
from gui.threads.job import Report
from gui.threads.single_job import SingleJob

REST = 100  # ms between two jobs: training goes on meanwhile, and so does the window
A_JOB = 0.25  # seconds after which what is known is handed over


class EpochScorer(QObject):
    """One for all plots: whoever is seen asks it to `keep_up`, and reads `scored`."""

    changed = Signal()  # more is known

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._run: Run | None = None
        self._job = SingleJob(self._give_up, self)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.changed)
        self._is_given_up = False

    @property
    def scores(self) -> EpochScores:
        """Those of the open run, as far as they are known."""
        run = self._store.state.session.run
        if run is not self._run:
            self._job.leave()
            self._run, self._scores, self._is_given_up = run, EpochScores(run.roots, run.history), False
        return self._scores

    @property
    def scored(self) -> Scored:
        """What is known of the open run."""
        return self.scores.scored

    def keep_up(self) -> None:
        """Score what has been recorded since, a while from now; `changed` says that there is more."""
        scores = self.scores
        if scores.has_more and not (self._job.is_busy or self._rest.isActive() or self._is_given_up):
            self._job.begin(lambda report: _score(scores, report), self._take_break)

    @Slot()
    def close_down(self) -> None:
        """Compute no more: the window is closing."""
        self._rest.stop()
        self._job.leave()

    def _take_break(self, _none: object) -> None:
        self._rest.start()

    def _give_up(self, _fault: str) -> None:
        """Draw what is known, and ask no more: the fault has been logged, and would come again."""
        self._is_given_up = True


def _score(scores: EpochScores, report: Report) -> None:
    """For some time; called off, it ends after a slice of the samples."""
    deadline = time.perf_counter() + A_JOB
    while scores.advance(lambda: report(0, 0)) and time.perf_counter() < deadline:
        pass
