"""Runs that are kept to be compared: kept, called, coloured, shown, deleted, gone on with."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from core.base.archive import is_archive
from core.base.typed_name import typed_name
from core.training.kept_run import MOST_KEPT_BYTES, MOST_KEPT_RUNS, KeptRun
from core.training.run import Run
from gui.model.course_follower import CourseFollower
from gui.model.kept_course import Course
from gui.model.store import Store
from gui.model.undo import CourseChange, UndoSteps

MOST_BEFORE = 6  # that are kept by themselves, because others took their place
COLORS = 15  # that there are, with their dashes


class KeptRunCommands(QObject):
    """Every change of the kept runs can be undone, but which of them are shown."""

    def __init__(self, store: Store, follower: CourseFollower, undo: UndoSteps, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._follower, self._undo = store, follower, undo

    @property
    def room(self) -> int:
        """How many more runs like the open one can be kept."""
        kept = self._kept
        size = KeptRun.of(self._run).size if kept else 0
        room = MOST_KEPT_BYTES - sum(each.size for each in kept)
        return min(MOST_KEPT_RUNS - len(kept), room // max(size, 1) if size else MOST_KEPT_RUNS)

    def keep(self, name: str) -> KeptRun | None:
        """Keep the run in hand, by this name; None where there is no room for it."""
        if self.room < 1:
            return None
        kept = replace(KeptRun.of(self._run), name=name, color=self.next_color())
        self._change(self.tr("keep {name}").format(name=name), (*self._kept, kept))
        return kept

    def keep_right(self) -> KeptRun | None:
        """Keep the right rule's run, which trains beside the mistaken one from now on; None where there is no room."""
        known = next((each for each in self._kept if each.is_right), None)
        if known is not None:
            return known
        if len(self._kept) >= MOST_KEPT_RUNS:
            return None
        kept = KeptRun.of_right_rule(color=self.next_color())
        self._change(self.tr("keep the correct rule's run"), (kept, *self._kept))
        return kept

    def keep_before(self, alone: bool = False) -> None:
        """Keep the run in hand because another one takes its place; beside others that were kept so, or alone.

        That is part of the change that takes its place, and undone with it.
        """
        asked_for = [each for each in self._kept if not each.is_before]
        others = [] if alone else [each for each in self._kept if each.is_before]
        room = min(MOST_BEFORE, MOST_KEPT_RUNS - len(asked_for))
        before = [*others, replace(KeptRun.of(self._run), is_before=True)][-room:] if room > 0 else []
        self._put((*before, *asked_for))

    def add_swept(self, swept: KeptRun, later: Sequence[KeptRun] = ()) -> None:
        """Put one of several that are trained beside the open one into the list, before those that come later.

        `remember_swept` lets it be undone.
        """
        kept = list(self._kept)
        places = [index for index, each in enumerate(kept) if any(each.is_same(other) for other in later)]
        kept.insert(min(places, default=len(kept)), swept)
        self._put(tuple(kept))

    def take_farther(self, swept: KeptRun) -> None:
        """One of them has come farther; where it has been deleted meanwhile, nothing comes of that."""
        if any(each.is_same(swept) for each in self._kept):
            self._put(self._with(swept, swept.dressed_as))

    def remember_swept(self, text: str, swept: Sequence[KeptRun]) -> None:
        """Let all of those be undone at once."""
        now = self._follower.course
        before = [each for each in now.kept_runs if not any(each.is_same(other) for other in swept)]
        if len(before) < len(now.kept_runs):
            self._undo.add(self._step(text, now._replace(kept_runs=tuple(before)), None))

    def rename(self, kept: KeptRun, name: str) -> None:
        """Call it so, but by no name that nobody could see. What has a name was asked for."""
        name = typed_name(name)
        if name and name != kept.name:
            text = self.tr("name of kept run: {name}").format(name=name)
            self._change(text, self._with(kept, lambda each: replace(each, name=name, is_before=False)))

    def recolor(self, kept: KeptRun, color: int) -> None:
        """Draw it so."""
        if (kept.color, kept.shade) != (color, None):
            text = self.tr("colour of kept run")
            self._change(text, self._with(kept, lambda each: replace(each, color=color, shade=None, is_before=False)))

    def show(self, kept: Sequence[KeptRun], shown: bool) -> None:
        """Draw these beside the open run, or don't."""
        self._put(
            tuple(
                replace(each, is_shown=shown) if any(each.is_same(other) for other in kept) else each
                for each in self._kept
            )
        )

    def delete(self, kept: Sequence[KeptRun]) -> None:
        """Keep these no longer."""
        left = tuple(each for each in self._kept if not any(each.is_same(other) for other in kept))
        count = len(self._kept) - len(left)
        if count:
            one = self.tr("delete kept run {name}").format(name=kept[0].name).strip()
            self._change(one if count == 1 else self.tr("delete {count} kept runs").format(count=count), left)

    @Slot()
    def delete_all(self) -> None:
        """Keep none."""
        self.delete(self._kept)

    def clear_away(self) -> None:
        """Draw none: what was kept by itself is deleted, what has a name is only hidden."""
        self.delete([each for each in self._kept if each.is_before])
        self.show(self._kept, False)

    def go_on_with(self, kept: KeptRun, text: str) -> None:
        """Let it take the place of the open run, at the state on the screen; that one is kept in turn."""
        before = self._follower.recorded_course
        self.keep_before(alone=True)
        left = tuple(each for each in self._kept if not (each.is_same(kept) and (each.is_before or each.is_right)))
        course = Course(
            kept.roots,
            left,
            state=min(before.state, kept.last),
            last=kept.last,
            ended=kept.ended,
            goal=max(before.goal, kept.last, 1),
            pinned=before.pinned if before.pinned and kept.setup.network.has(before.pinned) else None,
        )
        self._undo.add(CourseChange(text, before, course, self._follower))

    def next_color(self) -> int:
        """The first colour that no kept run has; from the first again where all are taken."""
        taken = {each.color for each in self._kept if not each.is_before and each.shade is None}
        return next((color for color in range(COLORS) if color not in taken), len(taken) % COLORS)

    # How it is done

    @property
    def _kept(self) -> tuple[KeptRun, ...]:
        return self._store.state.session.kept_runs

    @property
    def _run(self) -> Run:
        return self._store.state.session.run

    def _with(self, kept: KeptRun, other: Callable[[KeptRun], KeptRun]) -> tuple[KeptRun, ...]:
        return tuple(other(each) if each.is_same(kept) else each for each in self._kept)

    def _put(self, runs: tuple[KeptRun, ...]) -> None:
        before = self._store.state
        self._store.put(replace(before, session=replace(before.session, kept_runs=runs)))

    def _change(self, text: str, runs: tuple[KeptRun, ...]) -> None:
        now = self._follower.course
        self._undo.add(self._step(text, now, now._replace(kept_runs=runs)))

    def _step(self, text: str, before: Course, after: Course | None) -> CourseChange:
        """A step of the undo that leaves the run as it is; only in a saved run it is something to be saved."""
        path = self._store.state.session.setup.path
        is_saved = path is not None and path.exists() and is_archive(path)
        return CourseChange(text, before, after, self._follower, is_view_only=not is_saved, of_words=True)
