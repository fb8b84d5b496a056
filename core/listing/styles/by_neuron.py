"""Neuron by neuron, one number after another: sop1, sig1, g1, g2, …, as the article of the 3-2-1 network has it."""

from core.exercises.sheet.quantity import QuantityKind
from core.listing.line import LineResult, ListingPart, SlipReason
from core.listing.listing import ListingBuilder, ListingGiven, joined
from core.listing.snippets import SQUARED, activated, slope, squared_gradient
from core.network.activations import Softmax
from core.network.network import BiasKind
from core.network.notations import Kind
from core.network.phases import Stage
from core.setup.setup import Setup

MOST_HIDDEN = 4  # neurons; five lines each


class ByNeuron(ListingBuilder):
    """One hidden layer, one output, one sample, no biases."""

    @classmethod
    def fits(cls, setup: Setup) -> bool:
        layers = setup.network.layers
        return (
            len(layers) == 2
            and layers[0].size <= MOST_HIDDEN
            and layers[1].size == 1
            and setup.names.is_alone
            and setup.objective.loss.name in SQUARED
            and all(each.bias is BiasKind.ABSENT for each in layers)
            and not any(isinstance(each.activation, Softmax) for each in layers)
        )

    def givens(self) -> list[ListingGiven]:
        hidden = [
            ListingGiven(self._weights(0, index), LineResult(QuantityKind.WEIGHT, 0, target=index))
            for index in range(self._hidden)
        ]
        return [
            ListingGiven(self.base(Kind.INPUT), LineResult(QuantityKind.INPUT)),
            ListingGiven(self.base(Kind.TARGET), LineResult(QuantityKind.TARGET)),
            *hidden,
            ListingGiven(self._weights(1, 0), LineResult(QuantityKind.WEIGHT, 1, target=0)),
            ListingGiven(self.rate, number=self.setup.learning_rate),
        ]

    def write(self) -> None:
        self._write_forward()
        self.begin(ListingPart.BACK, 1)
        self._write_output()
        self._write_update(1, 0)
        self.begin(ListingPart.BACK, 0)
        for index in range(self._hidden):
            self._write_hidden(index)

    @property
    def _hidden(self) -> int:
        return self.layer(0).size

    def _weights(self, layer: int, index: int) -> str:
        return self.base(Kind.WEIGHT, layer, 0, index)

    def _sop(self, layer: int, index: int) -> str:
        return str(self.names.sop(layer, index))

    def _activation(self, layer: int, index: int) -> str:
        return str(self.names.activation(layer, index))

    def _write_forward(self) -> None:
        hidden, x = range(self._hidden), self.base(Kind.INPUT)
        for index in hidden:
            text = f"{self._sop(0, index)} = {self._weights(0, index)} @ {x}"
            self.add(text, LineResult(QuantityKind.SOP, 0, target=index))
        for index in hidden:
            value = activated(self.layer(0).activation, self._sop(0, index))
            result = LineResult(QuantityKind.ACTIVATION, 0, target=index)
            self.add(f"{self._activation(0, index)} = {value}", result)
        text = f"{self._sop(1, 0)} = {self._weights(1, 0)} @ {self._entering}"
        self.add(text, LineResult(QuantityKind.SOP, 1, target=0))
        value = activated(self.layer(1).activation, self._sop(1, 0))
        self.add(f"{self._predicted} = {value}", LineResult(QuantityKind.ACTIVATION, 1, target=0))
        factor = "0.5 * " if self.loss.name == "half_squared_error" else ""
        self.add(
            f"{self.error} = {factor}({self._predicted} - {self._target}) ** 2",
            LineResult(QuantityKind.LOSS),
        )

    @property
    def _predicted(self) -> str:
        return self._activation(1, 0)

    @property
    def _target(self) -> str:
        return str(self.names.target(0))

    @property
    def _entering(self) -> str:
        return joined([self._activation(0, index) for index in range(self._hidden)])

    def _write_output(self) -> None:
        p, t = self._predicted, self._target
        turned = squared_gradient(self.loss, t, p, 1, target_first=False)
        self.add(
            f"g1 = {squared_gradient(self.loss, p, t, 1, target_first=self.target_first)}",
            LineResult(QuantityKind.ERROR_BY_ACTIVATION, 1, target=0),
            printed=self.printed(f"g1 = {turned}", SlipReason.CLIMBS, "wrong_sign"),
        )
        self.add(
            f"g2 = {slope(self.layer(1).activation, self._sop(1, 0), p)}",
            LineResult(QuantityKind.SLOPE, 1, target=0),
            printed=self.printed("g2 = 1", SlipReason.SLOPE_LEFT_OUT, "no_output_slope"),
        )
        self.add(
            f"g3 = {self._entering}",
            LineResult(QuantityKind.ACTIVATION, 0),
            stage_given=(Stage.GRADIENTS, 1),
        )
        self.add(
            f"{self.base(Kind.GRADIENT, 1)} = g3 * g2 * g1",
            LineResult(QuantityKind.WEIGHT_GRADIENT, 1, target=0),
            on_the_way=(LineResult(QuantityKind.DELTA, 1, target=0),),
        )

    def _write_update(self, layer: int, index: int) -> None:
        weights, gradient = self._weights(layer, index), self.base(Kind.GRADIENT, layer, 0, index)
        if layer == 1:
            before = f"{weights}_old"
            slip = self.printed(
                f"{before} = {weights}",
                SlipReason.SAME_ARRAY,
                "sequential_update",
                LineResult(QuantityKind.NEW_WEIGHT, 1, target=0),
            )
            self.add(
                f"{before} = {weights}.copy()",
                LineResult(QuantityKind.WEIGHT, 1, target=0),
                printed=slip,
                stage_given=(Stage.GRADIENTS, 1),
            )
        result = LineResult(QuantityKind.NEW_WEIGHT, layer, target=index)
        self.add_update(weights, gradient, result)

    def _write_hidden(self, index: int) -> None:
        sop, activation = self._sop(0, index), self._activation(0, index)
        gradient = self.base(Kind.GRADIENT, 0, 0, index)
        right, of_tanh = slope(self.layer(0).activation, sop, activation), f"1 - {activation} * {activation}"
        self.add(f"g3 = {self._weights(1, 0)}_old[{index}]", LineResult(QuantityKind.WEIGHT, 1, index, 0))
        self.add(
            f"g4 = {right}",
            LineResult(QuantityKind.SLOPE, 0, target=index),
            printed=self.printed(f"g4 = {of_tanh}", SlipReason.SLOPE_OF_TANH, "square_only_derivative"),
        )
        self.add(f"g5 = {self.base(Kind.INPUT)}", LineResult(QuantityKind.INPUT), stage_given=(Stage.GRADIENTS, 0))
        skips = self.printed(f"{gradient} = g5 * g4 * g3 * g1", SlipReason.NO_OUTPUT_SLOPE, "missing_output_derivative")
        self.add(
            f"{gradient} = g5 * g4 * g3 * g2 * g1",
            LineResult(QuantityKind.WEIGHT_GRADIENT, 0, target=index),
            on_the_way=(
                LineResult(QuantityKind.DELTA, 0, target=index),
                LineResult(QuantityKind.ERROR_BY_ACTIVATION, 0, target=index),
            ),
            printed=skips,
        )
        self._write_update(0, index)
