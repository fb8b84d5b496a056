"""The PyTorch script prints the numbers that Backstep shows: autograd finds the same gradients, in the extreme too."""

import pytest

from core.base.errors import ScenarioError
from core.export.torch_script import torch_script
from core.setup.setup import open_setup
from tests.core.scripts import EXTREME, TITLES, TRIALS, holds, printed, titled

pytestmark = [pytest.mark.pytorch, pytest.mark.slow, pytest.mark.usefixtures("general_loops")]

UNDER_TITLES = {f"title {place}": titled(title) for place, title in enumerate(TITLES)}


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    trials = TRIALS | EXTREME | UNDER_TITLES
    return printed({name: torch_script(trial.setup, trial.iterations) for name, trial in trials.items()}, "torch")


@pytest.mark.slow
@pytest.mark.parametrize("name", TRIALS)
def test_it_prints_the_same_numbers(said: dict[str, str], name: str):
    holds(TRIALS[name], said[name], rel=1e-12)


@pytest.mark.parametrize("name", EXTREME)
def test_it_does_so_where_a_logarithm_or_a_slope_has_no_value(said: dict[str, str], name: str):
    holds(EXTREME[name], said[name], rel=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize("name", UNDER_TITLES)
def test_it_starts_whatever_the_title_is(said: dict[str, str], name: str):
    holds(UNDER_TITLES[name], said[name], rel=1e-12)


def test_a_mistake_has_no_script():
    with pytest.raises(ScenarioError, match="correct rule"):
        torch_script(open_setup("csdn-2-3-1").with_rule("wrong_sign"), 1)
