"""Opening another document in the place of the one before."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.setup.setup import Setup, open_setup
from core.training.kept_run import KeptRun
from core.training.roots import Root, roots_of
from core.training.run import Run
from gui.model.course_follower import CourseFollower
from gui.model.playback import Playback
from gui.model.store import Store
from gui.model.undo import UndoSteps
from gui.model.window_state import EdgeValue, WindowState

if TYPE_CHECKING:
    from core.saved_run.writer import SavedRun


class Documents:
    """Opens: nothing that was done to what was open before can be undone any more."""

    def __init__(self, store: Store, follower: CourseFollower, playback: Playback, undo: UndoSteps) -> None:
        self._store, self._follower, self._playback, self._undo = store, follower, playback, undo

    def open(self, reference: str | Path) -> None:
        """Open a built-in setup by name, or a file; what was open stays where that can't be done.

        Raises
        ------
        ScenarioError
            If there is no such setup, or the file breaks the format.
        """
        self.open_setup(open_setup(reference))

    def open_setup(self, setup: Setup) -> None:
        """Open a setup, from its start."""
        self.open_roots(roots_of(setup))

    def open_roots(self, roots: tuple[Root, ...]) -> None:
        """Open a run with its branches, from its start: it trains along these roots."""
        self._store.put(self._begun(Run(roots[-1].setup, roots=roots)))

    def open_saved(self, saved: "SavedRun") -> None:
        """Open a saved run: what is on the screen, and what is recorded, is what was when it was saved."""
        snapshot = saved.snapshot
        begun = self._begun(saved.run, saved.kept_runs)
        self._store.put(
            replace(
                begun,
                cursor=replace(
                    begun.cursor,
                    state=snapshot.state,
                    parameters=snapshot.parameters,
                    phase=snapshot.phase,
                    chosen_sample=snapshot.sample,
                ),
                selection=begun.selection._replace(held=snapshot.pinned),
                display=begun.display._replace(edges=EdgeValue(snapshot.shown)),
                run_state=begun.run_state._replace(goal=snapshot.goal),
            )
        )
        self._playback.let_the_right_rule_follow()

    def name_setup(self, name: str, path: Path) -> None:
        """The open setup is in another file now; it is the same otherwise."""
        before = self._store.state
        *earlier, last = before.session.roots
        roots = (*earlier, last._replace(setup=replace(last.setup, name=name, path=path)))
        before.session.run.reword(roots)
        self._store.put(replace(before, session=replace(before.session, roots=roots)))

    def _begun(self, run: Run, kept_runs: tuple[KeptRun, ...] = ()) -> WindowState:
        self._undo.clear()  # first: who is told of it may change the state that this one comes of
        begun = self._playback.noticed(self._follower.begin(run, kept_runs))
        # What a lesson hid, and how it called things, was of another document.
        display = begun.display._replace(veil=None, own_notation=begun.session.setup.scenario.notation)
        return replace(begun, display=display)
