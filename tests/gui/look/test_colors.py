"""The colours: told apart by everyone, seen on their background, and never two alike in one plot."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from gui.look.plane_colors import class_colors
from gui.look.strokes import DASHES, dashes_of, rounds_of
from gui.look.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colors, Scheme, Theme, colors_of
from gui.look.weight_colors import STEPS, color_of
from gui.model.kept_runs import COLORS
from gui.plots.curve_source import band_color
from gui.plots.kept_lines import numbered_line, shade_color
from gui.plots.prediction_plot import PredictionPlot
from gui.window.main_window import MainWindow
from tests.gui.look.color_vision import SIGHTS, apart, contrast, lightness

THEMES = pytest.mark.parametrize(
    "colors",
    [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK],
    ids=["light", "dark", "contrast-light", "contrast-dark"],
)
LIGHTER = 4.0  # L* between any two curves, to a deuteranope as well: they differ without their hue
MUCH_READ, MUCH_SEEN = 7.0, 4.5  # what text, and lines and marks, have in high contrast
DISTINCT = 12.0  # ΔE2000 between any two curves, to any eye
READ = 4.5  # the contrast that text needs, as WCAG 2 asks
SEEN = 3.0  # the contrast that lines and marks need, as WCAG 2 asks


def test_distances_are_those_of_the_data_that_came_with_the_formula():
    """Red and green are far apart to most, and near to a deuteranope; black and white are 100 apart."""
    assert apart("#000000", "#ffffff") == pytest.approx(100.0, abs=0.01)
    assert apart("#ff0000", "#008000") == pytest.approx(72.0, abs=1.5)
    assert apart("#a08020", "#608020", "deuteranopia") < 0.6 * apart("#a08020", "#608020")
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


def over(color: str, ground: str) -> str:
    """What is seen of a colour that lets its ground through."""
    top, below = QColor(color), QColor(ground)
    share = top.alphaF()
    mixed = (
        share * one + (1.0 - share) * other for one, other in zip(top.getRgbF()[:3], below.getRgbF()[:3], strict=True)
    )
    return QColor.fromRgbF(*mixed).name()


@THEMES
@pytest.mark.parametrize("sight", SIGHTS)
def test_any_two_curves_are_told_apart_by_everyone(colors: Colors, sight: str):
    for one, other in combinations(colors.curves, 2):
        assert apart(one, other, sight) >= DISTINCT, (one, other)


@THEMES
@pytest.mark.parametrize("sight", ["normal", "deuteranopia"])
def test_any_two_curves_differ_in_lightness_too(colors: Colors, sight: str):
    seen = [lightness(color, sight) for color in colors.curves]
    assert min(abs(one - other) for one, other in combinations(seen, 2)) >= LIGHTER


@THEMES
def test_what_is_written_is_read_on_every_ground_that_it_stands_on(colors: Colors):
    for ground in (colors.window, colors.panel, colors.field):
        assert min(contrast(text, ground) for text in (colors.text, colors.dim)) >= READ, ground
    assert contrast(colors.on_accent, colors.accent) >= READ
    assert contrast(colors.text, colors.lit_soft) >= READ


@pytest.mark.parametrize("colors", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_in_high_contrast_every_text_and_every_line_is_clear(colors: Colors):
    texts = (colors.text, colors.dim, colors.accent, colors.error, colors.right, colors.slip)
    assert min(contrast(text, colors.panel) for text in texts) >= MUCH_READ
    lines = (*colors.curves, colors.border, colors.middle, colors.lit, colors.negative, colors.positive)
    assert min(contrast(line, colors.panel) for line in lines) >= MUCH_SEEN


@pytest.mark.parametrize("colors", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_in_high_contrast_the_lines_across_a_plot_are_seen_but_weaker_than_its_curves(colors: Colors):
    across = contrast(colors.grid, colors.panel)
    assert SEEN <= across < 0.8 * min(contrast(curve, colors.panel) for curve in colors.curves)


@pytest.mark.parametrize("scheme", [each for each in Scheme if each is not Scheme.SYSTEM])
def test_a_palette_says_whose_colours_it_has(theme: Theme, scheme: Scheme):
    theme.choose(scheme)
    assert colors_of(QGuiApplication.palette()) is theme.colors


@THEMES
@pytest.mark.parametrize("sight", SIGHTS)
def test_the_right_rules_curve_is_told_apart_from_the_mistaken_ones(colors: Colors, sight: str):
    assert apart(colors.error, colors.curves[0], sight) >= DISTINCT


@THEMES
def test_curves_and_what_is_lit_are_seen_on_a_panel(colors: Colors):
    for color in (*colors.curves, colors.lit, colors.error, colors.accent):
        assert contrast(color, colors.panel) >= SEEN, color
    assert contrast(colors.lit, colors.window) >= SEEN


@THEMES
@pytest.mark.parametrize("sight", SIGHTS)
def test_the_mean_of_each_epoch_is_seen_on_the_band_of_single_errors(colors: Colors, sight: str):
    band = over(band_color(colors.curves[0]), colors.panel)
    assert contrast(colors.curves[1], band) >= SEEN and apart(colors.curves[1], band, sight) >= DISTINCT
    assert apart(band, colors.panel, sight) >= DISTINCT / 2, "a large area needs less than a line"


@THEMES
@pytest.mark.parametrize("role", ["right", "slip", "error", "accent"])
def test_what_is_said_of_an_answer_is_read_on_its_ground_and_on_a_panel(colors: Colors, role: str):
    ground = getattr(colors, f"{role}_soft")
    for text in (getattr(colors, role), colors.text, colors.dim):
        assert contrast(text, ground) >= READ, (text, ground)
        assert contrast(text, colors.panel) >= READ, text


@THEMES
@pytest.mark.parametrize("sight", SIGHTS)
def test_what_was_drawn_is_told_apart_from_what_was_run_by_everyone(colors: Colors, sight: str):
    assert apart(colors.slip, colors.accent, sight) >= DISTINCT


@THEMES
@pytest.mark.parametrize("count", [2, 5, 12])
def test_each_run_of_a_sweep_has_a_color_of_its_own_that_is_seen_from_dark_to_light(colors: Colors, count: int):
    names = [shade_color(index / (count - 1), colors) for index in range(count)]
    assert len(set(names)) == count
    assert min(contrast(name, colors.panel) for name in names) >= SEEN - 0.05
    on_black = [contrast(name, "#000000") for name in names]  # told apart without any hue
    assert on_black == sorted(on_black)


@THEMES
def test_kept_runs_are_told_apart_by_colour_or_dashes_and_from_the_open_run(colors: Colors):
    lines = [numbered_line(number, colors) for number in range(COLORS)]
    assert len(set(lines)) == COLORS
    assert colors.curves[0] not in {line.color for line in lines}


@THEMES
def test_edges_go_through_the_middle_color_at_0_without_a_jump(colors: Colors):
    names = [color_of(step, colors).name() for step in range(-STEPS, STEPS + 1)]
    steps = [apart(one, other) for one, other in pairwise(names)]
    assert max(steps[STEPS - 1 : STEPS + 1]) <= 2.0 * float(np.median(steps))


@THEMES
def test_more_classes_than_colors_have_colors_of_their_own(colors: Colors):
    names = [QColor(color).name() for color in class_colors(3 * len(colors.curves), colors)]
    assert len(set(names)) == len(names)
    assert min(apart(one, other) for one, other in combinations(names[: 2 * len(colors.curves)], 2)) > 3.0


def test_more_curves_than_colors_are_told_apart_by_their_dashes(window: MainWindow, tmp_path, qtbot: QtBot):
    path = tmp_path / "ten.toml"
    targets = ", ".join(["0.5"] * 10)
    path.write_text(
        'format = 1\ntitle = "t"\nnetwork = { inputs = 1, layers = [{ size = 10, activation = "sigmoid" }] }\n'
        'start = { seed = 1, draw = { weights = { distribution = "normal", mean = 0.0, std = 1.0 } } }\n'
        f"data = {{ inputs = [[1.0]], targets = [[{targets}]] }}\n"
        'training = { loss = "squared_error", learning_rate = 0.1 }\n',
        encoding="utf-8",
    )
    window.open(path)
    window.commands.playback.run_to(5)
    qtbot.waitUntil(lambda: window.readings.state == 5)
    pens = [line.opts["pen"] for line in window.views.page(PredictionPlot).canvas.curves]
    looks = {(pen.color().name(), tuple(pen.dashPattern())) for pen in pens}
    assert len(pens) == len(looks) == 10
    targets_drawn = [line.pen() for line in window.views.page(PredictionPlot).canvas._targets]
    assert len({(pen.color().name(), tuple(pen.dashPattern())) for pen in targets_drawn}) == 10
    assert {pen.style() for pen in pens[:6]} == {Qt.PenStyle.SolidLine}


def test_colors_are_counted_by_how_often_they_were_there():
    assert rounds_of(["a", "b", "a", "a", "b"]) == [0, 0, 1, 2, 1]
    assert dashes_of(["a", "b", "a"], []) == [0, 0, 1]
    assert dashes_of(["a", "b", "a"], [0, 2, 0]) == [0, 2, 1]
    assert len(set(DASHES)) == len(DASHES)
