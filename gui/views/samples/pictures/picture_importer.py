"""The dialog that shows pictures of a file as they are read, and takes another word for it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.base.errors import MessageError, ScenarioError, one_line
from core.base.message import Message
from core.base.number_format import NumberFormat, grouped
from core.base.spoken import as_sentences
from core.data.pictures.faults import PictureError
from core.data.pictures.picture_file import is_idx, read_picture_file
from core.data.pictures.pixels import PixelScale
from core.setup.fit_to_samples import other_pictures
from core.setup.setup import Setup
from gui.look.plain_text import in_title, keep_plain
from gui.look.style_sheet import dialog_style
from gui.look.theme import Colors
from gui.texts.faults import ended, sentence, translated
from gui.threads.job import Report
from gui.threads.single_job import SingleJob
from gui.views.samples.pictures.prepared_pictures import PictureChoices, PreparedPictures, prepared_pictures
from gui.widgets.number_field import WholeField
from gui.widgets.thumbnails.thumbnail import CaptionWord, Thumbnail
from gui.widgets.thumbnails.thumbnail_list import ThumbnailList

MOST_HELD_OUT = 50  # per cent
USUAL_HELD_OUT = 20


class PictureImporter(QDialog):
    """A few pictures of each class, what was decided, and what can be set otherwise; what would come of it is said.

    All reading is done beside the window.
    """

    chosen = Signal(object, object)  # PreparedPictures, and the setup that learns its samples
    unreadable = Signal(str)  # there is nothing to choose: why the file can't be read at all
    table_wanted = Signal()  # its lines are to be read as any table is

    def __init__(
        self, path: Path, setup: Setup, colors: Colors, number_format: NumberFormat, parent: QWidget | None = None
    ) -> None:
        """Read a file, which `setup` shall learn."""
        super().__init__(parent)
        self._path, self._setup, self._number_format = path, setup, number_format
        self.setWindowTitle(in_title(self.tr("Import {name}").format(name=path.name)))
        self.resize(860, 620)
        self._choices = PictureChoices()
        self._job = SingleJob(self._fail, self)
        self._is_closed = False
        self.prepared: PreparedPictures | None = None
        self.pictures = ThumbnailList()
        self.pictures.dress(colors)
        self.pictures.setAccessibleName(self.tr("Some pictures of each class"))
        self.scales = self._radios(
            {
                "0..1": (
                    self.tr("0…1"),
                    self.tr("Each pixel divided by the largest there can be: paper is 0, full ink 1"),
                ),
                "0.01..1": (
                    self.tr("0.01…1"),
                    self.tr("The same · 0.99 + 0.01: no input is 0, so that every weight learns from every picture"),
                ),
            }
        )
        self.label_columns = self._radios(
            {
                "first": (self.tr("first column"), self.tr("The label stands first in each line")),
                "last": (self.tr("last column"), self.tr("The label stands last in each line")),
            }
        )
        self.held_out = WholeField(0, MOST_HELD_OUT, self.tr("Held out, in per cent"))
        share = USUAL_HELD_OUT if setup.split is None else min(round(100 * setup.split.how.share), MOST_HELD_OUT)
        self.held_out.setValue(share)
        self.held_out.setToolTip(self.tr("The share of the samples that training doesn't see; 0 is none"))
        self.drop_texts = QCheckBox(self.tr("Take the notes and the source away: they tell of the samples before"))
        self.drop_texts.setChecked(True)
        self.drop_texts.setVisible(bool(setup.scenario.notes or setup.scenario.source))
        self.summary, self.fault = QLabel(), QLabel()
        for label in (self.summary, self.fault):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setStyleSheet(dialog_style(colors))
        self.fault.setStyleSheet(f"color: {colors.error};")
        self.fault.hide()
        keep_plain(self.summary, self.fault)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("How it is read"))
        self.details.setMaximumHeight(100)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.progress.setAccessibleName(self.tr("How much of the file is read"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.as_table = self.buttons.addButton(self.tr("As a table…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.as_table.setToolTip(self.tr("Choose what each column is, and take its numbers as they stand there"))
        self.as_table.setAutoDefault(False)
        self.as_table.setVisible(not is_idx(path))
        self._lay_out()
        self._connect()
        self._read()

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or computed."""
        return self._job.is_busy

    def _radios(self, choices: dict[str, tuple[str, str]]) -> dict[str, QRadioButton]:
        group = QButtonGroup(self)
        found = {}
        for key, (text, tip) in choices.items():
            found[key] = QRadioButton(text)
            found[key].setToolTip(tip)
            group.addButton(found[key])
        next(iter(found.values())).setChecked(True)
        return found

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        self._column_caption, held_out = QLabel(self.tr("Label")), QLabel(self.tr("Held out, %"))
        held_out.setBuddy(self.held_out)
        lines: list[tuple[QLabel, list[QWidget]]] = [
            (QLabel(self.tr("Pixels become")), [*self.scales.values()]),
            (self._column_caption, [*self.label_columns.values()]),
            (held_out, [self.held_out]),
        ]
        for row, (caption, widgets) in enumerate(lines):
            fields.addWidget(caption, row, 0)
            line = QHBoxLayout()
            line.setSpacing(14)
            for widget in widgets:
                line.addWidget(widget)
            line.addStretch(1)
            fields.addLayout(line, row, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.pictures, 1)
        column.addLayout(fields)
        for widget in (self.fault, self.summary, self.drop_texts, self.details, self.progress):
            column.addWidget(widget)
        column.addWidget(self.buttons)
        self._show_label_columns(False)

    def _connect(self) -> None:
        self._job.busy_changed.connect(self._show_working)
        self._job.progressed.connect(self._advance)
        for button in (*self.scales.values(), *self.label_columns.values()):
            button.clicked.connect(self._choose)
        self.as_table.clicked.connect(self._leave_to_table)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)

    def _show_label_columns(self, shown: bool) -> None:
        for widget in (self._column_caption, *self.label_columns.values()):
            widget.setVisible(shown)

    # What is chosen

    @Slot()
    def _choose(self) -> None:
        scale: PixelScale = "0.01..1" if self.scales["0.01..1"].isChecked() else "0..1"
        before, self._choices = self._choices, replace(self._choices, scale=scale)
        found = self.prepared
        if found is None:
            return
        column = found.reading.label_column
        if column is not None and not self.label_columns[column].isChecked():
            column = "last" if column == "first" else "first"
            choices, setup, reading = replace(self._choices, label_column=column), self._setup, found.reading
            self._choices = choices
            self._begin(lambda _report: prepared_pictures(reading, choices, setup))
        elif scale != before.scale:
            self.prepared = found.scaled(scale)
            self._show()

    # How it is done

    def _read(self) -> None:
        path, choices, setup = self._path, self._choices, self._setup
        self._begin(lambda report: prepared_pictures(read_picture_file(path, progress=report), choices, setup))

    def _begin(self, work: Callable[[Report], object]) -> None:
        """Do some work beside the window, in the place of what is being done."""

        def attempt(report: Report) -> object:
            try:
                return work(report)
            except (PictureError, ScenarioError) as fault:
                return fault

        if not self._is_closed:
            self._job.begin(attempt, self._finish)

    @Slot(bool)
    def _show_working(self, working: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(working)
        self._allow()

    @Slot(int, int, object)
    def _advance(self, done: int, total: int, _part: object) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(1000 * done / max(total, 1)))

    def _finish(self, result: object) -> None:
        match result:
            case PreparedPictures():
                # Another scale may have been chosen while it was read.
                self.prepared = result.scaled(self._choices.scale)
                self._show_pictures()
                self._show()
            case Setup():
                if self.prepared is not None:
                    self.chosen.emit(self.prepared, result)
                self.accept()
            case MessageError():
                self._refuse_all(result.problem)

    def _fail(self, fault: str) -> None:
        self._refuse_all(self.tr("A fault of the program: {fault}").format(fault=fault))

    def _refuse_all(self, fault: str | Message) -> None:
        """Say why there is nothing to show; where there never was, and it is no table either, the dialog closes."""
        if self.prepared is None and self.as_table.isHidden():
            self.unreadable.emit(ended(translated(fault)))
            self.reject()
        else:
            self._refuse(translated(fault))

    def _refuse(self, fault: str) -> None:
        self.fault.setText(ended(fault))
        self.fault.show()
        self.summary.hide()
        self._allow()

    def _show_pictures(self) -> None:
        found = self.prepared
        if found is None:
            return
        column = found.reading.label_column
        self._show_label_columns(column is not None)
        if column is not None:
            self.label_columns[column].setChecked(True)
        if found.samples is None:
            return
        pixels, labels, shape = found.pixels, found.reading.labels, found.reading.sides or (1, found.pixels.shape[1])

        def ink(number: int) -> NDArray[np.float64]:
            return np.asarray(pixels[number].reshape(shape))

        def tell(number: int) -> Thumbnail:
            label = str(labels[number])
            says = self.tr("picture {number}, is {name}").format(number=grouped(number + 1), name=label)
            return Thumbnail((CaptionWord(label),), says)

        self.pictures.show_pictures(ink, shape)
        self.pictures.show_samples(found.reading.some_of_each(), tell, [str(found.reading.classes - 1)])

    def _show(self) -> None:
        found = self.prepared
        if found is None:
            return
        self.details.setPlainText("\n".join(one_line(translated(decision)) for decision in found.decisions))
        if found.fault is not None or found.samples is None:
            self._refuse(translated(found.fault) if found.fault is not None else "")
            return
        self.fault.hide()
        self.summary.show()
        self.summary.setText(self._summary(found))
        self._allow()

    def _summary(self, found: PreparedPictures) -> str:
        reading, form = found.reading, self._number_format
        rows, columns = reading.sides or (1, reading.kept.shape[1])
        text = self.tr("{count} pictures of {rows} × {columns} pixels, in {classes} classes.")
        counted = text.format(count=grouped(len(reading.kept)), rows=rows, columns=columns, classes=reading.classes)
        said = [*map(translated, found.becomes), *(sentence(concern, form) for concern in found.concerns)]
        return as_sentences([counted, *said])

    def _allow(self) -> None:
        good = not self._job.is_busy and self.prepared is not None and self.fault.isHidden()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(good)

    @Slot()
    def _leave_to_table(self) -> None:
        self.reject()
        self.table_wanted.emit()

    @Slot()
    def _take(self) -> None:
        found, setup, with_texts = self.prepared, self._setup, not self.drop_texts.isChecked()
        if found is None or found.samples is None:
            return
        reading, samples, share = found.reading, found.samples, self.held_out.value() / 100
        self._begin(lambda _report: other_pictures(setup, reading, samples, share, with_texts=with_texts))

    def done(self, result: int) -> None:
        """Nothing goes on, or begins, beside a dialog that is closed."""
        self._is_closed = True
        self._job.leave()
        super().done(result)
