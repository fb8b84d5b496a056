"""Other numbers for the same exercise."""

import numpy as np
import pytest

from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.sheet import sheet_of
from core.exercises.sheet.variants import variant
from core.setup.changes import change_layer, resize
from core.setup.scenario_of_setup import scenario_text
from core.setup.setup import built_in_names, open_setup


def test_a_seed_gives_the_same_numbers_on_every_machine():
    made = variant(open_setup("gad-3-2-1"), 7)
    assert made.samples.inputs.tolist() == [[0.4, 0.9, 1.3]]
    assert made.start.tolist() == [-0.48, -0.5, 0.58, -0.55, 0.51, 0.95, -0.78, 0.77]  # as PCG64 draws them
    assert np.array_equal(made.start, variant(open_setup("gad-3-2-1"), 7).start)
    assert not np.array_equal(made.start, variant(open_setup("gad-3-2-1"), 8).start)


@pytest.mark.parametrize("name", [name for name in built_in_names() if "1000" not in name])
def test_inputs_and_weights_are_short_and_all_else_stays(name: str):
    setup = open_setup(name)
    made = variant(setup, 3)
    assert np.array_equal(made.samples.inputs * 10, np.round(made.samples.inputs * 10))
    assert np.all((made.samples.inputs >= 0.1) & (made.samples.inputs <= 2.0))
    moved = made.start[setup.network.trainable]
    assert np.allclose(moved * 100, np.round(moved * 100), atol=1e-9)
    assert np.all((np.abs(moved) >= 0.05) & (np.abs(moved) <= 0.95))
    assert np.array_equal(made.whole.targets, setup.whole.targets)
    for kept in ("network", "rule", "learning_rate", "batch", "order", "seed", "generator", "iterations", "name"):
        assert getattr(made, kept) == getattr(setup, kept), kept
    for kept in ("title", "notes", "network", "training", "labels"):
        assert getattr(made.scenario, kept) == getattr(setup.scenario, kept), kept


def test_no_two_inputs_of_a_sample_are_equal_so_that_the_wrong_one_taken_shows():
    for seed in range(701, 761):
        inputs = variant(open_setup("gad-10-2-1"), seed).samples.inputs
        assert len(set(inputs[0].tolist())) == 10, seed


def test_more_inputs_than_there_are_numbers_take_each_as_often_as_another():
    setup = open_setup("gad-3-2-1")
    made = variant(resize(setup, 0, 50).setup, 1)
    _, counts = np.unique(made.samples.inputs[0], return_counts=True)
    assert len(counts) == 20 and set(counts.tolist()) <= {2, 3}


def test_it_is_in_no_file_so_that_saving_it_never_writes_over_the_scenarios_own(tmp_path):
    file = tmp_path / "own.toml"
    file.write_text(scenario_text(open_setup("gad-3-2-1")))
    own = open_setup(file)
    assert own.path == file
    assert variant(own, 1).path is None


def test_a_fixed_bias_stays():
    setup = change_layer(open_setup("csdn-2-3-1"), 0, bias="fixed").setup
    made = variant(setup, 1)
    assert made.network.biases(made.start)[0].tolist() == [0.1, 0.2, 0.3]
    assert made.network.biases(made.start)[1].tolist() != [0.1]


def test_it_can_be_asked_about_like_any_other():
    made = variant(open_setup("psi-2-3-3-2"), 5)
    sheet = sheet_of(iteration_at(made, 0, made.start))
    assert len({round(sheet.value(each), 6) for each in sheet.questions}) > len(sheet.questions) / 2
