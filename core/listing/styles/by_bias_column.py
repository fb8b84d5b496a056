"""Matrices with the biases as their last column, in lists: x_s, psi, gradients, as the article of ψ has it."""

from core.exercises.sheet.quantity import QuantityKind
from core.listing.line import LineResult, ListingPart, SlipReason
from core.listing.listing import ListingBuilder, ListingGiven
from core.listing.snippets import SQUARED, activated, in_product, slope, squared_gradient, squared_loss
from core.network.activations import Sigmoid, Softmax
from core.network.network import BiasKind
from core.network.notations import Kind
from core.setup.setup import Setup


class ByBiasColumn(ListingBuilder):
    """Any number of layers, each with biases that are trained, one sample."""

    @classmethod
    def fits(cls, setup: Setup) -> bool:
        layers = setup.network.layers
        return (
            setup.names.is_alone
            and setup.objective.loss.name in SQUARED
            and all(each.bias is BiasKind.TRAINED for each in layers)
            and not any(isinstance(each.activation, Softmax) for each in layers)
        )

    @property
    def _x(self) -> str:
        return self.base(Kind.INPUT)

    @property
    def _weights(self) -> str:
        return self.base(Kind.WEIGHT, 0)

    @property
    def _target(self) -> str:
        return self.base(Kind.TARGET)

    @property
    def _gradients(self) -> str:
        return self.base(Kind.GRADIENT, 0)

    def _delta(self) -> str:
        return self.base(Kind.DELTA, 0)

    def _sop(self, layer: int) -> str:
        return self.base(Kind.SOP, layer)

    def givens(self) -> list[ListingGiven]:
        matrices = tuple(LineResult(QuantityKind.WEIGHT, layer, bias_column=True) for layer in range(self.depth))
        return [
            ListingGiven("x", LineResult(QuantityKind.INPUT)),
            ListingGiven(self._target, LineResult(QuantityKind.TARGET)),
            ListingGiven(self._weights, is_list_of=matrices),
            ListingGiven(self.rate, number=self.setup.learning_rate),
        ]

    def write(self) -> None:
        self._write_forward()
        self._write_output()
        for layer in reversed(range(self.last)):
            self._write_back(layer)
        self.begin(ListingPart.UPDATE)
        for layer in range(self.depth):
            self._write_update(layer)

    def _write_forward(self) -> None:
        x = self._x
        self.add(f"{x} = [np.append(x, 1)]", LineResult(QuantityKind.INPUT), entry=f"{x}[0]")
        for layer in range(self.depth):
            sop = self._sop(layer)
            text = f"{sop} = {self._weights}[{layer}] @ {x}[{layer}]"
            self.add(text, LineResult(QuantityKind.SOP, layer))
            value = activated(self.layer(layer).activation, sop)
            value = f"np.append({value}, 1)" if layer < self.last else value
            self.add(f"{x}.append({value})", LineResult(QuantityKind.ACTIVATION, layer), entry=f"{x}[{layer + 1}]")
        value = squared_loss(self.loss, f"{x}[{self.depth}]", self._target, target_first=True)
        self.add(f"{self.error} = {value}", LineResult(QuantityKind.LOSS))

    def _write_output(self) -> None:
        last, outputs = self.last, f"{self._x}[{self.depth}]"
        self.begin(ListingPart.BACK, last)
        self._write_slope(last, outputs)
        gradient = squared_gradient(
            self.loss, outputs, self._target, self.network.outputs, target_first=self.target_first
        )
        turned = squared_gradient(self.loss, self._target, outputs, self.network.outputs, target_first=False)
        self.add(
            f"{self._delta()} = ({in_product(gradient)} * slope).reshape(-1, 1)",
            LineResult(QuantityKind.DELTA, last),
            on_the_way=(LineResult(QuantityKind.ERROR_BY_ACTIVATION, last),),
            printed=self.printed(
                f"{self._delta()} = ({in_product(turned)} * slope).reshape(-1, 1)", SlipReason.CLIMBS, "wrong_sign"
            ),
        )
        text = f"{self._gradients} = [{self._product(last)}]"
        self.add(text, self._gradient_of(last), entry=f"{self._gradients}[0]")

    def _write_slope(self, layer: int, a: str) -> None:
        activation, sop = self.layer(layer).activation, self._sop(layer)
        printed = None
        if isinstance(activation, Sigmoid) and activation.option != 1.0:
            plain = f"slope = {slope(Sigmoid(), sop, a)}"
            printed = self.printed(plain, SlipReason.NO_FACTOR, "unscaled_derivative")
        if printed is None and layer < self.last:
            printed = self.printed(f"slope = 1 - {a} * {a}", SlipReason.SLOPE_OF_TANH, "square_only_derivative")
        if printed is None and layer == self.last:
            printed = self.printed("slope = 1", SlipReason.SLOPE_LEFT_OUT, "no_output_slope")
        text = f"slope = {slope(activation, sop, a)}"
        self.add(text, LineResult(QuantityKind.SLOPE, layer), printed=printed)

    def _write_back(self, layer: int) -> None:
        self.begin(ListingPart.BACK, layer)
        self._write_slope(layer, f"{self._x}[{layer + 1}][:-1]")
        above, psi = f"{self._weights}[{layer + 1}][:, :-1].T", self._delta()
        updated = f"({self._weights}[{layer + 1}] - {self.rate} * {self._gradients}[-1])[:, :-1].T"
        printed = self.printed(
            f"{psi} = ({updated} @ {psi}) * slope[:, None]", SlipReason.SAME_ARRAY, "sequential_update"
        )
        if printed is None and layer == self.last - 1:
            skipped = f"{psi} = ({above} @ dE_dX[:, None]) * slope[:, None]"
            printed = self.printed(skipped, SlipReason.NO_OUTPUT_SLOPE, "missing_output_derivative")
        self.add(
            f"{psi} = ({above} @ {psi}) * slope[:, None]",
            LineResult(QuantityKind.DELTA, layer),
            on_the_way=(LineResult(QuantityKind.ERROR_BY_ACTIVATION, layer),),
            printed=printed,
        )
        text, entry = f"{self._gradients}.append({self._product(layer)})", f"{self._gradients}[{self.last - layer}]"
        self.add(text, self._gradient_of(layer), entry=entry)

    def _product(self, layer: int) -> str:
        return f"{self._delta()} * {self._x}[{layer}]"

    @staticmethod
    def _gradient_of(layer: int) -> LineResult:
        return LineResult(QuantityKind.WEIGHT_GRADIENT, layer, bias_column=True)

    def _write_update(self, layer: int) -> None:
        weights, gradient = f"{self._weights}[{layer}]", f"{self._gradients}[{self.last - layer}]"
        slip = self.rate_slip(lambda rate: f"{weights} -= {rate} * {gradient}") if layer == 0 else None
        result = LineResult(QuantityKind.NEW_WEIGHT, layer, bias_column=True)
        self.add_update(weights, gradient, result, printed=slip)
