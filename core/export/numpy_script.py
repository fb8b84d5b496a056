"""A setup as a Python script that needs only NumPy, and prints the numbers that Backstep shows.

It is written to be read: what the network doesn't need isn't in it.
"""

from collections.abc import Iterable

from core.export.numpy_losses import call, numpy_loss
from core.export.script_parts import batches, heading, objective_of, printing, start_and_samples
from core.network.activations import ACTIVATIONS, Activation
from core.network.network import BiasKind, Layer
from core.setup.setup import Setup


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
    return [f"\n{_definitions(kind())}" for name, kind in ACTIVATIONS.items() if name in used]


def _definitions(activation: Activation) -> str:
    """The functions that an activation is in a script."""
    text, name = activation.numpy, activation.name
    parameters = f"z, {activation.option_name}" if activation.option_name else "z"
    value, slope = (body.replace("\n", "\n    ") for body in (text.value, text.slope))
    both = f"def {name}({parameters}):\n    {value}\n\n\ndef slope_of_{name}({parameters}):\n    {slope}\n"
    return text.definitions or both


def _passes(setup: Setup) -> str:
    layers = setup.network.layers
    lines = ["", "def forward(a0):  # SOPs z and activations a, layer by layer"]
    for number, layer in enumerate(layers):
        bias = f" + biases[{number}]" if layer.bias is not BiasKind.ABSENT else ""
        lines.append(f"    z{number + 1} = a{number} @ weights[{number}]{bias}")
        lines.append(f"    a{number + 1} = {layer.activation.name}({call(layer.activation, f'z{number + 1}')})")
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
            below = layers[number - 1].activation
            slope = f"slope_of_{below.name}({call(below, f'z[{number - 1}]')})"
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
