"""Somebody's sheet: a row a line, with its formula, the numbers put in, and the result; one of them can be taken."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.formulas.code_letters import letters_for
from gui.formulas.typesetting import Formulas
from gui.look.direction import painter_on
from gui.look.plain_text import tip
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.lettering import mono, plain

# Logical pixels, beside text of the usual size.
ROW, TALL_ROW, BAR, SIDE, LETTERS = 43, 62, 3, 18, 14
NARROW = 780  # a table that is no wider has the numbers below the formulas
BELOW = 22  # that they take there
NAME_AT, FORMULA_AT, NUMBERS_SHARE = 44, 0.155, 0.37  # where columns begin: in pixels, and in shares of the width
SMALLEST = 0.6  # of a formula's size, where it is too wide
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True)
class WrittenLine:
    """One line as it is written down."""

    number: int
    name: str
    tex: str
    formula: str
    numbers: str
    result: str


class LineButton(QPushButton):
    """One line; it is pressed to be taken."""

    def __init__(self, theme: Theme, formulas: Formulas, line: WrittenLine) -> None:
        super().__init__()
        self._theme, self._formulas, self.line = theme, formulas, line
        self._is_marked = False
        grow_with_text(self.setFixedHeight, ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        worked = " = ".join(part for part in (line.formula, line.numbers, line.result) if part)
        text = self.tr("Line {number}, {name}: {worked}")
        self.setAccessibleName(text.format(number=line.number, name=line.name, worked=worked))
        self.setToolTip(tip(f"{line.name} = {worked}"))
        formulas.extent(line.tex, grown(LETTERS))
        formulas.ready.connect(self._take)
        theme.changed.connect(self.update)

    @property
    def is_marked(self) -> bool:
        """Whether it is the line that went wrong first, as far as that is known."""
        return self._is_marked

    def mark(self, is_marked: bool) -> None:
        """Be marked as the line that went wrong first, or not."""
        self._is_marked = is_marked
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grown(600), grown(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(360), grown(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # arrows and Enter are for all lines

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, line = self._theme.colors, self.line
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self._is_marked:
            painter.fillRect(whole, QColor(colors.lit_soft))
            painter.fillRect(QRectF(0.0, 0.0, grown(BAR), whole.height()), QColor(colors.lit))
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(whole, QColor(colors.field))
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.drawLine(QPointF(0.0, whole.height() - 0.5), QPointF(whole.width(), whole.height() - 0.5))
        width = whole.width()
        formula_at = max(grown(NAME_AT + 70), width * FORMULA_AT)
        right = Qt.AlignmentFlag.AlignRight
        number = QRectF(0.0, 0.0, grown(NAME_AT - 12), whole.height())
        self._write(painter, number, str(line.number), plain(10.5), right)
        painter.setPen(QColor(colors.text))
        name = QRectF(grown(NAME_AT), 0.0, formula_at - grown(NAME_AT + 8), whole.height())
        self._write(painter, name, line.name, plain(13, bold=self._is_marked), ink=colors.text)
        result_font = mono(13.5, bold=True)
        result_width = QFontMetricsF(result_font).horizontalAdvance(line.result)
        result = QRectF(0.0, 0.0, width - grown(SIDE), whole.height())
        self._write(painter, result, line.result, result_font, right, ink=colors.text)
        room = whole.adjusted(formula_at, 0.0, -grown(SIDE + 16) - result_width, 0.0)
        formula, numbers = QRectF(room), QRectF(room)
        if width <= grown(NARROW):
            formula.setBottom(room.bottom() - grown(BELOW))
            numbers.setTop(room.bottom() - grown(BELOW + 4))
        else:
            numbers.setLeft(max(formula_at + grown(130), width * NUMBERS_SHARE))
            formula.setRight(numbers.left() - grown(10))
        self._paint_formula(painter, formula)
        self._write(painter, numbers, line.numbers, mono(11.5))
        painter.end()

    def _write(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        font: QFont,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        ink: str = "",
    ) -> None:
        """Write a text in the middle of a place, in a dim ink unless another is given."""
        painter.setFont(font)
        painter.setPen(QColor(ink or self._theme.colors.dim))
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(place.width(), 0.0))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | side, cut)

    def _paint_formula(self, painter: QPainter, place: QRectF) -> None:
        size, color, ratio = float(grown(LETTERS)), self._theme.colors.text, self.devicePixelRatioF()
        extent = self._formulas.extent(self.line.tex, size)
        if extent is not None:
            tall = place.height() - 4
            scale = min(1.0, place.width() / extent.width, tall / (extent.ascent + extent.descent))
            picture = self._formulas.picture(self.line.tex, size * scale, color, ratio) if scale >= SMALLEST else None
            if picture is not None:
                top = place.top() + (place.height() - picture.height() / ratio) / 2
                painter.drawPixmap(QPointF(place.left(), top), picture)
                return
        self._write(painter, place, self.line.formula, letters_for(self.line.tex, plain(12)), ink=color)

    @Slot(str)
    def _take(self, tex: str) -> None:
        if tex == self.line.tex:
            self.update()


class LineTable(Dressed):
    """All lines. ↑ and ↓ go through them, Enter or a click takes one."""

    taken = Signal(int)  # this line, counted from 0

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._formulas = formulas
        self.buttons: list[LineButton] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        self.setAccessibleName(self.tr("Somebody's sheet"))

    def show_lines(self, lines: Sequence[WrittenLine]) -> None:
        """Show these; none is marked."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [LineButton(self._theme, self._formulas, line) for line in lines]
        for index, button in enumerate(self.buttons):
            button.clicked.connect(self._click)
            self._rows.insertWidget(index, button)
        self._fit()

    def mark(self, index: int | None) -> None:
        """Mark the line that went wrong first; none for None."""
        for number, button in enumerate(self.buttons):
            button.mark(number == index)

    def focus(self, index: int) -> None:
        """Give the keyboard to a line."""
        if 0 <= index < len(self.buttons):
            self.buttons[index].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the lines be as high as they have to be in this width."""
        for button in self.buttons:
            grow_with_text(button.setFixedHeight, TALL_ROW if self.width() <= grown(NARROW) else ROW)

    @Slot()
    def _click(self) -> None:
        button = self.sender()
        if isinstance(button, LineButton):
            self.taken.emit(self.buttons.index(button))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = next((number for number, button in enumerate(self.buttons) if button.hasFocus()), None)
        key = Qt.Key(event.key())
        if place is not None and key in _WAYS:
            self.focus(min(max(place + _WAYS[key], 0), len(self.buttons) - 1))
        elif place is not None and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.focus(0 if key == Qt.Key.Key_Home else len(self.buttons) - 1)
        elif place is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.taken.emit(place)
        else:
            super().keyPressEvent(event)
