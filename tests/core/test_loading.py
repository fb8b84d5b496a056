"""What is settled as NumPy is loaded."""

import os
import subprocess
import sys

import pytest

from tests import ROOT


@pytest.mark.parametrize("first", ["core", "core.base.errors", "gui", "main"])
def test_numpy_multiplies_with_one_thread_whatever_is_loaded_first(first: str):
    # OpenBLAS has looked for its threads once NumPy is there.
    code = f"""
import os, sys
class Watching:
    def find_spec(self, name, path=None, target=None):
        if name == "numpy":
            print(os.environ.get("OPENBLAS_NUM_THREADS"))
sys.meta_path.insert(0, Watching())
import {first}
import numpy
"""
    others = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=others, capture_output=True, text=True, check=True
    )
    assert answer.stdout == "1\n"


def test_somebody_may_want_more():
    code = "import core, os; print(os.environ['OPENBLAS_NUM_THREADS'])"
    wanted = os.environ | {"OPENBLAS_NUM_THREADS": "3"}
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=wanted, capture_output=True, text=True, check=True
    )
    assert answer.stdout == "3\n"
