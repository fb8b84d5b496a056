"""What the network answers to all samples at the state on the screen, while somebody looks."""

import time
from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.analysis.answers import Answers, answers_of
from core.data.samples import Samples
from core.network.network import Network
from gui.model.readings import Readings
from gui.threads.job import Report
from gui.threads.single_job import SingleJob

Array = NDArray[np.float64]

AT_ONCE = 5_000_000  # products that are computed in the window's thread: 1 to 3 ms
WAIT = 150  # ms between two looks while the playhead moves by itself
SHARE = 0.5  # of the time, at most, that is spent on it meanwhile


class LiveAnswers(QObject):
    """Whoever shows them asks whenever the playhead has moved and they are seen; `changed` says that they are others.

    Few samples are answered at once; of a run the states on the way are left out where they come too fast, never the
    one that it comes to. Where that takes longer than a frame it is done beside the window, and what is known is of a
    state before until then.
    """

    changed = Signal()

    def __init__(self, readings: Readings, failed: Callable[[str], object], parent: QObject) -> None:
        """Say what went wrong to `failed`, where that is a fault of the program's own."""
        super().__init__(parent)
        self._readings = readings
        self._job = SingleJob(failed, self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._samples: Samples | None = None  # of which `_known` are the answers
        self._has_classes = False
        self._known: Answers | None = None
        self._parameters: Array | None = None  # of which state they are, or will be
        self._begun = self._took = 0.0  # seconds

    @property
    def answers(self) -> Answers | None:
        """The answers as far as they are known: None until then, and where the targets are no classes."""
        return self._known if self._samples is self._readings.whole else None

    @property
    def has_classes(self) -> bool:
        """Whether the targets of the open setup are classes."""
        self._take_samples()
        return self._has_classes

    @Slot()
    def ask(self) -> None:
        """Have the answers at the state that is on the screen now, at once or soon."""
        self._take_samples()
        if not self._has_classes or self._parameters is self._readings.parameters:
            return
        if self._job.is_busy:
            return  # when it is done it asks again
        wait = max(WAIT / 1000, self._took / SHARE) if self._readings.running else 0.0
        rest = self._begun + wait - time.perf_counter()
        if rest > 0.0:
            self._timer.start(max(round(rest * 1000), 1))  # the same moment, however often it is asked for
        else:
            self._timer.stop()
            self._look()

    def close_down(self) -> None:
        """Nobody looks any more."""
        self._timer.stop()
        self._job.leave()

    def _take_samples(self) -> None:
        """What was known of other samples is known no more."""
        whole = self._readings.whole
        if whole is not self._samples:
            self.close_down()
            self._samples, self._has_classes = whole, whole.are_of_classes
            self._known = self._parameters = None
            self._begun = self._took = 0.0

    @Slot()
    def _look(self) -> None:
        self._take_samples()
        if not self._has_classes or self._samples is None:
            return
        network, parameters = self._readings.network, self._readings.parameters
        self._begun, self._parameters = time.perf_counter(), parameters
        work = partial(_answers, network, parameters, self._samples)
        if len(self._samples.inputs) * network.parameter_count <= AT_ONCE:
            self._take(work())
        else:
            self._job.begin(work, self._take_late)

    def _take_late(self, found: Answers) -> None:
        self._take(found)
        self.ask()  # the playhead may have moved meanwhile

    def _take(self, found: Answers) -> None:
        self._known = found
        self._took = time.perf_counter() - self._begun
        self.changed.emit()


def _answers(network: Network, parameters: Array, samples: Samples, report: Report | None = None) -> Answers:
    def go_on(done: int) -> None:
        if report is not None:
            report(done, len(samples.inputs))

    return answers_of(network, parameters, samples.inputs, samples.targets, go_on)
