"""The mark of one step on the way: its number, and a tick once it is done."""

from enum import Enum

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.lettering import plain
from gui.practice.parts.marks import AnswerMark, MarkPainter

SIZE, DONE_RADIUS, RADIUS = 26, 9.5, 12.0  # logical pixels
NUMBER = 12


class StepStage(Enum):
    """How far a step is."""

    LATER = "later"
    NOW = "now"
    DONE = "done"


class StepMark(Dressed):
    """A tick, a number on the accent, or a number in a ring: each has a shape of its own."""

    def __init__(self, number: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._number, self._stage = number, StepStage.LATER
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def stage(self) -> StepStage:
        """How far the step is."""
        return self._stage

    def show_stage(self, stage: StepStage) -> None:
        """Show that the step is so far."""
        self._stage = stage
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grown(SIZE), grown(SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if self._stage is StepStage.DONE:
            MarkPainter(self.colors).paint(painter, AnswerMark.RIGHT, middle, grown(DONE_RADIUS))
        else:
            self._paint_number(painter, middle, self._stage is StepStage.NOW)
        painter.end()

    def _paint_number(self, painter: QPainter, middle: QPointF, is_now: bool) -> None:
        colors = self.colors
        painter.setPen(QPen(QColor(colors.accent if is_now else colors.border), 1.5))
        painter.setBrush(QColor(colors.accent if is_now else colors.panel))
        radius = grown(RADIUS) - 1
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(QColor(colors.on_accent if is_now else colors.dim))
        painter.setFont(plain(NUMBER, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
