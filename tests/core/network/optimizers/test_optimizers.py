"""Each optimizer and schedule as the format has it: by numbers worked out by hand, and in all of its forms."""

import math

import numpy as np
import pytest

from core.network.optimizers import OPTIMIZERS, PLAIN, SCHEDULES, Adam, Momentum, Optimizer, RMSprop, UpdateStep

G = np.array([0.5, -2.0])


def after(optimizer: Optimizer, updates: int) -> tuple[np.ndarray, np.ndarray]:
    """The step and what is carried after so many updates with the same gradients."""
    carried, step = np.zeros((len(optimizer.carries), len(G))), G
    for k in range(1, updates + 1):
        carried = optimizer.carry(G, carried)
        step = optimizer.step(G, carried, k)
    return step, carried


def test_plain_descent_takes_the_gradient_itself():
    assert PLAIN.is_plain
    assert PLAIN.step(G, np.empty((0, 2)), 1) is G


def test_momentum_adds_up_what_came_before():
    step, carried = after(Momentum(0.5), 3)
    assert step.tolist() == [0.875, -3.5]  # g(1 + 0.5 + 0.25)
    assert carried.tolist() == [[0.875, -3.5]]


def test_nesterov_looks_one_step_ahead():
    assert after(Momentum(0.5, nesterov=True), 1)[0].tolist() == [0.75, -3.0]  # g + 0.5 g


def test_rmsprop_divides_by_the_root_of_the_mean_square():
    step, carried = after(RMSprop(0.75, 1e-8), 1)
    assert carried.tolist() == [[0.0625, 1.0]]  # a quarter of g²
    assert step == pytest.approx([2.0, -2.0], rel=1e-7)


def test_the_first_step_of_adam_is_1_whatever_the_gradient():
    step, carried = after(Adam(), 1)
    assert carried == pytest.approx(np.array([[0.05, -0.2], [0.00025, 0.004]]))
    assert step == pytest.approx([1.0, -1.0], rel=1e-7)


def test_of_the_same_gradient_again_and_again_adam_makes_the_same_step():
    assert after(Adam(), 50)[0] == pytest.approx([1.0, -1.0], rel=1e-7)


@pytest.mark.parametrize("kind", OPTIMIZERS.values(), ids=OPTIMIZERS)
def test_its_lines_come_to_its_step(kind: type[Optimizer]):
    optimizer = kind()
    numbers = optimizer.numbers(0.3, tuple(0.1 * (n + 1) for n in range(len(optimizer.carries))), 4)
    known = {name: repr(value) for name, value in numbers.items()}
    known |= {option.name: repr(getattr(optimizer, option.name)) for option in optimizer.options}
    for line in optimizer.lines:
        text = line.text.format_map(known).replace("·", "*").replace("−", "-").replace("²", "**2").replace("^", "**")
        root, number = text.partition("√")[::2]
        python = f"{root}({number.partition(' ')[0]})**0.5 {number.partition(' ')[2]}" if number else text
        assert eval(python) == pytest.approx(numbers[line.key], rel=1e-12), line
    assert optimizer.lines[-1].key == "step"


@pytest.mark.parametrize("kind", OPTIMIZERS.values(), ids=OPTIMIZERS)
def test_its_options_are_its_fields_with_their_usual_values(kind: type[Optimizer]):
    assert {option.name: option.usual for option in kind.options} == vars(kind())


def test_weights_decay_before_they_move_and_biases_do_not():
    update = UpdateStep(Adam(weight_decay=0.5), 1, np.zeros((2, 1)))
    weight, bias = (update.moved(0, 2.0, 1.0, 0.1, is_weight=each) for each in (True, False))
    assert weight == pytest.approx(2.0 - 0.1 * 0.5 * 2.0 - 0.1, rel=1e-8)
    assert bias == pytest.approx(1.9, rel=1e-8)


@pytest.mark.parametrize(
    ("name", "options", "rates"),
    [
        ("constant", {}, {0: 0.8, 1000: 0.8}),
        ("step", {"every": 3, "factor": 0.5}, {0: 0.8, 2: 0.8, 3: 0.4, 6: 0.2}),
        ("exponential", {"factor": 0.5}, {0: 0.8, 1: 0.4, 3: 0.1}),
        ("cosine", {"over": 4, "lowest": 0.2}, {0: 0.8, 2: 0.5, 4: 0.2, 9: 0.2}),
        ("cosine", {"over": 3}, {0: 0.8, 1: 0.4 * (1 + math.cos(math.pi / 3)), 3: 0.0}),
        ("exponential", {"factor": 1e300}, {2: math.inf}),
    ],
)
def test_the_rate_follows_its_schedule(name: str, options: dict[str, float], rates: dict[int, float]):
    schedule = SCHEDULES[name](**options)
    assert {state: schedule.rate(0.8, state) for state in rates} == pytest.approx(rates)


@pytest.mark.parametrize("optimizer", [Momentum(0.9), Momentum(0.8, nesterov=True), RMSprop(), Adam(), Adam(0.5, 0.75)])
def test_line_by_line_its_numbers_are_those_of_the_step(optimizer: Optimizer):
    g, carried, k = -0.37, tuple(0.1 * (index + 1) for index in range(len(optimizer.carries))), 3
    exact, by_lines = optimizer.numbers(g, carried, k), optimizer.rounded_numbers(g, carried, k, 15)
    for line in optimizer.lines:
        assert by_lines[line.key] == pytest.approx(exact[line.key], rel=1e-12), line.key


def test_on_a_board_every_line_of_adam_is_rounded_before_the_next_takes_it():
    found = Adam().rounded_numbers(-0.3456, (0.1234, 0.0567), 2, 3)
    # m = 0.9·0.1234 + 0.1·(−0.3456) = 0.0765, v = 0.999·0.0567 + 0.001·0.3456² = 0.0567627… = 0.0568
    assert (found["m_new"], found["v_new"]) == (0.0765, 0.0568)
    # 0.0765/(1 − 0.81) = 0.40263…, 0.0568/(1 − 0.998001) = 28.4142…
    assert (found["m_hat"], found["v_hat"]) == (0.403, 28.4)
    assert found["step"] == 0.0756  # 0.403/(√28.4 + 1e−8) = 0.075622…


def test_on_a_board_halves_are_rounded_away_from_0_as_they_are_written():
    # 0.9·0.1 + 0.1·0.145 is 0.1045 by hand; in floats it is a little below
    assert Adam().rounded_numbers(0.145, (0.1, 0.0), 1, 3)["m_new"] == 0.105


def test_an_update_on_a_board_is_made_of_the_rounded_step():
    exact = UpdateStep(Adam(weight_decay=0.5), 1, np.zeros((2, 1)))
    board = exact.on_board(2)
    step = board.numbers(0, 0.123)["step"]
    assert step == 0.98  # m̂ = 0.012/0.1, v̂ = 1.5e−5/0.001, and 0.12/√0.015 = 0.9798; exactly it is 1
    assert exact.numbers(0, 0.123)["step"] == pytest.approx(1.0, rel=1e-6)
    assert board.moved(0, 0.8, 0.123, 0.1, is_weight=True) == pytest.approx(0.8 - 0.1 * 0.5 * 0.8 - 0.1 * step)
    assert board.moved(0, 0.8, 0.123, 0.1, is_weight=False) == pytest.approx(0.8 - 0.1 * step)
    assert UpdateStep(PLAIN, 1, np.zeros((0, 1))).on_board(2).moved(0, 0.8, 0.5, 0.1, is_weight=True) == 0.75
