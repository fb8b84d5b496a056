"""What went wrong in a line: a few reasons to choose one of."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import key_cap_width, paint_key_cap
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.lettering import plain
from gui.practice.parts.marks import AnswerMark, MarkPainter, mark_name

HEIGHT, TEXT_AT, SIDE = 38, 37, 12  # logical pixels
FIRST_KEY = "A"
_WRAPS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)


class ReasonButton(QPushButton):
    """One reason, with the letter that chooses it."""

    def __init__(self, theme: Theme, text: str, key: str) -> None:
        super().__init__(text)
        self._theme, self._key = theme, key
        self._mark: AnswerMark | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    @property
    def mark(self) -> AnswerMark | None:
        """What was said of it; None where nothing was."""
        return self._mark

    def show_mark(self, mark: AnswerMark | None) -> None:
        """Show what it turned out to be."""
        self._mark = mark
        self.setAccessibleDescription("" if mark is None else mark_name(mark))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grown(260), self.heightForWidth(max(self.width(), grown(240))))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(180), self.heightForWidth(max(self.width(), grown(180))))

    def heightForWidth(self, width: int) -> int:
        room = QRectF(0.0, 0.0, max(width - grown(TEXT_AT + SIDE), 1), 1e4)
        text = QFontMetricsF(plain(12)).boundingRect(room, _WRAPS, self.text()).height()
        return max(grown(HEIGHT), round(text) + grown(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, line, width = colors.panel, colors.border, 1.0
        if self._mark is AnswerMark.WRONG:
            ground, line = colors.slip_soft, colors.slip
        elif self._mark is not None:
            ground, line, width = colors.accent_soft, colors.accent, 2.0
        elif self.underMouse() and self.isEnabled():
            ground = colors.field
        painter.setPen(QPen(QColor(line), width))
        painter.setBrush(QColor(ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), grown(5), grown(5))
        cap = QRectF(0.0, 0.0, key_cap_width(self._key), grown(16))
        cap.moveCenter(QRectF(self.rect()).center())
        cap.moveLeft(grown(SIDE))
        if self._mark is AnswerMark.WRONG:
            MarkPainter(colors).paint(painter, AnswerMark.SLIP, cap.center(), grown(7))
        else:
            paint_key_cap(painter, cap, self._key, ink=colors.dim, line=colors.border, ground=colors.panel)
        painter.setPen(QColor(colors.text if self.isEnabled() or self._mark is not None else colors.dim))
        painter.setFont(plain(12))
        text = QRectF(self.rect()).adjusted(grown(TEXT_AT), 0.0, -grown(SIDE), 0.0)
        painter.drawText(text, _WRAPS, self.text())
        painter.end()


class ReasonChoice(Dressed):
    """The reasons, one below the other."""

    chosen = Signal(int)  # counted from 0

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.buttons: list[ReasonButton] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        grow_with_text(self._rows.setSpacing, 6)

    def ask(self, reasons: Sequence[str]) -> None:
        """Offer these."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [
            ReasonButton(self._theme, text, chr(ord(FIRST_KEY) + index)) for index, text in enumerate(reasons)
        ]
        for button in self.buttons:
            button.clicked.connect(self._click)
            self._rows.addWidget(button)

    def show_marks(self, marks: Sequence[AnswerMark | None], is_settled: bool) -> None:
        """Show what each turned out to be; what is wrong or settled can't be chosen."""
        for button, mark in zip(self.buttons, marks, strict=True):
            button.show_mark(mark)
            button.setEnabled(mark is None and not is_settled)

    @Slot()
    def _click(self) -> None:
        button = self.sender()
        if isinstance(button, ReasonButton):
            self.chosen.emit(self.buttons.index(button))
