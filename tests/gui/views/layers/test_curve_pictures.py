"""A layer's column: its curve as a picture is the same as when it is painted anew, and its labels stand apart."""

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from core.analysis.saturation import LARGEST, SMALLEST, layer_states
from core.setup.setup import open_setup
from core.training.run import Run
from gui.look.theme import Scheme, Theme
from gui.views.layers.column import LABELLED_POWERS, LINE_HEIGHT, CurvePictures, LayerColumn, label_of_power

WIDTH, HEIGHT = 301, 181


def column(state: int) -> LayerColumn:
    setup = open_setup("moons-2-3-2")
    run = Run(setup)
    run.advance(state)
    [first, *_] = layer_states(setup.network, run.trace, 0, run.trace)
    return LayerColumn(first, QRectF(12.3, 2.0, 260.4, 170.0), 2, "∂E/∂w")


def painted(draw, ratio: float, colors) -> np.ndarray:
    image = QImage(round(WIDTH * ratio), round(HEIGHT * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(colors.panel)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return np.array(image.constBits()).reshape(image.height(), -1).astype(int)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_curve_that_is_kept_looks_as_one_that_is_painted(qapp, scheme: Scheme, ratio: float):
    colors, shown = Theme(scheme).colors, column(3)
    anew = painted(lambda painter: shown.paint_curve(painter, colors), ratio, colors)
    curves = CurvePictures()
    for _ in range(2):
        kept = painted(lambda painter: curves.draw(painter, shown, colors), ratio, colors)
        assert np.abs(kept - anew).max() <= 3  # of 255, where it is seen through
    assert anew.std() > 1.0


def test_a_curve_is_painted_anew_only_where_it_is_another_one(qapp, monkeypatch: pytest.MonkeyPatch):
    colors, dark = Theme(Scheme.LIGHT).colors, Theme(Scheme.DARK).colors
    paints = []
    paint_curve = LayerColumn.paint_curve
    monkeypatch.setattr(
        LayerColumn, "paint_curve", lambda self, *how: paints.append(self) or paint_curve(self, *how)
    )  # fmt: skip
    curves = CurvePictures()
    for state in (1, 2, 3):
        shown = column(state)
        painted(lambda painter, shown=shown: curves.draw(painter, shown, colors), 1.0, colors)
    assert len(paints) == 1
    painted(lambda painter: curves.draw(painter, shown, dark), 1.0, dark)
    assert len(paints) == 2


@pytest.mark.parametrize("height", [0.0, 30.0, 40.0, 45.0])
def test_below_the_title_nothing_is_drawn_where_there_is_no_room(
    qapp, capfd: pytest.CaptureFixture[str], height: float
):
    colors, low = Theme(Scheme.LIGHT).colors, replace(column(3), rect=QRectF(12.3, 2.0, 260.4, height))
    drawn = painted(lambda painter: low.paint(painter, QFont(), colors, CurvePictures()), 1.0, colors)
    empty = painted(lambda _painter: None, 1.0, colors)
    title = 2 + math.ceil(2 * LINE_HEIGHT)
    assert (drawn[:title] != empty[:title]).any()
    assert (drawn[title:] == empty[title:]).all()


@pytest.mark.parametrize("points", [6.0, 8.0, 12.0])
def test_the_powers_of_ten_below_the_gradients_stand_apart_at_any_width(qapp, points: float):
    """1e−16 and 1e−12 ran into each other in a column of 230."""
    font = QFont()
    font.setPointSizeF(points)
    metrics = QFontMetricsF(font)
    shown = set()
    for width in range(150, 500, 10):
        narrow = replace(column(0), rect=QRectF(0.0, 0.0, width, 170.0))
        powers = narrow.labelled_powers(metrics)
        shown.add(powers)
        decade = width / (LARGEST - SMALLEST + 1)
        widths = [metrics.horizontalAdvance(label_of_power(power)) for power in powers]
        for (one, its), (other, others) in pairwise(zip(powers, widths, strict=True)):
            assert (other - one) * decade > (its + others) / 2
    assert LABELLED_POWERS[0] in shown
