"""The samples page: a table of all samples, and what can be done to them."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.base.file_kind import table_endings
from gui.document.table_file import usual_dialect
from gui.look.direction import keep_left_to_right
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.preferences.settings import kept_folder
from gui.views.page import Page
from gui.views.samples.export import export_samples
from gui.views.samples.model import HELD_OUT, SampleModel
from gui.views.samples.pasting import counted_samples
from gui.views.samples.sample_edits import SampleEdits
from gui.widgets.message_line import MessageLine
from gui.widgets.room.column_fit import ColumnFit

if TYPE_CHECKING:
    from gui.views.samples.importer import Importer
    from gui.views.samples.incoming import Incoming

ROW = 22  # points


class SamplesPage(Page):
    """What is done here is a change of the setup, and can be undone."""

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, readings, commands, theme, parent)
        self._settings = settings
        self.model = SampleModel(readings.number_format, self)
        self.table = QTableView()
        keep_left_to_right(self.table)
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setTabKeyNavigation(False)  # from a number that is typed it goes to the next all the same
        grow_with_text(self.table.verticalHeader().setDefaultSectionSize, ROW)
        self._columns = ColumnFit(self.table)
        self.table.horizontalHeader().setToolTip(self.tr("Click twice to sort by a column: training takes that order"))
        self.table.setAccessibleName(self.tr("All samples"))
        self.message = MessageLine(theme)
        self.edits = SampleEdits(readings, commands, self.model, self.message, self)
        self.add = self._button(self.tr("Add"), self.tr("Add a sample of zeros at the end"))
        self.delete = self._button(self.tr("Delete"), self.tr("Delete the selected samples (Del)"))
        self.paste = self._button(self.tr("Paste"), self.tr("Take samples from a spreadsheet: inputs, then targets"))
        self.normalise = self._button(
            self.tr("Normalise"),
            self.tr(
                "Scale every input to 0…1. A sigmoid is steep only near 0; with large inputs it saturates, "
                "its derivative is almost 0, and so are the gradients of all layers before it"
            ),
        )
        self.read = self._button(self.tr("Import…"), self.tr("Read samples from a CSV file, a workbook, ARFF"))
        self.write = self._button(self.tr("Export…"), self.tr("Write the samples to a CSV file"))
        side = QVBoxLayout()
        side.setSpacing(4)
        for button in (self.add, self.delete, self.paste, self.normalise, self.read, self.write):
            side.addWidget(button)
        side.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.table, 1)
        left.addWidget(self.message)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 6)
        row.setSpacing(8)
        row.addLayout(left, 1)
        row.addLayout(side)
        self._connect()

    def build(self) -> None:
        self.model.show_setup(self._readings.setup)
        self._columns.fit_anew()
        self._show_usual()

    def refresh(self) -> None:
        self.model.light(self._readings.sample, QColor(self._theme.colors.lit_soft))
        self._forget_fault()

    def rewrite(self) -> None:
        self.model.write_in(self._readings.number_format)
        self._columns.fit_anew()

    def own_style(self) -> str:
        colors = self._theme.colors
        return (
            f"QTableView {{ background: {colors.panel}; gridline-color: {colors.border}; border: none;"
            f" selection-background-color: {colors.accent}; selection-color: {colors.on_accent}; }}"
            f"QHeaderView {{ background: {colors.panel}; border: none; }}"
            f"QHeaderView::section {{ background: {colors.panel}; color: {colors.dim}; border: none;"
            f" border-bottom: 1px solid {colors.border}; padding: 2px 6px; }}"
            f"QTableCornerButton::section {{ background: {colors.panel}; border: none; }}"
        )

    def dress(self) -> None:
        self.message.dress()
        self._stale = True

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _connect(self) -> None:
        # Only when the table is through with its editor, which a model that is made anew takes away.
        self.model.typed.connect(self.edits.take_typed, Qt.ConnectionType.QueuedConnection)
        # And a Tab to the next cell, a change of the selection, comes first.
        self.model.refused.connect(self.message.refuse, Qt.ConnectionType.QueuedConnection)
        self.model.kept.connect(self._forget_fault)
        self.table.selectionModel().selectionChanged.connect(self._forget_fault)
        self.add.clicked.connect(self._add)
        self.delete.clicked.connect(self._delete)
        self.paste.clicked.connect(self._paste)
        self.normalise.clicked.connect(self.edits.normalise)
        self.read.clicked.connect(self._browse)
        self.write.clicked.connect(self._export)
        self.table.horizontalHeader().sectionDoubleClicked.connect(self.edits.sort)
        self.table.verticalHeader().sectionClicked.connect(self._commands.playback.choose_sample)
        for keys, slot in (
            (QKeySequence.StandardKey.Paste, self._paste),
            (QKeySequence.StandardKey.Copy, self._copy),
            (QKeySequence.StandardKey.Delete, self._delete),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    @Slot()
    def _add(self) -> None:
        self.edits.add()
        self.table.scrollToBottom()

    @Slot()
    def _delete(self) -> None:
        self.edits.delete(sorted({index.row() for index in self.table.selectionModel().selectedIndexes()}))

    @Slot()
    def _copy(self) -> None:
        indexes = sorted((index.row(), index.column()) for index in self.table.selectionModel().selectedIndexes())
        dialect = usual_dialect(self._settings)
        rows: dict[int, list[str]] = {}
        for row, column in indexes:
            rows.setdefault(row, []).append(dialect.number(self.model.value(row, column)))
        QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in rows.values()))

    @Slot()
    def _paste(self) -> None:
        self._incoming.paste(QGuiApplication.clipboard().text())

    @cached_property
    def _incoming(self) -> "Incoming":
        """Made when it is wanted: what reads tables is not loaded before."""
        from gui.views.samples.incoming import Incoming

        return Incoming(self._readings, self._commands, self._theme, self.message, self, self.table.scrollToBottom)

    @Slot()
    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import samples"),
            str(kept_folder(self._settings)),
            self.tr("Tables ({endings});;All files (*)").format(endings=table_endings()),
        )
        if chosen:
            self._settings.setValue("folder", str(Path(chosen).parent))
            self.import_file(Path(chosen))

    def import_file(self, path: Path) -> "Importer":
        """Show how a file is read, and take its samples when that is right."""
        return self._incoming.import_file(path)

    @Slot()
    def _export(self) -> None:
        export_samples(self._readings.setup, self._settings, self.message, self)

    @Slot()
    def _forget_fault(self) -> None:
        if self.message.is_fault:
            self._show_usual()

    def _show_usual(self) -> None:
        count, split = len(self._readings.whole.inputs), self._readings.split
        text = counted_samples(count) if count > 1 else ""
        if split is not None:
            out = self.tr("%n held out: not trained on", "", len(split.held_out.inputs))
            text = f"{text}, {HELD_OUT} {out}"
        self.message.show_message(text)
