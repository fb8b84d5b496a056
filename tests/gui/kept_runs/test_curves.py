"""The curves of compared runs: one scale, and gaps where an error is not a number."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from gui.kept_runs.curves import Frame, frame_of
from gui.plots.axes.scale import linear_scale


def test_all_curves_share_one_scale() -> None:
    states = np.arange(301.0)
    runs = [((states, 0.5 * 0.99**states),), ((states, 2.0 * 0.98**states),)]
    frame = frame_of(runs, 100.0)
    assert frame.last == 300 and frame.scale.log and 10.0**frame.scale.high >= 2.0
    for ((_, errors),) in runs:
        (line,) = frame.line(QRectF(0, 0, 300, 100), states, errors)
        assert line.first().y() == pytest.approx(100.0 * (1.0 - frame.scale.height(float(errors[0]))))


def test_a_curve_that_leaves_the_numbers_has_a_gap() -> None:
    states, errors = np.arange(5.0), np.array([1.0, 2.0, np.inf, 1e9, 3.0])
    frame = Frame(4.0, linear_scale(0.0, 2.0))
    assert [piece.size() for piece in frame.line(QRectF(0, 0, 10, 10), states, errors)] == [2, 2]
