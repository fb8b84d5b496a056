"""What must not be read while a step asks for it: what is asked and not settled, and all that is computed from it.

    veil = veil_of(course, iteration)
    veil.hides(quantity)                                 # whether its number may not be read
    veil.is_asked(quantity)                              # whether it is what is asked

What is asked stays hidden at every state: its number at the next one would be nearly the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.needs import needs_of, source_of
from core.exercises.sheet.quantity import LOSS, UPDATES, Quantity, QuantityKind
from core.lessons.lesson import CurveQuestion, QuantityQuestion, WayQuestion
from core.network.elements import Bias, Element, Neuron, Weight
from core.network.phases import Phase, Stage

if TYPE_CHECKING:
    from core.lessons.course import LessonCourse

_KINDS_OF_STAGE = {
    Stage.SOPS: (QuantityKind.SOP,),
    Stage.ACTIVATIONS: (QuantityKind.ACTIVATION,),
    Stage.BACK: (QuantityKind.ERROR_BY_ACTIVATION,),
    Stage.SLOPES: (QuantityKind.SLOPE, QuantityKind.DELTA),
}
_GRADIENTS = (
    QuantityKind.WEIGHT_GRADIENT,
    QuantityKind.BIAS_GRADIENT,
    QuantityKind.WEIGHT_OBJECTIVE,
    QuantityKind.BIAS_OBJECTIVE,
)


@dataclass(frozen=True)
class Veil:
    """Hides what is `asked`, what would `tell` it, and all that follows from them.

    With `hides_run` it also hides how the error went and will go.
    """

    asked: frozenset[Quantity] = frozenset()
    tell: frozenset[Quantity] = frozenset()
    hides_run: bool = False
    iteration: Iteration | None = field(default=None, compare=False)  # whose graph says what follows

    @property
    def hides_nothing(self) -> bool:
        """Whether every number may be read."""
        return not self.asked and not self.hides_run

    @property
    def hides_errors(self) -> bool:
        """Whether the error of a state may not be read."""
        return self.hides_run or self.hides(LOSS)

    def is_asked(self, quantity: Quantity) -> bool:
        """Whether this is what is asked."""
        return quantity in self.asked

    def hides(self, quantity: Quantity) -> bool:
        """Whether a quantity is asked, or computed from what is."""
        if not self.asked or self.iteration is None:
            return False
        known = self._known.get(quantity)
        if known is None:
            needs = needs_of(self.iteration, quantity) if self.iteration.has(quantity) else []
            known = self._known[quantity] = quantity in self.asked | self.tell or any(map(self.hides, needs))
        return known

    @property
    def hides_gradients(self) -> bool:
        """Whether any gradient or update may not be read."""
        return self.iteration is not None and any(
            self.hides_phase(Phase(Stage.GRADIENTS, layer)) for layer in range(self.iteration.network.depth)
        )

    def hides_phase(self, phase: Phase, of: Element | None = None) -> bool:
        """Whether what a phase computes may not be read: of a neuron, or of any in its layer."""
        hidden = _of_parameters(self.asked | self.tell, phase)
        return any(map(self.hides, self._computed(phase, of))) or bool(hidden)

    def asks_in_phase(self, phase: Phase, of: Element | None = None) -> bool:
        """Whether what a phase computes of a neuron, a weight or a bias is what is asked."""
        if phase.stage is Stage.ERROR:
            return LOSS in self.asked
        match of:
            case Neuron(layer, index) if layer == phase.layer:
                kinds = _KINDS_OF_STAGE.get(phase.stage, ())
                return any(Quantity(kind, layer, target=index) in self.asked for kind in kinds)
            case Weight() | Bias():
                return any(each.parameter == of for each in _of_parameters(self.asked, phase))
        return False

    def _computed(self, phase: Phase, of: Element | None) -> Iterator[Quantity]:
        """What of a phase is looked at: of gradients and updates what they are computed from, as they are so many."""
        if self.iteration is None or phase.layer >= self.iteration.network.depth:
            return
        if phase.stage is Stage.ERROR:
            yield LOSS
        for kind in _KINDS_OF_STAGE.get(phase.stage, ()):
            if isinstance(of, Neuron) and of.layer == phase.layer:
                yield Quantity(kind, of.layer, target=of.index)
            else:
                yield from self.iteration.of_layer(kind, phase.layer)
        layers = {Stage.GRADIENTS: [phase.layer], Stage.UPDATE: range(self.iteration.network.depth)}
        for layer in layers.get(phase.stage, ()):
            yield from self.iteration.of_layer(QuantityKind.DELTA, layer)
            yield from (source_of(layer, source) for source in range(self.iteration.network.sizes[layer]))

    @cached_property
    def _known(self) -> dict[Quantity, bool]:
        return {}


NOTHING_HIDDEN = Veil()


def veil_of(course: "LessonCourse", iteration: Iteration) -> Veil:
    """What the step of a course hides of the iteration that it shows: every question of it that is not settled."""
    questions = enumerate(course.step.questions)
    waiting = [each for number, each in questions if not course.record_of(course.at, number).is_settled]
    asked = {each.quantity for each in waiting if isinstance(each, QuantityQuestion)}
    tell: set[Quantity] = set()
    for question in waiting:
        if isinstance(question, WayQuestion):
            weight = question.weight
            new = Quantity(QuantityKind.NEW_WEIGHT, weight.layer, weight.source, weight.target)
            asked.add(new)
            tell |= {new.beside(QuantityKind.WEIGHT_GRADIENT), iteration.gradient(new)}
    hides_run = any(isinstance(each, CurveQuestion) for each in waiting)
    return Veil(frozenset(asked), frozenset(tell), hides_run, iteration)


def _of_parameters(quantities: frozenset[Quantity], phase: Phase) -> list[Quantity]:
    """Those of these quantities that are gradients or updates, and computed in a phase, or hold for it."""
    if phase.stage is Stage.UPDATE:
        return [each for each in quantities if each.kind in (*_GRADIENTS, *UPDATES)]
    if phase.stage is Stage.GRADIENTS:
        return [each for each in quantities if each.kind in _GRADIENTS and each.layer == phase.layer]
    return []
