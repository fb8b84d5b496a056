"""What the palette finds by an article's own names: quantities without a knot of their own, matrices, and variables."""

import re
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject

from core.base.number_format import grouped
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.listing.build import listing_of
from core.listing.listing import Listing
from core.network.elements import Neuron
from core.network.notations import Kind, WholeKind
from gui.actions.action_set import ActionSet
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.palette.entries import PaletteEntry, PaletteGroup
from gui.practice.practice_stack import PracticeStack
from gui.reading.spot_texts import kind_of
from gui.window.view_tabs import ViewTabs

MOST_LINES = 4  # of the listing that are found by one variable
MOST_NAMED = 20_000  # parameters; what a larger network has is named by its weights and neurons alone
_VARIABLE = re.compile(r"[^\W\d]\w*(?:\[[-\w,]+\])*")
_FOUND_ALREADY = (Kind.WEIGHT, Kind.BIAS, Kind.INPUT, Kind.SOP, Kind.ACTIVATION)
_WITHOUT_LAYER = (WholeKind.INPUTS, WholeKind.TARGETS)


class PaletteNames(QObject):
    """Leads from a name to where it stands: to a card, to its matrix, to the line of the listing that computes it."""

    def __init__(
        self,
        readings: Readings,
        commands: Commands,
        actions: ActionSet,
        views: ViewTabs,
        middle: PracticeStack,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._actions, self._views = readings, commands, actions, views
        self._middle = middle

    def of_typed(self, typed: str) -> Iterator[PaletteEntry]:
        """What has that name in any notation."""
        typed = typed.strip()
        readings = self._readings
        if typed and readings.veil.hides_nothing and readings.network.parameter_count <= MOST_NAMED:
            yield from self._quantities(typed)
            yield from self._matrices(typed)
            yield from self._lines(typed)

    def _quantities(self, typed: str) -> Iterator[PaletteEntry]:
        names = self._readings.names
        found = {
            each: None
            for written in (names, *names.others)
            for spelling in written.search.spellings(typed)
            for each in written.search.quantities(spelling)
            if each[0] not in _FOUND_ALREADY
        }
        known = set(map(str, QuantityKind))
        for kind, place in found:
            if str(kind) in known:
                quantity = Quantity(QuantityKind(kind), *place)
                name = names.called(kind, *place)
                detail = self.tr("{kind}: pin the card that has it").format(kind=kind_of(quantity, names))
                yield self._entry(str(name), partial(self._pin, quantity), detail, "hold")

    def _pin(self, quantity: Quantity) -> None:
        network = self._readings.network
        self._commands.pointing.pin(quantity.element or Neuron(network.depth - 1, network.outputs - 1))

    def _matrices(self, typed: str) -> Iterator[PaletteEntry]:
        names = self._readings.names
        spelt = {each for written in (names, *names.others) for each in written.search.spellings(typed)}
        for whole in WholeKind:
            for layer in (-1,) if whole in _WITHOUT_LAYER else range(names.network.depth):
                called = {written.matrix(whole, layer) for written in (names, *names.others)}
                if called & spelt:
                    text = self.tr("the matrix, in the view Matrices")
                    yield self._entry(
                        str(names.matrix(whole, layer)), partial(self._show_matrix, max(layer, 0)), text, "shown"
                    )

    def _show_matrix(self, layer: int) -> None:
        from gui.views.matrices.page import MatricesPage

        self._show_view("matrices")
        self._views.page(MatricesPage).choose_layer(layer)

    def _lines(self, typed: str) -> Iterator[PaletteEntry]:
        if _VARIABLE.fullmatch(typed) is None:
            return
        listing = listing_of(self._readings.setup_here)
        for line in lines_with(listing, typed)[:MOST_LINES]:
            text = self.tr("line {number} of the listing: {line}")
            text = text.format(number=grouped(line + 1), line=listing.lines[line].text)
            yield self._entry(typed, partial(self._show_line, line), text, "script")

    def _show_line(self, line: int) -> None:
        from gui.views.listing.page import ListingPage

        self._show_view("listing")
        self._views.page(ListingPage).hold(line)

    def _show_view(self, name: str) -> None:
        self._actions["lower_views"].setChecked(True)
        self._views.show_view(name)

    def _entry(self, title: str, run: partial[None], detail: str, icon: str) -> PaletteEntry:
        practice = self._middle.practice
        why_off = "" if practice is None else practice.why_off
        return PaletteEntry(PaletteGroup.NETWORK, title, run, detail, icon=icon, why_off=why_off, is_made_of_typed=True)


def lines_with(listing: Listing, variable: str) -> list[int]:
    """The lines in which a variable stands; those that make it come first."""
    whole = variable.partition("[")[0]
    found: list[int] = []
    for wanted in dict.fromkeys((variable, whole)):
        pattern = re.compile(rf"(?<![\w.]){re.escape(wanted)}(?!\w)")
        places = [
            index
            for index, line in enumerate(listing.lines)
            if pattern.search(line.text) or (line.printed is not None and pattern.search(line.printed.text))
        ]
        making = [index for index in places if listing.lines[index].text.startswith(wanted)]
        found += [each for each in (*making, *places) if each not in found]
        if found:
            break
    return list(dict.fromkeys(found))
