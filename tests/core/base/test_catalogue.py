"""Translations without Qt: read, looked up, and the same as what Qt finds in what is compiled of them."""

import pytest
from PySide6.QtCore import QTranslator

from core.base.catalogue import Catalogue, Translated, catalogue_of, compiled, language_codes, read_catalogue
from core.base.message import Count
from core.base.spoken import known_language, language_of, said, speak
from core.network.activations import ACTIVATIONS
from core.network.function_names import FunctionName, function_name
from core.network.losses import LOSSES

HERE = (
    Translated("Menus", "Open", ("打开",)),
    Translated("Lessons", "Open", ("打开",)),
    Translated("Doors", "Open", ("开着",)),
    Translated("", "{count} samples", ("{count} 个样本",)),
    Translated("Menus", "−½ ∂E", ("负二分之一",)),
    Translated("Menus", "Later", ()),
)


@pytest.fixture
def english():
    yield
    speak("en")


def test_most_places_decide_and_others_keep_their_own():
    catalogue = catalogue_of(HERE)
    assert catalogue.texts["Open"] == ("打开",)
    assert catalogue.exceptions == {("Doors", "Open"): ("开着",)}
    assert catalogue.text("{count} samples") == "{count} 个样本"
    assert catalogue.text("Later") == "Later"


def test_qt_finds_what_is_compiled_wherever_a_text_stands():
    translator, data = QTranslator(), compiled(catalogue_of(HERE), "zh_CN")
    assert translator.load(data)
    asked = [("Menus", "Open"), ("Doors", "Open"), ("Anybody", "Open"), ("Other", "−½ ∂E"), ("Menus", "Later")]
    assert [translator.translate(*each) for each in asked] == ["打开", "开着", "打开", "负二分之一", ""]


def test_english_has_two_forms_and_chinese_one():
    forms = {("%n more",): ("one more", "%n more")}
    catalogue = Catalogue({source: said for (source,), said in forms.items()})
    translator, data = QTranslator(), compiled(catalogue, "en")
    assert translator.load(data)
    assert [translator.translate("", "%n more", "", n) for n in (1, 0, 2)] == ["one more", "%n more", "%n more"]


def test_qt_and_the_command_line_say_the_same():
    """Whatever there is: what is compiled of the whole catalogue has every text of it."""
    for code in language_codes():
        catalogue = read_catalogue(code)
        translator, data = QTranslator(), compiled(catalogue, code)
        assert translator.load(data)
        assert {source: translator.translate("", source) for source in catalogue.texts} == {
            source: catalogue.text(source) for source in catalogue.texts
        }


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("zh", "zh_CN"),
        ("zh_CN", "zh_CN"),
        ("zh-CN", "zh_CN"),
        ("zh_CN.UTF-8", "zh_CN"),
        ("zh_SG", "zh_CN"),
        ("zh_TW", None),  # other signs
        ("zh-Hant-TW", None),
        ("en_GB.UTF-8", "en"),
        ("C", "en"),
        ("POSIX", "en"),
        ("de", None),
        ("", None),
    ],
)
def test_a_language_is_known_by_its_usual_names(name: str, code: str | None):
    assert known_language(name) == code


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "fr:zh_CN:en"}, "zh_CN"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
    ],
)
def test_the_environment_says_the_language_as_for_other_programs(environment: dict[str, str], code: str):
    assert language_of(environment) == code


def test_messages_are_said_in_the_language_that_is_spoken(english):
    assert (said("neuron"), str(Count.SAMPLE(count=3))) == ("neuron", "3 samples")
    speak("zh_CN")
    assert str(Count.SAMPLE(count=3)) == "3 个样本"
    assert said("what nobody has translated") == "what nobody has translated"


def test_every_function_has_a_name_in_sentences():
    names = [function_name(name) for name in (*ACTIVATIONS, *LOSSES)]
    assert names == [FunctionName[name.upper()]() for name in (*ACTIVATIONS, *LOSSES)]
