"""Changes of the open setup and its run, each of which can be undone."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot

from core.experiments.printed_listing import as_printed, unprinted
from core.network.rules import named
from core.setup.blank import UNTITLED
from core.setup.learned_samples import hold_out
from core.setup.setup import Setup
from core.training.rewording import reworded, trains_alike
from core.training.roots import Root, roots_of
from gui.model.course_follower import CourseFollower, begins_anew
from gui.model.kept_course import Course
from gui.model.store import Store
from gui.model.undo import CourseChange, UndoSteps
from gui.model.window_state import Session
from gui.texts.changes import held_out_text, rule_text

Array = NDArray[np.float64]


class Edits(QObject):
    """Goes on with a changed setup, or along another way, and remembers what there was before."""

    def __init__(self, store: Store, follower: CourseFollower, undo: UndoSteps, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._follower, self.undo = store, follower, undo
        self.may_lose_branches: Callable[[tuple[int, ...]], bool] = _may_always  # asks, where there is a window

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save: what was only looked at is not."""
        clean, here = self.undo.cleanIndex(), self.undo.index()
        if clean < 0:
            return True
        since = (self.undo.command(index) for index in range(min(clean, here), max(clean, here)))
        return not all(isinstance(change, CourseChange) and change.is_view_only for change in since)

    @property
    def course(self) -> Course:
        """What is trained and what it is compared with, as it is now."""
        return self._follower.course

    @property
    def recorded_course(self) -> Course:
        """The same, with what is recorded."""
        return self._follower.recorded_course

    def edit(
        self,
        text: str,
        setup: Setup,
        before: Course | None = None,
        *,
        is_view_only: bool = False,
        from_start: bool = False,
    ) -> bool:
        """Go on with a changed setup, so that it can be undone; `text` says what was done.

        What changes no number goes into every stretch of the run, which stays. What does counts from the last branch
        on, where it can; where it can't, it is asked first whether the branches may go. A change `from_start` is to
        begin the run anew, without branches. Whether it was done.

        Undoing leads back to the course `before`, where that is not what there is now. What `is_view_only` is nothing
        to be saved.
        """
        if trains_alike(setup, self._session.setup) and not (from_start and self._session.branches):
            self.undo.add(self._change_of_words(text, setup, before, is_view_only))
            return True
        after = self._course_of(setup, from_start)
        loses_branches = not from_start and len(after.roots) < len(self._session.roots)
        if loses_branches and not self.may_lose_branches(self._session.branches):
            return False
        self.undo.add(
            CourseChange(text, before or self.recorded_course, after, self._follower, is_view_only=is_view_only)
        )
        return True

    def remember(self, text: str, before: Course) -> None:
        """Let what was changed already be undone; `before` is the course from before."""
        self.undo.add(CourseChange(text, before, None, self._follower))

    def hold_out(self, share: float, seed: int) -> bool:
        """Keep this share of the samples from training, from 0, which is none. Whether it was done.

        Where the run has branches, it is asked first whether they may go.
        """
        setup = self._session.setup
        before = (0.0, seed) if setup.split is None else (setup.split.how.share, setup.split.how.seed)
        if before == (share, seed) or len(setup.whole.inputs) < 2:
            return True
        return self.edit(held_out_text(before, (share, seed)), hold_out(setup, share, seed))

    def rerun(self, roots: tuple[Root, ...]) -> None:
        """Train the same network along other roots, as far as before; that alone can't be undone."""
        self._follower.rerun(roots)

    def branch(self, state: int, setup: Setup, parameters: Array) -> None:
        """Train on from `state` by a changed setup of the same network, with these parameters."""
        self._follower.rerun(self._session.run.branched(state, setup, parameters))

    def set_rule(self, *names: str) -> bool:
        """Train by the rule of that name, or by several joined, from the start: see `core.network.rules.RULES`.

        By the right one nothing stays that an article's listing has brought. Whether it is so now.
        """
        before = self._session.setup
        setup = before.with_rule(*names)
        if not setup.rule.mistakes:
            setup = unprinted(setup).with_rule()
        if named(setup.rule) == named(before.rule) and setup.unprinted is before.unprinted:
            return True
        is_built_in = setup.path is None and setup.name != UNTITLED
        return self.edit(rule_text(before, setup), setup, is_view_only=is_built_in)

    def set_printed(self, wanted: bool) -> bool:
        """Train as the article prints it, from the start, or as it was before. Whether it is so now."""
        before = self._session.setup
        setup = as_printed(before) if wanted else unprinted(before)
        if not wanted and before.unprinted is None:
            setup = setup.with_rule()
        text = self.tr("take the listing as printed") if wanted else self.tr("take back the listing as printed")
        return self.edit(text, setup, is_view_only=True)

    @Slot()
    def reset(self) -> None:
        """Back to the scenario's start, the same numbers; the run is trained afresh."""
        before = self.recorded_course
        if before.last == 0:  # there is nothing to be undone, but training may be on its way
            self._follower.go_along(before.begun_anew())
        else:
            self.undo.add(
                CourseChange(self.tr("reset"), before, before.begun_anew(), self._follower, is_view_only=True)
            )

    def close(self) -> None:
        """Nothing can be undone any more."""
        # Steps hold the stack that holds them. Were Python to collect them as garbage, Qt would destroy them twice.
        self.undo.blockSignals(True)
        self.undo.clear()

    # How it is done

    @property
    def _session(self) -> Session:
        return self._store.state.session

    def _change_of_words(self, text: str, setup: Setup, before: Course | None, is_view_only: bool) -> CourseChange:
        """The change of a setup that trains as the open one does: every stretch of the run is told in its words."""
        now = self.course
        after = now._replace(roots=_reworded(now.roots, setup))
        return CourseChange(text, before or now, after, self._follower, is_view_only=is_view_only, of_words=True)

    def _course_of(self, setup: Setup, from_start: bool) -> Course:
        """The course of a setup that trains otherwise than the open one."""
        session = self._session
        before, roots = session.setup, session.roots
        # What nobody has asked for, and is of another network, compares with none.
        same = setup.network == before.network
        runs = tuple(kept for kept in session.kept_runs if same or not kept.is_before)
        if len(roots) > 1 and not from_start and _can_branch(setup, before):
            last = roots[-1]._replace(setup=setup)
            if setup.optimizer != before.optimizer:
                last = session.run.branched(last.state, setup, last.parameters)[-1]
            roots = (*_reworded(roots[:-1], setup), last)
        else:
            roots = roots_of(setup)
        if begins_anew(setup, before) or (len(roots) == 1 and named(setup.rule) != named(before.rule)):
            return Course(roots, runs, goal=max(setup.iterations, 1))
        return self.course._replace(roots=roots, kept_runs=runs, ended=False)


def _reworded(roots: tuple[Root, ...], words: Setup) -> tuple[Root, ...]:
    """The roots in the words of a setup; the very same where these are their own."""
    setups = [reworded(root.setup, words) for root in roots]
    return tuple(
        root if setup is root.setup else root._replace(setup=setup) for root, setup in zip(roots, setups, strict=True)
    )


def _can_branch(setup: Setup, before: Setup) -> bool:
    """Whether a changed setup can take the place of another one that trains from a branch on."""
    if setup.network != before.network or not np.array_equal(setup.start, before.start):
        return False
    same_count = len(setup.whole.inputs) == len(before.whole.inputs)
    return same_count and not begins_anew(setup, before)


def _may_always(_states: tuple[int, ...]) -> bool:
    return True
