"""How many of a class voted one way."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout

from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.decide.way_button import WIDTH
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import mono

BAR = 14  # logical pixels that a bar is high


class Tally(Dressed):
    """How many voted one way: a number, buttons for the mouse, and a bar that is its share of all."""

    counted = Signal(int)  # one more, or one less

    def __init__(self, theme: Theme, grows: bool, name: str) -> None:
        super().__init__(theme)
        self._grows, self._votes, self._all = grows, 0, 0
        grow_with_text(self.setMaximumWidth, WIDTH)
        self.number, self.word = text_label(), text_label(14)
        grow_with_text(self.number.setFont, partial(mono, 40, bold=True))
        self.word.setText(self.tr("votes"))
        self.less, self.more = KeyButton(theme, "−", height=26), KeyButton(theme, "+", height=26)
        self.less.setAccessibleName(self.tr("One vote less: {way}").format(way=name))
        self.more.setAccessibleName(self.tr("One vote more: {way}").format(way=name))
        self.less.clicked.connect(self._take_one)
        self.more.clicked.connect(self._add_one)
        row = QHBoxLayout(self)
        grow_with_text(row.setContentsMargins, 0, 0, 0, BAR + 8)
        row.addWidget(self.number)
        row.addStretch(1)
        for widget in (self.word, self.less, self.more):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
        self.show_votes(0, 0)
        self.dress()

    def show_votes(self, votes: int, everyone: int) -> None:
        """So many of all voted so."""
        self._votes, self._all = votes, everyone
        self.number.setText(str(votes))
        self.less.setEnabled(votes > 0)
        self.update()

    @property
    def share(self) -> float:
        """Its part of all votes, from 0 to 1."""
        return self._votes / self._all if self._all else 0.0

    @Slot()
    def _take_one(self) -> None:
        self.counted.emit(-1)

    @Slot()
    def _add_one(self) -> None:
        self.counted.emit(1)

    def dress(self) -> None:
        self.word.setStyleSheet(f"color: {self.colors.dim};")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(0.5, self.height() - grown(BAR) - 0.5, self.width() - 1.0, grown(BAR))
        painter.setPen(QPen(QColor(self.colors.border), 1.0))
        painter.setBrush(QColor(self.colors.field))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        filled = QRectF(place.left(), place.top(), place.width() * self.share, place.height())
        painter.setClipRect(filled)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colors.positive if self._grows else self.colors.negative))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.end()
