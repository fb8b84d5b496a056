"""The data sets that are built in as files: their numbers, and that what is said of each is there."""

import gzip

import numpy as np
import pytest

from core.base.resources import resource
from core.data.recorded import RECORDED_SETS
from core.data.samples import BUILT_IN_SETS
from core.setup.scaling import input_scaling
from core.setup.setup import open_setup

SCENARIOS = {"iris": "iris-4-5-3", "noisy_curve": "curve-1-8-1", "digits": "digits-64-20-10"}


def test_iris_is_fishers_table():
    rows = RECORDED_SETS["iris"].rows()
    assert rows.shape == (150, 5)
    assert np.bincount(rows[:, 4].astype(int)).tolist() == [50, 50, 50]
    # Of each species the means in Fisher's Table II: sepal length and width, petal length and width.
    means = [rows[rows[:, 4] == species, :4].mean(axis=0).round(3).tolist() for species in range(3)]
    assert means == [[5.006, 3.428, 1.462, 0.246], [5.936, 2.770, 4.260, 1.326], [6.588, 2.974, 5.552, 2.026]]
    # The two flowers in which the repository's file differs from his table.
    assert rows[34].tolist() == [4.9, 3.1, 1.5, 0.2, 0.0] and rows[37].tolist() == [4.9, 3.6, 1.4, 0.1, 0.0]


def test_iris_is_standardised():
    inputs, targets = RECORDED_SETS["iris"].samples()
    assert np.abs(inputs.mean(axis=0)).max() < 0.01 and np.abs(inputs.std(axis=0) - 1.0).max() < 0.02
    assert inputs[0].tolist() == [(5.1 - 5.84) / 0.83, (3.5 - 3.06) / 0.43, (1.4 - 3.76) / 1.76, (0.2 - 1.2) / 0.76]
    assert targets.sum(axis=1).tolist() == [1.0] * 150 and targets[149].tolist() == [0.0, 0.0, 1.0]


def test_the_noisy_curve_is_a_sine_and_its_noise():
    inputs, targets = RECORDED_SETS["noisy_curve"].samples()
    draws = np.random.default_rng(2)
    x = np.round(draws.uniform(-1.0, 1.0, 40), 3)
    y = np.round(np.sin(np.pi * x) + 0.25 * draws.standard_normal(40), 3)
    assert inputs[:, 0].tolist() == x.tolist()
    np.testing.assert_allclose(targets[:, 0], y, rtol=0, atol=0.0011)  # a sine's last bit may round otherwise


def test_the_digits_are_those_of_the_repository():
    rows = RECORDED_SETS["digits"].rows()
    assert rows.shape == (1797, 65) and (rows.min(), rows.max()) == (0.0, 16.0)
    # How many there are of each, as the file optdigits.names says of the test set.
    assert np.bincount(rows[:, 64].astype(int)).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
    inputs, targets = RECORDED_SETS["digits"].samples()
    assert inputs[0, :8].tolist() == [0, 0, 5 / 16, 13 / 16, 9 / 16, 1 / 16, 0, 0]
    assert targets[0].tolist() == [1.0] + [0.0] * 9


@pytest.mark.parametrize("name", RECORDED_SETS)
def test_the_scenario_says_what_the_numbers_were_before_they_were_scaled(name: str):
    setup = open_setup(SCENARIOS[name])
    assert setup.scenario.data.dataset == name in BUILT_IN_SETS
    scaling = input_scaling(setup)
    original = scaling.original(setup.whole.inputs)
    np.testing.assert_allclose(original, RECORDED_SETS[name].rows()[:, :-1], rtol=0, atol=1e-14)


@pytest.mark.parametrize("name", RECORDED_SETS)
def test_its_numbers_can_not_be_written_to(name: str):
    with pytest.raises(ValueError, match="read-only"):
        RECORDED_SETS[name].rows()[0, 0] = 1.0
    setup = open_setup(SCENARIOS[name])
    with pytest.raises(ValueError, match="read-only"):
        setup.whole.inputs[0, 0] = 1.0


@pytest.mark.parametrize("name", RECORDED_SETS)
def test_its_source_and_its_licence_stand_beside_it(name: str):
    file = RECORDED_SETS[name].file
    said = resource("data", file.split(".")[0] + ".md").read_text(encoding="utf-8")
    assert said.startswith(f"# {file}\n") and "- Licence: " in said


def test_the_digits_are_packed_without_the_time_of_packing():
    packed = resource("data", "digits.csv.gz").read_bytes()
    assert packed[4:8] == bytes(4)  # so that the same file is made again
    assert len(gzip.decompress(packed).splitlines()) == 1797
