"""The algorithm as a listing beside the diagram: each line's numbers, lit with what it computes, and its slips."""

import time
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.quantity_names import QuantityNames
from core.listing.build import listing_of
from core.listing.line import ListingHeading, ListingLine, Place, ResultChange
from core.listing.listing import Listing
from core.network.elements import Element
from core.setup.setup import Setup
from gui.actions.action_set import ActionSet
from gui.look.plain_text import keep_plain
from gui.look.text_size import grow_with_text, lines_high
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.views.listing.copying import ListingCopies
from gui.views.listing.lights import LineLights, lights_now
from gui.views.listing.line_list import LineList
from gui.views.listing.line_readings import LineReadings, shape_of
from gui.views.listing.rows import BesideLine, ListingRow, entries, plain, tokens
from gui.views.listing.texts import (
    beside_spoken,
    heading_words,
    hint,
    label_of,
    line_spoken,
    shape_words,
    told_of,
    why_words,
)
from gui.views.listing.tools import ListingTools
from gui.views.page import Page

MOST_PAINTING = 0.25  # of the time, while training runs


@dataclass(frozen=True)
class ShownLine:
    """A line as it stands there."""

    number: int
    text: str
    numbers: str
    beside: str  # the line beside it, its numbers and why; empty where there is none
    is_lit: bool
    lit_entries: tuple[str, ...]
    is_now: bool


