"""What the window is about: the open lesson and its run, how they are changed, and what the user points at.

What is on the screen is a function of (lesson, state, sample). Views read it here, listen to the
signals here and say here what the user wants; no view knows of another.
"""

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot

from core.blank import UNTITLED
from core.figures import Notation, notation, use
from core.ghost import Ghost
from core.learned_samples import hold_out
from core.lesson import Lesson, open_lesson
from core.mistakes import named
from core.printed import as_printed, unprinted
from core.run import Root, Run, roots_of
from core.samples import Samples
from core.saved_run import Look, SavedRun
from gui.playhead import Playhead
from gui.screen import Shown
from gui.undo import Course, CourseChange, UndoSteps

Array = NDArray[np.float64]

AT_ONCE = 0.010  # seconds of training that a change may take before its first picture
MOST_GHOSTS = 6


class Workbench(Playhead):
    """The one thing that views listen to and talk to."""

    def __init__(self, lesson: Lesson, parent: QObject | None = None) -> None:
        super().__init__(lesson, parent)
        self.undo = UndoSteps(self)

    # What the user wants

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save: what was only looked at is not."""
        clean, here = self.undo.cleanIndex(), self.undo.index()
        if clean < 0:
            return True
        since = (self.undo.command(place) for place in range(min(clean, here), max(clean, here)))
        return not all(isinstance(change, CourseChange) and change.is_look for change in since)

    def edit(self, text: str, lesson: Lesson, before: Course | None = None, is_look: bool = False) -> None:
        """Go on with a changed lesson, so that it can be undone; `text` says what was done.

        Undoing leads back to the course `before`, where that is not what there is now. A look is nothing to be saved.
        """
        ghosts = self._ghosts if lesson.network == self.network else ()  # what is of another network compares with none
        after = Course(roots_of(lesson), ghosts)
        change = CourseChange(text, before or self.course, after, self._go_on_along, done=False, is_look=is_look)
        self.undo.add(change)

    def remember(self, text: str, before: Course) -> None:
        """Let what was changed already be undone; `before` is the course from before."""
        self.undo.add(CourseChange(text, before, self.course, self._go_on_along, done=True))

    def hold_out(self, share: float, seed: int) -> None:
        """Keep this share of the samples from training, from 0, which is none; the scenario says so from now on.

        Raises
        ------
        ScenarioError
            If there is a single sample, of which none can be held out.
        """
        lesson = hold_out(self._lesson, share, seed)
        if _how_held_out(lesson) != _how_held_out(self._lesson):
            self.edit(self.tr("hold out other samples"), lesson)

    def branch(self, state: int, lesson: Lesson, parameters: Array) -> None:
        """Train on from `state` by a changed lesson of the same network, with these parameters."""
        self.rerun(self._run.branched(state, lesson, parameters))

    def rerun(self, roots: tuple[Root, ...]) -> None:
        """Train the same network along other roots as far as the run before it came, and show the same state.

        What takes longer than a frame is shown as it comes.
        """
        here = self.state if self._awaited is None else self._awaited
        far = max(self._far, self.history.last)
        whole, chosen, walked = self._lesson.whole, self.chosen_sample, self._phase is not None
        run = self._run.along(roots)
        self.pause()
        run.advance(far, AT_ONCE)
        kept = (self._goal, self._ghosts, self._hovered, self._pinned, self._factor)
        self._take(run)
        self._goal, self._ghosts, self._hovered, self._pinned, self._factor = kept
        self._far = far
        if chosen is not None and chosen < len(run.lesson.whole.inputs):
            self._passes.choose_sample(chosen)
        self._passes.move_to(min(here, run.history.last))
        if run.has_more(far):
            self._awaited = here
            self._training_thread.train_to(far)
            self._timer.start()
        elif self._rival_lags():
            self._let_the_rival_follow()
        if walked:
            self.phase_changed.emit()
        if run.lesson.whole is not whole:
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

    def set_rule(self, *names: str) -> None:
        """Train by the rule of that name, or by several joined, from the start: see `core.mistakes.RULES`.

        By the right one nothing stays that an article's listing has brought.
        """
        lesson = self._lesson.with_rule(*names)
        if not lesson.rule.mistakes:
            lesson = unprinted(lesson).with_rule()
        if named(lesson.rule) != named(self._lesson.rule) or lesson.unprinted is not self._lesson.unprinted:
            is_built_in = lesson.path is None and lesson.name != UNTITLED
            self.edit(self.tr("train by another rule"), lesson, is_look=is_built_in)

    def set_printed(self, wanted: bool) -> None:
        """Train as the article prints it, from the start, or as it was before."""
        lesson = as_printed(self._lesson) if wanted else unprinted(self._lesson)
        if not wanted and self._lesson.unprinted is None:
            lesson = lesson.with_rule()
        text = self.tr("take what the article prints") if wanted else self.tr("take back what the article prints")
        self.edit(text, lesson, is_look=True)

    @Slot()
    def reset(self) -> None:
        """Back to the scenario's start, the same numbers; the run is trained afresh."""
        self.pause()
        self._rival = None
        self._take_again(Run(self._lesson, roots=self._run.roots))
        self._announce(lesson=False)

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
        return SavedRun(self._run, self._ghosts, look)

    def name_lesson(self, name: str, path: Path) -> None:
        """The open lesson is in another file now; it is the same otherwise."""
        self._lesson = replace(self._lesson, name=name, path=path)
        self._run.name(self._lesson)
        self.rule_changed.emit()

    def write_numbers(self, wanted: Notation) -> None:
        """Write all numbers so from now on."""
        if wanted != notation():
            use(wanted)
            self.notation_changed.emit()

    # How it is done

    def _go_on_along(self, course: Course) -> None:
        """Another course of the same document: by its name, from its file, and without what belonged to the other."""
        before = self._lesson
        roots = tuple(_named_as(before, root) for root in course.roots)
        lesson = roots[-1].lesson
        others = _are_others(lesson.whole, before.whole) or _how_held_out(lesson) != _how_held_out(before)
        if others or _called(lesson) != _called(before):
            self._work_on(roots)
        elif named(lesson.rule) != named(before.rule):
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


def _called(lesson: Lesson) -> tuple[object, ...]:
    """What views are built from beside the numbers: what everything is called."""
    data = lesson.scenario.data
    names = (data.class_names, data.target_names, data.scaling)
    return lesson.scenario.network, lesson.scenario.labels, names


def _how_held_out(lesson: Lesson) -> tuple[float, int] | None:
    return None if lesson.split is None else (lesson.split.how.share, lesson.split.how.seed)


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
