"""What a step of a lesson hides while it asks: what is asked, all that is computed from it, and nothing else."""

import pytest

from core.exercises.sheet.quantity import LOSS, Quantity, QuantityKind
from core.lessons.course import LessonCourse
from core.lessons.sheets import sheet_of_step
from core.lessons.veil import NOTHING_HIDDEN, Veil, veil_of
from core.network.elements import Neuron, Weight
from core.network.phases import Phase, Stage
from tests.core.lessons.lessons import lesson_of_steps

SOP1, SOP2 = (Quantity(QuantityKind.SOP, 0, target=index) for index in (0, 1))
ACTIV1, ACTIV2 = (Quantity(QuantityKind.ACTIVATION, 0, target=index) for index in (0, 1))


def _veil(*steps: str) -> Veil:
    lesson = lesson_of_steps(*steps)
    return veil_of(LessonCourse(lesson), lesson.names.iteration)


def test_what_follows_from_a_sum_is_hidden_with_it() -> None:
    veil = _veil('ask = { quantity = "SOP1" }')
    assert veil.is_asked(SOP1) and veil.hides(SOP1)
    assert veil.hides(ACTIV1) and not veil.is_asked(ACTIV1)
    assert veil.hides(LOSS) and veil.hides_errors and veil.hides_gradients
    assert not veil.hides(SOP2) and not veil.hides(ACTIV2)
    assert not veil.hides(Quantity(QuantityKind.WEIGHT, 0, 0, 0))


def test_of_a_phase_it_is_the_neuron_that_counts_or_the_whole_layer() -> None:
    veil, sums = _veil('ask = { quantity = "SOP1" }'), Phase(Stage.SOPS, 0)
    assert veil.hides_phase(sums) and veil.hides_phase(sums, Neuron(0, 0)) and not veil.hides_phase(sums, Neuron(0, 1))
    assert veil.asks_in_phase(sums, Neuron(0, 0)) and not veil.asks_in_phase(sums, Neuron(0, 1))


def test_a_vote_on_a_weight_hides_its_gradient_and_its_update_alone() -> None:
    veil = _veil('ask = { vote = "W41" }')
    assert veil.hides(Quantity(QuantityKind.NEW_WEIGHT, 1, 0, 0))
    assert veil.hides(Quantity(QuantityKind.WEIGHT_GRADIENT, 1, 0, 0))
    assert not veil.hides(Quantity(QuantityKind.WEIGHT_GRADIENT, 1, 1, 0)) and not veil.hides_errors
    assert veil.asks_in_phase(Phase(Stage.UPDATE), Weight(1, 0, 0))
    assert veil.hides_phase(Phase(Stage.GRADIENTS, 1)) and not veil.asks_in_phase(
        Phase(Stage.GRADIENTS, 1), Weight(1, 0, 0)
    )


def test_a_curve_hides_how_the_error_goes() -> None:
    veil = _veil('ask = { curve = "error", until = 500 }')
    assert veil.hides_errors and not veil.hides(LOSS) and not veil.hides_nothing


def test_the_error_itself_can_be_asked() -> None:
    veil = _veil('ask = { quantity = "E" }')
    assert veil.asks_in_phase(Phase(Stage.ERROR), Neuron(1, 0)) and veil.hides_errors and not veil.hides_gradients


def test_once_it_is_settled_nothing_is_hidden() -> None:
    lesson = lesson_of_steps('ask = { quantity = "SOP1" }')
    sheet = sheet_of_step(lesson, 0, lesson.names.iteration)
    right = LessonCourse(lesson).answered("0.3303", sheet)
    assert veil_of(right, sheet.iteration).hides_nothing


@pytest.mark.parametrize("quantity", [SOP1, LOSS])
def test_without_a_question_nothing_is(quantity: Quantity) -> None:
    assert not NOTHING_HIDDEN.hides(quantity) and NOTHING_HIDDEN.hides_nothing
