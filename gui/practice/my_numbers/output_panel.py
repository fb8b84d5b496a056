"""What a program has printed, number by number: in which line it stands, what it is, and whether it agrees."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import mono

HEIGHT, ROW = 230, 22  # logical pixels of the list, and of a row
MOST_SIGNS = 11  # of a number
AGREES, DIFFERS = "✓", "✗"


@dataclass(frozen=True)
class OutputRow:
    """One number."""

    line: str
    text: str
    name: str
    state: str
    agrees: bool


@dataclass(frozen=True)
class ShownOutput:
    """What is shown: a sentence on all, a row for each, and the row of the first that differs."""

    said: str
    rows: tuple[OutputRow, ...]
    differs: int | None = None


def _short(text: str) -> str:
    return text if len(text) <= MOST_SIGNS else f"{text[: MOST_SIGNS - 1]}…"


class OutputPanel(Dressed):
    """Lists the numbers; it is not there where nothing was printed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shown = ShownOutput("", ())
        self.title, self.said = text_label(12, bold=True), text_label(12, wraps=True)
        self.title.setText(self.tr("What your program printed"))
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list = QTableWidget(0, 5)
        headings = [self.tr("line"), self.tr("number"), self.tr("is"), self.tr("iteration"), ""]
        self.list.setHorizontalHeaderLabels(headings)
        self.list.setAccessibleName(self.title.text())
        self.list.verticalHeader().hide()
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setShowGrid(False)
        header = self.list.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        grow_with_text(self.list.setFixedHeight, HEIGHT)
        grow_with_text(self.list.verticalHeader().setDefaultSectionSize, ROW)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        grow_with_text(rows.setSpacing, 9)
        for widget in (self.title, self.said, self.list):
            rows.addWidget(widget)
        self.hide()
        self.dress()

    def show_output(self, shown: ShownOutput) -> None:
        """Show this."""
        self.setVisible(bool(shown.rows))
        if shown == self._shown:
            return
        self._shown = shown
        self.said.setText(shown.said)
        self._fill()

    def shown(self) -> ShownOutput:
        """What is shown."""
        return self._shown

    def _fill(self) -> None:
        colors, shown = self.colors, self._shown
        self.list.setRowCount(len(shown.rows))
        for index, row in enumerate(shown.rows):
            mark = AGREES if row.agrees else DIFFERS
            for column, text in enumerate((row.line, row.text, row.name, row.state, mark)):
                item = QTableWidgetItem(_short(text) if column == 1 else text)
                item.setToolTip(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if column == 1:
                    item.setFont(mono(11, bold=index == shown.differs))
                if column in (1, 4) and not row.agrees:
                    item.setForeground(QColor(colors.error))
                elif column == 4:
                    item.setForeground(QColor(colors.right))
                self.list.setItem(index, column, item)
        first = None if shown.differs is None else self.list.item(shown.differs, 0)
        if first is not None:
            self.list.scrollToItem(first, QAbstractItemView.ScrollHint.PositionAtCenter)

    def dress(self) -> None:
        colors = self.colors
        self.title.setStyleSheet(f"color: {colors.dim};")
        self.list.setStyleSheet(
            f"QTableWidget {{ background: {colors.panel}; border: 1px solid {colors.border}; color: {colors.text}; }}"
            f"QHeaderView::section {{ background: {colors.field}; color: {colors.dim}; border: none; padding: 3px; }}"
        )
        self._fill()
