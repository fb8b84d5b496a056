"""The kept runs; the right rule's among them is as long as it has come beside the open one."""

from operator import is_

from core.training.kept_run import KeptRun
from gui.model.window_state import WindowState


class KeptBeside:
    """The same tuple of runs is given as long as nothing of it is another: views ask which it is."""

    def __init__(self) -> None:
        self._known: tuple[tuple[object, ...], tuple[KeptRun, ...]] | None = None

    def of(self, now: WindowState) -> tuple[KeptRun, ...]:
        """The kept runs of a state of the window."""
        session, right = now.session, now.session.right_run
        if not any(kept.is_right for kept in session.kept_runs):
            self._known = None
            return session.kept_runs
        if right is None:
            return tuple(kept for kept in session.kept_runs if not kept.is_right)
        known = session.kept_runs, right.roots, now.progress
        if self._known is None or not all(map(is_, self._known[0], known)):
            self._known = known, tuple(kept.beside(right) if kept.is_right else kept for kept in session.kept_runs)
        return self._known[1]

    def let_go(self) -> None:
        """Keep nothing of a run that is beside the open one no more."""
        self._known = None
