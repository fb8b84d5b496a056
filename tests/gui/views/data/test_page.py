"""The data page: built-in sets are learned, a share is held out, and both parts' errors are drawn."""

import math
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.data.datasets import DATA_SETS
from core.data.samples import Samples
from core.scenario.schema import HeldOutSection
from core.setup.changes import resize
from core.setup.setup import open_setup
from core.setup.split import accuracies, mean_losses, split
from core.training.history import History
from core.training.run import Run
from gui.look.theme import Scheme
from gui.model import changes
from gui.views.data.board import Board, BoardRow
from gui.views.data.page import DataPage
from gui.views.data.preview import MOST_POINTS
from gui.views.data.scores import MOST_STATES, ScoreHistory
from gui.views.network.page import NetworkPage
from gui.views.samples.page import SamplesPage
from gui.window.main_window import MainWindow
from tests.gui.cut_off import is_settled

REGRESSION = """
format = 1
title = "three inputs, one number"
[network]
inputs = 3
layers = [{ size = 1, activation = "identity" }]
[start]
weights = [[[0.1], [0.2], [0.3]]]
biases = [[0.0]]
[data]
inputs = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1], [1, 1, 1], [0, 0, 0]]
targets = [[1.5], [2.5], [3.5], [4.0], [5.0], [6.0], [7.5], [0.5]]
[training]
loss = "squared_error"
learning_rate = 0.05
batch = "all"
"""


@pytest.fixture
def page(window: MainWindow) -> DataPage:
    window.open("moons-2-3-2")
    window.views.show_view("data")
    return window.views.page(DataPage)


def hold_out(page: DataPage, per_cent: int) -> None:
    page.hold_out.share.setValue(per_cent)


def train_to(window: MainWindow, qtbot: QtBot, state: int) -> None:
    window.commands.playback.run_to(state)
    qtbot.waitUntil(lambda: window.readings.state == state)
    scored = window.views.page(DataPage).plot.held_out.scores
    qtbot.waitUntil(lambda: all(each.losses.size * each.stride >= state for each in scored))


# The data sets


def test_every_data_set_has_a_title_a_picture_and_a_preview(page: DataPage) -> None:
    kind = page.chooser.kind
    for name, data_set in DATA_SETS.items():
        place = kind.findData(name)
        kind.setCurrentIndex(place)
        assert kind.itemText(place) != name and not kind.itemIcon(place).isNull()
        points, labels = page.chooser.points()
        for label, drawn in enumerate(page.chooser.preview.classes):
            x, y = drawn.getData()
            assert np.column_stack((x, y)).tolist() == points[labels == label].tolist(), name
        for formula in data_set.formulas:
            assert formula.replace("<", "&lt;").replace(">", "&gt;") in page.chooser.origin.text()


def test_classes_differ_in_colour_and_shape(page: DataPage) -> None:
    first, second = page.chooser.preview.classes
    assert first.opts["symbol"] != second.opts["symbol"]
    assert first.opts["brush"].color() != second.opts["brush"].color()


def test_of_many_points_the_preview_draws_some_of_both_classes(page: DataPage) -> None:
    page.chooser.size_field.setValue(5000)
    counts = [len(drawn.getData()[0]) for drawn in page.chooser.preview.classes]
    assert sum(counts) == MOST_POINTS and min(counts) > MOST_POINTS / 3


def test_a_built_in_set_is_learned_at_the_size_noise_and_seed_that_were_chosen(
    window: MainWindow, page: DataPage, qtbot: QtBot
) -> None:
    chooser = page.chooser
    chooser.kind.setCurrentIndex(chooser.kind.findData("spiral"))
    assert chooser.noise.value == DATA_SETS["spiral"].noise
    chooser.size_field.setValue(121)
    chooser.noise.set_value(0.01)
    qtbot.mouseClick(chooser.new_seed, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chooser.use, Qt.MouseButton.LeftButton)
    points, labels = DATA_SETS["spiral"].points(121, 0.01, 1)
    samples = window.readings.setup.samples
    assert samples.inputs.tolist() == points.tolist()
    assert samples.targets.argmax(axis=1).tolist() == labels.tolist()
    assert window.readings.state == 0 and len(window.readings.batch) == 121


