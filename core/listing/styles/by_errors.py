"""In columns, by errors that are target less output: hidden_errors, output_errors, as the query's article has it."""

from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.listing.line import LineResult, ListingPart, PrintedLine, ResultChange, SlipReason
from core.listing.listing import ListingBuilder, ListingGiven, identifier
from core.listing.snippets import activated, slope, squared_loss
from core.network.activations import Softmax
from core.network.notations import Kind
from core.setup.setup import Setup


class ByErrors(ListingBuilder):
    """One hidden layer, one sample, half the square of the error."""

    @classmethod
    def fits(cls, setup: Setup) -> bool:
        layers = setup.network.layers
        return (
            len(layers) == 2
            and setup.names.is_alone
            and setup.objective.loss.name == "half_squared_error"
            and not any(isinstance(each.activation, Softmax) for each in layers)
        )

    def givens(self) -> list[ListingGiven]:
        return [
            ListingGiven(self.base(Kind.INPUT), LineResult(QuantityKind.INPUT), is_column=True),
            ListingGiven(self.base(Kind.TARGET), LineResult(QuantityKind.TARGET), is_column=True),
            *self.given_parameters(),
        ]

    def write(self) -> None:
        before = self.base(Kind.INPUT)
        for layer in range(2):
            sop, activation = self.base(Kind.SOP, layer), self.base(Kind.ACTIVATION, layer)
            product = f"{sop} = {self.base(Kind.WEIGHT, layer)}.T @ {before}"
            bias = f" + {self.base(Kind.BIAS, layer)}[:, None]" if self.has_bias(layer) else ""
            printed = self._without_biases(product) if bias else None
            self.add(product + bias, LineResult(QuantityKind.SOP, layer), printed=printed)
            text = f"{activation} = {activated(self.layer(layer).activation, sop)}"
            self.add(text, LineResult(QuantityKind.ACTIVATION, layer))
            before = activation
        value = squared_loss(self.loss, before, self.base(Kind.TARGET), target_first=True)
        self.add(f"{self.error} = {value}", LineResult(QuantityKind.LOSS))
        for layer in (1, 0):
            self.begin(ListingPart.BACK, layer)
            self._write_back(layer)
        self.begin(ListingPart.UPDATE)
        for layer in (1, 0):
            self._write_update(layer)

    def _without_biases(self, text: str) -> PrintedLine | None:
        section = self.setup.scenario.printed
        if section is None or section.biases != "none":
            return None

        def value(iteration: Iteration, quantity: Quantity) -> float:
            return iteration.value(quantity) - iteration.value(quantity.beside(QuantityKind.BIAS))

        return PrintedLine(text, SlipReason.NO_BIASES, value=value)

    def _errors(self, layer: int) -> str:
        return identifier(self.base(Kind.ERROR_BY_ACTIVATION, layer).lstrip("-"), f"errors{layer + 1}")

    def _write_back(self, layer: int) -> None:
        errors, outputs, before = self._errors(layer), self.base(Kind.ACTIVATION, layer), self._before(layer)
        result = LineResult(QuantityKind.ERROR_BY_ACTIVATION, layer, change=ResultChange.NEGATED)
        target = self.base(Kind.TARGET)
        if layer == 1:
            turned = self.printed(f"{errors} = {outputs} - {target}", SlipReason.CLIMBS, "wrong_sign")
            self.add(f"{errors} = {target} - {outputs}", result, printed=turned)
        else:
            weights, above = self.base(Kind.WEIGHT, 1), self.base(Kind.DELTA, 1)
            printed = self.printed(
                f"{errors} = {weights} @ {self._errors(1)}", SlipReason.NO_OUTPUT_SLOPE, "missing_output_derivative"
            ) or self.printed(
                f"{errors} = -(({weights} - {self.rate} * {self.base(Kind.GRADIENT, 1)}) @ {above})",
                SlipReason.SAME_ARRAY,
                "sequential_update",
            )
            self.add(f"{errors} = -({weights} @ {above})", result, printed=printed)
        slopes, activation = self.base(Kind.SLOPE, layer), self.layer(layer).activation
        rule = "no_output_slope" if layer == 1 else "square_only_derivative"
        wrong = f"{slopes} = 1" if layer == 1 else f"{slopes} = 1 - {outputs} * {outputs}"
        reason = SlipReason.SLOPE_LEFT_OUT if layer == 1 else SlipReason.SLOPE_OF_TANH
        self.add(
            f"{slopes} = {slope(activation, self.base(Kind.SOP, layer), outputs)}",
            LineResult(QuantityKind.SLOPE, layer),
            printed=self.printed(wrong, reason, rule),
        )
        delta = self.base(Kind.DELTA, layer)
        self.add(f"{delta} = -{errors} * {slopes}", LineResult(QuantityKind.DELTA, layer))
        gradient = LineResult(QuantityKind.WEIGHT_GRADIENT, layer)
        self.add(f"{self.base(Kind.GRADIENT, layer)} = {before} @ {delta}.T", gradient)
        if self.trains_bias(layer):
            text = f"{self.base(Kind.BIAS_GRADIENT, layer)} = {delta}[:, 0]"
            self.add(text, LineResult(QuantityKind.BIAS_GRADIENT, layer))

    def _before(self, layer: int) -> str:
        return self.base(Kind.ACTIVATION, layer - 1) if layer else self.base(Kind.INPUT)

    def _write_update(self, layer: int) -> None:
        weights = LineResult(QuantityKind.NEW_WEIGHT, layer)
        self.add_update(self.base(Kind.WEIGHT, layer), self.base(Kind.GRADIENT, layer), weights)
        if self.trains_bias(layer):
            new, old = self.base(Kind.NEW_BIAS, layer), self.base(Kind.BIAS, layer)
            self.add_update(old, self.base(Kind.BIAS_GRADIENT, layer), LineResult(QuantityKind.NEW_BIAS, layer), new)
