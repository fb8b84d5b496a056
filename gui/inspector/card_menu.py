"""What a right click on a card copies: the number or formula that it is on, any number of the card, or all of it."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from gui.inspector.cards.card import Card, Total, row_text
from gui.inspector.drawing.card_view import CardView
from gui.look.plain_text import keyless

MOST_NUMBERS = 24  # that are listed


class CardMenu(QObject):
    """Numbers are copied whole, to their last bit, as a program or a spreadsheet reads them."""

    def __init__(self, view: CardView, whole: Callable[[], Card | None], of_all: Sequence[QAction]) -> None:
        """`whole` is the card of the view with every digit of its numbers; `of_all` copy all of the card."""
        super().__init__(view)
        self._view, self._whole, self._of_all = view, whole, of_all
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open)

    @Slot(QPoint)
    def _open(self, at: QPoint) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu)
        place = self._view.lit_rect().center().toPoint() if self._view.hasFocus() and self._view.lit else at
        menu.popup(self._view.mapToGlobal(place))

    def _fill(self, menu: QMenu) -> None:
        from gui.inspector.cards.card_latex import row_latex

        whole, lit, index = self._whole(), self._view.lit, self._view.lit_index
        if whole is None:
            return
        number = plain_number(whole.value if index is None else whole.rows[index].value)
        if number:
            self._offer(menu, self.tr("Copy {number}").format(number=number), number)
        if lit is not None:
            self._offer(menu, self.tr("Copy this line as text"), row_text(lit))
            self._offer(menu, self.tr("Copy this line as LaTeX"), row_latex(lit))
        numbers = menu.addMenu(self.tr("Copy a number"))
        for name, each in list(_numbers_of(whole))[:MOST_NUMBERS]:
            self._offer(numbers, f"{keyless(name)} = {each}", each)
        menu.addSeparator()
        menu.addActions(self._of_all)

    @staticmethod
    def _offer(menu: QMenu, text: str, copied: str) -> None:
        menu.addAction(text).triggered.connect(partial(QGuiApplication.clipboard().setText, copied))


def plain_number(text: str) -> str:
    """A number of a card as programs read it, -1.5e-07 for −1.5e−7; empty for what is none."""
    plain = text.replace("−", "-").removeprefix("+")
    try:
        float(plain)
    except ValueError:
        return ""
    return plain


def _numbers_of(card: Card) -> Iterator[tuple[str, str]]:
    """Every number of a card, and what it is called there."""
    named = [(card.title, card.value), *((row.name if not row.fold else row.of.text, row.value) for row in card.rows)]
    named += [(part.label, part.value) for part in card.parts if isinstance(part, Total)]
    for name, value in named:
        if number := plain_number(value):
            yield name, number
