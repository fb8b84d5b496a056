"""A question begins with what is on the screen."""

import pytest

from core.lessons.editing.draft import LessonDraft
from core.lessons.editing.draft_check import checked
from core.lessons.editing.new_questions import (
    WAITS,
    askable,
    curve_question,
    number_question,
    vote_question,
    wait_on_screen,
)
from core.lessons.lesson import CurveQuestion, LessonShow, QuantityQuestion, WayQuestion
from core.lessons.names import LessonNames
from core.lessons.schema import AskSection
from core.network.elements import Bias, Input, Neuron, Weight
from core.network.phases import Phase, Stage
from core.setup.setup import open_setup
from tests.core.lessons.editing.test_draft import draft_of

NAMES = LessonNames(open_setup("gad-3-2-1"))


@pytest.mark.parametrize(
    ("held", "phase", "name"),
    [
        (Neuron(0, 0), None, "SOP1"),
        (Neuron(0, 0), Phase(Stage.SOPS, 0), "SOP1"),
        (Neuron(0, 1), Phase(Stage.ACTIVATIONS, 0), "Activ2"),
        (Neuron(1, 0), Phase(Stage.BACK, 1), "∂E/∂Predicted"),
        (Weight(1, 0, 0), None, "∂E/∂W41"),
        (Weight(1, 0, 0), Phase(Stage.UPDATE, 0), "W41_new"),
        (Input(0), None, "E"),
        (Bias(0, 0), None, "E"),  # which this network hasn't
        (None, None, "E"),
    ],
)
def test_a_number_is_asked_of_what_is_held(held, phase, name):
    ask = number_question(LessonShow(held=held, phase=phase), NAMES)
    assert ask.quantity == name


def test_what_begins_so_is_a_good_question():
    draft = draft_of("a")
    show = LessonShow(held=Weight(1, 0, 0))
    for ask in (number_question(show, NAMES), vote_question(show, NAMES), curve_question(NAMES)):
        draft = draft.asking(0, ask)
    good = checked(draft, NAMES)
    assert good.is_good
    assert [type(each) for each in good.lesson.steps[0].questions] == [QuantityQuestion, WayQuestion, CurveQuestion]


def test_a_vote_without_a_weight_has_options():
    assert vote_question(LessonShow(held=Neuron(0, 0)), NAMES) == AskSection(vote=["", ""])


def test_all_that_can_be_asked_can_be_asked_by_its_name():
    for quantity in askable(NAMES, LessonShow()):
        assert NAMES.asked(NAMES.name_asked(quantity)) == quantity


def test_of_a_large_network_it_is_what_belongs_to_what_is_held():
    names = LessonNames(open_setup("psi-2-1000-1000-2"))
    asked = list(askable(names, LessonShow(held=Weight(1, 3, 5))))
    assert 1 < len(asked) < 10
    for quantity in asked:
        assert names.asked(quantity.id) == quantity


@pytest.mark.parametrize("key", WAITS)
@pytest.mark.parametrize("held", [None, Neuron(0, 0), Weight(0, 1, 1)])
def test_a_wait_begins_as_a_good_one(key, held):
    show = LessonShow(state=0, held=held)
    draft = LessonDraft(draft_of("a").section).waiting(0, wait_on_screen(key, show, NAMES, 0.144))
    good = checked(draft, NAMES)
    assert good.is_good and good.lesson.steps[0].wait is not None
