"""The script prints the numbers that Backstep shows, for every built-in lesson and for random ones."""

import pytest

from core.errors import ScenarioError
from core.lesson import open_lesson
from core.numpy_script import numpy_script
from tests.core.scripts import TRIALS, holds, printed


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    return printed({name: numpy_script(trial.lesson, trial.iterations) for name, trial in TRIALS.items()}, "numpy")


@pytest.mark.parametrize("name", TRIALS)
def test_it_prints_the_same_numbers(said: dict[str, str], name: str):
    holds(TRIALS[name], said[name], rel=1e-12)


def test_a_mistake_has_no_script():
    with pytest.raises(ScenarioError, match="right rule"):
        numpy_script(open_lesson("csdn-2-3-1").with_rule("wrong_sign"), 1)
