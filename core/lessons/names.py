"""What the names in a lesson stand for, in the scenario that it opens, and which ones are near to one that isn't there.

names = LessonNames(setup)
names.element("W41")                                 # Weight(1, 0, 0), what is held or changed
names.quantity("∂E/∂W41")                            # what a text or a question is about
names.phase("sops 1")                                # what is walked through to
"""

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, product

from core.base.errors import MisfitError, shortened
from core.base.message import Argument, Phrase, joined
from core.exercises.sheet.asked_about import NoQuantityError, answered_quantity
from core.exercises.sheet.iteration import Iteration, iteration_at
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.quantity_names import QuantityNames
from core.lessons.faults import LessonFault
from core.network.elements import Bias, Element, Neuron, Parameter, Weight
from core.network.find_element import MOST_LISTED, NotFoundError, look_up
from core.network.phases import Phase, Stage, phases_of
from core.setup.setup import Setup

NEAREST = 2  # names that are offered for one that there isn't
_NUMBERED = re.compile(r"(\D+)([\d_,]+)")
_OF_ALL_LAYERS = (Stage.INPUTS, Stage.ERROR, Stage.UPDATE)


def phase_name(phase: Phase) -> str:
    """How a lesson calls a phase: "inputs", "sops 1", "error", "back 2"; layers are counted from 1."""
    return phase.stage.value if phase.stage in _OF_ALL_LAYERS else f"{phase.stage.value} {phase.layer + 1}"


