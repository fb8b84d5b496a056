"""Translations without Qt: read, looked up, and the same as what Qt finds in what is compiled of them."""

import pytest
from PySide6.QtCore import QTranslator

from core.base.catalogue import (
    TRANSLATIONS,
    Catalogue,
    Translated,
    catalogue_of,
    compiled,
    language_codes,
    read_catalogue,
    read_translated,
)
from core.base.message import Count
from core.base.spoken import clauses, closed_up, known_language, language_of, listed, phrases, said, speak
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


def test_qt_and_the_files_say_the_same():
    """Whatever there is, wherever it stands: each class is given what its file says, and any other what most say."""
    for code in language_codes():
        catalogue = read_catalogue(code)
        translator, data = QTranslator(), compiled(catalogue, code)
        assert translator.load(data)
        assert {source: translator.translate("", source) for source in catalogue.texts} == {
            source: forms[0] for source, forms in catalogue.texts.items()
        }
        written = [each for path in sorted((TRANSLATIONS / code).glob("*.ts")) for each in read_translated(path)]
        wrong = [
            (each, found)
            for each in written
            if each.context
            and each.forms
            and (found := translator.translate(each.context, each.source)) != each.forms[0]
        ]
        assert wrong == []


def test_what_no_class_asks_for_is_no_word_of_theirs():
    catalogue = catalogue_of([*HERE, Translated("", "Open", ("敞开",))])
    translator, data = QTranslator(), compiled(catalogue, "zh_CN")
    assert translator.load(data)
    assert (catalogue.text("Open"), translator.translate("Menus", "Open")) == ("敞开", "打开")


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


def test_what_stands_beside_each_other_is_parted_as_the_language_does(english):
    assert (listed(["X1", "X2"]), phrases(["X1", "X2"]), clauses(["X1", "X2"])) == ("X1, X2", "X1, X2", "X1; X2")
    speak("zh_CN")
    assert (listed(["X1", "X2"]), phrases(["X1", "X2"]), clauses(["X1", "X2"])) == ("X1、X2", "X1，X2", "X1；X2")


def test_a_chinese_name_in_a_sentence_has_no_space_behind_it():
    assert closed_up("在代入 Sigmoid 函数 之前") == "在代入 Sigmoid 函数之前"
    assert closed_up("把 SOP1 代入 双曲正切（tanh） 后") == "把 SOP1 代入双曲正切（tanh）后"
    assert closed_up("the sigmoid of SOP1") == "the sigmoid of SOP1"
