"""What the palette lists of the open network, and finds by what is typed: its elements, and its iterations."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject

from core.base.number_format import grouped
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.find_element import MOST_LISTED, NotFoundError, look_up
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.palette.entries import PaletteEntry, PaletteGroup
from gui.window.view_tabs import ViewTabs

MOST_ELEMENTS = 400  # of a network, that are listed; of a larger one what is typed is looked up
_ITERATION = re.compile(r"(?:[^\W\d]+\s+)?(\d[\d\s,.'’]*)")
_NO_DIGIT = re.compile(r"\D")


class PaletteElements(QObject):
    """Leads to a weight, a bias, a neuron, an input; and to an iteration."""

    def __init__(
        self,
        readings: Readings,
        commands: Commands,
        views: ViewTabs,
        why_off: Callable[[str], str],
        why_no_workspace: Callable[[], str],
        parent: QObject,
    ) -> None:
        """Ask `why_off` of an action by its id; both say nothing where there is no reason."""
        super().__init__(parent)
        self._readings, self._commands, self._views = readings, commands, views
        self._why_off, self._why_no_workspace = why_off, why_no_workspace

    def of_typed(self, typed: str) -> Iterator[PaletteEntry]:
        """What is meant by what is typed: an iteration, or a weight, also one of a network too large to be listed."""
        yield from self._iteration(typed)
        yield from self._meant(typed)

    def _iteration(self, typed: str) -> Iterator[PaletteEntry]:
        number = _ITERATION.fullmatch(typed)
        if number is not None and len(_NO_DIGIT.sub("", number.group(1))) <= 8:
            state = int(_NO_DIGIT.sub("", number.group(1)))
            yield PaletteEntry(
                PaletteGroup.NETWORK,
                self.tr("Go to iteration {state}").format(state=grouped(state)),
                partial(self._commands.playback.run_to, state),
                self.tr("Train as far, where it is not recorded"),
                icon="run-to",
                why_off=self._why_off("run_to"),
                is_made_of_typed=True,
            )

    def _meant(self, typed: str) -> Iterator[PaletteEntry]:
        found = self._found(typed)
        if found is not None:
            name = self._readings.names.of(found)
            yield self._of_element(found, is_made_of_typed=True)
            if isinstance(found, Weight | Bias):
                slope = self._views.spec_of("slope").title
                yield PaletteEntry(
                    PaletteGroup.NETWORK,
                    self.tr("{view} of the error along {name}").format(view=slope, name=name),
                    partial(self._show_slope, found),
                    self.tr("Pin it, and open the view {view}").format(view=slope),
                    icon="shown",
                    why_off=self._why_no_workspace(),
                    is_made_of_typed=True,
                )

    def _found(self, typed: str) -> Element | None:
        """What is called so, exactly, or is meant by layer, from and to; where it isn't listed anyway."""
        readings = self._readings
        for name in dict.fromkeys((typed, typed.upper())):
            try:
                return look_up(readings.network, readings.names, name)
            except NotFoundError:
                continue
        return None

    def listed(self) -> Iterator[PaletteEntry]:
        """All that it has, where that is few enough to be looked through."""
        network = self._readings.network
        if network.parameter_count + sum(network.sizes) > min(MOST_ELEMENTS, MOST_LISTED):
            return
        for place in range(network.parameter_count):
            yield self._of_element(network.parameter(place))
        for layer, size in enumerate(network.sizes[1:]):
            for index in range(size):
                yield self._of_element(Neuron(layer, index))
        for index in range(network.sizes[0]):
            yield self._of_element(Input(index))

    def _of_element(self, element: Element, *, is_made_of_typed: bool = False) -> PaletteEntry:
        readings, names = self._readings, self._readings.names
        number, value, detail, also = None, "", "", ""
        match element:
            case Weight(layer, source, target):
                detail = self.tr("weight from {source} to {target}").format(
                    source=names.source(layer, source), target=names.sop(layer, target)
                )
            case Bias(layer, index):
                detail = self.tr("bias of {target}").format(target=names.sop(layer, index))
            case Neuron(layer, index):
                detail = self.tr("neuron of layer {layer}").format(layer=layer + 1)
                also = names.sop(layer, index)
            case _:
                detail = self.tr("input")
        if isinstance(element, Weight | Bias) and readings.veil.hides_nothing and not self._why_no_workspace():
            number = float(readings.parameters[readings.network.position(element)])
            value = readings.number_format.signed(number)
        return PaletteEntry(
            PaletteGroup.NETWORK,
            names.of(element),
            partial(self._commands.pointing.pin, element),
            detail,
            icon="" if number is not None else "hold",
            number=number,
            value=value,
            also=also,
            why_off=self._why_no_workspace(),
            is_made_of_typed=is_made_of_typed,
        )

    def _show_slope(self, element: Element) -> None:
        self._commands.pointing.pin(element)
        self._views.show_view("slope")
