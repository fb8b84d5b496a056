"""Lines of cards in LaTeX: powers of ten, signs, names and words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.explain.tex_line import needs_more_than_pdflatex, tex_line


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("(−4.6362e−7)", r"(-4.6362 \cdot 10^{-7})"),
        ("+2e22", r"+2 \cdot 10^{22}"),
        ("5.79408e0", "5.79408"),
        ("0.41702 − 0.001 · (−4.6362e−7)", r"0.41702 - 0.001 \cdot (-4.6362 \cdot 10^{-7})"),
        ("−1/(2e−5)", r"-1/(2 \cdot 10^{-5})"),
        ("−1/2e−5", r"-1/(2 \cdot 10^{-5})"),
        ("−[1·ln 2e−5 + (1 − 1)·ln(1 − 2e−5)]",
         r"-{[}1 \cdot \ln (2 \cdot 10^{-5})+(1 - 1) \cdot \ln (1-2 \cdot 10^{-5}){]}"),
        ("2·(0.579408 − 0.2)", r"2 \cdot (0.579408 - 0.2)"),
        ("1 − 0.775894²", "1 - 0.775894^{2}"),
        ("½(0.5 − 1)²", r"\frac{1}{2}(0.5 - 1)^{2}"),
        ("1/(1 + e^(−2·(−3)))", r"1/(1+e^{-2 \cdot (-3)})"),
        ("e^(−1.5)/Σ e^(SOP)", r"e^{-1.5}/\sum e^{\text{SOP}}"),
        ("e^(1.5", "e^{1.5}"),
        ("tanh((−0.2))", r"\tanh ((-0.2))"),
        ("max(0, (−0.2))", r"\max (0, (-0.2))"),
        ("1 if (−0.2) > 0, else 0", r"1\text{ if }(-0.2) > 0\text{, else }0"),
        ("over all 3 outputs p and targets t", r"\text{over all }3\text{ outputs p and targets t}"),
        ("g1", "g_{1}"),
        ("new W2_12", r"\text{new }W^{(2)}_{12}"),
        ("∂J/∂W10,2", r"\partial J/\partial W_{10,2}"),
        ("SOP1 → Activ1", r"\mathrm{SOP}_{1} \to \mathrm{Activ}_{1}"),
        ("+ L2 · W11", r"+ L_{2} \cdot W_{11}"),
        ("right: +0.24", r"\text{right: }{+}0.24"),
        ("sum over the batch of 20\u00a0000", r"\text{sum over the batch of }20\,000"),
        ("∞", r"\infty"),
        ("…", r"\ldots"),
        ("50 % of a_b & {c}", r"50\text{ }{\%}\text{ of a}{\_}\text{b }{\&}\text{ }\{\text{c}\}"),
        ("ψ1 and ψ", r"\psi_{1}\text{ and }\psi"),
        ("not a number", r"\text{not a number}"),
    ],
)  # fmt: skip
def test_a_line(text: str, latex: str):
    assert tex_line(text).replace(" + ", "+").replace(" - ", "-") == latex.replace(" + ", "+").replace(" - ", "-")


@given(st.text("e^()[]{}\\$&#%_~−+·²½/ 0123456789.,aSOPψ高\u00a0\n", max_size=30))
def test_braces_match_whatever_stands_there(text: str):
    latex = tex_line(text).replace("\\\\", "").replace("\\{", "").replace("\\}", "")
    depth = 0
    for sign in latex:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        assert depth >= 0
    assert depth == 0
    assert "\n" not in latex


def test_what_pdflatex_has_no_letters_for_is_known():
    assert needs_more_than_pdflatex(tex_line("高度1"))
    assert not needs_more_than_pdflatex(tex_line("Größe − ψ1·∂E"))
