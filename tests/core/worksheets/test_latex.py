"""Sheets and keys as LaTeX."""

import re
from dataclasses import replace

import pytest

from core.worksheets.choices import PageChoices, Paper
from core.worksheets.key import key_of
from core.worksheets.latex import TexKeys, TexSheets, escaped
from tests.core.worksheets.sources import worksheet


def sheet_tex(page: PageChoices | None = None, **choices) -> str:
    page = page or PageChoices()
    file = TexSheets(page)
    file.add(worksheet(page=page, **choices), None)
    return file.finish().decode()


def key_tex(**choices) -> str:
    sheet = worksheet(**choices)
    file = TexKeys(sheet.page)
    file.add(sheet, key_of(sheet))
    return file.finish().decode()


@pytest.mark.parametrize("name", ["gad-3-2-1", "psi-2-3-3-2", "csdn-2-3-1", "moons-2-3-2", "gad-10-2-1"])
def test_all_that_is_opened_is_closed(name):
    for text in (sheet_tex(name=name), key_tex(name=name)):
        plain = re.sub(r"\\[\\{}$]", "", text)
        assert plain.count("{") == plain.count("}")
        assert plain.count("$") % 2 == 0
        for kind in ("document", "longtable", "tikzpicture", "tabular"):
            assert text.count(rf"\begin{{{kind}}}") == text.count(rf"\end{{{kind}}}")
        assert text.isascii()


def test_a_sheet_has_its_lines_and_no_answers():
    text = sheet_tex(about="W11", rate=0.5)
    assert text.count(r"\answerbox \\") == 14
    assert r"$\displaystyle \mathrm{SOP}_{1} = X_{1}\,W_{11} + X_{2}\,W_{21} + X_{3}\,W_{31}$" in text
    assert "0.417022" in text and "Z8B35226-01" in text
    for answer in ("0.3303", "0.5818", "0.5795", "0.7590", "0.2437", "0.4166"):
        assert answer not in text


def test_what_the_gradients_of_a_batch_are_stands_over_them():
    text = sheet_tex(name="moons-2-3-2")
    assert text.index("Updates take") < text.index(r"\begin{longtable}")


def test_a_key_has_values_slips_and_what_follows():
    text = key_tex(about="W11", rate=0.5)
    for written in (r"\textbf{0.7590}", r"\texttt{0.3795} the 2 is missing", "0.4166", "0.4159"):
        assert written in text


def test_several_variants_are_on_pages_of_their_own():
    page = PageChoices(paper=Paper.LETTER, has_name_line=False, has_diagram=False, has_squares=False)
    file = TexSheets(page)
    for number in (1, 2, 3):
        file.add(worksheet(number=number, page=page, about="W11"), None)
    text = file.finish().decode()
    assert text.count(r"\clearpage") == 2
    assert "letterpaper" in text and "tikzpicture" not in text and r"Name \rule" not in text


BASE = {"geometry", "fontenc", "lmodern", "amsmath", "amssymb", "array", "longtable", "tikz"}


def test_only_packages_of_the_base_distribution_are_needed():
    for text in (sheet_tex(name="moons-2-3-2"), key_tex(name="moons-2-3-2")):
        named = re.findall(r"\\usepackage(?:\[[^]]*\])?\{([^}]*)\}", text)
        assert {package for group in named for package in group.split(",")} == BASE


def test_signs_that_the_usual_fonts_lack_are_declared_so_that_it_compiles():
    latex = TexSheets(PageChoices())
    latex.add(replace(worksheet(about="W11"), title="神经 50 % of {é}"), None)
    text = latex.finish().decode()
    for number in ("795E", "7ECF"):
        assert rf"\DeclareUnicodeCharacter{{{number}}}" in text
    assert "00E9" not in text, "T1 has it"
    assert "DeclareUnicode" not in sheet_tex()


def test_what_comes_out_over_more_than_one_line_is_a_table_of_its_own():
    assert key_tex(name="csdn-2-3-1").count(r"\begin{tabular}") == 5


@pytest.mark.parametrize(
    ("text", "tex"),
    [("∂E/∂Z₁⁽²⁾ → W₁₀,₂⁽³⁾", r"$\partial$E/$\partial$Z$_{1}^{(2)}$ ${\to}$ W$_{10,2}^{(3)}$"), ("50 % & more_", r"50 ${\%}$ ${\&}$ more${\_}$"), ("σ(z)²", r"$\sigma$(z)$^{2}$"), ("−0.5", "$-$0.5"), ("e^2", r"e\textasciicircum{}2")],
)  # fmt: skip
def test_words_are_shown_as_they_are(text, tex):
    assert escaped(text) == tex
