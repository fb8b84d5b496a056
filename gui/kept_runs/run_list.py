"""The table of runs on the screen: what its keys do."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gui.kept_runs.table import APART, KeptRunTable
from gui.look.direction import keep_left_to_right
from gui.look.text_size import grow_with_text

ROW_HEIGHT, LEAST_COLUMN_WIDTH, TABLE_HEIGHT = 24, 56, 80  # logical pixels
OWN_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeptRunView(QTableView):
    """Keeps the keys to itself by which what is selected is renamed, deleted and gone on with."""

    def __init__(self, table: KeptRunTable, delete: Callable[[], object]) -> None:
        super().__init__()
        self._delete = delete
        keep_left_to_right(self)
        self.setModel(table)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        grow_with_text(self.verticalHeader().setDefaultSectionSize, ROW_HEIGHT)
        grow_with_text(self.setMinimumHeight, TABLE_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        grow_with_text(header.setMinimumSectionSize, LEAST_COLUMN_WIDTH)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(APART, QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("The open run and the kept ones"))
        self.setToolTip(self.tr("Ticked: drawn. F2 renames, Del deletes, Enter goes on with it. More by a right click"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self._delete()
            return
        super().keyPressEvent(event)


def _is_own(event: QKeyEvent) -> bool:
    return not event.modifiers() and Qt.Key(event.key()) in OWN_KEYS
