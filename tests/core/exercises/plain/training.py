"""A scenario read and trained with scalar loops: dense layers, samples in the order of the file, plain gradient descent."""

import math
import tomllib
from dataclasses import dataclass
from pathlib import Path

Matrix = list[list[float]]


@dataclass(frozen=True)
class PlainLayer:
    """What a layer does with its sums; `option` is a sigmoid's factor c or a leaky ReLU's slope."""

    size: int
    activation: str
    option: float
    has_bias: bool
    is_bias_trained: bool


@dataclass(frozen=True)
class PlainScenario:
    """What a scenario file says of a network and of its training."""

    layers: list[PlainLayer]
    weights: list[Matrix]  # at state 0: weights[l][i][j], from neuron i to neuron j
    biases: list[list[float]]  # an empty row where a layer has none
    inputs: Matrix
    targets: Matrix
    loss: str
    rate: float
    batch: int
    is_mean: bool
    l2: float
    rules: frozenset[str]


def read_scenario(path: Path) -> PlainScenario:
    """Read a scenario whose parameters and samples stand in the file, number by number."""
    scenario = tomllib.loads(path.read_text(encoding="utf-8"))
    layers = []
    for layer in scenario["network"]["layers"]:
        bias = layer.get("bias", True)
        option = layer.get("slope", 0.01) if layer["activation"] == "leaky_relu" else layer.get("scale", 1.0)
        layers.append(PlainLayer(layer["size"], layer["activation"], option, bias is not False, bias is True))
    training = scenario["training"]
    inputs = scenario["data"]["inputs"]
    rule = training.get("rule", "gradient_descent")
    batch = training.get("batch", 1)
    return PlainScenario(
        layers=layers,
        weights=scenario["start"]["weights"],
        biases=scenario["start"].get("biases", [[] for _ in layers]),
        inputs=inputs,
        targets=scenario["data"]["targets"],
        loss=training["loss"],
        rate=training["learning_rate"],
        batch=len(inputs) if batch == "all" else batch,
        is_mean=training.get("reduction", "mean") == "mean",
        l2=training.get("l2", 0.0),
        rules=frozenset([rule] if isinstance(rule, str) else rule) - {"gradient_descent"},
    )


def batch_at(scenario: PlainScenario, state: int) -> list[int]:
    """The samples, counted from 0, that the iteration after `state` takes; an epoch's last batch is the rest."""
    samples = len(scenario.inputs)
    batches = math.ceil(samples / scenario.batch)  # of an epoch
    first = (state % batches) * scenario.batch
    return list(range(first, min(first + scenario.batch, samples)))


def state_after(scenario: PlainScenario, iterations: int) -> tuple[list[Matrix], list[list[float]]]:
    """Weights and biases after so many updates, under the scenario's own rules."""
    weights, biases = scenario.weights, scenario.biases
    for state in range(iterations):
        of_weights, of_biases = gradients(scenario, weights, biases, batch_at(scenario, state), scenario.rules)
        weights = [
            [[w - scenario.rate * g for w, g in zip(*row, strict=True)] for row in zip(*layer, strict=True)]
            for layer in zip(weights, of_weights, strict=True)
        ]
        biases = [
            [b - scenario.rate * g for b, g in zip(row, by_row, strict=True)] if layer.is_bias_trained else row
            for layer, row, by_row in zip(scenario.layers, biases, of_biases, strict=True)
        ]
    return weights, biases


def gradients(
    scenario: PlainScenario,
    weights: list[Matrix],
    biases: list[list[float]],
    batch: list[int],
    rules: frozenset[str],
) -> tuple[list[Matrix], list[list[float]]]:
    """∂J/∂w and ∂J/∂b of a batch under these mistakes; none of them gives the true ones."""
    share = 1.0 / len(batch) if scenario.is_mean else 1.0
    passes, deltas, by_outputs = [], [], []
    for sample in batch:
        sums, activations = _forward(scenario, weights, biases, scenario.inputs[sample])
        by_output, delta = _back_to_outputs(scenario, sums[-1], activations[-1], scenario.targets[sample], rules)
        passes.append((sums, activations))
        by_outputs.append(by_output)
        deltas.append(delta)
    last = len(scenario.layers) - 1
    of_weights: list[Matrix] = [[] for _ in scenario.layers]
    of_biases: list[list[float]] = [[] for _ in scenario.layers]
    for layer in range(last, -1, -1):
        w = weights[layer]
        for i in range(len(w)):
            row = []
            for j in range(len(w[i])):
                total = 0.0
                for (_, activations), delta in zip(passes, deltas, strict=True):
                    total += delta[j] * activations[layer][i]
                row.append(share * total + scenario.l2 * w[i][j])
            of_weights[layer].append(row)
        if scenario.layers[layer].has_bias:
            of_biases[layer] = [share * sum(d[j] for d in deltas) for j in range(scenario.layers[layer].size)]
        if layer == 0:
            break
        if "sequential_update" in rules:
            w = [
                [value - scenario.rate * gradient for value, gradient in zip(*row, strict=True)]
                for row in zip(w, of_weights[layer], strict=True)
            ]
        handed = by_outputs if layer == last and "missing_output_derivative" in rules else deltas
        deltas = [
            [
                sum(w[i][j] * from_above[j] for j in range(len(from_above)))
                * _slope(scenario.layers[layer - 1], sums[layer - 1][i], activations[layer][i], rules, is_hidden=True)
                for i in range(len(w))
            ]
            for (sums, activations), from_above in zip(passes, handed, strict=True)
        ]
    return of_weights, of_biases


