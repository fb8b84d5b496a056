"""Whether what trains is right; and where it isn't, what the right rule reaches beside it, along the same branches."""

import numpy as np
from numpy.typing import NDArray

from core.experiments.printed_listing import fitted, is_right
from core.setup.setup import Setup
from core.training.history import History
from core.training.passes import Passes
from core.training.run import Run
from gui.model.at_cursor.passes_at_cursor import PassesAtCursor
from gui.model.window_state import Cursor, HoldsState

Array = NDArray[np.float64]


class RightRule:
    """Read at the state on the screen; its run is there only while something is shown beside it."""

    def __init__(self, store: HoldsState) -> None:
        self._store = store
        self._at_cursor = PassesAtCursor()
        self._broken: tuple[Setup, bool] | None = None

    @property
    def is_broken(self) -> bool:
        """Whether something of what trains is not right: documented mistakes, or what an article's listing has."""
        setup = self._store.state.session.setup
        if self._broken is None or self._broken[0] is not setup:
            self._broken = (setup, not is_right(setup))
        return self._broken[1]

    @property
    def is_shown(self) -> bool:
        """Whether a mistaken rule is held against the right one: whose run trains beside it, and is shown."""
        return self.is_broken and self._store.state.session.shows_right_rule

    @property
    def run(self) -> Run | None:
        """The right rule's run, to be read alone; None where nothing is side by side."""
        return self._store.state.session.right_run

    @property
    def history(self) -> History | None:
        """The states that it reaches; None where nothing is side by side."""
        return None if self.run is None else self.run.history

    @property
    def error(self) -> float | None:
        """Its error, found as the one beside it is; None where it has not come so far."""
        passes, history = self._passes, self.history
        if passes is None or history is None:
            return None
        now = self._store.state
        known = history.error(now.cursor.state) if now.run_state.moves else None
        return passes.batch_trace.error if known is None else known

    @property
    def parameters(self) -> Array | None:
        """What it has reached, (parameters,) of the open network; None where it hasn't yet."""
        session, passes = self._store.state.session, self._passes
        if passes is None or session.right_run is None:
            return None
        reached = passes.parameters_at(self._store.state.cursor.state)
        return fitted(reached, session.right_run.setup.network, session.setup.network)

    def let_go(self) -> None:
        """Keep no recorded states of a run."""
        self._at_cursor.let_go()

    @property
    def _passes(self) -> Passes | None:
        """Its passes; None where there are none yet."""
        right, cursor = self.run, self._store.state.cursor
        if right is None or cursor.state >= right.history.length:
            return None
        return self._at_cursor.of(right, Cursor(cursor.state))
