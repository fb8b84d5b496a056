"""What a loss function is: all that one entry of the table says of it, and the table itself.

`p` are the outputs and `t` the targets, both of shape (samples, outputs). A loss gives one number a
sample; how a batch's losses are joined into one error is `core.network.objective`.
"""

from typing import ClassVar, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import digits_apart
from core.network.activations import Activation, Identity, Softmax

Array = NDArray[np.float64]


class LossNumpyText(NamedTuple):
    """A loss in an exported NumPy script: expressions of `z`, `p` and `t`, all of shape (samples, outputs).

    `value` is the loss of each sample, (samples,). ∂E/∂z is `delta`, or, where that is empty, what the activation makes
    of `gradient`, which is ∂E/∂p. `times(t, f)` is t·f with 0·∞ = 0; `log_p`, `back_log_p`, `log_q` and `back_log_q`
    are those of `core.network.activations.activation.NumpyText`. What is called is defined in the script.
    """

    value: str
    gradient: str = ""
    delta: str = ""


class LossLoopText(NamedTuple):
    """A loss in the compiled loops: expressions that numba compiles, put in place wherever they are needed.

    They are of one output: of its activation `p`, its target `t`, and `outputs`, how many there are; exp, log, log1p,
    tanh, abs, min and max may be called. Statements may stand in lines before the expression. E is `whole`, of `total`,
    which is the sum of `term` over the outputs.

    Losses with a logarithm have no term: theirs stand beside the loops, by their names. In their slope `rest` is 1 − p,
    and `over(t, x)` is t/x with 0/0 = 0.
    """

    slope: str  # ∂E/∂p
    term: str = ""
    whole: str = "total"


class Loss:
    """E(p, t) of each sample, and its derivatives.

    `activation` is that of the outputs, and p = activation(z). What takes logarithms is computed from the SOPs z: a p
    that is rounded to 1 would make ln(1 − p) infinite where it is −41.
    """

    name: ClassVar[str]

    @property
    def takes_logarithms(self) -> bool:
        """Whether it is of ln p, so that what is near 0 or 1 has to have all its digits."""
        return False

    @property
    def is_of_difference(self) -> bool:
        """Whether only p − t counts, and its sign does not: then it may be written as t − p, too."""
        return False

    def has_least(self, t: Array) -> NDArray[np.bool_]:
        """Which targets it has a least value for; for others an output can make it as small as you like."""
        return np.ones(t.shape, np.bool_)

    def has_value(self, p: Array, t: Array) -> NDArray[np.bool_]:
        """For which outputs it is a number."""
        return np.ones(p.shape, np.bool_)

    # What it computes

    def value(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        """The loss of each sample, shape (samples,)."""
        raise NotImplementedError(self.name)

    def gradient(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        """∂E/∂p of each sample, shape (samples, outputs)."""
        raise NotImplementedError(self.name)

    def slope(self, activation: Activation, z: Array, p: Array) -> Array:
        """∂p/∂z as it stands beside ∂E/∂p, shape (samples, outputs)."""
        return activation.exact_derivative(z, p) if self.takes_logarithms else activation.derivative(z, p)

    def gradient_at_sops(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        """∂E/∂z of each sample, shape (samples, outputs)."""
        return activation.pull_back(self.gradient(activation, z, p, t), z, p)

    def gradient_before_softmax(self, p: Array, t: Array) -> Array:
        """∂E/∂z before a softmax, of its outputs and the targets alone, as by hand: shape (samples, outputs).

        Here it is Σ ∂E/∂p_k · p_k(δ_kj − p_j), through the Jacobian.
        """
        return Softmax().pull_back(self.gradient(Identity(), p, p, t), p, p)

    def shortened(self, activation: Activation, p: str, t: str, targets_sum: float) -> str:
        """∂E/∂z as text, where ∂E/∂p and ∂p/∂z together become something shorter; empty where they don't."""
        return ""

    def shortened_tex(self, activation: Activation, p: str, t: str, targets_sum: float) -> str:
        """The same as TeX."""
        typeset = self.shortened(activation, p, t, targets_sum)
        for text, command in (("−", "-"), ("Σt", r"\sum t"), ("·", r"\,")):
            typeset = typeset.replace(text, command)
        return typeset

    # How it is written

    def formula(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        """E as text, for one output named `p` with the target named `t`; `rest` is 1 − p, where p doesn't show it."""
        raise NotImplementedError(self.name)

    def term(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        """What one of so many outputs adds to E, as text; `rest` is 1 − p, where p doesn't show it."""
        return self.formula(p, t, 1, rest)

    def gradient_formula(self, p: str, t: str, outputs: int) -> str:
        """∂E/∂p as text."""
        raise NotImplementedError(self.name)

    def gradient_tex(self, p: str, t: str, outputs: int) -> str:
        """∂E/∂p as TeX."""
        raise NotImplementedError(self.name)

    def gradient_numbers(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        """∂E/∂p with the numbers put in; `rest` is 1 − p, where p doesn't show it."""
        return self.gradient_formula(p, t, outputs)

    def digits(self, p: float, t: float, usual: int) -> int:
        """How many digits `p` and `t` need at least, put in, for what is computed from them to be seen.

        `usual` is how many numbers have elsewhere.
        """
        return digits_apart(p, t)

    # What it is in exported scripts, and in the compiled loops

    @property
    def numpy(self) -> LossNumpyText:
        """In a NumPy script."""
        raise NotImplementedError(self.name)

    @property
    def torch(self) -> str:
        """In a PyTorch script: the loss of each sample, (samples,), of p and t; `times_log(t, p)` is t·ln p."""
        raise NotImplementedError(self.name)

    @property
    def loops(self) -> LossLoopText:
        """In the compiled loops."""
        raise NotImplementedError(self.name)


LOSSES: dict[str, type[Loss]] = {}
"""All that a scenario may name, in the order in which they are offered."""

Kind = TypeVar("Kind", bound=type[Loss])


def in_table(kind: Kind) -> Kind:
    """Put a loss in the table: from then on everything knows it by its name."""
    LOSSES[kind.name] = kind
    return kind


def over_outputs(term: str, outputs: int) -> str:
    """The sum of a term over all outputs, as text; of a single output the term itself."""
    return term if outputs == 1 else f"Σ {term}"