def activated(layer: PlainLayer, sums: list[float]) -> list[float]:
    """The activations of a layer with these sums."""
    if layer.activation == "softmax":
        largest = max(sums)
        powers = [math.exp(z - largest) for z in sums]
        return [power / sum(powers) for power in powers]
    return [_activation(layer, z) for z in sums]


def loss_of(name: str, outputs: list[float], targets: list[float]) -> float:
    """The loss of one sample, as the format's table writes it."""
    total = 0.0
    for p, t in zip(outputs, targets, strict=True):
        if name == "cross_entropy":
            total -= t * math.log(p)
        elif name == "binary_cross_entropy":
            total -= t * math.log(p) + (1 - t) * math.log(1 - p)
        else:
            total += (p - t) * (p - t)
    if name == "half_squared_error":
        return total / 2
    return total / len(outputs) if name == "mean_squared_error" else total


def loss_slope(name: str, p: float, t: float, outputs: int) -> float:
    """∂E/∂p of one output, of so many."""
    if name == "squared_error":
        return 2 * (p - t)
    if name == "half_squared_error":
        return p - t
    if name == "mean_squared_error":
        return 2 * (p - t) / outputs
    if name == "cross_entropy":
        return -t / p
    return (1 - t) / (1 - p) - t / p


def softmax_delta(loss: str, outputs: list[float], targets: list[float], j: int) -> float:
    """∂E/∂z of output j of a softmax layer: of cross-entropy p·Σt − t, else through the Jacobian."""
    if loss == "cross_entropy":
        return outputs[j] * sum(targets) - targets[j]
    total = 0.0
    for k in range(len(outputs)):
        jacobian = outputs[k] * ((1.0 if k == j else 0.0) - outputs[j])
        total += loss_slope(loss, outputs[k], targets[k], len(outputs)) * jacobian
    return total


def _activation(layer: PlainLayer, z: float) -> float:
    if layer.activation == "sigmoid":
        stretched = layer.option * z
        if stretched >= 0:
            return 1 / (1 + math.exp(-stretched))
        return math.exp(stretched) / (1 + math.exp(stretched))
    if layer.activation == "tanh":
        return math.tanh(z)
    if layer.activation == "relu":
        return max(0.0, z)
    if layer.activation == "leaky_relu":
        return z if z > 0 else layer.option * z
    return z


def _slope(layer: PlainLayer, z: float, a: float, rules: frozenset[str], is_hidden: bool) -> float:
    """f′ as the rules take it."""
    if layer.activation == "sigmoid":
        factor = 1.0 if "unscaled_derivative" in rules else layer.option
        return factor * (1 - a * a if is_hidden and "square_only_derivative" in rules else a * (1 - a))
    if layer.activation == "tanh":
        return 1 - a * a
    if layer.activation == "relu":
        return 1.0 if z > 0 else 0.0
    if layer.activation == "leaky_relu":
        return 1.0 if z > 0 else layer.option
    return 1.0


def _forward(
    scenario: PlainScenario, weights: list[Matrix], biases: list[list[float]], x: list[float]
) -> tuple[list[list[float]], list[list[float]]]:
    """The sums of each layer; and the inputs, followed by the activations of each layer."""
    sums, activations = [], [x]
    for layer, w, b in zip(scenario.layers, weights, biases, strict=True):
        before = activations[-1]
        z = []
        for j in range(layer.size):
            total = b[j] if layer.has_bias else 0.0
            for i in range(len(before)):
                total += before[i] * w[i][j]
            z.append(total)
        sums.append(z)
        activations.append(activated(layer, z))
    return sums, activations


def _back_to_outputs(
    scenario: PlainScenario, z: list[float], p: list[float], t: list[float], rules: frozenset[str]
) -> tuple[list[float], list[float]]:
    """∂E/∂p and ∂E/∂z of the outputs of one sample."""
    sign = -1.0 if "wrong_sign" in rules else 1.0
    layer = scenario.layers[-1]
    outputs = range(len(p))
    by_output = [sign * loss_slope(scenario.loss, p[j], t[j], len(p)) for j in outputs]
    if "no_output_slope" in rules:
        return by_output, by_output
    if layer.activation == "softmax":
        return by_output, [sign * softmax_delta(scenario.loss, p, t, j) for j in outputs]
    return by_output, [by_output[j] * _slope(layer, z[j], p[j], rules, is_hidden=False) for j in outputs]
