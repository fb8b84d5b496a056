"""What names in lessons stand for, and which are offered for one that isn't there."""

import pytest

from core.base.errors import MisfitError
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.lessons.names import LessonNames, nearest, phase_name
from core.network.elements import Bias, Neuron, Weight
from core.network.phases import phases_of
from core.setup.setup import open_setup


@pytest.fixture(scope="module")
def names() -> LessonNames:
    return LessonNames(open_setup("gad-3-2-1"))


def test_phases_are_called_by_what_they_compute_and_their_layer():
    assert [phase_name(phase) for phase in phases_of(2)] == [
        "inputs", "sops 1", "activations 1", "sops 2", "activations 2", "error",
        "back 2", "slopes 2", "gradients 2", "back 1", "slopes 1", "gradients 1", "update",
    ]  # fmt: skip


def test_names_lead_to_what_they_are_of(names: LessonNames):
    assert names.element("SOP1") == Neuron(0, 0)
    assert names.weight("W41") == names.parameter("W41") == Weight(1, 0, 0)
    assert names.quantity("∂E/∂W41") == Quantity(QuantityKind.WEIGHT_GRADIENT, 1, 0, 0)
    assert names.quantity("W41_new") == Quantity(QuantityKind.NEW_WEIGHT, 1, 0, 0)
    assert names.quantity("Run") is None
    assert names.asked("da/dz[1,1]") == Quantity(QuantityKind.SLOPE, 0, target=0)
    assert LessonNames(open_setup("csdn-2-3-1")).parameter("B1[0]") == Bias(0, 0)


def test_only_what_looks_like_a_name_is_missed(names: LessonNames):
    assert str(names.missed("W51")) == "W41, W42"
    assert names.missed("W41") is None and names.missed("Run") is None and names.missed("PgDn2") is None


def test_of_a_network_of_a_million_weights_the_names_are_not_listed():
    names = LessonNames(open_setup("psi-2-1000-1000-2"))
    assert names.quantity("W2_17,903") == Quantity(QuantityKind.WEIGHT, 1, 16, 902)
    assert len(names.element_names) < 10_000
    with pytest.raises(MisfitError, match="no W2_17,1903 here"):
        names.weight("W2_17,1903")


@pytest.mark.parametrize(
    ("word", "near"),
    [("W51", ["W41", "W42"]), ("W10", ["W11", "W12"]), ("SOP7", ["SOP2", "SOP3"]), ("Predicte", ["Predicted"]), ("?", ["X1", "W11"])],
)  # fmt: skip
def test_the_nearest_names(word: str, near: list[str]):
    known = ["X1", "W11", "W12", "W21", "W22", "W41", "W42", "SOP1", "SOP2", "SOP3", "Predicted"]
    assert nearest(word, known) == near
