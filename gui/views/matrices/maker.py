"""One entry being made: begun, stepped, left; it follows the state on the screen, and ends where it may not be read."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from core.base.number_format import shortest
from core.exercises.sheet.quantity import QuantityKind
from core.matrices.equations import EquationPart
from core.matrices.making import Making, MakingStep
from core.matrices.matrix_names import MatrixNames
from gui.views.matrices.canvas import MatrixCanvas
from gui.views.matrices.cell_readings import CellReadings, CellState
from gui.views.matrices.entries import ShownEntry
from gui.views.matrices.lights import is_result
from gui.views.matrices.strip import MakingStrip, StepText
from gui.views.matrices.texts import rule_of, spoken_step, title_of


@dataclass(frozen=True)
class MakingPlace:
    """Which entry is being made, and how far: its equation by part and layer."""

    part: EquationPart
    layer: int
    term: int
    row: int
    column: int
    step: int = 0


class EntryMaker(QObject):
    """Works out one entry of what the canvas shows, and tells of it in the strip."""

    changed = Signal()  # another step, another entry, or none any more
    told = Signal(str)  # why an entry can't be made
    unfolds = Signal(object)  # what of each column of the network is to be seen: dict[int, int]
    deltas_wanted = Signal()  # their equations are to be shown

    def __init__(
        self, canvas: MatrixCanvas, strip: MakingStrip, cells: CellReadings, names: Callable[[], MatrixNames]
    ) -> None:
        super().__init__(canvas)
        self._canvas, self._strip, self._cells, self._names = canvas, strip, cells, names
        self._place: MakingPlace | None = None
        canvas.make_wanted.connect(self.make)
        for stepped in (canvas.stepped, strip.stepped):
            stepped.connect(self.step)
        for left in (canvas.left_making, strip.left):
            left.connect(self.leave)

    @property
    def making(self) -> Making | None:
        """What is being made, of the state on the screen."""
        place = self._place
        if place is None:
            return None
        for placed in self._canvas.places.matrices:
            equation = placed.equation
            if (equation.part, equation.layer) == (place.part, place.layer):
                return Making(equation, place.term, place.row, place.column)
        return None

    @property
    def at(self) -> int:
        """Which step of it is shown, from 0."""
        return 0 if self._place is None else self._place.step

    def made(self) -> str:
        """What stands in the entry meanwhile."""
        making = self.making
        if making is None:
            return ""
        written = self._cells.written(making.steps[self.at].so_far, making.result)
        return written if self.at == len(making.steps) - 1 else f"{written}…"

    @Slot(object)
    def make(self, entry: ShownEntry) -> None:
        """Begin to make an entry; of a weight the sum that it is part of, of another the one that it is computed as."""
        self.told.emit("")
        found = self._result_of(entry)
        if found is None:
            self.leave()
            name = self._names().plain(entry.placed.matrix)
            self.told.emit(self.tr("Nothing that is shown here makes an entry of {name}.").format(name=name))
            return
        equation = found.placed.equation
        states = self._states(Making(equation, *found.cell))
        if CellState.ASKED in states:
            self.leave()
            self.told.emit(self.tr("It is asked: it is made here once it is answered."))
        elif CellState.NOT_YET in states:
            self.leave()
            self.told.emit(self.tr("It is not computed yet: it is made here once it is."))
        else:
            self._place = MakingPlace(equation.part, equation.layer, *found.cell)
            self._canvas.is_making = True
            self._canvas.go_to(found)
            self.step(0)

    @Slot(int)
    def step(self, by: int) -> None:
        """Go so many steps on."""
        making, place = self.making, self._place
        if making is None or place is None:
            return
        at = min(max(place.step + by, 0), len(making.steps) - 1)
        self._place = replace(place, step=at)
        seen: dict[int, int] = {}
        for cell in making.steps[at].cells:
            matrix = making.equation.terms[cell.term].matrix
            seen |= {matrix.rows.column: cell.row, matrix.columns.column: cell.column}
        self.unfolds.emit(seen)
        self.show_step()

    @Slot()
    def leave(self) -> None:
        """Make nothing any more."""
        self._place = None
        self._canvas.is_making = False
        self._strip.hide()
        self.changed.emit()

    def show_step(self) -> None:
        """Show the step with the numbers of the state on the screen."""
        making = self.making
        if self._place is None:
            return
        if making is None or self._states(making) != {CellState.NUMBER}:
            self.leave()
            return
        at = min(self.at, len(making.steps) - 1)
        self._place = replace(self._place, step=at)
        steps, result = making.steps, making.result
        spoken = spoken_step(
            making, at, self._cells.written(steps[at].value, result), self._cells.written(steps[at].so_far, result)
        )
        self._strip.show_step(
            title_of(self._names(), making),
            rule_of(making.equation, steps[at]),
            making,
            at,
            lambda step: self._text_of(making, step),
            spoken,
        )
        self.changed.emit()

    def _text_of(self, making: Making, step: MakingStep) -> StepText:
        """The numbers of a step as they stand in their matrices; a scale stands before them."""
        terms = making.equation.terms
        factors = [self._cells.text(terms[cell.term].matrix, cell.row, cell.column) for cell in step.cells]
        if step.scale is not None:
            factors.insert(0, f"1/{step.scale.samples}" if step.scale.is_share else shortest(step.scale.value))
        written = self._cells.written
        return StepText(tuple(factors), written(step.value, making.result), written(step.so_far, making.result))

    def _states(self, making: Making) -> set[CellState]:
        """What may be read of an entry, and of what it is made of."""
        terms = making.equation.terms
        states = {self._cells.state(making.result, making.row, making.column)}
        return states | {
            self._cells.state(terms[cell.term].matrix, cell.row, cell.column)
            for step in making.steps
            for cell in step.cells
        }

    def _result_of(self, entry: ShownEntry) -> ShownEntry | None:
        if is_result(entry.placed.equation, entry.placed.term):
            return entry
        wanted = entry.placed.matrix.entry(entry.row, entry.column)
        if wanted.quantity is None:
            return None
        quantity = wanted.quantity
        if quantity.kind in (QuantityKind.WEIGHT, QuantityKind.BIAS):
            quantity = quantity._replace(kind=QuantityKind.SOP, source=-1)
        if quantity.kind is QuantityKind.BIAS_GRADIENT:  # which is δ
            quantity = quantity._replace(kind=QuantityKind.DELTA)

        def makes(each: ShownEntry) -> bool:
            found = each.placed.matrix.entry(each.row, each.column)
            same_sample = wanted.sample is None or found.sample in (None, wanted.sample)
            return found.quantity == quantity and same_sample and is_result(each.placed.equation, each.placed.term)

        found = self._canvas.first(makes)
        if found is None and quantity.kind is QuantityKind.DELTA:
            self.deltas_wanted.emit()
            found = self._canvas.first(makes)
        return found
