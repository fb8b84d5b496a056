"""Samples from a file or the clipboard: where anything was to be guessed, it is shown how they are read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from core.base.errors import ScenarioError
from core.base.spoken import as_sentences
from core.data.pictures.picture_file import are_pictures
from core.data.samples import Samples
from core.data.tables.columns import NUMBERS, ReadColumn
from core.data.tables.error import TableError
from core.data.tables.reading import Reading, TableSamples
from core.data.tables.roles import INPUT, TARGET
from core.data.tables.table import read_text
from core.network.network import Network
from core.setup.fit_to_samples import fitted, other_data
from core.setup.setup import Setup
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.texts.faults import translated
from gui.views.samples.import_dialog import ImportDialog
from gui.views.samples.import_preview import Prepared, called_by
from gui.views.samples.importer import Importer
from gui.views.samples.pasting import ask_where, counted_samples, what_came
from gui.views.samples.pictures.picture_importer import PictureImporter
from gui.views.samples.pictures.prepared_pictures import PreparedPictures
from gui.widgets.message_line import MessageLine

AnyImporter = TypeVar("AnyImporter", bound=ImportDialog)
AT_ONCE = 100_000  # characters of a pasted text


class Incoming(QObject):
    """What comes is one change of the setup, with its names, and can be undone."""

    def __init__(
        self,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        message: MessageLine,
        page: QWidget,
        added: Callable[[], None],
    ) -> None:
        """`message` shows what came, dialogs open over `page`, `added` is called when something came below."""
        super().__init__(page)
        self._readings, self._commands, self._theme, self._message, self._page, self._added = (
            readings,
            commands,
            theme,
            message,
            page,
            added,
        )

    def import_file(self, path: Path) -> Importer | PictureImporter:
        """Show how a file is read, and take its samples when that is right."""
        if are_pictures(path):
            colors, form = self._theme.colors, self._readings.number_format
            pictures = PictureImporter(path, self._readings.setup, colors, form, self._page)
            pictures.table_wanted.connect(partial(self._import_table, path))
            return self._open(pictures)
        return self._import_table(path)

    def _import_table(self, path: Path) -> Importer:
        return self._open(
            Importer(path, self._readings.setup, self._theme.colors, self._readings.number_format, self._page)
        )

    def paste(self, text: str) -> None:
        """What is plainly inputs and targets is taken at once; of anything else it is shown how it is read."""
        setup = self._readings.setup
        if len(text) <= AT_ONCE:
            try:
                reading = read_text(text, network=(setup.network.inputs, setup.network.outputs))
                if is_plain(reading, setup.network):
                    found = reading.samples()
                    self._place(found, other_data(setup, found.samples, called_by(reading, found)))
                    return
            except (TableError, ScenarioError) as fault:
                self._message.refuse(self.tr("This can't be pasted: {fault}.").format(fault=translated(fault)))
                return
        self._open(Importer(text, setup, self._theme.colors, self._readings.number_format, self._page))

    def _open(self, importer: AnyImporter) -> AnyImporter:
        importer.chosen.connect(self._take)
        importer.unreadable.connect(self._message.refuse)
        importer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        importer.open()
        return importer

    @Slot(object, object)
    def _take(self, found: Prepared | PreparedPictures, setup: Setup) -> None:
        """A file comes in the place of all samples, what is pasted where that is asked."""
        if found.samples is None:
            return
        if isinstance(found, Prepared) and found.is_pasted:
            self._place(found.samples, setup)
            return
        text = self.tr("import {count}").format(count=counted_samples(len(setup.whole)))
        self._commands.edits.edit(text, setup)

    def _place(self, pasted: TableSamples, setup: Setup) -> None:
        """Ask whether what is pasted comes below, where it can; `setup` learns it in the place of all."""
        there, below = self._readings.whole, below_all(self._readings.setup, pasted)

        def answered(to_be_added: bool) -> None:
            if to_be_added and below is not None:
                self._add(below, len(pasted.samples.inputs))
            else:
                self._replace(setup, len(pasted.samples.inputs))

        if below is None or len(there.inputs) == 0:
            answered(False)
        else:
            ask_where(self._page, len(there.inputs), len(pasted.samples.inputs), answered)

    def _add(self, samples: Samples, pasted: int) -> None:
        before = self._readings.setup
        if not self._commands.edits.edit(_pasted_text(pasted), fitted(before, samples)):
            return
        sentences = [what_came(len(before.whole.inputs), pasted, True, before.network.sizes, before.network.sizes)]
        if before.scenario.data.scaling is not None:
            sentences.append(self.tr("They are taken as numbers that are scaled already."))
        self._message.show_message(as_sentences(sentences))
        self._added()

    def _replace(self, setup: Setup, pasted: int) -> None:
        before = self._readings.setup
        if not self._commands.edits.edit(_pasted_text(pasted), setup):
            return
        sentences = [what_came(len(before.whole.inputs), pasted, False, before.network.sizes, setup.network.sizes)]
        if before.scenario.notes and not setup.scenario.notes:
            sentences.append(self.tr("The notes, of the samples before, went with them."))
        self._message.show_message(as_sentences(sentences))


def _pasted_text(count: int) -> str:
    return QCoreApplication.translate("Incoming", "paste {count}").format(count=counted_samples(count))


def is_plain(reading: Reading, network: Network) -> bool:
    """Whether nothing of a pasted block had to be guessed: plain numbers, as many columns as inputs and outputs."""
    roles = [INPUT] * network.inputs + [TARGET] * network.outputs
    return (
        [column.role for column in reading.columns] == roles
        and all(column.kind == NUMBERS and _is_plain(column.read) for column in reading.columns)
        and not reading.left_out_rows
        and not reading.may_be_one_column
    )


def _is_plain(column: ReadColumn) -> bool:
    """Whether each number is read as it stands there."""
    return not any((column.doubt, column.bad, column.rounded, column.brackets, column.unit, column.zeros))


def below_all(setup: Setup, pasted: TableSamples) -> Samples | None:
    """All samples of a setup with others below; None where those are of other columns or classes."""
    whole, targets = setup.whole, pasted.samples.targets
    classes = list(setup.names.classes or ())
    if pasted.class_names:
        if setup.network.outputs == 1 or not set(pasted.class_names) <= set(classes):
            return None
        places = [classes.index(name) for name in pasted.class_names]
        targets = np.zeros((len(targets), len(classes)))
        targets[:, places] = pasted.samples.targets
    if (pasted.samples.inputs.shape[1], targets.shape[1]) != (whole.inputs.shape[1], whole.targets.shape[1]):
        return None
    return whole.with_more(np.asarray(pasted.samples.inputs), targets)
