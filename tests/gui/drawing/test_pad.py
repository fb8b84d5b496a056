"""The drawing pad in a whole window: what is drawn is the sample on the screen, and is answered at once."""

from collections.abc import Iterator

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QPoint, QSettings, QSignalBlocker, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.base.number_format import grouped
from core.network.elements import Neuron, Weight
from core.setup.setup import open_setup
from gui.drawing import canvas
from gui.drawing.pad import DrawingPad
from gui.inspector.cards.card_of import card_of
from gui.look.theme import Theme
from gui.model.model import Model
from gui.window.main_window import MainWindow
from tests.core.drawing.hand import WRITTEN, curved
from tests.gui.cut_off import faults_of
from tests.gui.idle import until_done, until_idle

pytestmark = pytest.mark.slow

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
TRAINED = 6000  # iterations, after which the answers are good


@pytest.fixture
def digits(qtbot: QtBot, theme: Theme, settings: QSettings) -> Iterator[MainWindow]:
    made = MainWindow(Model(open_setup("digits-64-20-10")), theme, settings)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.hover_card.rest = 0
    made.commands.playback.begin_slowly(False)
    made.activateWindow()
    yield made
    made.practice.leaving.let_go()
    made.commands.edits.undo.setClean()
    made.close()
    shiboken6.delete(made)


@pytest.fixture
def pad(digits: MainWindow) -> DrawingPad:
    digits.actions_made["draw_digit"].trigger()
    until_idle()
    return digits.drawing.pad


def draw(pad: DrawingPad, digit: int, style: int = 0) -> None:
    """Write a digit by mouse, which is answered as each stroke ends: each place on its way costs a picture."""
    for points in places(pad, digit, style):
        QTest.mousePress(pad.canvas, LEFT, NO_KEYS, points[0])
        with QSignalBlocker(pad.canvas):
            for point in points[1:]:
                QTest.mouseMove(pad.canvas, point)
        QTest.mouseRelease(pad.canvas, LEFT, NO_KEYS, points[-1])


def draw_followed(pad: DrawingPad, digit: int) -> None:
    """Write a digit by mouse as a hand does, answered at each place on its way."""
    for points in places(pad, digit, 0):
        QTest.mousePress(pad.canvas, LEFT, NO_KEYS, points[0])
        for point in points[1:]:
            QTest.mouseMove(pad.canvas, point)
        QTest.mouseRelease(pad.canvas, LEFT, NO_KEYS, points[-1])


def places(pad: DrawingPad, digit: int, style: int) -> list[list[QPoint]]:
    """Where the pen is, stroke by stroke."""
    side = pad.canvas.width()
    return [
        [QPoint(round(x * side), round(y * side)) for x, y in curved(np.array(stroke))]
        for stroke in WRITTEN[digit][style]
    ]


def draw_line(pad: DrawingPad, left: int) -> None:
    """One more stroke, straight down, so many pixels from the left."""
    QTest.mousePress(pad.canvas, LEFT, NO_KEYS, QPoint(left, 40))
    QTest.mouseMove(pad.canvas, QPoint(left, 180))
    QTest.mouseRelease(pad.canvas, LEFT, NO_KEYS, QPoint(left, 180))


def train(window: MainWindow, qtbot: QtBot, state: int = TRAINED) -> None:
    window.commands.playback.run_to(state)
    qtbot.waitUntil(lambda: window.readings.state >= state)


def chosen(pad: DrawingPad) -> list[str]:
    return [button.text() for button in pad.classes.buttons if button.isChecked()]


def test_it_reads_my_handwriting_from_a_fresh_start_by_mouse_alone(digits: MainWindow, qtbot: QtBot):
    digits.actions_made["draw_digit"].trigger()
    pad = digits.drawing.pad
    assert pad.canvas.isVisible() and pad.answer.text() == "Nothing is drawn yet."
    draw_followed(pad, 3)
    assert pad.hint.text() == "The network isn't trained yet: it guesses." and pad.train.isVisible()
    QTest.mouseClick(pad.train, LEFT)
    qtbot.waitUntil(lambda: digits.readings.state == 43_140)
    assert pad.answer.text().startswith("looks like 3, 9")  # per cent
    assert chosen(pad) == ["3"]
    assert not pad.hint.isVisible() and not pad.train.isVisible()
    assert digits.transport.samples.number.text() == "drawn"


