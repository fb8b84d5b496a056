"""Factor by factor, each an array: delta_Y, delta_Y_net2, …, as the article of the 2-3-1 network has it."""

from core.exercises.sheet.quantity import QuantityKind
from core.listing.line import LineResult, ListingPart, SlipReason
from core.listing.listing import ListingBuilder, ListingGiven
from core.listing.snippets import SQUARED, activated, slope, squared_gradient, squared_loss
from core.network.activations import Softmax
from core.network.notations import Kind
from core.network.phases import Stage
from core.setup.setup import Setup

MOST_INPUTS = 4  # of each of which two lines tell


class ByFactor(ListingBuilder):
    """One hidden layer, one output, one sample; a row of weights for each neuron before."""

    @classmethod
    def fits(cls, setup: Setup) -> bool:
        layers = setup.network.layers
        return (
            len(layers) == 2
            and setup.network.inputs <= MOST_INPUTS
            and layers[1].size == 1
            and setup.names.is_alone
            and setup.objective.loss.name in SQUARED
            and not any(isinstance(each.activation, Softmax) for each in layers)
        )

    def givens(self) -> list[ListingGiven]:
        return [
            ListingGiven(self.base(Kind.INPUT), LineResult(QuantityKind.INPUT)),
            ListingGiven(self.base(Kind.TARGET), LineResult(QuantityKind.TARGET)),
            *self.given_parameters(),
        ]

    def write(self) -> None:
        before = self.base(Kind.INPUT)
        for layer in range(2):
            sop, activation = self.base(Kind.SOP, layer), self.base(Kind.ACTIVATION, layer)
            bias = f" + {self.base(Kind.BIAS, layer)}" if self.has_bias(layer) else ""
            text = f"{sop} = {before} @ {self.base(Kind.WEIGHT, layer)}{bias}"
            self.add(text, LineResult(QuantityKind.SOP, layer))
            text = f"{activation} = {activated(self.layer(layer).activation, sop)}"
            self.add(text, LineResult(QuantityKind.ACTIVATION, layer))
            before = activation
        value = squared_loss(self.loss, before, self._target, target_first=True)
        self.add(f"{self.error} = {value}", LineResult(QuantityKind.LOSS))
        self.begin(ListingPart.BACK, 1)
        self._write_output()
        self.begin(ListingPart.BACK, 0)
        self._write_hidden()
        self.begin(ListingPart.UPDATE)
        self._write_update()

    @property
    def _target(self) -> str:
        return self.base(Kind.TARGET)

    @property
    def _hidden(self) -> str:
        return self.base(Kind.ACTIVATION, 0)

    @property
    def _back(self) -> str:
        """∂E/∂z of the output, as it is written wherever it is needed."""
        return f"{self.base(Kind.ERROR_BY_ACTIVATION, 1)} * {self.base(Kind.SLOPE, 1)}"

    @property
    def _weights_back(self) -> str:
        return self.base(Kind.SOP_BY_ACTIVATION, 1)

    def _slope(self, layer: int) -> str:
        """The derivative of an activation; of a sigmoid as σ − σ·σ, beside which 1 − σ·σ is seen at once."""
        activation, name = self.layer(layer).activation, self.base(Kind.ACTIVATION, layer)
        if activation.name == "sigmoid" and activation.option == 1.0:
            return f"{name} - {name} * {name}"
        return slope(activation, self.base(Kind.SOP, layer), name)

    def _write_output(self) -> None:
        p, t, name = self.base(Kind.ACTIVATION, 1), self._target, self.base(Kind.ERROR_BY_ACTIVATION, 1)
        turned = squared_gradient(self.loss, t, p, 1, target_first=False)
        self.add(
            f"{name} = {squared_gradient(self.loss, p, t, 1, target_first=self.target_first)}",
            LineResult(QuantityKind.ERROR_BY_ACTIVATION, 1),
            printed=self.printed(f"{name} = {turned}", SlipReason.CLIMBS, "wrong_sign"),
        )
        name = self.base(Kind.SLOPE, 1)
        self.add(
            f"{name} = {self._slope(1)}",
            LineResult(QuantityKind.SLOPE, 1),
            printed=self.printed(f"{name} = 1", SlipReason.SLOPE_LEFT_OUT, "no_output_slope"),
        )
        of_output = (LineResult(QuantityKind.DELTA, 1),)
        self.add(
            f"{self.base(Kind.GRADIENT, 1)} = {self._back} * {self._hidden}",
            LineResult(QuantityKind.WEIGHT_GRADIENT, 1, target=0),
            on_the_way=of_output,
        )
        if self.trains_bias(1):
            self.add(f"{self.base(Kind.BIAS_GRADIENT, 1)} = {self._back}", LineResult(QuantityKind.BIAS_GRADIENT, 1))

    def _write_hidden(self) -> None:
        weights, hidden = self.base(Kind.WEIGHT, 1), self._hidden
        slip = self.printed(
            f"{self._weights_back} = ({weights} - {self.rate} * {self.base(Kind.GRADIENT, 1)}[:, None]).T",
            SlipReason.SAME_ARRAY,
            "sequential_update",
            LineResult(QuantityKind.NEW_WEIGHT, 1, target=0),
        )
        self.add(f"{self._weights_back} = {weights}.T", LineResult(QuantityKind.WEIGHT, 1, target=0), printed=slip)
        slopes, activation = self.base(Kind.SLOPE, 0), self.layer(0).activation
        self.add(
            f"{slopes} = {self._slope(0)}",
            LineResult(QuantityKind.SLOPE, 0),
            printed=self.printed(
                f"{slopes} = 1 - {hidden} * {hidden}",
                SlipReason.SLOPE_OF_TANH,
                "square_only_derivative",
                always=activation.name == "sigmoid" and activation.option == 1.0,
            ),
        )
        way = f"{self._back} * {self._weights_back} * {slopes}"
        on_the_way = (LineResult(QuantityKind.ERROR_BY_ACTIVATION, 0), LineResult(QuantityKind.DELTA, 0))
        for source in range(self.network.inputs):
            name = self.base(Kind.SOP_BY_WEIGHT, 0, source)
            self.add(
                f"{name} = np.full({self.layer(0).size}, {self.names.input(source)})",
                LineResult(QuantityKind.INPUT, target=source),
                stage_given=(Stage.GRADIENTS, 0),
            )
            gradient = self.base(Kind.GRADIENT, 0, source)
            skips = f"{gradient} = {self.base(Kind.ERROR_BY_ACTIVATION, 1)} * {self._weights_back} * {slopes} * {name}"
            self.add(
                f"{gradient} = {way} * {name}",
                LineResult(QuantityKind.WEIGHT_GRADIENT, 0, source=source),
                on_the_way=on_the_way,
                printed=self.printed(skips, SlipReason.NO_OUTPUT_SLOPE, "missing_output_derivative"),
            )
        if self.trains_bias(0):
            text = f"{self.base(Kind.BIAS_GRADIENT, 0)} = ({way})[0]"
            self.add(text, LineResult(QuantityKind.BIAS_GRADIENT, 0))

    def _write_update(self) -> None:
        rows = [self.base(Kind.GRADIENT, 0, source) for source in range(self.network.inputs)]
        weights, gradient = self.base(Kind.WEIGHT, 1), f"{self.base(Kind.GRADIENT, 1)}[:, None]"
        slip = self.rate_slip(lambda rate: f"{weights} -= {rate} * {gradient}")
        self.add_update(weights, gradient, LineResult(QuantityKind.NEW_WEIGHT, 1), printed=slip)
        stacked = f"np.vstack([{', '.join(rows)}])"
        self.add_update(self.base(Kind.WEIGHT, 0), stacked, LineResult(QuantityKind.NEW_WEIGHT, 0))
        for layer in (1, 0):
            if self.trains_bias(layer):
                self.add_update(
                    self.base(Kind.BIAS, layer),
                    self.base(Kind.BIAS_GRADIENT, layer),
                    LineResult(QuantityKind.NEW_BIAS, layer),
                    printed=self.biases_slip(layer),
                )
