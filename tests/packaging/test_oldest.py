"""The oldest allowed release of each dependency can be read off pyproject.toml, for `make test-oldest`."""

import importlib.util
from pathlib import Path

import pytest

from tests import ROOT

SPEC = importlib.util.spec_from_file_location("oldest", ROOT / ".ci" / "oldest.py")
oldest = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(oldest)

PROJECT = """
[project]
dependencies = ["numpy>=1.26,<3", "Py-Side.6>=6.8,<7; python_version < '3.12'"]
[project.optional-dependencies]
dev = ["ruff>=0.6"]
torch = ["torch>=2.13"]
"""


def test_each_lower_bound_is_the_release(tmp_path: Path):
    path = tmp_path / "pyproject.toml"
    path.write_text(PROJECT, encoding="utf-8")
    lines = ["numpy==1.26", "Py-Side.6==6.8; python_version < '3.12'", "ruff==0.6"]
    assert oldest.constraints(path) == lines


@pytest.mark.parametrize("requirement", ["numpy", "numpy<3", "numpy==2.0"])
def test_what_has_no_lower_bound_is_refused(tmp_path: Path, requirement: str):
    path = tmp_path / "pyproject.toml"
    path.write_text(PROJECT.replace("numpy>=1.26,<3", requirement), encoding="utf-8")
    with pytest.raises(ValueError, match=requirement):
        oldest.constraints(path)


def test_all_of_the_projects_own_have_one():
    lines = oldest.constraints()
    assert any(line.startswith("numpy==") for line in lines)
    assert all("==" in line for line in lines)
