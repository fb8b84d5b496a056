"""The two forms that samples are shown in: a table of numbers, or pictures, where they are some."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QTableView, QToolButton, QWidget

from core.analysis.answers import Answers
from core.data.samples import Samples
from core.data.tables.csv_writer import Dialect
from core.setup.setup import Setup
from gui.look.direction import keep_left_to_right
from gui.look.icons import icon
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.views.samples.model import SampleModel
from gui.views.samples.sample_filter import SampleSieve
from gui.widgets.room.column_fit import ColumnFit
from gui.widgets.room.pages import Pages

if TYPE_CHECKING:
    from gui.views.samples.gallery import SampleGallery

ROW = 22  # points
LEAST = 84  # logical pixels that samples have, whatever stands above and below: the page scrolls then


class SampleForms(Pages):
    """Shows the samples of a model in one form or the other, and knows which are selected there.

    What is wanted of those, in whichever form, is told by signals.
    """

    turned = Signal()  # to the other form
    chosen = Signal(int)  # a sample, by its number from 0
    sort_wanted = Signal(int)  # by this column
    menu_wanted = Signal(QPoint)  # at this place of the screen
    copy_wanted = Signal()
    paste_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, model: SampleModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._has_pictures = False
        self._chosen: int | None = None
        self._gallery: SampleGallery | None = None
        self.table = QTableView()
        keep_left_to_right(self.table)
        self.table.setModel(model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setTabKeyNavigation(False)  # from a number that is typed it goes to the next all the same
        grow_with_text(self.table.verticalHeader().setDefaultSectionSize, ROW)
        self._columns = ColumnFit(self.table)
        self.table.horizontalHeader().setToolTip(self.tr("Click twice to sort by a column: training takes that order"))
        self.table.setAccessibleName(self.tr("All samples"))
        self.table.horizontalHeader().sectionDoubleClicked.connect(self.sort_wanted)
        self.table.verticalHeader().sectionClicked.connect(self._choose_row)
        self.empty = QLabel()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setObjectName("dim")
        self.empty.setWordWrap(True)
        self.as_numbers = QToolButton()
        self.as_numbers.setCheckable(True)
        self.as_numbers.setToolTip(self.tr("Show the samples as a table of numbers, where they can be typed"))
        self.as_numbers.setAccessibleName(self.tr("Table of numbers"))
        self.as_numbers.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.as_numbers.toggled.connect(self.turned)
        grow_with_text(self.setMinimumHeight, LEAST)
        for widget in (self.table, self.empty):
            self.addWidget(widget)
        self._offer(self.table)

    @property
    def gallery(self) -> "SampleGallery":
        """The thumbnails; made when there are pictures."""
        if self._gallery is None:
            from gui.views.samples.gallery import SampleGallery

            made = self._gallery = SampleGallery()
            made.setAccessibleName(self.tr("Samples as pictures"))
            made.dress(self._theme.colors)
            made.chosen.connect(self.chosen)
            self.addWidget(made)
            self._offer(made)
        return self._gallery

    @property
    def shows_pictures(self) -> bool:
        """Whether the samples are shown as pictures, and not as numbers."""
        return self._has_pictures and not self.as_numbers.isChecked()

    @property
    def selected(self) -> list[int]:
        """The samples that are selected, in whole or in part, by their numbers from 0."""
        if self.shows_pictures:
            return self.gallery.selected
        rows = {index.row() for index in self.table.selectionModel().selectedIndexes()}
        return sorted(map(self._model.number_of, rows))

    @property
    def is_typed_in(self) -> bool:
        """Whether a number is being typed into the table, whose row had better stay."""
        writes = QApplication.focusWidget()
        return isinstance(writes, QLineEdit) and self.table.isAncestorOf(writes)

    def selected_text(self, samples: Samples, dialect: Dialect) -> str:
        """The numbers that are selected, as a spreadsheet takes them; of pictures, all of each of these samples."""
        rows: dict[int, list[str]] = {}
        if self.shows_pictures:
            for number in self.gallery.selected:
                values = (*samples.inputs[number].tolist(), *samples.targets[number].tolist())
                rows[number] = list(map(dialect.number, values))
        else:
            selected = self.table.selectionModel().selectedIndexes()
            for row, column in sorted((index.row(), index.column()) for index in selected):
                rows.setdefault(row, []).append(dialect.number(self._model.value(row, column)))
        return "\n".join("\t".join(cells) for cells in rows.values())

    # What is shown

    def take_setup(self, setup: Setup, sieve: SampleSieve, classes: int) -> None:
        """Follow another setup, whose samples are of so many classes, or of none; the model has them already."""
        self._has_pictures = setup.image_shape is not None
        self.as_numbers.setVisible(self._has_pictures)
        self._columns.fit_anew()
        if self._has_pictures:
            self.gallery.show_setup(setup, sieve, classes)

    def show_samples(
        self, numbers: NDArray[np.intp], answers: Answers | None, chosen: int | None, *, wrong_only: bool
    ) -> None:
        """Show these samples, by their numbers from 0, with what is answered to all; `chosen` is on the screen."""
        if self.shows_pictures:
            self.gallery.show_answers(numbers, answers)
            if chosen is not None and not self.gallery.selected:
                self.gallery.go_to(chosen)  # it may not have been among them for a while
        if numbers.size:
            self.setCurrentWidget(self.gallery if self.shows_pictures else self.table)
            return
        none_wrong = self.tr("None of these samples is answered wrongly.")
        self.empty.setText(none_wrong if wrong_only else self.tr("There is no such sample."))
        self.setCurrentWidget(self.empty)

    def light(self, sample: int, chosen: int | None) -> None:
        """Mark the sample on the screen; one that was just chosen is brought into view."""
        self._model.light(sample, QColor(self._theme.colors.lit_soft))
        if self._gallery is not None:
            self._gallery.light({sample})
            if chosen not in (self._chosen, None):
                if self._gallery.current != sample:
                    self._gallery.go_to(sample)
                self._gallery.bring_into_view(sample)
        self._chosen = chosen

    def show_last(self) -> None:
        """Bring the last sample into view."""
        if self.shows_pictures:
            self.gallery.scrollToBottom()
        else:
            self.table.scrollToBottom()

    def fit_columns(self) -> None:
        """Numbers are written otherwise: have the columns as wide as they need."""
        self._columns.fit_anew()

    def dress(self) -> None:
        """Take the colours of the theme."""
        self.as_numbers.setIcon(icon("numbers", self._theme.colors.text))
        if self._gallery is not None:
            self._gallery.dress(self._theme.colors)

    def own_style(self) -> str:
        """The style of the table, beside that of all fields."""
        colors = self._theme.colors
        return (
            f"QTableView {{ background: {colors.panel}; gridline-color: {colors.border}; border: none;"
            f" selection-background-color: {colors.accent}; selection-color: {colors.on_accent}; }}"
            f"QHeaderView {{ background: {colors.panel}; border: none; }}"
            f"QHeaderView::section {{ background: {colors.panel}; color: {colors.dim}; border: none;"
            f" border-bottom: 1px solid {colors.border}; padding: 2px 6px; }}"
            f"QTableCornerButton::section {{ background: {colors.panel}; border: none; }}"
        )

    # What is wanted

    def _offer(self, view: "QTableView | SampleGallery") -> None:
        """Let a menu be opened, and samples be taken and brought by keys, in one of the forms."""
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._want_menu)
        for keys, wanted in (
            (QKeySequence.StandardKey.Paste, self.paste_wanted),
            (QKeySequence.StandardKey.Copy, self.copy_wanted),
            (QKeySequence.StandardKey.Delete, self.delete_wanted),
        ):
            shortcut = QShortcut(QKeySequence(keys), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(wanted)

    @Slot(QPoint)
    def _want_menu(self, at: QPoint) -> None:
        view = self.gallery if self.shows_pictures else self.table
        self.menu_wanted.emit(view.viewport().mapToGlobal(at))

    @Slot(int)
    def _choose_row(self, row: int) -> None:
        self.chosen.emit(self._model.number_of(row))
