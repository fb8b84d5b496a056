"""The errors at every n-th iteration, shown and copied."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.setup.setup import open_setup
from gui.document.errors_dialog import ErrorsDialog, first_step
from gui.model.model import Model


@pytest.fixture
def opened(qtbot: QtBot, settings) -> Iterator[Callable[[], ErrorsDialog]]:
    model = Model(open_setup("gad-3-2-1"))
    model.commands.playback.run_to(40)
    qtbot.waitUntil(lambda: model.readings.history.last >= 40)

    def make() -> ErrorsDialog:
        dialog = ErrorsDialog(model.readings, settings)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    yield make
    model.close()


def test_every_n_th_error_is_there(opened) -> None:
    dialog = opened()
    dialog.step.setText("20")
    dialog.step.take()
    assert dialog.shown().splitlines() == [
        "Loss after iteration 0: 0.144039",
        "Loss after iteration 20: 0.143449",
        "Loss after iteration 40: 0.142864",
    ]


def test_it_is_copied_in_the_form_that_is_chosen_and_that_is_kept(opened) -> None:
    dialog = opened()
    dialog.form.setCurrentIndex(dialog.form.findData("markdown"))
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().startswith("| iteration | error |")
    assert opened().form.currentData() == "markdown"


def test_counted_after_the_update(opened) -> None:
    dialog = opened()
    dialog.step.setText("30")
    dialog.step.take()
    before = dialog.shown().splitlines()
    dialog.after.click()
    assert [line.partition(":")[0] for line in dialog.shown().splitlines()] == [
        "Loss after iteration 0",
        "Loss after iteration 30",
    ]
    assert dialog.shown().splitlines()[0] != before[0]


def test_the_first_step_is_round() -> None:
    assert [first_step(last) for last in (0, 5, 20, 21, 300, 5000, 80000)] == [1, 1, 1, 2, 20, 500, 5000]
