"""Asking forwards and backwards in the window."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.base.number_format import NumberFormat
from core.network.forward_pass import forward_pass
from core.setup.changes import change_texts, rename
from gui.views.query.page import QueryPage
from gui.window.main_window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> QueryPage:
    window.open("query-3-2-1")
    window.views.show_view("query")
    return window.views.page(QueryPage)


def type_in(page: QueryPage, qtbot: QtBot, place: int, text: str) -> None:
    page.inputs.fields[place].setText(text)
    qtbot.keyClick(page.inputs.fields[place], Qt.Key.Key_Return)


def backwards(page: QueryPage, qtbot: QtBot) -> str:
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.shown().is_working)
    return page.explanation.text()


def test_it_starts_from_the_sample_on_the_screen(window: MainWindow, page: QueryPage) -> None:
    assert [field.text() for field in page.inputs.fields] == ["0.9", "0.1", "0.8"]
    assert page.wanted.values.tolist() == [0.95]
    output = float(window.readings.trace.forward.outputs[0, 0])
    assert f"<b>{output:.6g}</b>" in page.answer.text()


def test_typed_numbers_are_answered_at_once(window: MainWindow, page: QueryPage, qtbot: QtBot) -> None:
    type_in(page, qtbot, 1, "1/3")
    type_in(page, qtbot, 2, "0,25")
    assert page.inputs.values.tolist() == [0.9, 1 / 3, 0.25]
    expected = forward_pass(window.readings.network, window.readings.parameters, page.inputs.values[np.newaxis]).outputs
    assert f"<b>{float(expected[0, 0]):.6g}</b>" in page.answer.text()
    assert window.readings.history.length == 1  # nothing was trained


def test_what_is_asked_stays_where_the_setup_is_told_in_other_words(
    window: MainWindow, page: QueryPage, qtbot: QtBot
) -> None:
    model = window.model
    type_in(page, qtbot, 1, "1/3")
    page.wanted.fields[0].setText("0.75")
    qtbot.keyClick(page.wanted.fields[0], Qt.Key.Key_Return)
    before = page.answer.text()
    model.commands.edits.edit("title", change_texts(model.readings.setup, "en", title="Mine"))
    model.commands.edits.edit("name", rename(model.readings.setup, 0, 1, "height").setup)
    assert page.inputs.fields[1].accessibleName() == "height"
    assert page.inputs.values.tolist() == [0.9, 1 / 3, 0.8] and page.wanted.values.tolist() == [0.75]
    assert [field.text() for field in page.inputs.fields] == ["0.9", "0.33333", "0.8"]
    assert [field.text() for field in page.wanted.fields] == ["0.75"]
    assert page.answer.text() == before


def test_what_is_no_number_is_said_and_nothing_is_lost(page: QueryPage, qtbot: QtBot) -> None:
    type_in(page, qtbot, 0, "1/0")
    assert page.inputs.fields[0].fault == "This divides by 0."
    assert page.inputs.values[0] == 0.9 and page.inputs.fields[0].text() == "1/0"
    assert page.answer.text() == ""  # none to what can't be read
    type_in(page, qtbot, 0, "2")
    assert not page.inputs.fields[0].fault and page.inputs.values[0] == 2.0
    assert page.answer.text()


def test_the_answer_is_there_again_with_the_number_that_was(page: QueryPage, qtbot: QtBot) -> None:
    answer, field = page.answer.text(), page.inputs.fields[0]
    for typed in ("1e400", "1/0"):
        type_in(page, qtbot, 0, typed)
        assert field.fault and not page.answer.text()
        if typed == "1e400":
            qtbot.keyClick(field, Qt.Key.Key_Escape)
        else:
            type_in(page, qtbot, 0, "0.9")
        assert (field.text(), field.fault, page.answer.text()) == ("0.9", "", answer)


def test_what_is_being_typed_is_left_alone_while_states_go_by(
    window: MainWindow, page: QueryPage, qtbot: QtBot
) -> None:
    field = page.inputs.fields[0]
    field.setFocus()
    field.selectAll()
    for sign in "-1.5":  # "-" is not a number yet, and "1." would be written as 1
        qtbot.keyClicks(field, sign)
        before = page.answer.text()
        window.commands.playback.step()
        qtbot.waitUntil(lambda before=before: page.answer.text() not in ("", before))
    assert (field.text(), field.fault, field.value()) == ("-1.5", "", 0.9)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == page.inputs.values[0] == -1.5


def test_the_answer_follows_the_state(window: MainWindow, page: QueryPage, qtbot: QtBot) -> None:
    before = page.answer.text()
    window.commands.playback.run_to(50)
    qtbot.waitUntil(lambda: window.readings.state == 50)
    assert page.answer.text() != before


def test_asked_backwards_it_tells_the_steps_and_the_real_answer(
    window: MainWindow, page: QueryPage, qtbot: QtBot
) -> None:
    window.commands.playback.run_to(1000)
    qtbot.waitUntil(lambda: window.readings.state == 1000)
    story = backwards(page, qtbot)
    assert "z2_11 = logit(0.95) = ln(0.95/0.05) = 2.944" in story
    assert "gives Ŷ = 0.95, as desired" in story
    assert "Many inputs would give this; the smallest" in story
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    found = page.shown().found
    assert found is not None and page.inputs.values.tolist() == found.tolist()
    assert "<b>0.95</b>" in page.answer.text()


def test_what_was_found_is_said_of_the_state_that_was_asked(window: MainWindow, page: QueryPage, qtbot: QtBot) -> None:
    window.commands.playback.run_to(1000)
    qtbot.waitUntil(lambda: window.readings.state == 1000)
    backwards(page, qtbot)
    window.commands.playback.seek(0)
    found = page.shown().found
    assert found is not None
    start = forward_pass(window.readings.network, window.readings.parameters, found[np.newaxis])
    here = f"Here, at iteration 0, the same inputs give Ŷ = {NumberFormat().figure(float(start.outputs[0, 0]))}."
    assert here in page.explanation.text()
    assert "At iteration 1\u00a0000, <b>" in page.explanation.text() and "0.95, as desired" in page.explanation.text()
    window.commands.playback.seek(1000)
    assert "Here, at iteration" not in page.explanation.text()


def test_an_answer_that_cannot_be_gets_one_message(page: QueryPage, qtbot: QtBot) -> None:
    page.wanted.fields[0].setText("1")
    qtbot.keyClick(page.wanted.fields[0], Qt.Key.Key_Return)
    assert "a sigmoid only gives what is between 0 and 1" in backwards(page, qtbot)
    assert not page.copy.isEnabled()


def test_classes_are_named(window: MainWindow, page: QueryPage) -> None:
    window.open("moons-2-3-2")
    assert "most probable: class 2" in page.answer.text()


def test_the_wide_network_is_asked_backwards_beside_the_window(
    window: MainWindow, page: QueryPage, qtbot: QtBot
) -> None:
    window.open("psi-2-1000-1000-2-leaky")
    story = backwards(page, qtbot)
    assert "least squares" in story and "</b> gives" in story


SCALED = """format = 1
title = "lengths"
network = { inputs = ["length", "width"], layers = [{ size = 1, activation = "identity", bias = false }] }
start = { weights = [[[0.5], [0.25]]] }
training = { loss = "squared_error", learning_rate = 0.0 }

