"""A panel of the presenter view: what stands in it is scrolled down, and the panels share the room."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gui.look.style_sheet import slim_scroll_bar
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.widgets.scrolled import ScrolledDown

LEAST = 90  # logical pixels that are in sight


class PresenterPanel(Dressed):
    """Holds one part, under a title where there is one."""

    def __init__(self, theme: Theme, part: QWidget, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("presenterPanel")
        self._title, inner = text_label(12.5, bold=True), QWidget()
        self._title.setText(title)
        self._title.setVisible(bool(title))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(part)
        column.addStretch(1)
        self._scrolled = ScrolledDown(inner)
        for each in (inner, self._scrolled.viewport()):
            each.setAutoFillBackground(False)
        # However long a text is, it takes no room from the panels beside it.
        self._scrolled.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        grow_with_text(self._scrolled.setMinimumHeight, LEAST)
        rows = QVBoxLayout(self)
        rows.addWidget(self._title)
        rows.addWidget(self._scrolled, 1)
        self.dress()

    def to_top(self) -> None:
        """Show its beginning."""
        self._scrolled.verticalScrollBar().setValue(0)

    def dress(self) -> None:
        self._title.setStyleSheet(f"color: {self.colors.dim};")
        self._scrolled.verticalScrollBar().setStyleSheet(slim_scroll_bar(self.colors))
