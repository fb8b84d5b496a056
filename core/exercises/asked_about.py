"""What a sheet is asked about: everything, the way forward, or one quantity by its id or its name."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from core.base.errors import MessageError
from core.base.message import Message, Phrase
from core.exercises.iteration import Iteration
from core.exercises.messages import SheetFault
from core.exercises.quantity import GIVEN, LOSS, OF_NEURONS, Quantity, QuantityKind, quantity_of
from core.exercises.quantity_names import QuantityNames
from core.network.elements import Neuron
from core.network.find_element import MOST_LISTED

ALL, FORWARD = "all", "forward"


class NoQuantityError(MessageError):
    """A word stands for no quantity of an iteration, or for none that can be asked for."""


@dataclass(frozen=True)
class Asked:
    """What is to be worked out with all that it needs: one quantity, or everything where that is None."""

    iteration: Iteration
    quantity: Quantity | None

    def ends(self) -> Iterable[Quantity]:
        """The quantities to be worked out."""
        return self.iteration.ends() if self.quantity is None else (self.quantity,)

    @cached_property
    def neurons(self) -> frozenset[Neuron]:
        """The neurons that are asked about; of a weight those at its ends."""
        quantity = self.quantity
        if quantity is None or quantity.kind is QuantityKind.LOSS:
            return frozenset()
        ends = {Neuron(quantity.layer, quantity.target)}
        if quantity.source >= 0 and quantity.layer > 0:
            ends.add(Neuron(quantity.layer - 1, quantity.source))
        return frozenset(ends)


def asked_about(iteration: Iteration, text: str) -> Asked:
    """What `text` asks about: "all", "forward", an id or a name.

    Of a weight or bias that is its update, or its gradient where it doesn't move.

    Raises
    ------
    NoQuantityError
        If it is none of these, or is given.
    """
    if text == ALL:
        return Asked(iteration, None)
    if text == FORWARD:
        return Asked(iteration, LOSS)
    quantity = found_quantity(QuantityNames(iteration), text)
    if quantity.is_of_parameter and quantity.kind in GIVEN:
        of_weight = quantity.source >= 0
        update = quantity.beside(QuantityKind.NEW_WEIGHT if of_weight else QuantityKind.NEW_BIAS)
        quantity = update if iteration.has(update) else quantity.beside(QuantityKind.BIAS_GRADIENT)
    return Asked(iteration, _asked(quantity, text))


def answered_quantity(names: QuantityNames, text: str) -> Quantity:
    """The quantity with that id or name, which can be asked for.

    Raises
    ------
    NoQuantityError
        If there is none, or several, or it is always given.
    """
    return _asked(found_quantity(names, text), text)


def _asked(quantity: Quantity, text: str) -> Quantity:
    if quantity.kind in GIVEN:
        raise NoQuantityError(SheetFault.GIVEN(text=text))
    return quantity


def found_quantity(names: QuantityNames, text: str) -> Quantity:
    """The quantity with that id or name.

    Raises
    ------
    NoQuantityError
        If there is none, with the nearest there is; or if there are several.
    """
    by_id = quantity_of(text)
    if by_id is not None and names.iteration.has(by_id):
        return by_id
    called = names.called(text)
    if len(called) > 1:
        raise NoQuantityError(SheetFault.TWO_OF_ONE_NAME(text=text, ids=", ".join(each.id for each in called)))
    if not called:
        raise NoQuantityError(SheetFault.NO_QUANTITY(text=text, suggestion=_nearest(text, names)))
    return called[0]


def _nearest(text: str, names: QuantityNames) -> Message:
    """The id or name that is most like what was asked for: there always is one."""
    (word,) = difflib.get_close_matches(text, _known(names), n=1, cutoff=0.0)
    return Phrase.DID_YOU_MEAN(word=word)


def _known(names: QuantityNames) -> list[str]:
    """Every id and name, of a network that is not too large for such a list; of others those of the neurons."""
    iteration = names.iteration
    if iteration.network.parameter_count <= MOST_LISTED:
        quantities = iteration.quantities()
    else:
        quantities = [each for kind in OF_NEURONS for each in iteration.of_layer(kind, iteration.network.depth - 1)]
        quantities = [LOSS, *filter(iteration.has, quantities)]
    return [*(each.id for each in quantities), *map(names.name, quantities)]
