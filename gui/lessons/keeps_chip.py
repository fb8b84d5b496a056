"""What stands in the tool bar while a lesson runs: that it keeps things, and the way out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.look.icons import pixmap
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed

ICON, HEIGHT = 14, 30  # logical pixels


class LessonKeeps(Dressed):
    """A chip and a button: "the lesson keeps these", "Explore freely"."""

    def __init__(self, theme: Theme, explore: QAction, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._explore = explore
        self.setObjectName("keeps")
        self.chip = QWidget()
        self.chip.setObjectName("chip")
        self.chip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lock = QLabel()
        self._text = QLabel(self.tr("the lesson keeps these"))
        self._lock.setAccessibleName(self._text.text())
        self.chip.setToolTip(self._text.text())
        within = QHBoxLayout(self.chip)
        grow_with_text(within.setContentsMargins, 10, 0, 12, 0)
        grow_with_text(within.setSpacing, 6)
        within.addWidget(self._lock)
        within.addWidget(self._text)
        grow_with_text(self.chip.setFixedHeight, HEIGHT)
        self.button = KeyButton(theme, "", "F8", height=HEIGHT, size=12.5)
        self.button.clicked.connect(explore.trigger)
        explore.changed.connect(self._follow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        grow_with_text(row.setSpacing, 12)
        row.addWidget(self.chip)
        row.addWidget(self.button)
        self._follow()
        self.dress()

    def be_brief(self, is_brief: bool) -> None:
        """Leave the lock alone of the chip; its tip says what it means."""
        self._text.setVisible(not is_brief)
        layout = self.chip.layout()
        if layout is not None:
            layout.activate()  # the row that asks for it measures at once

    def _follow(self) -> None:
        self.button.say(self._explore.text(), "F8")
        self.button.setToolTip(self._explore.statusTip())

    def dress(self) -> None:
        colors = self.colors
        self._lock.setPixmap(pixmap("lock", colors.dim, grown(ICON)))
        self.chip.setStyleSheet(
            f"#chip {{ background: {colors.field}; border: 1px solid {colors.border};"
            f" border-radius: {grown(HEIGHT) // 2}px; }} QLabel {{ color: {colors.dim}; border: none; }}"
        )
