"""What a network would like to see: the inverse query's inputs beside those of an ascent, step by step."""

import csv
import io
import math
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from core.analysis.back_query import answer_of_class, back_query
from core.analysis.input_ascent import Ascent, Climb, InputRange, input_slopes
from core.network.aim import Aim, Measure
from core.network.forward_pass import forward_pass
from core.setup.learned_samples import hold_out
from gui.inspector.cards.card import Row, Total
from gui.look.theme import Scheme
from gui.views.query import ideal_panel
from gui.views.query.ideal_panel import IdealPanel, ShownIdeal
from gui.views.query.page import IDEAL, TYPED, QueryPage
from gui.window.main_window import MainWindow
from tests.gui.idle import until_done

DIGITS = "digits-64-20-10"


def opened(window: MainWindow, qtbot: QtBot, scenario: str | Path) -> QueryPage:
    window.open(scenario)
    window.views.show_view("query")
    page = window.views.page(QueryPage)
    if page.switch.on != IDEAL:
        qtbot.mouseClick(page.switch.buttons[IDEAL], Qt.MouseButton.LeftButton)
    settled(page.ideal, qtbot)
    return page


def settled(panel: IdealPanel, qtbot: QtBot) -> ShownIdeal:
    qtbot.waitUntil(lambda: not panel.shown().is_working)
    return panel.shown()


def click(panel: IdealPanel, qtbot: QtBot, button: QAbstractButton) -> ShownIdeal:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return settled(panel, qtbot)


def choose(panel: IdealPanel, qtbot: QtBot, place: int) -> ShownIdeal:
    segments = panel.view.aims.segments
    assert segments is not None
    return click(panel, qtbot, segments.buttons[str(place)])


