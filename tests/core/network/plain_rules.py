"""The way back under joined mistakes, written out in scalar Python from the format's table, sharing no line with core."""

from core.network.activations import LeakyReLU, Sigmoid
from tests.core.networks import Case, plain_activation

Matrix = list[list[float]]


def plain_gradients(case: Case, rules: set[str], rate: float) -> tuple[list[Matrix], list[list[float]]]:
    """∂J/∂W and ∂J/∂b of every layer, as these rules compute them."""
    network, objective = case.network, case.objective
    share = 1 / len(case.inputs) if objective.reduction == "mean" else 1.0
    weights = [w.tolist() for w in network.weights(case.parameters)]
    biases = [b.tolist() for b in network.biases(case.parameters)]
    passes = [_forward(network, weights, biases, x) for x in case.inputs.tolist()]
    slopes = [_deltas_of_output(case, rules, p, t) for p, t in zip(passes, case.targets.tolist(), strict=True)]
    by_output, deltas = [each[0] for each in slopes], [each[1] for each in slopes]
    last = network.depth - 1
    of_weights, of_biases = [[]] * network.depth, [[]] * network.depth
    for layer in range(last, -1, -1):
        rows, columns = range(network.sizes[layer]), range(network.sizes[layer + 1])
        w = weights[layer]
        of_weights[layer] = [
            [
                share * sum(p[layer][1][i] * d[j] for p, d in zip(passes, deltas, strict=True))
                + objective.l2 * w[i][j]
                + objective.l1 * ((w[i][j] > 0) - (w[i][j] < 0))
                for j in columns
            ]
            for i in rows
        ]
        of_biases[layer] = [share * sum(d[j] for d in deltas) for j in columns] if biases[layer] else []
        if layer == 0:
            break
        if "sequential_update" in rules:
            w = [[w[i][j] - rate * of_weights[layer][i][j] for j in columns] for i in rows]
        handed = by_output if layer == last and "missing_output_derivative" in rules else deltas
        kind = network.layers[layer - 1].activation
        deltas = [
            [
                sum(h[j] * w[i][j] for j in columns) * _slope(kind, p[layer - 1][2][i], p[layer][1][i], rules, True)
                for i in rows
            ]
            for p, h in zip(passes, handed, strict=True)
        ]
    return of_weights, of_biases


def _forward(network, weights, biases, x):
    """Of each layer what is not used, what comes in, and the sums; and at the end the outputs as what comes in."""
    layers, a = [], x
    for layer, w, b in zip(network.layers, weights, biases, strict=True):
        z = [sum(a[i] * w[i][j] for i in range(len(a))) + (b[j] if b else 0.0) for j in range(layer.size)]
        layers.append((None, a, z))
        a = plain_activation(layer.activation, z)
    return [*layers, (None, a, None)]


def _deltas_of_output(case, rules, layers, t):
    """∂E/∂p and ∂E/∂z of one sample, as the rules take them."""
    kind, z, p = case.network.layers[-1].activation, layers[-2][2], layers[-1][1]
    sign = -1.0 if "wrong_sign" in rules else 1.0
    by_output = [sign * _loss_slope(case.objective.loss.name, a, b, len(p)) for a, b in zip(p, t, strict=True)]
    if "no_output_slope" in rules:
        return by_output, by_output
    if kind.name == "softmax":
        mean = sum(g * a for g, a in zip(by_output, p, strict=True))
        return by_output, [a * (g - mean) for g, a in zip(by_output, p, strict=True)]
    return by_output, [g * _slope(kind, s, a, rules, False) for g, s, a in zip(by_output, z, p, strict=True)]


def _slope(kind, z, f, rules, hidden):
    match kind:
        case Sigmoid(scale=c):
            factor = 1.0 if "unscaled_derivative" in rules else c
            return factor * (1 - f * f if hidden and "square_only_derivative" in rules else f - f * f)
        case LeakyReLU(slope=s):
            return 1.0 if z > 0 else s
    return {"identity": 1.0, "tanh": 1 - f * f, "relu": 1.0 if z > 0 else 0.0}[kind.name]


def _loss_slope(name, p, t, outputs):
    return {
        "squared_error": lambda: 2 * (p - t),
        "half_squared_error": lambda: p - t,
        "mean_squared_error": lambda: 2 * (p - t) / outputs,
        "cross_entropy": lambda: -t / p,
        "binary_cross_entropy": lambda: (1 - t) / (1 - p) - t / p,
    }[name]()
