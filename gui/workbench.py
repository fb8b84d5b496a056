"""What the window is about: the open lesson, the playhead, and what the user points at.

What is on the screen is a function of (lesson, state, sample). Views read it here, listen to the
signals here and say here what the user wants; no view knows of another.
"""

import time
from enum import Enum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot

from core.chain import Chain, chain_of
from core.diagnosis import LeftTheNumbers
from core.elements import Element, Neuron, Parameter
from core.history import BUDGET, History
from core.lesson import Lesson, open_lesson
from core.naming import Names
from core.network import CHAIN_RULE, Network, Trace
from core.passes import Passes
from core.phases import Reached, phases_of
from core.run import Run
from core.sum_of_products import SumOfProducts, sum_of_products
from gui.pointing import Pointing
from gui.training_thread import TrainingThread

Array = NDArray[np.float64]

AS_FAST_AS_IT_GOES = float("inf")
FRAME = 16  # milliseconds
FULL_SPEED_FRAME = 25  # milliseconds, where training in plain NumPy waits for painting
RIVAL_BUDGET = BUDGET // 4  # bytes for the states that the right rule reaches beside a mistaken one
FRAME_STEP = 8  # milliseconds: intervals are whole multiples, or the shortest
FRAMES_SHARE = 2  # times what a frame costs is the shortest time to the next one


class Shown(Enum):
    """What the edges of the diagram show."""

    WEIGHT = "weight"
    GRADIENT = "gradient"
    UPDATE = "update"


