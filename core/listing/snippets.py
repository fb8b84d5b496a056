"""Activations and losses as short expressions of NumPy, with the names of a listing put in."""

import re
from collections.abc import Iterable

from core.export.numpy_losses import call, numpy_loss
from core.network.activations import Activation, Identity, Sigmoid, Softmax
from core.network.losses import Loss
from core.setup.setup import Setup

SQUARED = ("squared_error", "half_squared_error", "mean_squared_error")


def activated(activation: Activation, z: str) -> str:
    """The activation of sums that are called `z`."""
    match activation.name:
        case "identity":
            return z
        case "tanh":
            return f"np.tanh({z})"
        case "sigmoid":
            return f"sigmoid({_scaled(activation, '', z)})"
    return f"{activation.name}({call(activation, z)})"


def slope(activation: Activation, z: str, a: str) -> str:
    """Its derivative, where `a` is what it makes of `z`."""
    match activation.name:
        case "identity":
            return f"np.ones_like({z})"
        case "tanh":
            return f"1 - {a} ** 2"
        case "sigmoid":
            return _scaled(activation, f"{a} * (1 - {a})")
        case "relu":
            return f"np.where({z} > 0, 1.0, 0.0)"
        case "leaky_relu":
            return f"np.where({z} > 0, 1.0, {activation.option!r})"
    return f"slope_of_{activation.name}({call(activation, z)})"


def in_product(text: str) -> str:
    """An expression as a factor: in parentheses where it is a sum."""
    depth = 0
    for index, sign in enumerate(text):
        depth += (sign in "([") - (sign in ")]")
        if depth == 0 and sign in "+-" and index and text[index - 1] == " ":
            return f"({text})"
    return text


def squared_loss(loss: Loss, p: str, t: str, *, target_first: bool) -> str:
    """Its square: of one sample all outputs together."""
    difference = f"{t} - {p}" if target_first else f"{p} - {t}"
    match loss.name:
        case "half_squared_error":
            return f"0.5 * np.sum(({difference}) ** 2)"
        case "mean_squared_error":
            return f"np.mean(({difference}) ** 2)"
    return f"np.sum(({difference}) ** 2)"


def squared_loss_of_rows(loss: Loss, p: str, t: str) -> str:
    """The same of each row of a batch."""
    return re.sub(r"\b[pt]\b", lambda found: p if found[0] == "p" else t, loss.numpy.value)


def squared_gradient(loss: Loss, p: str, t: str, outputs: int, *, target_first: bool) -> str:
    """∂E/∂p of a squared loss."""
    difference = f"{t} - {p}" if target_first else f"{p} - {t}"
    match loss.name:
        case "half_squared_error":
            return f"-({difference})" if target_first else difference
        case "mean_squared_error":
            factor = 2 / outputs
            return f"{-factor if target_first else factor!r} * ({difference})"
    return f"{'-2' if target_first else '2'} * ({difference})"


def helpers(setup: Setup, lines: Iterable[str]) -> list[str]:
    """The functions that lines call and NumPy has not."""
    text, found = "\n".join(lines), []
    for activation in {layer.activation.name: layer.activation for layer in setup.network.layers}.values():
        if f"{activation.name}(" not in text and not isinstance(activation, Softmax):
            continue
        if isinstance(activation, Sigmoid):
            found.append("def sigmoid(z):\n    return 1 / (1 + np.exp(-z))")
        elif not isinstance(activation, Identity) and f"np.{activation.name}(" not in text:
            found.append(_definition(activation, text))
    if "losses(" in text or "delta_of(" in text:
        found = [_definition(each.activation, "slope_of_") for each in setup.network.layers]
        found = [*dict.fromkeys(found), numpy_loss(setup).strip()]
    return [each for each in found if each]


def _definition(activation: Activation, used: str) -> str:
    written = activation.numpy
    if written.definitions:
        return written.definitions.strip()
    given = f"{activation.option_name}=1.0" if isinstance(activation, Sigmoid) else activation.option_name
    parameters = f"z, {given}" if given else "z"
    defined = [f"def {activation.name}({parameters}):\n    {_indented(written.value)}"]
    if "slope_of_" in used:
        defined.append(f"def slope_of_{activation.name}({parameters}):\n    {_indented(written.slope)}")
    return "\n\n\n".join(defined)


def _indented(body: str) -> str:
    return body.replace("\n", "\n    ")


def _scaled(activation: Activation, before: str, z: str = "") -> str:
    """A factor put before an expression, or a sum, where the sigmoid has one."""
    scale = activation.option
    return (before or z) if scale == 1.0 else f"{scale!r} * {before or z}"
