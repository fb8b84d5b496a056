"""Another language is switched to at once: what stands there is told in it, and back again as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTabBar, QVBoxLayout, QWidget

from core.base.catalogue import read_catalogue
from gui.formulas.typesetting import Formulas
from gui.practice.question.hint_ladder import HintLadder
from gui.preferences.language import ENGLISH, speak
from gui.preferences.retelling import Retelling
from gui.projector.lesson.lesson_board import LessonBoard
from gui.views.data.page import DataPage
from gui.views.network.layers import LayerRows
from gui.views.samples.filter_bar import FilterBar
from gui.views.samples.sample_filter import SamplePart
from gui.window.bars.sample_picker import SamplePicker
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle

CHINESE = "zh_CN"


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    yield
    speak(ENGLISH)


@pytest.fixture
def retelling(english: None) -> Retelling:
    speak(ENGLISH)
    return Retelling()


def retold(retelling: Retelling, part: QWidget, before: str, now: str) -> None:
    speak(now)
    retelling.begin(before)
    retelling.window(part)


@pytest.mark.parametrize(
    ("english_text", "chinese"),
    [
        ("Go to start", "回到初始"),
        ("&Open…", "打开(&O)…"),
        ("Iteration 500", "迭代 500 次后"),  # with a number in it
        ("weight from Activ1 to SOP3", "从 Activ1 到 SOP3 的权重"),  # not "from {start} to {end}", which fits as well
        ("sample 3 · held out", "样本 3 · 留出"),  # put together
        ("Go to start (Home)", "回到初始 (Home)"),  # a tip with its key
        ("<b>Weights</b>: 3", "<b>权重</b>: 3"),
        ("W11", "W11"),  # nobody's
        ("/home/me/Weights.toml", "/home/me/Weights.toml"),
    ],
)
def test_what_stands_there_is_told_and_told_back(qtbot, retelling: Retelling, english_text: str, chinese: str):
    label = QLabel(english_text)
    qtbot.addWidget(label)
    retold(retelling, label, ENGLISH, CHINESE)
    assert label.text() == chinese
    retold(retelling, label, CHINESE, ENGLISH)
    assert label.text() == english_text


def test_two_texts_with_one_translation_are_told_apart(qtbot, retelling: Retelling):
    words = [words for words in ("Target", "target") if read_catalogue(CHINESE).text(words) == "目标值"]
    labels = [QLabel(word) for word in words]
    within = QWidget()
    rows = QVBoxLayout(within)
    for label in labels:
        rows.addWidget(label)
    qtbot.addWidget(within)
    retold(retelling, within, ENGLISH, CHINESE)
    assert [label.text() for label in labels] == ["目标值"] * 2
    retold(retelling, within, CHINESE, ENGLISH)
    assert [label.text() for label in labels] == words


def test_a_word_that_means_two_things_is_told_back_from_each(qtbot, retelling: Retelling):
    speak(CHINESE)
    labels = [QLabel("初始值"), QLabel("开始")]  # a start of weights, and what begins something
    for label in labels:
        qtbot.addWidget(label)
        retold(retelling, label, CHINESE, ENGLISH)
    assert [label.text() for label in labels] == ["Start", "Start"]


def test_a_choice_has_room_for_longer_words(qtbot, retelling: Retelling):
    speak(CHINESE)
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["一天后和一周后", "从不"])
    box.show()
    room = box.sizeHint().width() - box.fontMetrics().horizontalAdvance("一天后和一周后")
    retold(retelling, box, CHINESE, ENGLISH)
    assert box.currentText() == "A day and a week later"
    assert box.sizeHint().width() - box.fontMetrics().horizontalAdvance(box.currentText()) >= room


def test_every_place_of_a_text_is_told(qtbot, retelling: Retelling):
    window = QWidget()
    window.setWindowTitle("Preferences")
    button, box, tabs, action = (
        QPushButton("Close", window),
        QComboBox(window),
        QTabBar(window),
        QAction("Undo", window),
    )
    button.setToolTip("Close the window")
    button.setAccessibleName("Close")
    box.addItems(["Light", "Dark"])
    tabs.addTab("Weights")
    qtbot.addWidget(window)
    retold(retelling, window, ENGLISH, CHINESE)
    assert (window.windowTitle(), button.text(), button.toolTip(), button.accessibleName()) == (
        "首选项",
        "关闭",
        "关闭窗口",
        "关闭",
    )
    assert [box.itemText(index) for index in range(2)] == ["浅色", "深色"]
    assert (tabs.tabText(0), action.text()) == ("权重", "撤消")


def test_a_window_is_told_in_chinese_at_once_and_back(window: MainWindow, english: None):
    window.commands.pointing.pin(window.readings.network.parameter(0))
    until_idle()
    titles = [action.text() for action in window.menuBar().actions()]
    tabs, tips = window.views.titles, window.actions_made["run"].toolTip()
    card = window.inspector.view.card.subtitle
    window.preferences.choose_language(CHINESE)
    until_idle()
    assert [action.text() for action in window.menuBar().actions()][:3] == ["文件(&F)", "编辑(&E)", "训练(&T)"]
    assert window.views.titles[:2] == ["预测", "决策边界"]
    assert window.inspector.view.card.subtitle == "从 X1 到 SOP1"
    assert window.actions_made["run"].toolTip().startswith("开始或暂停训练")
    assert window.scenario_panel.everything()[0].title == "3-2-1，链式法则"
    assert window.diagram.shown().headline.startswith("3-2-1   ·   1 个样本")
    assert untold(window) == []
    window.preferences.choose_language(ENGLISH)
    until_idle()
    assert [action.text() for action in window.menuBar().actions()] == titles
    assert (window.views.titles, window.actions_made["run"].toolTip()) == (tabs, tips)
    assert window.inspector.view.card.subtitle == card


def untold(window: MainWindow) -> list[str]:
    """What is seen in the window and stays in English, though there is Chinese for it."""
    chinese = read_catalogue(CHINESE)
    seen = [part for part in window.findChildren(QWidget) if part.isVisible()]
    texts = [part.text() for part in seen if isinstance(part, QLabel | QPushButton)]
    texts += [part.toolTip() for part in seen]
    texts += [part.text() for part in window.findChildren(QObject) if isinstance(part, QAction)]
    names = window.readings.names.target(0), window.readings.names.output(0)  # of quantities, as the article calls them
    return [text for text in texts if text and text not in names and chinese.text(text) != text]


def test_the_english_of_a_term_stands_beside_it_on_cards(window: MainWindow, english: None):
    window.commands.pointing.pin(window.readings.network.parameter(0))
    beside = window.actions_made["english_beside"]
    assert not beside.isEnabled()  # English is spoken
    window.preferences.choose_language(CHINESE)
    assert beside.isEnabled()
    beside.trigger()
    until_idle()
    assert "更新 (update)" in window.inspector.view.card.as_text()
    beside.trigger()
    until_idle()
    assert "(update)" not in window.inspector.view.card.as_text()


def test_a_lesson_goes_on_in_another_language(window: MainWindow, english: None):
    window.lesson_opening.begin()
    until_idle()
    where = window.lessons.player.course.at
    assert window.lessons.pane.text.toPlainText().startswith("What goes in")
    window.preferences.choose_language(CHINESE)
    until_idle()
    assert window.lessons.pane.text.toPlainText().startswith("输入了什么")
    assert window.lessons.player.course.at == where


def test_what_is_practised_and_how_a_start_is_drawn_is_told_in_another_language(window: MainWindow, english: None):
    window.views.show_view("network")
    until_idle()
    window.preferences.choose_language(CHINESE)
    until_idle()
    assert [box.placeholderText() for box in window.findChildren(QComboBox) if box.placeholderText()] == ["如下所填"]
    window.preferences.choose_language(ENGLISH)
    window.actions_made["which_rule"].trigger()
    until_idle()
    window.preferences.choose_language(CHINESE)
    until_idle()
    texts = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert "3-2-1，链式法则 · 迭代 0 次后" in texts and not [text for text in texts if "iteration" in text]


def test_the_rungs_of_hints_are_told_in_another_language_though_they_are_painted(theme, qtbot, retelling: Retelling):
    ladder = HintLadder(theme, Formulas())
    qtbot.addWidget(ladder)
    retold(retelling, ladder, ENGLISH, CHINESE)
    assert ladder.shown()[0].title == "需要什么"
    value = ladder.heads[-1]
    assert (value.text(), value.accessibleDescription()) == ("数值", "（视为给出）")


NAMED_LIKE_WORDS = """format = 1
title = "Weights"
[network]
inputs = ["Run", "quantity"]
layers = [{ size = 2, activation = "softmax" }]
[start]
weights = [[[0.1, 0.2], [0.3, 0.4]]]
biases = [[0.0, 0.0]]
[data]
inputs = [[0.1, 0.4], [0.5, 0.6], [0.3, 0.1]]
targets = [[0.0, 1.0], [1.0, 0.0], [0.0, 1.0]]
class_names = ["Library", "later"]
held_out = { share = 0.34, seed = 0 }
[training]
loss = "cross_entropy"
learning_rate = 0.1
"""


def test_what_somebody_called_by_a_word_of_the_program_keeps_its_name(
    window: MainWindow, english: None, tmp_path: Path
):
    (tmp_path / "words.toml").write_text(NAMED_LIKE_WORDS, encoding="utf-8")
    window.open(tmp_path / "words.toml")
    window.views.show_view("samples")
    until_idle()
    [filters] = window.findChildren(FilterBar)
    window.preferences.choose_language(CHINESE)
    until_idle()
    assert [chip.text() for chip in filters.labels] == ["Library", "later"]
    assert [chip.accessibleName() for chip in filters.labels] == ["只看类别 Library", "只看类别 later"]
    assert filters.parts[SamplePart.ALL].text() == "全部 3"


def test_functions_are_called_as_in_a_window_that_began_in_that_language(window: MainWindow, english: None):
    window.views.show_view("network")
    until_idle()
    [rows] = window.findChildren(LayerRows)
    functions = [rows.activations[0].itemText(index) for index in range(rows.activations[0].count())]
    window.preferences.choose_language(CHINESE)
    until_idle()
    assert [rows.activations[0].itemText(index) for index in range(rows.activations[0].count())] == functions


def test_what_data_there_are_and_which_sample_is_told_in_another_language(window: MainWindow, english: None):
    window.open("iris-4-5-3")
    window.views.show_view("data")
    until_idle()
    [data], [picker] = window.findChildren(DataPage), window.findChildren(SamplePicker)
    window.preferences.choose_language(CHINESE)
    until_idle()
    assert data.chooser.lacks.text().startswith("这些点有两个输入，而打开的网络有 4 个。")
    assert "Iris" not in data.chooser.lacks.text()
    assert data.hold_out.per_cent.text() == "20%"
    assert picker.count.text() == "共 150"


def test_a_lesson_in_the_projector_goes_on_in_another_language(window: MainWindow, english: None):
    window.lesson_opening.begin()
    window.actions_made["projector"].trigger()
    until_idle()
    boards = window.findChildren(LessonBoard)
    assert [board.text.toPlainText()[:4] for board in boards] == ["What"]
    window.preferences.choose_language(CHINESE)
    until_idle()
    assert [board.text.toPlainText()[:5] for board in boards] == ["输入了什么"]