[data]
inputs = [[0.31, 0.5], [1.0, 0.0]]
targets = [[0.1], [0.2]]
target_names = ["price"]
scaling = { inputs = [{ less = 12.0, divided_by = 20.0, unit = "cm" }, {}], targets = [{ less = 100.0, divided_by = 400.0, unit = "€" }] }
"""


@pytest.fixture
def scaled(window: MainWindow, tmp_path: Path) -> QueryPage:
    path = tmp_path / "lengths.toml"
    path.write_text(SCALED, encoding="utf-8")
    window.open(path)
    window.views.show_view("query")
    return window.views.page(QueryPage)


def test_a_scaled_network_is_asked_in_centimetres_and_answers_in_euros(scaled: QueryPage, qtbot: QtBot) -> None:
    captions = [label.text() for label in scaled.inputs.findChildren(QLabel) if label.buddy() is not None]
    assert captions == ["length in cm", "width"]
    assert [field.text() for field in scaled.inputs.fields] == ["18.2", "0.5"]
    assert "Predicted (price) in € = <b>212</b> (scaled: 0.28)" in scaled.answer.text()  # 0.155 + 0.125
    type_in(scaled, qtbot, 0, "22")
    assert "<b>250</b> (scaled: 0.375)" in scaled.answer.text()


def test_the_numbers_of_a_sample_are_asked_to_the_last_bit(scaled: QueryPage, window: MainWindow) -> None:
    assert scaled.shown().inputs.tolist() == window.readings.setup.samples.inputs[0].tolist()


def test_the_networks_own_numbers_can_be_asked_too(scaled: QueryPage, qtbot: QtBot) -> None:
    assert scaled.original.isVisible()
    qtbot.mouseClick(scaled.original, Qt.MouseButton.LeftButton)
    assert [field.text() for field in scaled.inputs.fields] == ["0.31", "0.5"]
    assert "Predicted (price) = <b>0.28</b>" in scaled.answer.text()


def test_asked_backwards_the_wanted_answer_is_in_original_numbers(scaled: QueryPage, qtbot: QtBot) -> None:
    assert scaled.wanted.fields[0].text() == "140"  # 0.1
    scaled.wanted.fields[0].setText("250")
    qtbot.keyClick(scaled.wanted.fields[0], Qt.Key.Key_Return)
    told = backwards(scaled, qtbot)
    assert "Predicted (price) in € = 250, as desired" in told and "scaled numbers" in told
    qtbot.mouseClick(scaled.copy, Qt.MouseButton.LeftButton)
    assert "<b>250</b>" in scaled.answer.text()


def test_without_scaling_nothing_is_offered(page: QueryPage) -> None:
    assert not page.original.isVisible()


def test_an_answer_names_the_classes(window: MainWindow, page: QueryPage, tmp_path: Path) -> None:
    path = tmp_path / "fruit.toml"
    text = (
        SCALED[: SCALED.index("target_names")].replace("identity", "sigmoid") + 'class_names = ["no & never", "yes"]\n'
    )
    path.write_text(text, encoding="utf-8")
    window.open(path)
    assert "nearer to: yes" in page.answer.text()
