"""The confusion page: how good the network is at the state on the screen, class by class and sample by sample."""

import math
from typing import ClassVar, NamedTuple

import numpy as np
from PySide6.QtCore import QModelIndex, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.analysis.answers import Answers, Classes
from core.analysis.confusion import Confusion
from core.export.confusion_table import confusion_csv
from gui.document.table_file import usual_dialect
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.model.at_cursor.live_answers import LiveAnswers
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.epochs.plot import EpochPlot
from gui.plots.epochs.scorer import EpochScorer
from gui.texts.class_names import class_title
from gui.views.confusion.chosen_samples import ChosenSamples
from gui.views.confusion.matrix import ConfusionMatrix
from gui.views.confusion.needs import lacks_for_confusion
from gui.views.confusion.screen_button import ScreenButton
from gui.views.confusion.texts import HELD_OUT, TRAINING, count_text, part_words, share_text
from gui.views.page import Page
from gui.widgets.announce import announce
from gui.widgets.segments import Segments

# Logical pixels.
TALL = 300  # a page, from which on it has a curve and a line of its own for the share of right answers
SHARE_SIZE, LOW_SHARE_SIZE, LOW_PART_SIZE = 22, 13, 11.5  # of the letters of the accuracy, and of the switch


class ShownConfusion(NamedTuple):
    """What the page shows, as tests ask it."""

    summary: str
    counts: list[list[int]]
    samples: list[tuple[int, str]]  # beside the matrix, by their numbers from 0, with their captions
    lit: str  # the chip: what is chosen; empty where nothing is