def test_the_answer_follows_within_a_stroke(digits: MainWindow, pad: DrawingPad, qtbot: QtBot):
    train(digits, qtbot)
    QTest.mousePress(pad.canvas, LEFT, NO_KEYS, QPoint(118, 20))
    QTest.mouseMove(pad.canvas, QPoint(118, 200))
    one = digits.readings.inputs.copy()
    assert chosen(pad) == ["1"]
    QTest.mouseMove(pad.canvas, QPoint(200, 200))
    assert not np.array_equal(digits.readings.inputs, one)
    QTest.mouseRelease(pad.canvas, LEFT, NO_KEYS, QPoint(200, 200))


def test_every_chain_is_about_the_drawing(digits: MainWindow, pad: DrawingPad):
    draw(pad, 3)
    readings, weight = digits.readings, Weight(0, 20, 7)
    pad.classes.buttons[5].click()
    assert readings.targets.tolist() == np.eye(10)[5].tolist()
    chain = readings.chain(weight)
    delta = readings.trace.deltas[0][0, 7]
    assert chain.sample_gradient == pytest.approx(delta * readings.drawn.inputs[20])
    assert readings.sum_of_products(Neuron(0, 7)).sop == pytest.approx(
        float(readings.drawn.inputs @ readings.trace.weights[0][:, 7] + readings.trace.biases[0][7])
    )
    told = repr(card_of(readings, weight))
    assert "drawn sample" in told and "without the drawn sample" in told
    assert "drawn sample, target 5" in digits.diagram.title_line.texts[0]


def test_training_is_the_same_whatever_is_drawn(digits: MainWindow, pad: DrawingPad, qtbot: QtBot):
    draw(pad, 3)
    train(digits, qtbot, 50)
    there = digits.readings.parameters.copy()
    pad.left.emit()
    digits.commands.edits.reset()
    train(digits, qtbot, 50)
    assert np.array_equal(digits.readings.parameters, there)


def test_without_a_chosen_class_it_is_taken_for_what_is_answered_and_that_is_said(
    digits: MainWindow, pad: DrawingPad, qtbot: QtBot
):
    draw(pad, 3)
    train(digits, qtbot)
    assert "target 3 as answered" in digits.diagram.title_line.texts[0]
    pad.classes.buttons[8].click()
    assert digits.diagram.title_line.texts[0].count("target 8 ") and chosen(pad) == ["8"]
    pad.classes.buttons[8].click()
    assert "target 3 as answered" in digits.diagram.title_line.texts[0] and chosen(pad) == ["3"]


def test_kept_it_is_a_sample_that_is_trained_on_and_undo_takes_it_out(digits: MainWindow, pad: DrawingPad):
    draw(pad, 3)
    inputs = digits.readings.inputs.copy()
    pad.classes.buttons[3].click()
    QTest.mouseClick(pad.keep, LEFT)
    readings = digits.readings
    assert len(readings.whole.inputs) == 1798 and np.array_equal(readings.whole.inputs[-1], inputs)
    assert readings.whole.targets[-1].argmax() == 3 and not readings.is_held_out
    assert readings.drawn is None and readings.sample == 1797  # it is looked at as what it is now
    assert pad.drawing.is_empty
    assert digits.commands.edits.undo.undoText() == "keep a drawing as a sample of class 3"
    digits.commands.edits.undo.undo()
    assert len(readings.whole.inputs) == 1797
    pad.undo.click()  # nothing is lost: the drawing is there again
    assert np.array_equal(readings.inputs, inputs)


