"""The data page: built-in sets are learned, a share is held out, and both parts' errors are drawn."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.datasets import DATA_SETS
from gui.data.page import DataPage
from gui.main_window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> DataPage:
    window.open("moons-2-3-2")
    window.views.show_view("data")
    return window.data_page


def test_a_built_in_set_is_learned_at_the_size_noise_and_seed_that_were_chosen(
    window: MainWindow, page: DataPage, qtbot: QtBot
) -> None:
    chooser = page.chooser
    chooser.kind.setCurrentIndex(chooser.kind.findData("spiral"))
    assert chooser.noise.value() == DATA_SETS["spiral"].noise
    chooser.size_field.setValue(120)
    chooser.noise.setValue(0.01)
    qtbot.mouseClick(chooser.other, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chooser.use, Qt.MouseButton.LeftButton)
    points, labels = DATA_SETS["spiral"].points(120, 0.01, 1)
    samples = window.workbench.lesson.samples
    assert samples.inputs.tolist() == points.tolist()
    assert samples.targets.argmax(axis=1).tolist() == labels.tolist()
    assert window.workbench.state == 0 and len(window.workbench.batch) == 120


def test_what_does_not_fit_is_said(window: MainWindow, page: DataPage) -> None:
    window.open("gad-3-2-1")
    assert not page.chooser.use.isVisible()
    assert page.chooser.lacks.text() == "These points have two inputs; the open network has 3."
    window.open("csdn-2-3-1")
    assert page.chooser.use.isVisible()


def test_a_share_is_held_out_and_comes_back(window: MainWindow, page: DataPage) -> None:
    page.share.setValue(6)
    assert len(window.workbench.lesson.samples.inputs) == 210
    assert page.counts.text() == "30 %: 210 for training, 90 held out"
    window.workbench.set_rule("wrong_sign")
    assert page.share.value() == 6  # another rule changes nothing about the data
    page.share.setValue(0)
    assert len(window.workbench.lesson.samples.inputs) == 300
    page.share.setValue(2)
    window.open("moons-2-3-2-sigmoid")
    assert page.share.value() == 0


def test_both_parts_errors_are_drawn_and_told(window: MainWindow, page: DataPage, qtbot: QtBot) -> None:
    page.share.setValue(6)
    window.workbench.run_to(80)
    qtbot.waitUntil(lambda: window.workbench.state == 80, timeout=20_000)
    qtbot.waitUntil(lambda: page._curves[1].getData()[0] is not None and len(page._curves[1].getData()[0]) == 81)
    states, training = page._curves[0].getData()
    _, held_out = page._curves[1].getData()
    assert states[-1] == 80 and not np.allclose(training, held_out)
    penalty = window.workbench.lesson.objective.penalty(window.workbench.batch_trace.weights) / 210
    assert training[-1] + penalty == pytest.approx(float(window.workbench.history.errors[80]), rel=1e-9)
    qtbot.waitUntil(lambda: "held out" in page.told.text() and "% right" in page.told.text())
    page.accuracy.setChecked(True)
    assert 0.5 < page._curves[1].getData()[1][-1] <= 1.0


def test_a_single_sample_has_nothing_to_hold_out(window: MainWindow, page: DataPage) -> None:
    window.open("gad-3-2-1")
    assert page._nothing.isVisible() and not page.share.isVisible() and not page.plot.isVisible()
