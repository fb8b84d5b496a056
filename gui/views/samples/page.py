"""The samples page: a table of all samples, and what can be done to them."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

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

from core.base.errors import ScenarioError
from core.base.file_kind import table_endings
from core.base.number_format import grouped
from core.data.samples import Samples
from core.data.tables.csv_writer import write_csv
from core.setup.fit_to_samples import fitted
from core.setup.learned_samples import without_samples
from core.setup.scaling import normalised
from core.setup.setup import Setup
from gui.dialogs.questions import ask_which
from gui.dialogs.wait_for import wait_for
from gui.document.table_file import ask_for_table, usual_dialect
from gui.look.direction import keep_left_to_right
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.preferences.settings import kept_folder
from gui.texts.changes import number_changed, shortened
from gui.texts.faults import translated
from gui.threads.job import CancelledError, Report
from gui.views.page import Page
from gui.views.samples.model import HELD_OUT, SampleModel
from gui.views.samples.pasting import counted_samples
from gui.widgets.column_fit import ColumnFit
from gui.widgets.message_line import MessageLine

AT_ONCE = 64  # rows of a file between two reports

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
        self.table.verticalHeader().setDefaultSectionSize(grown(ROW))
        self._columns = ColumnFit(self.table)
        self.table.horizontalHeader().setToolTip(self.tr("Click twice to sort by a column: training takes that order"))
        self.table.setAccessibleName(self.tr("All samples"))
        self.message = MessageLine(theme)
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
        self.model.typed.connect(self._take_typed, Qt.ConnectionType.QueuedConnection)
        # And a Tab to the next cell, a change of the selection, comes first.
        self.model.refused.connect(self.message.refuse, Qt.ConnectionType.QueuedConnection)
        self.model.kept.connect(self._forget_fault)
        self.table.selectionModel().selectionChanged.connect(self._forget_fault)
        self.add.clicked.connect(self._add)
        self.delete.clicked.connect(self._delete)
        self.paste.clicked.connect(self._paste)
        self.normalise.clicked.connect(self._normalise)
        self.read.clicked.connect(self._browse)
        self.write.clicked.connect(self._export)
        self.table.horizontalHeader().sectionDoubleClicked.connect(self._sort)
        self.table.verticalHeader().sectionClicked.connect(self._commands.playback.choose_sample)
        for keys, slot in (
            (QKeySequence.StandardKey.Paste, self._paste),
            (QKeySequence.StandardKey.Copy, self._copy),
            (QKeySequence.StandardKey.Delete, self._delete),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    # What is done to the samples

    def take(self, text: str, samples: Samples) -> bool:
        """Learn these samples: the ones there are, changed. Whether that could be done; if not, why is said."""
        try:
            setup = fitted(self._readings.setup, samples)
        except ScenarioError as fault:
            self.message.refuse(translated(fault.problem))
            return False
        return self._learn(text, setup)

    def _learn(self, text: str, setup: Setup) -> bool:
        had_some = self._readings.split is not None
        if not self._commands.edits.edit(text, setup):
            self.model.write_in(self._readings.number_format)  # what stands there is what is so
            return False
        if had_some and setup.split is None:
            self.message.show_message(self.tr("A single sample is left: none is held out any more."))
        return True

    @Slot(int, int, float)
    def _take_typed(self, row: int, column: int, value: float) -> None:
        whole = self._readings.whole
        both = np.concatenate((whole.inputs, whole.targets), axis=1)
        name = self.tr("sample {number}, {name}").format(name=self.model.names[column], number=grouped(row + 1))
        text = number_changed(name, float(both[row, column]), value, self._readings.number_format)
        both[row, column] = value
        self.take(text, self._parted(both))

    @Slot()
    def _add(self) -> None:
        whole = self._readings.whole
        both = np.concatenate((whole.inputs, whole.targets), axis=1)
        self.take(self.tr("add a sample"), self._parted(np.vstack((both, np.zeros(both.shape[1])))))
        self.table.scrollToBottom()

    @Slot()
    def _delete(self) -> None:
        whole = self._readings.whole
        rows = sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})
        if not rows:
            self.message.show_message(self.tr("Select the samples to delete first."))
            return
        if len(rows) == len(whole.inputs):
            self.message.refuse(self.tr("The last sample can't be deleted: there is nothing to learn without any."))
            return
        keep = np.setdiff1d(np.arange(len(whole.inputs)), rows)
        text = (
            self.tr("delete sample {number}").format(number=grouped(rows[0] + 1))
            if len(rows) == 1
            else self.tr("delete {count}").format(count=counted_samples(len(rows)))
        )
        self._learn(text, without_samples(self._readings.setup, keep))

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
    def _normalise(self) -> None:
        """The inputs; where the targets are beyond 0 to 1, it is asked whether they too."""
        targets = self._readings.whole.targets
        if ((targets >= 0.0) & (targets <= 1.0)).all():
            self._scale(targets=False)
            return
        low, high = (
            self._readings.number_format.figure(float(targets.min())),
            self._readings.number_format.figure(float(targets.max())),
        )
        texts = (
            self.tr("Bring the targets to 0…1, too?"),
            self.tr("They reach from {low} to {high}. Ask answers in the original numbers.").format(low=low, high=high),
        )
        choices = (self.tr("Inputs only"), self.tr("Inputs and targets"))
        ask_which(self, self.tr("Normalise"), texts, choices, lambda chosen: self._scale(targets=chosen == 1))

    def _scale(self, *, targets: bool) -> None:
        setup, whole = self._readings.setup, self._readings.whole
        try:
            made = normalised(setup, targets=targets)
        except ScenarioError as fault:
            self.message.refuse(self.tr("That can't be: {fault}.").format(fault=translated(fault.problem)))
            return
        if np.array_equal(made.whole.inputs, whole.inputs) and not targets:
            self.message.show_message(self.tr("All inputs are from 0 to 1 already."))
            return
        text = self.tr("normalise inputs and targets") if targets else self.tr("normalise the inputs")
        if not self._commands.edits.edit(text, made):
            return
        what = self.tr("All inputs and targets are now") if targets else self.tr("All inputs are now")
        how = self.tr("from 0 to 1: each less its smallest value, divided by its range. Ask takes original numbers.")
        self.message.show_message(f"{what} {how}")

    @Slot(int)
    def _sort(self, column: int) -> None:
        whole = self._readings.whole
        both = np.concatenate((whole.inputs, whole.targets), axis=1)
        order = np.argsort(both[:, column], kind="stable")
        if np.array_equal(order, np.arange(len(order))):
            order = order[::-1]
        name = shortened(self.model.names[column])
        self.take(self.tr("sort the samples by {name}").format(name=name), self._parted(both[order]))

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
        title = self.tr("Export the samples")
        chosen = ask_for_table(self, self._settings, title, self._readings.setup.name)
        if chosen is None:
            return
        path, dialect = chosen
        both = np.concatenate((self._readings.whole.inputs, self._readings.whole.targets), axis=1)
        heads = _headings(self._readings.setup)

        def write(report: Report) -> None:
            def rows() -> Iterator[list[float]]:
                for row, numbers in enumerate(both):
                    if row % AT_ONCE == 0:
                        report(row, len(both))
                    yield numbers.tolist()

            write_csv(path, heads, rows(), dialect)

        try:
            wait_for(self, self.tr("Writing {name} …").format(name=path.name), write)
        except CancelledError:
            return
        except ScenarioError as fault:
            self.message.refuse(translated(fault))
            return
        self.message.show_message(self.tr("Written to {path}").format(path=path))

    def _parted(self, both: np.ndarray) -> Samples:
        inputs = self._readings.network.inputs
        return Samples(both[:, :inputs].copy(), both[:, inputs:].copy())

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


def _headings(setup: Setup) -> list[str]:
    """What stands over the samples in a file: inputs, then classes or targets."""
    network, names = setup.network, setup.names
    inputs = [names.input(index) for index in range(network.inputs)]
    if names.classes and network.outputs > 1:
        return inputs + [names.class_name(index) for index in range(network.outputs)]
    return inputs + [names.target(index) for index in range(network.outputs)]
