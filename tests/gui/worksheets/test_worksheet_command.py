"""`python main.py worksheet`: files, codes, and what is said of bad input."""

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.worksheets.codes import read_code
from main import main

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """The one that is there already is taken."""


def call(*words: str | Path) -> int:
    return main(["worksheet", *map(str, words)])


def pages(file: Path) -> int:
    return len(re.findall(rb"/Type /Page\b", file.read_bytes()))


def test_sheets_and_keys_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out, key = tmp_path / "sheet.pdf", tmp_path / "key.pdf"
    assert call("gad-3-2-1", "--about", "W11", "--variants", "3", "--out", out, "--key", key) == 0
    assert (pages(out), pages(key)) == (3, 3)
    assert capsys.readouterr().out == f"3 sheets, K7T-01 to K7A-03: {out}, with the key in {key}\n"


def test_latex_needs_no_more_than_another_ending(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out, key = tmp_path / "sheet.tex", tmp_path / "key.tex"
    assert (
        call("gad-3-2-1", "--out", out, "--key", key, "--board", "--digits", "3", "--rate", "0.5", "--seed", "3") == 0
    )
    assert out.read_text().startswith(r"\documentclass") and "rounded before going on" in key.read_text()
    assert re.fullmatch(r"1 sheet, Z\w+-01: .*\n", capsys.readouterr().out)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["gad-3-2-1", "--out", "sheet.doc"], "--out sheet.doc: give it a name that ends in .pdf, or in .tex for LaTeX"),
        (["gad-3-2-1", "--out", "no/such/sheet.pdf"], "--out no/such/sheet.pdf: there is no such folder"),
        (["gad-3-2-1", "--out", "a.pdf", "--key", "a.pdf"], "--key a.pdf: the sheets go there; name another file"),
        (["gad-3-2-1", "--out", "a.pdf", "--key", "../here/a.pdf"], "--key ../here/a.pdf: the sheets go there"),
        (["gad-3-2-1", "--out", "a.pdf", "--variants", "61"], "--variants 61: 1 to 60 can be printed"),
        (["gad-3-2-1", "--out", "a.pdf", "--variants", "0"], "--variants 0: 1 to 60 can be printed"),
        (["gad-3-2-1", "--out", "a.pdf", "--seed", "10000"], "--seed 10000: it is at most 9999"),
        (["gad-3-2-1", "--out", "a.pdf", "--about", "W99"], "--about W99: there is no quantity"),
        (["gad-3-2-1", "--out", "a.pdf", "--sample", "2"], "--sample 2: there is 1 sample, counted from 1"),
        (["gad-3-3-1", "--out", "a.pdf"], "gad-3-3-1: "),
    ],
)  # fmt: skip
def test_bad_input_is_said_in_one_line_and_nothing_is_written(words, said, tmp_path, monkeypatch, capsys):
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    assert call(*words) == 2
    line = capsys.readouterr().err
    assert said in line and line.count("\n") == 1
    assert list(here.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--rate", "0"), "--rate: '0' is not a learning rate such as 0.5: from 1e-12 to 1e+12"),
        (("--rate", "1e300"), "--rate: '1e300' is not a learning rate such as 0.5: from 1e-12 to 1e+12"),
        (("--rate", "1e-40"), "--rate: '1e-40' is not a learning rate such as 0.5: from 1e-12 to 1e+12"),
        (("--variants", "two"), "--variants: 'two' is not a number of sheets from 1 to 60"),
        (("--variants",), "--variants: a value has to follow"),
        (("--seed", "x"), "--seed: 'x' is not a seed from 0 to 9999"),
        (("--sample", "two"), "--sample: 'two' is not a sample's number: 1, 2, 3, …"),
        (("--paper", "A5"), "--paper: 'A5' is none of these: A4, Letter"),
        (("--formulas", "some"), "--formulas: 'some' is none of these: none, forward, all"),
        (("--varants", "3"), "there is no such option: --varants 3"),
    ],
)
def test_what_an_option_may_be_is_said_in_one_sentence(words, said, tmp_path: Path, capsys):
    with pytest.raises(SystemExit):
        call("gad-3-2-1", "--out", tmp_path / "a.tex", *words)
    line = capsys.readouterr().err
    assert line.startswith(f"backstep: {said} (see: ") and line.count("\n") == 1


def test_the_smallest_and_the_largest_rate_have_a_code_that_is_read_again(tmp_path: Path, capsys):
    for rate in ("1.2345678901234567e-12", "1e12"):
        assert call("gad-3-2-1", "--out", tmp_path / "a.tex", "--about", "W11", "--rate", rate) == 0
        code = re.search(r"Z\w+-01", capsys.readouterr().out)
        assert code is not None
        assert read_code(code[0]).choices.rate == float(rate)
