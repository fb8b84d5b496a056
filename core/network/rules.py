"""The rules that a setup can be trained by: backpropagation as it should be, or with documented mistakes in it."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.network.activations import Activation
from core.network.backward_pass import BackwardPass, Trace
from core.network.forward_pass import Forward
from core.network.losses import Loss
from core.network.network import Network
from core.network.objective import Objective
from core.network.wrong_rules import WRONG_RULES, WrongRule

Array = NDArray[np.float64]

RIGHT = "gradient_descent"
RULES = (RIGHT, *WRONG_RULES)  # their names, as scenarios have them


class Rule(NamedTuple):
    """The chain rule with these mistakes made in it; without any it is the right one."""

    mistakes: tuple[WrongRule, ...] = ()
    learning_rate: float = 0.0  # of those that update on the way back

    @property
    def name(self) -> str:
        """What scenarios call it; of several mistakes, all their names."""
        return " + ".join(mistake.name for mistake in self.mistakes) or RIGHT

    def backward_pass(self, network: Network, forward: Forward, targets: Array, objective: Objective) -> Trace:
        """Every derivative of a batch by this rule; `targets` has the shape (samples, outputs)."""
        if not self.mistakes:
            return BackwardPass(network, forward, targets, objective).run()
        return _MistakenPass(network, forward, targets, objective, self).run()

    def loss_taken(self, loss: Loss) -> Loss:
        """The loss whose gradient starts the way back."""
        for mistake in self.mistakes:
            if mistake.loss:
                loss = mistake.loss(loss)
        return loss

    def activations_taken(self, network: Network) -> list[Activation]:
        """The activations whose derivatives are taken, one a layer."""
        *hidden, output = (layer.activation for layer in network.layers)
        for mistake in self.mistakes:
            if mistake.hidden:
                hidden = [mistake.hidden(each) for each in hidden]
            if mistake.output:
                output = mistake.output(output)
        return [*hidden, output]

    @property
    def skips_output_slope(self) -> bool:
        """Whether the last hidden layer is handed ∂E/∂p, not ∂E/∂z."""
        return any(mistake.skips_output_slope for mistake in self.mistakes)

    @property
    def updates_on_the_way(self) -> bool:
        """Whether weights are updated on the way back already."""
        return any(mistake.weights_back is not None for mistake in self.mistakes)

    def bears_on(self, network: Network, loss: Loss) -> bool:
        """Whether it makes a difference in `network`, trained by `loss`: the right one makes none."""
        return any(mistake.bears_on(network, loss, self.learning_rate) for mistake in self.mistakes)


CHAIN_RULE = Rule()


class _MistakenPass(BackwardPass):
    """The way back with other losses, activations, deltas or weights taken for those that are right."""

    def __init__(self, network: Network, forward: Forward, targets: Array, objective: Objective, rule: Rule) -> None:
        super().__init__(network, forward, targets, objective)
        self._rule = rule
        self.loss, self.activations = rule.loss_taken(objective.loss), rule.activations_taken(network)
        self.handed_back, self.weights_back = self.deltas.copy(), forward.weights.copy()

    def go_back_from(self, layer: int) -> None:
        skips = self._rule.skips_output_slope and layer == self.network.depth - 1
        self.handed_back[layer] = (self.activation_gradients if skips else self.deltas)[layer]
        for mistake in self._rule.mistakes:
            if mistake.weights_back:
                gradient = np.empty_like(self.forward.weights[layer])
                self.differentiate_weights(layer, gradient)
                self.weights_back[layer] = mistake.weights_back(
                    self.weights_back[layer], gradient, self._rule.learning_rate
                )
        super().go_back_from(layer)


def rule_named(names: str | Sequence[str], learning_rate: float) -> Rule:
    """The rule of that name, or of these names joined; one of them updates on the way back, and so needs the rate.

    Raises
    ------
    KeyError
        If there is no rule of that name.
    """
    chosen = {names} if isinstance(names, str) else set(names)
    if unknown := chosen.difference(RULES):
        raise KeyError(min(unknown))
    mistakes = tuple(wrong for name, wrong in WRONG_RULES.items() if name in chosen)
    if not mistakes:
        return CHAIN_RULE
    return Rule(mistakes, learning_rate if any(wrong.weights_back for wrong in mistakes) else 0.0)


def named(rule: Rule) -> str | list[str]:
    """What a scenario calls a rule: by one name, or by a list."""
    names = [mistake.name for mistake in rule.mistakes]
    return names if len(names) > 1 else rule.name


def adds_nothing(name: str, rule: Rule) -> bool:
    """Whether the mistake of that name makes no difference beside those of `rule`."""
    covering = WRONG_RULES[name].adds_nothing_to if name in WRONG_RULES else ()
    return any(mistake.name in covering for mistake in rule.mistakes)
