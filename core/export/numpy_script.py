"""A setup as a Python script that needs only NumPy, and prints the numbers that Backstep shows.

It is written to be read: what the network doesn't need isn't in it.
"""

from collections.abc import Iterable

from core.export.numpy_losses import call, numpy_loss
from core.export.script_parts import (
    asked_at,
    batches,
    heading,
    modules,
    objective_of,
    options_of,
    printing,
    rate_at_state,
    shown_at,
    start_and_samples,
)
from core.network.activations import ACTIVATIONS, Activation
from core.network.network import BiasKind, Layer
from core.setup.setup import Setup


def numpy_script(setup: Setup, iterations: int, every: int = 0) -> str:
    """The script that trains `setup` to state `iterations`, and prints that state in four lines.

    Where `every` is given, it prints every so many states up to that one instead, a line of JSON each.

    Raises
    ------
    ScenarioError
        If one of the documented mistakes trains: the script knows only the right way back.
    """
    parts = [
        heading(setup, iterations, every),
        f"{modules(setup, as_json=every > 0)}import numpy as np\n",
        *start_and_samples(setup, "np.array"),
        *_functions(setup.network.layers),
        numpy_loss(setup),
        _passes(setup),
        _training(setup, iterations, every),
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
        penalty += f" + {setup.objective.l1!r} * np.sign(weights[{number}])" if setup.objective.l1 else ""
        lines.append(f"    gradients.insert(0, (share * a[{number}].T @ delta{penalty}, share * delta.sum(axis=0)))")
        if number > 0:
            below = layers[number - 1].activation
            slope = f"slope_of_{below.name}({call(below, f'z[{number - 1}]')})"
            lines.append(f"    delta = delta @ weights[{number}].T * {slope}  # one layer back")
    return "\n".join([*lines, "    return gradients\n"])


def _optimizer(setup: Setup) -> list[str]:
    """The function that an optimizer is in a script, and what it carries; none where the gradient is taken as it is."""
    optimizer = setup.optimizer
    if optimizer.is_plain:
        return []
    text, options, names = optimizer.script, options_of(optimizer), ", ".join(optimizer.carries)
    nothing = ", ".join(["0.0"] * len(optimizer.carries))
    lines = ["", f"# What {optimizer.name} carries from iteration to iteration, {names}, of each layer."]
    lines += [f"carried_to_{kind} = [[{nothing}] for _ in weights]" for kind in ("weights", "biases")]
    decay = ", decay=0.0" if optimizer.shrinking else ""
    lines += ["", "", f"def moved(w, g, carried, k, rate{decay}):  # w after an update by its gradient g"]
    lines += [f"    {line.format_map(options)}" for line in text.before]
    lines.append(f"    {names}{',' if len(optimizer.carries) == 1 else ''} = carried")
    lines += [
        f"    {name} = {line.format_map(options)}" for name, line in zip(optimizer.carries, text.carried, strict=True)
    ]
    lines.append(f"    carried[:] = [{names}]")
    if decay:
        lines.append("    w = w - rate * decay * w")
    return [*lines, f"    return w - rate * ({text.step.format_map(options)})", ""]


def _training(setup: Setup, iterations: int, every: int) -> str:
    mean = setup.objective.reduction == "mean"
    lines = [*_optimizer(setup), *batches(setup, "np.arange")]
    plain, rate = setup.optimizer.is_plain, repr(setup.learning_rate)
    if not setup.schedule.is_constant:
        rate = "rate"
    rate_line = [f"    rate = {rate_at_state(setup)}"] if rate == "rate" else []
    shrinking = setup.optimizer.shrinking
    of_weights, of_biases = (
        f"moved({kind}[layer], by_{kind}, carried_to_{kind}[layer], state + 1, {rate}{decay})"
        for kind, decay in (("weights", f", {shrinking!r}" if shrinking else ""), ("biases", ""))
    )
    if plain:
        of_weights, of_biases = f"weights[layer] - {rate} * by_weights", f"biases[layer] - {rate} * by_biases"
    joined = f"losses(z[-1], a[-1], targets[rows]).{setup.objective.reduction}()"
    shown = [
        "z, a = forward(inputs[rows])",
        *printing(
            setup,
            objective_of(
                setup,
                joined,
                "sum((w**2).sum() for w in weights)",
                "sum(abs(w).sum() for w in weights)",
            ),
            outputs="a[-1].tolist()",
            weights="[matrix.tolist() for matrix in weights]",
            biases="[vector.tolist() for vector in biases]",
            as_json=every > 0,
        ),
    ]
    lines += [
        *shown_at(every, shown),
        f"for state in range({iterations}):",
        *asked_at(every),
        *rate_line,
        "    rows = rows_of(state)",
        "    z, a = forward(inputs[rows])",
        f"    gradients = backward(z, a, targets[rows], {'1 / len(rows)' if mean else '1.0'})",
        "    for layer, (by_weights, by_biases) in enumerate(gradients):  # all at once, after all were taken",
        f"        weights[layer] = {of_weights}",
    ]
    trained = [number for number, layer in enumerate(setup.network.layers) if layer.bias is BiasKind.TRAINED]
    if len(trained) == setup.network.depth:
        lines.append(f"        biases[layer] = {of_biases}")
    elif trained:
        lines.append(f"        if layer in {tuple(trained)!r}:  # the others are fixed, or not there")
        lines.append(f"            biases[layer] = {of_biases}")
    lines += ["", f"show({iterations})"] if every else ["", f"rows = rows_of({iterations})", *shown]
    return "\n".join([*lines, ""])
