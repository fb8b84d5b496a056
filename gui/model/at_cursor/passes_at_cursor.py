"""The passes at the cursor, computed once for all who ask until it is elsewhere."""

from core.training.passes import Passes
from core.training.roots import Root
from core.training.run import Run
from gui.model.window_state import Cursor


class PassesAtCursor:
    """Keeps the passes of one run at one cursor: those that were asked for last."""

    def __init__(self) -> None:
        self._run: Run | None = None
        self._passes: Passes | None = None
        self._roots: tuple[Root, ...] = ()
        self._cursor: Cursor | None = None

    def of(self, run: Run, cursor: Cursor) -> Passes:
        """The passes of a run, at the cursor; in the words that the run has now."""
        if self._passes is None or self._run is not run:
            self._run, self._passes, self._roots, self._cursor = run, Passes(run), run.roots, None
        passes = self._passes
        if self._roots is not run.roots:
            passes.reword()
            self._roots = run.roots
        if self._cursor is not cursor:
            if passes.state != cursor.state:
                passes.move_to(cursor.state, cursor.parameters)
            if passes.chosen_sample != cursor.chosen_sample:
                passes.choose_sample(cursor.chosen_sample)
            if passes.drawn is not cursor.drawn:
                passes.look_at_drawn(cursor.drawn)
            self._cursor = cursor
        return passes

    def let_go(self) -> None:
        """Keep no run, and no recorded states with it."""
        self._run = self._passes = self._cursor = None
        self._roots = ()
