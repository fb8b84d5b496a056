"""The iteration on the screen as matrices: live at every state and phase, lit with the diagram, made step by step."""

import time
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QSettings, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.base.number_format import grouped
from core.matrices.equations import Equation
from core.matrices.matrix import Matrix
from core.matrices.matrix_names import MatrixNames
from core.network.elements import Element
from core.network.notations import Convention
from core.network.phases import Stage
from gui.look.plain_text import keep_plain
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.views.matrices.canvas import MatrixCanvas
from gui.views.matrices.cell_readings import CellReadings
from gui.views.matrices.copying import MatrixCopies
from gui.views.matrices.entries import ShownEntry
from gui.views.matrices.lights import entry_of, is_result
from gui.views.matrices.maker import EntryMaker
from gui.views.matrices.pointing import EntryPointing
from gui.views.matrices.shown_equations import ShownEquations, layer_of
from gui.views.matrices.strip import MakingStrip, ShownMaking
from gui.views.matrices.texts import spoken_entry
from gui.views.matrices.tools import MatrixTools
from gui.views.page import Page

MOST_PAINTING = 0.25  # of the time, while training runs
SLACK = 4  # logical pixels that all layers may be too high for their room


@dataclass(frozen=True)
class ShownEntries:
    """A matrix as it stands there."""

    name: str
    shape: tuple[int, int]
    rows: tuple[tuple[str, ...], ...]  # what is shown of it; "⋯" where some are folded


