"""The playhead: which state is on the screen, and how it moves on, with the training that it needs.

Training is asked for as far as the playhead wants to go; how far it is, is read once a frame.
"""

import time

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot

from core.experiments.printed_listing import is_right, right_roots
from core.network.elements import Element
from core.setup.setup import Setup
from core.training.history import BUDGET
from core.training.passes import Passes
from core.training.roots import Root
from core.training.run import Run
from core.training.stops import Stop, Watch
from gui.model.readings import Screen, Shown
from gui.threads.training_thread import TrainingThread

AS_FAST_AS_IT_GOES = float("inf")
SPEEDS = (1, 2, 5, 10, 20, 30, 60, 120, 250, 500, 1000, 2500, 5000, 10_000, AS_FAST_AS_IT_GOES)  # states a second
FRAME = 16  # milliseconds
FULL_SPEED_FRAME = 25  # milliseconds, where training in plain NumPy waits for painting
RIVAL_BUDGET = BUDGET // 4  # bytes for the states that the right rule reaches beside a mistaken one
FRAME_STEP = 8  # milliseconds: intervals are whole multiples, or the shortest
FRAMES_SHARE = 2  # times what a frame costs is the shortest time to the next one


class Playhead(Screen):
    """Steps, runs and rewinds; what is shown meanwhile is chosen here too."""

    _told: dict[Stop, int]  # what has halted the run, and at which state the last time
    _right_roots: list[tuple[Root, Root]]  # of the run, and those that the right rule goes along beside it

    def __init__(self, setup: Setup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._training_thread = TrainingThread(self)
        self._training_thread.stood_still.connect(self._tick)
        self._training_thread.failed.connect(self._fail)
        self._training_thread.uncompiled.connect(self.uncompiled)
        self._timer = QTimer(self, interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._speed = AS_FAST_AS_IT_GOES
        self._shown = Shown.WEIGHT
        self._side_by_side = False
        self._stops = ()
        self._compiling_told = False
        self._setup = setup
        self._rival, self._right_roots = None, []
        self._take(Run(setup))

    # What the user wants

    def set_goal(self, state: int) -> None:
        """Let Run stop at `state`."""
        if state != self._goal:
            self._goal = state
            self.recorded_changed.emit()

    def set_stops(self, stops: tuple[Stop, ...]) -> None:
        """Halt runs by these from now on."""
        if stops != self._stops:
            self._stops = stops
            if self._running:
                self._run.watch = self._fresh_watch()
            self.stops_changed.emit()

    def set_side_by_side(self, wanted: bool) -> None:
        """Train the right rule beside a mistaken one, or no longer; what is recorded stays."""
        if wanted == self._side_by_side:
            return
        self.pause()
        self._side_by_side = wanted
        self._marked = self._at_kinks = None
        self._find_a_rival()
        self._let_the_rival_follow()
        for signal in (self.rule_changed, self.marked_changed, self.recorded_changed):
            signal.emit()

    def mark(self, wrong: NDArray[np.bool_] | None, at_kinks: NDArray[np.bool_] | None = None) -> None:
        """Mark what a check found wrong, and at a kink, both (parameters,), until another state is on the screen."""
        self._marked, self._at_kinks = wrong, at_kinks
        self.marked_changed.emit()

    @Slot()
    def prepare(self) -> None:
        """Load what training needs, in its thread: the first step then needn't wait for it."""
        self._training_thread.prepare()

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
            self._goal = self.state + max(self._setup.iterations, 1)
            self.recorded_changed.emit()
        self._start()

    @Slot()
    def pause(self) -> None:
        """Stand still at the state on the screen; a rival that is behind may still come as far."""
        self._stand_still()
        if self._rival_lags():
            self._let_the_rival_follow()

    def _stand_still(self) -> None:
        was_running = self.running
        self._awaited = None
        self._far = 0
        self._training_thread.pause()
        self._running = self._travels = False
        if was_running:
            self.running_changed.emit()
        self._tell_of_compiling()

    @Slot()
    def toggle(self) -> None:
        """Run, or pause."""
        if self.running:
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
        self._travels = True
        self._follow_to(state)
        self.running_changed.emit()
        self.recorded_changed.emit()

    def seek(self, state: int, phase: int | None = None) -> None:
        """Show a recorded state, one beyond what is recorded shows the newest; all of it, or up to a phase."""
        self._training_thread.way.take()
        newest, parameters = self.history.newest
        state = max(0, min(state, newest))
        moves, walks = state != self.state, phase != self._phase
        self._phase = phase
        if moves:
            self._passes.move_to(state, parameters if state == newest else None)
            self._position = float(state)
            self._marked = self._at_kinks = None
            self.playhead_changed.emit()
        if walks:
            self.phase_changed.emit()

    def choose_sample(self, sample: int | None) -> None:
        """Show the numbers of one of all samples, from 0, be it held out; None shows the first of each batch."""
        if sample is not None:
            sample = max(0, min(sample, len(self._setup.whole.inputs) - 1))
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
        self._training_thread.stood_still.disconnect(self._tick)  # one that is still on its way finds no views
        self._training_thread.close()

    # How it is done

    def _take(self, run: Run) -> None:
        setup = run.setup
        self._setup, self._is_mistaken = setup, not is_right(setup)
        self._run = run
        self._passes = Passes(self._run)
        self._goal = max(setup.iterations, 1)
        self._far = 0
        self._told = {}
        self._position = 0.0
        self._phase = None
        self._ghosts = ()
        self._marked = self._at_kinks = None
        self._running = self._travels = False
        self._awaited = None
        self._length = self.history.length
        self._ended_told = False
        self._point_at_nothing()
        self._find_a_rival()

    def _find_a_rival(self) -> None:
        """Train the right rule beside a mistaken one, from the same start and along the same branches, if wanted."""
        before = self._rival
        self._rival = self._rival_passes = None
        if self._side_by_side and self.is_mistaken:
            self._right_roots = right_roots(self._run.roots, self._right_roots)
            roots = tuple(right for _, right in self._right_roots)
            self._rival = before.along(roots) if before else Run(roots[-1].setup, RIVAL_BUDGET, roots)
            self._rival_passes = Passes(self._rival)
        self._training_thread.take(*(run for run in (self._run, self._rival) if run))

    def _let_the_rival_follow(self) -> None:
        if self._rival:
            self._training_thread.train_to(self.history.last)
            self._timer.start()

    def _announce(self, setup: bool = True) -> None:
        if setup:
            self.setup_changed.emit()
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
            self.ghosts_changed,
            self.stopped_changed,
            self.ended_changed,
        ):
            signal.emit()

    def _start(self) -> None:
        self.seek(self.state)
        self._position = float(self.state)
        self._since = time.perf_counter()
        self._run.watch = self._fresh_watch()
        self.stopped_changed.emit()
        if self._speed == AS_FAST_AS_IT_GOES:
            self._training_thread.train_to(self._goal)
        self._timer.start()
        if not self._running:
            self._running = True
            self.running_changed.emit()
        self._tell_of_compiling()

    def _fresh_watch(self) -> Watch | None:
        told = [stop for stop, state in self._told.items() if state <= self.state]
        return Watch(self._stops, self.state, told) if self._stops else None

    def _follow_to(self, state: int) -> None:
        self._run.watch = None
        self.stopped_changed.emit()
        if state <= self.history.last:
            self.seek(state)
            return
        self._awaited = state
        self._training_thread.train_to(state)
        self._timer.start()
        self._tell_of_compiling()

    def _tell_of_compiling(self) -> None:
        if self.is_compiling != self._compiling_told:
            self._compiling_told = self.is_compiling
            self.compiling_changed.emit()

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
        watch = self._run.watch
        self._tell_of_compiling()
        # The playhead goes no farther than where nothing was found that halts it.
        last = self.history.last if watch is None else min(self.history.last, watch.reached)
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

        if watch is not None and watch.stopped is not None and self.state >= watch.stopped.state:
            self._told[watch.stopped.stop] = watch.stopped.state
            self._stand_still()
            self._timer.stop()
            self.stopped_changed.emit()
            return
        arrived = self.state >= (self._goal if self._running else self._awaited or 0)
        done = arrived and self.history.last >= self._far
        if done or (self._run.ended and self.state >= last):
            if self._rival_lags():
                self._training_thread.train_to(self.history.last)  # as a pause has stopped it, too
                return
            was_running = self.running
            self._awaited = None
            self._timer.stop()
            self._running = self._travels = False
            if was_running:
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
        self._stand_still()
        self._timer.stop()  # nothing comes of waiting
        self.failed.emit(fault)