class ConfusionPage(Page):
    """The matrix, the samples of its mistakes, and the right answers over the epochs where there is room.

    All of it is of the state on the screen; while training runs it follows as often as that costs nothing.
    """

    wants_width: ClassVar[bool] = True
    picture_wanted = Signal()

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        settings: QSettings,
        scorer: EpochScorer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, readings, commands, theme, parent)
        self._settings = settings
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.answers = LiveAnswers(readings, self._fail, self)
        self.answers.changed.connect(self._show_answers)
        self._all: Answers | None = None  # of all samples
        self._numbers: Classes = np.empty(0, np.intp)  # of those that are counted, among all
        self._told = ""  # what was done, until something else is said
        self._was_tall: bool | None = None  # as it is laid out; None where that is to be done anew

        self.part = Segments({HELD_OUT: "", TRAINING: ""})
        self.part.chosen.connect(self._show_part)
        self.matrix = ConfusionMatrix()
        self.matrix.chosen.connect(self._take_choice)
        self.matrix.pointed.connect(self._point)
        self.matrix.doubleClicked.connect(self._go_to_first)
        self.axes = QLabel(self.tr("is a ↓   answered →"))
        self.share, self.count, self.pointed = QLabel(), QLabel(), QLabel()
        self.copy, self.save = ScreenButton(self.tr("Copy as CSV")), ScreenButton(self.tr("Save picture"))
        self.copy.setToolTip(self.tr("Copy the matrix, as a table for a spreadsheet"))
        self.save.setToolTip(self.tr("Save a picture of this view"))
        self.copy.clicked.connect(self.copy_csv)
        self.save.clicked.connect(self.picture_wanted)
        self.beside = ChosenSamples(readings)
        self.beside.let_go.connect(self.matrix.let_go)
        self.beside.list.chosen.connect(commands.playback.choose_sample)
        self.plot = EpochPlot(store, readings, commands, theme, scorer)
        for button in (self.copy, self.save):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._arrange()

    @staticmethod
    def why_not(readings: Readings, /) -> str:
        return lacks_for_confusion(readings)

    def shown(self) -> ShownConfusion:
        """What the page shows."""
        confusion, beside = self.matrix.table.confusion, self.beside
        return ShownConfusion(
            f"{self.share.text()} {self.count.text()}".strip(),
            [] if confusion is None else confusion.counts.tolist(),
            [] if beside.list.isHidden() else beside.list.shown(),
            "" if beside.chip.isHidden() else beside.chip.text(),
        )

    # Following

    def build(self) -> None:
        setup = self._readings.setup
        several = setup.split is not None
        self.part.show_word(HELD_OUT, several)
        if not several:
            self.part.turn_on(TRAINING)
        self._name_parts()
        self.matrix.let_go()
        self._all = None  # what was answered to other samples
        self.matrix.table.show(None, self._readings.names)
        self.beside.list.take_setup()
        self._show_answers()

    def reword(self) -> None:
        self._show_answers()

    def refresh(self) -> None:
        self.answers.ask()
        if self._all is not self.answers.answers:
            self._show_answers()

    def rewrite(self) -> None:
        self._show_answers()

    def dress(self) -> None:
        colors = self._theme.colors
        self.matrix.dress(colors)
        self.beside.dress(colors)
        for label in (self.axes, self.count, self.pointed):
            label.setStyleSheet(f"color: {colors.dim};")
        self._was_tall = None
        self._arrange()
        self._show_answers()

    def close_down(self) -> None:
        """Ask no more: the window is closing."""
        self.answers.close_down()
        self.plot.close_down()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # What is done here

    @Slot()
    def copy_csv(self) -> None:
        """Put the matrix on the clipboard, as a table."""
        confusion, names = self.matrix.table.confusion, self._readings.names
        if confusion is None:
            return
        titles = [class_title(names, number) for number in range(confusion.classes)]
        corner, recall = self.tr("is a / answered"), self.tr("right, of its class")
        QGuiApplication.clipboard().setText(
            confusion_csv(confusion, titles, corner, recall, usual_dialect(self._settings))
        )
        self._tell(self.tr("Copied as CSV."))

    @Slot(str)
    def _show_part(self, _name: str) -> None:
        self.matrix.let_go()
        self._show_answers()

    @Slot(QModelIndex)
    def _go_to_first(self, index: QModelIndex) -> None:
        """Show the first sample of a cell in the diagram."""
        confusion, cell = self.matrix.table.confusion, self.matrix.table.cell(index)
        if confusion is not None and cell is not None and confusion.count_of(cell):
            sample = int(self._numbers[confusion.samples_of(cell)[0]])
            self._commands.playback.choose_sample(sample)

    @Slot()
    def _take_choice(self) -> None:
        self._told = ""
        says = self.matrix.table.says(self.matrix.chosen_index)
        if says and self.matrix.hasFocus():
            announce(self, says)
        self._show_list()
        self._point(QModelIndex())

    # What is shown

    def _name_parts(self) -> None:
        """What is counted: with how many samples that is, where there is room for it."""
        words = part_words(self._readings.setup, is_short=not self._is_tall)
        for name, word in zip((HELD_OUT, TRAINING), words, strict=True):
            self.part.buttons[name].setText(word)

    def _take_part(self) -> None:
        """Which of all samples are counted."""
        split = self._readings.split
        if split is None:
            self._numbers = np.arange(len(self._readings.whole.inputs))
        else:
            self._numbers = np.flatnonzero(split.is_out if self.part.on == HELD_OUT else ~split.is_out)

    @Slot()
    def _show_answers(self) -> None:
        if not self.isVisible():
            return
        self._take_part()  # here alone: what is counted, and by which numbers, belongs together
        found = self._all = self.answers.answers
        confusion = None if found is None else Confusion(found.of(self._numbers))
        self.matrix.table.show(confusion, self._readings.names)
        self._show_summary(confusion)
        self._show_list()
        self._point(QModelIndex())

    def _show_summary(self, confusion: Confusion | None) -> None:
        if confusion is None or math.isnan(confusion.accuracy):
            self.share.setText("…")
            self.count.setText("")
            return
        self.share.setText(share_text(confusion.accuracy))
        part = self.part.on if self._is_tall else None
        self.count.setText(count_text(confusion, part))

    def _show_list(self) -> None:
        table, index = self.matrix.table, self.matrix.chosen_index
        if table.confusion is None or self._all is None:
            self.beside.show_nothing_known()
            return
        cell = table.cell(index)
        row = index.row() if index.isValid() and cell is None else None
        self.beside.show_choice(table.confusion, self._all, self._numbers, cell, row)

    @Slot(QModelIndex)
    def _point(self, index: QModelIndex) -> None:
        """Say what the pointer is on; where it is on nothing, what is chosen."""
        if index.isValid():
            self._told = ""
        says = self.matrix.table.says(index if index.isValid() else self.matrix.chosen_index)
        if self._told:
            self.pointed.setText(self._told)
        else:
            self.pointed.setText(self.tr("Pointed at: {cell}").format(cell=says) if says else "")

    def _tell(self, text: str) -> None:
        self._told = text
        self.pointed.setText(text)
        announce(self, text)

    def _fail(self, fault: str) -> None:
        self._tell(self.tr("The samples could not be answered: {fault}").format(fault=fault))

    # How it is laid out

    def _lay_out(self) -> None:
        for label in (self.share, self.pointed, self.count):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is not self.share)
        self._top, buttons, said = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._top.addWidget(self.part)
        self._top.addStretch(1)
        self._top.addWidget(self.copy)
        self._top.addWidget(self.save)
        buttons.addWidget(self.pointed, 1)
        self._side = QHBoxLayout()  # of the list, where the page is low
        self._side.addStretch(1)
        said.setSpacing(7)
        said.addWidget(self.share)
        said.addWidget(self.count, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(3)
        left.addLayout(self._top)
        left.addWidget(self.axes)
        left.addWidget(self.matrix, 1)
        left.addLayout(buttons)
        right.addLayout(self._side)
        right.addLayout(said)
        right.addWidget(self.beside, 3)
        right.addWidget(self.plot, 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 2, 6, 4)
        row.setSpacing(10)
        row.addLayout(left, 11)
        row.addLayout(right, 9)

    @property
    def _is_tall(self) -> bool:
        """Whether there is room for more than the matrix and its samples."""
        return self.height() >= grown(TALL)

    def _arrange(self) -> None:
        """Where it is low there is the matrix with its samples; where it is tall all the rest as well."""
        is_tall = self._is_tall
        if is_tall is self._was_tall:
            return
        self._was_tall = is_tall
        (self._top if is_tall else self._side).insertWidget(0, self.part)
        for widget in (self.plot, self.axes, self.pointed, self.copy, self.save):
            widget.setVisible(is_tall)
        self.beside.set_low(not is_tall)
        size = grown(SHARE_SIZE if is_tall else LOW_SHARE_SIZE)
        self.share.setStyleSheet(f"font-size: {size}px; font-weight: bold;")
        narrow = f"QToolButton {{ padding: 2px 1px; font-size: {grown(LOW_PART_SIZE)}px; }}"
        self.part.setStyleSheet("" if is_tall else narrow)
        self._name_parts()
        self._show_summary(self.matrix.table.confusion)
