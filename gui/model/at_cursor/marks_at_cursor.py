"""Which gradients and weights are marked: as wrong, as neither right nor wrong, or as others than in a run beside."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.training.passes import Passes
from gui.model.at_cursor.right_rule import RightRule
from gui.model.window_state import HoldsState

Positions = NDArray[np.intp]  # in the flat vector of the parameters
Marked = NDArray[np.bool_]


class MarksAtCursor:
    """Read at the state on the screen, of the positions that are asked for: there may be a million others."""

    def __init__(self, store: HoldsState, right_rule: RightRule, passes: Callable[[], Passes]) -> None:
        """`passes` gives those at the state on the screen."""
        self._store, self._right_rule, self._passes = store, right_rule, passes

    @property
    def can_be_wrong(self) -> bool:
        """Whether any gradient can be marked as wrong."""
        return self._store.state.display.marks.wrong is not None or self._right_rule.is_shown

    def wrong(self, positions: Positions) -> Marked:
        """Which gradients are marked as wrong, (positions,)."""
        found = self._store.state.display.marks.wrong
        if found is None and self._right_rule.is_shown:
            return self._passes().mistaken(positions)
        return _at(found, positions)

    def at(self, positions: Positions) -> tuple[Marked, Marked, Marked]:
        """Which gradients are wrong, which are at a kink, and which weights differ, (positions,) each."""
        marks = self._store.state.display.marks
        return self.wrong(positions), _at(marks.at_kinks, positions), _at(marks.differs, positions)


def _at(found: Marked | None, positions: Positions) -> Marked:
    return np.zeros(len(positions), np.bool_) if found is None else np.asarray(found[positions])