class MatricesPage(Page):
    """Shows the equations of one layer, or of all where there is room."""

    wants_width: ClassVar[bool] = True
    hides_what_is_asked: ClassVar[bool] = True

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
        self._cells, self._chosen = CellReadings(readings), ShownEquations(readings)
        self._names = MatrixNames(readings.names)
        self._next = 0.0  # when they may be written again, in seconds of `time.perf_counter`
        self.parts = MatrixTools()
        self.canvas = MatrixCanvas(self._cells, theme, self._spoken, self._name_of)
        self.canvas.setAccessibleName(self.tr("Matrices"))
        self.strip = MakingStrip(theme)
        self.told = QLabel()
        keep_plain(self.told)
        self.told.setWordWrap(True)
        self.told.hide()
        self.maker = EntryMaker(self.canvas, self.strip, self._cells, lambda: self.names)
        self._pointing = EntryPointing(store, readings, commands, self.canvas, self.maker)
        self.copies = MatrixCopies(self, self._cells, settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 10, 6)
        column.setSpacing(4)
        column.addWidget(self.parts)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.told)
        column.addWidget(self.strip)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        self._connect(store)

    def _connect(self, store: Store) -> None:
        tools, canvas, maker = self.parts, self.canvas, self.maker
        tools.convention_chosen.connect(self._choose_convention)
        tools.whole_batch_chosen.connect(self._choose_whose)
        tools.layer_chosen.connect(self.choose_layer)
        tools.deltas_wanted.connect(self._choose_deltas)
        tools.make.clicked.connect(self._make_any)
        tools.copies.aboutToShow.connect(lambda: self.copies.fill(tools.copies))
        canvas.clicked_on.connect(self._hold)
        canvas.unfolded.connect(lambda column, place: self._unfold({column: place}))
        self._pointing.pointed_elsewhere.connect(self._bring_into_view)
        self._pointing.held_elsewhere.connect(self._follow_held)
        maker.told.connect(self.tell)
        maker.unfolds.connect(self._unfold)
        maker.deltas_wanted.connect(self._show_deltas)
        store.when(changes.phase_changed).connect(self._follow_phase)
        store.when(changes.veil_changed).connect(self._take_numbers)
        store.when(changes.rule_changed).connect(self._take_numbers)
        store.when(changes.marks_changed).connect(self.canvas.viewport().update)
        store.when(changes.running_changed).connect(self._take_numbers)  # what was left out while it ran

    # What a page does

    def build(self) -> None:
        self._chosen.begin(self._readings.names.convention)
        self._pointing.forget()
        self.maker.leave()
        self.parts.show_layers(self._readings.network.sizes)
        self._soon.start()
        self.reword()

    def reword(self) -> None:
        self._names = MatrixNames(self._readings.names)
        self.parts.show_convention(self._chosen.convention, self._readings.names.convention)
        delta = self.names.delta
        self.parts.deltas.setText(self.tr("How {delta} is made").format(delta=delta))
        self.parts.deltas.setToolTip(self.tr("Show how {delta} goes back, layer by layer").format(delta=delta))

    def refresh(self) -> None:
        # They are not written sixty times a second while training needs the time.
        began = time.perf_counter()
        if self._readings.running and began < self._next:
            self._stale = True
            return
        self._show_whose()
        self._show_matrices()
        self._next = began + (time.perf_counter() - began + self.canvas.cost) / MOST_PAINTING

    def dress(self) -> None:
        self.canvas.dress()
        self.strip.dress()
        self.told.setStyleSheet(f"color: {self._theme.colors.dim}; padding: 2px 4px;")
        self._soon.start()

    def own_style(self) -> str:
        return f"#drops {{ padding-right: {grown(16)}px; }}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    # What is shown

    @property
    def names(self) -> MatrixNames:
        """What the matrices are called."""
        return self._names

    @property
    def equations(self) -> list[Equation]:
        """What is shown, in order."""
        return [each for layer in self._chosen.equations(self._chosen.layers) for each in layer]

    @property
    def matrix_pointed_at(self) -> Matrix | None:
        """The matrix that the pointer, or the keyboard, was on last."""
        entry = self._pointing.entry
        return None if entry is None else entry.placed.matrix

    def shown(self) -> list[ShownEntries]:
        """The matrices that are shown."""
        found = []
        for placed in self.canvas.places.matrices:
            rows = tuple(
                tuple(
                    "⋯"
                    if row.index is None or column.index is None
                    else self._cells.text(placed.matrix, row.index, column.index)
                    for column in placed.columns
                )
                for row in placed.rows
            )
            found.append(ShownEntries(self._name_of(placed.matrix), placed.matrix.shape, rows))
        return found

    def shown_making(self) -> ShownMaking | None:
        """What stands in the strip; None where nothing is being made."""
        return self.strip.shown()

    @Slot(str)
    def tell(self, text: str) -> None:
        """Say something below the matrices, until something else is done."""
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def places_of(self, matrix: Matrix) -> tuple[list[int | None], list[int | None]]:
        """The rows and columns of a matrix that are shown."""
        return self.canvas.fold(matrix)

    @Slot()
    def _fit(self) -> None:
        """Show all layers where there is room for them, or only one."""
        if not self.isVisible() or self._unbuilt:
            return
        room, chosen = self.canvas.viewport().size(), self._chosen
        if not self.strip.isHidden():  # as it is without
            room.setHeight(room.height() + self.strip.height())
        needed = self.canvas.room_for(chosen.equations(range(self._readings.network.depth)))
        has_room = needed.height() <= room.height() + grown(SLACK) and needed.width() <= room.width()
        if has_room != chosen.has_room:
            chosen.has_room = has_room
            self._show_matrices()

    def _show_matrices(self) -> None:
        chosen = self._chosen
        self.parts.layer.setCurrentIndex(0 if chosen.shows_all else chosen.layers[0] + 1)
        self.parts.deltas.setVisible(chosen.shows_all and self._readings.network.depth > 1)
        self.parts.deltas.setChecked(chosen.with_deltas)
        self.canvas.show_equations(chosen.equations(chosen.layers), chosen.around)
        self.canvas.mark_phase(self._is_now)
        self.maker.show_step()
        self._pointing.light()

    def _show_whose(self) -> None:
        readings, chosen = self._readings, self._chosen
        sample = self.tr("sample {number}").format(number=grouped(readings.sample + 1))
        if readings.drawn is not None:
            sample = self.tr("drawn sample")
        count, objective = len(readings.batch), readings.setup_here.objective
        batch = self.tr("batch of {count}").format(count=grouped(count)) if count > 1 else ""
        if count == 1 and objective.has_penalty:
            batch = self.tr("with the penalties") if objective.l1 else self.tr("with the L2 penalty")
        chosen.whole_batch = chosen.whole_batch and bool(batch)
        self.parts.show_whose(sample, batch, is_batch=chosen.whole_batch)
        text, whose = self.tr("iteration {state}, {whose}"), batch if chosen.whole_batch else sample
        self.parts.where.setText(text.format(state=grouped(readings.state), whose=whose))

    def _is_now(self, matrix: Matrix) -> bool:
        return self._readings.phase is not None and matrix.is_now(self._readings.reached)

    def _name_of(self, matrix: Matrix) -> str:
        return self.names.plain(matrix)

    def _spoken(self, matrix: Matrix, row: int, column: int) -> str:
        return spoken_entry(self.names, matrix, row, column, self._cells.text(matrix, row, column))

    # What is chosen

    @Slot(object)
    def _choose_convention(self, convention: Convention) -> None:
        self._chosen.convention = convention
        self.parts.show_convention(convention, self._readings.names.convention)
        self._choose_anew()

    @Slot(bool)
    def _choose_whose(self, whole_batch: bool) -> None:
        self._chosen.whole_batch = whole_batch
        self._show_whose()
        self._choose_anew()

    @Slot(int)
    def choose_layer(self, layer: int) -> None:
        """Show a layer, or all where it is −1."""
        self._chosen.wants_all = layer < 0
        self._chosen.layer = max(layer, 0)
        self._show_matrices()

    @Slot(bool)
    def _choose_deltas(self, wanted: bool) -> None:
        self._chosen.with_deltas = wanted
        if self._chosen.wants_all is None:
            self._chosen.wants_all = True  # they stay, though there is not room for all at once
        self._show_matrices()

    @Slot()
    def _show_deltas(self) -> None:
        if not self._chosen.with_deltas and self._chosen.shows_all:
            self._choose_deltas(True)

    def _choose_anew(self) -> None:
        self.maker.leave()
        self._pointing.forget()
        self._show_matrices()
        self._soon.start()

    # What is to be seen

    @Slot(object)
    def _follow_held(self, held: Element) -> None:
        self._go_to_layer(layer_of(held))
        self._bring_into_view(held)

    @Slot()
    def _follow_phase(self) -> None:
        reached = self._readings.reached.phase
        if reached is not None and reached.stage not in (Stage.INPUTS, Stage.ERROR, Stage.UPDATE):
            self._go_to_layer(reached.layer)
        self._take_numbers()

    def _go_to_layer(self, layer: int) -> None:
        if layer != self._chosen.layer:
            self._chosen.layer = layer
            if self.isVisible() and not self._chosen.shows_all:
                self._show_matrices()

    @Slot(object)
    def _unfold(self, seen: dict[int, int]) -> None:
        """Have what is named of each column of the network be seen."""
        self._chosen.around |= seen
        if self.canvas.is_folded:
            self.canvas.show_equations(self._chosen.equations(self._chosen.layers), self._chosen.around)
            self._pointing.light()

    @Slot(object)
    def _bring_into_view(self, element: Element | None) -> None:
        if self._chosen.unfold_around(element) and self.canvas.is_folded:
            self._unfold({})
        if element is not None:
            self.canvas.bring_into_view(lambda each: entry_of(each.placed.matrix, each.row, each.column) == element)

    # An entry being made

    @Slot(object)
    def _hold(self, entry: ShownEntry) -> None:
        self.tell("")
        self._pointing.hold(entry)
        if self.maker.making is not None and is_result(entry.placed.equation, entry.placed.term):
            self.maker.make(entry)

    @Slot()
    def _make_any(self) -> None:
        """Make what the keyboard was on, or is held; else the first entry that can be."""
        canvas, held = self.canvas, self._readings.pinned
        entry = canvas.current
        if entry is None and held is not None:
            entry = canvas.first(lambda each: entry_of(each.placed.matrix, each.row, each.column) == held)
        entry = entry or canvas.first(lambda _each: True)
        if entry is not None:
            self.maker.make(entry)
        canvas.setFocus()
