"""Which back cards a sheet has: one beside each neuron and each weight to which something comes back. No Qt here."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.exercises.practice.practice import LineState, Practice
from core.exercises.sheet.quantity import OF_BIASES, Quantity, QuantityKind, order_of
from core.exercises.sheet.sheet import ExerciseSheet
from core.network.elements import Neuron, Weight
from gui.practice.diagram.practice_numbers import number_of
from gui.practice.line_numbers import own_number

Carded = Neuron | Weight

_ON_CARDS = (
    QuantityKind.ERROR_BY_ACTIVATION,
    QuantityKind.SLOPE,
    QuantityKind.DELTA,
    QuantityKind.WEIGHT_GRADIENT,
    QuantityKind.BIAS_GRADIENT,
    QuantityKind.WEIGHT_OBJECTIVE,
    QuantityKind.BIAS_OBJECTIVE,
    QuantityKind.NEW_WEIGHT,
    QuantityKind.NEW_BIAS,
)


@dataclass(frozen=True)
class CardRow:
    """One line of a card."""

    quantity: Quantity
    name: str
    state: LineState  # open also of what isn't asked, as long as it comes of what is still hidden
    yours: str  # one's own number, where another is the true one or that is still hidden
    true: str  # empty as long as it is hidden
    is_open: bool  # whether it is the question that is open
    takes_answer: bool  # whether it is open and not settled: a field stands there


@dataclass(frozen=True)
class BackCard:
    """What comes back to a neuron or a weight."""

    element: Carded
    rows: tuple[CardRow, ...]

    @property
    def is_open(self) -> bool:
        """Whether the open question is on it."""
        return any(row.is_open for row in self.rows)


def carded(quantity: Quantity) -> Carded | None:
    """What a quantity's card stands beside; None of what stands in the network itself.

    A bias is on the card of its neuron.
    """
    if quantity.kind not in _ON_CARDS:
        return None
    if quantity.is_of_parameter and quantity.kind not in OF_BIASES:
        return Weight(quantity.layer, quantity.source, quantity.target)
    return Neuron(quantity.layer, quantity.target)


def quantities_on_cards(sheet: ExerciseSheet) -> dict[Carded, list[Quantity]]:
    """What stands on cards, asked or given for an update, card by card, in the order of calculation."""
    found: dict[Carded, list[Quantity]] = {}
    for quantity in sorted((*sheet.questions, *sheet.given), key=order_of):
        element = carded(quantity)
        if element is not None:
            found.setdefault(element, []).append(quantity)
    return found


def card_of(practice: Practice, element: Carded, quantities: Iterable[Quantity]) -> BackCard:
    """A card as a practice has it now."""
    return BackCard(element, tuple(_row(practice, quantity) for quantity in quantities))


def _row(practice: Practice, quantity: Quantity) -> CardRow:
    is_open, state = quantity == practice.at, practice.state_of(quantity)
    is_plainly_right = state in (LineState.RIGHT, LineState.SECOND_TRY, LineState.SHOWN, LineState.GIVEN)
    return CardRow(
        quantity,
        practice.sheet.short_name(quantity),
        LineState.OPEN if state is LineState.GIVEN and practice.hides(quantity) else state,
        yours="" if is_plainly_right else own_number(practice, quantity),
        true=number_of(practice, quantity),
        is_open=is_open,
        takes_answer=is_open and not practice.is_settled(quantity),
    )
