"""A setup as a Python script that needs only NumPy, and prints the numbers that Backstep shows.

It is written to be read: what the network doesn't need isn't in it.
"""

from collections.abc import Iterable

from core.export.numpy_losses import numpy_loss
from core.export.script_parts import batches, heading, objective_of, printing, start_and_samples
from core.network.activations import LeakyReLU, Sigmoid
from core.network.network import BiasKind, Layer
from core.setup.setup import Setup

_FUNCTIONS = {
    "identity": ("return z", "return np.ones_like(z)"),
    "sigmoid": (
        "return 1 / (1 + np.exp(-scale * z))",
        "f = sigmoid(z, scale)\n    return scale * f * (1 - f)",
    ),
    "tanh": ("return np.tanh(z)", "return 1 - np.tanh(z) ** 2"),
    "relu": ("return np.maximum(0, z)", "return np.where(z > 0, 1.0, 0.0)"),
    "leaky_relu": ("return np.where(z > 0, z, slope * z)", "return np.where(z > 0, 1.0, slope)"),
}
_OPTIONS = {"sigmoid": ", scale", "leaky_relu": ", slope"}
_SOFTMAX = """def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def back_through_softmax(p, gradient):  # Σ ∂E/∂p_k · p_k(δ_kj − p_j)
    return p * (gradient - (gradient * p).sum(axis=1, keepdims=True))
"""


def numpy_script(setup: Setup, iterations: int) -> str:
    """The script that trains `setup` to state `iterations`.

    Raises
    ------
    ScenarioError
        If one of the documented mistakes trains: the script knows only the right way back.
    """
    parts = [
        heading(setup, iterations),
        "import numpy as np\n",
        *start_and_samples(setup, "np.array"),
        *_functions(setup.network.layers),
        numpy_loss(setup),
        _passes(setup),
        _training(setup, iterations),
    ]
    return "\n".join(parts)


def _functions(layers: Iterable[Layer]) -> list[str]:
    used = {layer.activation.name for layer in layers}
    parts = []
    for name, (value, slope) in _FUNCTIONS.items():
        if name in used:
            option = _OPTIONS.get(name, "")
            parts.append(f"\ndef {name}(z{option}):\n    {value}\n\n\ndef slope_of_{name}(z{option}):\n    {slope}\n")
    return [*parts, f"\n{_SOFTMAX}"] if "softmax" in used else parts


def _call(layer: Layer, prefix: str = "") -> str:
    activation = layer.activation
    option = ""
    if isinstance(activation, Sigmoid):
        option = f", {activation.scale!r}"
    elif isinstance(activation, LeakyReLU):
        option = f", {activation.slope!r}"
    return f"{prefix}{activation.name}(z{{}}{option})"


def _passes(setup: Setup) -> str:
    layers = setup.network.layers
    lines = ["", "def forward(a0):  # SOPs z and activations a, layer by layer"]
    for number, layer in enumerate(layers):
        bias = f" + biases[{number}]" if layer.bias is not BiasKind.ABSENT else ""
        lines.append(f"    z{number + 1} = a{number} @ weights[{number}]{bias}")
        lines.append(f"    a{number + 1} = {_call(layer).format(number + 1)}")
    depth = len(layers)
    sops = ", ".join(f"z{number + 1}" for number in range(depth))
    activations = ", ".join(f"a{number}" for number in range(depth + 1))
    lines += [f"    return ({sops},), ({activations},)", "", ""]
    lines.append("def backward(z, a, t, share):  # ∂J/∂weights and ∂J/∂biases, from the error back to the first weight")
    lines.append("    delta = delta_of(z[-1], a[-1], t)")
    lines.append("    gradients = []")
    for number in reversed(range(depth)):
        penalty = f" + {setup.objective.l2!r} * weights[{number}]" if setup.objective.l2 else ""
        lines.append(f"    gradients.insert(0, (share * a[{number}].T @ delta{penalty}, share * delta.sum(axis=0)))")
        if number > 0:
            slope = _call(layers[number - 1], "slope_of_").format(f"[{number - 1}]")
            lines.append(f"    delta = delta @ weights[{number}].T * {slope}  # one layer back")
    return "\n".join([*lines, "    return gradients\n"])


def _training(setup: Setup, iterations: int) -> str:
    mean = setup.objective.reduction == "mean"
    lines = batches(setup, "np.arange")
    lines += [
        f"for state in range({iterations}):",
        "    rows = rows_of(state)",
        "    z, a = forward(inputs[rows])",
        f"    gradients = backward(z, a, targets[rows], {'1 / len(rows)' if mean else '1.0'})",
        "    for layer, (by_weights, by_biases) in enumerate(gradients):  # all at once, after all were taken",
        f"        weights[layer] = weights[layer] - {setup.learning_rate!r} * by_weights",
    ]
    trained = [number for number, layer in enumerate(setup.network.layers) if layer.bias is BiasKind.TRAINED]
    if len(trained) == setup.network.depth:
        lines.append(f"        biases[layer] = biases[layer] - {setup.learning_rate!r} * by_biases")
    elif trained:
        lines.append(f"        if layer in {tuple(trained)!r}:  # the others are fixed, or not there")
        lines.append(f"            biases[layer] = biases[layer] - {setup.learning_rate!r} * by_biases")
    joined = f"losses(z[-1], a[-1], targets[rows]).{setup.objective.reduction}()"
    lines += [
        "",
        f"rows = rows_of({iterations})",
        "z, a = forward(inputs[rows])",
        *printing(
            setup,
            objective_of(setup, joined, "sum((w**2).sum() for w in weights)"),
            outputs="a[-1].tolist()",
            weights="[matrix.tolist() for matrix in weights]",
            biases="[vector.tolist() for vector in biases]",
        ),
        "",
    ]
    return "\n".join(lines)
