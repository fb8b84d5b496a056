"""Of a run that was changed is noted which weight is another, or that no lesson can say it."""

import pytest

from core.lessons.recording.change_of_run import change_of_run
from core.lessons.recording.notes import DeedNote, LeftOutNote, Unsayable
from core.lessons.wait import Wait
from core.network.elements import Weight
from core.setup.learned_samples import hold_out
from core.setup.setup import Setup, open_setup
from core.training.roots import roots_of
from core.training.run import Run

GAD = open_setup("gad-3-2-1")
W11, W41 = Weight(0, 0, 0), Weight(1, 0, 0)


def with_weights(setup: Setup, *weights: Weight) -> Setup:
    start = setup.start.copy()
    for weight in weights:
        start[setup.network.position(weight)] += 1.0
    return setup.with_start(start)


def deed(weight: Weight) -> DeedNote:
    return DeedNote(Wait(changed=weight))


def test_a_weight_of_the_start_is_the_one_that_was_changed_whatever_state_is_on_the_screen():
    before, after = roots_of(GAD), roots_of(with_weights(GAD, W41))
    assert change_of_run(before, after, (40, GAD.start + 1.0)) == deed(W41)
    assert change_of_run(before, before, None) is None
    assert change_of_run(before, roots_of(with_weights(GAD, W11, W41)), None) == LeftOutNote(Unsayable.WEIGHTS)


def test_a_branch_is_held_against_the_state_that_it_begins_at():
    run = Run(GAD)
    run.advance(5, 1.0)
    here = run.history.last
    parameters = run.history.newest[1].copy()
    then = parameters.copy()
    parameters[GAD.network.position(W41)] = 2.0
    branched = run.branched(here, GAD, parameters)
    assert change_of_run(run.roots, branched, (here, then)) == deed(W41)
    moved = parameters.copy()
    moved[GAD.network.position(W41)] = 3.0
    again = run.branched(here, GAD, moved)
    assert change_of_run(branched, again, None) == deed(W41)


@pytest.mark.parametrize(
    ("after", "what"),
    [
        (GAD.with_learning_rate(0.5), Unsayable.RATE),
        (GAD.with_rule("missing_output_derivative"), Unsayable.RULE),
        (open_setup("gad-10-2-1"), Unsayable.NETWORK),
    ],
)
def test_what_no_lesson_can_say_is_told(after: Setup, what: Unsayable):
    assert change_of_run(roots_of(GAD), roots_of(after), None) == LeftOutNote(what)


def test_samples_that_are_held_out_are_others():
    moons = open_setup("moons-2-3-2")
    after = hold_out(moons, 0.2, 1)
    assert change_of_run(roots_of(moons), roots_of(after), None) == LeftOutNote(Unsayable.SAMPLES)
