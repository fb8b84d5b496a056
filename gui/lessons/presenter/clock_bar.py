"""The clocks above the presenter view."""

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.lessons.presenter.lesson_clock import LessonTimes, Pace, clock_text
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label

DIGITS, WIDE = 23.0, 78  # logical pixels of the times: how large, and how wide the widest is


class ClockFace(Dressed):
    """A time, and above it what it is of."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._ink = ""
        self.title, self.time = text_label(11), text_label(DIGITS, bold=True)
        self.title.setText(title)
        grow_with_text(self.setMinimumWidth, WIDE)  # so that nothing moves as time goes by
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.time)
        self.dress()

    def show_time(self, text: str, title: str = "", ink: str = "") -> None:
        """Show a time, and another title, in another colour, where they are given."""
        self.time.setText(text)
        if title:
            self.title.setText(title)
        if ink != self._ink:
            self._ink = ink
            self.dress()

    def dress(self) -> None:
        self.title.setStyleSheet(f"color: {self.colors.dim};")
        self.time.setStyleSheet(f"color: {self._ink or self.colors.text};")


class ClockBar(Dressed):
    """Gone by, planned here, ahead or behind, left, and the time of day."""

    again_wanted = Signal()  # the time that has gone by is to be that which is planned here

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.gone = ClockFace(theme, self.tr("gone by"))
        self.planned = ClockFace(theme, self.tr("planned here"))
        self.away = ClockFace(theme, self.tr("on time"))
        self.left = ClockFace(theme, self.tr("left"))
        self.day = ClockFace(theme, self.tr("clock"))
        self.again = QPushButton(self.tr("⟲"))
        self.again.setToolTip(self.tr("Count as if this step began now"))
        self.again.setAccessibleName(self.again.toolTip())
        self.again.setFlat(True)
        self.again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.again.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        grow_with_text(self.again.setFixedSize, 26, 26)
        self.again.clicked.connect(self.again_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        grow_with_text(row.setSpacing, 14)
        for face in (self.gone, self.planned, self.away, self.left, self.day):
            row.addWidget(face)
        row.insertWidget(1, self.again, 0, Qt.AlignmentFlag.AlignBottom)

    def show_times(self, times: LessonTimes, day: QTime) -> None:
        """Show how the lesson stands beside its plan; being late is said, and never in red."""
        colors = self.colors
        titles = {Pace.AHEAD: self.tr("ahead"), Pace.ON_TIME: self.tr("on time")}
        ink = colors.slip if times.pace is Pace.FAR_BEHIND else colors.right
        self.gone.show_time(clock_text(times.gone))
        self.planned.show_time(clock_text(times.planned))
        self.away.show_time(clock_text(times.away), titles.get(times.pace, self.tr("behind")), ink)
        self.left.show_time("–" if times.left is None else clock_text(times.left))
        self.day.show_time(day.toString("HH:mm"))

    def shown(self) -> tuple[str, ...]:
        """What is read, from left to right."""
        faces = (self.gone, self.planned, self.away, self.left, self.day)
        return tuple(f"{face.title.text()} {face.time.text()}" for face in faces)

    def dress(self) -> None:
        self.again.setStyleSheet(f"color: {self.colors.dim}; border: none;")
