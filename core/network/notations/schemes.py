"""The notations that go by rule: each a class and an entry of the table, in the order in which they are offered."""

import re

from core.network.notations.kind import Kind
from core.network.notations.name import Name
from core.network.notations.pattern import Pattern
from core.network.notations.scheme import NamingScheme, Spelling, derivative, written


class SopScheme(NamingScheme):
    """SOP, Activ, Predicted, after Ahmed Gad's articles: neurons are numbered on through all layers."""

    key = "sop"
    numbers_factors = True

    def pattern(self, kind: Kind, layer: int) -> Spelling | None:
        """X1, W12 or W3_12, B1, SOP1, Activ1, Predicted, target."""
        match kind:
            case Kind.INPUT:
                return written("X{to}", "X_{{to}}")
            case Kind.TARGET:
                return self._output("target")
            case Kind.WEIGHT if layer == 0:
                return written("W{pair}", "W_{{pair}}")
            case Kind.WEIGHT:
                return written("W{layer}_{pair}", "W^{({layer})}_{{pair}}")
            case Kind.BIAS:
                return written("B{run}", "B_{{run}}")
            case Kind.SOP:
                return written("SOP{run}", r"\mathrm{SOP}_{{run}}")
            case Kind.ACTIVATION if layer == self.last:
                return self._output("Predicted")
            case Kind.ACTIVATION:
                return written("Activ{run}", r"\mathrm{Activ}_{{run}}")
        return self._of_symbols(kind)

    def _output(self, word: str) -> Spelling:
        """A single output has no number."""
        upright = rf"\mathrm{{{word}}}"
        return written(word, upright) if self.sizes[-1] == 1 else written(f"{word}{{to}}", upright + "_{{to}}")


class ZaScheme(NamingScheme):
    """z, a, δ, after Nielsen, Neural Networks and Deep Learning, ch. 2, with the layer in parentheses."""

    key = "za"

    def pattern(self, kind: Kind, layer: int) -> Spelling | None:
        """x1, w2_12, b2_1, z2_1, a2_1, δ2_1, t1."""
        match kind:
            case Kind.INPUT:
                return written("x{to}", "x_{{to}}")
            case Kind.TARGET:
                return written("t{to}", "t_{{to}}")
            case Kind.WEIGHT:
                return written("w{layer}_{pair}", "w^{({layer})}_{{pair}}")
            case Kind.BIAS | Kind.SOP | Kind.ACTIVATION:
                return _of_neuron(kind.value, kind.value)
            case Kind.DELTA:
                return _of_neuron("δ", r"\delta")
        return self._of_symbols(kind)


def _of_neuron(plain: str, tex: str) -> Spelling:
    return written(f"{plain}{{layer}}_{{to}}", f"{tex}^{{({{layer}})}}_{{{{to}}}}")


class NetScheme(NamingScheme):
    """net, out, target, after Rumelhart, Hinton and Williams, 1986, and Mitchell, Machine Learning, ch. 4.

    A neuron is called by its place, i1, h1, o1; with several hidden layers h2.1. A weight is called by its two ends.
    """

    key = "net"

    def pattern(self, kind: Kind, layer: int) -> Spelling | None:
        """i1, w_i1_h2, b_h2, net_h2, out_o1, δ_h2, target_o1."""
        match kind:
            case Kind.INPUT:
                return written("i{to}", "i_{{to}}")
            case Kind.TARGET:
                return self._of("target", r"\mathrm{target}", self.last)
            case Kind.WEIGHT:
                before, after = self._node(layer - 1, "from"), self._node(layer, "to")
                return written(f"w_{before[0]}_{after[0]}", rf"w_{{{before[1]}\to {after[1]}}}")
            case Kind.BIAS:
                return self._of("b", "b", layer)
            case Kind.SOP:
                return self._of("net", r"\mathrm{net}", layer)
            case Kind.ACTIVATION:
                return self._of("out", r"\mathrm{out}", layer)
            case Kind.DELTA:
                return self._of("δ", r"\delta", layer)
        return self._of_symbols(kind)

    def _of(self, plain: str, tex: str, layer: int) -> Spelling:
        node = self._node(layer, "to")
        return written(f"{plain}_{node[0]}", f"{tex}_{{{node[1]}}}")

    def _node(self, layer: int, place: str) -> tuple[str, str]:
        """What a neuron of a layer is called; `place` stands where its number goes. The inputs are layer −1."""
        letter = "i" if layer < 0 else "o" if layer == self.last else "h"
        number = f"{layer + 1}.{{{place}}}" if letter == "h" and self.last > 1 else f"{{{place}}}"
        return f"{letter}{number}", f"{letter}_{{{number}}}"


