"""A number tried: the learning rate, a weight, an input or a target is changed, and the run follows while it is."""

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.base.number_format import grouped
from core.network.elements import Bias, Parameter, Weight
from core.setup.learned_samples import with_samples
from core.setup.setup import Setup
from core.training.roots import roots_of
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.texts.changes import counted_from, number_changed


@dataclass(frozen=True)
class Rate:
    """The learning rate."""


@dataclass(frozen=True)
class _OfSample:
    """A number of the sample on the screen."""

    index: int


class InputOf(_OfSample):
    """An input of it."""


class Target(_OfSample):
    """A target of it."""


What = Rate | InputOf | Target | Parameter


class Trial(QObject):
    """One change at a time: it begins, moves, and is finished; then it can be undone as a whole.

    It counts from the start, so that the whole run is trained anew, or from a state on, which branches the run there.
    The run before stays as a kept run.
    """

    finished = Signal()

    def __init__(self, readings: Readings, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._readings, self._commands = readings, commands
        self._wanted: tuple[What, float] | None = None
        self._base: Setup | None = None  # that the change began with
        self._before = commands.edits.course
        self._branch: int | None = None
        self._text = ""  # what the change is called
        # However often the pointer moves, the run is trained once before it is drawn.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._rerun)

    def value(self, what: What, since: int | None = None) -> float:
        """What it is, at the start or at the state `since` which a change would count."""
        readings = self._readings
        setup = readings.setup_at(since or 0)
        match what:
            case Rate():
                return setup.learning_rate
            case InputOf(index):
                return float(setup.whole.inputs[readings.of_data.sample, index])
            case Target(index):
                return float(setup.whole.targets[readings.of_data.sample, index])
            case _:
                parameters = setup.start if since is None else readings.passes.parameters_at(since)
                return float(parameters[readings.network.position(what)])

    def begin(self, since: int | None = None) -> None:
        """Keep the curves as they are; what follows counts from the state `since` on, or from the start."""
        readings, commands = self._readings, self._commands
        commands.playback.pause()
        self._before = commands.edits.recorded_course
        commands.kept_runs.keep_before(alone=since is None)
        self._branch = since
        self._base = readings.setup_at(since or 0)
        self._parameters = np.array(readings.passes.parameters_at(since or 0))
        self._text = ""
        self._at_first: float | None = None

    def move(self, what: What, value: float) -> None:
        """It is `value` now."""
        self._wanted = (what, value)
        self._soon.start()

    @Slot()
    def finish(self) -> None:
        """The change is over."""
        self._soon.stop()
        self._rerun()
        self._base = None
        if self._commands.edits.course.roots is not self._before.roots:
            self._commands.edits.remember(counted_from(self._text, self._branch), self._before)
        self.finished.emit()

    def change(self, what: What, value: float, since: int | None = None) -> None:
        """All at once."""
        self.begin(since)
        self.move(what, value)
        self.finish()

    @Slot()
    def _rerun(self) -> None:
        if self._wanted is None or self._base is None:
            return
        (what, value), base = self._wanted, self._base
        self._wanted = None
        if self._at_first is None:
            self._at_first = self.value(what, self._branch)
        self._text = number_changed(self.name_of(what), self._at_first, value, self._readings.number_format)
        setup = self._changed(base, what, value)
        if self._branch is None:
            self._commands.edits.rerun(roots_of(setup))
            return
        parameters = self._parameters
        if isinstance(what, Weight | Bias):
            parameters = parameters.copy()
            parameters[base.network.position(what)] = value
        self._commands.edits.branch(self._branch, setup, parameters)

    def name_of(self, what: What) -> str:
        """What it is called: learning rate, W11, labelY; of several samples with the sample's number."""
        names, samples = self._readings.names, len(self._readings.whole.inputs)
        match what:
            case Rate():
                return self.tr("learning rate")
            case InputOf(index):
                name = str(names.input(index))
            case Target(index):
                name = names.wanted(index)
            case _:
                return names.of(what)
        if samples == 1:
            return name
        return self.tr("sample {number}, {name}").format(name=name, number=grouped(self._readings.of_data.sample + 1))

    def _changed(self, setup: Setup, what: What, value: float) -> Setup:
        sample = self._readings.of_data.sample
        inputs, targets = np.array(setup.whole.inputs[sample]), setup.whole.targets[sample].copy()
        match what:
            case Rate():
                return setup.with_learning_rate(value)
            case InputOf(index):
                inputs[index] = value
                return with_samples(setup, setup.whole.with_one(sample, inputs, targets))
            case Target(index):
                targets[index] = value
                return with_samples(setup, setup.whole.with_one(sample, inputs, targets))
            case _ if self._branch is not None:
                return replace(setup)
            case _:
                start = setup.start.copy()
                start[setup.network.position(what)] = value
                return setup.with_start(start)
