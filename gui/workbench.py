"""What the window is about: the open lesson, the playhead, and what the user points at.

What is on the screen is a function of (lesson, state, sample). Views read it here, listen to the
signals here and say here what the user wants; no view knows of another.
"""

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QUndoStack

from core.elements import Element
from core.figures import Notation, notation, use
from core.ghost import Ghost
from core.held_out import split, with_samples
from core.history import BUDGET
from core.lesson import Lesson, open_lesson
from core.network import CHAIN_RULE
from core.passes import Passes
from core.run import Root, Run, roots_of
from core.samples import Samples
from core.saved_run import Look, SavedRun
from core.stops import Stop, Watch
from gui.screen import Screen, Shown
from gui.training_thread import TrainingThread
from gui.undo import Course, CourseChange

Array = NDArray[np.float64]

AS_FAST_AS_IT_GOES = float("inf")
FRAME = 16  # milliseconds
FULL_SPEED_FRAME = 25  # milliseconds, where training in plain NumPy waits for painting
RIVAL_BUDGET = BUDGET // 4  # bytes for the states that the right rule reaches beside a mistaken one
FRAME_STEP = 8  # milliseconds: intervals are whole multiples, or the shortest
AT_ONCE = 0.010  # seconds of training that a change may take before its first picture
MOST_GHOSTS = 6
FRAMES_SHARE = 2  # times what a frame costs is the shortest time to the next one