class ListingPage(Page):
    """Shows the listing of the setup that the state on the screen is trained by."""

    stands_beside: ClassVar[bool] = True
    hides_what_is_asked: ClassVar[bool] = True

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        actions: ActionSet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, readings, commands, theme, parent)
        self._lines = LineReadings(readings)
        self._listing: Listing | None = None
        self._of: Setup | None = None  # that the listing is of
        self._points_itself = False
        self._next = 0.0  # when it may be written again, in seconds of `time.perf_counter`
        self.parts = ListingTools(actions)
        self.list = LineList(theme)
        self.list.setAccessibleName(self.tr("Listing"))
        self.told = QLabel()
        keep_plain(self.told)
        self.told.setWordWrap(True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        grow_with_text(
            self.told.setMinimumHeight, partial(lines_high, 2)
        )  # so that the list is as high whatever is said
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 2, 6)
        column.setSpacing(4)
        column.addWidget(self.parts)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._put_rows)
        self.copies = ListingCopies(self.list, readings, lambda: self.listing, self)
        self._connect(store)

    def _connect(self, store: Store) -> None:
        self.list.pointed.connect(self._point)
        self.list.chosen.connect(self.hold)
        self.parts.copy.clicked.connect(self.copies.copy_program)
        self.copies.told.connect(self.told.setText)
        for change in (changes.phase_changed, changes.veil_changed, changes.rule_changed, changes.board_changed):
            store.when(change).connect(self._take_numbers)
        store.when(changes.running_changed).connect(self._take_numbers)  # what was left out while it ran
        for change in (changes.hover_changed, changes.factor_changed, changes.pin_changed):
            store.when(change).connect(self._follow_pointer)

    # What a page does

    def build(self) -> None:
        self._of = None

    def refresh(self) -> None:
        began = time.perf_counter()
        if self._readings.running and began < self._next:
            self._stale = True
            return
        self._lines.take_state()
        self.parts.show_tools(self._readings, self.listing, is_of_update=self._lines.state.is_of_update)
        self._put_rows()
        self._next = began + (time.perf_counter() - began) / MOST_PAINTING

    def dress(self) -> None:
        self.list.setStyleSheet("QListView { background: transparent; }")
        self.told.setStyleSheet(f"color: {self._theme.colors.dim}; padding: 0 4px;")
        self.list.relayout()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.relayout()
        self._soon.start()

    # What is shown

    @property
    def listing(self) -> Listing:
        """That of the setup by which the state on the screen is trained."""
        setup = self._readings.setup_here
        if self._listing is None or self._of is not setup:
            self._listing, self._of = listing_of(setup), setup
        return self._listing

    @property
    def lights(self) -> LineLights:
        """What is lit."""
        return lights_now(self.listing, self._readings)

    def shown(self) -> list[ShownLine]:
        """The lines that are shown."""
        found = []
        for row in self.list.rows.rows:
            if row.line is None:
                continue
            beside = row.beside
            text = "" if beside is None else f"{beside.label}: {beside.text} {plain(beside.numbers)} {beside.reason}"
            lit = tuple(each.text for each in entries(row.numbers) if each.is_lit)
            found.append(ShownLine(row.line + 1, row.text, plain(row.numbers), text, bool(row.light), lit, row.is_now))
        return found

    @Slot()
    def _put_rows(self) -> None:
        if not self.isVisible() or self._unbuilt:
            return
        lights = self.lights
        self.list.show_rows(tuple(self._rows(lights)))
        self._tell(lights)

    def _rows(self, lights: LineLights) -> list[ListingRow]:
        rows: list[ListingRow] = []
        heading: ListingHeading | None = None
        for index, line in enumerate(self.listing.lines):
            if line.heading != heading:
                heading = line.heading
                words = heading_words(self.listing, heading)
                rows.append(ListingRow(words, spoken=words))
            rows.append(self._row(index, line, lights))
        return rows

    def _row(self, index: int, line: ListingLine, lights: LineLights) -> ListingRow:
        shape, lit = shape_of(line, self._readings), lights.places.get(index, frozenset())
        words = "" if shape is None else shape_words(shape)
        written = () if shape is None else tokens(shape, lit, partial(self._lines.text, line), words)
        beside, text, is_printed = None, line.text, False
        if line.printed is not None:
            printed, is_printed = line.printed, line.printed.is_in_force
            other = () if shape is None else tokens(shape, frozenset(), partial(self._lines.beside, line), words)
            of_beside = line.text if is_printed else printed.text
            beside = BesideLine(label_of(printed), of_beside, other, why_words(printed), is_printed)
            text = (printed.text or "#") if is_printed else line.text
        said = ""
        if beside is not None:
            said = beside_spoken(beside.label, beside.text, plain(beside.numbers), beside.reason)
        return ListingRow(
            text,
            index,
            written,
            beside,
            lights.lines.get(index, ListingRow.light),
            self._lines.is_now(line),
            is_printed,
            line_spoken(index + 1, text, plain(written), said),
        )

    def _tell(self, lights: LineLights) -> None:
        """Say which line computes what is pointed at."""
        if lights.element is None:
            self.told.setText(hint())
            return
        name, number, main = str(self._readings.names.of(lights.element)), "", lights.main
        line = self.listing.lines[main[-1]] if main else None
        places = lights.places.get(main[-1], frozenset()) if main else frozenset()
        quantity = lights.quantity
        if line is not None and line.result is not None and places:
            place = next(iter(places))
            quantity = quantity or line.result.quantity(self._readings.network, place)
            number = self._lines.in_full(line, place) if line.result.change is ResultChange.NONE else ""
        if quantity is not None:
            name = str(QuantityNames(self._lines.state.now).name(quantity))
        self.told.setText(told_of([each + 1 for each in main], name, number))

    # What is pointed at

    @Slot(object, object, QPoint)
    def _point(self, line: int | None, place: Place | None, at: QPoint) -> None:
        quantity = None if line is None else self._quantity(line, place)
        element = _element_of(quantity)
        if line is not None and self._is_on_the_way(line):
            quantity = None  # of the update it has no name: all of the weight is lit
        self._points_itself = True
        self._commands.pointing.hover(element, at, has_card=False, quantity=quantity)
        self._points_itself = False

    @Slot(object, object)
    def hold(self, line: int, place: Place | None = None) -> None:
        """Pin what a line computes, or one entry of it, and have the line in view."""
        quantity = self._quantity(line, place)
        if quantity is not None:
            self._points_itself = True
            self._commands.pointing.pin(_element_of(quantity))
            self._points_itself = False
        self.list.bring_into_view(line)

    def _is_on_the_way(self, line: int) -> bool:
        """Whether a line makes a number of the optimizer's, on the way to the update."""
        result = self.listing.lines[line].result
        return result is not None and bool(result.step_key)

    def _quantity(self, line: int, place: Place | None) -> Quantity | None:
        """What an entry is; beside the entries that of what is held, or else the first."""
        result, network = self.listing.lines[line].result, self._readings.network
        if result is None:
            return None
        held = self._readings.pinned
        if place is None and held is not None:
            place = next(result.places_of(network, held), None)
        return result.quantity(network, tuple(0 for _ in result.shape(network)) if place is None else place)

    @Slot()
    def _follow_pointer(self) -> None:
        if not self.isVisible() or self._unbuilt:
            return
        self._put_rows()
        main = self.lights.main
        if main and not self._points_itself:
            self.list.bring_into_view(main[0])


def _element_of(quantity: Quantity | None) -> Element | None:
    """What in the network lights up: nothing for the error."""
    return None if quantity is None else quantity.element
