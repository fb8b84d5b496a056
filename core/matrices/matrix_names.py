"""What a whole matrix is called: W2, X1⁺ᵀ, ∂E/∂W2; as text, as TeX and in a program."""

from dataclasses import dataclass

from core.matrices.matrix import Matrix, MatrixKind
from core.network.names import Names
from core.network.notations import Name, WholeKind, WholeNames, tex

_WHOLE = {
    MatrixKind.TARGETS: WholeKind.TARGETS,
    MatrixKind.WEIGHTS: WholeKind.WEIGHTS,
    MatrixKind.BIASES: WholeKind.BIASES,
    MatrixKind.SUMS: WholeKind.SOPS,
    MatrixKind.DELTAS: WholeKind.DELTAS,
    MatrixKind.WEIGHT_GRADIENTS: WholeKind.GRADIENTS,
    MatrixKind.BIAS_GRADIENTS: WholeKind.BIAS_GRADIENTS,
}
_OF_BATCH = {
    MatrixKind.WEIGHT_GRADIENTS: WholeKind.BATCH_GRADIENTS,
    MatrixKind.BIAS_GRADIENTS: WholeKind.BATCH_BIAS_GRADIENTS,
}


@dataclass(frozen=True)
class MatrixNames:
    """The names of one network's matrices in the notation of `names`, and what is done to them beside."""

    names: Names

    @property
    def delta(self) -> str:
        """The letter of ∂E/∂Z; δ where the notation has none."""
        letter = str(self.names.matrix(WholeKind.DELTAS, 0)).rstrip("0123456789()")
        return "δ" if letter.startswith("∂") else letter

    def plain(self, matrix: Matrix) -> str:
        """As text: W2, W2ᵀ, Ŵ2ᵀ without its biases, X1⁺ with a 1 at its end."""
        name = str(self._name(matrix))
        if matrix.was_updated:
            name += "_new"
        if matrix.lacks_biases or matrix.has_zeros:
            name = f"Ŵ{name[1:]}" if name.startswith("W") else f"{name[0]}\u0302{name[1:]}"
        if matrix.has_zeros:
            name = f"[{name} 0]"
        if matrix.are_signs:
            name = f"sign {name}"
        name += "⁺" if matrix.has_one else ""
        return name + ("ᵀ" if matrix.is_transposed else "")

    def tex(self, matrix: Matrix) -> str:
        r"""As TeX: {W^{(2)}}^{\top}."""
        name = tex(self._name(matrix))
        if matrix.was_updated:
            name += r"_{\mathrm{new}}"
        if matrix.lacks_biases or matrix.has_zeros:
            name = rf"\widehat{{{name}}}"
        if matrix.has_zeros:
            name = rf"\left[{name}\;0\right]"
        if matrix.are_signs:
            name = rf"\mathrm{{sign}}\,{name}"
        above = ("+" if matrix.has_one else "") + (r"\top" if matrix.is_transposed else "")
        return rf"{{{name}}}^{{{above}}}" if above else name

    def code(self, matrix: Matrix) -> str:
        """As a name in NumPy, dE_dW2: by the rule, as a listing's own may be no name that can be assigned to."""
        rule, layer = WholeNames("code", self.names.network.depth), matrix.layer
        if matrix.kind is MatrixKind.ERROR_BY_ACTIVATIONS:
            return f"dE_d{rule.name(WholeKind.ACTIVATIONS, layer)}"
        if matrix.kind in (MatrixKind.SLOPES, MatrixKind.JACOBIAN):
            return f"d{rule.name(WholeKind.ACTIVATIONS, layer)}_d{rule.name(WholeKind.SOPS, layer)}"
        name = str(rule.name(_whole(matrix), layer))
        if matrix.are_signs:
            return f"sign_of_{name}"
        return f"{name}_new" if matrix.was_updated else name

    def _name(self, matrix: Matrix) -> Name:
        names, layer = self.names, matrix.layer
        if matrix.kind is MatrixKind.SLOPES:
            sums = names.matrix(WholeKind.SOPS, layer)
            return Name(f"f′({sums})", f"f'({tex(sums)})")
        if matrix.kind is MatrixKind.JACOBIAN:
            return names.derivative(names.matrix(WholeKind.ACTIVATIONS, layer), names.matrix(WholeKind.SOPS, layer))
        if matrix.kind is MatrixKind.ERROR_BY_ACTIVATIONS:
            return names.derivative(names.error, names.matrix(WholeKind.ACTIVATIONS, layer))
        return names.matrix(_whole(matrix), layer)


def _whole(matrix: Matrix) -> WholeKind:
    if matrix.kind is MatrixKind.ACTIVATIONS:
        return WholeKind.ACTIVATIONS if matrix.layer >= 0 else WholeKind.INPUTS
    return _OF_BATCH[matrix.kind] if matrix.is_of_batch else _WHOLE[matrix.kind]
