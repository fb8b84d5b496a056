"""The steps of a recording, one below the other, each with what was noted in it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.lessons.recording.recording import RecordedStep
from gui.lessons.recording.note_texts import NoteLine
from gui.look.direction import painter_on
from gui.look.icons import pixmap
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import plain

CIRCLE, ICON = 24, 15  # logical pixels
BESIDE = 10  # of the circle


class StepCircle(Dressed):
    """The number of a step in a disc: blue, or red where it is the one that is made."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._number, self._is_now = number, False
        grow_with_text(self.setFixedSize, CIRCLE, CIRCLE)

    def show_now(self, is_now: bool) -> None:
        """Be the one that is made, or not."""
        if is_now != self._is_now:
            self._is_now = is_now
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colors.error if self._is_now else self.colors.accent))
        place = QRectF(self.rect())
        painter.drawEllipse(QPointF(place.center()), place.width() / 2, place.height() / 2)
        painter.setPen(QColor(self.colors.on_accent))
        painter.setFont(plain(12.5 if self._number < 100 else 10, bold=True))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class StepBlock(Dressed):
    """One step: its number, its title, and a line for each note."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.step: RecordedStep | None = None
        self._lines: tuple[NoteLine, ...] | None = None
        self._circle = StepCircle(theme, number)
        self.title = text_label(15, bold=True)
        self.title.setText(self.tr("Step {number}").format(number=number))
        self._rows: list[tuple[QLabel, QLabel]] = []
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        grow_with_text(head.setSpacing, BESIDE)
        head.addWidget(self._circle)
        head.addWidget(self.title, 1)
        self._grid = QGridLayout()
        grow_with_text(self._grid.setContentsMargins, CIRCLE + BESIDE, 0, 0, 0)
        grow_with_text(self._grid.setHorizontalSpacing, 9)
        grow_with_text(self._grid.setVerticalSpacing, 5)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grow_with_text(column.setSpacing, 5)
        column.addLayout(head)
        column.addLayout(self._grid)
        self.dress()

    @property
    def texts(self) -> list[str]:
        """What stands in its lines."""
        return [text.text() for _, text in self._rows]

    def show_now(self, is_now: bool) -> None:
        """Be the step that is made, or not."""
        self._circle.show_now(is_now)

    def show_step(self, step: RecordedStep, lines: tuple[NoteLine, ...]) -> None:
        """Show a step, of which these are the notes."""
        self.step = step
        if lines == self._lines:
            return
        self._lines = lines
        while len(self._rows) > len(lines):
            for label in self._rows.pop():
                self._grid.removeWidget(label)
                label.deleteLater()
        while len(self._rows) < len(lines):
            sign, text = QLabel(), text_label(13, wraps=True)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            row = len(self._rows)
            self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, row, 1)
            self._rows.append((sign, text))
        for (_, text), line in zip(self._rows, lines, strict=True):
            text.setText(line.text)
        self.dress()

    def dress(self) -> None:
        colors = self.colors
        self.title.setStyleSheet(f"color: {colors.text};")
        for (sign, text), line in zip(self._rows, self._lines or (), strict=True):
            ink = colors.slip if line.is_left_out else colors.dim
            sign.setPixmap(pixmap(line.icon, ink, grown(ICON)))
            sign.setAccessibleName(line.text)
            text.setStyleSheet(f"color: {ink if line.is_left_out else colors.text};")
