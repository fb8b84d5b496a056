"""The curves of the prediction plot, and those of a run that is held against them."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.analysis.outputs_over_states import outputs_over_states
from gui.look.theme import LIGHT
from gui.model.model import Model
from gui.plots.kept_lines import kept_line
from gui.plots.prediction_curves import PredictionCurves
from tests.gui.idle import until_idle


def test_the_right_rule_s_answers_stand_behind_those_of_a_mistaken_run(model: Model, qtbot: QtBot):
    curves = PredictionCurves(model.store, model.readings, model)
    edits, kept_runs = model.commands.edits, model.commands.kept_runs
    assert edits.set_rule("sequential_update")
    kept_runs.keep_right()
    model.commands.playback.run_to(200)
    right = model.readings.right_rule.history
    assert right is not None
    qtbot.waitUntil(lambda: min(model.readings.history.last, right.last) >= 200)
    until_idle()
    curves.update()
    _own, beside = curves.curves
    (kept,) = model.readings.shown_kept_runs
    assert curves.named == 2 and curves.colors(LIGHT)[1] == kept_line(kept, LIGHT).color  # as in Error
    assert curves.outputs == 1 and beside.of_kept_run and beside.name == "correct rule"
    setup = model.readings.setup
    (expected,) = outputs_over_states(setup.network, right.nearest(200)[1][np.newaxis], setup.whole.inputs[0])
    assert beside.read_off(200) == (200, pytest.approx(expected[0], rel=1e-12))
    kept_runs.show([kept for kept in model.readings.kept_runs if kept.is_right], False)
    assert len(curves.curves) == curves.named == 1
