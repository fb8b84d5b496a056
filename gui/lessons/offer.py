"""At the foot of the column without a lesson: the lesson on the open network, and Start."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.base.number_format import figure
from core.lessons.lesson import Lesson
from gui.lessons.kept_progress import lesson_title
from gui.look.plain_text import tip
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.lettering import plain
from gui.widgets.room.elided_label import ElidedLabel

LEAST = 60  # logical pixels of a line, at least


class LessonOffer(Dressed):
    """Says in two lines which lesson there is; hidden where there is none."""

    start_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.heading, self.lesson = ElidedLabel(), ElidedLabel()
        for label, pixels in ((self.heading, 11.5), (self.lesson, 12.5)):
            grow_with_text(label.setFont, partial(plain, pixels))
        self.start = KeyButton(theme, self.tr("Start"), "F5", main=True, height=30)
        self.start.clicked.connect(self.start_wanted)
        texts = QVBoxLayout()
        grow_with_text(texts.setSpacing, 1)
        texts.addWidget(self.heading)
        texts.addWidget(self.lesson)
        row = QHBoxLayout(self)
        grow_with_text(row.setContentsMargins, 4, 2, 0, 0)
        grow_with_text(row.setSpacing, 8)
        row.addLayout(texts, 1)
        row.addWidget(self.start)
        self.hide()
        self.dress()

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(2 * LEAST), super().minimumSizeHint().height())

    def show_lesson(self, lesson: Lesson | None, is_begun: bool, language: str) -> None:
        """Offer a lesson, to be begun or gone on with; None where there is none."""
        self.setVisible(lesson is not None)
        if lesson is None:
            return
        steps = self.tr("{count} steps").format(count=len(lesson.steps))
        if len(lesson.steps) == 1:
            steps = self.tr("1 step")
        parts = [self.tr("A lesson on this network")]
        if lesson.minutes is not None:
            parts.append(self.tr("{minutes} min").format(minutes=figure(lesson.minutes, 3)))
        lines = " · ".join([*parts, steps]), lesson_title(lesson, language)
        for part in (self, self.start):
            part.setToolTip(tip("\n".join(lines)))
        self.start.say(self.tr("Go on") if is_begun else self.tr("Start"), "F5")
        self.start.setAccessibleName(f"{self.start.text()}: {lines[1]}")
        for label, text in zip((self.heading, self.lesson), lines, strict=True):
            label.show_text(text)

    def dress(self) -> None:
        self.heading.setStyleSheet(f"color: {self.colors.dim};")
        self.lesson.setStyleSheet(f"color: {self.colors.text};")
