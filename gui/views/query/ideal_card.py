"""What each input adds to what an ascent aims at: the chain of one on a card, all of them in a table."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Slot

from core.analysis.input_ascent import Ascent, input_slopes
from core.base.number_format import MOST, grouped
from core.explain.input_chain import trace_of_inputs
from core.network.backward_pass import Trace
from core.network.elements import Input
from core.setup.scaling import Scaling
from gui.inspector.card_menu import CardMenu
from gui.inspector.cards.card import Card
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.texts.units import Units
from gui.views.query.ideal_view import IdealView
from gui.views.query.input_table import InputColumns
from gui.views.query.pixel_pointing import PixelPointing
from gui.views.query.slope_card import SlopeSource, slope_card

Array = NDArray[np.float64]

SHARE = 0.2  # of the time that the card may take


@dataclass(frozen=True, eq=False)
class SeenStep:
    """What is told of: arrays are (inputs,), in the network's own numbers."""

    asked: Array | None  # by the inverse query
    ascent: Ascent | None
    step: int  # of the ascent

    @property
    def climbed(self) -> Array | None:
        """The inputs at the step; None where there are none."""
        return None if self.ascent is None or self.ascent.steps < 0 else self.ascent.inputs[self.step]


class IdealCard(QObject):
    """Tells of the input that is pointed at, of the one that counts most else; of all where they are no picture.

    It is asked anew with each step, and takes no more than a part of the time: what comes too soon is told later, of
    what `seen` gives by then.
    """

    def __init__(
        self,
        readings: Readings,
        commands: Commands,
        view: IdealView,
        pointing: PixelPointing,
        seen: Callable[[], SeenStep],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._view, self._pointing = readings, commands, view, pointing
        self._seen = seen
        self._units = Units(Scaling.of(None, 0))
        self._traced: tuple[object, int, Trace] | None = None
        self._due = 0.0
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.show_now)
        self._menu = CardMenu(view.card, self._whole, ())
        view.card.lit_changed.connect(self._light)

    def build(self, units: Units) -> None:
        """Another setup is open, whose inputs are given in these units."""
        self._units, self._traced = units, None

    def leave(self) -> None:
        """Tell nothing more until it is asked for."""
        self._soon.stop()

    @property
    def is_due(self) -> bool:
        """Whether something is told a little later."""
        return self._soon.isActive()

    def show_soon(self) -> None:
        """Tell of what is seen, now or when there is time for it again."""
        wait = self._due - time.perf_counter()
        if wait <= 0:
            self.show_now()
        elif not self._soon.isActive():
            self._soon.start(int(1000 * wait) + 1)

    def columns(self) -> InputColumns:
        """The inputs that are seen, in the network's own numbers."""
        seen, names = self._seen(), self._readings.names
        climbed = seen.climbed
        return InputColumns(
            tuple(names.input(index) for index in range(names.network.inputs)),
            seen.asked,
            None if seen.ascent is None or climbed is None else seen.ascent.inputs[0],
            climbed,
            self._slopes(),
        )

    def _show_table(self) -> None:
        columns, units = self.columns(), self._units
        asked, start, climbed = (
            None if each is None else units.in_units(each) for each in (columns.asked, columns.start, columns.climbed)
        )
        names = tuple(units.captions(list(columns.names)))
        shown = InputColumns(names, asked, start, climbed, columns.slopes)
        rows = self._view.table.rowCount()
        self._view.table.show_columns(shown, self._readings.number_format)
        if rows != self._view.table.rowCount():
            self._view.fit()

    def _slopes(self) -> Array | None:
        """What is aimed at, by each input at the step that is shown."""
        trace, ascent = self._trace(), self._seen().ascent
        return (
            None if trace is None or ascent is None else input_slopes(ascent.network, trace.forward, ascent.climb.aim)
        )

    def _trace(self) -> Trace | None:
        """The pass of the inputs that are shown; computed once for all who ask."""
        seen = self._seen()
        ascent, values, step = seen.ascent, seen.climbed, seen.step
        if ascent is None or values is None:
            return None
        if self._traced is None or self._traced[0] is not ascent or self._traced[1] != step:
            objective, aim = self._readings.setup.objective, ascent.climb.aim
            trace = trace_of_inputs(ascent.network, ascent.parameters, values, aim, objective)
            self._traced = ascent, step, trace
        return self._traced[2]

    @Slot()
    def show_now(self) -> None:
        """Tell of what is seen."""
        began = time.perf_counter()
        self._soon.stop()
        if self._readings.setup.image_shape is None:
            self._show_table()
        view, slopes = self._view, self._slopes()
        index = self._pointing.index
        if index is None and slopes is not None:
            index = int(np.argmax(np.abs(slopes)))
        card = None if index is None else self._card_of(index)
        view.card.setVisible(card is not None)
        view.pointed.setText("")
        if card is not None and index is not None and slopes is not None:
            view.card.show_card(card)
            view.pointed.setText(self._told_of(index, float(slopes[index])))
        for picture in (view.asked, view.climbed):
            picture.mark(index)
        ended = time.perf_counter()
        self._due = ended + (ended - began) * (1 / SHARE - 1)

    def _card_of(self, index: int, *, in_full: bool = False) -> Card | None:
        trace, seen, readings = self._trace(), self._seen(), self._readings
        ascent = seen.ascent
        if trace is None or ascent is None:
            return None
        number_format = readings.number_format
        if in_full:
            number_format = replace(number_format, digits=MOST)
        where = self.tr("step {step}").format(step=grouped(seen.step))
        source = SlopeSource(readings.names, trace, ascent.climb, number_format, where)
        return slope_card(source, index, self._pointing.opened)

    def _whole(self) -> Card | None:
        shown = self._view.card.card
        if shown is None or not isinstance(shown.element, Input):
            return None
        return self._card_of(shown.element.index, in_full=True)

    def _told_of(self, index: int, slope: float) -> str:
        """What stands at a pixel: its place, and its numbers."""
        readings, seen = self._readings, self._seen()
        figure, shape = readings.number_format.figure, readings.setup.image_shape
        where = str(readings.names.input(index))
        if shape is not None:
            row, column = divmod(index, shape[1])
            where = self.tr("Row {row}, column {column}: {name}").format(row=row + 1, column=column + 1, name=where)
        parts = []
        if seen.asked is not None:
            parts.append(self.tr("inverse query {value}").format(value=figure(float(seen.asked[index]))))
        if seen.climbed is not None:
            parts.append(self.tr("ascent {value}").format(value=figure(float(seen.climbed[index]))))
        parts.append(self.tr("slope {value}").format(value=readings.number_format.signed(slope)))
        return f"{where}. {' · '.join(parts)}"

    @Slot()
    def _light(self) -> None:
        lit = self._view.card.lit
        self._commands.pointing.point_at_factor(lit.source if lit else None)
