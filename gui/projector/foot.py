"""The line below everything in the projector: the phases, the state, and what was pressed or has come to pass."""

from PySide6.QtCore import QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.base.number_format import grouped
from gui.look.direction import painter_on
from gui.look.theme import Theme
from gui.model.readings import Readings
from gui.projector.diagram.stage import ReadText
from gui.projector.sizes import FOOT, ProjectorSizes, letters, width_of

SIDE = 0.02  # of the width, that stays free at either side
BEAD, BEAD_HIGH, GAP = 26.0, 8.0, 7.0  # logical pixels: how long and how high a phase's is, and between two
BETWEEN = 20.0  # logical pixels between two things
SAID_STAYS = 2000  # ms


class ProjectorFoot(QWidget):
    """Says how far the step is walked through, and in which state."""

    def __init__(self, readings: Readings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings, self._theme = readings, theme
        self._sizes = ProjectorSizes(QRectF(self.rect()).size())
        self._said = ""
        self._has_state = True
        self._lesson: tuple[int, int] | None = None  # its step, from 0, and how many it has
        self._press = ""  # what the next press does in the lesson
        self._time = ""  # that the class has
        self._timer = QTimer(self, interval=SAID_STAYS, singleShot=True)
        self._timer.timeout.connect(self._forget_said)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        theme.changed.connect(self.update)

    def set_sizes(self, sizes: ProjectorSizes) -> None:
        """Write so large."""
        self._sizes = sizes
        self.update()

    def show_state(self, wanted: bool) -> None:
        """Say the state, or leave it to what says it larger."""
        self._has_state = wanted
        self.update()

    def show_lesson(self, lesson: tuple[int, int] | None) -> None:
        """Say at which step, from 0, of how many a lesson is, in the place of the phases."""
        self._lesson = lesson
        self.update()

    def show_press(self, text: str) -> None:
        """Say what the next press does in a lesson, which has no button here; nothing where the text is empty."""
        key = QKeySequence(Qt.Key.Key_PageDown).toString(QKeySequence.SequenceFormat.NativeText)
        self._press = f"{key}: {text}" if text else ""
        self.update()

    def show_time(self, text: str) -> None:
        """Say how long the class has; nothing where the text is empty."""
        self._time = text
        self.update()

    def say(self, text: str) -> None:
        """Show for a while what was pressed, or has come to pass."""
        self._said = text
        self._timer.start()
        self.update()

    def shown(self) -> tuple[ReadText, ...]:
        """What is read, and where."""
        size = self._sizes.text(FOOT)
        return tuple(ReadText(text, size, box) for text, box in self._texts())

    @Slot()
    def _forget_said(self) -> None:
        self._said = ""
        self.update()

    @property
    def _done(self) -> tuple[int, int] | None:
        """The step of the lesson, or else the phase, from 0, and how many there are; None where there is neither."""
        reached = self._readings.reached
        phase = None if reached.phase_index is None else (reached.phase_index, len(reached.phases))
        return self._lesson or phase

    def _texts(self) -> list[tuple[str, QRectF]]:
        """How far it is, the state, and what was pressed; from left to right there is room for all."""
        font = letters(self.font(), self._sizes.text(FOOT), is_bold=True)
        side, high = SIDE * self.width(), float(self.height())
        found = []
        done = self._done
        if done is not None:
            text = f"{done[0] + 1} / {done[1]}"
            found.append((text, QRectF(side, 0.0, width_of(font, text), high)))
        right = self.width() - side
        if self._has_state:
            state = self.tr("iteration {state}").format(state=grouped(self._readings.state))
            wide = width_of(font, state)
            found.append((state, QRectF(right - wide, 0.0, wide, high)))
            right -= wide + BETWEEN
        if self._time:
            wide = width_of(font, self._time)
            found.append((self._time, QRectF(right - wide, 0.0, wide, high)))
            right -= wide + BETWEEN
        if self._said:
            wide = width_of(font, self._said) + BETWEEN
            found.append((self._said, QRectF(right - wide, 0.0, wide, high)))
        elif self._press:
            wide = width_of(font, self._press)
            left = found[0][1].right() if done is not None else side
            if right - wide > left + BETWEEN:
                found.append((self._press, QRectF(right - wide, 0.0, wide, high)))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = self._theme.colors, painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colors.panel))
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.drawLine(0, 0, self.width(), 0)
        size, done = self._sizes.text(FOOT), self._done
        left = SIDE * self.width()
        for text, box in self._texts():
            is_cap = bool(self._said) and text == self._said
            is_said = is_cap or text == self._time or box.left() <= left
            painter.setFont(letters(self.font(), size, is_bold=is_said))
            painter.setPen(QColor(colors.text if is_said else colors.dim))
            if is_cap:
                cap = QRectF(box.left(), box.center().y() - 0.7 * size, box.width(), 1.4 * size)
                painter.setBrush(QColor(colors.field))
                painter.drawRoundedRect(cap, 7.0, 7.0)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        if done is not None:
            self._paint_beads(painter, done[1], done[0])
        painter.end()

    def _paint_beads(self, painter: QPainter, count: int, index: int) -> None:
        """A bead a phase: what was, what is now, what is to come."""
        colors, texts = self._theme.colors, self._texts()
        left = texts[0][1].right() + BETWEEN
        right = min((box.left() for _, box in texts[1:]), default=float(self.width())) - BETWEEN
        length = min(BEAD, (right - left) / count - GAP)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(count if length > 2.0 else 0):
            color = colors.accent if number < index else colors.lit if number == index else colors.border
            painter.setBrush(QColor(color))
            top = (self.height() - BEAD_HIGH) / 2
            painter.drawRoundedRect(QRectF(left + number * (length + GAP), top, length, BEAD_HIGH), 4.0, 4.0)