def test_noise_is_slid_or_typed_with_a_comma_or_a_point(page: DataPage, qtbot: QtBot) -> None:
    noise = page.chooser.noise
    noise.slider.setValue(35)
    assert noise.value == 0.35
    for typed, expected in (("0,125", 0.125), ("0.5", 0.5)):
        noise.field.selectAll()
        qtbot.keyClicks(noise.field, typed)
        qtbot.keyClick(noise.field, Qt.Key.Key_Return)
        assert noise.value == expected
    assert noise.slider.value() == 50


def test_what_was_typed_counts_even_if_its_field_was_not_left(window: MainWindow, page: DataPage, qtbot: QtBot) -> None:
    page.chooser.size_field.selectAll()
    qtbot.keyClicks(page.chooser.size_field, "44")
    page.chooser.use.click()
    assert len(window.readings.setup.samples.inputs) == 44


def test_what_does_not_fit_is_said(window: MainWindow, page: DataPage) -> None:
    window.open("gad-3-2-1")
    assert not page.chooser.use.isVisible()
    assert page.chooser.lacks.text().startswith(
        "These points have two inputs; the open network has 3. Iris flowers, digits"
    )
    window.open("csdn-2-3-1")
    assert page.chooser.use.isVisible()


def test_a_network_with_one_output_learns_targets_of_0_and_1(window: MainWindow, page: DataPage, qtbot: QtBot) -> None:
    window.open("csdn-2-3-1")
    qtbot.mouseClick(page.chooser.use, Qt.MouseButton.LeftButton)
    targets = window.readings.setup.samples.targets
    assert targets.shape == (300, 1) and targets.sum() == 150
    assert page.plot.accuracy.isVisible()


# What is held out


def test_a_share_is_held_out_and_comes_back(window: MainWindow, page: DataPage) -> None:
    hold_out(page, 30)
    assert len(window.readings.setup.samples.inputs) == 210
    assert [entry.name for entry in page.board.entries] == ["210 for training", "90 held out"]
    window.commands.edits.set_rule("wrong_sign")
    assert page.hold_out.share.value() == 30  # another rule changes nothing about the data
    hold_out(page, 0)
    assert len(window.readings.setup.samples.inputs) == 300
    assert [entry.name for entry in page.board.entries] == ["300 for training"]


def test_another_setup_is_whole_again(window: MainWindow, page: DataPage) -> None:
    hold_out(page, 10)
    window.commands.edits.undo.setClean()  # nobody is there to be asked
    window.views.show_view("prediction")
    window.open("moons-2-3-2-sigmoid")
    window.views.show_view("data")
    assert page.hold_out.share.value() == 0
    assert len(window.readings.setup.samples.inputs) == 300


def test_all_but_a_few_held_out_leave_something_to_train_on(window: MainWindow, page: DataPage, qtbot: QtBot) -> None:
    window.commands.edits.hold_out(0.994, 1)
    qtbot.keyClick(page.hold_out.share, Qt.Key.Key_End)
    assert page.hold_out.share.value() == 99
    qtbot.keyClick(page.hold_out.share, Qt.Key.Key_Left)
    assert page.hold_out.share.value() == 98
    assert window.readings.split is not None and window.readings.split.how.share == 0.98


def test_other_data_is_held_out_to_the_same_share(window: MainWindow, page: DataPage, qtbot: QtBot) -> None:
    hold_out(page, 25)
    page.chooser.size_field.setValue(80)
    qtbot.mouseClick(page.chooser.use, Qt.MouseButton.LeftButton)
    assert len(window.readings.setup.samples.inputs) == 60 and page.hold_out.share.value() == 25


