"""How what there is is shown: what the edges show, how numbers are written, what a check has marked."""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import NumberFormat
from core.lessons.veil import Veil
from gui.model.store import Store
from gui.model.window_state import EdgeValue, Marks


class DisplayCommands:
    """Shows the same otherwise."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def show_on_edges(self, edges: EdgeValue) -> None:
        """Let the edges show the weights, the gradients or the updates."""
        if edges is not self._store.state.display.edges:
            self._put(edges=edges)

    def write_numbers(self, wanted: NumberFormat) -> None:
        """Write all numbers so from now on."""
        if wanted != self._store.state.display.number_format:
            self._put(number_format=wanted)

    def work_on_board(self, wanted: bool) -> None:
        """Show numbers as on a board, or exactly."""
        self._switch_board(is_on=wanted)

    def round_on_board(self, digits: int) -> None:
        """Let numbers have so many digits on the board: significant ones, or `Decimals`."""
        self._switch_board(digits=digits)

    def _switch_board(self, **changed: Any) -> None:
        before = self._store.state.display.board
        after = replace(before, **changed)
        if after != before:
            self._put(board=after)

    def hide(self, veil: Veil | None) -> None:
        """Hide what a lesson asks; None where no lesson runs."""
        if veil != self._store.state.display.veil:
            self._put(veil=veil)

    def mark(self, wrong: NDArray[np.bool_] | None, at_kinks: NDArray[np.bool_] | None = None) -> None:
        """Mark what a check found wrong, and at a kink, both (parameters,), until another state is on the screen."""
        self._put(marks=Marks(wrong, at_kinks))

    def _put(self, **changed: Any) -> None:
        before = self._store.state
        self._store.put(replace(before, display=replace(before.display, **changed)))