class Workbench(Pointing):
    """The one thing that views listen to and talk to."""

    lesson_changed = Signal()  # another lesson is open: everything is new
    playhead_changed = Signal()  # another state or another sample: every number may be new
    phase_changed = Signal()  # how far the step on the screen has been walked through
    recorded_changed = Signal()  # more states are recorded, or the goal is another
    running_changed = Signal()
    speed_changed = Signal()
    shown_changed = Signal()  # what the edges show
    rule_changed = Signal()  # another rule trains, or it trains side by side with the right one, or no longer
    marked_changed = Signal()  # which gradients are marked as wrong
    ended_changed = Signal()  # the run left the numbers, or a fresh one hasn't yet
    failed = Signal(str)  # a fault of the program's own

    _lesson: Lesson
    _run: Run
    _passes: Passes
    _rival: Run | None  # trains the right rule beside a mistaken one
    _rival_passes: Passes | None
    _phase: int | None
    _marked: NDArray[np.bool_] | None
    _goal: int
    _position: float  # the playhead between two states, when it moves at a speed
    _running: bool
    _awaited: int | None  # a state that is being trained for, to be shown when it is there

    def __init__(self, lesson: Lesson, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._training_thread = TrainingThread(self)
        self._training_thread.stood_still.connect(self._tick)
        self._training_thread.failed.connect(self._fail)
        self._timer = QTimer(self, interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._speed = AS_FAST_AS_IT_GOES
        self._shown = Shown.WEIGHT
        self._side_by_side = False
        self._take(lesson)

    # What there is to read

    @property
    def lesson(self) -> Lesson:
        """The open scenario, built."""
        return self._lesson

    @property
    def network(self) -> Network:
        """The open lesson's network."""
        return self._lesson.network

    @property
    def names(self) -> Names:
        """What everything in the network is called."""
        return self._lesson.names

    @property
    def history(self) -> History:
        """The recorded states."""
        return self._run.history

    @property
    def state(self) -> int:
        """The state on the screen."""
        return self._passes.state

    @property
    def phase(self) -> int | None:
        """Which phase of the step is shown, from 0; None where the whole step is."""
        return self._phase

    @property
    def reached(self) -> Reached:
        """What of the step on the screen has been computed."""
        return Reached(phases_of(self.network.depth), self._phase)

    @property
    def goal(self) -> int:
        """The state at which Run stops."""
        return self._goal

    @property
    def running(self) -> bool:
        """Whether the playhead moves on by itself."""
        return self._running

    @property
    def ended(self) -> LeftTheNumbers | None:
        """What left the numbers, so that the run can't go on; or None."""
        return self._run.ended

    @property
    def speed(self) -> float:
        """States a second; infinity is as fast as it goes."""
        return self._speed

    @property
    def shown(self) -> Shown:
        """What the edges of the diagram show."""
        return self._shown

    @property
    def is_mistaken(self) -> bool:
        """Whether one of the documented mistakes trains."""
        return self._lesson.rule is not CHAIN_RULE

    @property
    def side_by_side(self) -> bool:
        """Whether a mistaken rule trains side by side with the right one."""
        return self._side_by_side

    @property
    def rival(self) -> History | None:
        """The states that the right rule reaches from the same start; None where nothing is side by side."""
        return self._rival.history if self._rival else None

    @property
    def rival_parameters(self) -> Array | None:
        """What the right rule has reached at the state on the screen, (parameters,); None where it hasn't yet."""
        if self._rival is None or self._rival_passes is None or self.state >= self._rival.history.length:
            return None
        return self._rival_passes.parameters_at(self.state)

    def marked(self, positions: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Which gradients are marked as wrong, of those at these positions in the flat vector, (positions,)."""
        if self._marked is not None:
            return np.asarray(self._marked[positions])
        if self._side_by_side and self.is_mistaken:
            return self._passes.mistaken(positions)
        return np.zeros(len(positions), np.bool_)

    @property
    def passes(self) -> Passes:
        """The passes at the state on the screen."""
        return self._passes

    @property
    def parameters(self) -> Array:
        """All weights and biases of the state on the screen, (parameters,). Not to be written to."""
        return self._passes.batch_trace.parameters

    @property
    def batch_trace(self) -> Trace:
        """The pass that the next update follows from: that of the iteration's whole batch."""
        return self._passes.batch_trace

    @property
    def batch(self) -> list[int]:
        """Which of the lesson's samples are in that batch, from 0."""
        return self._passes.batch

    @property
    def trace(self) -> Trace:
        """The pass that the sample on the screen is in: the batch's, or else one of that sample alone."""
        return self._passes.trace

    @property
    def row(self) -> int:
        """Which row of `trace` is the sample on the screen."""
        return self._passes.row

    @property
    def sample(self) -> int:
        """Which of the lesson's samples is on the screen, from 0: the chosen one, or else the batch's first."""
        return self._passes.sample

    @property
    def chosen_sample(self) -> int | None:
        """The sample that the user chose to look at, from 0; None where the batch's first is shown."""
        return self._passes.chosen_sample

    @property
    def edge_values(self) -> Array | None:
        """What the edges show, as a flat vector: None for the last update where there was none yet."""
        if self._shown is Shown.WEIGHT:
            return self.parameters
        if self._shown is Shown.GRADIENT:
            return self.batch_trace.gradient
        if self.state == 0:
            return None
        return self.parameters - self._passes.parameters_at(self.state - 1)

    def chain(self, parameter: Parameter, most: int = 50) -> Chain:
        """The chain of a weight or bias at the state on the screen, with at most `most` ways listed."""
        lesson = self._lesson
        return chain_of(
            self.network, self.names, self.trace, parameter, lesson.learning_rate, self.row, most, self.batch_trace
        )

    def sum_of_products(self, neuron: Neuron) -> SumOfProducts:
        """The SOP and activation of a neuron at the state on the screen."""
        return sum_of_products(self.network, self.names, self.trace, neuron, self.row)

    # What the user wants

    def work_on(self, lesson: Lesson) -> None:
        """Go on with a lesson that was changed, from its start; what was pinned stays, if the network did."""
        self.pause()
        if lesson.network == self._lesson.network:
            self._take_again(lesson)
        else:
            self._take(lesson)
        self._announce()

    def set_rule(self, name: str) -> None:
        """Train by the rule of that name, from the start: see `core.mistakes.RULES`."""
        if name != self._lesson.rule.name:
            self.pause()
            self._take_again(self._lesson.with_rule(name))
            self._announce(lesson=False)

    def set_side_by_side(self, wanted: bool) -> None:
        """Train the right rule beside a mistaken one, or no longer; what is recorded stays."""
        if wanted == self._side_by_side:
            return
        self.pause()
        self._side_by_side = wanted
        self._marked = None
        self._find_a_rival()
        if self._rival:
            self._training_thread.train_to(self.history.last)
            self._timer.start()
        for signal in (self.rule_changed, self.marked_changed, self.recorded_changed):
            signal.emit()

    def mark(self, wrong: NDArray[np.bool_] | None) -> None:
        """Mark gradients that a check found wrong, (parameters,), until another state is on the screen."""
        self._marked = wrong
        self.marked_changed.emit()

    def open(self, reference: str | Path) -> None:
        """Open a built-in lesson by name, or a file; what was open stays where that can't be done.

        Raises
        ------
        ScenarioError
            If there is no such lesson, or the file breaks the format.
        """
        self._take(open_lesson(reference))
        self._announce()

    @Slot()
    def prepare(self) -> None:
        """Load what training needs, in its thread: the first step then needn't wait for it."""
        self._training_thread.prepare()

    @Slot()
    def reset(self) -> None:
        """Back to the scenario's start, the same numbers; the run is trained afresh."""
        self.pause()
        self._take_again(self._lesson)
        self._announce(lesson=False)

    @Slot()
    def step(self) -> None:
        """On by one state."""
        self.pause()
        self._follow_to(self.state + 1)

    @Slot()
    def step_back(self) -> None:
        """Back by one state."""
        self.pause()
        self.seek(self.state - 1)

    @Slot()
    def run(self) -> None:
        """Let the playhead move on by itself until the goal; once there, as far again."""
        if self._run.ended and self.state >= self.history.last:
            return
        if self.state >= self._goal:
            self._goal = self.state + max(self._lesson.iterations, 1)
            self.recorded_changed.emit()
        self._start()

    @Slot()
    def pause(self) -> None:
        """Stand still at the state on the screen."""
        self._awaited = None
        self._training_thread.pause()
        if self._running:
            self._running = False
            self.running_changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Run, or pause."""
        if self._running:
            self.pause()
        else:
            self.run()

    def run_to(self, state: int) -> None:
        """Go to `state`: at once where it is recorded, else as fast as training gets there."""
        self.pause()
        if state <= self.history.last:
            self.seek(state)
            return
        self._goal = max(self._goal, state)
        self._follow_to(state)
        self.recorded_changed.emit()

    def seek(self, state: int, phase: int | None = None) -> None:
        """Show a recorded state, one beyond what is recorded shows the newest; all of it, or up to a phase."""
        self._training_thread.way.take()
        state = max(0, min(state, self.history.last))
        moves, walks = state != self.state, phase != self._phase
        self._phase = phase
        if moves:
            self._passes.move_to(state)
            self._position = float(state)
            self._marked = None
            self.playhead_changed.emit()
        if walks:
            self.phase_changed.emit()

    def choose_sample(self, sample: int | None) -> None:
        """Show the numbers of one of the lesson's samples, from 0; None shows the first of each batch."""
        if sample is not None:
            sample = max(0, min(sample, len(self._lesson.samples.inputs) - 1))
        if sample != self.chosen_sample:
            self._training_thread.way.take()
            self._passes.choose_sample(sample)
            self.playhead_changed.emit()

    def set_speed(self, speed: float) -> None:
        """Run at `speed` states a second from now on."""
        if speed != self._speed:
            self._speed = speed
            if self._running:
                self._training_thread.pause()
                self._start()
            self.speed_changed.emit()

    def show(self, shown: Shown) -> None:
        """Let the edges show the weights, the gradients or the updates."""
        if shown is not self._shown:
            self._shown = shown
            self.shown_changed.emit()

    def hover(self, element: Element | None, anchor: QPoint | None = None) -> None:
        if element != self.hovered:
            self._training_thread.way.take()
        super().hover(element, anchor)

    def close(self) -> None:
        """Stop training and join the thread; nothing may be asked of the workbench afterwards."""
        self._timer.stop()
        self._training_thread.close()

    # How it is done

    def _take(self, lesson: Lesson) -> None:
        self._lesson = lesson
        self._run = Run(lesson)
        self._passes = Passes(self._run)
        self._goal = max(lesson.iterations, 1)
        self._position = 0.0
        self._phase = None
        self._marked = None
        self._running = False
        self._awaited = None
        self._length = self.history.length
        self._ended_told = False
        self._point_at_nothing()
        self._find_a_rival()

    def _take_again(self, lesson: Lesson) -> None:
        """The same network: what was pinned stays, and the sample that was chosen."""
        pinned, sample = self._pinned, self.chosen_sample
        self._take(lesson)
        self._pinned = pinned
        if sample is not None and sample < len(lesson.samples.inputs):
            self._passes.choose_sample(sample)

    def _find_a_rival(self) -> None:
        """Train the right rule beside a mistaken one, from the same start, where that is wanted."""
        self._rival = self._rival_passes = None
        if self._side_by_side and self.is_mistaken:
            right = self._lesson.with_rule(CHAIN_RULE.name)
            self._rival = Run(right, RIVAL_BUDGET)
            self._rival_passes = Passes(self._rival)
        self._training_thread.take(*(run for run in (self._run, self._rival) if run))

    def _announce(self, lesson: bool = True) -> None:
        if lesson:
            self.lesson_changed.emit()
        for signal in (
            self.playhead_changed,
            self.phase_changed,
            self.recorded_changed,
            self.running_changed,
            self.hover_changed,
            self.pin_changed,
            self.factor_changed,
            self.rule_changed,
            self.marked_changed,
            self.ended_changed,
        ):
            signal.emit()

    def _start(self) -> None:
        self.seek(self.state)
        self._position = float(self.state)
        self._since = time.perf_counter()
        if self._speed == AS_FAST_AS_IT_GOES:
            self._training_thread.train_to(self._goal)
        self._timer.start()
        if not self._running:
            self._running = True
            self.running_changed.emit()

    def _follow_to(self, state: int) -> None:
        if state <= self.history.last:
            self.seek(state)
            return
        self._awaited = state
        self._training_thread.train_to(state)
        self._timer.start()

    @Slot()
    def _tick(self) -> None:
        """Read how far training is, and move the playhead on."""
        started = time.perf_counter()
        self._read_on()
        # A network so large that a frame takes long gets fewer of them, or training would not get on.
        cost = 1000.0 * (time.perf_counter() - started)
        waits = self._speed == AS_FAST_AS_IT_GOES and not self._run.is_compiled
        shortest, share = (FULL_SPEED_FRAME, FRAMES_SHARE) if waits else (FRAME, 1)
        interval = max(shortest, FRAME_STEP * round(share * cost / FRAME_STEP))
        if interval != self._timer.interval():
            self._timer.setInterval(interval)  # which begins anew: not at every tick

    def _read_on(self) -> None:
        last = self.history.last
        if self._running:
            self._move_on(last)
        elif self._awaited is not None:
            self.seek(min(self._awaited, last))
        length = last + 1 + (self._rival.history.length if self._rival else 0)
        if length != self._length:
            self._length = length
            self.recorded_changed.emit()
        if self._run.ended and not self._ended_told:
            self._ended_told = True
            self.ended_changed.emit()

        arrived = self.state >= (self._goal if self._running else self._awaited or 0)
        if (arrived or (self._run.ended and self.state >= last)) and not self._rival_lags():
            self._awaited = None
            self._timer.stop()
            if self._running:
                self._running = False
                self.running_changed.emit()

    def _rival_lags(self) -> bool:
        return self._rival is not None and self._rival.has_more(self.history.last)

    def _move_on(self, last: int) -> None:
        if self._speed == AS_FAST_AS_IT_GOES:
            self.seek(min(last, self._goal))
            return
        now = time.perf_counter()
        self._position = min(self._position + self._speed * (now - self._since), float(self._goal))
        self._since = now
        wanted = int(self._position)
        if wanted > last:
            self._training_thread.train_to(wanted)
        position = self._position
        self.seek(wanted)
        # Training that can't keep up holds the playhead back; it does not let it jump later.
        self._position = min(position, self.state + 1.0)

    @Slot(str)
    def _fail(self, fault: str) -> None:
        self.pause()
        self.failed.emit(fault)
