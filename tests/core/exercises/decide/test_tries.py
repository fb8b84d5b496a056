"""What was tried, and the point for it."""

from core.exercises.decide.tries import Tries, draws_of, shuffled
from core.exercises.practice.practice import LineState


def test_right_at_once_and_right_at_the_second_try_earn_a_point():
    at_once = Tries().tried("B", is_right=True)
    second = Tries().tried("A", is_right=False).tried("B", is_right=True)
    assert (at_once.points, at_once.state) == (1, LineState.RIGHT)
    assert (second.points, second.state) == (1, LineState.SECOND_TRY)


def test_whoever_goes_through_the_choices_or_is_told_earns_none():
    third = Tries().tried("A", is_right=False).tried("C", is_right=False).tried("B", is_right=True)
    assert (third.points, third.state) == (0, LineState.SHOWN)
    assert (Tries().shown().points, Tries().shown().state) == (0, LineState.SHOWN)


def test_nothing_is_counted_twice_or_after_the_end():
    twice = Tries().tried("A", is_right=False).tried("A", is_right=False)
    assert twice.wrong == ("A",)
    assert twice.state is LineState.WRONG
    settled = twice.tried("B", is_right=True)
    assert settled.tried("C", is_right=False) == settled == settled.shown() == settled.hinted()
    assert twice.hinted().hints == 1


def test_the_same_draws_give_the_same_order():
    assert shuffled("abcdef", draws_of(1)) == shuffled("abcdef", draws_of(1))
    assert sorted(shuffled("abcdef", draws_of(2))) == list("abcdef")
    assert len({tuple(shuffled("abcdef", draws_of(seed))) for seed in range(9)}) > 5
