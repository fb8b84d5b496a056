"""Help and advice name the command by which the program was started."""

import sys
from pathlib import Path

import pytest

from core.cli.parsers import all_commands
from core.cli.program import called_as, command
from core.cli.window_parser import COMMAND_NAMES
from main import main

STARTED = [
    ("main.py", "python main.py"),
    ("/home/a/backstep/main.py", "python main.py"),
    ("/home/a/.local/bin/backstep", "backstep"),
    ("/home/a/.local/bin/backstep-window", "backstep"),
    ("/env/Scripts/backstep.exe", "backstep"),
    ("/env/lib/python3.12/site-packages/backstep/__main__.py", "python -m backstep"),
    ("/env/lib/python3.12/site-packages/pytest/__main__.py", "python main.py"),
]


@pytest.mark.parametrize(("started", "called"), STARTED)
def test_it_is_called_as_it_was_started(monkeypatch, started: str, called: str):
    monkeypatch.setattr(sys, "argv", [started])
    assert called_as() == called


@pytest.mark.parametrize(("started", "called"), STARTED)
def test_help_tells_to_call_it_so(monkeypatch, capsys, started: str, called: str):
    monkeypatch.setattr(sys, "argv", [started])
    with pytest.raises(SystemExit):
        main(["run", "--help"])
    assert f"usage: {called} run" in capsys.readouterr().out


def test_a_command_starts_it_from_any_folder(monkeypatch, tmp_path: Path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["main.py"])
    assert command() == [sys.executable, str(tmp_path / "main.py")]
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "backstep" / "__main__.py")])
    assert command() == [sys.executable, "-m", "backstep"]


def test_a_link_on_the_path_stays_a_link(monkeypatch, tmp_path: Path):
    target, link = tmp_path / "tools" / "backstep", tmp_path / "backstep"
    target.parent.mkdir()
    target.touch()
    link.symlink_to(target)
    monkeypatch.setattr(sys, "argv", [str(link)])
    assert command() == [str(link)]


def test_all_commands_are_known_by_name_before_their_parsers_are_made():
    assert set(COMMAND_NAMES) == all_commands()[1]
