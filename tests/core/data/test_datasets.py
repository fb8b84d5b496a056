"""The built-in data sets: their sizes, their shapes, and the same points for the same seed."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.datasets import DATA_SETS, targets_of
from core.setup.setup import open_setup

NAMES = pytest.mark.parametrize("name", list(DATA_SETS))


@NAMES
@pytest.mark.parametrize("size", [1, 2, 7, 300])
def test_there_are_as_many_points_as_asked_for(name: str, size: int):
    points, labels = DATA_SETS[name].points(size, 0.1, seed=3)
    assert points.shape == (size, 2) and labels.shape == (size,)
    assert np.isfinite(points).all() and set(labels.tolist()) <= {0, 1}


@NAMES
def test_a_seed_gives_the_same_points_again_and_another_gives_others(name: str):
    again = [DATA_SETS[name].points(50, 0.2, seed=7)[0] for _ in range(2)]
    assert again[0].tolist() == again[1].tolist()
    assert DATA_SETS[name].points(50, 0.2, seed=8)[0].tolist() != again[0].tolist()


@given(st.sampled_from(sorted(DATA_SETS)), st.integers(40, 400), st.integers(0, 1000))
def test_both_classes_are_there(name: str, size: int, seed: int):
    _, labels = DATA_SETS[name].points(size, 0.0, seed)
    assert 0.2 < labels.mean() < 0.8


def test_without_noise_the_points_lie_where_the_formulas_say():
    points, labels = DATA_SETS["circles"].points(100, 0.0, 0)
    assert np.hypot(*points.T) == pytest.approx(np.where(labels == 0, 1.0, 0.5))
    points, labels = DATA_SETS["moons"].points(100, 0.0, 0)
    upper, lower = points[labels == 0], points[labels == 1]
    assert np.hypot(*upper.T) == pytest.approx(1.0) and upper[:, 1].min() >= -1e-12
    assert np.hypot(lower[:, 0] - 1.0, lower[:, 1] - 0.5) == pytest.approx(1.0) and lower[:, 1].max() <= 0.5 + 1e-12
    points, labels = DATA_SETS["xor"].points(100, 0.0, 0)
    assert labels.tolist() == ((points[:, 0] * points[:, 1]) < 0).astype(int).tolist()
    points, labels = DATA_SETS["curve"].points(100, 0.0, 0)
    assert labels.tolist() == (points[:, 1] > 0.5 * np.sin(np.pi * points[:, 0])).astype(int).tolist()


def test_a_spirals_arms_grow_with_their_angle_and_never_meet():
    points, labels = DATA_SETS["spiral"].points(200, 0.0, 0)
    radius = np.hypot(*points.T)
    assert radius.min() == pytest.approx(1 / 100) and radius.max() == pytest.approx(1.0)
    turned = 3.5 * np.pi * radius + np.pi * labels
    assert points == pytest.approx(np.column_stack((radius * np.cos(turned), radius * np.sin(turned))))


def test_gaussians_lie_around_their_centres_as_far_as_the_noise_says():
    points, labels = DATA_SETS["gaussians"].points(20_000, 0.5, 0)
    for label, centre in ((0, -1.0), (1, 1.0)):
        cloud = points[labels == label]
        assert cloud.mean(axis=0) == pytest.approx([centre, centre], abs=0.02)
        assert cloud.std(axis=0) == pytest.approx([0.5, 0.5], abs=0.02)


@pytest.mark.parametrize("name", ["moons", "circles", "spiral", "gaussians"])
def test_of_an_odd_number_the_first_class_has_one_more(name: str):
    _, labels = DATA_SETS[name].points(7, 0.1, 0)
    assert np.bincount(labels).tolist() == [4, 3]


@NAMES
def test_any_stretch_of_the_samples_has_points_of_both_classes(name: str):
    _, labels = DATA_SETS[name].points(300, 0.1, 0)
    assert all(0.2 < labels[k : k + 60].mean() < 0.8 for k in range(0, 300, 60))
    assert 0.3 < labels[::2].mean() < 0.7  # nor are they taken in turn


def test_the_numbers_are_these_on_every_machine():
    points, _ = DATA_SETS["xor"].points(3, 0.0, seed=0)
    drawn = np.random.default_rng(0).uniform(-1.0, 1.0, (3, 2))
    assert sorted(points.tolist()) == sorted(drawn.tolist())
    assert drawn[0] == pytest.approx([0.27392337, -0.46042657], abs=5e-9)  # PCG64's first numbers: 0.6369616873…


def test_more_noise_spreads_them_further():
    near, _ = DATA_SETS["gaussians"].points(1000, 0.1, 0)
    far, _ = DATA_SETS["gaussians"].points(1000, 1.0, 0)
    assert far.std() > 1.2 * near.std()


@pytest.mark.parametrize(("size", "noise"), [(0, 0.1), (-3, 0.1), (10**9, 0.1), (10, -0.1), (10, np.inf), (10, np.nan)])
def test_senseless_sizes_are_refused(size: int, noise: float):
    with pytest.raises(ValueError, match="1 to 100000 points"):
        DATA_SETS["moons"].points(size, noise, 0)


def test_targets_fit_the_outputs():
    labels = np.array([0, 1, 1])
    assert targets_of(labels, 1).tolist() == [[0.0], [1.0], [1.0]]
    assert targets_of(labels, 2).tolist() == [[1.0, 0.0], [0.0, 1.0], [0.0, 1.0]]
    with pytest.raises(ValueError, match="this network has 3"):
        targets_of(labels, 3)


def test_a_scenario_names_one(tmp_path):
    path = tmp_path / "spiral.toml"
    path.write_text(
        'format = 1\ntitle = "t"\n[network]\ninputs = 2\nlayers = [{ size = 1, activation = "sigmoid" }]\n'
        '[start]\nseed = 1\ndraw = { weights = { distribution = "normal", mean = 0.0, std = 1.0 } }\n'
        '[data]\ndataset = "spiral"\n[training]\nloss = "binary_cross_entropy"\nlearning_rate = 0.1\n',
        encoding="utf-8",
    )
    samples = open_setup(path).samples
    points, labels = DATA_SETS["spiral"].points(300, DATA_SETS["spiral"].noise, 0)
    assert samples.inputs.tolist() == points.tolist()
    assert samples.targets[:, 0].tolist() == labels.tolist()


def test_the_articles_moons_stay_the_articles():
    samples = open_setup("moons-2-3-2").samples
    assert samples.inputs.shape == (300, 2)
    assert samples.inputs[0].tolist() == pytest.approx([0.8844, -0.6561], abs=5e-5)  # the file's first line
