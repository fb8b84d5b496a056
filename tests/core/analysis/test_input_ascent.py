"""Gradient ascent on the inputs, and its derivative held against central differences."""

import math

import numpy as np
import pytest

from core.analysis.back_query import answer_of_class, back_query
from core.analysis.input_ascent import Ascent, AscentEnd, Climb, InputRange, input_slopes
from core.network.activations import ACTIVATIONS, Identity, ReLU, Sigmoid, Softmax, Tanh
from core.network.aim import Aim, Measure, aim_at, measures_of
from core.network.forward_pass import forward_pass
from core.network.network import Layer, Network
from core.setup.setup import open_setup

HIDDEN = [name for name, kind in ACTIVATIONS.items() if not kind.only_in_output_layer]


def numbers(network: Network, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Parameters and inputs, drawn."""
    random = np.random.default_rng(seed)
    return random.normal(0.0, 0.8, network.parameter_count), random.normal(0.0, 1.0, network.inputs)


def by_differences(network: Network, parameters: np.ndarray, x: np.ndarray, aim: Aim, h: float = 1e-5) -> np.ndarray:
    """(q(x + h) − q(x − h)) / 2h for each input."""
    found = []
    for index in range(len(x)):
        beside = np.zeros(len(x))
        beside[index] = h
        high, low = (
            aim.value(network, forward_pass(network, parameters, (x + side * beside)[np.newaxis])) for side in (1, -1)
        )
        found.append((high - low) / (2 * h))
    return np.array(found)


@pytest.mark.parametrize("name", list(ACTIVATIONS))
@pytest.mark.parametrize("hidden", [(), ("sigmoid",), ("tanh", "leaky_relu")])
@pytest.mark.parametrize("falls", [False, True])
def test_its_derivative_by_the_inputs_agrees_with_central_differences(name: str, hidden: tuple[str, ...], falls: bool):
    layers = tuple(Layer(4, ACTIVATIONS[each]()) for each in hidden)
    network = Network(5, (*layers, Layer(3, ACTIVATIONS[name]())))
    parameters, x = numbers(network)
    forward = forward_pass(network, parameters, x[np.newaxis])
    for measure in measures_of(network.layers[-1].activation):
        for output in range(3):
            aim = aim_at(output, measure, falls=falls)
            expected = by_differences(network, parameters, x, aim)
            assert input_slopes(network, forward, aim) == pytest.approx(expected, rel=1e-6, abs=1e-8), aim


@pytest.mark.parametrize("name", HIDDEN)
def test_it_goes_back_through_every_hidden_activation(name: str):
    network = Network(3, (Layer(4, ACTIVATIONS[name]()), Layer(2, Softmax())))
    parameters, x = numbers(network, seed=5)
    aim = Aim(1, Measure.LOG)
    found = input_slopes(network, forward_pass(network, parameters, x[np.newaxis]), aim)
    assert found == pytest.approx(by_differences(network, parameters, x, aim), rel=1e-6, abs=1e-8)


def test_of_the_sum_it_is_v_times_the_slope_times_w():
    network = Network(1, (Layer(1, Sigmoid()), Layer(1, Identity())))
    w, b, v, c, x = 0.7, 0.1, -1.3, 0.2, 0.5
    forward = forward_pass(network, np.array([w, b, v, c]), np.array([[x]]))
    a = 1 / (1 + math.exp(-(w * x + b)))
    assert input_slopes(network, forward, Aim(0, Measure.SOP)).tolist() == pytest.approx([v * a * (1 - a) * w])


def test_where_the_share_is_rounded_to_one_its_logarithm_still_has_a_slope():
    network = Network(1, (Layer(2, Softmax()),))
    forward = forward_pass(network, np.array([60.0, -60.0, 0.0, 0.0]), np.array([[1.0]]))
    aim = Aim(0, Measure.LOG)
    assert forward.outputs[0, 0] == 1.0
    # 1 − p is e^−120, and both weights stand by it: (60 + 60)·e^−120
    assert input_slopes(network, forward, aim)[0] == pytest.approx(120.0 * math.exp(-120.0))
    assert aim.value(network, forward) == pytest.approx(-math.exp(-120.0))


def test_only_what_lies_between_0_and_1_has_a_logarithm_to_aim_at():
    assert measures_of(Softmax()) == measures_of(Sigmoid()) == ("log", "sop", "output")
    assert measures_of(Tanh()) == measures_of(ReLU()) == measures_of(Identity()) == ("sop", "output")
    assert aim_at(0, "log", falls=True) == Aim(0, Measure.LOG_REST)
    assert aim_at(0, "sop", falls=True).sign == -1.0


def climbed(climb: Climb, steps: int, setup_name: str = "query-3-2-1") -> Ascent:
    setup = open_setup(setup_name)
    ascent = Ascent(setup.network, setup.start, climb)
    for _ in range(steps):
        ascent.step()
    return ascent


def test_each_step_moves_the_inputs_by_rate_times_slope():
    setup = open_setup("query-3-2-1")
    start = np.array([0.9, 0.1, 0.8])
    aim = Aim(0, Measure.LOG)
    ascent = climbed(Climb(aim, start, rate=0.5), 3)
    slopes = input_slopes(setup.network, forward_pass(setup.network, setup.start, start[np.newaxis]), aim)
    assert ascent.inputs[0].tolist() == start.tolist() and ascent.steps == 3
    assert ascent.inputs[1] == pytest.approx(start + 0.5 * slopes, abs=1e-15)
    assert ascent.values == sorted(ascent.values) and len(set(ascent.values)) == 4


def test_what_is_to_fall_falls():
    for measure in ("log", "sop", "output"):
        ascent = climbed(Climb(aim_at(0, measure, falls=True), np.full(3, 0.5), rate=0.5), 5)
        outputs = [float(each[0]) for each in ascent.outputs]
        assert outputs == sorted(outputs, reverse=True) and outputs[0] > outputs[-1]


def test_the_penalty_draws_the_inputs_to_0_and_clipping_keeps_them_in_the_range():
    start = np.array([0.9, 0.1, 0.8])
    drawn = climbed(Climb(Aim(0, Measure.SOP), start, rate=0.1, l2=2.0), 1).inputs[1]
    free = climbed(Climb(Aim(0, Measure.SOP), start, rate=0.1), 1).inputs[1]
    assert drawn == pytest.approx(free - 0.1 * 2.0 * start)
    within = InputRange(np.zeros(3), np.ones(3))
    clipped = climbed(Climb(Aim(0, Measure.SOP), start, rate=5e5, within=within), 3).inputs[-1]
    assert set(clipped.tolist()) <= {0.0, 1.0}


def test_it_ends_where_the_inputs_would_be_no_numbers_and_says_so():
    ascent = climbed(Climb(Aim(0, Measure.SOP), np.full(3, 0.5), rate=1e306, l2=1e300), 20)
    assert ascent.end is AscentEnd.OVERFLOW and ascent.steps < 20
    assert all(np.isfinite(each).all() for each in ascent.inputs)
    lost = Ascent(
        Network(1, (Layer(1, Identity()),)), np.array([math.nan, 0.0]), Climb(Aim(0, Measure.SOP), np.ones(1), 1.0)
    )
    assert lost.steps == -1 and lost.end is AscentEnd.OVERFLOW


def test_it_keeps_no_more_steps_than_there_is_room_for():
    network = Network(1_000_000, (Layer(1, Identity()),))
    ascent = Ascent(network, np.zeros(1_000_001), Climb(Aim(0, Measure.SOP), np.zeros(1_000_000), 1.0))
    while ascent.step():
        pass
    assert ascent.steps == 4 and ascent.end is AscentEnd.FULL


def test_the_range_of_a_picture_is_one_for_all_pixels():
    inputs = np.array([[0.0, 0.2], [0.0, 1.0]])
    picture, others = InputRange.between(0.0, 1.0, 2), InputRange.of(inputs)
    assert (picture.low.tolist(), picture.high.tolist()) == ([0.0, 0.0], [1.0, 1.0])
    # the first never changes: it has the range of all
    assert (others.low.tolist(), others.high.tolist()) == ([0.0, 0.2], [1.0, 1.0])
    assert picture.middle.tolist() == [0.5, 0.5] and picture.beyond(np.array([-0.1, 1.5])) == (1, 1)
    alone = InputRange.of(np.array([[3.0, 3.0]]))
    assert (alone.low.tolist(), alone.high.tolist()) == ([2.5, 2.5], [3.5, 3.5])
    assert picture.noise(3).tolist() == picture.noise(3).tolist() != picture.noise(4).tolist()


@pytest.mark.parametrize(
    ("activation", "outputs", "number", "answer"),
    [
        (Sigmoid(), 3, 1, [0.01, 0.99, 0.01]),
        (Softmax(), 3, 2, [0.005, 0.005, 0.99]),
        (Tanh(), 2, 0, [0.98, 0.0]),
        (Identity(), 2, 0, [1.0, 0.0]),
        (Sigmoid(), 1, 0, [0.01]),
        (Sigmoid(), 1, 1, [0.99]),
    ],
    ids=repr,
)
def test_the_answer_for_a_class_is_one_that_the_outputs_can_give(activation, outputs, number, answer):
    wanted = answer_of_class(activation, outputs, number)
    assert wanted.tolist() == pytest.approx(answer)
    network = Network(4, (Layer(outputs, activation),))
    assert back_query(network, numbers(network)[0], wanted).off < 1e-6


def test_the_digits_are_looked_for_in_64_pixels():
    setup = open_setup("digits-64-20-10")
    within = InputRange.between(0.0, 1.0, 64)
    ascent = Ascent(setup.network, setup.start, Climb(Aim(3, Measure.LOG), within.middle, 0.5, within=within))
    for _ in range(50):
        assert ascent.step()
    assert ascent.outputs[-1][3] > 1.2 * ascent.outputs[0][3]  # of weights that nobody has trained
    assert within.beyond(ascent.inputs[-1]) == (0, 0)
