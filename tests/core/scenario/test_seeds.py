"""Which starts are those of a seed: what the notes say of them is what NumPy draws."""

import numpy as np
import pytest

from core.setup.setup import open_setup


@pytest.mark.parametrize(("name", "seed"), [("gad-3-2-1", 1), ("gad-10-2-1", 1), ("psi-2-3-3-2", 2)])
def test_a_start_is_what_a_seed_gives_neuron_by_neuron(name: str, seed: int) -> None:
    setup = open_setup(name)
    draws = np.random.RandomState(seed)
    for weights, biases in zip(setup.network.weights(setup.start), setup.network.biases(setup.start), strict=True):
        rows = np.column_stack((weights.T, biases)) if biases.size else weights.T
        drawn = draws.rand(*rows.shape)
        assert np.array_equal(np.round(drawn, 6), np.round(rows, 6))


@pytest.mark.parametrize(("name", "seed"), [("gad-3-2-1", 1), ("gad-10-2-1", 1), ("psi-2-3-3-2", 2)])
def test_the_notes_say_so(name: str, seed: int) -> None:
    notes = open_setup(name).scenario.notes_in("en")
    assert f"`numpy.random.seed({seed})`" in notes
    assert "the first that `numpy.random.rand` gives" in notes or "what `numpy.random.rand` gives" in notes


def test_the_moons_and_their_start_are_those_of_seed_0() -> None:
    setup = open_setup("moons-2-3-2")
    draws = np.random.RandomState(0)
    for weights in setup.network.weights(setup.start):
        assert np.allclose(weights, draws.randn(*weights.shape) / np.sqrt(len(weights)), rtol=1e-15)