def test_undo_takes_back_strokes_while_the_pad_has_the_keyboard_and_changes_elsewhere(
    digits: MainWindow, pad: DrawingPad
):
    digits.commands.edits.edit("rate", digits.readings.setup.with_learning_rate(0.2))
    draw(pad, 4)
    assert len(pad.drawing.strokes) == 2 and pad.canvas.hasFocus()
    QTest.keyClick(pad.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(pad.drawing.strokes) == 1
    QTest.keyClick(pad.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(pad.drawing.strokes) == 2
    pad.clear.click()
    assert pad.drawing.is_empty and digits.readings.drawn is None
    pad.undo.click()
    assert len(pad.drawing.strokes) == 2 and digits.readings.drawn is not None
    assert digits.readings.setup.learning_rate == 0.2
    digits.diagram.setFocus()
    QTest.keyClick(digits.diagram, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert digits.readings.setup.learning_rate == 0.1 and len(pad.drawing.strokes) == 2


def test_by_keyboard_arrows_move_the_pen_space_draws_and_escape_leaves(digits: MainWindow, pad: DrawingPad):
    canvas = pad.canvas
    state = digits.readings.state
    for _ in range(8):
        QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert canvas.hand == pytest.approx((0.5, 0.5 - 8 / 24)) and pad.drawing.is_empty
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    for _ in range(16):
        QTest.keyClick(canvas, Qt.Key.Key_Down)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.stroke is not None and digits.readings.drawn is not None
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert canvas.stroke is None and len(pad.drawing.strokes[0].points) == 18
    QTest.keyClick(canvas, Qt.Key.Key_7)
    assert chosen(pad) == ["7"]
    assert digits.readings.state == state and not digits.readings.running  # no key of it went to the window
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert digits.diagram.hasFocus() and pad.isVisible()


def test_d_closes_it_and_shows_the_sample_that_was_there_and_again_the_drawing(digits: MainWindow, pad: DrawingPad):
    digits.commands.playback.choose_sample(41)
    draw(pad, 3)
    QTest.keyClick(pad.canvas, Qt.Key.Key_D)
    assert not pad.isVisible() and digits.scenario_panel.isVisible()
    assert digits.readings.drawn is None and digits.readings.sample == 41
    QTest.keyClick(digits.diagram, Qt.Key.Key_D)
    assert pad.isVisible() and pad.is_on_screen


def test_a_chosen_sample_takes_its_place_until_one_draws_on_or_asks_for_it(digits: MainWindow, pad: DrawingPad):
    draw(pad, 3)
    digits.actions_made["previous_sample"].trigger()
    assert digits.readings.sample == 1796
    assert pad.answer.text() == f"Sample {grouped(1797)} is on the screen." and not any(
        b.isEnabled() for b in pad.classes.buttons
    )
    QTest.mouseClick(pad.back, LEFT)
    assert pad.is_on_screen
    digits.actions_made["follow_batches"].trigger()
    assert digits.readings.drawn is None
    draw(pad, 3)
    assert pad.is_on_screen


def test_where_the_inputs_are_no_picture_it_is_said_why(window: MainWindow):
    action = window.actions_made["draw_digit"]
    assert not action.isEnabled()
    why = "the inputs of this network are no picture; in “Handwritten digits” they are"
    assert window.actions_made.why_off("draw_digit") == why
    assert action.statusTip().endswith(f": {why}")


def test_it_is_closed_where_another_network_is_opened(digits: MainWindow, pad: DrawingPad):
    draw(pad, 3)
    digits.open("gad-3-2-1")
    until_idle()
    assert not pad.isVisible() and digits.readings.drawn is None and digits.readings.setup.name == "gad-3-2-1"


def test_a_hidden_layer_of_another_size_answers_the_same_drawing(digits: MainWindow, pad: DrawingPad):
    from core.setup.changes import resize

    draw(pad, 3)
    inputs = digits.readings.inputs.copy()
    digits.commands.edits.edit("size", resize(digits.readings.setup, 1, 12).setup)
    until_done(digits)
    assert pad.is_on_screen and np.array_equal(digits.readings.inputs, inputs)


def test_every_view_and_every_phase_works_on_the_drawing(digits: MainWindow, pad: DrawingPad):
    draw(pad, 3)
    digits.commands.pointing.pin(Weight(1, 3, 4))
    for name in digits.views.names:
        digits.views.show_view(name)
        until_idle()
        shown = digits.readings.inputs.copy()
        draw_line(pad, len(name))
        until_idle()
        digits.commands.playback.seek(0, 0)
        digits.actions_made["next_phase"].trigger()
        until_idle()
        assert pad.is_on_screen and not np.array_equal(digits.readings.inputs, shown), name
        digits.actions_made["let_go"].trigger()
        pad.undo.click()


def test_a_screen_reader_hears_the_answer_when_it_is_another(digits: MainWindow, pad: DrawingPad, qtbot: QtBot):
    train(digits, qtbot)
    heard: list[str] = []
    pad.announced.connect(heard.append)
    draw(pad, 3)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard[0].startswith("looks like 3")
    assert pad.canvas.accessibleName() == "Drawing pad" and pad.canvas.accessibleDescription() == heard[0]
    pad.undo.click()
    draw(pad, 3)
    until_done(digits)
    assert len(heard) == 1


@pytest.mark.parametrize(("width", "percent"), [(1280, 100), (1024, 100), (1280, 175)])
def test_nothing_of_it_is_cut_off(digits: MainWindow, theme: Theme, width: int, percent: int):
    theme.enlarge_text(percent)
    digits.resize(width, 800 if width > 1024 else 700)
    until_done(digits)
    digits.actions_made["draw_digit"].trigger()
    draw(digits.drawing.pad, 3)
    until_done(digits)
    assert faults_of(digits.drawing.pad) == []


@pytest.mark.parametrize("name", ["gad-3-2-1", "digits-64-20-10"])
def test_home_leads_to_it_whatever_is_open(window: MainWindow, qtbot: QtBot, name: str):
    window.open(name)
    until_idle()
    window.activateWindow()
    page = window.home.show()
    qtbot.waitUntil(lambda: page.is_read)
    QTest.mouseClick(page.draw, LEFT)
    until_idle()
    assert window.readings.setup.name == "digits-64-20-10"
    pad = window.drawing.pad
    assert pad.isVisible() and window.middle.practice is None
    draw(pad, 3)
    assert pad.is_on_screen


def test_the_play_bar_has_its_button_where_the_inputs_are_a_picture(window: MainWindow):
    button = window.transport.samples.draw
    assert not button.isVisible()
    window.open("digits-64-20-10")
    until_idle()
    QTest.mouseClick(button, LEFT)
    assert window.drawing.pad.isVisible()


def test_an_opened_pad_goes_on_answering_while_training_runs(digits: MainWindow, pad: DrawingPad, qtbot: QtBot):
    draw(pad, 3)
    inputs = digits.readings.inputs.copy()
    digits.actions_made["run"].trigger()
    qtbot.waitUntil(lambda: digits.readings.state > 3000)
    assert digits.readings.running and pad.is_on_screen and np.array_equal(digits.readings.inputs, inputs)
    outputs = digits.readings.trace.forward.outputs[digits.readings.row]
    assert chosen(pad) == [str(outputs.argmax())] and pad.answer.text().startswith(f"looks like {outputs.argmax()}")
    digits.actions_made["run"].trigger()


def test_what_is_kept_in_its_class_is_the_answer_where_none_was_chosen(
    digits: MainWindow, pad: DrawingPad, qtbot: QtBot
):
    train(digits, qtbot)
    draw(pad, 3)
    assert pad.keep.text() == "Keep as a sample of class 3"
    QTest.mouseClick(pad.keep, LEFT)
    assert digits.readings.whole.targets[-1].argmax() == 3
    qtbot.waitUntil(lambda: digits.readings.state == TRAINED)  # trained anew, as far as before


def test_from_the_projector_it_comes_to_the_pad_and_shows_the_drawing_there_too(digits: MainWindow):
    digits.actions_made["projector"].trigger()
    until_idle()
    digits.actions_made["draw_digit"].trigger()
    pad = digits.drawing.pad
    draw(pad, 3)
    assert not digits.projector.is_shown and pad.is_on_screen
    digits.actions_made["projector"].trigger()
    until_idle()
    assert digits.projector.is_shown and digits.readings.drawn is not None


def test_what_stands_in_the_column_comes_and_goes_under_it(digits: MainWindow, pad: DrawingPad):
    column, lesson = digits.reading_column, QLabel("what a lesson says")
    column.put_in_place(lesson)
    assert pad.isVisible() and not lesson.isVisible()
    pad.left.emit()
    assert lesson.isVisible() and not pad.isVisible()
    digits.actions_made["draw_digit"].trigger()
    column.take_back()
    assert pad.isVisible()
    pad.left.emit()
    assert digits.scenario_panel.isVisible() and not lesson.isVisible()


def test_what_if_leaves_the_drawing_alone(digits: MainWindow, pad: DrawingPad):
    from gui.model.trial import InputOf
    from gui.views.what_if.page import WhatIfPage

    digits.views.show_view("what-if")
    page = digits.views.page(WhatIfPage)
    assert InputOf(0) in page.numbers
    draw(pad, 3)
    until_idle()
    assert InputOf(0) not in page.numbers
    digits.actions_made["previous_sample"].trigger()
    until_idle()
    assert InputOf(0) in page.numbers


def test_it_is_heard_where_the_pen_is_and_that_strokes_begin_and_end(
    digits: MainWindow, pad: DrawingPad, monkeypatch: pytest.MonkeyPatch
):
    said: list[str] = []
    monkeypatch.setattr(canvas, "announce", lambda _widget, text: said.append(text))
    pad.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    told = QAccessible.queryAccessibleInterface(pad.canvas)
    assert told.focusChild().text(QAccessible.Text.Name) == "row 13, column 13"
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(pad.canvas, key)
    assert said == ["Stroke 1 begun", "Stroke 1 ended"]
    assert told.focusChild().text(QAccessible.Text.Name) == "row 13, column 15: ink"
    QTest.keyClick(pad.canvas, Qt.Key.Key_Up)
    QTest.keyClick(pad.canvas, Qt.Key.Key_Up)
    assert told.focusChild().text(QAccessible.Text.Name) == "row 11, column 15"
