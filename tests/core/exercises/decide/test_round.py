"""A round of questions, and what it is about."""

import numpy as np

from core.exercises.decide.round import round_of
from core.exercises.decide.subject import DecisionSubject
from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.variants import variant
from core.network.elements import Weight
from core.setup.setup import open_setup


def test_points_are_counted_over_all_questions():
    done = round_of(3).tried("B", is_right=True).going_on().tried("A", is_right=False).shown().going_on()
    assert (done.points, done.settled, done.at, done.is_done) == (1, 2, 2, False)
    done = done.tried("C", is_right=True)
    assert (done.points, done.is_done) == (2, True)
    assert done.going_on() == done


def test_one_goes_on_to_what_was_left_out():
    later = round_of(3).going_to(2).tried("A", is_right=True)
    assert later.going_on().at == 0
    assert later.going_to(9).at == 2
    assert later.going_to(-1).at == 0
    assert later.going_to(1).hinted().now.hints == 1


def test_other_numbers_of_the_same_subject():
    setup = open_setup("gad-3-2-1")
    subject = DecisionSubject(setup, iteration_at(setup, 0, setup.start), 0, 0, Weight(0, 0, 0), seed=7)
    drawn = subject.with_drawn_numbers()
    assert drawn.iteration.trace.forward.inputs.tolist() == variant(setup, 7).whole.inputs.tolist()
    assert drawn.iteration.learning_rate == subject.iteration.learning_rate
    assert subject.again().seed == 8
    assert not np.array_equal(
        subject.again().with_drawn_numbers().iteration.trace.parameters, drawn.iteration.trace.parameters
    )