def test_nothing_that_is_changed_meanwhile_loses_what_is_held_out(window: MainWindow, page: DataPage) -> None:
    model = window.model
    hold_out(page, 25)
    training = model.readings.setup.samples
    window.views.page(NetworkPage).training.rate.setValue(0.5)
    assert model.readings.setup.samples is training  # another rate: the same ones
    window.views.page(NetworkPage).layers.wanted.emit("one input more", lambda setup: resize(setup, 0, 3))
    assert model.readings.whole.inputs.shape == (300, 3)
    assert model.readings.setup.samples.inputs.shape == (225, 3)
    assert page.hold_out.share.value() == 25
    window.views.page(SamplesPage).edits.take(
        "one sample less", Samples(model.readings.whole.inputs[1:], model.readings.whole.targets[1:])
    )
    assert (len(model.readings.whole.inputs), len(model.readings.setup.samples.inputs)) == (299, 224)
    for whole in (300, 300, 300):
        model.commands.edits.undo.undo()
        assert (len(model.readings.whole.inputs), len(model.readings.setup.samples.inputs)) == (whole, 225)
    assert model.readings.setup.samples is training
    assert page.hold_out.share.value() == 25
    assert model.readings.setup.scenario.data.dataset == "moons"


def test_what_is_held_out_is_undone_as_every_change(window: MainWindow, page: DataPage) -> None:
    model = window.model
    hold_out(page, 25)
    assert model.commands.edits.undo.undoText() == "held out 0 % → 25 %"
    training = model.readings.setup.samples
    model.commands.edits.edit("another rate", model.readings.setup.with_learning_rate(0.5))
    hold_out(page, 0)
    assert model.readings.split is None and len(model.readings.setup.samples.inputs) == 300
    model.commands.edits.undo.undo()
    assert model.readings.setup.samples is training and page.hold_out.share.value() == 25
    model.commands.edits.undo.undo()
    assert (model.readings.setup.learning_rate, page.hold_out.share.value()) == (0.01, 25)
    model.commands.edits.undo.undo()
    assert model.readings.split is None and page.hold_out.share.value() == 0
    assert model.readings.setup.scenario == open_setup("moons-2-3-2").scenario
    for _ in range(2):
        model.commands.edits.undo.redo()
    assert model.readings.setup.learning_rate == 0.5 and model.readings.setup.samples is training


def test_the_seed_says_which_samples(window: MainWindow, page: DataPage) -> None:
    hold_out(page, 30)
    first = window.readings.setup.samples.inputs.tolist()
    page.hold_out.seed.setValue(4)
    expected = split(open_setup("moons-2-3-2").samples, HeldOutSection(share=0.3, seed=4))
    assert window.readings.setup.samples.inputs.tolist() == expected.training.inputs.tolist() != first
    hold_out(page, 0)
    assert not page.hold_out.seed.isEnabled()


def test_the_keyboard_holds_out(window: MainWindow, page: DataPage, qtbot: QtBot) -> None:
    page.hold_out.share.setFocus()
    qtbot.keyClick(page.hold_out.share, Qt.Key.Key_PageUp)
    assert page.hold_out.per_cent.text() == "10 %"
    assert len(window.readings.setup.samples.inputs) == 270


def test_a_single_sample_has_nothing_to_hold_out(window: MainWindow, page: DataPage) -> None:
    window.open("gad-3-2-1")
    assert page.nothing.isVisible() and not page.hold_out.isVisible() and not page.plot.isVisible()
    assert page.nothing.text() == "This scenario has a single sample: there is nothing to hold out."


def test_numbers_are_held_out_as_well_as_classes(
    window: MainWindow, page: DataPage, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "regression.toml").write_text(REGRESSION, encoding="utf-8")
    window.open(tmp_path / "regression.toml")
    hold_out(page, 25)
    train_to(window, qtbot, 20)
    assert not page.plot.accuracy.isVisible()
    assert [entry.name for entry in page.board.entries] == ["6 for training", "2 held out"]
    assert all(len(entry.numbers) == 1 for entry in page.board.entries)
    page.plot.held_out.scores[0].at = lambda state, parameters: (math.inf, math.nan)
    page.refresh()
    assert page.explained.text() == "∞: the loss is larger than the largest number there is."


def test_an_accuracy_that_was_drawn_makes_way_for_the_error_where_there_are_no_classes(
    window: MainWindow, page: DataPage, tmp_path: Path
) -> None:
    page.plot.accuracy.click()
    assert not page.plot.log.isVisible()
    (tmp_path / "regression.toml").write_text(REGRESSION, encoding="utf-8")
    window.open(tmp_path / "regression.toml")
    assert page.plot.log.isVisible() and np.isfinite(page.plot.shown().curve("training").values).all()


