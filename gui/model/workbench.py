"""What the window is about: the open setup and its run, how they are changed, and what the user points at.

What is on the screen is a function of (setup, state, sample). Views read it here, listen to the
signals here and say here what the user wants; no view knows of another.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot

from core.base.number_format import NumberFormat
from core.experiments.printed_listing import as_printed, unprinted
from core.network.rules import named
from core.saved_run.writer import SavedRun, Snapshot
from core.setup.blank import UNTITLED
from core.setup.learned_samples import hold_out
from core.setup.setup import Setup, open_setup
from core.training.previous_run import PreviousRun
from core.training.retelling import retold, trains_alike
from core.training.roots import Root, roots_of
from core.training.run import Run
from gui.model.course_follower import CourseFollower, begins_anew
from gui.model.readings import Shown
from gui.model.undo import Course, CourseChange, UndoSteps
from gui.texts.changes import held_out_text, rule_text

Array = NDArray[np.float64]

MOST_GHOSTS = 6


class Workbench(CourseFollower):
    """The one thing that views listen to and talk to."""

    def __init__(self, setup: Setup, parent: QObject | None = None) -> None:
        super().__init__(setup, parent)
        self.undo = UndoSteps(self)
        self.may_lose_branches: Callable[[tuple[int, ...]], bool] = _may_always  # asks, where there is a window

    # What the user wants

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save: what was only looked at is not."""
        clean, here = self.undo.cleanIndex(), self.undo.index()
        if clean < 0:
            return True
        since = (self.undo.command(place) for place in range(min(clean, here), max(clean, here)))
        return not all(isinstance(change, CourseChange) and change.is_look for change in since)

    def edit(
        self,
        text: str,
        setup: Setup,
        before: Course | None = None,
        *,
        is_look: bool = False,
        from_start: bool = False,
    ) -> bool:
        """Go on with a changed setup, so that it can be undone; `text` says what was done.

        What changes no number goes into every stretch of the run, which stays. What does counts from the last branch
        on, where it can; where it can't, it is asked first whether the branches may go. A change `from_start` is to
        begin the run anew, without branches. Whether it was done.

        Undoing leads back to the course `before`, where that is not what there is now. A look is nothing to be saved.
        """
        if trains_alike(setup, self._setup) and not (from_start and self.branches):
            self.undo.add(self._change_of_words(text, setup, before, is_look))
            return True
        after = self._course_of(setup, from_start)
        if not from_start and len(after.roots) < len(self._run.roots) and not self.may_lose_branches(self.branches):
            return False
        self.undo.add(CourseChange(text, before or self.course_so_far, after, self, is_look=is_look))
        return True

    def remember(self, text: str, before: Course) -> None:
        """Let what was changed already be undone; `before` is the course from before."""
        self.undo.add(CourseChange(text, before, None, self))

    def hold_out(self, share: float, seed: int) -> bool:
        """Keep this share of the samples from training, from 0, which is none. Whether it was done.

        Where the run has branches, it is asked first whether they may go.
        """
        now = self.split
        before = (0.0, seed) if now is None else (now.how.share, now.how.seed)
        if before == (share, seed) or len(self.whole.inputs) < 2:
            return True
        return self.edit(held_out_text(before, (share, seed)), hold_out(self._setup, share, seed))

    @property
    def branches(self) -> tuple[int, ...]:
        """The states at which the run branches."""
        return tuple(root.state for root in self._run.roots[1:])

    def branch(self, state: int, setup: Setup, parameters: Array) -> None:
        """Train on from `state` by a changed setup of the same network, with these parameters."""
        self.rerun(self._run.branched(state, setup, parameters))

    def keep_ghost(self, alone: bool = False) -> None:
        """Keep the curves of the run in hand, for comparison with what takes its place; beside others, or alone."""
        others = () if alone else self._ghosts
        self._ghosts = (*others, PreviousRun.of(self._run))[-MOST_GHOSTS:]
        self.ghosts_changed.emit()

    def dismiss_ghosts(self) -> None:
        """Forget the runs that were kept for comparison."""
        if self._ghosts:
            self._ghosts = ()
            self.ghosts_changed.emit()

    def set_rule(self, *names: str) -> None:
        """Train by the rule of that name, or by several joined, from the start: see `core.network.rules.RULES`.

        By the right one nothing stays that an article's listing has brought.
        """
        setup = self._setup.with_rule(*names)
        if not setup.rule.mistakes:
            setup = unprinted(setup).with_rule()
        if named(setup.rule) != named(self._setup.rule) or setup.unprinted is not self._setup.unprinted:
            is_built_in = setup.path is None and setup.name != UNTITLED
            self._look_at(rule_text(self._setup, setup), setup, is_look=is_built_in)

    def set_printed(self, wanted: bool) -> None:
        """Train as the article prints it, from the start, or as it was before."""
        setup = as_printed(self._setup) if wanted else unprinted(self._setup)
        if not wanted and self._setup.unprinted is None:
            setup = setup.with_rule()
        text = self.tr("take what the article prints") if wanted else self.tr("take back what the article prints")
        self._look_at(text, setup, is_look=True)

    def _look_at(self, text: str, setup: Setup, is_look: bool) -> None:
        """Train otherwise; where that was called off, who has shown it already shows again what is so."""
        if not self.edit(text, setup, is_look=is_look):
            self.rule_changed.emit()

    @Slot()
    def reset(self) -> None:
        """Back to the scenario's start, the same numbers; the run is trained afresh."""
        before = self.course_so_far
        if before.last == 0:  # there is nothing to be undone, but training may be on its way
            self.go_along(before.begun_anew())
        else:
            self.undo.add(CourseChange(self.tr("reset"), before, before.begun_anew(), self, is_look=True))

    def open(self, reference: str | Path) -> None:
        """Open a built-in setup by name, or a file; what was open stays where that can't be done.

        Raises
        ------
        ScenarioError
            If there is no such setup, or the file breaks the format.
        """
        self.open_setup(open_setup(reference))

    def open_setup(self, setup: Setup) -> None:
        """Open a setup: nothing that was done to the one before can be undone any more."""
        self._take(Run(setup))
        self.undo.clear()
        self.opened.emit()
        self._announce()

    def open_saved(self, saved: SavedRun) -> None:
        """Open a saved run: what is on the screen, and what is recorded, is what was when it was saved."""
        look = saved.snapshot
        self._side_by_side = look.side_by_side
        self._take(saved.run)
        self._ghosts, self._goal, self._pinned = saved.ghosts, look.goal, look.pinned
        self._shown = Shown(look.shown)
        self._passes.choose_sample(look.sample)
        self._passes.move_to(look.state, look.parameters)
        self._phase = look.phase
        self.undo.clear()
        self.opened.emit()
        self._announce()
        self.shown_changed.emit()
        self._let_the_rival_follow()

    @property
    def saved(self) -> SavedRun:
        """All that a file keeps of the run, as it is now."""
        look = Snapshot(
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

    def name_setup(self, name: str, path: Path) -> None:
        """The open setup is in another file now; it is the same otherwise."""
        *earlier, last = self._run.roots
        self._setup = replace(self._setup, name=name, path=path)
        self._run.retell((*earlier, last._replace(setup=self._setup)))
        self.rule_changed.emit()

    def close(self) -> None:
        super().close()
        # Steps hold the workbench that holds them. Were Python to collect them as garbage, Qt would destroy them twice.
        self.undo.blockSignals(True)
        self.undo.clear()

    def write_numbers(self, wanted: NumberFormat) -> None:
        """Write all numbers so from now on."""
        if wanted != self._number_format:
            self._number_format = wanted
            self.notation_changed.emit()

    # How it is done

    def _change_of_words(self, text: str, setup: Setup, before: Course | None, is_look: bool) -> CourseChange:
        """The change of a setup that trains as the open one does: every stretch of the run is told in its words."""
        after = self.course._replace(roots=_told(self._run.roots, setup))
        return CourseChange(text, before or self.course, after, self, is_look=is_look, of_words=True)

    def _course_of(self, setup: Setup, from_start: bool) -> Course:
        """The course of a setup that trains otherwise than the open one."""
        before, roots = self._setup, self._run.roots
        ghosts = self._ghosts if setup.network == self.network else ()  # what is of another network compares with none
        if len(roots) > 1 and not from_start and _can_branch(setup, before):
            roots = (*_told(roots[:-1], setup), roots[-1]._replace(setup=setup))
        else:
            roots = roots_of(setup)
        if begins_anew(setup, before) or (len(roots) == 1 and named(setup.rule) != named(before.rule)):
            return Course(roots, ghosts, goal=max(setup.iterations, 1))
        return self.course._replace(roots=roots, ghosts=ghosts, ended=False)


def _told(roots: tuple[Root, ...], words: Setup) -> tuple[Root, ...]:
    """The roots in the words of a setup; the very same where these are their own."""
    setups = [retold(root.setup, words) for root in roots]
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
