"""Layer by layer with classes: samples have theirs as a number, and softmax is exp_scores over their sum."""

from core.exercises.sheet.quantity import QuantityKind
from core.listing.line import LineResult, PrintedLine, ResultChange, SlipReason
from core.listing.listing import ListingGiven
from core.listing.snippets import in_product, slope
from core.listing.styles.by_layers import ByLayers
from core.network.activations import Softmax
from core.network.notations import WholeKind
from core.network.phases import Stage
from core.setup.setup import Setup


class ByClasses(ByLayers):
    """Softmax by exp_scores, cross-entropy by the class of each sample, gradients that are summed."""

    @classmethod
    def fits(cls, setup: Setup) -> bool:
        layers, targets = setup.network.layers, setup.samples.targets
        return (
            isinstance(layers[-1].activation, Softmax)
            and not any(isinstance(each.activation, Softmax) for each in layers[:-1])
            and setup.objective.loss.name == "cross_entropy"
            and setup.objective.reduction == "sum"
            and setup.objective.l1 == 0.0
            and not setup.names.is_alone
            and bool(((targets == 0.0) | (targets == 1.0)).all() and (targets.sum(axis=1) == 1.0).all())
        )

    @property
    def _biases_are_rows(self) -> bool:
        return True

    def givens(self) -> list[ListingGiven]:
        found = super().givens()
        classes = ListingGiven(self._target, LineResult(QuantityKind.TARGET), is_of_batch=True, are_classes=True)
        return [classes if each.name == self._target else each for each in found]

    def _write_activation(self, layer: int, sop: str) -> None:
        if layer < self.last:
            super()._write_activation(layer, sop)
            return
        scores = LineResult(QuantityKind.SOP, layer, change=ResultChange.EXPONENTIAL)
        self.add(f"exp_scores = np.exp({sop})", scores, stage_given=(Stage.ACTIVATIONS, layer))
        text = f"{self._probs} = exp_scores / exp_scores.sum(axis=1, keepdims=True)"
        self.add(text, LineResult(QuantityKind.ACTIVATION, layer))

    @property
    def _probs(self) -> str:
        return self._of(WholeKind.ACTIVATIONS, self.last)

    @property
    def _of_class(self) -> str:
        return f"[range(len({self._target})), {self._target}]"

    def _write_loss(self) -> None:
        self.add(f"{self.error} = -np.log({self._probs}{self._of_class})", LineResult(QuantityKind.LOSS))
        self._write_objective()

    def _write_objective(self) -> None:
        text = f"loss = {self.error}.sum() / len({self._target})"
        if self.setup.objective.l2:
            squares = " + ".join(f"np.sum({self._of(WholeKind.WEIGHTS, layer)} ** 2)" for layer in range(self.depth))
            text = f"loss = ({self.error}.sum() + {self._l2} / 2 * ({squares})) / len({self._target})"
        self.add(text, is_objective=True)

    def _write_output(self) -> None:
        delta, probs = self._of(WholeKind.DELTAS, self.last), self._probs
        copied = PrintedLine(f"{delta} = {probs}", SlipReason.HARMLESS_ARRAY)
        self.add(
            f"{delta} = {probs}.copy()",
            LineResult(QuantityKind.ACTIVATION, self.last),
            printed=copied,
            stage_given=(Stage.SLOPES, self.last),
        )
        self.add(f"{delta}{self._of_class} -= 1", LineResult(QuantityKind.DELTA, self.last))

    def _summed(self, layer: int, delta: str) -> str:
        return f"{delta}.sum(axis=0, keepdims=True)" if layer == self.last else f"{delta}.sum(axis=0)"

    def _write_back(self, layer: int) -> None:
        above, weights = self._of(WholeKind.DELTAS, layer + 1), self._of(WholeKind.WEIGHTS, layer + 1)
        a, sop = self._of(WholeKind.ACTIVATIONS, layer), self._of(WholeKind.SOPS, layer)
        slopes = slope(self.layer(layer).activation, sop, a)
        self.add(
            f"{self._of(WholeKind.DELTAS, layer)} = {above} @ {weights}.T * {in_product(slopes)}",
            LineResult(QuantityKind.DELTA, layer),
            on_the_way=(
                LineResult(QuantityKind.ERROR_BY_ACTIVATION, layer),
                LineResult(QuantityKind.SLOPE, layer),
            ),
        )
