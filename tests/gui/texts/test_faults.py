"""What core says in the language of the window: all of it can be translated, and whoever translates is given all."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from core.base.errors import MisfitError
from core.base.message import Count
from core.base.number_format import NumberFormat
from core.scenario.faults import NameFault, NetworkFault
from core.setup.messages import Concern
from gui.texts.faults import CONTEXT, ended, finished, sentence, translated
from tests.core.base.test_message import ROOT, example, kinds

COLLECTOR = Path(sys.executable).with_name("pyside6-lupdate")


class Marking(QTranslator):
    """A language in which everything of core is said in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, *_other: object) -> str:
        return f"⟦{source}⟧" if context == CONTEXT else ""


@pytest.fixture
def marking(qapp: QCoreApplication) -> Iterator[None]:
    translator = Marking()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("marking")
def test_every_kind_is_said_in_the_language_of_the_window():
    for kind in kinds():
        for count in (1, 2):
            text = translated(example(kind, count))
            assert text.startswith("⟦") and text.endswith("⟧"), kind


@pytest.mark.usefixtures("marking")
def test_what_stands_in_a_sentence_is_translated_too_and_what_a_file_says_is_not():
    names, neurons = Count.NAME(count=1), Count.NEURON(count=2)
    misfit = MisfitError("network.layers[0].neurons", NetworkFault.NAMES_OF_LAYER(names=names, neurons=neurons))
    assert translated(misfit.of("a.toml")) == "a.toml: network.layers[0].neurons: ⟦⟦1 name⟧; the layer has ⟦2 neurons⟧⟧"
    assert translated("a.toml") == "a.toml"


def test_without_a_translation_it_is_english(qapp: QCoreApplication):
    said = NameFault.TWICE(name="W", before="labels.sops[0]")
    assert translated(said) == str(said)
    assert sentence(Count.INPUT(count=2)) == "2 inputs."


def test_numbers_are_written_as_is_wanted(qapp: QCoreApplication):
    concern = Concern.TARGETS_OUT_OF_REACH(low=-4 / 3, high=1.0, activation="tanh", least=-1.0, most=1.0)
    assert sentence(concern, NumberFormat(3)) == (
        "The targets reach from −1.33 to 1; outputs of tanh lie between −1 and 1: scale the targets, or take another "
        "activation."
    )
    assert "from −1.33333333 to 1;" in sentence(concern, NumberFormat(9))


def test_whoever_translates_is_given_every_sentence(tmp_path: Path):
    if not COLLECTOR.is_file():
        pytest.skip("the tool that collects what is to be translated is not there")
    files = [path for path in sorted(ROOT.glob("core/**/*.py")) if "source_text(" in path.read_text(encoding="utf-8")]
    out = tmp_path / "core.ts"
    command = [COLLECTOR, "-tr-function-alias", "tr+=source_text", *files, "-ts", out]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    found = {source.text for source in ET.parse(out).getroot().iter("source")}
    assert found >= {text for kind in kinds() for text in kind.sentences}


def test_a_sentence_ends_once_and_a_name_that_it_begins_with_stays():
    assert ended("z1 = 0.5") == "z1 = 0.5."
    assert ended("z1 = ln 2 …") == "z1 = ln 2 …"
    assert finished("it fits") == "It fits."
