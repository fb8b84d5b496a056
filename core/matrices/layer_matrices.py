"""The equations of a layer: the sums and activations, the deltas, and the gradients, as products of matrices."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.matrices.equations import Equation, EquationPart, MatrixTerm, Operator, TermScale
from core.matrices.matrix import SAMPLES, Matrix, MatrixAxis, MatrixKind, Outer
from core.network.activations import Softmax
from core.network.backward_pass import Trace
from core.network.network import Network
from core.network.notations import Convention
from core.network.objective import Objective

Array = NDArray[np.float64]


@dataclass(frozen=True)
class LayerMatrices:
    """Builds the equations of one pass: of a single sample of it, or of all.

    `samples` are the numbers of the trace's samples among all, from 0. Of one sample the gradients are ∂E/∂W, those of
    its own error; of the batch ∂J/∂W, which the update takes, with each sample's share and the penalties.

    The formulas are those of a textbook in each convention, with A for what comes into a layer:

    ===========  =========================  =========================  ==============================
    ..           columns                    rows                       to × from
    ===========  =========================  =========================  ==============================
    sums         Z = Wᵀ A + B               Z = A W + B                Z = W A⁺
    last δ       ∂E/∂A ⊙ f′(Z)              the same                   the same
    δ before     (W δ) ⊙ f′(Z)              (δ Wᵀ) ⊙ f′(Z)             (Ŵᵀ δ) ⊙ f′(Z), Ŵ without biases
    ∂E/∂W        A δᵀ                       Aᵀ δ                       δ A⁺ᵀ
    ===========  =========================  =========================  ==============================
    """

    network: Network
    objective: Objective
    trace: Trace
    samples: Sequence[int]
    convention: Convention
    row: int | None = None  # of the sample in the trace; None for all of them
    sample_gradient: Array | None = (
        None  # ∂E of that sample, (parameters,), where it is not the product to its last bit
    )

    def of_layer(self, layer: int) -> list[Equation]:
        """The equations of a layer, counted from 0, in the order in which they are computed."""
        found = [self.forward(layer), self.deltas(layer), self.gradients(layer)]
        if self._has_bias(layer) and not self.convention.bias_column:
            found.append(self.bias_gradients(layer))
        return found

    def forward(self, layer: int) -> Equation:
        """Sums and activations."""
        product = self._product(self._entering(layer), self._weights(layer))
        terms = [MatrixTerm(product[0]), MatrixTerm(product[1], Operator.PRODUCT)]
        if self._has_bias(layer) and not self.convention.bias_column:
            terms.append(MatrixTerm(self._biases(layer), Operator.PLUS))
        terms.append(
            MatrixTerm(self._of_neurons(MatrixKind.SUMS, layer, self.trace.forward.sops[layer]), Operator.EQUALS)
        )
        terms.append(MatrixTerm(self._activations(layer), Operator.FUNCTION))
        return Equation(EquationPart.FORWARD, layer, tuple(terms), self.network.layers[layer].activation)

    def deltas(self, layer: int) -> Equation:
        """The deltas of a layer: the last one's from the error, each other's from those of the layer after it."""
        trace = self.trace
        result = MatrixTerm(self._of_neurons(MatrixKind.DELTAS, layer, trace.deltas[layer]), Operator.EQUALS)
        slopes = MatrixTerm(self._of_neurons(MatrixKind.SLOPES, layer, trace.slopes[layer]), Operator.BY_ELEMENTS)
        if layer < self.network.depth - 1:
            first, second = self._going_back(layer + 1)
            terms: tuple[MatrixTerm, ...] = (
                MatrixTerm(first, opens=True),
                MatrixTerm(second, Operator.PRODUCT),
                slopes,
                result,
            )
            return Equation(EquationPart.DELTAS, layer, terms)
        by_activations = self._of_neurons(MatrixKind.ERROR_BY_ACTIVATIONS, layer, trace.activation_gradients[layer])
        if not isinstance(trace.activations_taken[layer], Softmax):
            return Equation(EquationPart.DELTAS, layer, (MatrixTerm(by_activations), slopes, result))
        if self._is_difference:
            targets = self._of_neurons(MatrixKind.TARGETS, layer, trace.targets)
            terms = (MatrixTerm(self._activations(layer)), MatrixTerm(targets, Operator.MINUS), result)
            return Equation(EquationPart.DELTAS, layer, terms)
        if self.row is None:  # each sample has a Jacobian of its own
            return Equation(EquationPart.DELTAS, layer, (MatrixTerm(result.matrix),))
        pair = self._jacobian(layer), by_activations
        first, second = reversed(pair) if self.convention.has_rows else pair
        return Equation(EquationPart.DELTAS, layer, (MatrixTerm(first), MatrixTerm(second, Operator.PRODUCT), result))

    def gradients(self, layer: int) -> Equation:
        """∂E/∂W of a sample, ∂J/∂W of the batch."""
        entering = self._entering(layer)
        deltas = self._of_neurons(MatrixKind.DELTAS, layer, self.trace.deltas[layer])
        first, second = (deltas, entering) if self.convention.leads_to_rows else (entering, deltas)
        if self.convention.has_rows:
            first = first.transposed()
        else:
            second = second.transposed()
        share = self._share
        terms = [MatrixTerm(first, scale=share), MatrixTerm(second, Operator.PRODUCT)]
        if self.row is None and self.objective.l2:
            penalised = self._weights(layer, penalised=True)
            terms.append(MatrixTerm(penalised, Operator.PLUS, TermScale(self.objective.l2, is_share=False)))
        if self.row is None and self.objective.l1:
            signs = self._weights(layer, signs=True)
            terms.append(MatrixTerm(signs, Operator.PLUS, TermScale(self.objective.l1, is_share=False)))
        terms.append(MatrixTerm(self._weight_gradients(layer), Operator.EQUALS))
        return Equation(EquationPart.GRADIENTS, layer, tuple(terms))

    def bias_gradients(self, layer: int) -> Equation:
        """∂E/∂B of a sample, which is its δ, and stands alone; of the batch ∂J/∂B, the sum of δ over the samples."""
        if self.row is not None:
            gradient = self.trace.deltas[layer][self.row]
            alone = MatrixTerm(self._vector(MatrixKind.BIAS_GRADIENTS, layer, gradient))
            return Equation(EquationPart.BIAS_GRADIENTS, layer, (alone,))
        deltas = self._of_neurons(MatrixKind.DELTAS, layer, self.trace.deltas[layer])
        result = self._vector(MatrixKind.BIAS_GRADIENTS, layer, self._of_batch.biases[layer])
        terms = MatrixTerm(deltas, scale=self._share), MatrixTerm(result, Operator.EQUALS)
        return Equation(EquationPart.BIAS_GRADIENTS, layer, terms)

    # Its matrices

    @property
    def _of_batch(self) -> "_Gradient":
        return _Gradient(self.network.weights(self.trace.gradient), self.network.biases(self.trace.gradient))

    @property
    def _share(self) -> TermScale | None:
        """What a sample counts in the objective; None where that is all of it."""
        if self.row is not None:
            return None
        share = self.objective.share(len(self.trace.targets))
        return None if share == 1.0 else TermScale(share, is_share=True)

    @property
    def _is_difference(self) -> bool:
        """Whether the deltas before a softmax are p − t."""
        taken, trace = self.trace.activations_taken[-1], self.trace
        targets = trace.targets if self.row is None else trace.targets[[self.row]]
        sums = set(targets.sum(axis=1).tolist())
        return all(trace.loss_taken.shortened(taken, "p", "t", each) == "p − t" for each in sums)

    def _has_bias(self, layer: int) -> bool:
        return bool(self.trace.biases[layer].size)

    def _samples(self) -> tuple[int, ...]:
        return tuple(self.samples) if self.row is None else (self.samples[self.row],)

    def _rows_of(self, values: Array) -> Array:
        """Of values with a row a sample, those that are looked at."""
        return values if self.row is None else values[self.row : self.row + 1]

    def _of_neurons(self, kind: MatrixKind, layer: int, values: Array, *, with_one: bool = False) -> Matrix:
        """Values of a layer's neurons, (samples, size), as the convention has them."""
        body = self._rows_of(values)
        samples = MatrixAxis(SAMPLES, len(body))
        neurons = MatrixAxis(layer + 1, body.shape[1], with_one)
        end = np.ones(len(body)) if with_one else None
        if self.convention.has_rows:
            return Matrix(kind, layer, samples, neurons, body, end, self._samples())
        return Matrix(kind, layer, neurons, samples, body.T, end, self._samples())

    def _activations(self, layer: int) -> Matrix:
        return self._of_neurons(MatrixKind.ACTIVATIONS, layer, self.trace.forward.activations[layer])

    def _entering(self, layer: int) -> Matrix:
        """What comes into a layer, with the 1 that its biases are multiplied by where they are among the weights."""
        with_one = self.convention.bias_column and self._has_bias(layer)
        return self._of_neurons(MatrixKind.ACTIVATIONS, layer - 1, self.trace.forward.into(layer), with_one=with_one)

    def _weights(self, layer: int, *, penalised: bool = False, signs: bool = False) -> Matrix:
        weights, biases = self.trace.weights[layer], self.trace.biases[layer]
        if signs:
            weights = np.sign(weights)
            biases = np.zeros_like(biases) if self.convention.bias_column else biases
            made = self._of_parameters(MatrixKind.WEIGHTS, layer, weights, biases)
            has_zeros = self.convention.bias_column and bool(biases.size)
            return replace(made, has_zeros=has_zeros, are_signs=True)
        if penalised and self.convention.bias_column and biases.size:
            zeros = np.zeros_like(biases)
            return replace(self._of_parameters(MatrixKind.WEIGHTS, layer, weights, zeros), has_zeros=True)
        return self._of_parameters(MatrixKind.WEIGHTS, layer, weights, biases)

    def _of_parameters(self, kind: MatrixKind, layer: int, weights: Array | Outer, biases: Array) -> Matrix:
        """Values of a layer's weights, (fan_in, size), and biases, as the convention has them."""
        fan_in, size = weights.shape
        has_biases = self.convention.bias_column and bool(biases.size)
        sources, targets = MatrixAxis(layer, fan_in, has_biases), MatrixAxis(layer + 1, size)
        end = biases if has_biases else None
        of_batch = kind is MatrixKind.WEIGHT_GRADIENTS and self.row is None
        if not self.convention.leads_to_rows:
            return Matrix(kind, layer, sources, targets, weights, end, is_of_batch=of_batch)
        body = Outer(weights.across, weights.down) if isinstance(weights, Outer) else weights.T
        return Matrix(kind, layer, targets, sources, body, end, is_of_batch=of_batch)

    def _biases(self, layer: int) -> Matrix:
        return self._vector(MatrixKind.BIASES, layer, self.trace.biases[layer])

    def _vector(self, kind: MatrixKind, layer: int, values: Array) -> Matrix:
        """One value a neuron, whatever the samples, (size,)."""
        neurons, alone = MatrixAxis(layer + 1, len(values)), MatrixAxis(SAMPLES, 1)
        of_batch = kind is MatrixKind.BIAS_GRADIENTS and self.row is None
        if self.convention.has_rows:
            return Matrix(kind, layer, alone, neurons, values[np.newaxis, :], is_of_batch=of_batch)
        return Matrix(kind, layer, neurons, alone, values[:, np.newaxis], is_of_batch=of_batch)

    def _product(self, entering: Matrix, weights: Matrix) -> tuple[Matrix, Matrix]:
        if self.convention.has_rows:
            return entering, (weights.transposed() if self.convention.leads_to_rows else weights)
        return (weights if self.convention.leads_to_rows else weights.transposed()), entering

    def _going_back(self, layer: int) -> tuple[Matrix, Matrix]:
        """What is multiplied to go back from a layer: its weights and what it hands back, by whatever rule."""
        trace = self.trace
        fan_in, size = trace.weights_back[layer].shape
        weights = Matrix(
            MatrixKind.WEIGHTS,
            layer,
            MatrixAxis(layer, fan_in),
            MatrixAxis(layer + 1, size),
            trace.weights_back[layer],
            # As it lies in memory, from × to, it is the transposed of what the other orientation calls W.
            is_transposed=self.convention.leads_to_rows,
            lacks_biases=self.convention.bias_column and self._has_bias(layer),
            was_updated=trace.goes_back_by_other_weights(layer),
        )
        kind = MatrixKind.ERROR_BY_ACTIVATIONS if trace.skips_slope(layer) else MatrixKind.DELTAS
        handed = self._of_neurons(kind, layer, trace.handed_back[layer])
        if self.convention.has_rows:
            return handed, weights.transposed()
        return weights, handed

    def _jacobian(self, layer: int) -> Matrix:
        """∂a/∂z across a softmax, (size, size); it is its own transposed."""
        row = self.row or 0
        body = Softmax().jacobian(self.trace.forward.activations[layer][row])
        axis = MatrixAxis(layer + 1, len(body))
        return Matrix(MatrixKind.JACOBIAN, layer, axis, axis, body, samples=self._samples())

    def _weight_gradients(self, layer: int) -> Matrix:
        if self.row is None:
            of_batch = self._of_batch
            return self._of_parameters(
                MatrixKind.WEIGHT_GRADIENTS, layer, of_batch.weights[layer], of_batch.biases[layer]
            )
        if self.sample_gradient is not None:
            weights, biases = (
                each(self.sample_gradient)[layer] for each in (self.network.weights, self.network.biases)
            )
            return self._of_parameters(MatrixKind.WEIGHT_GRADIENTS, layer, weights, biases)
        entering, deltas = self.trace.forward.into(layer)[self.row], self.trace.deltas[layer][self.row]
        biases = deltas if self._has_bias(layer) else deltas[:0]
        return self._of_parameters(MatrixKind.WEIGHT_GRADIENTS, layer, Outer(entering, deltas), biases)


@dataclass(frozen=True)
class _Gradient:
    weights: list[Array]
    biases: list[Array]
