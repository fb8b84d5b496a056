"""The loss of a NumPy script: its value and ∂E/∂z, as text; logarithms come from the sums as in `network.losses`."""

from core.network.activations import LeakyReLU, Sigmoid
from core.setup.setup import Setup

_SQUARES = {
    "squared_error": ("((p - t) ** 2).sum(axis=1)", "2 * (p - t)"),
    "half_squared_error": ("0.5 * ((p - t) ** 2).sum(axis=1)", "p - t"),
    "mean_squared_error": ("((p - t) ** 2).mean(axis=1)", "2 * (p - t) / p.shape[1]"),
}
_LOGARITHMS = {
    "cross_entropy": ("-times(t, log_p(z, p)).sum(axis=1)", "-back_log_p(t, z, p)"),
    "binary_cross_entropy": (
        "-(times(t, log_p(z, p)) + times(1 - t, log_q(z, p))).sum(axis=1)",
        "-(back_log_p(t, z, p) + back_log_q(1 - t, z, p))",
    ),
}
_TIMES = """np.seterr(all="ignore")  # e^1000 is ∞, 1/(1 + ∞) is 0, and ln 0 is −∞


def times(t, f):  # 0·∞ is 0 here: a class that isn't meant adds nothing
    return np.where(t == 0, 0.0, t * f)


"""
# ln p and what t·∂ln p/∂z is; then ln(1 − p) and what t·∂ln(1 − p)/∂z is, which the binary one needs, too.
_OF_SIGMOID = (
    """def log_p(z, p):  # ln p from the sum: a p that is rounded to 1 has lost its digits
    return -np.logaddexp(0, -{option} * z)


def back_log_p(t, z, p):  # t·∂ln p/∂z
    return {option} * t * sigmoid(-z, {option})
""",
    """def log_q(z, p):  # ln(1 − p)
    return -np.logaddexp(0, {option} * z)


def back_log_q(t, z, p):  # t·∂ln(1 − p)/∂z
    return -{option} * t * p
""",
)
_OF_SOFTMAX = (
    """def log_sum_exp(z):
    top = z.max(axis=1, keepdims=True, initial=-1e300)
    return top + np.log(np.exp(z - top).sum(axis=1, keepdims=True))


def others(z):  # ln Σ e^z over all sums but each one
    return np.concatenate([log_sum_exp(np.delete(z, k, axis=1)) for k in range(z.shape[1])], axis=1)


def log_p(z, p):  # ln p from the sums: a p that is rounded to 1 has lost its digits
    return -np.logaddexp(0, others(z) - z)


def back_log_p(t, z, p):  # Σ t·∂ln p/∂z: t − p·Σt, where 1 − p is 1/(1 + e^(z − others))
    return t / (1 + np.exp(z - others(z))) - p * (t.sum(axis=1, keepdims=True) - t)
""",
    """def log_q(z, p):  # ln(1 − p)
    return -np.logaddexp(0, z - others(z))


def back_log_q(t, z, p):  # Σ t·∂ln(1 − p)/∂z: from each other output its p, times the share of e^z in all but that
    share = np.exp(z[:, None, :] - others(z)[:, :, None])
    share = np.where(np.eye(z.shape[1]) == 1, 0.0, share)
    return ((t * p)[:, :, None] * share).sum(axis=1) - t * p
""",
)
_OF_TANH = (
    """def one_less(z):  # 1 − tanh z, with all digits
    return 2 / (1 + np.exp(2 * z))


def log_p(z, p):  # ln p
    return np.where(p > 0.5, np.log1p(-one_less(z)), np.log(p))


def back_log_p(t, z, p):  # t·∂ln p/∂z
    return times(t, one_less(z) * one_less(-z) / p)
""",
    """def log_q(z, p):  # ln(1 − p)
    return np.where(p > 0.5, np.log(2) - np.logaddexp(0, 2 * z), np.log1p(-p))


def back_log_q(t, z, p):  # t·∂ln(1 − p)/∂z
    return -t * one_less(-z)
""",
)
_OF_ANY = (
    """def log_p(z, p):  # ln p
    return np.log(p)


def back_log_p(t, z, p):  # t·∂ln p/∂z
    return times(t * slope_of_{name}(z{comma}), 1 / p)
""",
    """def log_q(z, p):  # ln(1 − p)
    return np.log1p(-p)


def back_log_q(t, z, p):  # t·∂ln(1 − p)/∂z
    return -times(t * slope_of_{name}(z{comma}), 1 / (1 - p))
""",
)
_OF = {"sigmoid": _OF_SIGMOID, "softmax": _OF_SOFTMAX, "tanh": _OF_TANH}


def numpy_loss(setup: Setup) -> str:
    """The functions `losses(z, p, t)`, one loss a sample, and `delta_of(z, p, t)`, ∂E/∂z at the outputs."""
    name, activation = setup.objective.loss.name, setup.network.layers[-1].activation
    option = repr(activation.scale) if isinstance(activation, Sigmoid) else ""
    if isinstance(activation, LeakyReLU):
        option = repr(activation.slope)
    comma = f", {option}" if option else ""
    if name in _SQUARES:
        value, gradient = _SQUARES[name]
        parts = []
        delta = f"({gradient}) * slope_of_{activation.name}(z{comma})  # ∂E/∂p · ∂p/∂z"
        if activation.name == "softmax":
            delta = f"back_through_softmax(p, {gradient})"
    else:
        value, delta = _LOGARITHMS[name]
        of_p, of_q = _OF.get(activation.name, _OF_ANY)
        parts = [_TIMES, of_p, *(["\n\n", of_q] if name == "binary_cross_entropy" else []), "\n\n"]
    text = "".join(parts).format(option=option, name=activation.name, comma=comma)
    return (
        f"\n{text}def losses(z, p, t):  # of each sample\n    return {value}\n\n\n"
        f"def delta_of(z, p, t):  # ∂E/∂z at the outputs\n    return {delta}\n"
    )
