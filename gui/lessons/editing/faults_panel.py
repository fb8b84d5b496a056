"""Whether anything is wrong with the lesson: every fault with its place, each a link that goes there."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.lessons.editing.draft_check import DraftFault
from gui.look.plain_text import keyless, tip
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label

MOST_LISTED = 8


class FaultLink(QPushButton):
    """One fault; a click goes there."""

    wanted = Signal(object)  # DraftFault

    def __init__(self, fault: DraftFault, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fault, self._text = fault, text
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tip(text))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._want)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        room = self.width() - grown(8)
        self.setText(keyless(self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)))

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self._fault)


class FaultsPanel(Dressed):
    """One line where all is well, else a line a fault."""

    wanted = Signal(object)  # DraftFault: one wants to go there

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.line = text_label(12.5, wraps=True)
        self.links: list[FaultLink] = []
        self._is_good = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        grow_with_text(self._column.setSpacing, 2)
        self._column.addWidget(self.line)
        self.dress()

    def show_faults(self, faults: list[tuple[DraftFault, str]], steps: int) -> None:
        """Show these, each with its text; `steps` is how many the lesson has."""
        for link in self.links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = []
        self._is_good = not faults
        good = self.tr("✓ No fault in 1 step") if steps == 1 else self.tr("✓ No fault in {count} steps")
        count = len(faults)
        bad = self.tr("One fault") if count == 1 else self.tr("{count} faults").format(count=count)
        self.line.setText(good.format(count=steps) if self._is_good else bad)
        for fault, text in faults[:MOST_LISTED]:
            link = FaultLink(fault, text)
            link.wanted.connect(self.wanted)
            self._column.addWidget(link)
            self.links.append(link)
        self.dress()

    def dress(self) -> None:
        colors = self.colors
        self.line.setStyleSheet(f"color: {colors.right if self._is_good else colors.error};")
        for link in self.links:
            link.setStyleSheet(
                f"QPushButton {{ border: none; background: transparent; color: {colors.accent}; text-align: left;"
                f" text-decoration: underline; padding: {grown(2)}px {grown(2)}px; }}"
                f" QPushButton:focus {{ background: {colors.field}; }}"
            )
