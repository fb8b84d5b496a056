"""The ladder of hints: four rungs that are always there and are opened one by one."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QPropertyAnimation, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.formulas.typesetting import Formulas
from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import key_cap_width, paint_key_cap
from gui.practice.parts.dressed import Dressed, duration, text_label
from gui.practice.parts.fitted_formula import FittedFormula
from gui.practice.parts.lettering import mono, plain
from gui.practice.question.chips import Chips, Needed

OPENS = 120  # ms
DISC, HEAD, TEXT_AT = 10.5, 30, 32  # logical pixels: radius, height of a title, and where titles begin
MOST_HIGH = 16_777_215  # what Qt calls no limit
KEY = "?"


@dataclass(frozen=True)
class Hints:
    """What the rungs of one question tell: what it needs, its formula, that with the learner's numbers, its value."""

    needs: tuple[Needed, ...]
    tex: str
    formula: str
    numbers: str
    value: str


@dataclass(frozen=True)
class ShownRung:
    """A rung as it stands there: its title, and what it tells; empty while it is closed."""

    title: str
    text: str


class RungHead(QPushButton):
    """A rung's number and title; only the next one can be pressed.

    What it says is its text and its description, where it is found when the language is another.
    """

    def __init__(self, theme: Theme, number: int, title: str, aside: str) -> None:
        super().__init__(title)
        self._theme, self._number = theme, number
        self._is_open = self._is_next = self._is_pointed_out = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # "?" opens it
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grow_with_text(self.setFixedHeight, HEAD)
        self.setAccessibleDescription(aside)

    def stand(self, *, is_open: bool, is_next: bool, is_pointed_out: bool) -> None:
        """Show whether it is open, or the next to be opened, and whether that is pointed out."""
        self._is_open, self._is_next, self._is_pointed_out = is_open, is_next, is_pointed_out
        self.setEnabled(is_next)
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_next else Qt.CursorShape.ArrowCursor)
        self.update()

    @property
    def is_pointed_out(self) -> bool:
        """Whether it has the yellow ring."""
        return self._is_pointed_out

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(160), grown(HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_disc(painter)
        font = plain(12, bold=self._is_open)
        painter.setFont(font)
        painter.setPen(QColor(colors.text if self._is_open or self._is_next else colors.dim))
        place = QRectF(grown(TEXT_AT), 0.0, self.width() - grown(TEXT_AT), self.height())
        drawn = painter.boundingRect(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        if aside := self.accessibleDescription():
            painter.setFont(plain(12))
            painter.setPen(QColor(colors.dim))
            place.setLeft(drawn.right() + grown(4))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, aside)
        if self._is_next:
            width = key_cap_width(KEY)
            place = QRectF(self.width() - width, (self.height() - grown(16)) / 2, width, grown(16))
            paint_key_cap(painter, place, KEY, ink=colors.dim, line=colors.border, ground=colors.panel)
        painter.end()

    def _paint_disc(self, painter: QPainter) -> None:
        colors, radius = self._theme.colors, grown(DISC)
        middle = QPointF(radius + 1.0, self.height() / 2)
        pen = QPen(QColor(colors.accent if self._is_open or self._is_next else colors.middle), 1.2)
        if self._is_pointed_out:
            pen = QPen(QColor(colors.lit), 3.0)
        elif not (self._is_open or self._is_next):
            pen.setDashPattern([2.5, 2.5])
        painter.setPen(pen)
        painter.setBrush(QColor(colors.accent if self._is_open else colors.panel))
        painter.drawEllipse(middle, radius, radius)
        ink = colors.on_accent if self._is_open else colors.accent if self._is_next else colors.dim
        painter.setPen(QColor(ink))
        painter.setFont(plain(10.5, bold=True))
        place = QRectF(0.0, 0.0, 2 * radius, 2 * radius)
        place.moveCenter(middle)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._number))


