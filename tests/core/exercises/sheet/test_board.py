"""An iteration on a board as the window shows it: its pass, its update, and what rounding cost."""

from dataclasses import astuple
from decimal import Decimal

import numpy as np
import pytest

from core.base.number_format import Decimals
from core.exercises.sheet.board import BoardFormat, board_of
from core.exercises.sheet.board_limits import why_no_board
from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.numbers import rounded
from core.exercises.sheet.quantity import LOSS, Quantity, QuantityKind
from core.exercises.sheet.sheet import sheet_of
from core.explain.chain import chain_of
from core.network.elements import Weight
from core.network.forward_pass import forward_pass
from core.setup.changes import change_training
from core.setup.setup import open_setup
from core.training.carried import with_carried
from core.training.step import Training
from tests.core.exercises.iterations import SORTS, built_in, of_sort

W11 = Weight(0, 0, 0)


@pytest.mark.parametrize("digits", [3, Decimals(4)], ids=repr)
@pytest.mark.parametrize("sort", SORTS)
def test_its_pass_has_the_numbers_of_the_sheet(sort: str, digits: int):
    iteration = of_sort(sort)
    board, sheet = board_of(iteration, digits), sheet_of(iteration, digits=digits, is_board=True)
    kinds = {"z": board.trace.forward.sops, "a": board.trace.forward.activations, "dE/dz": board.trace.deltas}
    for quantity in sheet.questions:
        kind, layer, _, target = quantity
        if kind in kinds:
            assert kinds[kind][layer][0, target] == sheet.value(quantity)
        elif quantity.is_of_parameter:
            vector = board.new_parameters if kind.startswith("new") else board.sample_gradient
            assert vector[iteration.network.position(quantity.parameter)] == sheet.value(quantity)
    assert board.trace.losses.tolist() == [sheet.value(LOSS)]


def test_a_chain_ends_in_the_gradient_and_the_weight_of_the_board():
    board = board_of(built_in("gad-3-2-1"), 3)
    iteration = board.iteration
    chain = board.of_chain(chain_of(iteration.network, iteration.names, board.trace, W11, iteration.learning_rate))
    assert [factor.value for factor in chain.paths[0].factors] == [0.76, 0.244, 0.18626, 0.243, 0.1]
    assert (chain.gradient, chain.new_value, chain.value) == (0.000838, 0.417, 0.417022)  # 0.00838·0.1


def test_after_a_softmax_a_chain_begins_at_the_sum():
    """There ∂E/∂p and the Jacobian are no numbers of the sheet."""
    board = board_of(built_in("moons-2-3-2"), 3)
    iteration = board.iteration
    chain = chain_of(iteration.network, iteration.names, board.trace, Weight(1, 0, 0), iteration.learning_rate)
    assert chain.paths[0].factors[0].value == board.trace.deltas[-1][0, 0]


def test_the_gradient_of_a_batch_is_given():
    iteration = of_sort("batch, mean, l2")
    board = board_of(iteration, 3)
    assert board.trace.gradient is iteration.objective_gradient
    assert board.new_parameters == pytest.approx(
        iteration.trace.parameters - 0.5 * iteration.objective_gradient, rel=5e-3
    )


def test_what_rounding_cost_is_the_error_of_the_sample_after_both_updates():
    setup = open_setup("csdn-2-3-1")
    iteration = iteration_at(setup, 0, setup.start)
    board = board_of(iteration, 3)

    def error(parameters: np.ndarray) -> float:
        outputs = forward_pass(setup.network, parameters, setup.whole.inputs[:1]).outputs
        return float(0.5 * (outputs[0, 0] - setup.whole.targets[0, 0]) ** 2)

    exact = setup.start - setup.learning_rate * iteration.trace.gradient
    assert board.cost.exact == pytest.approx(error(exact), rel=1e-12)
    assert board.cost.on_board == pytest.approx(error(board.new_parameters), rel=1e-12)
    assert board.cost.difference == board.cost.on_board - board.cost.exact != 0.0


def test_no_layer_is_too_large_to_be_rounded():
    setup = open_setup("gad-10-2-1")
    board = board_of(iteration_at(setup, 0, setup.start), 4)
    assert not {each.kind for each in board.sheet.given} & {"z", "a", "da/dz", "dE/dz"}


def test_why_there_is_no_board():
    assert why_no_board(open_setup("psi-2-3-3-2")) is None
    assert "200 are the most" in str(why_no_board(open_setup("psi-2-1000-1000-2")))
    assert "mistake" in str(why_no_board(open_setup("csdn-2-3-1").with_rule("wrong_sign")))


def test_numbers_of_the_board_are_written_as_they_stand_there():
    board = board_of(built_in("gad-3-2-1"), 3)
    written = BoardFormat(values=board.values, board_digits=3)
    assert (written.signed(0.76), written.figure(0.417022), written.put_in(-0.25)) == ("+0.760", "0.417022", "(−0.25)")


@pytest.mark.parametrize("digits", [3, Decimals(4)], ids=repr)
@pytest.mark.parametrize("options", [{"name": "adam"}, {"name": "momentum"}, {"name": "rmsprop"}], ids=str)
def test_an_optimizers_numbers_are_rounded_line_by_line(options: dict[str, object], digits: int) -> None:
    setup = change_training(open_setup("gad-3-2-1"), optimizer=options)
    training = Training(setup)
    whole = with_carried(setup, setup.start, np.empty(0))
    for k in range(2):
        whole = training.next_whole(k, whole)
    parameters = whole[: setup.network.parameter_count]
    iteration = iteration_at(setup, 2, parameters, update=training.update_at(2, whole))
    board = board_of(iteration, digits)
    for position in range(setup.network.parameter_count):
        quantity = Quantity(QuantityKind.NEW_WEIGHT, *astuple(setup.network.parameter(position)))
        numbers, rate = board.step_numbers(quantity), iteration.learning_rate
        assert numbers and all(value == rounded(value, digits) for value in numbers.values())
        assert set(numbers.values()) <= board.values
        before, step = Decimal(repr(float(parameters[position]))), Decimal(repr(numbers["step"]))
        expected = rounded(float(before - Decimal(repr(rate)) * step), digits)
        assert board.new_parameters[position] == pytest.approx(expected, rel=1e-15)
    assert board.step_numbers(quantity) != iteration.update.numbers(position, float(board.trace.gradient[position]))


def test_without_an_optimizer_nothing_is_on_the_way() -> None:
    quantity = Quantity(QuantityKind.NEW_WEIGHT, 0, 0, 0)
    assert board_of(built_in("gad-3-2-1"), 3).step_numbers(quantity) == {}