@dataclass(frozen=True)
class LessonNames:
    """The names of one setup. Where a method raises, it is a `MisfitError` without a place."""

    setup: Setup

    def element(self, name: str) -> Element:
        """What can be held, by its name.

        Raises
        ------
        MisfitError
            If nothing is called so, with the nearest names that there are.
        """
        try:
            return look_up(self.setup.network, self.setup.names, name)
        except NotFoundError:
            problem = LessonFault.NO_NAME(name=shortened(name), nearest=self._nearest(name, self.element_names))
            raise MisfitError("", problem) from None

    def name_of(self, element: Element) -> str | None:
        """A name by which an element is found, and no other; None where another thing has all of its names."""
        names = self.setup.names
        known: tuple[str, ...]
        match element:
            case Neuron(layer, index):
                known = (names.sop(layer, index), names.activation(layer, index))
            case Weight(layer, source, target):
                known = (names.of(element), f"{layer + 1} {source + 1} {target + 1}")
            case Bias(layer, index):
                known = (names.of(element), f"b {layer + 1} {index + 1}")
            case _:
                known = (names.of(element),)
        return next((name for name in known if self._finds(name, element)), None)

    def _finds(self, name: str, element: Element) -> bool:
        try:
            return bool(name.strip()) and look_up(self.setup.network, self.setup.names, name) == element
        except NotFoundError:
            return False

    def phase(self, name: str) -> Phase:
        """A phase of a step, by its name.

        Raises
        ------
        MisfitError
            If there is none, with the nearest that there are.
        """
        by_name = {phase_name(each): each for each in phases_of(self.setup.network.depth)}
        if name not in by_name:
            problem = LessonFault.NO_PHASE(name=shortened(name), nearest=self._nearest(name, by_name))
            raise MisfitError("", problem)
        return by_name[name]

    def quantity(self, name: str) -> Quantity | None:
        """What a word of a text is the name of: an element, or any quantity of an iteration; None where it is none."""
        return next(iter(self._quantities.called(name)), None)

    def name(self, quantity: Quantity) -> str:
        """What a quantity is called: W11, ∂E/∂W11."""
        return self._quantities.name(quantity)

    def name_asked(self, quantity: Quantity) -> str:
        """A name by which a quantity is asked for: its own, or its id where that stands for several, or for another."""
        name = self.name(quantity)
        try:
            return name if self.asked(name) == quantity else quantity.id
        except MisfitError:
            return quantity.id

    def asked(self, name: str) -> Quantity:
        """A quantity that can be asked for, by its id or its name.

        Raises
        ------
        MisfitError
            If there is none, with the nearest that there is, or several, or it is always given.
        """
        try:
            return answered_quantity(self._quantities, name)
        except NoQuantityError as fault:
            raise MisfitError("", fault.problem) from None

    def missed(self, word: str) -> Argument | None:
        """The names nearest to a word that looks like one of them and is none: W51. None where it looks like none."""
        numbered = _NUMBERED.fullmatch(word)
        if numbered is None or numbered[1] not in self._stems or self.quantity(word) is not None:
            return None
        return self._nearest(word, self.element_names)

    def weight(self, name: str) -> Weight:
        """A weight, by its name.

        Raises
        ------
        MisfitError
            If nothing is called so, or what is so called is no weight.
        """
        element = self.element(name)
        if not isinstance(element, Weight):
            raise self._other(LessonFault.WAY_OF_NO_WEIGHT, name)
        return element

    def parameter(self, name: str) -> Parameter:
        """A weight or bias, by its name; raises as `weight` does."""
        element = self.element(name)
        if not isinstance(element, Weight | Bias):
            raise self._other(LessonFault.CHANGED_OF_NO_PARAMETER, name)
        return element

    def _other(self, fault: LessonFault, name: str) -> MisfitError:
        return MisfitError("", fault(name=shortened(name), nearest=self._nearest(name, self._weight_names)))

    @cached_property
    def element_names(self) -> tuple[str, ...]:
        """The names of all inputs, neurons and biases; and of all weights, where they are few enough to be listed."""
        network, names = self.setup.network, self.setup.names
        neurons = [(layer, index) for layer, size in enumerate(network.sizes[1:]) for index in range(size)]
        sops = (names.sop(*neuron) for neuron in neurons)
        biases = filter(network.has, (Bias(*neuron) for neuron in neurons))
        inputs = (names.input(index) for index in range(network.inputs))
        activations = (names.activation(*neuron) for neuron in neurons)
        return (*inputs, *activations, *map(names.of, biases), *sops, *self._weight_names)

    @cached_property
    def _weight_names(self) -> tuple[str, ...]:
        return tuple(map(self.setup.names.of, self._weights()))

    def _weights(self) -> Iterator[Weight]:
        """All weights; of more than can be listed the first and the last of each layer."""
        network = self.setup.network
        are_few = network.parameter_count <= MOST_LISTED
        for layer, (fan_in, size) in enumerate(pairwise(network.sizes)):
            pairs = product(range(fan_in), range(size)) if are_few else ((0, 0), (fan_in - 1, size - 1))
            yield from (Weight(layer, source, target) for source, target in pairs)

    @cached_property
    def _stems(self) -> frozenset[str]:
        """What the names with numbers begin with: W, SOP."""
        numbered = map(_NUMBERED.fullmatch, self.element_names)
        return frozenset(found[1] for found in numbered if found is not None)

    @cached_property
    def _quantities(self) -> QuantityNames:
        return QuantityNames(self.iteration)

    @cached_property
    def iteration(self) -> Iteration:
        """The iteration of the start, whose quantities all others have as well."""
        return iteration_at(self.setup, 0, self.setup.start)

    @staticmethod
    def _nearest(word: str, known: Iterable[str]) -> Argument:
        return joined(nearest(word, tuple(known)), Phrase.COMMA)


def nearest(word: str, known: Sequence[str]) -> list[str]:
    """The names that are nearest to a word, in the order in which they are known: W41 and W42 to W51.

    Of names with the same letters it is those with the nearest numbers, else those that have most signs in common.
    """
    numbered = _NUMBERED.fullmatch(word)
    if numbered is not None:
        alike = {name: found for name in known if (found := _NUMBERED.fullmatch(name)) and found[1] == numbered[1]}
        if alike:
            near = sorted(alike, key=lambda name: abs(_number(alike[name][2]) - _number(numbered[2])))[:NEAREST]
            return [name for name in alike if name in near]
    close = difflib.get_close_matches(word, known, n=NEAREST, cutoff=0.4)
    return close or list(known[:NEAREST])


def _number(digits: str) -> int:
    """The digits of a name as one number, whatever parts them; of very many the first."""
    return int("0" + re.sub(r"[_,]", "", digits)[:18])
