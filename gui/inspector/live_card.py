"""Keeps the card of one element up to date while training runs."""

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.network.elements import Element
from gui.inspector.cards.card import Card
from gui.inspector.drawing.card_view import CardView
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store

SHARE = 0.2  # of the time that a card may take: in wide networks finding the largest paths takes a frame


class LiveCard(QObject):
    """Shows the card of an element in a view, and again whenever the playhead has moved."""

    updated = Signal()

    def __init__(
        self, store: Store, readings: Readings, view: CardView, parent: QObject, *, is_brief: bool = False
    ) -> None:
        """Show it in `view`; in brief where there is something at a glance."""
        super().__init__(parent)
        self._readings, self._view, self._is_brief = readings, view, is_brief
        self._element: Element | None = None
        self._opened: frozenset[str] = frozenset()
        self._next = 0.0  # when the card may be made again
        self._setup = readings.setup  # whose numbers were measured
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._update)
        store.when(changes.setup_changed).connect(self._let_go)
        store.when(changes.run_changed).connect(self._follow_run)
        store.when(changes.playhead_changed).connect(self._follow)
        store.when(changes.number_format_changed).connect(self._write_anew)
        store.when(changes.phase_changed).connect(self._follow)
        store.when(changes.veil_changed).connect(self._update)
        for changed in (store.when(changes.rule_changed), store.when(changes.words_changed)):
            changed.connect(self._update)
        store.when(changes.running_changed).connect(self._follow)
        view.fold_wanted.connect(self._turn_fold)

    def follow(self, element: Element | None) -> None:
        """From now on show the card of `element`, all folds closed; None for none."""
        self._element, self._opened = element, frozenset()
        self._update()

    def in_full(self) -> Card | None:
        """The card that is shown, with every digit of its numbers; None where none is."""
        if self._element is None:
            return None
        from gui.inspector.cards.card_of import card_in_full

        return card_in_full(self._readings, self._element, self._opened)

    @Slot()
    def _let_go(self) -> None:
        """What was followed belonged to another network."""
        self.follow(None)

    @Slot()
    def _follow(self) -> None:
        wait = self._next - time.perf_counter()
        if wait <= 0:
            self._update()
        elif not self._timer.isActive():
            self._timer.start(int(1000 * wait) + 1)

    @Slot()
    def _follow_run(self) -> None:
        """A run that begins anew needs no room for the longest numbers of the one before; one that is tried may."""
        setup, self._setup = self._setup, self._readings.setup
        if setup is self._setup and self._readings.state == 0:
            self._write_anew()

    @Slot()
    def _write_anew(self) -> None:
        self._view.measure_anew()
        self._update()

    @Slot(str)
    def _turn_fold(self, fold: str) -> None:
        self._opened ^= {fold}
        self._update()

    @Slot()
    def _update(self) -> None:
        self._timer.stop()
        if self._element is None:
            return
        from gui.inspector.cards.card_of import card_of  # with all that it may tell: loaded with the first card

        began = time.perf_counter()
        self._view.show_card(card_of(self._readings, self._element, self._opened, is_brief=self._is_brief))
        self.updated.emit()
        ended = time.perf_counter()
        self._next = ended + (ended - began) * (1 / SHARE - 1)
