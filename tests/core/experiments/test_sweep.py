"""A sweep: its values, in equal steps or by equal factors; and the runs that it makes."""

import pytest

from core.experiments.sweep import RowError, best_of, end_alike, spaced, train_in_turn, with_value
from core.network.elements import Weight
from core.setup.setup import open_setup
from core.training.kept_run import KeptRun
from core.training.run import Run


def test_values_are_as_far_apart_or_as_many_times_as_large():
    assert spaced(-1.0, 1.0, 5, by_factors=False) == (-1.0, -0.5, 0.0, 0.5, 1.0)
    assert spaced(0.01, 100.0, 5, by_factors=True) == pytest.approx((0.01, 0.1, 1.0, 10.0, 100.0), rel=1e-15)


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [(1.0, 1.0, "the first value has to be below the last"), (0.0, 1.0, "the first value has to be above 0")],
)
def test_what_is_no_row_is_said(low: float, high: float, said: str):
    with pytest.raises(RowError) as caught:
        spaced(low, high, 10, by_factors=True)
    assert str(caught.value) == said


def swept(rates: list[float], iterations: int = 60) -> list[KeptRun]:
    setup, found = open_setup("gad-3-2-1"), {}

    def say(index: int, kept: KeptRun | None, done: int) -> None:
        assert 0 <= done <= iterations * len(rates)
        if kept is not None:
            found[index] = kept

    train_in_turn([setup.with_learning_rate(rate) for rate in rates], iterations, say)
    return [found[index] for index in sorted(found)]


def test_each_run_is_what_it_would_be_alone():
    rates = [0.001, 0.1, 0.01]
    for rate, kept in zip(rates, swept(rates), strict=True):
        alone = Run(open_setup("gad-3-2-1").with_learning_rate(rate))
        alone.advance(60)
        assert kept.setup.learning_rate == rate and kept.last == 60
        assert kept.errors.tolist() == alone.history.errors.tolist()
        assert kept.final_parameters.tolist() == alone.history.newest[1].tolist()


def test_the_best_is_the_one_that_ends_lowest_and_none_where_all_end_alike():
    kept = swept([0.001, 0.1, 0.01])
    assert best_of(kept) is kept[1] and not end_alike(kept)
    same = swept([0.001, 0.001])
    assert best_of(same) is None and end_alike(same)


def test_one_that_left_the_numbers_says_so_and_is_never_the_best():
    setup, found = open_setup("moons-2-3-2"), []
    train_in_turn([setup.with_learning_rate(1e200), setup], 20, lambda _index, kept, _done: found.append(kept))
    ended = [kept for kept in found if kept is not None and kept.ended]
    (well,) = [kept for kept in found if kept is not None and not kept.ended]
    assert len(ended) == 1 and best_of([*ended, well]) is well


def test_a_sweep_that_is_called_off_goes_no_farther():
    def say(_index: int, _kept: KeptRun | None, done: int) -> None:
        if done > 0:
            raise StopIteration

    with pytest.raises(StopIteration):
        train_in_turn([open_setup("gad-3-2-1")], 10_000_000, say)


def test_the_start_of_one_weight_is_another():
    setup, weight = open_setup("gad-3-2-1"), Weight(0, 1, 1)
    made = with_value(setup, weight, 0.25)
    assert [int(index) for index in (made.start != setup.start).nonzero()[0]] == [setup.network.position(weight)]
