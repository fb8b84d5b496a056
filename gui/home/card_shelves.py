"""The cards of Home in their sections, in as many columns as there is room for."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from gui.home.card_walk import ARROWS, next_place
from gui.home.go_on_panel import GoOnPanel
from gui.home.home_card import HomeCard
from gui.home.home_items import HomeEntry, Shelf
from gui.home.ticket_panel import TicketPanel
from gui.look.text_size import add_space, grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label

COLUMN, MOST_COLUMNS, GAP = 400, 4, 12  # logical pixels that a column takes; columns; logical pixels between cards
SIDE = 24  # logical pixels on either side of all
_MIRRORED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
BESIDE = 900  # logical pixels from which on the ticket stands beside what one goes on with


class CardShelves(Dressed):
    """Holds what one goes on with, the ticket, and the cards; each card is kept as long as its entry is."""

    chosen = Signal(object)  # the card of this HomeEntry was clicked
    gone_to = Signal(object)  # the arrows led to this widget
    left_above = Signal()  # there is nothing above what has the keyboard

    def __init__(self, theme: Theme, titles: Mapping[Shelf, str], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.go_on, self.ticket = GoOnPanel(theme), TicketPanel(theme)
        self.nothing = text_label(13)
        self.headings = {shelf: text_label(13, bold=True) for shelf in titles}
        self.cards: dict[HomeEntry, HomeCard] = {}
        self._words: list[str] = []
        self._columns = 0
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._grid = QGridLayout()
        for shelf, title in titles.items():
            self.headings[shelf].setText(title)
            grow_with_text(self.headings[shelf].setContentsMargins, 2, 10, 0, 0)
        self.ticket.hide()
        for button in (self.go_on.button, *self.ticket.buttons):
            button.installEventFilter(self)
        self._lay_out()
        self.dress()

    def show_entries(self, entries: Sequence[HomeEntry]) -> None:
        """Have a card for each of these, in their order."""
        before = self.cards
        self.cards = {entry: before.pop(entry) if entry in before else self._made(entry) for entry in entries}
        for card in before.values():
            card.hide()
            card.deleteLater()
        self._place()

    def filter(self, text: str) -> None:
        """Leave only the cards on which all words of a text stand."""
        self._words = text.casefold().split()
        self._place()

    @property
    def shown(self) -> list[HomeCard]:
        """The cards that are not left out, in the order in which they are read."""
        return [card for card in self.cards.values() if card.matches(self._words)]

    def go_to(self, control: QWidget) -> None:
        """Give a card or a button the keyboard."""
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.gone_to.emit(control)

    def show_offers(self, *, go_on: bool, ticket: bool) -> None:
        """Whether there is something to go on with, and a ticket."""
        self.go_on.setVisible(go_on)
        self.ticket.setVisible(ticket)

    @property
    def columns(self) -> int:
        """How many cards stand beside each other."""
        return self._columns

    def dress(self) -> None:
        for label in (*self.headings.values(), self.nothing):
            label.setStyleSheet(f"color: {self.colors.dim};")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= grown(BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._first.setDirection(direction)
        columns = min(max(self.width() // grown(COLUMN), 1), MOST_COLUMNS)
        if columns != self._columns:
            self._columns = columns
            self._place()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button of an offer would take the arrows for its own."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in ARROWS:
            self.keyPressEvent(event)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows lead on; the area around would scroll by them."""
        if event.key() in ARROWS:
            self._walk(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def _walk(self, key: Qt.Key) -> None:
        """Go from what has the keyboard to what an arrow leads to."""
        offers = (self.go_on.button, *self.ticket.buttons)
        controls: list[QWidget] = [*(each for each in offers if each.isVisibleTo(self)), *self.shown]
        focused = self.window().focusWidget()
        now = next((number for number, each in enumerate(controls) if each is focused), None)
        if now is None:
            return
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            key = _MIRRORED.get(key, key)
        to = next_place([self._place_of(control) for control in controls], now, key)
        if to is not None:
            self.go_to(controls[to])
        elif key == Qt.Key.Key_Up:
            self.left_above.emit()

    def _place_of(self, control: QWidget) -> QRect:
        """Where a control stands: what one goes on with as a whole, a button of the ticket as high as that."""
        if self.go_on.isAncestorOf(control):
            return self.go_on.geometry()
        place = QRect(control.mapTo(self, QPoint()), control.size())
        if self.ticket.isAncestorOf(control):
            place.setTop(self.ticket.geometry().top())
            place.setBottom(self.ticket.geometry().bottom())
        return place

    # How it is laid out

    def _made(self, entry: HomeEntry) -> HomeCard:
        card = HomeCard(self._theme, entry, self)
        card.clicked.connect(partial(self.chosen.emit, entry))
        card.reached.connect(self._let_be_reached)
        return card

    @Slot()
    def _let_be_reached(self) -> None:
        """Tab comes back to the card that had the keyboard last."""
        now = self.sender()
        for card in self.cards.values():
            card.setFocusPolicy(Qt.FocusPolicy.TabFocus if card is now else Qt.FocusPolicy.NoFocus)

    def _lay_out(self) -> None:
        grow_with_text(self._first.setSpacing, GAP)
        self._first.addWidget(self.go_on, 2)
        self._first.addWidget(self.ticket, 1)
        grow_with_text(self._grid.setSpacing, GAP)
        column = QVBoxLayout(self)
        grow_with_text(column.setContentsMargins, SIDE, 4, SIDE, 16)
        column.setSpacing(0)
        column.addLayout(self._first)
        add_space(column, 8)
        column.addWidget(self.nothing)
        column.addLayout(self._grid)
        column.addStretch(1)

    def _place(self) -> None:
        """Put all cards into the grid that match, section by section."""
        columns = max(self._columns, 1)
        while self._grid.count():
            self._grid.takeAt(0)
        shown, row = self.shown, 0
        for card in self.cards.values():
            card.setVisible(card in shown)
        for shelf, heading in self.headings.items():
            cards = [card for card in shown if card.entry.shelf is shelf]
            heading.setVisible(bool(cards))
            if not cards:
                continue
            self._grid.addWidget(heading, row, 0, 1, columns)
            for number, card in enumerate(cards):
                self._grid.addWidget(card, row + 1 + number // columns, number % columns)
            row += 1 + -(-len(cards) // columns)
        for number in range(MOST_COLUMNS):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        if shown and not any(card.focusPolicy() is Qt.FocusPolicy.TabFocus for card in shown):
            for card in self.cards.values():
                card.setFocusPolicy(Qt.FocusPolicy.TabFocus if card is shown[0] else Qt.FocusPolicy.NoFocus)
        self.nothing.setVisible(bool(self.cards) and not shown)
