"""The cards of the chooser in their groups, and the way from one to the next."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.exercises.choosing.kinds import PracticeKind
from gui.look.text_size import add_space, grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.chooser.kind_card import NARROWEST, KindCard
from gui.practice.chooser.kind_texts import GROUPS, KEYS, group_titles
from gui.practice.parts.dressed import Dressed, text_label

MOST_COLUMNS, GAP = 3, 14  # of cards, and logical pixels between them
SIDE, TOP = 16, 12  # logical pixels around all of it


def _places(columns: int) -> dict[PracticeKind, tuple[int, int]]:
    """The row and the column of each card in so many columns, with a row above each group for its title."""
    places, first = {}, 1
    for group in GROUPS:
        for number, kind in enumerate(group):
            row, column = divmod(number, columns)
            places[kind] = first + row, column
        first += -(-len(group) // columns) + 1
    return places


@dataclass(frozen=True)
class CardTexts:
    """What a card says, and whether it can't be chosen."""

    title: str
    detail: str
    is_off: bool


class CardGrid(Dressed):
    """Texts in; which card is wanted out."""

    chosen = Signal(object)  # this PracticeKind is wanted
    begun = Signal()  # what is chosen is to begin
    refused = Signal(str)  # a card was wanted that can't be chosen: why not

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._now = PracticeKind.CHAIN
        self._title = text_label(17, bold=True, wraps=True)
        self._hint = text_label(12)
        self._groups = [text_label(12) for _ in GROUPS]
        self.cards: dict[PracticeKind, KindCard] = {}
        for key, kind in KEYS.items():
            card = self.cards[kind] = KindCard(theme, kind, key, self)
            card.clicked.connect(lambda _=False, wanted=kind: self.choose(wanted))
            card.begun.connect(self.begun)
        self._lay_out()
        self.dress()

    def show_cards(self, texts: Mapping[PracticeKind, CardTexts], now: PracticeKind) -> None:
        """Have these on the cards; `now` is the one that is chosen."""
        self._now = now
        had_keyboard = any(card.hasFocus() for card in self.cards.values())
        for kind, card in self.cards.items():
            card.show_offer(texts[kind].title, texts[kind].detail, texts[kind].is_off)
            card.show_chosen(kind is now)
        if had_keyboard and not self.cards[now].hasFocus():
            self.cards[now].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, kind: PracticeKind) -> None:
        """Want a card; one that is off says why it can't be."""
        card = self.cards[kind]
        if card.is_off:
            self.refused.emit(f"{card.title}: {card.detail}")
        elif kind is not self._now:
            self.chosen.emit(kind)

    def go(self, across: int, down: int) -> None:
        """Want the next card that can be chosen: to the right, −1 to the left; or below, −1 above."""
        kinds = list(self.cards)
        if across:
            step = across if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -across
            way = kinds[kinds.index(self._now) :: step][1:]
        else:
            places = self._places
            row, column = places[self._now]
            way = [kind for kind in kinds if (places[kind][0] - row) * down > 0]
            way.sort(key=lambda kind: (abs(places[kind][0] - row), abs(places[kind][1] - column)))
        found = next((kind for kind in way if not self.cards[kind].is_off), None)
        if found is not None:
            self.choose(found)

    # How it is laid out

    def _lay_out(self) -> None:
        self._title.setText(self.tr("What do you want to practise?"))
        self._hint.setText(self.tr("Enter starts what is framed"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignBottom)
        self._rows = rows = QVBoxLayout(self)
        grow_with_text(rows.setContentsMargins, SIDE, TOP, SIDE, TOP)
        rows.setSpacing(0)
        rows.addLayout(head)
        self._grid = QGridLayout()
        grow_with_text(self._grid.setSpacing, GAP)
        for label, title in zip(self._groups, group_titles(), strict=True):
            label.setText(title)
            grow_with_text(label.setContentsMargins, 0, 2, 0, 0)
        self._place(MOST_COLUMNS)
        add_space(rows, 10)
        rows.addLayout(self._grid)
        rows.addStretch(1)

    def _place(self, columns: int) -> None:
        """Lay the cards out in so many columns."""
        self._columns, self._places = columns, _places(columns)
        for label, group in zip(self._groups, GROUPS, strict=True):
            above, _ = self._places[group[0]]
            self._grid.removeWidget(label)
            self._grid.addWidget(label, above - 1, 0, 1, columns)
            for kind in group:
                self._grid.removeWidget(self.cards[kind])
                self._grid.addWidget(self.cards[kind], *self._places[kind])
        self._hint.setVisible(columns > 1)  # the status bar says so, too
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _room_for(self, columns: int) -> int:
        """How wide all of it is with so many columns, each as narrow as it can be."""
        margins = self._rows.contentsMargins()
        return margins.left() + margins.right() + columns * grown(NARROWEST) + (columns - 1) * grown(GAP)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._room_for(1)), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = next(
            count for count in range(MOST_COLUMNS, 0, -1) if count == 1 or self.width() >= self._room_for(count)
        )
        if columns != self._columns:
            self._place(columns)

    def dress(self) -> None:
        for label in (self._hint, *self._groups):
            label.setStyleSheet(f"color: {self.colors.dim};")
