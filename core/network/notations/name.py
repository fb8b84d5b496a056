r"""A name as it is typed, and as TeX: W2_12 and W^{(2)}_{12}.

Where a notation doesn't say how a name is set, that follows from how it is typed: a number becomes an index, the layer
of W2_12 an exponent, a word stands upright, as letters that lean are a product.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Self

from core.base.tex import tex_text

_PARTS = re.compile(
    r"(?P<word>[^\W\d_]+(?:_[^\W\d_]+)*)"
    r"(?:(?P<layer>\d+)(?=_\d|\[\d+,\d))?"
    r"(?:_?(?P<index>\d+(?:,\d+)?))?"
    r"(?P<brackets>(?:\[\d+(?:,\d+)*\])*)"
)
_MARKED = re.compile(r"(?P<bare>.+?)(?P<mark>_new|′)")
_OF_TWO = re.compile(r"∂([^/]+)/∂([^/]+)")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Name(str):
    """A name as it is typed; `tex` is how it is typeset, and `is_code` says whether it is one of a program's."""

    __slots__ = ("_tex", "is_code")

    _tex: str | Callable[[], str] | None
    is_code: bool

    def __new__(cls, plain: str, tex: str | Callable[[], str] | None = None, *, is_code: bool = False) -> Self:
        """The name, typeset by its rule where nothing is said; what makes the TeX is asked once that is wanted."""
        self = super().__new__(cls, plain)
        self.is_code = is_code
        self._tex = tex
        return self

    @property
    def tex(self) -> str:
        """How it is typeset."""
        if self._tex is None:
            self._tex = code_tex(self) if self.is_code else by_rule(self)
        elif not isinstance(self._tex, str):
            self._tex = self._tex()
        return self._tex

    def __getnewargs_ex__(self) -> tuple[tuple[str, str], dict[str, bool]]:
        """What copies are made of."""
        return (str(self), self.tex), {"is_code": self.is_code}


def tex(name: str) -> str:
    """A name as TeX: its own, or that of the rule."""
    return name.tex if isinstance(name, Name) else by_rule(name)


def code_tex(plain: str) -> str:
    r"""A name of a program as TeX: \texttt{w3\_2[0]}."""
    return r"\texttt{" + plain.replace("_", r"\_") + "}"


@lru_cache(maxsize=4096)
def by_rule(name: str) -> str:
    r"""A typed name as TeX: \mathrm{SOP}_{3} of SOP3, W^{(2)}_{12} of W2_12 and \mathrm{net}_{1}[0] of net_1[0]."""
    parts = _PARTS.fullmatch(name)
    if parts is None:
        marked = _MARKED.fullmatch(name)
        if marked is not None and _PARTS.fullmatch(marked["bare"]):
            bare = by_rule(marked["bare"])
            return new_tex(bare) if marked["mark"] == "_new" else primed_tex(bare)
        return tex_text(name)
    word, layer, index, brackets = parts["word"], parts["layer"], parts["index"], parts["brackets"]
    if layer and not index:  # W2[1,3]: row and column of the matrix of a layer
        index, brackets = brackets[1:-1], ""
    word = word_tex(word)
    return word + (f"^{{({layer})}}" if layer else "") + (f"_{{{index}}}" if index else "") + brackets


def word_tex(word: str) -> str:
    """The letters of a name: one leans, several stand upright, and what is not Latin is itself."""
    if not word.isascii():
        return tex_text(word).strip()
    if len(word) == 1:
        return word
    return rf"\mathrm{{{word}}}".replace("_", r"\_")


def new_tex(tex: str) -> str:
    r"""What a parameter is after the update: W^{(2)\,\mathrm{new}}_{12}."""
    if "^{(" in tex:
        return tex.replace(")}", r")\,\mathrm{new}}", 1)
    return tex + r"^{\mathrm{new}}"


def primed_tex(tex: str) -> str:
    r"""The same with the prime that some articles write: w^{(2)\prime}_{12}."""
    if "^{(" in tex:
        return tex.replace(")}", r")\prime}", 1)
    return tex + r"^{\prime}"


def in_line(name: str) -> str:
    """A name in a line of text, with what W3_12 says by its place: W₁₂⁽³⁾; other names as they are."""
    derivative = _OF_TWO.fullmatch(name)
    if derivative is not None:
        return f"∂{in_line(derivative[1])}/∂{in_line(derivative[2])}"
    bare = name.removesuffix("_new")
    parts = _PARTS.fullmatch(bare)
    if parts is None or not parts["layer"] or not parts["index"] or parts["brackets"]:
        return name
    word, layer, index = parts["word"], parts["layer"], parts["index"]
    return f"{word}{index.translate(_LOWERED)}⁽{layer.translate(_RAISED)}⁾" + name[len(bare) :]
