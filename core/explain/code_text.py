"""Formulas as a program has them: 2*(a2[0] - t[0]) and np.exp(-z1[0]) for 2(a − t) and e^(−z)."""

import re

from core.network.notations import Name

_SAME = re.compile(r"([^\s*·(]+)\(1 − \1\)")  # a(1 − a)
_BEFORE_PARENTHESIS = re.compile(r"(?<=[)\]])\(|(?<![\w.\]])(\d+(?:\.\d+)?)(?=[(\[])")  # )( and 2(
_POWER = re.compile(r"(?<![\w.])e\^\(")
_TANH = re.compile(r"(?<![\w.])(tanh)\(")
_LOGARITHM = re.compile(r"(?<![\w.])ln(?:\(| (\S+))")
_SIGNS = (
    ("½", "0.5*"),
    ("²", "**2"),
    ("^", "**"),
    ("√(", "np.sqrt("),
    ("·", "*"),
    ("−", "-"),
    ("σ(", "sigmoid("),
    (", else ", " else "),
)


def operand(name: Name) -> Name:
    """A name as a part of a formula: in parentheses where it is a comparison of a program, y[s] == 0."""
    return Name(f"({name})", is_code=True) if name.is_code and " == " in name else name


def as_code(text: str) -> str:
    """A formula in the names of a program, as that would compute it; what is code already stays."""
    text = _SAME.sub(r"\1*(1 − \1)", text)
    text = _BEFORE_PARENTHESIS.sub(lambda found: f"{found[1]}*" if found[1] else "*(", text)
    text = _POWER.sub("np.exp(", text)
    text = _TANH.sub(r"np.\1(", text)
    text = _LOGARITHM.sub(lambda found: f"np.log({found[1]})" if found[1] else "np.log(", text)
    for sign, code in _SIGNS:
        text = text.replace(sign, code)
    return text