class Workbench(Screen):
    """The one thing that views listen to and talk to."""

    _told: dict[Stop, int]  # what has halted the run, and at which state the last time
    _far: int  # how far a changed lesson is trained at once: as far as the run before it came

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
        self._stops = ()
        self.undo = QUndoStack(self)
        self._lesson, self._split = lesson, None
        self._take(Run(lesson))

    # What the user wants

    def edit(self, text: str, lesson: Lesson, before: Course | None = None) -> None:
        """Go on with a changed lesson, so that it can be undone; `text` says what was done.

        Undoing leads back to the course `before`, where that is not what there is now.
        """
        after = Course(roots_of(lesson), self._ghosts)
        self.undo.push(CourseChange(text, before or self.course, after, self._go_on_along, done=False))

    def remember(self, text: str, before: Course) -> None:
        """Let what was changed already be undone; `before` is the course from before."""
        self.undo.push(CourseChange(text, before, self.course, self._go_on_along, done=True))

    def write_numbers(self, wanted: Notation) -> None:
        """Write all numbers so from now on."""
        if wanted != notation():
            use(wanted)
            self.notation_changed.emit()

    def hold_out(self, share: float, seed: int) -> None:
        """Keep this share of the samples from training: that is no change of the lesson, which keeps them all."""
        whole = self.whole
        self._split = split(whole, share, seed) if share else None
        training = self._split.training if self._split is not None else whole
        self._work_on(roots_of(with_samples(self._lesson, training)))

    def name_lesson(self, name: str, path: Path) -> None:
        """The open lesson is in another file now; it is the same otherwise."""
        self._lesson = replace(self._lesson, name=name, path=path)
        self._run.name(self._lesson)
        self.rule_changed.emit()

    def _go_on_along(self, course: Course) -> None:
        """Another course of the same document: by its name, from its file, and without what belonged to the other."""
        before = self._lesson
        roots = tuple(_named_as(before, root) for root in course.roots)
        lesson = roots[-1].lesson
        now, then = ((each.scenario.network, each.scenario.labels) for each in (lesson, before))
        if now != then or _are_others(lesson.samples, before.samples):
            self._work_on(roots)
        elif lesson.rule.name != before.rule.name:
            self.pause()
            self._take_again(Run(lesson, roots=roots))
            self._announce(lesson=False)
        else:
            self.rerun(roots)
        if course.ghosts != self._ghosts:
            self._ghosts = course.ghosts
            self.ghosts_changed.emit()

    def _work_on(self, roots: tuple[Root, ...]) -> None:
        """Go on with a lesson that was changed, from its start; what was pinned stays, if the network did."""
        self.pause()
        run = Run(roots[-1].lesson, roots=roots)
        if run.lesson.network == self._lesson.network:
            self._take_again(run)
        else:
            self._take(run)
        self._announce()

    def branch(self, state: int, lesson: Lesson, parameters: Array) -> None:
        """Train on from `state` by a changed lesson of the same network, with these parameters."""
        self.rerun(self._run.branched(state, lesson, parameters))

    def rerun(self, roots: tuple[Root, ...]) -> None:
        """Train the same network along other roots as far as the run before it came, and show the same state.

        What takes longer than a frame is shown as it comes.
        """
        here = self.state if self._awaited is None else self._awaited
        far = max(self._far, self.history.last)
        samples, chosen, walked = self._lesson.samples, self.chosen_sample, self._phase is not None
        run = self._run.along(roots)
        self.pause()
        run.advance(far, AT_ONCE)
        kept = (self._goal, self._ghosts, self._hovered, self._pinned, self._factor)
        self._take(run)
        self._goal, self._ghosts, self._hovered, self._pinned, self._factor = kept
        self._far = far
        if chosen is not None and chosen < len(run.lesson.samples.inputs):
            self._passes.choose_sample(chosen)
        self._passes.move_to(min(here, run.history.last))
        if run.has_more(far):
            self._awaited = here
            self._training_thread.train_to(far)
            self._timer.start()
        if walked:
            self.phase_changed.emit()
        if run.lesson.samples is not samples:
            self.samples_changed.emit()
        for signal in (self.run_changed, self.playhead_changed, self.recorded_changed, self.ended_changed):
            signal.emit()

    def keep_ghost(self, alone: bool = False) -> None:
        """Keep the curves of the run in hand, for comparison with what takes its place; beside others, or alone."""
        others = () if alone else self._ghosts
        self._ghosts = (*others, Ghost.of(self._run))[-MOST_GHOSTS:]
        self.ghosts_changed.emit()

    def dismiss_ghosts(self) -> None:
        """Forget the runs that were kept for comparison."""
        if self._ghosts:
            self._ghosts = ()
            self.ghosts_changed.emit()

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

    def set_rule(self, name: str) -> None:
        """Train by the rule of that name, from the start: see `core.mistakes.RULES`."""
        if name != self._lesson.rule.name:
            self.edit(self.tr("train by another rule"), self._lesson.with_rule(name))

    def set_side_by_side(self, wanted: bool) -> None:
        """Train the right rule beside a mistaken one, or no longer; what is recorded stays."""
        if wanted == self._side_by_side:
            return
        self.pause()
        self._side_by_side = wanted
        self._marked = None
        self._find_a_rival()
        self._let_the_rival_follow()
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
        self.open_lesson(open_lesson(reference))

    def open_lesson(self, lesson: Lesson) -> None:
        """Open a lesson: nothing that was done to the one before can be undone any more."""
        self._take(Run(lesson))
        self.undo.clear()
        self._announce()

    def open_saved(self, saved: SavedRun) -> None:
        """Open a saved run: what is on the screen, and what is recorded, is what was when it was saved."""
        look = saved.look
        self._split = saved.split
        self._side_by_side = look.side_by_side
        self._take(saved.run)
        self._ghosts, self._goal, self._pinned = saved.ghosts, look.goal, look.pinned
        self._shown = Shown(look.shown)
        self._passes.choose_sample(look.sample)
        self._passes.move_to(look.state, look.parameters)
        self._phase = look.phase
        self.undo.clear()
        self._announce()
        self.shown_changed.emit()
        self._let_the_rival_follow()

    @property
    def saved(self) -> SavedRun:
        """All that a file keeps of the run, as it is now."""
        look = Look(
            state=self.state,
            parameters=self.parameters,
            phase=self._phase,
            sample=self.chosen_sample,
            goal=self._goal,
            pinned=self._pinned,
            shown=self._shown.value,
            side_by_side=self._side_by_side,
        )
        return SavedRun(self._run, self._split, self._ghosts, look)

    @Slot()
    def prepare(self) -> None:
        """Load what training needs, in its thread: the first step then needn't wait for it."""
        self._training_thread.prepare()

    @Slot()
    def reset(self) -> None:
        """Back to the scenario's start, the same numbers; the run is trained afresh."""
        self.pause()
        self._take_again(Run(self._lesson, roots=self._run.roots))
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
        self._far = 0
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
        newest, parameters = self.history.newest
        state = max(0, min(state, newest))
        moves, walks = state != self.state, phase != self._phase
        self._phase = phase
        if moves:
            self._passes.move_to(state, parameters if state == newest else None)
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
        self._training_thread.stood_still.disconnect(self._tick)  # one that is still on its way finds no views
        self._training_thread.close()

    # How it is done

    def _take(self, run: Run) -> None:
        lesson = run.lesson
        if self._split is not None and lesson.samples is not self._split.training:
            self._split = None
        self._lesson = lesson
        self._run = run
        self._passes = Passes(self._run)
        self._goal = max(lesson.iterations, 1)
        self._far = 0
        self._told = {}
        self._position = 0.0
        self._phase = None
        self._ghosts = ()
        self._marked = None
        self._running = False
        self._awaited = None
        self._length = self.history.length
        self._ended_told = False
        self._point_at_nothing()
        self._find_a_rival()

    def _take_again(self, run: Run) -> None:
        """The same network: what was pinned stays, and the sample that was chosen."""
        pinned, sample, ghosts = self._pinned, self.chosen_sample, self._ghosts
        self._take(run)
        self._pinned, self._ghosts = pinned, ghosts
        if sample is not None and sample < len(run.lesson.samples.inputs):
            self._passes.choose_sample(sample)

    def _find_a_rival(self) -> None:
        """Train the right rule beside a mistaken one, from the same start, where that is wanted."""
        self._rival = self._rival_passes = None
        if self._side_by_side and self.is_mistaken:
            right = self._lesson.with_rule(CHAIN_RULE.name)
            self._rival = Run(right, RIVAL_BUDGET)
            self._rival_passes = Passes(self._rival)
        self._training_thread.take(*(run for run in (self._run, self._rival) if run))

    def _let_the_rival_follow(self) -> None:
        if self._rival:
            self._training_thread.train_to(self.history.last)
            self._timer.start()

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

    def _fresh_watch(self) -> Watch | None:
        told = [stop for stop, state in self._told.items() if state <= self.state]
        return Watch(self._lesson, self._stops, self.state, told) if self._stops else None

    def _follow_to(self, state: int) -> None:
        self._run.watch = None
        self.stopped_changed.emit()
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
        watch = self._run.watch
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
            self.pause()
            self._timer.stop()
            self.stopped_changed.emit()
            return
        arrived = self.state >= (self._goal if self._running else self._awaited or 0)
        done = arrived and self.history.last >= self._far
        if (done or (self._run.ended and self.state >= last)) and not self._rival_lags():
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


def _named_as(lesson: Lesson, root: Root) -> Root:
    """The root, called what the open document is called."""
    if (root.lesson.name, root.lesson.path) == (lesson.name, lesson.path):
        return root
    return root._replace(lesson=replace(root.lesson, name=lesson.name, path=lesson.path))


def _are_others(samples: Samples, before: Samples) -> bool:
    """Whether more than one of the samples is another: not an edited one, but other data."""
    if samples is before:
        return False
    if abs(len(samples.inputs) - len(before.inputs)) == 1:
        return False  # one was added, or taken away
    if samples.inputs.shape != before.inputs.shape or samples.targets.shape != before.targets.shape:
        return True
    apart = (samples.inputs != before.inputs).any(axis=1) | (samples.targets != before.targets).any(axis=1)
    return int(apart.sum()) > 1
