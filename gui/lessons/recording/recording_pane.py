"""The pane while a lesson is recorded: its steps with what was noted, and what begins the next one or asks."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.lessons.recording.notes import AskedNote
from gui.lessons.lesson_foot import SIDE, ButtonLook, FootButton
from gui.lessons.recording.lesson_recorder import LessonRecorder
from gui.lessons.recording.note_texts import asked, note_line
from gui.lessons.recording.step_blocks import StepBlock
from gui.look.direction import painter_on
from gui.look.style_sheet import slim_scroll_bar
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.widgets.announce import announce
from gui.widgets.key_guard import presses_button
from gui.widgets.scrolled import ScrolledDown

DOT = 13  # logical pixels
SHARE_OF_ASK = 0.38  # of the foot


class RedDot(Dressed):
    """It is recorded."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        grow_with_text(self.setFixedSize, DOT, DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colors.error))
        painter.drawEllipse(self.rect())
        painter.end()


class RecordingPane(Dressed):
    """Follows what is recorded, and hands on what is asked for at its foot."""

    announced = Signal(str)

    def __init__(
        self,
        recorder: LessonRecorder,
        views: Callable[[], Mapping[str, str]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """`views` gives the titles of the pages below the diagram, by their names."""
        super().__init__(theme, parent)
        self._recorder, self._views = recorder, views
        self._said = ""
        self._steps_before = 0  # as the blocks are numbered
        self.blocks: list[StepBlock] = []
        self.title, self.count = text_label(17, bold=True), text_label(12.5)
        self.title.setText(self.tr("Recording"))
        self.purpose = text_label(12.5, wraps=True)
        self.purpose.setText(
            self.tr(
                "Do what the class should see. What you pin, each iteration and each phase is noted; Enter "
                "begins the next step, Ctrl+Z takes back. Words come later."
            )
        )
        self.would_ask = text_label(12.5, wraps=True)
        self.next_step, self.ask = FootButton(theme), FootButton(theme)
        self.next_step.stand(self.tr("Next step"), self.tr("Enter"), ButtonLook.MAIN)
        self.next_step.setToolTip(self.tr("Begin the next step (Enter, or Ctrl+Enter from within a field)"))
        self.ask.stand(self.tr("Ask here"), "Q", ButtonLook.QUIET)
        self._rule = QFrame()
        self._rule.setFixedHeight(1)
        self._lay_out()
        recorder.changed.connect(self._follow)
        self.scrolled.verticalScrollBar().rangeChanged.connect(self._scroll_down)
        self.next_step.clicked.connect(recorder.next_step)
        self.ask.clicked.connect(recorder.ask)
        self.setAccessibleName(self.tr("Recording"))
        self.dress()
        if recorder.is_recording:
            self._follow()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        grow_with_text(top.setSpacing, 9)
        top.addWidget(RedDot(self._theme))
        top.addWidget(self.title, 1)
        top.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        head = QVBoxLayout()
        grow_with_text(head.setContentsMargins, SIDE, 14, SIDE, 6)
        grow_with_text(head.setSpacing, 8)
        head.addLayout(top)
        head.addWidget(self.purpose)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        grow_with_text(self._column.setContentsMargins, SIDE, 6, SIDE, 12)
        grow_with_text(self._column.setSpacing, 14)
        self._column.addStretch(1)
        self.scrolled = ScrolledDown(inner)
        for each in (inner, self.scrolled.viewport()):
            each.setAutoFillBackground(False)
        buttons = QHBoxLayout()
        grow_with_text(buttons.setSpacing, 10)
        for button, share in ((self.next_step, 100 - round(100 * SHARE_OF_ASK)), (self.ask, round(100 * SHARE_OF_ASK))):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button, share)
        foot = QVBoxLayout()
        grow_with_text(foot.setContentsMargins, SIDE, 8, SIDE, 14)
        grow_with_text(foot.setSpacing, 8)
        foot.addWidget(self.would_ask)
        foot.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.scrolled, 1)
        whole.addWidget(self._rule)
        whole.addLayout(foot)

    # What it follows

    @property
    def shown(self) -> list[list[str]]:
        """The lines of each step, as they stand there."""
        return [block.texts for block in self.blocks]

    @Slot()
    def _follow(self) -> None:
        if not self._recorder.is_recording:
            self._said = ""
            return
        recording, views, before = self._recorder.recording, self._views(), self._recorder.steps_before
        steps = recording.steps
        while len(self.blocks) > (len(steps) if before == self._steps_before else 0):
            block = self.blocks.pop()
            self._column.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._steps_before = before
        while len(self.blocks) < len(steps):
            self.blocks.append(StepBlock(self._theme, before + len(self.blocks) + 1))
            self._column.insertWidget(len(self.blocks) - 1, self.blocks[-1])
        for number, (block, step) in enumerate(zip(self.blocks, steps, strict=True), 1):
            if step is not block.step:  # of a long recording the last one alone, mostly
                block.show_step(step, tuple(note_line(note, recording.names, views) for note in step.notes))
            block.show_now(number == len(steps))
        text = self.tr("{count} steps").format(count=len(steps))
        self.count.setText(self.tr("1 step") if len(steps) == 1 else text)
        self._tell_question()
        self._tell()

    def _tell_question(self) -> None:
        """Say what Q would ask."""
        recording = self._recorder.recording
        after = recording.asked_here()
        last = after.now.notes[-1] if after.now.notes else None
        if after == recording or not isinstance(last, AskedNote):
            self.would_ask.setText(self.tr("Pin a neuron, a weight or a bias to ask for it."))
            return
        text = self.tr("Q asks {question}")
        if recording.now.notes and isinstance(recording.now.notes[-1], AskedNote):
            text = self.tr("Q again asks {question} instead")
        self.would_ask.setText(text.format(question=asked(last.question, recording.names)))

    def _tell(self) -> None:
        """Say once what was noted last."""
        texts = self.blocks[-1].texts
        said = texts[-1] if texts else self.blocks[-1].title.text()
        if said != self._said:
            announce(self, said)
            self.announced.emit(said)
        self._said = said

    @Slot()
    def _scroll_down(self) -> None:
        """Have what was noted last in sight, once it has its place."""
        bar = self.scrolled.verticalScrollBar()
        bar.setValue(bar.maximum())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not presses_button(event, self):
            super().keyPressEvent(event)

    def dress(self) -> None:
        colors = self.colors
        self.title.setStyleSheet(f"color: {colors.text};")
        for label in (self.count, self.purpose, self.would_ask):
            label.setStyleSheet(f"color: {colors.dim};")
        self._rule.setStyleSheet(f"background: {colors.border};")
        self.scrolled.verticalScrollBar().setStyleSheet(slim_scroll_bar(colors))
