"""The samples page: which of all samples are shown, in a table or as pictures, and what can be done to them."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QSettings, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.analysis.answers import Answers
from core.base.file_kind import table_endings
from gui.document.table_file import usual_dialect
from gui.look.theme import Theme
from gui.model.at_cursor.live_answers import LiveAnswers
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.preferences.settings import kept_folder
from gui.texts.class_names import class_title
from gui.views.page import Page
from gui.views.samples.export import export_samples
from gui.views.samples.filter_bar import FilterBar
from gui.views.samples.model import HELD_OUT, SampleModel
from gui.views.samples.pasting import counted_samples
from gui.views.samples.sample_edits import SampleEdits
from gui.views.samples.sample_filter import SampleFilter, SamplePart, SampleSieve
from gui.views.samples.sample_forms import SampleForms
from gui.views.samples.sample_texts import told_of
from gui.widgets.announce import announce
from gui.widgets.message_line import MessageLine
from gui.widgets.thumbnails.thumbnail import Thumbnail

if TYPE_CHECKING:
    from gui.views.samples.importer import Importer
    from gui.views.samples.incoming import Incoming
    from gui.views.samples.pictures.picture_importer import PictureImporter


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
        self.forms = SampleForms(self.model, theme)
        self.filters = FilterBar()
        self.edit = QToolButton()
        self.edit.setText(self.tr("Edit ▾"))
        self.edit.setObjectName("edit")
        self.edit.setToolTip(self.tr("Add, delete, import samples; change the class of those that are selected"))
        self.edit.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.edit.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.edit.setMenu(QMenu(self.edit))
        self.filters.put_beside(self.forms.as_numbers, self.edit)
        self._sieve = SampleSieve(readings.setup, has_classes=False)
        self._numbers = np.zeros(0, np.intp)
        self.message = MessageLine(theme)
        self._live = LiveAnswers(readings, self.message.refuse, self)
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
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(4)
        for button in (self.add, self.delete, self.paste, self.normalise, self.read, self.write):
            side.addWidget(button)
        side.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.filters)
        left.addWidget(self.forms, 1)
        left.addWidget(self.message)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 6)
        row.setSpacing(8)
        row.addLayout(left, 1)
        row.addWidget(self._side)
        self._connect()

    def build(self) -> None:
        setup = self._readings.setup
        has_classes, classes = self._live.has_classes, self._class_count
        self._sieve = SampleSieve(setup, has_classes=has_classes)
        self.filters.offer(self._counts(), [class_title(setup.names, label) for label in range(classes)])
        self.filters.setVisible(has_classes or setup.split is not None or setup.image_shape is not None)
        self._numbers = self._sieve.numbers(self.filters.filter, self._live.answers)
        self.model.show_setup(setup, self._numbers)
        self.forms.take_setup(setup, self._sieve, classes)
        self._show_answers()
        self._show_usual()

    def refresh(self) -> None:
        self._live.ask()
        self.forms.light(self._readings.sample, self._readings.chosen_sample)
        self._forget_fault()

    def close_down(self) -> None:
        self._live.close_down()

    def shown(self) -> list[int]:
        """The numbers of the samples that are shown, from 0, as tests ask them."""
        return self._numbers.tolist()

    def rewrite(self) -> None:
        self.model.write_in(self._readings.number_format)
        self.forms.fit_columns()

    def own_style(self) -> str:
        hidden = "#edit::menu-indicator { image: none; }"
        return f"{self.forms.own_style()}{hidden}{self.filters.own_style(self._theme.colors)}"

    def dress(self) -> None:
        self.message.dress()
        self.forms.dress()
        self._show_answers()  # red is another red
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
        self.forms.table.selectionModel().selectionChanged.connect(self._forget_fault)
        self.add.clicked.connect(self._add)
        self.delete.clicked.connect(self._delete)
        self.paste.clicked.connect(self._paste)
        self.normalise.clicked.connect(self.edits.normalise)
        self.read.clicked.connect(self._browse)
        self.write.clicked.connect(self._export)
        self.forms.chosen.connect(self._commands.playback.choose_sample)
        self.forms.sort_wanted.connect(self.edits.sort)
        self.forms.menu_wanted.connect(self._open_menu)
        self.forms.copy_wanted.connect(self._copy)
        self.forms.paste_wanted.connect(self._paste)
        self.forms.delete_wanted.connect(self._delete)
        self.forms.turned.connect(self._follow_form)
        self.filters.chosen.connect(self._take_filter)
        self.edit.menu().aboutToShow.connect(self._fill_menu)
        self._live.changed.connect(self._show_answers)

    # What is shown

    @property
    def _class_count(self) -> int:
        """How many classes samples are of; 0 where they are of none."""
        return max(self._readings.network.outputs, 2) if self._live.has_classes else 0

    def _counts(self) -> dict[SamplePart, int]:
        """The parts that the samples are in, where they are in two, and how many there are in each."""
        out, count = int(np.count_nonzero(self._sieve.is_out)), len(self._sieve.is_out)
        if self._readings.split is None:
            return {}
        return {SamplePart.ALL: count, SamplePart.TRAINING: count - out, SamplePart.HELD_OUT: out}

    @Slot()
    def _show_answers(self) -> None:
        """What is answered is known, or is another than before: so may be which samples are wrong."""
        if self._unbuilt:
            return  # nobody looks, and what would be shown is of other samples
        answers, chosen = self._live.answers, self.filters.filter
        if answers is not None:
            asked = answers.of(self._sieve.within(chosen))
            share = asked.right_count / asked.count if asked.count else None
            self.filters.show_answers(asked.count - asked.right_count, share)
        else:
            self.filters.show_answers(None, None)
        if not self.forms.is_typed_in:
            self._numbers = self._sieve.numbers(chosen, answers)
            self.model.show_numbers(self._numbers)
        red = QColor(self._theme.colors.error)
        self.model.show_answers(None if answers is None else partial(self._told_of, answers), red)
        self._show_form()

    def _told_of(self, answers: Answers, number: int) -> Thumbnail:
        sieve, names = self._sieve, self._readings.names
        return told_of(number, int(sieve.labels[number]), answers, names, is_out=bool(sieve.is_out[number]))

    @Slot()
    def _follow_form(self) -> None:
        self._show_form()
        self._show_usual()

    def _show_form(self) -> None:
        answers, wrong_only = self._live.answers, self.filters.filter.is_wrong_only
        self.forms.show_samples(self._numbers, answers, self._readings.chosen_sample, wrong_only=wrong_only)
        self._side.setVisible(not self.forms.shows_pictures)  # pictures need the room
        self.edit.setVisible(self.forms.shows_pictures)

    @Slot(object)
    def _take_filter(self, _chosen: SampleFilter) -> None:
        self._show_answers()
        announce(self, counted_samples(len(self._numbers)))

    # What is done

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        if self.forms.selected:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._add_for_selected(menu)
            menu.popup(at)

    @Slot()
    def _fill_menu(self) -> None:
        menu = self.edit.menu()
        menu.clear()
        for button in (self.add, self.paste, self.normalise, self.read, self.write):
            menu.addAction(button.text(), button.click)
        menu.addSeparator()
        self._add_for_selected(menu)

    def _add_for_selected(self, menu: QMenu) -> None:
        from gui.views.samples.sample_menu import add_for_samples

        selected = self.forms.selected
        if selected:
            menu.addAction(self.tr("Show in the diagram"), partial(self._commands.playback.choose_sample, selected[0]))
            menu.addAction(self.tr("Copy"), self._copy)
        add_for_samples(menu, selected, self._readings.names, self.edits, self._class_count)

    @Slot()
    def _add(self) -> None:
        chosen = self.filters.filter
        self.edits.add((chosen.label or 0) if self._live.has_classes else None)
        if len(self._readings.whole.inputs) - 1 not in self._numbers:
            self.filters.turn_on(SampleFilter())
            self._show_answers()
        self.forms.show_last()

    @Slot()
    def _delete(self) -> None:
        self.edits.delete(self.forms.selected)

    @Slot()
    def _copy(self) -> None:
        text = self.forms.selected_text(self._readings.whole, usual_dialect(self._settings))
        QGuiApplication.clipboard().setText(text)

    @Slot()
    def _paste(self) -> None:
        self._incoming.paste(QGuiApplication.clipboard().text())

    @cached_property
    def _incoming(self) -> "Incoming":
        """Made when it is wanted: what reads tables is not loaded before."""
        from gui.views.samples.incoming import Incoming

        return Incoming(self._readings, self._commands, self._theme, self.message, self, self.forms.show_last)

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

    def import_file(self, path: Path) -> "Importer | PictureImporter":
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
        if self.forms.shows_pictures and split is not None:
            self.message.show_message("")  # the chips say it
            return
        text = counted_samples(count) if count > 1 else ""
        if split is not None:
            out = self.tr("%n held out: not trained on", "", len(split.held_out.inputs))
            text = f"{text}, {HELD_OUT} {out}"
        self.message.show_message(text)
