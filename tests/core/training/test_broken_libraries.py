"""Libraries that are there and can't be imported: the program does without, or says so in one line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.data.tables.encoding import WESTERN, encoding_of
from core.data.tables.error import TableError
from core.data.tables.workbook import sheet_of
from core.setup.setup import open_setup
from core.training import kernel
from core.training.roots import Root
from core.training.run import Run
from tests import ROOT

FAULT = "Numba needs NumPy 2.1 or less. Got NumPy 2.4."


def run_with(folder: Path, library: str, raised: str) -> subprocess.CompletedProcess[str]:
    """What training in the terminal answers where importing a library raises something."""
    package = folder / library
    package.mkdir()
    (package / "__init__.py").write_text(f"raise {raised}\n", encoding="utf-8")
    return subprocess.run(
        [sys.executable, "main.py", "run", "gad-3-2-1", "--iterations", "100", "--json"],
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(folder)}, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("raised", [f"ImportError({FAULT!r})", f"SystemError({FAULT!r})"])
def test_a_numba_that_cannot_be_imported_leaves_training_to_numpy(tmp_path: Path, raised: str):
    answer = run_with(tmp_path, "numba", raised)
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout)["iteration"] == 100
    assert answer.stderr.count(FAULT) == 1
    assert "Traceback" not in answer.stderr


def test_a_loop_that_cannot_be_compiled_leaves_a_branch_to_numpy_too(monkeypatch: pytest.MonkeyPatch):
    def train(*_arguments: object) -> int:
        raise RuntimeError("cannot cache function: no locator available")

    monkeypatch.setattr(kernel, "_why_not", [])
    monkeypatch.setattr(kernel.Kernel, "train", train)
    monkeypatch.setattr(kernel.Kernel, "is_ready", False)  # whatever other tests have loaded
    setup = open_setup("moons-2-3-2")
    run = Run(setup, roots=(Root(0, setup, setup.start), Root(66, setup.with_learning_rate(0.1), setup.start)))
    run.advance(70)
    assert run.history.last == 70
    assert "no locator available" in kernel.why_not_compiled()
    assert not Run(setup).is_compiled


def test_a_library_that_nothing_goes_without_is_named_in_one_line(tmp_path: Path):
    answer = run_with(tmp_path, "rich", "ImportError('rich needs Python 3.15')")
    assert answer.returncode == 2
    assert answer.stderr == ("backstep: a library can't be used: rich needs Python 3.15; set the program up again\n")


def test_a_table_in_another_encoding_is_read_without_what_guesses_it(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)  # an import of it raises
    data = "имя,число\nодин,1\nдва,2\n".encode("cp1251")
    assert encoding_of(data) == WESTERN  # every byte of it is a letter there, too


def test_a_workbook_that_nothing_here_reads_is_refused_in_words(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    with pytest.raises(TableError, match="save the sheet as CSV"):
        sheet_of(b"PK")
