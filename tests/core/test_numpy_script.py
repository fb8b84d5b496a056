"""The script prints the numbers that Backstep shows, for every built-in lesson and for random ones."""

import pytest

from core.errors import ScenarioError
from core.lesson import open_lesson
from core.numpy_script import numpy_script
from tests.core.scripts import EXTREME, TRIALS, holds, printed


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    trials = TRIALS | EXTREME
    return printed({name: numpy_script(trial.lesson, trial.iterations) for name, trial in trials.items()}, "numpy")


@pytest.mark.parametrize("name", TRIALS)
def test_it_prints_the_same_numbers(said: dict[str, str], name: str):
    holds(TRIALS[name], said[name], rel=1e-12)


@pytest.mark.parametrize("name", EXTREME)
def test_it_does_so_where_a_logarithm_or_a_slope_has_no_value(said: dict[str, str], name: str):
    holds(EXTREME[name], said[name], rel=1e-12)


def test_a_mistake_has_no_script():
    with pytest.raises(ScenarioError, match="right rule"):
        numpy_script(open_lesson("csdn-2-3-1").with_rule("wrong_sign"), 1)
