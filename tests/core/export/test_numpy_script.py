"""The script prints the numbers that Backstep shows, for every built-in setup and for random ones."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.base.atomic_files import write_text_file
from core.base.errors import ScenarioError
from core.export.numpy_script import numpy_script
from core.setup.setup import open_setup
from tests.core.scripts import EXTREME, TITLES, TRIALS, holds, printed, titled

pytestmark = pytest.mark.usefixtures("general_loops")


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    trials = TRIALS | EXTREME
    return printed({name: numpy_script(trial.setup, trial.iterations) for name, trial in trials.items()}, "numpy")


@pytest.mark.parametrize("name", TRIALS)
def test_it_prints_the_same_numbers(said: dict[str, str], name: str):
    holds(TRIALS[name], said[name], rel=1e-12)


@pytest.fixture(scope="module")
def said_under_titles() -> dict[str, str]:
    scripts = {str(index): numpy_script(titled(title).setup, 3) for index, title in enumerate(TITLES)}
    return printed(scripts, "numpy")


@pytest.mark.parametrize("place", range(len(TITLES)))
def test_it_starts_whatever_the_title_is(said_under_titles: dict[str, str], place: int):
    holds(titled(TITLES[place]), said_under_titles[str(place)], rel=1e-12)


def test_it_starts_as_a_file(tmp_path: Path):
    path = tmp_path / "script.py"
    write_text_file(path, numpy_script(titled("One-hot encoding: three classes").setup, 3))
    ran = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    holds(titled(""), ran.stdout, rel=1e-12)


@pytest.mark.parametrize("name", EXTREME)
def test_it_does_so_where_a_logarithm_or_a_slope_has_no_value(said: dict[str, str], name: str):
    holds(EXTREME[name], said[name], rel=1e-12)


def test_a_mistake_has_no_script():
    with pytest.raises(ScenarioError, match="correct rule"):
        numpy_script(open_setup("csdn-2-3-1").with_rule("wrong_sign"), 1)
