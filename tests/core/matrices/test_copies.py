"""What is copied: NumPy that runs and whose remarks hold, TeX as it is shown, cells of a spreadsheet; nothing hidden."""

import numpy as np
import pytest

from core.data.tables.csv_writer import COMMA
from core.matrices.copies import distinct, equations_numpy, equations_tex, matrices_csv, matrix_csv, matrix_tex
from core.matrices.equations import CONVENTIONS, Equation
from core.matrices.fold import folded
from core.matrices.matrix import Matrix
from core.matrices.matrix_names import MatrixNames
from core.network.activations import Sigmoid, Softmax
from core.network.names import Names
from core.network.network import BiasKind
from core.network.notations import BIAS_COLUMN, Convention
from core.setup.setup import open_setup
from tests.core.matrices.test_equations import all_equations, matrices_of, of_case
from tests.core.networks import make_case


def number_of(matrix: Matrix, row: int, column: int) -> float | None:
    return matrix.number(row, column)


def nothing(_matrix: Matrix, _row: int, _column: int) -> float | None:
    return None


def four_decimals(matrix: Matrix, row: int, column: int) -> str:
    return f"{matrix.number(row, column):.4f}".replace("-", "−")


def places(matrix: Matrix) -> tuple[list[int | None], list[int | None]]:
    return folded(matrix.rows.length), folded(matrix.columns.length)


def of_scenario(name: str, convention: Convention) -> tuple[list[Equation], MatrixNames]:
    setup = open_setup(name)
    return all_equations(matrices_of(setup, convention, whole_batch=False)), MatrixNames(
        setup.names.written_in("matrix")
    )


@pytest.mark.parametrize("convention", CONVENTIONS)
@pytest.mark.parametrize("row", [None, 1])
def test_numpy_runs_and_its_remarks_hold(convention: Convention, row: int | None):
    case = make_case((2, 3, 2), [Sigmoid(), Softmax()], [BiasKind.TRAINED] * 2, "cross_entropy", samples=3, l2=0.125)
    names = MatrixNames(Names(case.network))
    text = equations_numpy(all_equations(of_case(case, convention, row)), names, number_of)
    known: dict[str, object] = {}
    exec(text, known)
    remarks = [line.removeprefix("# ").split(" = ") for line in text.splitlines() if line.startswith("# ")]
    assert len(remarks) == 2 * (3 if convention is BIAS_COLUMN else 4)
    for name, formula in remarks:
        np.testing.assert_allclose(eval(formula, known), known[name], rtol=1e-12, atol=1e-15)


def test_tex_of_a_matrix_has_its_name_and_what_is_shown():
    equations, names = of_scenario("psi-2-3-3-2", BIAS_COLUMN)
    text = matrix_tex(equations[0].terms[1].matrix, names, four_decimals, places)
    assert text.endswith(r"= \begin{bmatrix} 0.3000 \\ 0.7000 \\ 1.0000 \end{bmatrix}")


def test_tex_folds_what_is_folded():
    setup = open_setup("psi-2-1000-1000-2-leaky")
    weights = matrices_of(setup, BIAS_COLUMN, whole_batch=False).forward(1).terms[0].matrix
    text = matrix_tex(weights, MatrixNames(setup.names.written_in("matrix")), four_decimals, places)
    assert text.count(r"\cdots") == 5 and text.count(r"\vdots") == 5 and text.count(r"\ddots") == 1


def test_a_small_number_is_a_power_of_ten_in_tex():
    equations, names = of_scenario("psi-2-3-3-2", BIAS_COLUMN)
    text = matrix_tex(equations[0].terms[1].matrix, names, lambda *_: "−2.2e−5", places)
    assert r"-2.2 \cdot 10^{-5}" in text


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_tex_of_all_is_balanced(convention: Convention):
    equations, names = of_scenario("psi-2-3-3-2", convention)
    text = equations_tex(equations, names, four_decimals, places)
    assert text.count("{") == text.count("}") and text.count(r"\left(") == text.count(r"\right)") == 2
    assert text.count(r"\begin{bmatrix}") == sum(len(each.terms) for each in equations)


def test_cells_are_numbers_in_the_dialect_that_was_chosen():
    equations, names = of_scenario("psi-2-3-3-2", BIAS_COLUMN)
    entering = equations[0].terms[1].matrix
    assert matrix_csv(entering, number_of) == "0.3\n0.7\n1.0\n"
    assert matrix_csv(entering, number_of, COMMA) == "0,3\n0,7\n1,0\n"
    text = matrices_csv(distinct(equations, names), names, number_of)
    assert text.startswith("W1,3 × 3\n0.435995,0.025926,0.549662\n")


def test_what_may_not_be_read_is_in_no_copy():
    equations, names = of_scenario("psi-2-3-3-2", BIAS_COLUMN)
    weights = equations[0].terms[0].matrix
    assert "0.435" not in equations_numpy(equations, names, nothing)
    assert matrix_csv(weights, nothing) == ",,\n" * 3


@pytest.mark.parametrize(
    ("count", "around", "shown"),
    [
        (8, [], [0, 1, 2, 3, 4, 5, 6, 7]),
        (9, [], [0, 1, 2, None, 7, 8]),
        (1000, [500], [0, 1, 2, None, 499, 500, 501, None, 998, 999]),
        (1000, [4], [0, 1, 2, 3, 4, 5, None, 998, 999]),
        (1000, [5], [0, 1, 2, 3, 4, 5, 6, None, 998, 999]),
        (1000, [999], [0, 1, 2, None, 998, 999]),
    ],
)
def test_more_than_eight_fold_to_their_corners(count: int, around: list[int], shown: list[int | None]):
    assert folded(count, around) == shown
