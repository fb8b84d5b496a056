"""At the foot of the column without a lesson: the lesson on the open network, and Start."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from core.base.number_format import figure
from core.lessons.lesson import Lesson
from gui.lessons.kept_progress import lesson_title
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label


class LessonOffer(Dressed):
    """Says which lesson there is; hidden where there is none."""

    start_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.heading, self.lesson = text_label(11.5), text_label(12.5, wraps=True)
        self.heading.setText(self.tr("A lesson on this network"))
        self.start = KeyButton(theme, self.tr("Start"), "F5", main=True, height=30)
        self.start.clicked.connect(self.start_wanted)
        self.start.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        texts = QVBoxLayout()
        texts.setSpacing(grown(2))
        texts.addWidget(self.heading)
        texts.addWidget(self.lesson)
        row = QVBoxLayout(self)
        row.setContentsMargins(grown(6), grown(8), grown(2), grown(4))
        row.setSpacing(grown(6))
        row.addLayout(texts)
        row.addWidget(self.start)
        self.hide()
        self.dress()

    def show_lesson(self, lesson: Lesson | None, is_begun: bool, language: str) -> None:
        """Offer a lesson, to be begun or gone on with; None where there is none."""
        self.setVisible(lesson is not None)
        if lesson is None:
            return
        steps = self.tr("{count} steps").format(count=len(lesson.steps))
        if len(lesson.steps) == 1:
            steps = self.tr("1 step")
        parts = [lesson_title(lesson, language)]
        if lesson.minutes is not None:
            parts.append(self.tr("{minutes} min").format(minutes=figure(lesson.minutes, 3)))
        self.lesson.setText(", ".join([*parts, steps]))
        self.start.say(self.tr("Go on") if is_begun else self.tr("Start"), "F5")
        self.start.setAccessibleName(f"{self.start.text()}: {self.lesson.text()}")

    def dress(self) -> None:
        self.heading.setStyleSheet(f"color: {self.colors.dim};")
        self.lesson.setStyleSheet(f"color: {self.colors.text};")
