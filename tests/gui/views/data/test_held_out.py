"""Samples held out in the window: they are saved, stay where they are, and are looked at as any sample."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.network.elements import Input, Weight
from core.network.forward_pass import forward_pass
from core.setup.setup import open_setup
from gui.inspector.cards.card_of import card_of
from gui.model.model import Model
from gui.model.trial import InputOf, Target, Trial
from gui.plots.prediction_plot import PredictionPlot
from gui.views.data.page import DataPage
from gui.views.plane.page import PlanePage
from gui.views.samples.page import SamplesPage
from gui.window.main_window import MainWindow
from tests.gui.idle import is_recording


@pytest.fixture
def model(window: MainWindow) -> Model:
    """That of a window in which a fifth of the moons is held out."""
    window.open("moons-2-3-2")
    window.views.show_view("data")
    window.views.page(DataPage).hold_out.share.setValue(20)
    return window.model


def sides(model: Model) -> tuple[list[list[float]], list[list[float]]]:
    """What is trained on, and what is held out."""
    split = model.readings.split
    assert split is not None
    return split.training.inputs.tolist(), split.held_out.inputs.tolist()


def is_held_out(model: Model, sample: int) -> bool:
    return model.readings.whole.inputs[sample].tolist() in sides(model)[1]


def one_held_out(model: Model, apart_by: float = 0.0) -> int:
    """The number of a sample that is held out; none other is so near."""
    inputs = model.readings.whole.inputs
    for sample in range(len(inputs)):
        others = np.delete(inputs, sample, axis=0)
        if is_held_out(model, sample) and np.hypot(*(others - inputs[sample]).T).min() > apart_by:
            return sample
    raise AssertionError("each is near another")


def run_to(model: Model, state: int, qtbot: QtBot) -> None:
    model.commands.playback.run_to(state)
    qtbot.waitUntil(lambda: model.readings.state == state and not is_recording(model))


def test_the_file_says_what_is_held_out(window: MainWindow, model: Model, tmp_path: Path, qtbot: QtBot):
    window.views.page(DataPage).hold_out.seed.setValue(4)
    before = sides(model)
    run_to(model, 30, qtbot)
    parameters = model.readings.parameters.tolist()
    assert window.document.save_to(tmp_path / "mine.toml")
    window.open("gad-3-2-1")
    window.open(tmp_path / "mine.toml")
    assert sides(model) == before
    shown = window.views.page(DataPage).hold_out
    assert (shown.share.value(), shown.per_cent.text(), shown.seed.value()) == (20, "20 %", 4)
    run_to(model, 30, qtbot)
    assert model.readings.parameters.tolist() == parameters
    assert not window.isWindowModified()


def test_a_share_that_the_slider_does_not_have_stays(window: MainWindow, tmp_path: Path):
    window.open("moons-2-3-2")
    window.views.show_view("data")
    page = window.views.page(DataPage)
    page.hold_out.share.setValue(20)
    saved = tmp_path / "mine.toml"
    window.document.save_to(saved)
    text = saved.read_text(encoding="utf-8")
    for share, told in ((0.125, "12.5 %"), (0.8, "80 %"), (0.002, "0.2 %")):
        path = tmp_path / f"{share}.toml"
        path.write_text(text.replace("share = 0.2", f"share = {share}"), encoding="utf-8")
        window.commands.edits.undo.setClean()  # or it asks what becomes of the changes
        window.open(path)
        assert page.hold_out.per_cent.text() == told and page.hold_out.seed.isEnabled()
        page.hold_out.seed.setValue(9)
        split = window.readings.split
        assert split is not None and (split.how.share, split.how.seed) == (share, 9)
        assert page.hold_out.per_cent.text() == told
        page.hold_out.share.setValue(0)
        assert window.readings.split is None, share


def test_one_sample_more_throws_no_run_away(window: MainWindow, model: Model, qtbot: QtBot):
    run_to(model, 40, qtbot)
    window.views.show_view("samples")
    trained = sides(model)[0]
    for number in range(1, 7):
        QTest.mouseClick(window.views.page(SamplesPage).add, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not is_recording(model))
        assert len(model.readings.whole.inputs) == 300 + number
        assert (model.readings.state, model.readings.history.last) == (40, 40)
        now = sides(model)[0]
        assert sum(each not in now for each in trained) <= 2  # one of each class, at most
        trained = now
        assert window.transport.samples.count.text() == f"of {300 + number}"


def test_one_sample_less_leaves_the_others(window: MainWindow, model: Model):
    window.views.show_view("samples")
    page, (trained, out) = window.views.page(SamplesPage), sides(model)
    page.forms.table.selectRow(10)
    gone = model.readings.whole.inputs[10].tolist()
    QTest.mouseClick(page.delete, Qt.MouseButton.LeftButton)
    assert len(model.readings.whole.inputs) == 299
    left, out_now = sides(model)
    assert sum(each not in left for each in trained if each != gone) <= 2
    assert sum(each not in out_now for each in out if each != gone) <= 2


def test_the_last_sample_is_not_held_out_and_that_is_said(window: MainWindow, model: Model):
    window.views.show_view("samples")
    page = window.views.page(SamplesPage)
    page.forms.table.selectAll()
    page.forms.table.selectionModel().select(
        page.model.index(0, 0),
        page.forms.table.selectionModel().SelectionFlag.Deselect | page.forms.table.selectionModel().SelectionFlag.Rows,
    )
    QTest.mouseClick(page.delete, Qt.MouseButton.LeftButton)
    assert len(model.readings.whole.inputs) == 1 and model.readings.split is None
    assert page.message.text() == "A single sample is left: none is held out any more."
    model.commands.edits.undo.undo()
    assert len(model.readings.setup.samples.inputs) == 240


def test_a_click_on_a_row_shows_that_very_sample(window: MainWindow, model: Model):
    window.views.show_view("samples")
    page = window.views.page(SamplesPage)
    head = page.forms.table.verticalHeader()
    out = one_held_out(model)
    for sample in (9, out):
        page.forms.table.scrollTo(page.model.index(sample, 0))
        at = QPoint(head.width() // 2, head.sectionViewportPosition(sample) + head.sectionSize(sample) // 2)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert (
            model.readings.trace.forward.inputs[model.readings.row].tolist()
            == model.readings.whole.inputs[sample].tolist()
        )
        assert (
            model.readings.trace.targets[model.readings.row].tolist() == model.readings.whole.targets[sample].tolist()
        )
        assert window.transport.samples.number.value() == sample + 1
        assert page.model.data(page.model.index(sample, 0), Qt.ItemDataRole.BackgroundRole) is not None


def test_what_is_held_out_is_marked_in_the_table(window: MainWindow, model: Model):
    window.views.show_view("samples")
    samples = window.views.page(SamplesPage).model
    heads = [samples.headerData(row, Qt.Orientation.Vertical) for row in range(300)]
    marked = [row for row, head in enumerate(heads) if head != f"{row + 1}"]
    assert len(marked) == 60 and all(is_held_out(model, row) for row in marked)
    assert heads[marked[0]] == f"○ {marked[0] + 1}"
    tip = samples.headerData(marked[0], Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith(f"sample {marked[0] + 1}, held out")
    assert window.views.page(SamplesPage).message.text() == "300 samples, ○ 60 held out: not trained on"


def test_a_held_out_sample_is_told_as_such(window: MainWindow, model: Model, qtbot: QtBot):
    sample = one_held_out(model)
    assert "300 samples, 60 held out" in window.diagram.shown().headline
    assert "not trained on" not in window.diagram.shown().headline
    model.commands.playback.choose_sample(sample)
    assert f"sample {sample + 1} is held out: not trained on" in window.diagram.shown().headline
    told = card_of(model.readings, Input(0))
    assert told.subtitle == f"input, sample {sample + 1} of 300, held out: not trained on"
    assert told.value == f"{model.readings.whole.inputs[sample, 0]:.6g}"
    weight = card_of(model.readings, Weight(0, 0, 0))
    rows = [row.of.text for row in weight.parts if hasattr(row, "of") and hasattr(row.of, "text")]
    assert any(f"(without sample {sample + 1}, which is held out)" in row for row in rows)
    run_to(model, 5, qtbot)
    assert model.readings.chosen_sample == sample
    answer = forward_pass(
        model.readings.network, model.readings.parameters, model.readings.whole.inputs[[sample]]
    ).outputs[0]
    assert model.readings.trace.forward.outputs[model.readings.row].tolist() == pytest.approx(
        answer.tolist(), rel=1e-12
    )
    window.views.show_view("prediction")
    assert window.views.page(PredictionPlot).aside.text() == f"sample {sample + 1}, held out"
    model.commands.playback.choose_sample(None)
    assert "not trained on" not in window.diagram.shown().headline


def test_held_out_samples_are_drawn_hollow_and_can_be_clicked(window: MainWindow, model: Model, qtbot: QtBot):
    window.views.show_view("plane")
    window.actions_made["larger"].trigger()
    page = window.views.page(PlanePage)
    points = page.canvas.points.points()
    assert len(points) == 300
    panel = window.theme.colors.panel
    hollow = [number for number, point in enumerate(points) if point.brush().color().name() == panel]
    assert len(hollow) == 60 and all(is_held_out(model, number) for number in hollow)
    assert page.held_out.isVisible() and page.held_out.text() == "hollow: held out, not trained on"
    sample = one_held_out(model, apart_by=0.1)
    at = page.canvas.place_of(model.readings.whole.inputs[sample]).toPoint()
    QTest.mouseMove(page.canvas.viewport(), at)
    qtbot.waitUntil(lambda: model.readings.chosen_sample == sample)
    assert page.readout.text().split()[-2:] == ["held", "out"]
    QTest.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert model.readings.chosen_sample == sample and is_held_out(model, sample)
    ring = np.array(page.canvas.ring.getData()).ravel()
    assert ring.tolist() == model.readings.whole.inputs[sample].tolist()
    model.commands.edits.hold_out(0.0, 0)
    assert not page.held_out.isVisible()


def test_numbers_of_samples_are_tried_with_some_held_out(window: MainWindow, model: Model, qtbot: QtBot):
    out = one_held_out(model)
    run_to(model, 30, qtbot)
    before = model.readings.parameters.tolist()
    for sample, changes in ((out, False), (next(k for k in range(300) if not is_held_out(model, k)), True)):
        model.commands.playback.choose_sample(sample)
        whole = model.readings.whole
        Trial(model.readings, model.commands, model).change(InputOf(1), 3.25)
        qtbot.waitUntil(lambda: model.readings.state == 30 and not is_recording(model))
        assert model.readings.whole.inputs[sample, 1] == 3.25
        assert (model.readings.whole.inputs != whole.inputs).sum() == 1
        assert (model.readings.parameters.tolist() != before) is changes
    Trial(model.readings, model.commands, model).change(Target(0), 0.5)
    assert model.readings.whole.targets[model.readings.sample, 0] == 0.5
    for _ in range(3):
        model.commands.edits.undo.undo()
    assert model.readings.whole.inputs.tolist() == open_setup("moons-2-3-2").whole.inputs.tolist()
