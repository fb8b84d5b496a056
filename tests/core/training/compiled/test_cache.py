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

ERROR = """
from core.setup.setup import open_setup
from core.training.run import Run
run = Run(open_setup("moons-2-3-2"))
run.advance(1)
print(run.history.newest_error)
"""


def error_of(folder: Path) -> float:
    """The error of the first state, as the loops of a copy of the program compute it."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("NUMBA")}
    done = subprocess.run(
        [sys.executable, "-c", ERROR], cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    return float(json.loads(done.stdout))


@pytest.mark.slow
def test_a_change_in_a_file_that_the_loops_only_call_is_seen(tmp_path: Path):
    shutil.copytree(ROOT / "core", tmp_path / "core", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", tmp_path / "resources")
    before = error_of(tmp_path)
    losses = tmp_path / "core" / "training" / "compiled" / "losses.py"
    text = losses.read_text(encoding="utf-8")
    assert text.count("\n    return total\n") == 1
    losses.write_text(text.replace("\n    return total\n", "\n    return 2.0 * total\n"), encoding="utf-8")
    assert error_of(tmp_path) > 1.9 * before  # twice the losses, and the penalty as it was
    kept = [path.name for path in (tmp_path / "core" / "training" / "compiled" / "__pycache__").glob("kernels-*")]
    assert len(kept) == 1, "those of the sources before are gone"


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
