"""A text with live words, by real movements, clicks and keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest

from core.network.elements import Input, Neuron, Weight
from gui.formulas.typesetting import Formulas
from gui.preferences.view_context import ViewContext
from gui.reading.live_spot import LiveSpot
from gui.reading.reading_text import ReadingText

TEXT = r"""## The first sum

The neuron **SOP1** adds three products up, $X_1 W_{11}$ and two more. **W31** is only 0.000114.

$$E = (Predicted - target)^2$$

- Press **→**: **W11** goes from 0.417022 to 0.417021, of [the article](https://example.org/part3).
- **W51** is no weight, and 12.5 no number here. ![picture](https://example.org/picture.png)
"""


@pytest.fixture
def text(qtbot, model, theme, settings) -> Iterator[ReadingText]:
    formulas = Formulas()
    made = ReadingText(ViewContext(model.store, model.readings, model.commands, theme, formulas, settings))
    qtbot.addWidget(made)
    made.resize(360, 600)
    made.show_text(TEXT)
    formulas.settle()
    with qtbot.waitExposed(made):
        made.show()
    return made


def spot(text: ReadingText, word: str) -> LiveSpot:
    return next(each for each in text.spots if each.word.text == word)


def middle(text: ReadingText, word: str) -> QPoint:
    return text.area_of(spot(text, word)).center().toPoint()


def click(text: ReadingText, word: str) -> None:
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=middle(text, word))


def test_names_in_bold_and_numbers_of_known_states_are_live(text):
    words = [each.word.text for each in text.spots if each.answers]
    assert words == ["SOP1", "W31", "0.000114", "W11", "0.417022", "0.417021", "the article"]
    assert "W51 is no weight, and 12.5 no number here." in text.toPlainText()
    assert "picture" not in text.toPlainText()


def test_what_is_pointed_at_is_lit_in_the_network(text, model):
    QTest.mouseMove(text.viewport(), middle(text, "W31"))
    assert model.readings.hovered == Weight(0, 2, 0) and not model.readings.hover_has_card
    assert text.lit() == ["W31", "0.000114"]
    QTest.mouseMove(text.viewport(), QPoint(3, 3))
    assert model.readings.hovered is None and text.lit() == []


def test_what_is_pointed_at_elsewhere_lights_its_words(text, model):
    model.commands.pointing.hover(Neuron(0, 0))
    assert text.lit() == ["SOP1"]
    model.commands.pointing.hover(None)
    model.commands.pointing.pin(Weight(0, 0, 0))
    assert text.lit() == ["W11", "0.417022", "0.417021"]


def test_a_lit_word_has_a_rim(text, model, theme):
    plain = text.viewport().grab().toImage()
    model.commands.pointing.hover(Neuron(0, 0))
    lit = text.viewport().grab().toImage()
    area = text.area_of(spot(text, "SOP1"))
    above = QPoint(round(area.center().x()), round(area.top()) + 1)
    assert lit.pixelColor(above).name() == theme.colors.lit_soft != plain.pixelColor(above).name()


def test_a_click_holds_what_a_name_stands_for(text, model):
    click(text, "W11")
    assert model.readings.pinned == Weight(0, 0, 0)


def test_a_click_on_a_number_goes_to_its_state_and_backspace_returns(text, model, qtbot):
    told: list[str] = []
    text.told.connect(told.append)
    click(text, "0.417021")
    qtbot.waitUntil(lambda: model.readings.state == 1)
    assert told == ["iteration 1  ·  Backspace returns"]
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: model.readings.state == 0)
    assert told[-1] == "iteration 0"
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    assert model.readings.state == 0


def test_tab_reaches_each_and_enter_is_the_click(text, model):
    heard: list[str] = []
    text.announced.connect(heard.append)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert model.readings.hovered == Neuron(0, 0)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert heard[-1] == "W31, weight from X3 to SOP1, 0.000114"
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert model.readings.pinned == Weight(0, 2, 0)
    QTest.keyClick(text, Qt.Key.Key_Backtab)
    assert heard[-1] == "SOP1, sum of products, 0.330299"


def test_names_turn_with_the_notation(text, model):
    model.commands.display.write_names("za")
    assert [each.word.text for each in text.spots if each.answers][:3] == ["z1_1", "w1_31", "0.000114"]
    assert text.spoken(spot(text, "w1_31")) == "w1_31, weight from x3 to z1_1, 0.000114"
    assert text.spoken(spot(text, "0.417021")) == "0.417021, w1_11_new at iteration 1"
    click(text, "w1_11")
    assert model.readings.pinned == Weight(0, 0, 0)
    model.commands.display.write_names("article")
    assert [each.word.text for each in text.spots if each.answers][:2] == ["SOP1", "W31"]


def test_what_is_asked_is_not_said(text):
    text.set_hidden(lambda quantity: quantity.id == "z[1,1]")
    assert text.spoken(spot(text, "SOP1")) == "SOP1, sum of products, asked, hidden"
    assert text.spoken(spot(text, "W11")) == "W11, weight from X1 to SOP1, 0.417022"
    assert text.spoken(spot(text, "0.417021")) == "0.417021, W11_new at iteration 1"


def test_lines_of_code_stand_below_each_other(text):
    text.show_text("Two lines:\n\n```\n1  old = w\n2  w[0] = 0\n```\n")
    assert text.toPlainText().splitlines() == ["Two lines:", "1  old = w", "2  w[0] = 0"]


def test_a_link_is_only_asked_for(text, qtbot):
    with qtbot.waitSignal(text.link_wanted) as asked:
        click(text, "the article")
    assert asked.args == [QUrl("https://example.org/part3")]


def test_live_words_are_found_anew(text, model, qtbot):
    model.commands.playback.step()
    qtbot.waitUntil(lambda: model.readings.state == 1)
    qtbot.waitUntil(lambda: spot(text, "0.417021").state == 1)  # once the playhead rests
    model.commands.documents.open("gad-10-2-1")
    assert "SOP1" in [each.word.text for each in text.spots]
    assert spot(text, "W11").element(model.readings.network) == Weight(0, 0, 0)  # W1,1 there, and W11 in SOP's notation
    text.show_text("**X1**")
    assert text.spots[0].element(model.readings.network) == Input(0)


def test_larger_letters(text):
    before = text.document().size().height()
    text.set_type(30.0, 46.0)
    assert text.document().size().height() > 1.8 * before
