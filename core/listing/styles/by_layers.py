"""Layer by layer, in rows: z1, a1, delta2, dW2, for any network; a batch has a row for each sample."""

from core.exercises.sheet.quantity import QuantityKind
from core.listing.line import LineResult, ListingPart, PrintedLine, SlipReason
from core.listing.listing import ListingBuilder, ListingGiven, identifier
from core.listing.snippets import (
    SQUARED,
    activated,
    slope,
    squared_gradient,
    squared_loss,
    squared_loss_of_rows,
)
from core.network.activations import Softmax
from core.network.notations import Kind, WholeKind
from core.network.phases import Stage
from core.setup.setup import Setup

L1 = "l1"  # the strength of its penalty, which no notation has a name for


class ByLayers(ListingBuilder):
    """Any network, loss and batch."""

    @classmethod
    def fits(cls, _setup: Setup) -> bool:
        return True

    @property
    def is_of_batch(self) -> bool:
        setup = self.setup
        takes_functions = setup.objective.loss.name not in SQUARED or self._has_softmax
        return not setup.names.is_alone or takes_functions

    @property
    def _has_softmax(self) -> bool:
        return any(isinstance(each.activation, Softmax) for each in self.network.layers)

    @property
    def _is_simple(self) -> bool:
        """Whether ∂E/∂p is a difference, and the output has a slope."""
        return self.loss.name in SQUARED and not self._has_softmax

    @property
    def _alone(self) -> bool:
        return self.setup.names.is_alone

    # What is called what

    def _of(self, whole: WholeKind, layer: int = -1) -> str:
        return self.whole(whole, layer)

    def _before(self, layer: int) -> str:
        return self._of(WholeKind.ACTIVATIONS, layer - 1) if layer else self._of(WholeKind.INPUTS)

    def _gradient(self, layer: int, *, of_bias: bool = False) -> str:
        return self._of(WholeKind.BATCH_BIAS_GRADIENTS if of_bias else WholeKind.BATCH_GRADIENTS, layer)

    def _gradient_result(self, layer: int, *, of_bias: bool = False) -> LineResult:
        kinds = (QuantityKind.WEIGHT_GRADIENT, QuantityKind.BIAS_GRADIENT)
        if not self._alone:
            kinds = (QuantityKind.WEIGHT_OBJECTIVE, QuantityKind.BIAS_OBJECTIVE)
        return LineResult(kinds[of_bias], layer)

    @property
    def _l2(self) -> str:
        return identifier(str(self.names.l2), "l2")

    @property
    def _target(self) -> str:
        return self._of(WholeKind.TARGETS)

    def givens(self) -> list[ListingGiven]:
        batch = self.is_of_batch
        found = [
            ListingGiven(self._of(WholeKind.INPUTS), LineResult(QuantityKind.INPUT), is_of_batch=batch),
            ListingGiven(self._target, LineResult(QuantityKind.TARGET), is_of_batch=batch),
        ]
        for layer in range(self.depth):
            found.append(ListingGiven(self._of(WholeKind.WEIGHTS, layer), LineResult(QuantityKind.WEIGHT, layer)))
            if self.has_bias(layer):
                result = LineResult(QuantityKind.BIAS, layer)
                found.append(ListingGiven(self._of(WholeKind.BIASES, layer), result, is_row=self._biases_are_rows))
        found.append(ListingGiven(self.rate, number=self.setup.learning_rate))
        if self.setup.objective.l2:
            found.append(ListingGiven(self._l2, number=self.setup.objective.l2))
        if self.setup.objective.l1:
            found.append(ListingGiven(L1, number=self.setup.objective.l1))
        return found

    @property
    def _biases_are_rows(self) -> bool:
        return False

    # The lines

    def write(self) -> None:
        for layer in range(self.depth):
            self._write_forward(layer)
        self._write_loss()
        for layer in reversed(range(self.depth)):
            self.begin(ListingPart.BACK, layer)
            if layer == self.last:
                self._write_output()
            else:
                self._write_back(layer)
            self._write_gradients(layer)
        self.begin(ListingPart.UPDATE)
        self._write_penalty()
        for layer in range(self.depth):
            self._write_update(layer)

    def _write_forward(self, layer: int) -> None:
        sop, weights = self._of(WholeKind.SOPS, layer), self._of(WholeKind.WEIGHTS, layer)
        bias = f" + {self._of(WholeKind.BIASES, layer)}" if self.has_bias(layer) else ""
        self.add(f"{sop} = {self._before(layer)} @ {weights}{bias}", LineResult(QuantityKind.SOP, layer))
        self._write_activation(layer, sop)

    def _write_activation(self, layer: int, sop: str) -> None:
        value = activated(self.layer(layer).activation, sop)
        text = f"{self._of(WholeKind.ACTIVATIONS, layer)} = {value}"
        self.add(text, LineResult(QuantityKind.ACTIVATION, layer))

    def _write_loss(self) -> None:
        p, t = self._of(WholeKind.ACTIVATIONS, self.last), self._target
        if self.is_of_batch:
            value = f"losses({self._of(WholeKind.SOPS, self.last)}, {p}, {t})"
            if self._is_simple:
                value = squared_loss_of_rows(self.loss, p, t)
        else:
            value = squared_loss(self.loss, p, t, target_first=self.target_first)
        self.add(f"{self.error} = {value}", LineResult(QuantityKind.LOSS))
        self._write_objective()

    def _write_objective(self) -> None:
        if self._alone:
            return
        reduction, penalty = self.setup.objective.reduction, ""
        for layer in range(self.depth):
            weights = self._of(WholeKind.WEIGHTS, layer)
            penalty += f" + {self._l2} / 2 * np.sum({weights} ** 2)" if self.setup.objective.l2 else ""
            penalty += f" + {L1} * np.sum(np.abs({weights}))" if self.setup.objective.l1 else ""
        value = f"np.{reduction}({self.error}){penalty}"
        if reduction == "sum":
            value = f"({value}) / len({self.error})" if penalty else f"np.mean({self.error})"
        self.add(f"{identifier(str(self.names.objective), 'loss')} = {value}", is_objective=True)

    def _write_output(self) -> None:
        last = self.last
        p, t, sop = self._of(WholeKind.ACTIVATIONS, last), self._target, self._of(WholeKind.SOPS, last)
        delta = self._of(WholeKind.DELTAS, last)
        if not self._is_simple:
            rule = self.printed(f"{delta} = -delta_of({sop}, {p}, {t})", SlipReason.CLIMBS, "wrong_sign")
            self.add(f"{delta} = delta_of({sop}, {p}, {t})", LineResult(QuantityKind.DELTA, last), printed=rule)
            return
        outputs = self.network.outputs
        name, slopes = self._error_by(last), self._slopes(last)
        turned = squared_gradient(self.loss, t, p, outputs, target_first=False)
        self.add(
            f"{name} = {squared_gradient(self.loss, p, t, outputs, target_first=self.target_first)}",
            LineResult(QuantityKind.ERROR_BY_ACTIVATION, last),
            printed=self.printed(f"{name} = {turned}", SlipReason.CLIMBS, "wrong_sign"),
        )
        self.add(
            f"{slopes} = {slope(self.layer(last).activation, sop, p)}",
            LineResult(QuantityKind.SLOPE, last),
            printed=self.printed(f"{slopes} = 1", SlipReason.SLOPE_LEFT_OUT, "no_output_slope"),
        )
        self.add(f"{delta} = {name} * {slopes}", LineResult(QuantityKind.DELTA, last))

    def _error_by(self, layer: int) -> str:
        return f"dE_d{self._of(WholeKind.ACTIVATIONS, layer)}"

    def _slopes(self, layer: int) -> str:
        return f"d{self._of(WholeKind.ACTIVATIONS, layer)}_d{self._of(WholeKind.SOPS, layer)}"

    def _write_back(self, layer: int) -> None:
        above, weights = self._of(WholeKind.DELTAS, layer + 1), self._of(WholeKind.WEIGHTS, layer + 1)
        name, slopes = self._error_by(layer), self._slopes(layer)
        a, sop = self._of(WholeKind.ACTIVATIONS, layer), self._of(WholeKind.SOPS, layer)
        self.add(
            f"{name} = {above} @ {weights}.T",
            LineResult(QuantityKind.ERROR_BY_ACTIVATION, layer),
            printed=self._slip_of_way_back(layer, name),
        )
        self.add(
            f"{slopes} = {slope(self.layer(layer).activation, sop, a)}",
            LineResult(QuantityKind.SLOPE, layer),
            printed=self.printed(f"{slopes} = 1 - {a} * {a}", SlipReason.SLOPE_OF_TANH, "square_only_derivative"),
        )
        text = f"{self._of(WholeKind.DELTAS, layer)} = {name} * {slopes}"
        self.add(text, LineResult(QuantityKind.DELTA, layer))

    def _slip_of_way_back(self, layer: int, name: str) -> PrintedLine | None:
        above, weights = self._of(WholeKind.DELTAS, layer + 1), self._of(WholeKind.WEIGHTS, layer + 1)
        updated = f"{name} = {above} @ ({weights} - {self.rate} * {self._gradient(layer + 1)}).T"
        slip = self.printed(updated, SlipReason.SAME_ARRAY, "sequential_update")
        if slip is None and layer == self.last - 1 and self._is_simple:
            skipped = f"{name} = {self._error_by(layer + 1)} @ {weights}.T"
            slip = self.printed(skipped, SlipReason.NO_OUTPUT_SLOPE, "missing_output_derivative")
        return slip

    def _write_gradients(self, layer: int) -> None:
        delta, before, share = self._of(WholeKind.DELTAS, layer), self._before(layer), ""
        if not self._alone and self.setup.objective.reduction == "mean":
            share = f" / len({before})"
        product = f"{before}.T @ {delta}" if self.is_of_batch else f"np.outer({before}, {delta})"
        result = None if self._has_penalty_lines else self._gradient_result(layer)
        self.add(f"{self._gradient(layer)} = {product}{share}", result, stage_given=(Stage.GRADIENTS, layer))
        if self.trains_bias(layer):
            summed = self._summed(layer, delta) if self.is_of_batch else delta
            text = f"{self._gradient(layer, of_bias=True)} = {summed}{share}"
            self.add(text, self._gradient_result(layer, of_bias=True))

    def _summed(self, _layer: int, delta: str) -> str:
        return f"{delta}.sum(axis=0)"

    @property
    def _has_penalty_lines(self) -> bool:
        return self.setup.objective.has_penalty

    def _write_penalty(self) -> None:
        if not self._has_penalty_lines:
            return
        for layer in reversed(range(self.depth)):
            weights, objective = self._of(WholeKind.WEIGHTS, layer), self.setup.objective
            terms = [f"{self._l2} * {weights}"] if objective.l2 else []
            terms += [f"{L1} * np.sign({weights})"] if objective.l1 else []
            self.add(f"{self._gradient(layer)} += {' + '.join(terms)}", self._gradient_result(layer))

    def _write_update(self, layer: int) -> None:
        pairs = [(WholeKind.WEIGHTS, Kind.NEW_WEIGHT, QuantityKind.NEW_WEIGHT, self._gradient(layer))]
        if self.trains_bias(layer):
            gradient = self._gradient(layer, of_bias=True)
            pairs.append((WholeKind.BIASES, Kind.NEW_BIAS, QuantityKind.NEW_BIAS, gradient))
        for whole, kind, result, gradient in pairs:
            name, new = self._of(whole, layer), identifier(self.base(kind, layer), "")
            of_bias = result is QuantityKind.NEW_BIAS
            self.add_update(
                name,
                gradient,
                LineResult(result, layer),
                "" if new == name else new,
                self.biases_slip(layer) if of_bias else None,
                is_row=of_bias and self._biases_are_rows,
            )
