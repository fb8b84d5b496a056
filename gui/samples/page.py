"""The samples page: a table of all samples, and what can be done to them."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
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

from core.errors import ScenarioError
from core.files import write_text_file
from core.fit_samples import fitted
from core.samples import Samples
from core.spreadsheet import TableError, as_csv, normalised
from gui.page import Page
from gui.samples.columns import ColumnFit
from gui.samples.importer import Importer
from gui.samples.model import SampleModel
from gui.samples.pasting import ask_where, counted_samples, samples_in, what_came
from gui.samples.said import Said
from gui.settings import kept_folder
from gui.style import form_style
from gui.theme import Theme
from gui.workbench import Workbench

ROW = 22  # points


class SamplesPage(Page):
    """What is done here is a change of the lesson, and can be undone."""

    def __init__(self, workbench: Workbench, theme: Theme, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(workbench, theme, parent)
        self._settings = settings
        self.model = SampleModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.verticalHeader().setDefaultSectionSize(ROW)
        self._columns = ColumnFit(self.table)
        self.table.horizontalHeader().setToolTip(self.tr("Click twice to sort by a column: training takes that order"))
        self.table.setAccessibleName(self.tr("All samples"))
        self.said = Said(theme)
        self.add = self._button(self.tr("Add"), self.tr("Add a sample of zeros at the end"))
        self.delete = self._button(self.tr("Delete"), self.tr("Delete the selected samples (Del)"))
        self.paste = self._button(self.tr("Paste"), self.tr("Take samples from a spreadsheet: inputs, then targets"))
        self.normalise = self._button(
            self.tr("Normalise"),
            self.tr(
                "Bring every input to 0…1. A sigmoid is steep only around 0: large inputs saturate it, its slope is "
                "then near 0, and so is every gradient behind it"
            ),
        )
        self.read = self._button(self.tr("Import…"), self.tr("Read samples from a CSV file"))
        self.write = self._button(self.tr("Export…"), self.tr("Write the samples to a CSV file"))
        side = QVBoxLayout()
        side.setSpacing(4)
        for button in (self.add, self.delete, self.paste, self.normalise, self.read, self.write):
            side.addWidget(button)
        side.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.table, 1)
        left.addWidget(self.said)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 6)
        row.setSpacing(8)
        row.addLayout(left, 1)
        row.addLayout(side)
        self._connect()

    def build(self) -> None:
        self.model.show_lesson(self._workbench.lesson, self._workbench.whole)
        self._columns.fit_anew()
        self._say_usual()

    def refresh(self) -> None:
        workbench = self._workbench
        shown = workbench.sample if workbench.lesson.samples is workbench.whole else -1
        self.model.light(shown, QColor(self._theme.colors.lit_soft))
        self._forget_fault()

    def rewrite(self) -> None:
        self.model.write_anew()
        self._columns.fit_anew()

    def dress(self) -> None:
        colors = self._theme.colors
        self.setStyleSheet(
            form_style(colors)
            + f"QTableView {{ background: {colors.panel}; gridline-color: {colors.border}; border: none;"
            f" selection-background-color: {colors.accent}; selection-color: {colors.on_accent}; }}"
            f"QHeaderView {{ background: {colors.panel}; border: none; }}"
            f"QHeaderView::section {{ background: {colors.panel}; color: {colors.dim}; border: none;"
            f" border-bottom: 1px solid {colors.border}; padding: 2px 6px; }}"
            f"QTableCornerButton::section {{ background: {colors.panel}; border: none; }}"
        )
        self.said.dress()
        self._stale = True

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _connect(self) -> None:
        # Only when the table is through with its editor, which a model that is made anew takes away.
        self.model.typed.connect(self._take_typed, Qt.ConnectionType.QueuedConnection)
        # And a Tab to the next cell, a change of the selection, comes first.
        self.model.refused.connect(self.said.refuse, Qt.ConnectionType.QueuedConnection)
        self.model.kept.connect(self._forget_fault)
        self.table.selectionModel().selectionChanged.connect(self._forget_fault)
        self.add.clicked.connect(self._add)
        self.delete.clicked.connect(self._delete)
        self.paste.clicked.connect(self._paste)
        self.normalise.clicked.connect(self._normalise)
        self.read.clicked.connect(self._browse)
        self.write.clicked.connect(self._export)
        self.table.horizontalHeader().sectionDoubleClicked.connect(self._sort)
        self.table.verticalHeader().sectionClicked.connect(self._workbench.choose_sample)
        for keys, slot in (
            (QKeySequence.StandardKey.Paste, self._paste),
            (QKeySequence.StandardKey.Copy, self._copy),
            (QKeySequence.StandardKey.Delete, self._delete),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    # What is done to the samples

    def take(self, text: str, samples: Samples, *names: Sequence[str] | None) -> bool:
        """Learn other samples; where their numbers of inputs or targets are others, the network is made to fit.

        `names` are those of the inputs and of the targets. Whether that could be done; if not, why is said.
        """
        try:
            lesson = fitted(self._workbench.lesson, samples, *names)
        except ScenarioError as fault:
            self.said.refuse(fault.problem)
            return False
        self._workbench.edit(text, lesson)
        return True

    @Slot(int, int, float)
    def _take_typed(self, row: int, column: int, value: float) -> None:
        whole = self._workbench.whole
        both = np.concatenate((whole.inputs, whole.targets), axis=1)
        both[row, column] = value
        self.take(self.tr("change a sample"), self._parted(both))

    @Slot()
    def _add(self) -> None:
        whole = self._workbench.whole
        both = np.concatenate((whole.inputs, whole.targets), axis=1)
        self.take(self.tr("add a sample"), self._parted(np.vstack((both, np.zeros(both.shape[1])))))
        self.table.scrollToBottom()

    @Slot()
    def _delete(self) -> None:
        whole = self._workbench.whole
        rows = sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})
        if not rows:
            self.said.say(self.tr("Select the samples to delete first."))
            return
        if len(rows) == len(whole.inputs):
            self.said.refuse(self.tr("The last sample can't be deleted: there is nothing to learn without any."))
            return
        keep = np.setdiff1d(np.arange(len(whole.inputs)), rows)
        self.take(self.tr("delete samples"), Samples(whole.inputs[keep], whole.targets[keep]))

    @Slot()
    def _copy(self) -> None:
        indexes = sorted((index.row(), index.column()) for index in self.table.selectionModel().selectedIndexes())
        rows: dict[int, list[str]] = {}
        for row, column in indexes:
            rows.setdefault(row, []).append(repr(self.model.value(row, column)))
        QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in rows.values()))

    @Slot()
    def _paste(self) -> None:
        """A block of as many columns comes below or in the place of all, as is answered; any other in their place."""
        workbench = self._workbench
        try:
            samples = samples_in(QGuiApplication.clipboard().text(), workbench.network)
        except TableError as fault:
            self.said.refuse(self.tr("This can't be pasted: {fault}.").format(fault=fault))
            return
        there, sizes = len(workbench.whole.inputs), workbench.network.sizes
        if there and (samples.inputs.shape[1], samples.targets.shape[1]) == (sizes[0], sizes[-1]):
            ask_where(self, there, len(samples.inputs), lambda below: self._take_pasted(samples, below))
        else:
            self._take_pasted(samples, below=False)

    def _take_pasted(self, samples: Samples, below: bool) -> None:
        whole, sizes = self._workbench.whole, self._workbench.network.sizes
        there, pasted = len(whole.inputs), len(samples.inputs)
        if below:
            samples = Samples(np.vstack((whole.inputs, samples.inputs)), np.vstack((whole.targets, samples.targets)))
        if not self.take(self.tr("paste samples"), samples):
            return
        self.said.say(what_came(there, pasted, below, sizes, self._workbench.network.sizes))
        if below:
            self.table.scrollToBottom()

    @Slot()
    def _normalise(self) -> None:
        whole = self._workbench.whole
        samples = normalised(whole)
        if np.array_equal(samples.inputs, whole.inputs):
            self.said.say(self.tr("All inputs are from 0 to 1 already."))
        elif self.take(self.tr("normalise the inputs"), samples):
            how = self.tr("All inputs are now from 0 to 1: each less its smallest value, divided by its range.")
            self.said.say(how)

    @Slot(int)
    def _sort(self, column: int) -> None:
        whole = self._workbench.whole
        both = np.concatenate((whole.inputs, whole.targets), axis=1)
        order = np.argsort(both[:, column], kind="stable")
        if np.array_equal(order, np.arange(len(order))):
            order = order[::-1]
        self.take(self.tr("sort the samples"), self._parted(both[order]))

    @Slot()
    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import samples"),
            str(kept_folder(self._settings)),
            self.tr("Tables (*.csv *.txt *.tsv);;All files (*)"),
        )
        if chosen:
            self._settings.setValue("folder", str(Path(chosen).parent))
            self.import_file(Path(chosen))

    def import_file(self, path: Path) -> Importer | None:
        """Show how a file is read, and take its samples when that is right."""
        try:
            importer = Importer(path, self._workbench.network, self._theme.colors, self)
        except TableError as fault:
            self.said.refuse(self.tr("{name} can't be read: {fault}.").format(name=path.name, fault=fault))
            return None
        importer.chosen.connect(lambda *chosen: self.take(self.tr("import samples"), *chosen))
        importer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        importer.open()
        return importer

    @Slot()
    def _export(self) -> None:
        lesson = self._workbench.lesson
        folder = str(kept_folder(self._settings))
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the samples"), str(Path(folder) / f"{lesson.name}.csv"), self.tr("CSV (*.csv)")
        )
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".csv")
        try:
            write_text_file(path, as_csv(self._workbench.whole, self.model.names))
        except ScenarioError as fault:
            self.said.refuse(str(fault))
            return
        self.said.say(self.tr("Written to {path}").format(path=path))

    def _parted(self, both: np.ndarray) -> Samples:
        inputs = self._workbench.network.inputs
        return Samples(both[:, :inputs].copy(), both[:, inputs:].copy())

    @Slot()
    def _forget_fault(self) -> None:
        if self.said.is_fault:
            self._say_usual()

    def _say_usual(self) -> None:
        count = len(self._workbench.whole.inputs)
        self.said.say(counted_samples(count) if count > 1 else "")
