"""How the playhead moves: steps, runs, rewinds; and the training that it needs.

Training is asked for as far as the playhead wants to go; how far it is, is read once a frame.
"""

import math
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from core.training.stops import Stop, Stopped, Watch
from gui.model.frame_clock import (
    FIRST_PACE,
    GROWS_AT_MOST,
    FrameClock,
    Growth,
    Position,
    advance,
    advance_growing,
    awake,
    growth,
    held_back,
)
from gui.model.store import Store
from gui.model.training_service import TrainingService, reached
from gui.model.window_state import AS_FAST_AS_IT_GOES, NO_MARKS, RunState, Session, WindowState

if TYPE_CHECKING:
    from core.data.drawn_sample import DrawnSample

SPEEDS = (1, 2, 5, 10, 20, 30, 60, 120, 250, 500, 1000, 2500, 5000, 10_000, AS_FAST_AS_IT_GOES)  # states a second
LEAST_IN_SIGHT, IN_SIGHT = 20, 1.5  # states that the plots hold for who goes slowly: at first; times those gone through
SOON, AHEAD = 0.03, 0.1  # seconds of a growing run: what is shown so soon is asked for, and trained so far ahead


class Playback(QObject):
    """Moves the cursor of the store's state along its run."""

    failed = Signal(str)  # a fault of the program's own, while it trained
    uncompiled = Signal(str)  # why NumPy has to train what would be compiled

    def __init__(self, store: Store, training: TrainingService, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._training = store, training
        self._position = Position(0.0, 0.0)
        self._growth, self._grows_since = Growth(0, 0.0), 0.0  # of a run that begins slowly; seconds
        self.clock = FrameClock(self._training_waits, self)
        self.clock.tick.connect(self._tick)
        training.stood_still.connect(self.clock.show_frame)
        training.failed.connect(self._fail)
        training.uncompiled.connect(self.uncompiled)

    # What the user wants

    @Slot()
    def prepare(self) -> None:
        """Load what training needs, in its thread: the first step then needn't wait for it."""
        self._training.prepare()

    @Slot()
    def step(self) -> None:
        """On by one state."""
        self.pause()
        self._follow_to(self._state.cursor.state + 1)

    @Slot()
    def step_back(self) -> None:
        """Back by one state."""
        self.pause()
        self.seek(self._state.cursor.state - 1)

    @Slot()
    def run(self) -> None:
        """Let the playhead move on by itself until the goal; once there, as far again.

        Where that is wanted, a document's first run begins slowly, so that each state is seen.
        """
        before = self._state
        run, state, goal = before.session.run, before.cursor.state, before.run_state.goal
        if run.ended and state >= run.history.last:
            return
        if state >= goal:
            goal = state + max(before.session.setup.iterations, 1)
        self._start(goal, _grows_at_first(before.run_state))

    @Slot()
    def pause(self) -> None:
        """Stand still at the state on the screen; the right rule that is behind may still come as far."""
        self._training.pause()
        self._put_run_state(_standing(self._state.run_state))
        if self.right_rule_lags:
            self.let_the_right_rule_follow()

    @Slot()
    def toggle(self) -> None:
        """Run, or pause."""
        if self._state.run_state.moves:
            self.pause()
        else:
            self.run()

    def run_to(self, state: int) -> None:
        """Go to `state`: at once where it is recorded, else as fast as training gets there."""
        self.pause()
        if state <= self._state.session.run.history.last:
            self.seek(state)
        else:
            self._follow_to(state, travels=True)

    def seek(self, state: int, phase: int | None = None) -> None:
        """Show a recorded state, one beyond what is recorded shows the newest; all of it, or up to a phase."""
        self._training.give_way()
        before = self._state
        after = _moved(before, state, phase)
        if after is not before:
            self._position = self._position._replace(state=float(after.cursor.state))
            self._store.put(self.noticed(after))

    def choose_sample(self, sample: int | None) -> None:
        """Show the numbers of one of all samples, from 0, be it held out; None shows the first of each batch."""
        before = self._state
        if sample is not None:
            sample = max(0, min(sample, len(before.session.setup.whole.inputs) - 1))
        if sample != before.cursor.chosen_sample or before.cursor.drawn is not None:
            self._training.give_way()
            self._store.put(replace(before, cursor=replace(before.cursor, chosen_sample=sample, drawn=None)))

    def look_at_drawn(self, drawn: "DrawnSample | None") -> None:
        """Show the numbers of what is drawn, in the place of the sample; None shows that again."""
        before = self._state
        if drawn is not before.cursor.drawn:
            self._training.give_way()
            self._store.put(replace(before, cursor=replace(before.cursor, drawn=drawn)))

    def set_goal(self, state: int) -> None:
        """Let Run stop at `state`."""
        self._put_run_state(self._state.run_state._replace(goal=state))

    def set_stops(self, stops: tuple[Stop, ...]) -> None:
        """Halt runs by these from now on."""
        run_state = self._state.run_state
        if stops != run_state.stops:
            run_state = run_state._replace(stops=stops)
            if run_state.is_running:
                self._watch(run_state)
            self._put_run_state(run_state)

    def set_speed(self, speed: float) -> None:
        """Run at `speed` states a second from now on; no run begins slowly any more."""
        self.begin_slowly(False)
        self._take_speed(self._state.run_state._replace(chosen_speed=speed, lent_speed=None, pace=None))

    def lend_speed(self, speed: float | None) -> None:
        """Run at the speed that a step of a lesson asks for; with None at the chosen one again."""
        run_state = self._state.run_state
        goes_on_so = speed is None and run_state.lent_speed is None
        self._take_speed(run_state if goes_on_so else run_state._replace(lent_speed=speed, pace=None))

    def _take_speed(self, run_state: RunState) -> None:
        before = self._state.run_state
        if run_state == before:
            return
        is_other = (run_state.speed, run_state.pace) != (before.speed, before.pace)
        self._put_run_state(run_state)
        run_state = self._state.run_state  # who was told of the speed may have paused
        if is_other and run_state.is_running:
            self._training.pause()
            self._start(run_state.goal)

    def begin_slowly(self, wanted: bool) -> None:
        """Let a document's first run begin slowly, where it goes at full speed, and grow until it does."""
        if wanted != self._state.run_state.begins_slowly:
            self._put_run_state(self._state.run_state._replace(begins_slowly=wanted))

    # What other commands need

    def go_on_to(self, state: int) -> None:
        """Train until `state` is recorded, and look how far that is; the playhead stays, unless it waits for one."""
        self._training.train_to(state)
        self.clock.start()

    def let_the_right_rule_follow(self) -> None:
        """Train the right rule beside a mistaken one as far as that has come, where it is wanted."""
        session = self._state.session
        if session.right_run is not None:
            self.go_on_to(_right_goal(session))

    @property
    def right_rule_lags(self) -> bool:
        """Whether the right rule beside a mistaken one has not come as far as that."""
        session = self._state.session
        return session.right_run is not None and session.right_run.has_more(_right_goal(session))

    def noticed(self, state: WindowState) -> WindowState:
        """The state, with notice taken of how far training is."""
        progress = self._training.progress(state.session, state.run_state)
        return state if progress == state.progress else replace(state, progress=progress)

    def close(self) -> None:
        """Move no more."""
        self.clock.stop()
        self._training.stood_still.disconnect(self.clock.show_frame)  # one that is still on its way finds no views

    # How it is done

    @property
    def _state(self) -> WindowState:
        return self._store.state

    def _put_run_state(self, run_state: RunState) -> None:
        before = self._state
        after = self.noticed(_moving(before, run_state))
        if after is not before:
            self._store.put(after)

    def _start(self, goal: int, grows: bool = False) -> None:
        state, now = self._state.cursor.state, time.perf_counter()
        self.seek(state)
        self._position = Position(float(state), now)
        self._growth, self._grows_since = growth(state, goal), now
        pace = FIRST_PACE if grows else None
        run_state = self._state.run_state._replace(is_running=True, has_run=True, goal=goal, pace=pace)
        self._watch(run_state)
        self._training.prepare()  # while NumPy trains the first states
        if run_state.speed == AS_FAST_AS_IT_GOES and not grows:
            run_state = run_state._replace(in_sight=None)
            self._training.train_to(goal)
        self.clock.start()
        self._put_run_state(run_state)

    def _watch(self, run_state: RunState) -> None:
        """Halt the run by its stops; by those that have halted it only when they become so again."""
        state = self._state.cursor.state
        known = [stop for stop, halted in run_state.halted if halted <= state]
        watch = Watch(run_state.stops, state, known) if run_state.stops else None
        self._training.watch(self._state.session, watch)

    def _follow_to(self, state: int, travels: bool = False) -> None:
        before = self._state
        self._training.watch(before.session, None)
        if state <= before.session.run.history.last:
            self.seek(state)
            return
        goal, in_sight = before.run_state.goal, before.run_state.in_sight
        if travels:
            goal = max(goal, state)
        else:
            in_sight = _in_sight(state)
        self.go_on_to(state)
        self._put_run_state(before.run_state._replace(awaited=state, travels=travels, goal=goal, in_sight=in_sight))

    @Slot()
    def _tick(self) -> None:
        """Read how far training is, and move the playhead on."""
        before = self._state
        watch, last = before.session.run.watch, reached(before.session.run)
        after = self._moved_on(before, last)
        stopped = watch.stopped if watch is not None else None
        if stopped is not None and before.run_state.is_running and after.cursor.state >= stopped.state:
            self._training.pause()
            after = _moving(after, _halted(after.run_state, stopped))
        if _has_arrived(after):
            if self.right_rule_lags:
                self._training.train_to(_right_goal(after.session))  # as a pause has stopped it, too
            else:
                self.clock.stop()
                arrived = _standing(after.run_state)._replace(trained_for=after.run_state.trained_for)
                if after.run_state.is_running:
                    arrived = arrived._replace(in_sight=None)
                after = _moving(after, arrived)
        after = self.noticed(after)
        if after is not before:
            self._store.put(after)

    def _moved_on(self, before: WindowState, last: int) -> WindowState:
        """The state as the playhead has moved on, no farther than `last`, beyond which something may halt it."""
        run_state = before.run_state
        if not run_state.is_running:
            return before if run_state.awaited is None else self._shown(before, min(run_state.awaited, last))
        if run_state.pace is not None:
            return self._grown_on(before, run_state.pace, last)
        if run_state.speed == AS_FAST_AS_IT_GOES:
            return self._shown(before, min(last, run_state.goal))
        now = time.perf_counter()
        wanted = advance(awake(self._position, now), now, run_state.speed, run_state.goal)
        if int(wanted.state) > last:
            self._training.train_to(int(wanted.state))
        after = self._shown(before, min(int(wanted.state), last))
        self._position = held_back(wanted, after.cursor.state)
        return _moving(after, after.run_state._replace(in_sight=_in_sight(self._position.state)))

    def _grown_on(self, before: WindowState, pace: float, last: int) -> WindowState:
        """The same of a run whose speed grows; at the end of that it is told to go as fast as it goes."""
        now, goal = time.perf_counter(), before.run_state.goal
        if not before.session.run.is_ready:
            self._grows_since = now  # nothing moves until its loops are there
        wanted = advance_growing(awake(self._position, now), now, self._growth, goal)
        still_grows = now - self._grows_since < GROWS_AT_MOST
        soon, ahead = (wanted.state + SOON * pace, wanted.state + AHEAD * pace) if still_grows else (goal, goal)
        if min(soon, goal) > last:  # not at every frame: where training stands still, there is one more at once
            self._training.train_to(min(math.ceil(ahead), goal))
        after = self._shown(before, min(int(wanted.state), last))
        self._position = held_back(wanted, after.cursor.state)
        grown = self._growth.pace(self._position.state) if still_grows else None
        in_sight = _in_sight(self._position.state) if still_grows else None
        return _moving(after, after.run_state._replace(pace=grown, in_sight=in_sight))

    def _shown(self, before: WindowState, state: int) -> WindowState:
        self._training.give_way()
        return _moved(before, state, None)

    def _training_waits(self) -> bool:
        """Whether training in plain NumPy waits for painting."""
        state = self._state
        return state.run_state.speed == AS_FAST_AS_IT_GOES and not state.session.run.is_compiled

    @Slot(str)
    def _fail(self, fault: str) -> None:
        self.clock.stop()  # nothing comes of waiting
        self._put_run_state(_standing(self._state.run_state))
        self.failed.emit(fault)


def _moved(before: WindowState, state: int, phase: int | None) -> WindowState:
    """The window's state at another state of the run; the very same where it is there."""
    newest, parameters = before.session.run.history.newest
    state = max(0, min(state, newest))
    if state == before.cursor.state:
        return before if phase == before.cursor.phase else replace(before, cursor=replace(before.cursor, phase=phase))
    cursor = replace(before.cursor, state=state, phase=phase, parameters=parameters if state == newest else None)
    display = before.display if before.display.marks is NO_MARKS else before.display._replace(marks=NO_MARKS)
    return replace(before, cursor=cursor, display=display)


def _in_sight(state: float) -> int:
    """Where the plots end for who has come to `state` slowly: near enough for the next states to be seen."""
    return max(LEAST_IN_SIGHT, round(IN_SIGHT * state))


def _moving(before: WindowState, run_state: RunState) -> WindowState:
    """The window's state as it moves so; the very same where it does."""
    return before if run_state == before.run_state else replace(before, run_state=run_state)


def _right_goal(session: Session) -> int:
    """How far the right rule is to come: as far as the mistaken one beside it, or to where that was halted."""
    stopped = session.run.stopped
    return session.run.history.last if stopped is None else stopped.state


def _grows_at_first(run_state: RunState) -> bool:
    """Whether Run, pressed now, begins slowly: at the first press only, and not at a speed that was chosen."""
    is_lent = run_state.lent_speed is not None
    return run_state.begins_slowly and not run_state.has_run and not is_lent and run_state.speed == AS_FAST_AS_IT_GOES


def _standing(run_state: RunState) -> RunState:
    return run_state._replace(is_running=False, travels=False, awaited=None, trained_for=0, pace=None)


def _halted(run_state: RunState, stopped: Stopped) -> RunState:
    known = dict(run_state.halted) | {stopped.stop: stopped.state}
    return _standing(run_state)._replace(halted=tuple(known.items()))


def _has_arrived(state: WindowState) -> bool:
    """Whether the playhead is where it was to go, and training as far as it was to be; or neither can go on."""
    run, run_state = state.session.run, state.run_state
    wanted = run_state.goal if run_state.is_running else run_state.awaited or 0
    is_there = state.cursor.state >= wanted and run.history.last >= run_state.trained_for
    # A run that has ended records no more: what it has reached is looked up after that.
    return is_there or (run.ended is not None and state.cursor.state >= reached(run))
