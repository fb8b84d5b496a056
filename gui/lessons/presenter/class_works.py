"""The panel by which a class is given time for its own work."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.lessons.presenter.class_timer import ClassTimer
from gui.lessons.presenter.lesson_clock import clock_text
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label


class ClassWorks(Dressed):
    """Begins the time, gives more of it, and takes it out of the class's sight."""

    def __init__(self, theme: Theme, timer: ClassTimer, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._timer = timer
        self.setObjectName("presenterPanel")
        self._title, self._seen = text_label(12.5, bold=True), text_label(12, wraps=True)
        self._title.setText(self.tr("The class works"))
        self._seen.setText(self.tr("The class sees the time, too."))
        self.time, self.start = text_label(32, bold=True), KeyButton(theme, self.tr("Start"), "T")
        self.more, self.hiding = KeyButton(theme, self.tr("+ 1 min")), KeyButton(theme, self.tr("Hide"))
        buttons = QHBoxLayout()
        for button in (self.start, self.more, self.hiding):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self._title)
        column.addWidget(self.time)
        column.addLayout(buttons)
        column.addWidget(self._seen)
        self.start.clicked.connect(timer.toggle)
        self.more.clicked.connect(timer.add_minute)
        self.hiding.clicked.connect(timer.take_away)
        timer.changed.connect(self._follow)
        self._follow()
        self.dress()

    @Slot()
    def _follow(self) -> None:
        timer = self._timer
        self.time.setText(clock_text(timer.seconds))
        self.start.say(self.tr("Halt") if timer.is_going else self.tr("Start"), "T")
        self.hiding.setEnabled(timer.is_shown)

    def dress(self) -> None:
        self.time.setStyleSheet(f"color: {self.colors.text};")
        for label in (self._title, self._seen):
            label.setStyleSheet(f"color: {self.colors.dim};")
