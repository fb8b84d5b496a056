r"""Names of whole vectors and matrices, and in which of three conventions an iteration is written in them.

=================  ============================  ============================  ================================
convention         columns                       rows                          bias column
=================  ============================  ============================  ================================
weights            before × after                before × after                after × (before + 1)
a sample           a column                      a row                         a column, with a 1 last
Z                  Wᵀ A + B                      A W + B                       W A⁺
δ going back       (W δ) ⊙ f′(Z)                 (δ Wᵀ) ⊙ f′(Z)                (Ŵᵀ δ) ⊙ f′(Z)
∂E/∂W              A δᵀ                          Aᵀ δ                          δ A⁺ᵀ
=================  ============================  ============================  ================================

W, Z and B are those of a layer, A what comes into it; A⁺ has the 1 that a bias comes in by, Ŵ is W without its last
column.
"""

from enum import StrEnum
from typing import NamedTuple

from core.network.notations.kind import Kind
from core.network.notations.name import Name, code_tex, tex


class Convention(NamedTuple):
    """How matrices are laid out."""

    orientation: str = "from_to"  # "from_to": a row of weights for each neuron before; "to_from": one for each after
    bias_column: bool = False  # whether the biases are a last column of the weights, and 1 comes in by it
    samples: str = "columns"  # or "rows": what each sample is in a batch

    @property
    def leads_to_rows(self) -> bool:
        """Whether a matrix of weights has a row for each neuron that they lead to."""
        return self.orientation == "to_from"

    @property
    def has_rows(self) -> bool:
        """Whether a batch has a row for each sample."""
        return self.samples == "rows"


COLUMNS = Convention()
ROWS = Convention(samples="rows")
BIAS_COLUMN = Convention("to_from", bias_column=True)


class WholeKind(StrEnum):
    """What is a vector or a matrix."""

    INPUTS = "X"
    TARGETS = "T"
    WEIGHTS = "W"
    BIASES = "B"
    SOPS = "Z"
    ACTIVATIONS = "A"
    DELTAS = "δ"
    GRADIENTS = "dE/dW"
    BATCH_GRADIENTS = "dJ/dW"
    BIAS_GRADIENTS = "dE/dB"
    BATCH_BIAS_GRADIENTS = "dJ/dB"


OF_KINDS = {
    Kind.INPUT: WholeKind.INPUTS,
    Kind.TARGET: WholeKind.TARGETS,
    Kind.WEIGHT: WholeKind.WEIGHTS,
    Kind.BIAS: WholeKind.BIASES,
    Kind.SOP: WholeKind.SOPS,
    Kind.ACTIVATION: WholeKind.ACTIVATIONS,
    Kind.DELTA: WholeKind.DELTAS,
    Kind.GRADIENT: WholeKind.GRADIENTS,
    Kind.BATCH_GRADIENT: WholeKind.BATCH_GRADIENTS,
    Kind.BIAS_GRADIENT: WholeKind.BIAS_GRADIENTS,
    Kind.BATCH_BIAS_GRADIENT: WholeKind.BATCH_BIAS_GRADIENTS,
}


class WholeNames(NamedTuple):
    """What whole vectors and matrices are called by one notation; layers count from 0 here."""

    notation: str
    depth: int  # layers
    error: str = "E"
    objective: str = "J"

    def name(self, whole: WholeKind, layer: int = -1) -> Name:
        """W2, δ2, ∂E/∂W2: the vector or matrix of a layer; inputs and targets have none."""
        if whole in _DERIVATIVES:
            above, below = _DERIVATIVES[whole]
            return self._derivative(self.error if above == "E" else self.objective, self.name(below, layer), above)
        plain, typeset = _LETTERS.get(self.notation, _LETTERS["sop"])[whole]
        if not plain:
            return self._derivative(self.error, self.name(WholeKind.SOPS, layer), "E")
        if self.notation == "sop" and whole is WholeKind.ACTIVATIONS and layer == self.depth - 1:
            plain, typeset = "Predicted", r"\mathrm{Predicted}"
        if self.notation == "net" and whole is WholeKind.WEIGHTS:
            plain = f"W_{self._layer(layer - 1)}→{self._layer(layer)}"
        number = str(layer + 1)
        plain, typeset = plain.replace("{l}", number), typeset.replace("{l}", number)
        return Name(plain, code_tex(plain) if self.notation == "code" else typeset, is_code=self.notation == "code")

    def _derivative(self, symbol: str, below: Name, above: str) -> Name:
        if self.notation == "code":
            return Name(f"d{below}" if above == "J" else f"d{symbol}_d{below}", is_code=True)
        return Name(f"∂{symbol}/∂{below}", rf"\frac{{\partial {tex(symbol)}}}{{\partial {tex(below)}}}")

    def _layer(self, layer: int) -> str:
        """What a layer is called by its place: i, h or h2, o; the inputs are layer −1."""
        if layer < 0:
            return "i"
        if layer == self.depth - 1:
            return "o"
        return "h" if self.depth == 2 else f"h{layer + 1}"

    @property
    def transposed(self) -> str:
        """What stands behind a matrix that is transposed."""
        return ".T" if self.notation == "code" else "ᵀ"

    @property
    def product(self) -> str:
        """What stands between two matrices that are multiplied."""
        return " @ " if self.notation == "code" else " "


