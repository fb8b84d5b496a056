"""Compiled loops are never older than any of the sources that they are made of."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.training.compiled import cache
from core.training.compiled.cache import folder_for_loops, kind_of
from core.training.compiled.target import targets
from tests import ROOT

# One loop that calls a function of another file, functions.py, and is compiled in seconds; then where it is kept, where
# the two that train would be, and how many were compiled.
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
print(json.dumps([rest[0], kept, sum(complements.stats.cache_misses.values())]))
"""
COMPLEMENT = 0.2689414213699951  # 1/(1 + e)


def asked_in(folder: Path) -> tuple[float, int]:
    """1 − σ(1), as a loop of a copy of the program computes it, and how many times it had to be compiled.

    All loops of the copy are kept in one folder of its sources.
    """
    environment = {key: value for key, value in os.environ.items() if not key.startswith("NUMBA")}
    done = subprocess.run(
        [sys.executable, "-c", ASKED], cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    complement, kept, compiled = json.loads(done.stdout)
    (of_sources,) = (folder / "core" / "training" / "compiled" / "__pycache__").glob("kernels-*")  # the earlier is gone
    assert len(set(kept)) == 1 and Path(kept[0]).parent == of_sources
    assert list(of_sources.glob("**/losses.*.nbc"))
    return float(complement), int(compiled)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of all that the loops need, in which they were compiled."""
    folder = tmp_path_factory.mktemp("compiled")
    shutil.copytree(ROOT / "core", folder / "core", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", folder / "resources")
    assert asked_in(folder) == (pytest.approx(COMPLEMENT, rel=1e-12), 1)
    return folder


@pytest.mark.slow
def test_a_change_in_a_file_that_the_loops_only_call_is_seen(compiled: Path, tmp_path: Path):
    changed = shutil.copytree(compiled, tmp_path / "changed")
    functions = changed / "core" / "training" / "compiled" / "functions.py"
    text = functions.read_text(encoding="utf-8")
    power = "return (scale * rest + scale) * other"
    assert text.count(power) == 1
    functions.write_text(text.replace(power, power.replace("return (", "return 2.0 * (")), encoding="utf-8")
    assert asked_in(changed) == (pytest.approx(0.1553624034969636, rel=1e-12), 1)  # 1/(1 + 2e)


@pytest.mark.slow
def test_moved_and_touched_nothing_is_compiled_again(compiled: Path, tmp_path: Path):
    there, moved = shutil.copytree(compiled, tmp_path / "there"), tmp_path / "moved"
    there.rename(moved)
    for path in moved.rglob("*.py"):
        os.utime(path, (0, 0))
    assert asked_in(moved) == (pytest.approx(COMPLEMENT, rel=1e-12), 0)


@pytest.mark.slow
def test_what_is_brought_is_loaded_and_kept_where_it_can_be_written(compiled: Path, tmp_path: Path):
    folder = shutil.copytree(compiled, tmp_path / "bundle")
    loops = folder / "core" / "training" / "compiled"
    (of_sources,) = (loops / "__pycache__").glob("kernels-*")
    brought = loops / "brought"
    brought.mkdir()
    of_sources.rename(brought / of_sources.name)
    shutil.rmtree(loops / "__pycache__")
    assert asked_in(folder) == (pytest.approx(COMPLEMENT, rel=1e-12), 0)
    assert list(brought.glob("*/*/losses.*.nbc"))


def test_a_folder_that_is_given_is_kept_in_and_others_left_alone(tmp_path: Path):
    (tmp_path / "kernels-0").mkdir()
    folder = folder_for_loops("here", str(tmp_path))
    assert folder.parent.parent == tmp_path and folder.name == "here"
    assert folder == folder_for_loops("here", str(tmp_path))
    assert (tmp_path / "kernels-0").is_dir()


def test_where_no_folder_can_be_made_there_is_one_for_the_process(tmp_path: Path):
    (tmp_path / "file").write_text("")
    folder = folder_for_loops("here", str(tmp_path / "file"))
    (folder / "loop.nbc").write_bytes(b"")
    assert tmp_path not in folder.parents


def test_where_the_sources_cannot_be_written_to_it_is_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(cache, "HERE", tmp_path / "sources")
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "__pycache__").write_text("")  # in whose place no folder can be made
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "own"))
    assert tmp_path / "own" / "backstep" in folder_for_loops("here").parents


def test_another_process_may_make_the_folder_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    make = cache.tempfile.mkdtemp

    def make_late(**where: Path) -> str:  # the other is done between the look and the making
        other = where["dir"] / "here"
        other.mkdir(exist_ok=True)
        (other / "loop.nbc").write_bytes(b"its loop")
        return make(**where)

    monkeypatch.setattr(cache.tempfile, "mkdtemp", make_late)
    folder = folder_for_loops("here", str(tmp_path))
    assert (folder / "loop.nbc").read_bytes() == b"its loop"
    assert [each.name for each in folder.parent.iterdir()] == ["here"]


def test_loops_that_are_made_of_other_entries_are_kept_in_another_folder(tmp_path: Path):
    given = str(tmp_path)
    assert folder_for_loops("here", given, "z") != folder_for_loops("here", given, "2.0 * z")


def test_code_for_other_processors_and_of_another_numba_is_kept_apart():
    kinds = [kind_of("0.60", "x86-64"), kind_of("0.60", "x86-64-v3"), kind_of("0.68.1", "x86-64")]
    assert len(set(kinds)) == 3


@pytest.mark.parametrize("machine", ["x86_64", "AMD64"])
def test_an_old_processor_gets_code_that_it_runs(machine: str):
    fastest, fast, plain = targets(machine, "linux")
    assert (fastest.name, fast.name, plain.name) == ("x86-64-v4", "x86-64-v3", "x86-64")
    assert not fastest.runs_on({*fast.needs, "avx512f"})
    assert fast.runs_on({*fast.needs, "avx512f"}) and not fast.runs_on(fast.needs - {"fma"})
    assert plain.runs_on(set())


def test_there_is_a_target_for_every_machine():
    assert [each.name for each in targets("arm64", "darwin")] == ["apple-m1"]
    assert [each.name for each in targets("aarch64", "linux")] == ["generic"]
