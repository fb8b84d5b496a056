"""The rail that stands below the diagram while a lesson has the views folded away."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.look.icons import pixmap
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label

HEIGHT, ICON = 34, 14  # logical pixels


class FoldedViews(Dressed):
    """Names what is folded away, and says when it is back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("panel")
        self.setFixedHeight(grown(HEIGHT))
        self.names, self.until = text_label(12.5), text_label(12.5)
        self._lock = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(grown(14), 0, grown(14), 0)
        row.setSpacing(grown(8))
        row.addWidget(self.names)
        row.addStretch(1)
        row.addWidget(self._lock)
        row.addWidget(self.until)
        self.hide()
        self.dress()

    def show_folded(self, names: Sequence[str], until: str) -> None:
        """Name these; `until` says when they are back, and is empty where they are not."""
        self.names.setText("     ".join([*names, "…"]))
        self.until.setText(until or self.tr("kept by the lesson"))
        self.setAccessibleName(f"{', '.join(names)}: {self.until.text()}")

    def dress(self) -> None:
        for label in (self.names, self.until):
            label.setStyleSheet(f"color: {self.colors.dim};")
        self._lock.setPixmap(pixmap("lock", self.colors.dim, grown(ICON)))
