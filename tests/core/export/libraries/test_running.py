"""A script run in a process: what it prints, and how it is ended."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from core.base.errors import MessageError
from core.export.libraries import running
from core.export.libraries.comparison import compare
from core.export.libraries.library import Library
from core.export.libraries.printed_states import read_states
from core.export.libraries.running import Program, run_script
from core.export.libraries.scripts import script_for
from core.export.libraries.table import LIBRARIES
from core.setup.setup import Setup
from tests.core.scripts import printed
from tests.libraries.networks import networks

NUMPY = LIBRARIES["numpy"]
HERE = Program(Path(sys.executable))
pytestmark = pytest.mark.usefixtures("general_loops")  # each of the networks would be compiled
ENDLESS = "import time\nprint('begun', flush=True)\nwhile True:\n    time.sleep(0.01)\n"


class StoppedError(Exception):
    """Raised by a report, as by one that is called off."""


def agrees(library: Library, setups: Sequence[Setup], said: Iterable[str]) -> list[bool]:
    """Whether what is said of each setup is what Backstep comes to."""
    found = []
    for setup, text in zip(setups, said, strict=True):
        states = read_states(text, setup.network)
        assert [state.iteration for state in states] == [0, 5, 10, 15, 20, 25]
        found.append(compare(setup, states, library.precision).agrees)
    return found


@pytest.mark.slow
def test_the_numpy_script_prints_our_numbers_state_by_state():
    setups = networks(NUMPY)
    said = [run_script(script_for(setup, NUMPY, 25, 5), NUMPY, HERE) for setup in setups]
    assert agrees(NUMPY, setups, said) == [True, True, True]


@pytest.mark.pytorch
@pytest.mark.slow
def test_the_pytorch_script_prints_our_numbers_state_by_state():
    """All in one process, as PyTorch takes seconds to load."""
    library = LIBRARIES["pytorch"]
    setups = networks(library)
    scripts = {str(number): script_for(setup, library, 25, 5) for number, setup in enumerate(setups)}
    assert agrees(library, setups, printed(scripts, "torch").values()) == [True, True, True]


def test_what_a_script_says_of_its_fault_is_handed_on():
    with pytest.raises(MessageError, match="status 1: ModuleNotFoundError: No module named 'no_such_thing'"):
        run_script("import no_such_thing", NUMPY, HERE)


def test_a_program_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(MessageError, match="nothing-here can't be started"):
        run_script("", NUMPY, Program(tmp_path / "nothing-here"))


def test_a_script_that_takes_too_long_is_ended():
    with pytest.raises(MessageError, match="ended after 0 seconds"):
        run_script(ENDLESS, NUMPY, HERE, seconds=0.2)


def test_a_script_is_ended_where_it_is_called_off(tmp_path: Path):
    alive = tmp_path / "alive"
    script = f"import os, pathlib\npathlib.Path({str(alive)!r}).write_text(str(os.getpid()))\n{ENDLESS}"

    def report(_done: int, _total: int) -> None:
        if alive.exists() and alive.read_text():
            raise StoppedError

    with pytest.raises(StoppedError):
        run_script(script, NUMPY, HERE, report=report)
    assert not Path(f"/proc/{alive.read_text()}").exists()


def test_a_script_runs_in_a_folder_of_its_own_and_reads_nothing_from_us():
    script = "import os, sys\nprint(sorted(os.listdir()))\nprint(repr(sys.stdin.read()))\n"
    assert run_script(script, NUMPY, HERE).splitlines() == ["['Network.py', 'complained', 'said']", "''"]


def test_an_interpreter_and_its_packages_may_be_named_from_where_one_stands(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    """`--program venv/bin/python` is what one types; the script runs in a folder of its own."""
    (tmp_path / "venv").mkdir()
    (tmp_path / "venv" / "python").symlink_to(sys.executable)
    shell = tmp_path / "venv" / "node"
    shell.write_text("#!/bin/sh\necho $NODE_PATH\n")
    shell.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    assert run_script("print(5)", NUMPY, Program(Path("venv/python"))) == "5\n"
    tensorflow = LIBRARIES["tensorflow.js"]
    assert run_script("", tensorflow, Program(Path("venv/node"), Path("kept"))) == f"{tmp_path}/kept/node_modules\n"


def test_a_tilde_is_the_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """As in a terminal; in the field of the window nobody else puts the home there."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "python").symlink_to(sys.executable)
    assert run_script("print(5)", NUMPY, Program(Path("~/python"))) == "5\n"
    with pytest.raises(MessageError, match="~nobody-at-all/python can't be started"):
        run_script("", NUMPY, Program(Path("~nobody-at-all/python")))


def test_a_script_that_says_nothing_of_its_fault_is_told_so():
    with pytest.raises(MessageError, match=r"status 3, and said nothing \(it needs"):
        run_script("raise SystemExit(3)", NUMPY, HERE)


def test_a_script_that_complains_without_an_end_is_ended(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(running, "MOST_CHARACTERS", 1_000_000)
    script = f"import sys\nsys.stderr.write('no' * 1_000_000)\n{ENDLESS}"
    with pytest.raises(MessageError, match="longer than 1 million characters"):
        run_script(script, NUMPY, HERE, seconds=30)


@pytest.mark.parametrize("before", ["/usr/lib/own", ""])
def test_a_script_from_a_bundle_loads_none_of_its_shared_libraries(monkeypatch: pytest.MonkeyPatch, before: str):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    script = "import os\nprint(os.environ.get('LD_LIBRARY_PATH', ''))\n"
    assert run_script(script, NUMPY, HERE) == f"{before}\n"
