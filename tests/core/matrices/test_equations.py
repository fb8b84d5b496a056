"""Matrices in three conventions: each equation holds, each entry is the quantity that it says, each shape the book's."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.quantity import QuantityKind
from core.matrices.equations import CONVENTIONS, Equation, EquationPart, Operator
from core.matrices.layer_matrices import LayerMatrices
from core.matrices.making import Making
from core.matrices.matrix import Matrix
from core.network.activations import Sigmoid, Softmax
from core.network.backward_pass import Trace
from core.network.network import BiasKind
from core.network.notations import BIAS_COLUMN, COLUMNS, ROWS, Convention
from core.network.objective import Objective
from core.network.rules import RULES, rule_named
from core.setup.setup import Setup, built_in_names, open_setup
from core.training.step import Training
from tests.core.networks import Case, cases, make_case

EVERY_WAY = [
    Convention(orientation, bias_column, samples)
    for orientation in ("from_to", "to_from")
    for bias_column in (False, True)
    for samples in ("columns", "rows")
]
SMALL = [name for name in built_in_names() if "1000" not in name]


def matrices_of(setup: Setup, convention: Convention, *, whole_batch: bool, state: int = 0) -> LayerMatrices:
    training = Training(setup)
    trace = training.trace(0, setup.start)
    for each in range(state):
        trace = training.trace(each + 1, training.update(trace))
    row = None if whole_batch else 0
    return LayerMatrices(setup.network, setup.objective, trace, training.batch(state), convention, row)


def of_case(case: Case, convention: Convention, row: int | None, trace: Trace | None = None) -> LayerMatrices:
    trace = trace or case.trace()
    return LayerMatrices(case.network, case.objective, trace, range(len(case.inputs)), convention, row)


def all_equations(matrices: LayerMatrices) -> list[Equation]:
    return [each for layer in range(matrices.network.depth) for each in matrices.of_layer(layer)]


def computed(equation: Equation) -> list[tuple[np.ndarray, Matrix]]:
    """What the left of each result gives, by NumPy alone, and the result."""
    found = []
    so_far: np.ndarray | None = None
    for term in equation.terms:
        value = term.matrix.whole() * (term.scale.value if term.scale else 1.0)
        match term.operator:
            case None:
                so_far = value
            case Operator.PRODUCT:
                so_far = so_far @ value
            case Operator.PLUS:
                so_far = so_far + value
            case Operator.MINUS:
                so_far = so_far - value
            case Operator.BY_ELEMENTS:
                so_far = so_far * value
            case Operator.EQUALS:
                if equation.part is EquationPart.BIAS_GRADIENTS:
                    axis = 0 if value.shape[0] == 1 and so_far.shape[1] == value.shape[1] else 1
                    so_far = so_far.sum(axis=axis).reshape(value.shape)
                found.append((so_far, term.matrix))
                so_far = value
            case Operator.FUNCTION:
                has_rows = term.matrix.rows.column < 0
                z = so_far if has_rows else so_far.T
                a = equation.activation.value(z)
                found.append((a if has_rows else a.T, term.matrix))
    return found


def assert_holds(equation: Equation) -> None:
    for left, result in computed(equation):
        size = max(1.0, float(np.abs(left).max(initial=0.0)))
        assert left.shape == result.shape
        np.testing.assert_allclose(left, result.whole(), rtol=1e-12, atol=1e-12 * size)


@pytest.mark.parametrize("convention", CONVENTIONS)
@pytest.mark.parametrize("name", SMALL)
@pytest.mark.parametrize("whole_batch", [False, True])
def test_the_equations_of_the_built_in_scenarios_hold(name: str, convention: Convention, whole_batch: bool):
    for state in (0, 3):
        for equation in all_equations(matrices_of(open_setup(name), convention, whole_batch=whole_batch, state=state)):
            assert_holds(equation)


@given(cases(), st.sampled_from(EVERY_WAY), st.booleans())
def test_the_equations_of_any_network_hold(case: Case, convention: Convention, whole_batch: bool):
    for equation in all_equations(of_case(case, convention, None if whole_batch else 0)):
        assert_holds(equation)


@pytest.mark.parametrize("convention", CONVENTIONS)
@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("row", [None, 1])
def test_they_hold_with_the_mistakes_of_a_rule(rule: str, convention: Convention, row: int | None):
    case = make_case((2, 3, 2), [Sigmoid(scale=0.5), Sigmoid()], [BiasKind.TRAINED] * 2, "squared_error", l2=0.01)
    trace = case.trace(rule_named(rule, 0.1))
    for equation in all_equations(of_case(case, convention, row, trace)):
        assert_holds(equation)


@pytest.mark.parametrize("convention", CONVENTIONS)
@pytest.mark.parametrize("name", SMALL)
def test_each_entry_is_the_quantity_that_it_says(name: str, convention: Convention):
    setup = open_setup(name)
    iteration = iteration_at(setup, 0, setup.start)
    for equation in all_equations(matrices_of(setup, convention, whole_batch=False)):
        for term in equation.terms:
            rows, columns = term.matrix.shape
            for row, column in np.ndindex(rows, columns):
                quantity = term.matrix.entry(row, column).quantity
                number = term.matrix.number(row, column)
                if quantity is None:
                    assert number == 1.0
                elif iteration.has(quantity):  # by softmax no slope has an id
                    assert number == pytest.approx(iteration.value(quantity), rel=1e-12, abs=1e-300)


def test_a_gradient_of_the_batch_is_the_one_that_the_update_takes():
    setup = open_setup("moons-2-3-2")
    training = Training(setup)
    iteration = iteration_at(setup, 0, setup.start)
    matrices = LayerMatrices(
        setup.network, setup.objective, training.trace(0, setup.start), training.batch(0), BIAS_COLUMN
    )
    gradient = matrices.gradients(1).terms[-1].matrix
    kinds = set()
    for row, column in np.ndindex(*gradient.shape):
        quantity = gradient.entry(row, column).quantity
        kinds.add(quantity.kind)
        assert gradient.number(row, column) == pytest.approx(iteration.value(quantity), rel=1e-12)
    assert kinds == {QuantityKind.WEIGHT_OBJECTIVE, QuantityKind.BIAS_OBJECTIVE}


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_gradients_agree_with_central_differences(convention: Convention):
    case = make_case((3, 4, 2), [Sigmoid(), Softmax()], [BiasKind.TRAINED] * 2, "cross_entropy", samples=3, l2=0.02)
    matrices = of_case(case, convention, None)
    step = 1e-5
    for layer in range(2):
        result = matrices.gradients(layer).terms[-1].matrix
        for row, column in np.ndindex(*result.shape):
            position = case.network.position(result.entry(row, column).quantity.parameter)
            beside = np.zeros_like(case.parameters)
            beside[position] = step
            up, down = (replace(case, parameters=case.parameters + sign * beside).trace().error for sign in (1.0, -1.0))
            assert result.number(row, column) == pytest.approx((up - down) / (2 * step), abs=1e-9)


# letters: X n0×1, W n(l−1)×n(l), B n(l)×1; rows turn X and B; to × from has the bias as a last column.
@pytest.mark.parametrize(
    ("convention", "forward", "back"),
    [
        (COLUMNS, [(3, 2), (2, 1), (3, 1), (3, 1), (3, 1)], [(3, 3), (3, 1), (3, 1), (3, 1)]),
        (ROWS, [(1, 2), (2, 3), (1, 3), (1, 3), (1, 3)], [(1, 3), (3, 3), (1, 3), (1, 3)]),
        (BIAS_COLUMN, [(3, 3), (3, 1), (3, 1), (3, 1)], [(3, 3), (3, 1), (3, 1), (3, 1)]),
    ],
)
def test_shapes_are_those_of_the_convention(convention: Convention, forward: list, back: list):
    matrices = matrices_of(open_setup("psi-2-3-3-2"), convention, whole_batch=False)
    assert [term.matrix.shape for term in matrices.forward(0).terms] == forward
    assert [term.matrix.shape for term in matrices.deltas(0).terms] == back


def test_of_a_batch_every_sample_has_a_column_or_a_row():
    setup = open_setup("moons-2-3-2")
    columns = matrices_of(setup, COLUMNS, whole_batch=True).forward(0).terms
    rows = matrices_of(setup, ROWS, whole_batch=True).forward(0).terms
    assert [term.matrix.shape for term in columns] == [(3, 2), (2, 300), (3, 1), (3, 300), (3, 300)]
    assert [term.matrix.shape for term in rows] == [(300, 2), (2, 3), (1, 3), (300, 3), (300, 3)]
    assert rows[0].matrix.entry(7, 1).sample == columns[1].matrix.entry(1, 7).sample == 7


def test_before_a_softmax_with_cross_entropy_delta_is_a_minus_t():
    equation = matrices_of(open_setup("moons-2-3-2"), ROWS, whole_batch=True).deltas(1)
    assert [term.operator for term in equation.terms] == [None, Operator.MINUS, Operator.EQUALS]


def test_without_biases_nothing_is_added():
    terms = matrices_of(open_setup("gad-3-2-1"), BIAS_COLUMN, whole_batch=False).forward(0).terms
    assert [term.matrix.shape for term in terms] == [(2, 3), (3, 1), (2, 1), (2, 1)]
    parts = [each.part for each in matrices_of(open_setup("gad-3-2-1"), ROWS, whole_batch=False).of_layer(0)]
    assert parts == [EquationPart.FORWARD, EquationPart.DELTAS, EquationPart.GRADIENTS]


# One entry, worked out


@given(cases(), st.sampled_from(EVERY_WAY), st.booleans(), st.data())
def test_the_steps_of_any_entry_lead_to_it(case: Case, convention: Convention, whole_batch: bool, data: st.DataObject):
    equation = data.draw(st.sampled_from(all_equations(of_case(case, convention, None if whole_batch else 0))))
    for index, term in enumerate(equation.terms):
        if term.operator not in (Operator.EQUALS, Operator.FUNCTION):
            continue
        row, column = (data.draw(st.integers(0, length - 1)) for length in term.matrix.shape)
        steps = Making(equation, index, row, column).steps
        assert steps[-1].so_far == term.matrix.number(row, column)
        before = 0.0
        for step in steps:
            expected = {
                Operator.PLUS: before + step.value,
                Operator.MINUS: before - step.value,
                Operator.BY_ELEMENTS: before * step.value,
                Operator.FUNCTION: step.value,
            }[step.operator]
            assert step.so_far == pytest.approx(expected, rel=1e-9, abs=1e-12)
            before = step.so_far


# psi-2-3-3-2 at state 0, by hand: row 2 of W2 times X1⁺ is 0.3430 + 0.1255 + 0.5409 + 0.8540.
def test_row_times_column_goes_pair_by_pair():
    equation = matrices_of(open_setup("psi-2-3-3-2"), BIAS_COLUMN, whole_batch=False).forward(1)
    making = Making(equation, 2, 1, 0)
    assert making.products == 4
    assert [round(step.value, 4) for step in making.steps] == [0.343, 0.1255, 0.5409, 0.854]
    assert [round(step.so_far, 4) for step in making.steps] == [0.343, 0.4685, 1.0094, 1.8634]
    assert making.steps[1].cells == ((0, 1, 1), (1, 1, 0))


def test_an_update_of_a_batch_adds_its_samples_takes_the_share_and_adds_the_penalty():
    case = make_case((2, 1), [Sigmoid()], [BiasKind.TRAINED], "squared_error", samples=3, l2=0.5)
    equation = of_case(case, COLUMNS, None).gradients(0)
    steps = Making(equation, 3, 1, 0).steps
    assert [step.operator for step in steps] == [Operator.PLUS] * 3 + [Operator.BY_ELEMENTS, Operator.PLUS]
    assert steps[3].scale.samples == 3 and steps[4].factors[0] == 0.5


def test_a_million_weights_are_neither_copied_nor_multiplied_before_they_are_asked_for():
    matrices = matrices_of(open_setup("psi-2-1000-1000-2-leaky"), BIAS_COLUMN, whole_batch=False)
    gradient = matrices.gradients(1).terms[-1].matrix
    assert gradient.shape == (1000, 1001)
    down, across = matrices.trace.deltas[1][0], matrices.trace.forward.activations[0][0]
    assert gradient.number(17, 902) == down[17] * across[902] and gradient.number(17, 1000) == down[17]
    weights = matrices.forward(1).terms[0].matrix
    assert np.shares_memory(weights.body, matrices.trace.parameters)


def test_of_a_batch_with_a_penalty_biases_pay_none():
    objective = Objective(open_setup("moons-2-3-2").objective.loss, "mean", 0.5)
    case = replace(make_case((2, 2), [Softmax()], [BiasKind.TRAINED], "cross_entropy", samples=2), objective=objective)
    penalised = of_case(case, BIAS_COLUMN, None).gradients(0).terms[2].matrix
    assert penalised.whole()[:, 2].tolist() == [0.0, 0.0] and penalised.entry(0, 2).quantity is None
