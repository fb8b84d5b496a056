"""Rows of formulas come out as ziamath lays them out, and each of their parts is laid out once."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from ziamath.nodes import Mnode
from ziamath.nodes.mrow import Mrow

from gui.formulas.rows import FormulaRow
from gui.formulas.tex_to_svg import svg_of

STRETCHED = [
    r"\left(\frac{a}{b}\right)^{2}", r"\frac{\left(\frac{1}{2}\right)}{3}", r"\left|\frac{x}{y}\right|", r"a \to b",
    r"\left\{ \frac{a}{b} \right\}", r"\widehat{ab}", r"\overline{ab}", r"\vec{x}", r"\sum_{i=1}^{n} x_i",
    r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}", r"\sqrt{\frac{a_{1}}{b}}",
]  # fmt: skip
PLAIN = [
    r"\frac{\partial E}{\partial W_{11}}", r"\sigma(\mathrm{SOP}_{3})(1 - \sigma(\mathrm{SOP}_{3}))",
    r"\frac{1}{1 + e^{-\mathrm{SOP}_{1}}}", r"\frac{\partial \mathrm{Activ}_{1}}{\partial \mathrm{SOP}_{1}}\,W_{41}",
    r"|x|", r"f'(x)", r"\max(0, z)", r"\text{a (b)}", r"4.1 \cdot 10^{-3}", r"z^{(1)}_{2}",
]  # fmt: skip


@contextmanager
def rows_of_ziamath() -> Iterator[None]:
    """Rows are ziamath's own: whichever class of a tag was made last is taken for it."""
    type("PlainRow", (Mrow,), {}, tag="mrow")
    yield
    type("OurRow", (FormulaRow,), {}, tag="mrow")


@pytest.mark.parametrize("tex", [*STRETCHED, *PLAIN])
def test_a_formula_looks_as_ziamath_lays_it_out(qapp: object, tex: str):
    ours = svg_of(tex)
    with rows_of_ziamath():
        assert ours == svg_of(tex) != ""


@pytest.mark.parametrize("depth", [1, 3, 6])
def test_what_stands_deep_in_a_formula_is_laid_out_once(monkeypatch: pytest.MonkeyPatch, qapp: object, depth: int):
    svg_of("a")  # and the stand-in
    made: list[str] = []
    right: Callable[..., Mnode] = Mnode.fromelement

    def counted(element, parent, **how) -> Mnode:
        made.append(element.tag)
        return right(element, parent, **how)

    monkeypatch.setattr(Mnode, "fromelement", counted)
    svg_of(r"\frac{a}{" * depth + "b" + "}" * depth)
    assert made.count("mfrac") == depth
