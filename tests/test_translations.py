"""Every text goes through the translator, and every language has each of them whole: `python -m tests.translations`."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.base.catalogue import TRANSLATIONS, Translated, language_codes, read_translated
from tests.translations import texts_of_code, write_language

PLACES = re.compile(r"%n|\{\{|\}\}|\{[^{}]*\}|%\([a-z]+\)[a-z]")
COUNTED = "&", "\n"  # as many in a translation: keys of menus, lines
ENDS = {"…": ("…",), ":": (":", "：")}
# What looks like a text for a person, and is a word of a format, a name of a method, or goes into a file as it is.
NAMES = {
    "python main.py",
    "expected one argument",
    "the following arguments are required",
    "unrecognized arguments",
    "not allowed with argument",
    "invalid choice",
    "choose from",
    "one of the arguments",
    "is required",
    "positional arguments",
    "unexpected end",
    "left out",
    "row names",
    "sample id",
    "sample code number",
    "\n# exit ticket\n",
    "import numpy as np",
    "first wrong",
    "Xavier/Glorot uniform",
    "Xavier/Glorot normal",
    "Xavier/Glorot: fan-avg",
    "He uniform",
    "He normal",
    "LeCun uniform",
    "LeCun normal",
    "PyTorch nn.Linear",
    "leave out",
    "No font here has Chinese signs: install fonts-noto-cjk or fonts-wqy-microhei, and start again.",
    "Backstep",
    "built in",
    "pdfLaTeX has no letters for some of the names: use XeLaTeX or LuaLaTeX, and a font that has them.",
    "hidden neurons",
    "no runs are shown",
    "no lesson is edited",
    "no lesson runs",
    "nothing is recorded",
    "nothing is asked",
    "nothing is practised",
    "Work beside the window failed",
    "PyTorch state_dict",
    "neurons (num_inputs, activation_function, activation_steepness)",
    "connections (connected_to_neuron, weight)",
}


def everything(code: str) -> Iterator[Translated]:
    for path in sorted((TRANSLATIONS / code).glob("*.ts")):
        yield from read_translated(path)


@pytest.fixture(scope="module", params=language_codes())
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_there_is_chinese():
    assert "zh_CN" in language_codes()


def test_every_text_is_translated(code: str):
    assert [each.source for each in everything(code) if not each.forms] == []


def test_what_the_code_says_is_what_stands_in_the_files(code: str, tmp_path: Path):
    """Where it isn't: `python -m tests.translations` brings the files up to the code."""
    folder = tmp_path / code
    folder.mkdir()
    for path in (TRANSLATIONS / code).glob("*.ts"):
        (folder / path.name).write_bytes(path.read_bytes())
    write_language(code, folder, texts_of_code().sources)
    files = {path.name: path.read_text(encoding="utf-8") for path in (TRANSLATIONS / code).glob("*.ts")}
    assert {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.ts")} == files


def damaged(source: str, said: str) -> str:
    """What is wrong with a translation; nothing where it is whole."""
    if set(PLACES.findall(source)) != set(PLACES.findall(said)):
        return "places"
    if any(source.count(sign) != said.count(sign) for sign in COUNTED):
        return "keys or lines"
    if any(source.endswith(end) != said.endswith(ends) for end, ends in ENDS.items()):
        return "end"
    return "" if said.strip() else "empty"


def test_no_translation_is_damaged(code: str):
    wrong = {
        each.source: fault for each in everything(code) for said in each.forms if (fault := damaged(each.source, said))
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("source", "said", "fault"),
    [
        ("{count} samples", "{count} 个样本", ""),
        ("{count} samples", "{conut} 个样本", "places"),
        ("{count} samples", "个样本", "places"),
        ("%n more", "其余 %n 项", ""),
        ("%n more", "其余 n 项", "places"),
        ('such as {{ en = "…" }}', "如 { en }", "places"),
        ("&Open…", "打开(&O)…", ""),
        ("&Open…", "打开…", "keys or lines"),
        ("&Open…", "打开(&O)", "end"),
        ("Name:", "名称：", ""),
        ("Name:", "名称", "end"),
        ("Name", " ", "empty"),
    ],
)
def test_damage_is_found(source: str, said: str, fault: str):
    assert damaged(source, said) == fault


def test_every_text_for_a_person_goes_through_the_translator():
    assert [text for text in texts_of_code().unspoken if text.partition(": ")[2] not in NAMES] == []
