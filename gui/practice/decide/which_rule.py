"""Which rule is this factor? A few formulas to choose one of; a wrong choice stays, and keeps its mark."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from gui.formulas.code_letters import letters_for
from gui.formulas.typesetting import Formulas
from gui.look.direction import painter_on
from gui.look.plain_text import tip
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Colors, Theme
from gui.practice.parts.buttons import key_cap_width, paint_key_cap
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.lettering import plain
from gui.practice.parts.marks import AnswerMark, MarkPainter, mark_name

HEIGHT, GAP, LETTERS = 48, 8, 17  # logical pixels: of a choice, between two, and of the formula
MARK_AT, FORMULA_AT, RADIUS = 22, 43, 7  # logical pixels: where they begin, and how large a mark is
SMALLEST = 0.6  # of the formula's size, where it is too wide
FIRST_KEY = "A"


@dataclass(frozen=True)
class RuleChoice:
    """A rule to choose: its id, as TeX, and as text."""

    id: str
    tex: str
    text: str


class RuleButton(QRadioButton):
    """One rule, with the letter that chooses it."""

    def __init__(self, theme: Theme, formulas: Formulas, choice: RuleChoice, key: str) -> None:
        super().__init__()
        self._theme, self._formulas, self.choice, self._key = theme, formulas, choice, key
        self._mark: AnswerMark | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grow_with_text(self.setFixedHeight, HEIGHT)
        self.setAccessibleName(choice.text)
        self.setToolTip(tip(choice.text))  # where it is too long to be seen
        formulas.extent(choice.tex, grown(LETTERS))
        formulas.ready.connect(self._take)
        theme.changed.connect(self.update)

    @property
    def mark(self) -> AnswerMark | None:
        """What was said of it; None where nothing was."""
        return self._mark

    def show_mark(self, mark: AnswerMark | None) -> None:
        """Show what it turned out to be; what was wrong can't be chosen again."""
        self._mark = mark
        is_wrong = mark in (AnswerMark.SLIP, AnswerMark.WRONG)
        if is_wrong:
            self.setAutoExclusive(False)
            self.setChecked(False)
            self.setAutoExclusive(True)
        self.setEnabled(mark is None)
        self.setAccessibleDescription("" if mark is None else mark_name(mark))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(200), grown(HEIGHT))

    def hitButton(self, place: object) -> bool:
        """All of it is pressed, and not the circle alone."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, line, width = self._inks(colors)
        painter.setPen(QPen(QColor(line), width))
        painter.setBrush(QColor(ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), grown(6), grown(6))
        middle = QPointF(grown(MARK_AT), self.height() / 2)
        if self._mark is not None:
            MarkPainter(colors).paint(painter, self._mark, middle, grown(RADIUS))
        else:
            painter.setPen(QPen(QColor(colors.accent if self.isChecked() else colors.dim), 1.6))
            painter.setBrush(QColor(colors.panel))
            painter.drawEllipse(middle, grown(RADIUS), grown(RADIUS))
            if self.isChecked():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colors.accent))
                painter.drawEllipse(middle, grown(RADIUS - 3.5), grown(RADIUS - 3.5))
        cap = QRectF(0.0, 0.0, key_cap_width(self._key), grown(16))
        cap.moveCenter(QPointF(self.width() - grown(12) - cap.width() / 2, self.height() / 2))
        paint_key_cap(painter, cap, self._key, ink=colors.dim, line=colors.border, ground=colors.panel)
        self._paint_formula(painter, cap.left() - grown(FORMULA_AT) - grown(6))
        painter.end()

    def _paint_formula(self, painter: QPainter, room: float) -> None:
        """The formula, smaller where it is too wide; as text where it would be too small, or isn't typeset."""
        size, color = float(grown(LETTERS)), self._theme.colors.text
        extent = self._formulas.extent(self.choice.tex, size)
        scale = min(1.0, room / extent.width) if extent is not None else 0.0
        ratio = self.devicePixelRatioF()
        picture = self._formulas.picture(self.choice.tex, size * scale, color, ratio) if scale >= SMALLEST else None
        if picture is not None:
            top = (self.height() - picture.height() / ratio) / 2
            painter.drawPixmap(QPointF(grown(FORMULA_AT), top), picture)
            return
        painter.setFont(letters_for(self.choice.tex, plain(13)))
        painter.setPen(QColor(color))
        cut = QFontMetricsF(painter.font()).elidedText(self.choice.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(grown(FORMULA_AT), 0.0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, cut)

    def _inks(self, colors: Colors) -> tuple[str, str, float]:
        """The colours of ground and line, and how wide the line is."""
        if self._mark is AnswerMark.SLIP:
            return colors.slip_soft, colors.slip, 1.0
        if self._mark is AnswerMark.WRONG:
            return colors.error_soft, colors.error, 1.0
        if self._mark is not None:
            return colors.right_soft, colors.right, 2.0
        if self.isChecked():
            return colors.accent_soft, colors.accent, 2.0
        return (colors.field if self.underMouse() and self.isEnabled() else colors.panel), colors.border, 1.0

    @Slot(str)
    def _take(self, tex: str) -> None:
        if tex == self.choice.tex:
            self.update()


class WhichRule(Dressed):
    """The choices, one below the other. Letters choose, Enter asks for the choice to be checked."""

    chosen = Signal(str)  # the id of a rule
    check_asked = Signal(str)  # the id of the rule that is chosen

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._formulas = formulas
        self.buttons: list[RuleButton] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        grow_with_text(self._rows.setSpacing, GAP)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def ask(self, choices: Sequence[RuleChoice]) -> None:
        """Offer these, in this order; none is chosen."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        keys = [chr(ord(FIRST_KEY) + number) for number in range(len(choices))]
        self.buttons = [
            RuleButton(self._theme, self._formulas, choice, key) for choice, key in zip(choices, keys, strict=True)
        ]
        for button in self.buttons:
            button.toggled.connect(self._take)
            self._rows.addWidget(button)

    @property
    def choice(self) -> str:
        """The id of the rule that is chosen; empty where none is."""
        return next((button.choice.id for button in self.buttons if button.isChecked()), "")

    def choose(self, number: int) -> None:
        """Choose one, counted from 0, unless it is known to be wrong."""
        if number < len(self.buttons) and self.buttons[number].isEnabled():
            self.buttons[number].setFocus()
            self.buttons[number].setChecked(True)

    def show_mark(self, rule: str, mark: AnswerMark) -> None:
        """Say what a rule turned out to be; where it is right, none can be chosen any more."""
        for button in self.buttons:
            if button.choice.id == rule:
                button.show_mark(mark)
        if mark not in (AnswerMark.SLIP, AnswerMark.WRONG):
            for button in self.buttons:
                button.setEnabled(False)
        elif not any(button.hasFocus() for button in self.buttons):
            next((button for button in self.buttons if button.isEnabled()), self).setFocus()

    def shown(self) -> tuple[tuple[str, AnswerMark | None], ...]:
        """The rules with their marks, as tests ask them."""
        return tuple((button.choice.text, button.mark) for button in self.buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = ord(event.text().upper()) - ord(FIRST_KEY) if len(event.text()) == 1 else -1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.choice:
                self.check_asked.emit(self.choice)
        elif 0 <= number < len(self.buttons) and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.choose(number)
        else:
            super().keyPressEvent(event)

    @Slot(bool)
    def _take(self, is_chosen: bool) -> None:
        button = self.sender()
        if is_chosen and isinstance(button, RuleButton):
            self.chosen.emit(button.choice.id)
