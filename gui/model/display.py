"""How what there is is shown: what the edges show, how numbers are written, what a check has marked."""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import NumberFormat
from core.base.written_numbers import write_decimals_with
from core.lessons.veil import Veil
from core.network.notations import NOTATIONS
from gui.model.store import Store
from gui.model.window_state import BoardSwitch, EdgeValue, LabelContent, Marks


class DisplayCommands:
    """Shows the same otherwise."""

    def __init__(self, store: Store) -> None:
        self._store = store
        write_decimals_with(store.state.display.decimal_mark)

    def show_on_edges(self, edges: EdgeValue) -> None:
        """Let the edges show the weights, the gradients or the updates."""
        if edges is not self._store.state.display.edges:
            self._put(edges=edges)

    def label_edges(self, labels: LabelContent) -> None:
        """Write values, names or both on the edges."""
        if labels is not self._store.state.display.labels:
            self._put(labels=labels)

    def turn_labels(self) -> None:
        """Write what comes next on the edges: values, names, both."""
        kinds = list(LabelContent)
        self.label_edges(kinds[(kinds.index(self._store.state.display.labels) + 1) % len(kinds)])

    def write_numbers(self, wanted: NumberFormat) -> None:
        """Write all numbers so from now on."""
        if wanted != self._store.state.display.number_format:
            self._put(number_format=wanted)

    def write_decimals_with(self, mark: str) -> None:
        """Write numbers with this mark before their decimals from now on: a point, or a comma."""
        write_decimals_with(mark)
        if mark != self._store.state.display.decimal_mark:
            self._put(decimal_mark=mark)

    def write_names(self, notation: str) -> None:
        """Call everything so from now on, whatever a document or a lesson asked for."""
        if (notation, None) != (self._store.state.display.chosen_notation, self._store.state.display.own_notation):
            self._put(chosen_notation=notation, own_notation=None)

    def tell_in(self, language: str) -> None:
        """Tell everything in another language, by its code; the translators speak it already."""
        if language != self._store.state.display.language:
            self._put(language=language)

    def show_english(self, wanted: bool) -> None:
        """Have the English of a term beside it on cards, where another language is spoken."""
        if wanted != self._store.state.display.shows_english:
            self._put(shows_english=wanted)

    def begin_in(self, notation: str) -> None:
        """Call everything so, but where a document asks for another notation."""
        if notation != self._store.state.display.chosen_notation:
            self._put(chosen_notation=notation)

    def take_notation(self, notation: str | None) -> None:
        """Call everything as a lesson asks for, until another notation is chosen; None where it asks for none."""
        if notation is not None and notation != self._store.state.display.notation:
            self._put(own_notation=notation)

    def turn_notation(self, steps: int) -> None:
        """Go to the next notation, or to the one before."""
        index = NOTATIONS.index(self._store.state.display.notation)
        self.write_names(NOTATIONS[(index + steps) % len(NOTATIONS)])

    def work_on_board(self, wanted: bool) -> None:
        """Show numbers as on a board, or exactly."""
        self._switch_board(is_on=wanted)

    def round_on_board(self, digits: int) -> None:
        """Let numbers have so many digits on the board: significant ones, or `Decimals`."""
        self._switch_board(digits=digits)

    def _switch_board(self, **changed: Any) -> None:
        before = self._store.state.display.board
        after = before._replace(**changed)
        if after != before:
            self._put(chosen_board=after, own_board=None)

    def lend_board(self, switch: BoardSwitch | None) -> None:
        """Have the board as a lesson asks for it, until it is switched; None has it again as it was chosen."""
        if switch != self._store.state.display.own_board:
            self._put(own_board=switch)

    def hide(self, veil: Veil | None) -> None:
        """Hide what a lesson asks; None where no lesson runs."""
        if veil != self._store.state.display.veil:
            self._put(veil=veil)

    def mark(self, wrong: NDArray[np.bool_] | None, at_kinks: NDArray[np.bool_] | None = None) -> None:
        """Mark what a check found wrong, and at a kink, both (parameters,), until another state is on the screen."""
        self._put(marks=Marks(wrong, at_kinks))

    def _put(self, **changed: Any) -> None:
        before = self._store.state
        self._store.put(replace(before, display=before.display._replace(**changed)))
