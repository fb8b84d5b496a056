"""One iteration as a sheet of quantities: which are asked, in which order, what each needs and how it is worked out."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from tests.core.exercises.plain import board
from tests.core.exercises.plain.training import (
    PlainScenario,
    activated,
    batch_at,
    gradients,
    loss_of,
    loss_slope,
    softmax_delta,
    state_after,
)

MOST_QUESTIONS, MOST_NEURONS = 100, 10  # beyond both, what a layer computes is given
MEANT = 15  # digits of a float that were meant: it has another digit or two, which nobody wrote
Numbers = Callable[[str], float]  # the number of an id: a true one, or somebody's own


@dataclass(frozen=True)
class Asked:
    """A quantity of the sheet: `place` counts layer, from, to, each from 1."""

    kind: str
    place: tuple[int, ...]
    needs: list[str]

    @property
    def id(self) -> str:
        return f"{self.kind}[{','.join(map(str, self.place))}]" if self.place else self.kind


class PlainSheet:
    """The sheet of one sample (counted from 1, or the first of the batch) at one state.

    `given` holds the numbers of all that is not asked, `asked` the questions in their order, `true` the true numbers of
    all quantities, `exact` those without the rounding of a board, where digits may be `is_fixed` behind the point.
    The gradients of a batch are as somebody else has `computed` them, where that is given: a half may hang on a last bit.
    """

    def __init__(
        self,
        scenario: PlainScenario,
        state: int = 0,
        sample: int | None = None,
        about: str = "all",
        digits: int = 4,
        is_on_board: bool = False,
        is_fixed: bool = False,
        computed: dict[str, float] | None = None,
    ) -> None:
        self.scenario, self.digits, self.is_on_board, self.is_fixed = scenario, digits, is_on_board, is_fixed
        self.depth = len(scenario.layers)
        self.weights, self.biases = state_after(scenario, state)
        batch = batch_at(scenario, state)
        self.sample = batch[0] + 1 if sample is None else sample
        self.has_batch_gradient = len(batch) > 1 or scenario.l2 != 0 or self.sample - 1 not in batch
        self.given: dict[str, float] = {}
        self._give_numbers(batch)
        self.given |= {id_: value for id_, value in (computed or {}).items() if id_.startswith("dJ")}
        self.whole = self._forward() + self._back() + self._updates()
        self.exact = dict(self.given)
        for quantity in self.whole:
            self.exact[quantity.id] = self._in_floats(quantity, self.exact.__getitem__)
        self.asked = self._narrowed(about, set())
        if len(self.asked) > MOST_QUESTIONS:
            given = self._given_of_wide_layers(about)
            self.asked = self._narrowed(about, given)
            self.given |= {id_: self.exact[id_] for id_ in given}
        self.true = dict(self.exact)
        for quantity in self.asked:
            if is_on_board:
                self.true[quantity.id] = self.written(self._on_board(quantity))

    def size(self, layer: int) -> int:
        """How many neurons a layer has; layer 0 are the inputs."""
        return len(self.scenario.inputs[0]) if layer == 0 else self.scenario.layers[layer - 1].size

    def places(self, layer: int) -> range:
        """The neurons of a layer, counted from 1."""
        return range(1, self.size(layer) + 1)

    def has_bias(self, layer: int) -> bool:
        return self.scenario.layers[layer - 1].has_bias

    def is_softmax(self, layer: int) -> bool:
        return self.scenario.layers[layer - 1].activation == "softmax"

    def before(self, layer: int, i: int) -> str:
        """The id of what neuron `i` of the layer before hands to `layer`."""
        return f"x[{i}]" if layer == 1 else f"a[{layer - 1},{i}]"

    def gradient(self, update: Asked) -> str:
        """The id of the gradient that an update takes."""
        by = "dJ" if self.has_batch_gradient else "dE"
        return f"{by}/d{update.kind[-1]}[{','.join(map(str, update.place))}]"

    def written(self, value: float) -> float:
        """A number as it is written, on a board: decimal, and half away from 0."""
        if not self.is_on_board or not math.isfinite(value):
            return value
        return float(board.written(Decimal(f"{value:.{MEANT}g}"), self.digits, self.is_fixed))

    def _on_board(self, quantity: Asked) -> float:
        """From the numbers that are written already; the exact one where these give none."""
        try:
            value = self._in_decimals(quantity, self.true.__getitem__, silences=True)
        except (ArithmeticError, ValueError):
            return self.exact[quantity.id]
        return value if math.isfinite(value) else self.exact[quantity.id]

    def worked_out(self, quantity: Asked, of: Numbers) -> float:
        """The number of a quantity, worked out from these numbers of what it needs.

        Raises
        ------
        ArithmeticError, ValueError
            If there is none: a logarithm of what is not above 0, a division by 0, a number too large.
        """
        return self._in_decimals(quantity, of) if self.is_on_board else self._in_floats(quantity, of)

    def _in_decimals(self, quantity: Asked, of: Numbers, *, silences: bool = False) -> float:
        """As on a board; `silences` says whether 0·ln 0 is 0."""
        needed = [Decimal(f"{of(need):.{MEANT}g}") for need in quantity.needs]
        return float(board.worked_out(self.scenario, quantity.kind, quantity.place, needed, silences=silences))

    def _in_floats(self, quantity: Asked, of: Numbers) -> float:
        if quantity.kind in ("new_w", "new_b"):
            parameter, gradient = quantity.needs
            return of(parameter) - self.scenario.rate * of(gradient)
        return {
            "z": self._sum,
            "a": self._activation,
            "E": self._loss,
            "dE/da": self._by_activation,
            "da/dz": self._slope,
            "dE/dz": self._delta,
            "dE/dw": self._by_weight,
            "dE/db": self._by_bias,
        }[quantity.kind](of, *quantity.place)

    def _sum(self, of: Numbers, layer: int, j: int) -> float:
        total = of(f"b[{layer},{j}]") if self.has_bias(layer) else 0.0
        for i in self.places(layer - 1):
            total += of(self.before(layer, i)) * of(f"w[{layer},{i},{j}]")
        return total

    def _activation(self, of: Numbers, layer: int, j: int) -> float:
        of_layer = self.scenario.layers[layer - 1]
        if self.is_softmax(layer):
            return activated(of_layer, [of(f"z[{layer},{k}]") for k in self.places(layer)])[j - 1]
        return activated(of_layer, [of(f"z[{layer},{j}]")])[0]

    def _loss(self, of: Numbers) -> float:
        return loss_of(self.scenario.loss, self._outputs(of), self._targets(of))

    def _by_activation(self, of: Numbers, layer: int, j: int) -> float:
        if layer == self.depth:
            return loss_slope(self.scenario.loss, of(f"a[{layer},{j}]"), of(f"t[{j}]"), self.size(layer))
        total = 0.0
        for k in self.places(layer + 1):
            total += of(f"dE/dz[{layer + 1},{k}]") * of(f"w[{layer + 1},{j},{k}]")
        return total

    def _slope(self, of: Numbers, layer: int, j: int) -> float:
        """f′, of a sigmoid and a tanh from the activation, of the others from the sum."""
        of_layer = self.scenario.layers[layer - 1]
        if of_layer.activation == "sigmoid":
            a = of(f"a[{layer},{j}]")
            return of_layer.option * a * (1 - a)
        if of_layer.activation == "tanh":
            a = of(f"a[{layer},{j}]")
            return 1 - a * a
        if of_layer.activation == "identity":
            return 1.0
        if of(f"z[{layer},{j}]") > 0:
            return 1.0
        return 0.0 if of_layer.activation == "relu" else of_layer.option

    def _delta(self, of: Numbers, layer: int, j: int) -> float:
        if self.is_softmax(layer):
            return softmax_delta(self.scenario.loss, self._outputs(of), self._targets(of), j - 1)
        return of(f"dE/da[{layer},{j}]") * of(f"da/dz[{layer},{j}]")

    def _by_weight(self, of: Numbers, layer: int, i: int, j: int) -> float:
        return of(f"dE/dz[{layer},{j}]") * of(self.before(layer, i))

    def _by_bias(self, of: Numbers, layer: int, j: int) -> float:
        return of(f"dE/dz[{layer},{j}]")

    def _outputs(self, of: Numbers) -> list[float]:
        return [of(f"a[{self.depth},{j}]") for j in self.places(self.depth)]

    def _targets(self, of: Numbers) -> list[float]:
        return [of(f"t[{j}]") for j in self.places(self.depth)]

    def _give_numbers(self, batch: list[int]) -> None:
        """Inputs, targets and parameters are given, and the gradients of the batch where they are not the sample's."""
        for i, x in enumerate(self.scenario.inputs[self.sample - 1], 1):
            self.given[f"x[{i}]"] = x
        for j, t in enumerate(self.scenario.targets[self.sample - 1], 1):
            self.given[f"t[{j}]"] = t
        self._give_parameters("w", self.weights, "b", self.biases)
        if self.has_batch_gradient:
            of_weights, of_biases = gradients(self.scenario, self.weights, self.biases, batch, frozenset())
            self._give_parameters("dJ/dw", of_weights, "dJ/db", of_biases)

    def _give_parameters(
        self, weight: str, weights: list[list[list[float]]], bias: str, biases: list[list[float]]
    ) -> None:
        for layer, (matrix, row) in enumerate(zip(weights, biases, strict=True), 1):
            for i, values in enumerate(matrix, 1):
                for j, value in enumerate(values, 1):
                    self.given[f"{weight}[{layer},{i},{j}]"] = value
            for j, value in enumerate(row, 1):
                self.given[f"{bias}[{layer},{j}]"] = value

    def _forward(self) -> list[Asked]:
        asked = []
        for layer in range(1, self.depth + 1):
            for j in self.places(layer):
                needs = [self.before(layer, i) for i in self.places(layer - 1)]
                needs += [f"w[{layer},{i},{j}]" for i in self.places(layer - 1)]
                needs += [f"b[{layer},{j}]"] if self.has_bias(layer) else []
                asked.append(Asked("z", (layer, j), needs))
            sums = [f"z[{layer},{j}]" for j in self.places(layer)]
            for j in self.places(layer):
                asked.append(Asked("a", (layer, j), sums if self.is_softmax(layer) else [sums[j - 1]]))
        return [*asked, Asked("E", (), self._outputs_and_targets())]

    def _outputs_and_targets(self) -> list[str]:
        outputs = self.places(self.depth)
        return [f"a[{self.depth},{j}]" for j in outputs] + [f"t[{j}]" for j in outputs]

    def _back(self) -> list[Asked]:
        asked = []
        for layer in range(self.depth, 0, -1):
            for j in self.places(layer):
                if self.is_softmax(layer):
                    asked.append(Asked("dE/dz", (layer, j), self._outputs_and_targets()))
                    continue
                if layer == self.depth:
                    needs = [f"a[{layer},{j}]", f"t[{j}]"]
                else:
                    needs = [f"dE/dz[{layer + 1},{k}]" for k in self.places(layer + 1)]
                    needs += [f"w[{layer + 1},{j},{k}]" for k in self.places(layer + 1)]
                asked.append(Asked("dE/da", (layer, j), needs))
                is_from_activation = self.scenario.layers[layer - 1].activation in ("sigmoid", "tanh")
                asked.append(Asked("da/dz", (layer, j), [f"{'a' if is_from_activation else 'z'}[{layer},{j}]"]))
                asked.append(Asked("dE/dz", (layer, j), [f"dE/da[{layer},{j}]", f"da/dz[{layer},{j}]"]))
            for i in self.places(layer - 1):
                for j in self.places(layer):
                    asked.append(Asked("dE/dw", (layer, i, j), [f"dE/dz[{layer},{j}]", self.before(layer, i)]))
            if self.has_bias(layer):
                for j in self.places(layer):
                    asked.append(Asked("dE/db", (layer, j), [f"dE/dz[{layer},{j}]"]))
        return asked

    def _updates(self) -> list[Asked]:
        by = "dJ" if self.has_batch_gradient else "dE"
        asked = []
        for layer in range(1, self.depth + 1):
            for i in self.places(layer - 1):
                for j in self.places(layer):
                    place = f"[{layer},{i},{j}]"
                    asked.append(Asked("new_w", (layer, i, j), [f"w{place}", f"{by}/dw{place}"]))
            if self.scenario.layers[layer - 1].is_bias_trained:
                for j in self.places(layer):
                    asked.append(Asked("new_b", (layer, j), [f"b[{layer},{j}]", f"{by}/db[{layer},{j}]"]))
        return asked

    def _narrowed(self, about: str, given: set[str]) -> list[Asked]:
        """What is asked about `about` ("all", "forward" or an id): it, and what it needs that is not given."""
        needs = {quantity.id: quantity.needs for quantity in self.whole}
        needed = {need for quantity in self.whole for need in quantity.needs}
        ends = [id_ for id_ in needs if id_ not in needed]
        found, left = set(), {"all": ends, "forward": ["E"]}.get(about, [about])
        while left:
            id_ = left.pop()
            if id_ not in found and id_ not in given and id_ in needs:
                found.add(id_)
                left += needs[id_]
        return [quantity for quantity in self.whole if quantity.id in found]

    def _given_of_wide_layers(self, about: str) -> set[str]:
        """Sums, activations, slopes and deltas of each layer with more than 10 neurons, but for those asked about."""
        place = next((quantity.place for quantity in self.whole if quantity.id == about), ())
        own = {place[:1] + place[-1:]}
        if len(place) == 3:
            own.add((place[0] - 1, place[1]))
        return {
            quantity.id
            for quantity in self.whole
            if quantity.kind in ("z", "a", "da/dz", "dE/dz")
            and self.size(quantity.place[0]) > MOST_NEURONS
            and quantity.place not in own
        }
