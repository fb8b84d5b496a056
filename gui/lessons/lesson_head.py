"""The head of the reading pane: which lesson, which of its steps, and how many minutes are left."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label

BAR, GAP = 5, 5  # logical pixels: how high a step's bar is, and between two of them
FEWEST = 2.0  # pixels that a bar is wide at least, however many steps there are


class StepState(Enum):
    """How far a step of the lesson is."""

    DONE = "done"
    NOW = "now"
    TO_COME = "to come"


@dataclass(frozen=True)
class HeadTexts:
    """What stands in the head: the step counts from 1; a text may be empty."""

    title: str
    step: int
    steps: int
    minutes: str


class StepBars(Dressed):
    """One bar a step: done, now, to come."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._states: tuple[StepState, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_states(self, states: tuple[StepState, ...]) -> None:
        """Show so many steps, each as far as it is."""
        if states != self._states:
            self._states = states
            self.update()

    @property
    def states(self) -> tuple[StepState, ...]:
        """How far each step is shown to be."""
        return self._states

    def sizeHint(self) -> QSize:
        return QSize(grown(100), grown(BAR))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(60), grown(BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._states:
            return
        painter = painter_on(self)
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colors = self.colors
        inks = {StepState.DONE: colors.accent, StepState.NOW: colors.lit, StepState.TO_COME: colors.border}
        pitch = (self.width() + grown(GAP)) / len(self._states)
        width = max(pitch - grown(GAP), min(FEWEST, pitch))
        for index, state in enumerate(self._states):
            painter.setBrush(QColor(inks[state]))
            bar = QRectF(index * pitch, 0.0, width, self.height())
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.end()


class LessonHead(Dressed):
    """Stands above the text, and never scrolls."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.title, self.minutes = text_label(12.5, wraps=True), text_label(12)
        self.number, self.count = text_label(20, bold=True), text_label(20)
        self.time = text_label(20, bold=True)  # that the class has for its own work
        self.time.hide()
        self.bars = StepBars(theme)
        top = QHBoxLayout()
        grow_with_text(top.setSpacing, 6)
        top.addWidget(self.title, 1, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self.time, 0, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self.number, 0, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grow_with_text(column.setSpacing, 6)
        column.addLayout(top)
        column.addWidget(self.bars)
        column.addWidget(self.minutes)
        self.dress()

    def show_texts(self, texts: HeadTexts) -> None:
        """Show another step."""
        self.title.setText(texts.title)
        self.number.setText(str(texts.step))
        self.count.setText(f"/ {texts.steps}")
        self.minutes.setText(texts.minutes)
        self.minutes.setVisible(bool(texts.minutes))
        now, done, later = StepState.NOW, StepState.DONE, StepState.TO_COME
        before = texts.step - 1
        self.bars.show_states((*[done] * before, now, *[later] * (texts.steps - texts.step)))

    def show_time(self, text: str) -> None:
        """Show the time that the class has; none where the text is empty."""
        self.time.setText(text)
        self.time.setVisible(bool(text))

    def dress(self) -> None:
        self.time.setStyleSheet(f"color: {self.colors.accent}; padding: 0 8px;")
        for label in (self.title, self.count, self.minutes):
            label.setStyleSheet(f"color: {self.colors.dim};")
        self.number.setStyleSheet(f"color: {self.colors.text};")