# The curves


def test_both_parts_errors_are_drawn_and_told(window: MainWindow, page: DataPage, qtbot: QtBot) -> None:
    hold_out(page, 30)
    train_to(window, qtbot, 80)
    model = window.model
    training, held_out = (curve.values for curve in page.plot.shown().curves)
    assert len(training) == len(held_out) == 81
    penalty = model.readings.setup.objective.penalty(model.readings.batch_trace.weights) / 210
    assert training[-1] + penalty == pytest.approx(float(model.readings.history.errors[80]), rel=1e-9)
    expected = split(open_setup("moons-2-3-2").samples, HeldOutSection(share=0.3, seed=0)).held_out
    rows = model.readings.parameters[np.newaxis]
    assert held_out[-1] == pytest.approx(
        mean_losses(model.readings.network, model.readings.setup.objective.loss, rows, expected)[0]
    )
    assert page.plot.held_out.values_on_screen() == pytest.approx([training[-1], held_out[-1]])
    right = 100 * accuracies(model.readings.network, rows, expected)[0]
    assert page.board.entries[1].numbers[1] == f"{right:.3g} % right"
    model.commands.playback.seek(0)
    assert page.plot.held_out.values_on_screen() == pytest.approx([training[0], held_out[0]])
    qtbot.waitUntil(lambda: page.plot.canvas.cursor_state == 0)  # it moves with the curves


def test_accuracy_is_drawn_in_the_errors_place(window: MainWindow, page: DataPage, qtbot: QtBot) -> None:
    hold_out(page, 20)
    train_to(window, qtbot, 30)
    qtbot.mouseClick(page.plot.accuracy, Qt.MouseButton.LeftButton)
    shown = page.plot.shown().curve("held out").values
    assert len(shown) == 31 and 50 < shown[-1] <= 100
    qtbot.waitUntil(lambda: page.plot.shown().value_ticks[-1] == "100")
    assert "%" in page.plot.canvas.accessibleDescription()


def test_the_pointer_reads_the_curves_off(window: MainWindow, page: DataPage, qtbot: QtBot) -> None:
    hold_out(page, 20)
    train_to(window, qtbot, 40)
    canvas = page.plot.canvas
    qtbot.waitUntil(lambda: canvas.state_at(canvas.plot_rect().right()) > 40)
    at = canvas.place_of(20, 0.5).toPoint()
    QTest.mouseMove(canvas.viewport(), at + QPoint(1, 0))
    QTest.mouseMove(canvas.viewport(), at)
    qtbot.waitUntil(page.plot.readout.isVisible)
    told = page.plot.readout.text()
    assert "iteration" in told and "training" in told and "held out" in told


def test_a_reset_begins_the_curves_anew(window: MainWindow, page: DataPage, qtbot: QtBot) -> None:
    hold_out(page, 20)
    train_to(window, qtbot, 40)
    window.commands.edits.reset()
    assert [len(curve.values) for curve in page.plot.shown().curves] == [1, 1]
    train_to(window, qtbot, 10)
    assert [len(curve.values) for curve in page.plot.shown().curves] == [11, 11]


def test_a_page_that_nobody_sees_scores_nothing_and_catches_up(
    window: MainWindow, page: DataPage, qtbot: QtBot
) -> None:
    hold_out(page, 20)
    window.views.show_view("prediction")
    window.commands.playback.run_to(50)
    qtbot.waitUntil(lambda: window.readings.state == 50)
    assert len(page.plot.shown().curve("held out").values) == 1
    window.views.show_view("data")
    qtbot.waitUntil(lambda: len(page.plot.shown().curve("held out").values) == 51)


def test_an_infinite_loss_is_explained_and_not_drawn(window: MainWindow, page: DataPage) -> None:
    hold_out(page, 20)
    page.plot.held_out.scores[1].at = lambda state, parameters: (math.inf, 0.5)
    page.refresh()
    assert page.board.entries[1].numbers == ("∞", "50 % right")
    assert page.explained.isVisible() and "−ln 0" in page.explained.text()
    window.store.when(changes.playhead_changed).emit()
    assert math.isnan(page.plot.shown().curve("held out").dot)
    page.plot.held_out.scores[1].at = lambda state, parameters: (math.nan, math.nan)
    page.refresh()
    assert page.board.entries[1].numbers == ("not a number", "no output")
    assert "infinite or NaN" in page.explained.text()


