"""Puts the window into the state that a step of a lesson shows, and takes notice of what the learner changes."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from core.lessons.lesson import LessonShow
from core.lessons.wait import LessonFacts
from core.network.elements import Element, Parameter
from core.network.phases import phases_of
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.model.window_state import EdgeValue


class ShownStage(NamedTuple):
    """What stands on the screen, to be put there again."""

    state: int
    phase: int | None
    sample: int | None
    held: Element | None
    edges: EdgeValue
    speed: float | None  # states a second; None is as it was chosen


class StepSetting(QObject):
    """Sets the stage of a step; where its state is to be trained first, it is there when `arrived` says so."""

    arrived = Signal()
    facts_changed = Signal()  # something has come of what the learner does

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, show_view: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._show_view = readings, commands, show_view
        self._awaited: ShownStage | None = None
        self._is_on = False  # whether a lesson runs
        self._changed: frozenset[Parameter] = frozenset()
        self._last: tuple[int, NDArray[np.float64]] | None = None  # the state on the screen, and its parameters
        store.when(changes.playhead_changed).connect(self._follow_playhead)
        store.when(changes.run_changed).connect(self._follow_run)
        store.when(changes.running_changed).connect(self._follow_running)
        for change in (changes.phase_changed, changes.pin_changed):
            store.when(change).connect(self.facts_changed)

    @property
    def is_there(self) -> bool:
        """Whether what was asked for stands on the screen."""
        return self._awaited is None

    @property
    def facts(self) -> LessonFacts:
        """What has come of what the learner did in this step."""
        readings = self._readings
        return LessonFacts(readings.state, readings.reached.phase, readings.error, readings.pinned, self._changed)

    @property
    def stage(self) -> ShownStage:
        """What stands there now."""
        readings = self._readings
        return ShownStage(
            readings.state,
            readings.phase,
            readings.chosen_sample,
            readings.pinned,
            readings.shown_on_edges,
            readings.speed,
        )

    def set_step(self, show: LessonShow) -> None:
        """Put the window into what a step shows, and begin to take notice."""
        phase = None if show.phase is None else phases_of(self._readings.network.depth).index(show.phase)
        if show.view is not None:
            self._show_view(show.view)  # first: what has no room beside it is settled when the step is there
        self.set_stage(ShownStage(show.state, phase, show.sample, show.held, EdgeValue(show.edges), show.speed))

    def set_stage(self, stage: ShownStage) -> None:
        """Put it on the screen, training as far as it takes."""
        playback = self._commands.playback
        playback.pause()
        self._commands.pointing.hover(None)
        playback.lend_speed(stage.speed)
        playback.choose_sample(stage.sample)
        self._commands.display.show_on_edges(stage.edges)
        self._awaited, self._changed, self._is_on = stage, frozenset(), True
        if stage.state > self._readings.history.last:
            playback.run_to(stage.state)
        self._arrive()

    def forget(self) -> None:
        """Wait for nothing any more, and take no more notice."""
        self._awaited, self._last, self._is_on = None, None, False

    def leave(self) -> None:
        """The steps are at an end: likewise, and run at the speed that was chosen again."""
        self.forget()
        self._commands.playback.lend_speed(None)

    def run_to(self, state: int) -> None:
        """Train on to a state, which is gone to as fast as training gets there."""
        self._commands.playback.run_to(state)

    def _arrive(self) -> None:
        stage = self._awaited
        readings = self._readings
        if stage is None or (stage.state > readings.history.last and readings.ended is None):
            return
        self._awaited = None
        self._commands.playback.seek(stage.state, stage.phase)
        self._commands.pointing.pin(stage.held)
        self._note()
        self.arrived.emit()

    @Slot()
    def _follow_playhead(self) -> None:
        self._arrive()
        self._note()
        self.facts_changed.emit()

    @Slot()
    def _follow_run(self) -> None:
        """Another run: take notice of the weights and biases that are others now, at the state on the screen."""
        readings, stage = self._readings, self._awaited
        if stage is not None and stage.state > readings.history.last and readings.ended is None:
            self._commands.playback.run_to(stage.state)  # nobody trains the new run that far by itself
        if self._last is not None and self._last[0] == readings.state:
            before = self._last[1]
            if before.shape == readings.parameters.shape:
                others = np.flatnonzero(before != readings.parameters)
                self._changed |= {readings.network.parameter(int(place)) for place in others}
        self._note()
        self.facts_changed.emit()

    @Slot()
    def _follow_running(self) -> None:
        """The playhead may have come to its end before it stands still: what stands there then is to be known, too."""
        self._note()
        self.facts_changed.emit()

    def _note(self) -> None:
        """Remember what stands there, to know what of it is changed; nothing is changed while the playhead moves."""
        readings = self._readings
        self._last = (readings.state, readings.parameters.copy()) if self._is_on and not readings.running else None
