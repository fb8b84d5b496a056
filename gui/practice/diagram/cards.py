"""The back cards of a network: all of them, or the one of the open question, each in its place."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtWidgets import QGraphicsScene

from core.exercises.practice.practice import Practice
from core.exercises.sheet.quantity import Quantity
from core.network.elements import Neuron
from gui.diagram.scene.layout import RADIUS, NetworkLayout
from gui.look.theme import Colors
from gui.practice.diagram.card_item import CardFonts, CardItem
from gui.practice.diagram.card_places import CardPlace, Ground, WantedCard, places_of
from gui.practice.diagram.card_rows import Carded, card_of, carded, quantities_on_cards

MOST_CARDS = 6  # that are shown together at most
READABLE = 0.8  # points on the screen for one of a card, at least, as long as all is fitted
ROUNDS = 3  # cards that are larger need more room, in which all gets smaller
ABOVE, BELOW, ASIDE = -RADIUS - 28.0, 30.0, 4.0  # from a neuron's centre to where a connector may end; from its foot
START = 0.1  # how far along its edge the connector of a weight ends


@dataclass(frozen=True)
class Plan:
    """Where cards stand, and how much the whole is zoomed once it is fitted."""

    places: dict[Carded, CardPlace]
    zoom: float


class Cards:
    """The cards of the sheet that `practice` is of, in `scene`.

    All of them, if they are few and large enough to be read; else the open one, with those that matter most beside it.
    """

    def __init__(self, practice: Practice, scene: QGraphicsScene, fonts: CardFonts, layout: NetworkLayout) -> None:
        self._scene, self._layout, self._practice = scene, layout, practice
        found = quantities_on_cards(practice.sheet)
        self._quantities = {element: each for element, each in found.items() if layout.has(element)}
        name, digits = practice.sheet.short_name, practice.sheet.digits
        self._sizes = {
            element: fonts.sizes([name(each) for each in quantities], digits)
            for element, quantities in self._quantities.items()
        }
        self._fonts = fonts
        self._items: dict[Carded, CardItem] = {}
        self._pointed: Quantity | None = None
        self._obstacles: list[QRectF] = []
        self._frame = QSizeF()
        self.zoom = 1.0  # of the whole, once it is fitted with them
        self._plans: dict[tuple[Carded | float, ...], Plan] = {}

    @property
    def shown(self) -> tuple[CardItem, ...]:
        """The cards that stand there."""
        return tuple(self._items.values())

    def show_practice(self, practice: Practice, obstacles: list[QRectF], frame: QSizeF) -> None:
        """Show how a practice stands, where nothing is covered in a view of this size."""
        self._practice = practice
        if (obstacles, frame) != (self._obstacles, self._frame):
            self._obstacles, self._frame = obstacles, frame
            self._plans = {}
        plan = self._plan()
        self.zoom = plan.zoom
        if set(plan.places) != set(self._items):
            for item in self._items.values():
                self._scene.removeItem(item)
            self._items = {element: self._make(element) for element in plan.places}
        for element, place in plan.places.items():
            self._items[element].show_card(card_of(practice, element, self._quantities[element]))
            self._items[element].put(place.card, place.connector)

    def _plan(self) -> Plan:
        """The places of as many cards as can be read together, among them the one of the open question."""
        at = carded(self._practice.at)
        chosen = list(self._quantities) if len(self._quantities) <= MOST_CARDS else [at] if at is not None else []
        chosen = [element for element in chosen if element in self._quantities]
        while len(chosen) > 1:
            plan = self._plan_of(chosen, 1.0)
            if plan.zoom >= READABLE:
                return plan
            chosen.remove(min(chosen, key=self._matters))
        size = 1.0
        plan = self._plan_of(chosen, size)
        for _ in range(ROUNDS):
            if plan.zoom * size >= READABLE:
                break
            size = READABLE / plan.zoom
            plan = self._plan_of(chosen, size)
        return plan

    def _matters(self, element: Carded) -> tuple[bool, bool, int]:
        """How much a card is needed: the open one most, then what has been answered, last of all what comes late."""
        quantities, practice = self._quantities[element], self._practice
        is_answered = any(not practice.hides(quantity) for quantity in quantities)
        index = list(self._quantities).index(element)
        return practice.at in quantities, is_answered, index if is_answered else -index

    def _plan_of(self, elements: list[Carded], size: float) -> Plan:
        """Where these cards stand, so many times as large as the network would have them."""
        key = (*elements, size)
        if key not in self._plans:
            home = self._layout.bounds
            for obstacle in self._obstacles:
                home = home.united(obstacle)
            ground = Ground(home, self._obstacles, list(self._layout.edges.values()), self._frame)
            wanted = [WantedCard(self._sizes[each].whole * size, self._anchors(each)) for each in elements]
            places = places_of(wanted, ground)
            bounds = home
            for place in places:
                bounds = bounds.united(place.card)
            zoom = min(self._frame.width() / bounds.width(), self._frame.height() / bounds.height())
            self._plans[key] = Plan(dict(zip(elements, places, strict=True)), zoom)
        return self._plans[key]

    def point_at(self, quantity: Quantity | None) -> None:
        """Let the row of a quantity stand out."""
        self._pointed = quantity
        for item in self._items.values():
            item.point_at(quantity)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors = colors
        for item in self._items.values():
            item.dress(colors)

    def places(self) -> dict[Quantity, QRectF]:
        """Where each row stands, in the scene."""
        return {quantity: place for item in self._items.values() for quantity, place in item.places().items()}

    def field_place(self, quantity: Quantity) -> QRectF | None:
        """Where an answer is typed, in the scene; None where it has no card."""
        element = carded(quantity)
        return self._items[element].field_place(quantity) if element in self._items else None

    def bounds(self, home: QRectF) -> QRectF:
        """A rectangle, with all cards."""
        for item in self._items.values():
            home = home.united(item.sceneBoundingRect())
        return home

    def _make(self, element: Carded) -> CardItem:
        card = card_of(self._practice, element, self._quantities[element])
        item = CardItem(card, self._sizes[element], self._fonts)
        item.dress(self._colors)
        item.point_at(self._pointed)
        self._scene.addItem(item)
        return item

    def _anchors(self, element: Carded) -> tuple[QPointF, ...]:
        """Where a connector may end: above the name of a neuron, below its foot, beside it; at the start of an edge."""
        if not isinstance(element, Neuron):
            return (self._layout.edges[element].pointAt(START),)
        centre = self._layout.nodes[element]
        foot = centre.y() + RADIUS
        for obstacle in self._obstacles:
            if obstacle.left() <= centre.x() <= obstacle.right() and 0.0 <= obstacle.top() - foot <= BELOW:
                foot = obstacle.bottom()
        beside = QPointF(RADIUS + ASIDE, 0.0)
        below = QPointF(centre.x(), foot + ASIDE)
        return centre + QPointF(0.0, ABOVE), below, centre - beside, centre + beside
