"""What a whole matrix is called: W2, X1⁺ᵀ, ∂E/∂W2; as text, as TeX and in a program."""

from dataclasses import dataclass

from core.matrices.convention import COLUMNS, Convention
from core.matrices.matrix import Matrix, MatrixKind
from core.network.names import Names


@dataclass(frozen=True)
class MatrixNames:
    """The names of one network's matrices, in the article's letters where it has some."""

    names: Names

    @property
    def delta(self) -> str:
        """The letter of ∂E/∂Z."""
        return "δ"

    def plain(self, matrix: Matrix) -> str:
        """As text: W2, W2ᵀ, Ŵ2ᵀ without its biases, X1⁺ with a 1 at its end."""
        name = self._plain(matrix)
        if matrix.was_updated:
            name += "_new"
        if matrix.lacks_biases or matrix.has_zeros:
            name = f"Ŵ{name[1:]}" if name.startswith("W") else f"{name[0]}\u0302{name[1:]}"
        if matrix.has_zeros:
            name = f"[{name} 0]"
        name += "⁺" if matrix.has_one else ""
        return name + ("ᵀ" if matrix.is_transposed else "")

    def tex(self, matrix: Matrix) -> str:
        r"""As TeX: W^{(2)\top}."""
        name = self._tex(matrix)
        if matrix.was_updated:
            name += r"_{\mathrm{new}}"
        if matrix.lacks_biases or matrix.has_zeros:
            name = rf"\widehat{{{name}}}"
        if matrix.has_zeros:
            name = rf"\left[{name}\;0\right]"
        above = ("+" if matrix.has_one else "") + (r"\top" if matrix.is_transposed else "")
        return rf"{{{name}}}^{{{above}}}" if above else name

    def code(self, matrix: Matrix) -> str:
        """As a name in NumPy, dE_dW2; with .T where it is transposed."""
        number = matrix.layer + 1
        of = "J" if matrix.is_of_batch else "E"
        name = {
            MatrixKind.ACTIVATIONS: f"a{number}" if number else "x",
            MatrixKind.TARGETS: "t",
            MatrixKind.WEIGHTS: f"W{number}",
            MatrixKind.BIASES: f"b{number}",
            MatrixKind.SUMS: f"z{number}",
            MatrixKind.ERROR_BY_ACTIVATIONS: f"dE_da{number}",
            MatrixKind.SLOPES: f"da{number}_dz{number}",
            MatrixKind.JACOBIAN: f"da{number}_dz{number}",
            MatrixKind.DELTAS: f"delta{number}",
            MatrixKind.WEIGHT_GRADIENTS: f"dW{number}" if of == "J" else f"dE_dW{number}",
            MatrixKind.BIAS_GRADIENTS: f"db{number}" if of == "J" else f"dE_db{number}",
        }[matrix.kind]
        return name + ("_new" if matrix.was_updated else "")

    def _plain(self, matrix: Matrix) -> str:
        number = matrix.layer + 1
        of = "J" if matrix.is_of_batch else "E"
        return {
            MatrixKind.ACTIVATIONS: f"A{number}" if number else "X",
            MatrixKind.TARGETS: "T",
            MatrixKind.WEIGHTS: f"W{number}",
            MatrixKind.BIASES: f"B{number}",
            MatrixKind.SUMS: f"Z{number}",
            MatrixKind.ERROR_BY_ACTIVATIONS: f"∂E/∂A{number}",
            MatrixKind.SLOPES: f"f′(Z{number})",
            MatrixKind.JACOBIAN: f"∂A{number}/∂Z{number}",
            MatrixKind.DELTAS: f"δ{number}",
            MatrixKind.WEIGHT_GRADIENTS: f"∂{of}/∂W{number}",
            MatrixKind.BIAS_GRADIENTS: f"∂{of}/∂B{number}",
        }[matrix.kind]

    def _tex(self, matrix: Matrix) -> str:
        number = matrix.layer + 1
        of = "J" if matrix.is_of_batch else "E"
        letter = {
            MatrixKind.ACTIVATIONS: f"A^{{({number})}}" if number else "X",
            MatrixKind.TARGETS: "T",
            MatrixKind.WEIGHTS: f"W^{{({number})}}",
            MatrixKind.BIASES: f"B^{{({number})}}",
            MatrixKind.SUMS: f"Z^{{({number})}}",
            MatrixKind.ERROR_BY_ACTIVATIONS: f"A^{{({number})}}",
            MatrixKind.SLOPES: f"f'(Z^{{({number})}})",
            MatrixKind.JACOBIAN: f"A^{{({number})}}",
            MatrixKind.DELTAS: rf"\delta^{{({number})}}",
            MatrixKind.WEIGHT_GRADIENTS: f"W^{{({number})}}",
            MatrixKind.BIAS_GRADIENTS: f"B^{{({number})}}",
        }[matrix.kind]
        if matrix.kind is MatrixKind.JACOBIAN:
            return rf"\frac{{\partial {letter}}}{{\partial Z^{{({number})}}}}"
        if matrix.kind in _DERIVATIVES:
            return rf"\frac{{\partial {of}}}{{\partial {letter}}}"
        return letter


_DERIVATIVES = (MatrixKind.ERROR_BY_ACTIVATIONS, MatrixKind.WEIGHT_GRADIENTS, MatrixKind.BIAS_GRADIENTS)


def convention_of(names: Names) -> Convention:
    """The convention of the open article: from × to and columns, where it says nothing else."""
    del names
    return COLUMNS
