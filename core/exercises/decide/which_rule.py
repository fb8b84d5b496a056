"""Which rule is this factor? For each factor of a chain its rule is chosen among those of the same chain."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.base.message import Message
from core.exercises.decide.chain_factors import ChainFactor, factors_of, paths_of
from core.exercises.decide.messages import DecideText
from core.exercises.decide.tries import draws_of, shuffled
from core.exercises.sheet.iteration import Iteration
from core.explain.factors import ErrorByOutput, ErrorBySop, Slope, SoftmaxCrossing, SopByParameter
from core.network.elements import Bias, Parameter

CHOICES = 4


@dataclass(frozen=True)
class RuleQuestion:
    """One factor, and the rules to choose among: each is the rule of a factor of the chain."""

    factor: ChainFactor
    choices: tuple[ChainFactor, ...]

    @property
    def text(self) -> Message:
        """What is asked: what stands above and below the line, but not the rule."""
        above, below = self.factor.above, self.factor.below
        match self.factor.factor:
            case ErrorByOutput():
                return DecideText.ASKS_LOSS(below=below)
            case ErrorBySop():
                return DecideText.ASKS_SOFTENED(below=below)
            case Slope():
                return DecideText.ASKS_ACTIVATION(above=above, below=below)
            case SopByParameter(parameter=Bias()):
                return DecideText.ASKS_ADDED(above=above, below=below)
            case SoftmaxCrossing():
                return DecideText.ASKS_CROSSING(above=above, below=below)
        return DecideText.ASKS_PRODUCT(above=above, below=below)

    def is_right(self, choice: ChainFactor) -> bool:
        """Whether the rule of `choice` is that of the factor."""
        return choice.rendered.text == self.factor.rendered.text

    def said_of(self, choice: ChainFactor, key: str) -> tuple[Message, Message | None]:
        """A sentence on a choice, which is called `key` there, and one on how it differs where it is wrong."""
        if self.is_right(choice):
            factor = self.factor
            return DecideText.RIGHT_RULE(name=factor.name, formula=factor.rendered.text, what=factor.what), None
        head = DecideText.CHOICE_IS(key=key, name=choice.name, what=choice.what)
        if choice.meets(self.factor):
            return head, DecideText.OTHER_BELOW(part=choice.below)
        if self.factor.meets(choice):
            return head, DecideText.OTHER_ABOVE(part=choice.above)
        return head, DecideText.IT_IS(wrong=choice.of, right=self.factor.of)


def rule_questions(iteration: Iteration, parameter: Parameter, seed: int) -> tuple[RuleQuestion, ...]:
    """A question for every factor of the largest way to a weight or bias; the choices are shuffled by the seed.

    Raises
    ------
    IndexError
        If the network has no such parameter.
    """
    draws = draws_of(seed)
    factors = factors_of(iteration, paths_of(iteration, parameter, 1)[0])
    return tuple(RuleQuestion(factor, _choices(factor, factors, draws)) for factor in factors)


def _choices(factor: ChainFactor, chain: Sequence[ChainFactor], draws: np.random.Generator) -> tuple[ChainFactor, ...]:
    """The factor and some others of the chain, no two of which have the same rule."""
    others = {other.rendered.text: other for other in chain if other.rendered.text != factor.rendered.text}
    wrong = shuffled(list(others.values()), draws)[: CHOICES - 1]
    return tuple(shuffled([factor, *wrong], draws))