def test_the_page_takes_the_themes_colours(window: MainWindow, page: DataPage) -> None:
    hold_out(page, 20)
    before = [entry.color for entry in page.board.entries]
    window.theme.choose(Scheme.DARK)
    assert [entry.color for entry in page.board.entries] != before
    window.theme.choose(Scheme.LIGHT)


@pytest.mark.parametrize("size", [(1264, 760), (1008, 660)])
def test_the_two_curves_have_room_to_be_told_apart(
    window: MainWindow, page: DataPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    hold_out(page, 26)
    qtbot.waitUntil(lambda: len(page.board.entries) == 2)
    qtbot.waitUntil(partial(is_settled, window, []))
    assert page.plot.canvas.plot_rect().height() >= 50


@pytest.mark.parametrize(("width", "rows"), [(900, 1), (300, 2)])
def test_the_numbers_stand_side_by_side_where_there_is_room(qtbot: QtBot, width: int, rows: int) -> None:
    board = Board()
    qtbot.addWidget(board)
    board.resize(width, 60)
    one, other = (
        BoardRow("210 for training", ("0.05", "98 % right"), "#000000"),
        BoardRow("90", ("1", "2"), "#000000", True),
    )
    board.show()
    board.show_entries(one)
    single = board.height()
    board.show_entries(one, other)
    assert board.height() == rows * single
    assert board.accessibleDescription() == "210 for training 0.05 98 % right; 90 1 2"


# The scores


def test_a_long_run_is_scored_at_states_evenly_apart(qapp: object) -> None:
    setup = open_setup("moons-2-3-2")
    history = History(setup.network.parameter_count)
    random = np.random.default_rng(0)
    scores = ScoreHistory(setup, setup.samples)
    for length in (700, 5000):
        while history.length < length:
            history.append(random.standard_normal(setup.network.parameter_count), 0.0)
        while scores.advance(history, 0.0005):
            pass
    assert scores.stride == 8 and len(scores.losses) == 625 <= MOST_STATES  # 5000 states, every eighth
    _, rows = history.kept_rows()
    loss = setup.objective.loss
    assert scores.losses == pytest.approx(mean_losses(setup.network, loss, rows[::8], setup.samples), rel=1e-12)
    assert scores.accuracies.tolist() == accuracies(setup.network, rows[::8], setup.samples).tolist()


def test_a_history_that_lets_states_go_is_followed(qapp: object) -> None:
    setup = open_setup("moons-2-3-2")
    size = setup.network.parameter_count
    history, scores = History(size, budget=8 * size * 200), ScoreHistory(setup, setup.samples)  # 80 rows
    for _ in range(250):
        history.append(np.full(size, history.length / 250), 0.0)
        scores.advance(history, 0.0)
    while scores.advance(history, 1.0):
        pass
    stride, rows = history.kept_rows()
    assert scores.stride == stride == 4
    expected = mean_losses(setup.network, setup.objective.loss, rows, setup.samples)
    assert scores.losses == pytest.approx(expected, rel=1e-12)


def test_a_large_part_is_scored_a_slice_of_its_samples_at_a_time(qapp: object) -> None:
    setup = open_setup("moons-2-3-2")
    inputs = np.tile(setup.samples.inputs, (100, 1))
    many = Samples(inputs, np.tile(setup.samples.targets, (100, 1)))
    run = Run(setup)
    run.advance(2)
    scores = ScoreHistory(setup, many)
    assert scores.at(0, setup.start) is None  # 30 000 samples take more than a frame's while
    turns = 1
    while scores.advance(run.history, 0.0):
        turns += 1
    assert turns > 6
    few = ScoreHistory(setup, setup.samples)
    found = few.at(0, setup.start)
    assert found is not None and scores.at(0, setup.start) == pytest.approx(found, rel=1e-9)
    few.advance(run.history, 1.0)
    assert scores.losses == pytest.approx(few.losses, rel=1e-9)
