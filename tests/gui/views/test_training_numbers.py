"""Every field of the window in which a number of the training is typed takes what a scenario may have, and says alike
of it what a scenario is told."""

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.base.typed_number import Real
from core.scenario.schema import TrainingSection
from core.setup.concerns import concern_of_rate
from gui.texts.faults import sentence
from gui.widgets.number_field import NumberField
from gui.window.main_window import MainWindow

# The number, as its fields are called, and the tabs that have one.
FIELDS = {"learning rate": ("what-if", "network"), "L2": ("network",), "samples per iteration": ("network",)}


def fields_called(window: MainWindow, view: str, name: str) -> list[NumberField]:
    window.views.show_view(view)
    QApplication.processEvents()  # rows that are new are shown
    fields = [each for each in window.findChildren(NumberField) if each.isVisible()]
    return [each for each in fields if each.accessibleName().casefold() == name.casefold()]


def typed(field: NumberField, text: str, qtbot: QtBot) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def texts_on(window: MainWindow) -> set[str]:
    return {each.text() for each in window.findChildren(QLabel) if each.isVisible()}


def test_the_list_is_whole(window: MainWindow):
    for name, views in FIELDS.items():
        assert tuple(view for view in window.views.names if fields_called(window, view, name)) == views, name


@pytest.mark.parametrize("view", FIELDS["learning rate"])
def test_a_rate_that_will_hardly_be_meant_is_taken_and_spoken_of(window: MainWindow, qtbot: QtBot, view: str):
    (field,) = fields_called(window, view, "learning rate")
    assert field.kind == Real()
    for rate, said in (("-1", "climbs the error"), ("0", "nothing is learned"), ("0.5", "")):
        typed(field, rate, qtbot)
        setup = window.readings.setup
        assert setup.learning_rate == float(rate) and field.fault == ""
        concern = concern_of_rate(setup)
        assert (concern is None) == (said == ""), rate
        if concern is None:
            assert not any("learning rate of 0" in text or "learning rate below" in text for text in texts_on(window))
        else:
            assert said in sentence(concern)
            assert any(sentence(concern) in text for text in texts_on(window)), rate


@pytest.mark.parametrize("name", ["L2"])
def test_what_a_scenario_refuses_is_refused(window: MainWindow, qtbot: QtBot, name: str):
    for view in FIELDS[name]:
        (field,) = fields_called(window, view, name)
        typed(field, "-0.5", qtbot)
        assert "from 0" in field.fault
        assert window.readings.setup.scenario.training.l2 == 0.0
    bounds = TrainingSection.model_json_schema()["properties"]["l2"]
    assert (bounds["minimum"], bounds.get("maximum", math.inf)) == (field.kind.least, field.kind.most)
