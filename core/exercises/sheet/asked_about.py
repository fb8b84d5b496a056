"""What a sheet is asked about: everything, the way forward, or one quantity by its id or its name."""

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from operator import eq

from core.base.errors import MessageError, shortened
from core.base.message import Phrase
from core.base.spoken import listed
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.messages import SheetFault
from core.exercises.sheet.quantity import GIVEN, LOSS, OF_NEURONS, Quantity, QuantityKind, quantity_of
from core.exercises.sheet.quantity_names import QuantityNames
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
        If it is none of these, with the nearest that there is, or is given.
    """
    if text == ALL:
        return Asked(iteration, None)
    if text == FORWARD:
        return Asked(iteration, LOSS)
    quantity = _found(QuantityNames(iteration), text, is_about=True)
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
        If there is none, with the nearest that there is, or several, or it is always given.
    """
    return _asked(_found(names, text, is_about=False), text)


def _asked(quantity: Quantity, text: str) -> Quantity:
    if quantity.kind in GIVEN:
        raise NoQuantityError(SheetFault.GIVEN(text=shortened(text)))
    return quantity


def _found(names: QuantityNames, text: str, is_about: bool) -> Quantity:
    """The quantity with that id or name; `is_about` says whether a sheet is to be about it, or else it is answered."""
    by_id = quantity_of(text)
    if by_id is not None and names.iteration.has(by_id):
        return by_id
    called, said = names.called(text), shortened(text)
    if len(called) > 1:
        raise NoQuantityError(SheetFault.TWO_OF_ONE_NAME(text=said, ids=listed(each.id for each in called)))
    if not called:
        word = _nearest(said, [*((ALL, FORWARD) if is_about else ()), *_known(names, is_about)])
        raise NoQuantityError(SheetFault.NO_QUANTITY(text=said, suggestion=Phrase.DID_YOU_MEAN(word=word)))
    return called[0]


def _nearest(text: str, words: Sequence[str]) -> str:
    """The word that has most in common with a text, be the letters small or large; the first, where none has anything.

    Of several that have as much, it is one that begins in the same way, and of these the last: z[1,2] for z[1,3].
    """
    text = text.casefold()
    nearest, most, beginning = words[0], 0.0, 0
    matcher = difflib.SequenceMatcher(b=text, autojunk=False)
    for word in words:
        matcher.set_seq1(word.casefold())
        if min(matcher.real_quick_ratio(), matcher.quick_ratio()) < most:  # never less than the ratio, and found sooner
            continue
        in_common, begins_alike = matcher.ratio(), len(list(takewhile(bool, map(eq, word.casefold(), text))))
        if in_common > 0.0 and (in_common, begins_alike) >= (most, beginning):
            nearest, most, beginning = word, in_common, begins_alike
    return nearest


def _known(names: QuantityNames, is_about: bool) -> list[str]:
    """The ids and names of what can be asked or answered; of a network that is too large for that, of its outputs."""
    iteration = names.iteration
    if iteration.network.parameter_count <= MOST_LISTED:
        quantities = iteration.quantities()
    else:
        quantities = [each for kind in OF_NEURONS for each in iteration.of_layer(kind, iteration.network.depth - 1)]
        quantities = [*filter(iteration.has, quantities), LOSS]
    named = (QuantityKind.WEIGHT, QuantityKind.BIAS) if is_about else ()  # which stand for their updates there
    quantities = [each for each in quantities if each.kind not in GIVEN or each.kind in named]
    return [*(each.id for each in quantities), *map(names.name, quantities)]
