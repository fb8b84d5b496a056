"""The loss of a NumPy script: its value and ∂E/∂z, as text; logarithms come from the sums as in `network.losses`."""

from core.network.activations import Activation
from core.setup.setup import Setup

_TIMES = """np.seterr(all="ignore")  # e^1000 is ∞, 1/(1 + ∞) is 0, and ln 0 is −∞


def times(t, f):  # 0·∞ is 0 here: a class that isn't meant adds nothing
    return np.where(t == 0, 0.0, t * f)


"""


def numpy_loss(setup: Setup) -> str:
    """The functions `losses(z, p, t)`, one loss a sample, and `delta_of(z, p, t)`, ∂E/∂z at the outputs."""
    loss, activation = setup.objective.loss.numpy, setup.network.layers[-1].activation
    delta, parts = loss.delta, []
    if not delta:
        delta = activation.numpy.delta.format(gradient=loss.gradient, name=activation.name, call=call(activation))
    if "times(" in loss.value or "log_p(" in loss.value:
        parts.append(_TIMES)
    if "log_p(" in loss.value:
        parts += [_defined(activation, activation.numpy.log_p), "\n\n"]
    if "log_q(" in loss.value:
        parts += [_defined(activation, activation.numpy.log_q), "\n\n"]
    return (
        f"\n{''.join(parts)}def losses(z, p, t):  # of each sample\n    return {loss.value}\n\n\n"
        f"def delta_of(z, p, t):  # ∂E/∂z at the outputs\n    return {delta}\n"
    )


def call(activation: Activation, z: str = "z") -> str:
    """What an activation is called with in a script: the SOPs, and its option where it takes one."""
    return f"{z}, {activation.option!r}" if activation.option_name else z


def _defined(activation: Activation, text: str) -> str:
    return text.format(option=repr(activation.option), name=activation.name, call=call(activation))
