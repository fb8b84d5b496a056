"""Files written whole or not at all."""

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from core.base import atomic_files as files
from core.base.atomic_files import write_file
from core.base.errors import ScenarioError
from tests import ROOT


@pytest.fixture(params=["nameless", "named"])
def path(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that is there; written on a system that has nameless files, and on one that hasn't."""
    if request.param == "named":
        monkeypatch.setattr(files, "OUR_FILES", "/no/such/folder")
    path = tmp_path / "a.txt"
    path.write_text("what was there", encoding="utf-8")
    path.chmod(0o640)
    return path


def test_it_takes_the_place_of_what_was_there(path: Path):
    write_file(path, lambda file: file.write(b"new"))
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(path.parent) == ["a.txt"]


@pytest.mark.parametrize("fault", [OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), KeyboardInterrupt()])
def test_what_fails_leaves_what_was_there(path: Path, fault: BaseException):
    def write(file: BinaryIO) -> None:
        file.write(b"half of it")
        file.flush()
        raise fault

    with pytest.raises((ScenarioError, KeyboardInterrupt)) as raised:
        write_file(path, write)
    if isinstance(fault, OSError):
        assert str(raised.value) == f"{path}: can't be written: No space left on device"
    assert path.read_text(encoding="utf-8") == "what was there"
    assert os.listdir(path.parent) == ["a.txt"]


def test_of_a_program_that_is_killed_nothing_half_written_stays(tmp_path: Path):
    path = tmp_path / "a.txt"
    script = f"""
import os, signal
from pathlib import Path
from core.base.atomic_files import write_file

def write(file):
    file.write(b"half of it")
    file.flush()
    os.kill(os.getpid(), signal.SIGKILL)

write_file(Path({str(path)!r}), write)
"""
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False, timeout=300).returncode == -9
    assert len(os.listdir(tmp_path)) == (0 if hasattr(os, "O_TMPFILE") else 1)  # hidden, where a system can no better


def test_a_fault_of_the_one_who_writes_is_not_taken_for_the_file_s(path: Path):
    def write(_file: BinaryIO) -> None:
        raise ValueError("no number")

    with pytest.raises(ValueError, match="no number"):
        write_file(path, write)


def test_a_link_goes_on_leading_there(path: Path):
    link = path.with_name("link")
    link.symlink_to(path)
    write_file(link, lambda file: file.write(b"new"))
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "said"),
    [("", "Is a directory"), ("none/a.txt", "No such file or directory"), ("a\0b", "no file has such a name")],
)
def test_where_there_can_be_no_file_that_is_said(tmp_path: Path, name: str, said: str):
    with pytest.raises(ScenarioError, match=said):
        write_file(tmp_path / name, lambda file: file.write(b"new"))
