"""Texts and formulas as they are read aloud: whole sentences, and nothing that only places signs."""

import pytest
from PySide6.QtGui import QTextDocument

from gui.preferences.language import speak
from gui.reading.heard_text import heard_text, tex_heard


@pytest.mark.parametrize(
    ("tex", "heard"),
    [
        (r"\frac{\partial E}{\partial W_{31}}", "∂E over ∂W31"),
        (r"\frac{1}{2} \cdot x_1", "1 over 2 · x1"),
        (r"\frac{\partial E}{\partial W} \cdot \frac{a + b}{2}", "∂E over ∂W · (a + b) over 2"),
        (r"W^{\mathrm{new}} = W", "W new = W"),
        (r"\sigma\left(z\right)", "σ(z)"),
        (r"(p - t)^2 + e^{-x}", "(p - t)² + e^(-x)"),
        (r"\mathrm{SOP}_1 = 0.330", "SOP1 = 0.330"),
        (r"\frac{\frac{a}{b}}{c}", "(a over b) over c"),
        (r"W^\top \delta", "W transposed δ"),
        (r"W^{T} x", "W transposed x"),
        (r"w^{new}", "w new"),
    ],
)
def test_a_formula_is_read_in_words(tex: str, heard: str):
    assert tex_heard(tex) == heard


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("tex", "heard"),
    [
        (r"\frac{1}{2} \cdot x_1", "2 分之 1 · x1"),
        (r"\frac{\partial E}{\partial w}", "∂w 分之 ∂E"),
        (r"W^\top \delta", "W 转置 δ"),
        (r"w^{new}", "w 新值"),
    ],
)
def test_a_formula_is_read_in_the_words_of_the_language(tex: str, heard: str):
    speak("zh_CN")
    assert tex_heard(tex) == heard


def test_each_paragraph_ends_as_a_sentence_does_and_the_heading_may_be_left_out():
    document = QTextDocument()
    document.setMarkdown("# What goes in\n\nThree numbers\n\nAnd **one** comes out.")
    assert heard_text(document) == "What goes in. Three numbers. And one comes out."
    assert heard_text(document, heading=False) == "Three numbers. And one comes out."


def test_a_listing_is_read_line_by_line():
    document = QTextDocument()
    document.setPlainText("1  d_Y   = label - Y\u20282  d_net = Y\u2028\u2028It sinks.")
    assert heard_text(document) == "1 d_Y = label - Y. 2 d_net = Y. It sinks."
