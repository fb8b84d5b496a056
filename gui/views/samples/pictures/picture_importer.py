"""The dialog that shows pictures of a file as they are read, and takes another word for it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.base.errors import one_line
from core.base.message import Message
from core.base.number_format import NumberFormat, grouped
from core.base.spoken import as_sentences
from core.data.pictures.picture_file import is_idx, read_picture_file
from core.data.pictures.pixels import PixelScale
from core.setup.fit_to_samples import other_pictures
from core.setup.setup import Setup
from gui.look.plain_text import in_title
from gui.look.theme import Colors
from gui.texts.faults import ended, sentence, translated
from gui.views.samples.import_dialog import ImportDialog
from gui.views.samples.pictures.prepared_pictures import PictureChoices, PreparedPictures, prepared_pictures
from gui.widgets.number_field import WholeField
from gui.widgets.thumbnails.thumbnail import CaptionWord, Thumbnail
from gui.widgets.thumbnails.thumbnail_list import ThumbnailList

MOST_HELD_OUT = 50  # per cent
USUAL_HELD_OUT = 20
DETAILS = 100  # logical pixels high


class PictureImporter(ImportDialog):
    """A few pictures of each class, what was decided, and what can be set otherwise; what would come of it is said.

    All reading is done beside the window.
    """

    table_wanted = Signal()  # its lines are to be read as any table is

    def __init__(
        self, path: Path, setup: Setup, colors: Colors, number_format: NumberFormat, parent: QWidget | None = None
    ) -> None:
        """Read a file, which `setup` shall learn."""
        super().__init__(setup, colors, DETAILS, parent)
        self.setWindowTitle(in_title(self.tr("Import {name}").format(name=path.name)))
        self._path, self._number_format = path, number_format
        self.resize(860, 620)
        self._choices = PictureChoices()
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
        self.as_table = self.buttons.addButton(self.tr("As a table…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.as_table.setToolTip(self.tr("Choose what each column is, and take its numbers as they stand there"))
        self.as_table.setAutoDefault(False)
        self.as_table.setVisible(not is_idx(path))
        self._lay_out()
        self._connect()
        self._read()

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
        for button in (*self.scales.values(), *self.label_columns.values()):
            button.clicked.connect(self._choose)
        self.as_table.clicked.connect(self._leave_to_table)

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

    def _is_prepared(self) -> bool:
        return self.prepared is not None

    def _show_result(self, result: object) -> None:
        if isinstance(result, PreparedPictures):
            self.prepared = result.scaled(self._choices.scale)  # another may have been chosen while it was read
            self._show_pictures()
            self._show()

    def _hand_over(self, setup: Setup) -> None:
        if self.prepared is not None:
            self.chosen.emit(self.prepared, setup)

    def _refuse_all(self, fault: str | Message) -> None:
        if self.prepared is None and self.as_table.isHidden():
            self.unreadable.emit(ended(translated(fault)))
            self.reject()
        else:
            self._refuse(translated(fault))

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
        self._accept_summary(self._summary(found))
        self._allow()

    def _summary(self, found: PreparedPictures) -> str:
        reading, form = found.reading, self._number_format
        rows, columns = reading.sides or (1, reading.kept.shape[1])
        text = self.tr("{count} pictures of {rows} × {columns} pixels, in {classes} classes.")
        counted = text.format(count=grouped(len(reading.kept)), rows=rows, columns=columns, classes=reading.classes)
        said = [*map(translated, found.becomes), *(sentence(concern, form) for concern in found.concerns)]
        return as_sentences([counted, *said])

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
