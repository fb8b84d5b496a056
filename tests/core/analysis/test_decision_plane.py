"""The plane: the grid's points, the network's answers over it, and the line where they pass a level."""

import numpy as np
import pytest

from core.analysis.decision_plane import PlaneGrid, activations_over, around, level_line
from core.network.forward_pass import forward_pass
from core.setup.setup import open_setup

GRID = PlaneGrid(-2.0, 2.0, -1.5, 1.5, columns=80, rows=60)


def test_the_points_are_the_centres_of_the_cells():
    grid = PlaneGrid(0.0, 4.0, 0.0, 2.0, columns=4, rows=2)
    assert grid.points.tolist() == [
        [0.5, 0.5], [1.5, 0.5], [2.5, 0.5], [3.5, 0.5],
        [0.5, 1.5], [1.5, 1.5], [2.5, 1.5], [3.5, 1.5],
    ]  # fmt: skip


def test_every_point_has_the_networks_own_answer():
    setup = open_setup("moons-2-3-2")
    over = activations_over(setup.network, setup.start, GRID, layer=1)
    hidden = activations_over(setup.network, setup.start, GRID, layer=0)
    whole = forward_pass(setup.network, setup.start, GRID.points)
    assert over.shape == (60, 80, 2) and hidden.shape == (60, 80, 3)
    assert over.reshape(-1, 2).tolist() == whole.outputs.tolist()
    assert hidden.reshape(-1, 3).tolist() == whole.activations[0].tolist()


def test_three_inputs_have_no_plane():
    setup = open_setup("gad-3-2-1")
    with pytest.raises(ValueError, match="two inputs; this one has 3"):
        activations_over(setup.network, setup.start, GRID, layer=0)


def test_the_rectangle_holds_all_points_with_a_margin():
    left, right, bottom, top = around(np.array([[0.0, 5.0], [10.0, 6.0]]))
    assert left < 0.0 < 10.0 < right and bottom < 5.0 < 6.0 < top
    ends = around(np.array([[-1e308, 5.0], [1e308, 1.7e308]]))
    assert np.isfinite(ends).all() and np.isfinite(ends[1] - ends[0])
    left, right, bottom, top = around(np.array([[0.4, 0.5]]))
    assert left < 0.4 < right and bottom < 0.5 < top


def test_a_circle_is_found_as_a_circle():
    radius = np.hypot(*GRID.points.T).reshape(GRID.rows, GRID.columns)
    line = level_line(GRID, radius, 1.0)
    assert np.hypot(line[..., 0], line[..., 1]) == pytest.approx(1.0, abs=2e-3)
    length = np.hypot(*(line[:, 1] - line[:, 0]).T).sum()
    assert length == pytest.approx(2 * np.pi, rel=1e-3)  # closed, and passed once


def test_a_straight_boundary_is_straight():
    values = (GRID.points @ np.array([1.0, -2.0]) + 0.3).reshape(GRID.rows, GRID.columns)
    line = level_line(GRID, values, 0.0)
    assert line @ np.array([1.0, -2.0]) + 0.3 == pytest.approx(0.0, abs=1e-12)


def test_a_saddle_is_passed_by_two_lines():
    grid = PlaneGrid(0.0, 2.0, 0.0, 2.0, columns=2, rows=2)
    assert len(level_line(grid, np.array([[1.0, -1.0], [-1.0, 1.0]]), 0.0)) == 2


def test_what_is_no_number_has_no_line():
    values = np.full((GRID.rows, GRID.columns), np.nan)
    assert len(level_line(GRID, values, 0.0)) == 0
    values[:, :40], values[:, 40:] = -1.0, np.inf
    assert np.isfinite(level_line(GRID, values, 0.0)).all()


def test_a_value_that_is_the_level_itself_counts_as_above():
    grid = PlaneGrid(0.0, 4.0, 0.0, 2.0, columns=4, rows=2)
    step = np.array([[0.0, 0.0, 1.0, 1.0]] * 2)
    assert len(level_line(grid, step, 0.0)) == 0
    (line,) = level_line(grid, step, 1.0)
    assert sorted(line.tolist()) == [[2.5, 0.5], [2.5, 1.5]]


def test_where_a_value_is_infinite_the_line_ends():
    values = np.tile(np.linspace(-1.0, 1.0, GRID.columns), (GRID.rows, 1))
    whole = level_line(GRID, values, 0.0)
    values[30:] = np.inf
    assert 0 < len(level_line(GRID, values, 0.0)) < len(whole)