def type_in(panel: IdealPanel, qtbot: QtBot, field: object, text: str) -> ShownIdeal:
    field.setText(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return settled(panel, qtbot)


@pytest.fixture
def digits(window: MainWindow, qtbot: QtBot) -> IdealPanel:
    return opened(window, qtbot, DIGITS).ideal


@pytest.fixture
def three(window: MainWindow, qtbot: QtBot) -> IdealPanel:
    """Of the article's network with three inputs."""
    return opened(window, qtbot, "query-3-2-1").ideal


@pytest.mark.parametrize("is_hidden", [True, False])
def test_an_ascent_that_runs_ends_where_another_network_is_opened(
    window: MainWindow, qtbot: QtBot, is_hidden: bool
) -> None:
    panel = opened(window, qtbot, DIGITS).ideal
    panel.climber.run_to(500)
    assert panel.climber.is_running
    if is_hidden:
        window.views.show_view("samples")
    window.open("iris-4-5-3")
    until_done(window)
    assert not panel.climber.is_running and not panel.climber.is_busy and panel.climber.ascent is None


def test_where_the_inputs_are_a_picture_it_comes_first_and_elsewhere_the_typed_numbers(window: MainWindow) -> None:
    window.views.show_view("query")
    page = window.views.page(QueryPage)
    assert page.switch.on == TYPED and not page.ideal.view.isVisible()
    window.open(DIGITS)
    assert page.switch.on == IDEAL and page.ideal.view.asked.isVisible()
    window.open("gad-3-2-1")
    assert page.switch.on == TYPED and not page.ideal.view.stretch.isVisible()


def test_what_was_chosen_stays_in_another_scenario(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot, "query-3-2-1")
    window.open("gad-3-2-1")
    assert page.switch.on == IDEAL
    assert settled(page.ideal, qtbot).climbed is not None


def test_the_classes_are_chosen_by_their_names_and_asked_backwards(
    window: MainWindow, digits: IdealPanel, qtbot: QtBot
) -> None:
    segments = digits.view.aims.segments
    assert segments is not None and [each.text() for each in segments.buttons.values()] == list("0123456789")
    shown = choose(digits, qtbot, 3)
    readings = window.readings
    wanted = answer_of_class(readings.network.layers[-1].activation, 10, 3)
    expected = back_query(readings.network, readings.parameters, wanted)
    assert shown.aim == "3" and shown.asked is not None
    assert shown.asked == pytest.approx(expected.inputs)
    assert "Predicted4 (3) = " in shown.asked_text
    told = digits.view.steps_told.text()
    assert (
        "Asked for Predicted4 (3) = 0.99, each other 0.00111111; a softmax is inverted as ln p, up to a constant."
        in told
    )


def test_the_ascent_goes_step_by_step_and_back(window: MainWindow, digits: IdealPanel, qtbot: QtBot) -> None:
    choose(digits, qtbot, 3)
    view, readings = digits.view, window.readings
    assert not view.back.isEnabled() and digits.shown().climbed.tolist() == [0.5] * 64  # grey
    first = click(digits, qtbot, view.step)
    aim, grey = Aim(3, Measure.LOG), np.full(64, 0.5)
    slopes = input_slopes(readings.network, forward_pass(readings.network, readings.parameters, grey[np.newaxis]), aim)
    assert first.climbed == pytest.approx(grey + 0.01 * slopes) and first.step == 1
    assert first.formula == "x ← x + η·∂ln Predicted4/∂x, then clipped to the range"
    second = click(digits, qtbot, view.step)
    assert second.step == 2 and second.values[0] < second.values[1] < second.values[2]
    assert view.climbed_title.text() == "By gradient ascent, step 2"
    back = click(digits, qtbot, view.back)
    assert back.step == 1 and back.climbed.tolist() == first.climbed.tolist()
    assert click(digits, qtbot, view.again).climbed.tolist() == [0.5] * 64


def test_it_runs_to_a_step_and_the_plot_follows(digits: IdealPanel, qtbot: QtBot) -> None:
    shown = type_in(digits, qtbot, digits.view.steps, "40")
    assert shown.step == 40 and len(shown.values) == 41
    values, at = digits.view.plot.shown()
    assert values.tolist() == shown.values.tolist() and at == 40
    assert list(values) == sorted(values)
    click(digits, qtbot, digits.view.again)
    assert click(digits, qtbot, digits.view.run).step == 40
    qtbot.mouseClick(
        digits.view.plot.viewport(), Qt.MouseButton.LeftButton, pos=digits.view.plot.viewport().rect().center()
    )
    assert 0 < settled(digits, qtbot).step < 40


def test_another_class_is_shown_after_as_many_steps(window: MainWindow, digits: IdealPanel, qtbot: QtBot) -> None:
    type_in(digits, qtbot, digits.view.steps, "30")
    shown = choose(digits, qtbot, 7)
    readings = window.readings
    within = InputRange(np.zeros(64), np.ones(64))
    ascent = Ascent(readings.network, readings.parameters, Climb(Aim(7, Measure.LOG), within.middle, 0.01, 0.0, within))
    while ascent.steps < 30:
        ascent.step()
    assert shown.step == 30 and shown.climbed.tolist() == ascent.inputs[30].tolist()


def test_it_follows_the_state_on_the_screen(window: MainWindow, digits: IdealPanel, qtbot: QtBot) -> None:
    type_in(digits, qtbot, digits.view.steps, "20")
    before = digits.shown()
    window.commands.playback.run_to(60)
    qtbot.waitUntil(lambda: window.readings.state == 60 and digits.shown().state == 60)
    after = settled(digits, qtbot)
    assert after.step == 20 and after.climbed.tolist() != before.climbed.tolist()
    assert after.asked.tolist() != before.asked.tolist()
    window.commands.playback.seek(0)
    qtbot.waitUntil(lambda: digits.shown().state == 0)
    again = settled(digits, qtbot)
    assert again.climbed.tolist() == before.climbed.tolist() and again.asked.tolist() == before.asked.tolist()


def test_it_starts_from_the_sample_or_from_noise_with_a_seed(
    window: MainWindow, digits: IdealPanel, qtbot: QtBot
) -> None:
    fields = digits.view.fields
    assert not fields.seed.isVisible()
    for index in range(fields.start.count()):
        fields.start.setCurrentIndex(index)
        fields.start.activated.emit(index)
        shown = settled(digits, qtbot)
        if fields.start.currentData() == "sample":
            assert shown.climbed.tolist() == window.readings.trace.forward.inputs[window.readings.row].tolist()
            window.commands.playback.choose_sample(5)
            assert settled(digits, qtbot).climbed.tolist() == window.readings.setup.whole.inputs[5].tolist()
    assert fields.start.currentText() == "noise" and fields.seed.isVisible()
    noise = digits.shown().climbed
    assert noise.min() >= 0.0 and noise.max() <= 1.0 and len(set(noise.tolist())) == 64
    assert type_in(digits, qtbot, fields.seed, "7").climbed.tolist() != noise.tolist()
    assert type_in(digits, qtbot, fields.seed, "0").climbed.tolist() == noise.tolist()


def test_what_is_drawn_as_what_is_said_and_what_is_no_ink(digits: IdealPanel, qtbot: QtBot) -> None:
    shown = choose(digits, qtbot, 0)
    least, most = shown.asked.min(), shown.asked.max()
    below, above = (shown.asked < 0).sum(), (shown.asked > 1).sum()
    assert "Stretched: " in shown.asked_text and "In the data ink is 0 to 1" in shown.asked_text
    assert f"{below} lie below it, {above} above." in shown.asked_text
    image = digits.view.asked.image()
    colors = {
        image.pixelColor(int(place % 8), int(place // 8)).name()
        for place in (np.argmin(shown.asked), np.argmax(shown.asked))
    }
    assert colors == {"#ffffff", "#1b1f27"}  # paper and ink
    qtbot.mouseClick(digits.view.stretch, Qt.MouseButton.LeftButton, pos=QPoint(8, digits.view.stretch.height() // 2))
    told = settled(digits, qtbot).asked_text
    assert "0 is paper, 1 is ink, as in the data; these are " in told
    assert (f"{below} below in red, {above} above in blue." in told) == bool(below or above)
    if least < 0:
        at = digits.view.asked.image().pixelColor(int(np.argmin(shown.asked) % 8), int(np.argmin(shown.asked) // 8))
        assert at.name() == "#c8452f"
    assert most > least


def test_a_pixel_tells_its_chain_way_by_way(window: MainWindow, digits: IdealPanel, qtbot: QtBot) -> None:
    choose(digits, qtbot, 3)
    click(digits, qtbot, digits.view.step)
    picture = digits.view.climbed
    qtbot.mouseMove(picture, picture.place_of(18).toPoint())
    shown = settled(digits, qtbot)
    readings = window.readings
    forward = forward_pass(readings.network, readings.parameters, shown.climbed[np.newaxis])
    slope = float(input_slopes(readings.network, forward, Aim(3, Measure.LOG))[18])
    card = shown.card
    assert card.title == "∂ln Predicted4/∂X19" and card.subtitle == "step 1"
    assert card.value == readings.number_format.signed(slope)
    assert shown.pointed.startswith("Row 3, column 3: X19. inverse query ")
    rows = [part for part in card.parts if isinstance(part, Row)]
    assert len(rows) == 8
    for row in rows:  # its numbers multiply up to it
        factors = [float(each.replace("−", "-").strip("()")) for each in row.numbers.split(" · ")]
        assert math.prod(factors) == pytest.approx(float(row.value.replace("−", "-")), rel=1e-4)
    totals = {part.label: part.value for part in card.parts if isinstance(part, Total)}
    listed = sum(float(row.value.replace("−", "-")) for row in rows)
    rest = float(totals["192 more, together"].replace("−", "-"))
    assert listed + rest == pytest.approx(slope, abs=1e-5)
    new = float(np.clip(shown.climbed[18] + 0.01 * slope, 0.0, 1.0))
    assert totals["X19 after the next step"] == readings.number_format.figure(new)


def test_a_click_holds_the_pixel_and_its_card_opens(digits: IdealPanel, qtbot: QtBot) -> None:
    picture, card = digits.view.climbed, digits.view.card
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.place_of(18).toPoint())
    qtbot.mouseMove(picture, picture.place_of(20).toPoint())
    assert settled(digits, qtbot).card.title.endswith("/∂X19")
    card.fold_wanted.emit(next(row.fold for row in digits.shown().card.rows if row.fold))
    opened_rows = [row for row in settled(digits, qtbot).card.rows if row.name.startswith("g")]
    assert [row.name for row in opened_rows] == ["g1", "g2", "g3", "g4"]
    assert opened_rows[1].of.text.startswith("∂SOP") and opened_rows[3].of.text.endswith("/∂X19")
    assert all(
        row.sentence.startswith(f"{row.name} = {row.of.text} is") or "says how" in row.sentence for row in opened_rows
    )
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.place_of(18).toPoint())
    qtbot.mouseMove(picture, picture.place_of(21).toPoint())
    assert settled(digits, qtbot).card.title.endswith("/∂X22")


def test_the_arrow_keys_go_from_pixel_to_pixel(digits: IdealPanel, qtbot: QtBot) -> None:
    picture = digits.view.climbed
    picture.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_Home)
    start = int(settled(digits, qtbot).card.element.index)
    assert picture.accessibleName() == "Inputs by gradient ascent, as a picture" and picture.accessibleDescription()
    row, column = divmod(start, 8)
    qtbot.keyClick(picture, Qt.Key.Key_Left if column else Qt.Key.Key_Right)
    moved = int(settled(digits, qtbot).card.element.index)
    assert abs(moved - start) == 1
    qtbot.keyClick(picture, Qt.Key.Key_Up if row else Qt.Key.Key_Down)
    assert abs(int(settled(digits, qtbot).card.element.index) - moved) == 8


def test_without_a_picture_the_inputs_are_numbers(window: MainWindow, three: IdealPanel, qtbot: QtBot) -> None:
    segments = three.view.aims.segments
    assert [each.text() for each in segments.buttons.values()] == ["Ŷ ↑", "Ŷ ↓"]
    assert not three.view.asked.isVisible() and three.view.list.isVisible()
    shown = type_in(three, qtbot, three.view.steps, "10")
    table = three.view.table
    cells = [[table.data(table.index(row, column)) for column in range(5)] for row in range(3)]
    write = window.readings.number_format
    assert [row[0] for row in cells] == ["X1", "X2", "X3"]
    assert [row[3] for row in cells] == [write.figure(float(each)) for each in shown.climbed]
    assert [row[1] for row in cells] == [write.figure(float(each)) for each in shown.asked]
    assert [row[2] for row in cells] == ["0.5"] * 3  # half way from 0.1 to 0.9
    up = shown.values
    down = choose(three, qtbot, 1)
    assert down.step == 10 and down.formula.startswith("x ← x + η·∂ln(1 − Ŷ)/∂x")
    outputs = [
        forward_pass(window.readings.network, window.readings.parameters, each.climbed[np.newaxis]).outputs[0, 0]
        for each in (shown, down)
    ]
    assert outputs[0] > outputs[1] and up[-1] > up[0]
    three.view.list.setCurrentIndex(table.index(2, 0))
    assert settled(three, qtbot).card.title == "∂ln(1 − Ŷ)/∂X3"


def test_a_rate_by_which_numbers_overflow_is_said(three: IdealPanel, qtbot: QtBot) -> None:
    fields = three.view.fields
    qtbot.mouseClick(fields.clip, Qt.MouseButton.LeftButton, pos=QPoint(8, fields.clip.height() // 2))
    type_in(three, qtbot, fields.l2, "1e200")
    type_in(three, qtbot, fields.rate, "1e200")
    shown = type_in(three, qtbot, three.view.steps, "10")
    assert "the inputs would be no finite numbers: take a smaller rate." in shown.fault
    assert shown.step < 10 and np.isfinite(shown.climbed).all()
    type_in(three, qtbot, fields.l2, "0")
    assert type_in(three, qtbot, fields.rate, "0.1").fault == ""


def test_what_is_no_rate_is_refused_and_nothing_is_lost(three: IdealPanel, qtbot: QtBot) -> None:
    before = three.shown().climbed.tolist()
    for typed in ("0", "-1", "x", "1e400"):
        type_in(three, qtbot, three.view.fields.rate, typed)
        assert three.view.fields.rate.fault and three.shown().climbed.tolist() == before


def test_the_inputs_are_taken_into_the_query(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot, "query-3-2-1")
    shown = type_in(page.ideal, qtbot, page.ideal.view.steps, "5")
    qtbot.mouseClick(page.ideal.view.take, Qt.MouseButton.LeftButton)
    assert page.switch.on == TYPED and page.inputs.values.tolist() == shown.climbed.tolist()


def test_inputs_and_steps_are_copied_as_tables_and_a_picture(digits: IdealPanel, qtbot: QtBot) -> None:
    shown = type_in(digits, qtbot, digits.view.steps, "3")
    inputs, steps, picture = digits.copies.actions
    inputs.trigger()
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))
    assert rows[0] == ["number", "inverse", "start", "ascent", "slope"] and len(rows) == 65
    assert [float(row[3]) for row in rows[1:]] == shown.climbed.tolist()
    steps.trigger()
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))
    assert len(rows) == 5 and [float(row[1]) for row in rows[1:]] == shown.values.tolist()
    picture.trigger()
    assert QGuiApplication.clipboard().image().width() > 300


def test_it_is_told_in_another_notation_and_in_the_dark(window: MainWindow, digits: IdealPanel, qtbot: QtBot) -> None:
    window.theme.choose(Scheme.DARK)
    window.commands.display.write_names("za")
    shown = settled(digits, qtbot)
    assert shown.card.title.startswith("∂ln a") and "∂ln a" in shown.formula
    image = digits.view.climbed.image()
    assert image.pixelColor(0, 0).lightness() > 60  # grey between a dark paper and light ink


def test_a_network_whose_numbers_are_lost_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "lost.toml"
    path.write_text(
        """format = 1
title = "lost"
network = { inputs = ["a"], layers = [{ size = 1, activation = "identity" }] }
start = { weights = [[[1e308]]], biases = [[0.0]] }
training = { loss = "squared_error", learning_rate = 0.0 }
[data]
inputs = [[10.0]]
targets = [[0.1]]
""",
        encoding="utf-8",
    )
    panel = opened(window, qtbot, path).ideal
    assert panel.shown().fault == "The start gives no finite numbers here: the sums overflow."
    assert not panel.view.card.isVisible() and panel.shown().climbed is None


def test_what_was_found_is_shown_in_the_diagram_as_the_sample(
    window: MainWindow, digits: IdealPanel, qtbot: QtBot
) -> None:
    choose(digits, qtbot, 3)
    shown = type_in(digits, qtbot, digits.view.steps, "20")
    click(digits, qtbot, digits.view.show_climbed)
    readings = window.readings
    assert readings.inputs.tolist() == shown.climbed.tolist() and readings.targets.tolist() == np.eye(10)[3].tolist()
    assert readings.trace.forward.inputs[readings.row].tolist() == shown.climbed.tolist()
    after = click(digits, qtbot, digits.view.show_asked)
    assert after.climbed.tolist() == shown.climbed.tolist()  # the ascent began from grey, whatever the sample
    assert readings.inputs.tolist() == after.asked.tolist()
    assert len(readings.whole.inputs) == 1797 and readings.drawn is not None  # none of the data
    window.commands.playback.choose_sample(4)
    assert readings.drawn is None


def test_where_nothing_can_be_drawn_nothing_is_offered_for_the_diagram(three: IdealPanel) -> None:
    assert not three.view.show_climbed.isVisible() and three.view.take.isEnabled()


def test_it_is_heard_what_a_step_gives_and_what_stands_at_a_pixel(
    digits: IdealPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(ideal_panel, "announce", lambda _widget, text: heard.append(text))
    click(digits, qtbot, digits.view.step)
    assert len(heard) == 1 and heard[0].startswith("By gradient ascent, step 1. Predicted1 (0) = ")
    type_in(digits, qtbot, digits.view.steps, "30")
    assert len(heard) == 2 and heard[1].startswith("By gradient ascent, step 30. ")  # once, at its end
    choose(digits, qtbot, 4)
    assert len(heard) == 2
    digits.view.climbed.setFocus()
    qtbot.keyClick(digits.view.climbed, Qt.Key.Key_Left)
    assert len(heard) == 3 and heard[2] == digits.shown().pointed and heard[2].startswith("Row ")
    click(digits, qtbot, digits.view.back)
    assert len(heard) == 4 and heard[3].startswith("By gradient ascent, step 29. ")


def test_the_class_that_is_asked_for_stays_with_other_samples(
    window: MainWindow, digits: IdealPanel, qtbot: QtBot
) -> None:
    assert choose(digits, qtbot, 3).aim == "3"
    window.commands.edits.edit("held out", hold_out(window.readings.setup, 0.3, 0))
    assert settled(digits, qtbot).aim == "3"