class HintLadder(Dressed):
    """Four rungs: what is needed, the formula, the formula with one's own numbers, and the value."""

    opened = Signal(int)  # this rung was opened, counted from 1
    pointed = Signal(str)  # the id of the quantity that is pointed at; empty where none is

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._open = 0
        self._is_pointed_out = False
        self.chips = Chips(theme)
        self.chips.pointed.connect(self.pointed)
        self.formula = FittedFormula(theme, formulas, 16)
        self.numbers, self.value = text_label(wraps=True), text_label(wraps=True)
        grow_with_text(self.numbers.setFont, partial(mono, 12.5))
        grow_with_text(self.value.setFont, partial(mono, 13, bold=True))
        titles = (
            (self.tr("What it needs"), ""),
            (self.tr("The formula"), ""),
            (self.tr("The formula with your numbers"), ""),
            (self.tr("The value"), self.tr("(counts as given)")),
        )
        self.heads = [RungHead(theme, number, *title) for number, title in enumerate(titles, 1)]
        self._contents: list[QWidget] = [self.chips, self.formula, self.numbers, self.value]
        self._rooms = [_room_for(content) for content in self._contents]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for head, room in zip(self.heads, self._rooms, strict=True):
            head.clicked.connect(self.open_next)
            rows.addWidget(head)
            rows.addWidget(room)
        rows.addStretch(1)
        self._opening = QPropertyAnimation(self)
        self._opening.setPropertyName(b"maximumHeight")
        self._opening.finished.connect(self._opened)
        self.show_hints(Hints((), "", "", "", ""))

    def show_hints(self, hints: Hints, opened: int = 0) -> None:
        """Have the hints of another question, so many rungs of which are open."""
        self._opening.stop()
        self._open, self._is_pointed_out = opened, False
        self.chips.show_needs(hints.needs)
        self.formula.show_formula(hints.tex, hints.formula)
        self.numbers.setText(hints.numbers)
        self.value.setText(hints.value)
        for number, room in enumerate(self._rooms):
            room.setMaximumHeight(MOST_HIGH)
            room.setVisible(number < opened)
        self._stand()

    @Slot()
    def open_next(self) -> None:
        """Open one more rung, if there is one; those that are open stay so."""
        if self._open == len(self._rooms):
            return
        self._opened()
        room = self._rooms[self._open]
        self._open += 1
        self._is_pointed_out = False
        room.setVisible(True)
        self._stand()
        lasts = duration(self, OPENS)
        if lasts and self.isVisible():
            width = max(self.width(), 1)
            self._opening.setTargetObject(room)
            self._opening.setDuration(lasts)
            self._opening.setStartValue(0)
            self._opening.setEndValue(
                room.heightForWidth(width) if room.hasHeightForWidth() else room.sizeHint().height()
            )
            self._opening.start()
        self.opened.emit(self._open)

    @property
    def open_count(self) -> int:
        """How many rungs are open."""
        return self._open

    @property
    def newest(self) -> QWidget:
        """What the rung tells that was opened last; the title of the first as long as none is open."""
        return self._rooms[self._open - 1] if self._open else self.heads[0]

    def point_out(self) -> None:
        """Ring the next rung: no slip that is known says what is wrong, a hint may."""
        self._is_pointed_out = self._open < len(self._rooms)
        self._stand()

    def shown(self) -> tuple[ShownRung, ...]:
        """What stands there, as tests ask it."""
        needs = " ".join(chip.accessibleName() for chip in self.chips.chips)
        texts = (needs, self.formula.text, self.numbers.text(), self.value.text())
        return tuple(
            ShownRung(head.text(), text if number < self._open else "")
            for number, (head, text) in enumerate(zip(self.heads, texts, strict=True))
        )

    def _stand(self) -> None:
        for number, head in enumerate(self.heads):
            is_next = number == self._open
            is_open = number < self._open
            head.stand(is_open=is_open, is_next=is_next, is_pointed_out=is_next and self._is_pointed_out)
        self.update()

    @Slot()
    def _opened(self) -> None:
        self._opening.stop()
        for room in self._rooms:
            room.setMaximumHeight(MOST_HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rail between the discs."""
        painter = painter_on(self)
        painter.setPen(QPen(QColor(self.colors.border), 1.4))
        at = grown(DISC) + 1.0
        for head, after in zip(self.heads, self.heads[1:], strict=False):
            begin, end = head.geometry().center().y() + grown(DISC), after.geometry().center().y() - grown(DISC)
            painter.drawLine(QPointF(at, begin), QPointF(at, end))
        painter.end()

    def dress(self) -> None:
        for label in (self.numbers, self.value):
            label.setStyleSheet(f"color: {self.colors.text};")


def _room_for(content: QWidget) -> QWidget:
    """What is opened and closed: the content of a rung below its title."""
    room = QWidget()
    rows = QVBoxLayout(room)
    grow_with_text(rows.setContentsMargins, TEXT_AT, 0, 0, 6)
    rows.addWidget(content)
    if isinstance(content, QLabel):
        content.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return room