class MatrixScheme(NamingScheme):
    """Entries of matrices and vectors: W2[1,3] is in row 1 and column 3.

    What rows are says the orientation: "from_to" has a row for each neuron before, "to_from" one for each neuron after,
    and may have the biases in a last column.
    """

    key = "matrix"

    def pattern(self, kind: Kind, layer: int) -> Spelling | None:
        """X[1], W2[1,3], B2[1], Z2[1], A2[1], δ2[1], T[1]."""
        match kind:
            case Kind.INPUT:
                return written("X[{to}]", "X_{{to}}")
            case Kind.TARGET:
                return written("T[{to}]", "T_{{to}}")
            case Kind.WEIGHT if self.orientation == "from_to":
                return self._entry("{from},{to}")
            case Kind.WEIGHT:
                return self._entry("{to},{from}")
            case Kind.BIAS if self.bias_column:
                return self._entry("{to},{last}")
            case Kind.BIAS | Kind.SOP | Kind.ACTIVATION:
                return _of_vector(kind.value.upper(), kind.value.upper())
            case Kind.DELTA:
                return _of_vector("δ", r"\delta")
        return self._of_symbols(kind)

    @staticmethod
    def _entry(indices: str) -> Spelling:
        return written(f"W{{layer}}[{indices}]", f"W^{{({{layer}})}}_{{{indices}}}")


def _of_vector(plain: str, tex: str) -> Spelling:
    return written(f"{plain}{{layer}}[{{to}}]", f"{tex}^{{({{layer}})}}_{{{{to}}}}")


_ENTRY = re.compile(r"([^\W\d]\w*)(?:\[([\w,]+)\])?")


class CodeScheme(NamingScheme):
    """Arrays as a NumPy program has them, whose entries count from 0: W1[2,0], z1[0], delta1[0], dW1[2,0]."""

    key = "code"
    is_code = True
    numbers_factors = True

    def pattern(self, kind: Kind, layer: int) -> Spelling | None:
        """x[0], W1[2,0], b1[0], z1[0], a1[0], delta1[0], t[0], and the derivatives."""
        found = _CODE.get(kind)
        if found is None:
            return None
        return Spelling(Pattern(found), Pattern(r"\texttt{" + found.replace("_", r"\_") + "}"))

    def derivative(self, above: str, below: str, *, across: bool = False) -> Name:
        """da2_dz2[1,0]; of what is no entry of an array the name is both, one over the other."""
        over, under = _ENTRY.fullmatch(above), _ENTRY.fullmatch(below)
        if over is None or under is None:
            return derivative(above, below)
        is_one = over[2] is None or (over[2] == under[2] and not across) or "," in (under[2] or "")
        entry = under[2] if is_one else ",".join(filter(None, (over[2], under[2])))
        return Name(f"d{over[1]}_d{under[1]}" + (f"[{entry}]" if entry else ""), is_code=True)

    def after_update(self, name: str) -> Name:
        """W2_new[2,0]."""
        stem, bracket, entry = name.partition("[")
        return Name(f"{stem}_new{bracket}{entry}", is_code=True)


_CODE = {
    Kind.INPUT: "x[{to0}]",
    Kind.TARGET: "t[{to0}]",
    Kind.WEIGHT: "W{layer}[{from0},{to0}]",
    Kind.BIAS: "b{layer}[{to0}]",
    Kind.SOP: "z{layer}[{to0}]",
    Kind.ACTIVATION: "a{layer}[{to0}]",
    Kind.ERROR: "E",
    Kind.OBJECTIVE: "J",
    Kind.RATE: "learning_rate",
    Kind.L2: "l2",
    Kind.ERROR_BY_ACTIVATION: "dE_da{layer}[{to0}]",
    Kind.SLOPE: "da{layer}_dz{layer}[{to0}]",
    Kind.DELTA: "delta{layer}[{to0}]",
    Kind.GRADIENT: "dE_dW{layer}[{from0},{to0}]",
    Kind.BIAS_GRADIENT: "dE_db{layer}[{to0}]",
    Kind.BATCH_GRADIENT: "dW{layer}[{from0},{to0}]",
    Kind.BATCH_BIAS_GRADIENT: "db{layer}[{to0}]",
    Kind.NEW_WEIGHT: "W{layer}_new[{from0},{to0}]",
    Kind.NEW_BIAS: "b{layer}_new[{to0}]",
    Kind.SOP_BY_ACTIVATION: "dz{layer}_da{layer0}[{to0},{from0}]",
    Kind.SOP_BY_WEIGHT: "dz{layer}_dW{layer}[{from0},{to0}]",
}

SCHEMES: dict[str, type[NamingScheme]] = {
    each.key: each for each in (SopScheme, ZaScheme, NetScheme, MatrixScheme, CodeScheme)
}
ARTICLE = "article"
NOTATIONS = (ARTICLE, *SCHEMES)
"""In the order in which they are gone through; "article" is what the scenario says, and else as the first scheme."""