_DERIVATIVES = {
    WholeKind.GRADIENTS: ("E", WholeKind.WEIGHTS),
    WholeKind.BATCH_GRADIENTS: ("J", WholeKind.WEIGHTS),
    WholeKind.BIAS_GRADIENTS: ("E", WholeKind.BIASES),
    WholeKind.BATCH_BIAS_GRADIENTS: ("J", WholeKind.BIASES),
}
_LETTERS: dict[str, dict[WholeKind, tuple[str, str]]] = {
    "sop": {
        WholeKind.INPUTS: ("X", "X"),
        WholeKind.TARGETS: ("target", r"\mathrm{target}"),
        WholeKind.WEIGHTS: ("W({l})", r"\mathbf{W}^{({l})}"),
        WholeKind.BIASES: ("B({l})", r"\mathbf{B}^{({l})}"),
        WholeKind.SOPS: ("SOP({l})", r"\mathrm{SOP}^{({l})}"),
        WholeKind.ACTIVATIONS: ("Activ({l})", r"\mathrm{Activ}^{({l})}"),
        WholeKind.DELTAS: ("", ""),
    },
    "za": {
        WholeKind.INPUTS: ("x", r"\mathbf{x}"),
        WholeKind.TARGETS: ("t", r"\mathbf{t}"),
        WholeKind.WEIGHTS: ("W{l}", r"\mathbf{W}^{({l})}"),
        WholeKind.BIASES: ("b{l}", r"\mathbf{b}^{({l})}"),
        WholeKind.SOPS: ("z{l}", r"\mathbf{z}^{({l})}"),
        WholeKind.ACTIVATIONS: ("a{l}", r"\mathbf{a}^{({l})}"),
        WholeKind.DELTAS: ("δ{l}", r"\boldsymbol{\delta}^{({l})}"),
    },
    "net": {
        WholeKind.INPUTS: ("i", r"\mathbf{i}"),
        WholeKind.TARGETS: ("target", r"\mathbf{target}"),
        WholeKind.WEIGHTS: ("W({l})", r"\mathbf{W}^{({l})}"),
        WholeKind.BIASES: ("b({l})", r"\mathbf{b}^{({l})}"),
        WholeKind.SOPS: ("net({l})", r"\mathbf{net}^{({l})}"),
        WholeKind.ACTIVATIONS: ("out({l})", r"\mathbf{out}^{({l})}"),
        WholeKind.DELTAS: ("δ({l})", r"\boldsymbol{\delta}^{({l})}"),
    },
    "matrix": {
        WholeKind.INPUTS: ("X", "X"),
        WholeKind.TARGETS: ("T", "T"),
        WholeKind.WEIGHTS: ("W{l}", "W^{({l})}"),
        WholeKind.BIASES: ("B{l}", "B^{({l})}"),
        WholeKind.SOPS: ("Z{l}", "Z^{({l})}"),
        WholeKind.ACTIVATIONS: ("A{l}", "A^{({l})}"),
        WholeKind.DELTAS: ("δ{l}", r"\delta^{({l})}"),
    },
    "code": {
        WholeKind.INPUTS: ("x", ""),
        WholeKind.TARGETS: ("t", ""),
        WholeKind.WEIGHTS: ("W{l}", ""),
        WholeKind.BIASES: ("b{l}", ""),
        WholeKind.SOPS: ("z{l}", ""),
        WholeKind.ACTIVATIONS: ("a{l}", ""),
        WholeKind.DELTAS: ("delta{l}", ""),
    },
}
