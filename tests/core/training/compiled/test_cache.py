"""Compiled loops are never older than any of the sources that they are made of."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.training.compiled.cache import folder_for_loops
from tests import ROOT

# One loop that calls a function of another file, functions.py, and is compiled in seconds; then where it is kept, and
# where the two that train would be.
ASKED = """
import json
import numpy as np
from core.training.compiled.batched import train_in_batches
from core.training.compiled.losses import complements
from core.training.compiled.online import train_one_by_one
from core.training.compiled.table_code import ACTIVATION_NUMBERS
rest, none, one = np.empty(1), np.uint64(0), np.uint64(1)
complements(ACTIVATION_NUMBERS["sigmoid"], 1.0, np.ones(1), np.array([0.73]), none, one, one, rest, np.empty(1))
kept = [loop.stats.cache_path for loop in (complements, train_in_batches, train_one_by_one)]
print(json.dumps([rest[0], kept]))
"""


def complement_in(folder: Path) -> float:
    """1 − σ(1), as a loop of a copy of the program computes it; all its loops are kept in one folder of its sources."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("NUMBA")}
    done = subprocess.run(
        [sys.executable, "-c", ASKED], cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    complement, kept = json.loads(done.stdout)
    (of_sources,) = (folder / "core" / "training" / "compiled" / "__pycache__").glob("kernels-*")  # the earlier is gone
    assert [Path(each).parent for each in kept] == [of_sources] * 3
    assert list(of_sources.glob("**/losses.*.nbc"))
    return float(complement)


@pytest.mark.slow
def test_a_change_in_a_file_that_the_loops_only_call_is_seen(tmp_path: Path):
    shutil.copytree(ROOT / "core", tmp_path / "core", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", tmp_path / "resources")
    assert complement_in(tmp_path) == pytest.approx(0.2689414213699951, rel=1e-12)  # 1/(1 + e)
    functions = tmp_path / "core" / "training" / "compiled" / "functions.py"
    text = functions.read_text(encoding="utf-8")
    power = "return (scale * rest + scale) * lower if x == x else x"
    assert text.count(power) == 1
    functions.write_text(text.replace(power, power.replace("return (", "return 2.0 * (")), encoding="utf-8")
    assert complement_in(tmp_path) == pytest.approx(0.1553624034969636, rel=1e-12)  # 1/(1 + 2e)


def test_a_folder_that_is_given_is_kept_in_and_others_left_alone(tmp_path: Path):
    (tmp_path / "kernels-0").mkdir()
    folder = folder_for_loops(str(tmp_path))
    assert folder is not None and folder.parent == tmp_path
    assert folder == folder_for_loops(str(tmp_path))
    assert (tmp_path / "kernels-0").is_dir()


def test_where_no_folder_can_be_made_it_is_numbas_own(tmp_path: Path):
    (tmp_path / "file").write_text("")
    assert folder_for_loops(str(tmp_path / "file")) is None


def test_loops_that_are_made_of_other_entries_are_kept_in_another_folder(tmp_path: Path):
    assert folder_for_loops(str(tmp_path), "z") != folder_for_loops(str(tmp_path), "2.0 * z")
