"""What a round came to: its points, and a line a question."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.look.direction import painter_on
from gui.look.style_sheet import form_style
from gui.look.text_size import add_space, grow_with_text
from gui.look.theme import Theme
from gui.practice.decide.decide_panel import NARROWEST
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.marks import AnswerMark, MarkLabel, mark_name
from gui.widgets.scrolled import ScrolledDown


@dataclass(frozen=True)
class RoundLine:
    """One question: its name, what has become of it, and how many points it came to, of how many."""

    name: str
    mark: AnswerMark
    points: int
    of: int = 1


class PointsBar(Dressed):
    """A bar that is full with all points."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._share = 0.0
        grow_with_text(self.setFixedHeight, 10)

    def show_share(self, share: float) -> None:
        """Fill this much of it, from 0 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        round_ = self.height() / 2
        whole = QRectF(self.rect())
        painter.setBrush(QColor(self.colors.border))
        painter.drawRoundedRect(whole, round_, round_)
        painter.setClipRect(QRectF(0.0, 0.0, self.width() * self._share, self.height()))
        painter.setBrush(QColor(self.colors.right))
        painter.drawRoundedRect(whole, round_, round_)
        painter.end()


class RoundSummary(Dressed):
    """Points, a line a question, and the ways on."""

    again_asked = Signal()  # with other questions
    leave_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("panel")
        grow_with_text(self.setMinimumWidth, NARROWEST)
        self.title, self.points = text_label(13, bold=True), text_label(40, bold=True)
        self.title.setText(self.tr("Points"))
        self.bar = PointsBar(theme)
        self.again = KeyButton(theme, self.tr("Other questions"), "⏎", main=True, size=13)
        self.leave = KeyButton(theme, self.tr("Leave"), self.tr("Esc"))
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        grow_with_text(self._grid.setHorizontalSpacing, 8)
        grow_with_text(self._grid.setVerticalSpacing, 5)
        self._shown: tuple[RoundLine, ...] = ()
        self.again.clicked.connect(self.again_asked)
        self.leave.clicked.connect(self.leave_asked)
        buttons = QHBoxLayout()
        grow_with_text(buttons.setSpacing, 8)
        buttons.addWidget(self.again)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        grow_with_text(rows.setContentsMargins, 16, 12, 16, 16)
        grow_with_text(rows.setSpacing, 10)
        for widget in (self.title, self.points, self.bar):
            rows.addWidget(widget)
        add_space(rows, 6)
        rows.addLayout(buttons)
        add_space(rows, 6)
        rows.addWidget(ScrolledDown(self._lines), 1)
        self.dress()

    def show_lines(self, lines: Sequence[RoundLine]) -> None:
        """Show what came of these questions."""
        self._shown = tuple(lines)
        points, most = sum(line.points for line in lines), sum(line.of for line in lines)
        self.points.setText(self.tr("{points} of {count}").format(points=points, count=most))
        self.bar.show_share(points / most if most else 0.0)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, line in enumerate(lines):
            name, said, points_of = text_label(12, bold=True), text_label(12), text_label(12)
            name.setText(line.name)
            said.setText(mark_name(line.mark))
            points_of.setText(f"{line.points}/{line.of}")
            for label in (said, points_of):
                label.setStyleSheet(f"color: {self.colors.dim};")
            for column, widget in enumerate((MarkLabel(self._theme, line.mark, 7.0), name, said, points_of)):
                self._grid.addWidget(widget, row, column)
        self._grid.setColumnStretch(2, 1)
        self._grid.setRowStretch(len(lines), 1)

    def shown(self) -> tuple[str, tuple[RoundLine, ...]]:
        """The points and the lines, as tests ask for them."""
        return self.points.text(), self._shown

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(f"""
{form_style(colors)}
#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}
""")
        self.title.setStyleSheet(f"color: {colors.dim};")
        for row in range(len(self._shown)):
            for column in (2, 3):
                item = self._grid.itemAtPosition(row, column)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.setStyleSheet(f"color: {colors.dim};")
