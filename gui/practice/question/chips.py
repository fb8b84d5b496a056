"""Chips: quantities that are known, with their values; pointing at one shows where it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.lettering import mono, plain
from gui.practice.parts.wrapping_row import WrappingRow

HEIGHT, AROUND, BETWEEN, GAP = 22, 8, 5, 6  # logical pixels: of a chip, within it, and from one to the next
WIDEST = 260  # logical pixels of a name


@dataclass(frozen=True)
class Needed:
    """A quantity that is needed: its id, how it is called, and its value as it is written."""

    id: str
    name: str
    value: str


class Chip(Dressed):
    """One quantity; the pointer and the keyboard can be on it."""

    pointed = Signal(bool)

    def __init__(self, theme: Theme, needed: Needed, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.needed = needed
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{needed.name} {needed.value}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(self._name_width() + self._value_width()) + grown(2 * AROUND + BETWEEN), grown(HEIGHT))

    def dress(self) -> None:
        self.updateGeometry()

    @property
    def _name(self) -> str:
        return QFontMetricsF(plain(11.5)).elidedText(self.needed.name, Qt.TextElideMode.ElideMiddle, grown(WIDEST))

    def _name_width(self) -> float:
        return QFontMetricsF(plain(11.5)).horizontalAdvance(self._name)

    def _value_width(self) -> float:
        return QFontMetricsF(mono(10.5)).horizontalAdvance(self.needed.value)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, is_lit = self.colors, self.underMouse() or self.hasFocus()
        painter = painter_on(self)
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.lit if is_lit else colors.border), 1.0))
        painter.setBrush(QColor(colors.lit_soft if is_lit else colors.field))
        outline = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
        painter.setPen(QColor(colors.text))
        painter.setFont(plain(11.5))
        place = QRectF(grown(AROUND), 0.0, self._name_width() + 1.0, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._name)
        painter.setFont(mono(10.5))
        place = QRectF(place.right() + grown(BETWEEN), 0.0, self._value_width() + 1.0, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.needed.value)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.pointed.emit(True)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(False)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.pointed.emit(True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.pointed.emit(False)
        self.update()


class Chips(WrappingRow):
    """The chips of all that is needed."""

    pointed = Signal(str)  # the id of what is pointed at; empty where nothing is

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(GAP, parent)
        self._theme = theme
        self.chips: list[Chip] = []

    def show_needs(self, needs: Sequence[Needed]) -> None:
        """Show these; nothing is pointed at until the pointer moves again."""
        self.pointed.emit("")
        self.chips = [Chip(self._theme, needed) for needed in needs]
        for chip in self.chips:
            chip.pointed.connect(self._point)
        self.show_widgets(self.chips)

    @Slot(bool)
    def _point(self, is_pointed: bool) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.pointed.emit(chip.needed.id if is_pointed else "")
