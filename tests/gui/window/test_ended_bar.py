"""The bar that says why a run can't go on: every cause, with its number, in whole sentences."""

import math
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from core.analysis.first_non_finite import Blamed, Cause, LeftTheNumbers
from core.setup.setup import open_setup
from gui.model.model import Model
from gui.window.bars.ended_bar import EndedBar

TEXTS = {
    Cause.STEP: "A learning rate smaller than 4.25 takes smaller steps.",
    Cause.CLIMB: "With a learning rate below 0 every update climbs the error.",
    Cause.SUMS: "The sums are too large: SOP7 is 4.25. Scale the inputs, or begin with smaller weights.",
    Cause.TARGET: (
        "SOP7 is 4.25, and for such a target this loss has no least value. Scale the targets, or take a squared error."
    ),
    Cause.OUTPUT: (
        "SOP7 is 4.25, where this loss has no logarithm. It is for outputs between 0 and 1, those of a sigmoid or a "
        "softmax."
    ),
}


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_is_told(cause: Cause, qtbot: QtBot):
    model = Model(open_setup("gad-3-2-1"))
    bar = EndedBar(model.store, model.readings, model.commands)
    qtbot.addWidget(bar)
    assert bar.text.text() == ""
    state, ended = model.store.state, LeftTheNumbers(3, "E", math.inf, False, Blamed(cause, 4.25, "SOP7"))
    model.store.put(replace(state, progress=state.progress._replace(ended=ended)))
    assert bar.text.text().endswith(f"All earlier iterations are still here. {TEXTS[cause]}")
    assert bar.text.text().startswith("Training stopped at iteration 3: E is ∞ there, the first quantity to become")
    model.close()
