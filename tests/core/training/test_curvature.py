"""Why the error of two moons climbs in spikes, and how far its numbers can be held to those of another program."""

from dataclasses import replace

import numpy as np
import pytest

from core.data.samples import Samples
from core.export.numpy_script import numpy_script
from core.network.activations import Identity, ReLU
from core.network.losses import LOSSES
from core.network.names import Names
from core.network.network import BiasKind, Layer, Network
from core.network.objective import Objective
from core.setup.setup import Setup, built_in_names, open_setup
from core.training.curvature import OVERSHOOTS, rate_times_curvature
from core.training.passes import Passes
from core.training.run import Run
from core.training.step import Training
from tests.core.scripts import printed, read


def line(rate: float, activation: Identity | ReLU, start: float = 0.5) -> Setup:
    """p = w·3, and E = (p − 1)² for a target of 1."""
    network = Network(1, (Layer(1, activation, BiasKind.ABSENT),))
    return replace(
        open_setup("gad-3-2-1"), network=network, names=Names(network), start=np.array([start]),
        samples=Samples(np.array([[3.0]]), np.array([[1.0]])), objective=Objective(LOSSES["squared_error"]()),
        learning_rate=rate,
    )  # fmt: skip


@pytest.mark.parametrize("rate", [0.01, 0.1, 0.2, -0.1])
def test_of_a_parabola_it_is_the_rate_times_its_second_derivative(rate: float):
    """E = (3w − 1)²: the second derivative is 2·3² = 18, and beyond a rate of 1/9 every step climbs."""
    training = Training(line(rate, Identity()))
    product = rate_times_curvature(training, 0, training.setup.start)
    assert product == pytest.approx(18.0 * rate, rel=1e-6)
    before, after = (
        training.trace(0, w).error for w in (np.array([0.5]), training.update(training.trace(0, np.array([0.5]))))
    )
    assert (after > before) == (product > OVERSHOOTS or rate < 0)


def test_where_it_cannot_be_told_it_is_not_told():
    still = Training(line(0.1, Identity(), start=1 / 3))
    assert still.trace(0, still.setup.start).gradient[0] == 0.0
    assert rate_times_curvature(still, 0, still.setup.start) is None
    at_kink = Training(line(0.1, ReLU(), start=1e-7))  # within the difference of two gradients
    assert rate_times_curvature(at_kink, 0, at_kink.setup.start) is None
    mistaken = open_setup("gad-3-2-1").with_rule("wrong_sign")
    assert rate_times_curvature(Training(mistaken), 0, mistaken.start) is None


@pytest.mark.slow
def test_it_says_of_nearly_every_step_of_the_moons_whether_it_climbs():
    run = Run(open_setup("moons-2-3-2"))
    run.advance(2000)
    passes, errors = Passes(run), run.history.errors
    states = range(1900)
    said = []
    for state in states:
        product = passes.rate_times_curvature(state)
        assert product is not None
        said.append(product > OVERSHOOTS)
    climbs = np.diff(errors)[:1900] > 0.0
    assert climbs.sum() > 50
    assert (np.array(said) == climbs).mean() > 0.99


# What the README promises of the numbers of other programs: NumPy here, in plain and as an exported script.


def apart(one: float, other: float) -> float:
    return abs(one - other) / max(abs(one), abs(other))


@pytest.mark.parametrize("name", [name for name in built_in_names() if "1000" not in name])
def test_numpy_and_compiled_loops_give_the_same_numbers_to_twelve_digits(name: str):
    setup = open_setup(name)
    run, plain = Run(setup), Training(setup)
    run.advance(2000)
    plain.kernel = None
    until = 400 if name == "moons-2-3-2" else 2000
    trace = plain.trace(until, plain.replay(0, setup.start, until))
    assert apart(trace.error, float(run.history.errors[until])) < 1e-12


def test_an_exported_script_of_the_moons_prints_the_same_numbers_for_400_iterations():
    setup = open_setup("moons-2-3-2")
    said = read(printed({"moons": numpy_script(setup, 400)}, "numpy")["moons"])
    run = Run(setup)
    run.advance(400)
    assert apart(said["error"], float(run.history.errors[400])) < 1e-12


def test_in_the_moons_a_difference_in_the_last_bit_grows_as_the_readme_says():
    setup = open_setup("moons-2-3-2")
    run = Run(setup)
    run.advance(2000)
    nudged = Run(setup.with_start(np.nextafter(setup.start, 9.0)))
    nudged.advance(2000)
    grown = [apart(float(run.history.errors[k]), float(nudged.history.errors[k])) for k in range(2001)]
    assert max(grown[:401]) < 1e-12
    assert max(grown[:1001]) < 1e-6
    assert max(grown[1501:]) > 1e-4
