"""A second start hands its file to the window that is there; nobody else can make it do anything."""

import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from gui.app.first_window import MOST_BYTES, FirstWindow
from tests import ROOT

has_unix_sockets = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="talks to it through a Unix socket")


@pytest.fixture
def own_settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def first(own_settings: QSettings) -> Iterator[FirstWindow]:
    window = FirstWindow(own_settings)
    assert window.hold()
    window.listen()
    yield window
    window.close()


def elsewhere(qtbot: QtBot, what: Callable[[], object]) -> object:
    """What comes of it in another thread, while the first window goes on hearing."""
    answers: list[object] = []
    thread = Thread(target=lambda: answers.append(what()))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=20_000)
    return answers[0]


def say(name: str, message: bytes) -> bytes:
    """What is answered to a message. Qt's own sockets would keep the interpreter for themselves while they wait."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(10)
        line.connect(str(Path(tempfile.gettempdir()) / name))
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            line.sendall(message)
            return line.recv(100)
    return b""


SECOND = """
import json, sys
from PySide6.QtCore import QCoreApplication, QSettings
from gui.app.first_window import FirstWindow
app = QCoreApplication([])
settings = QSettings(sys.argv[1], QSettings.Format.IniFormat)
for reference in json.loads(sys.argv[2]):
    second = FirstWindow(settings, environment={"XDG_ACTIVATION_TOKEN": f"for {reference}"})
    print(second.hold(), second.hand_over(reference))
"""


def test_a_second_start_hands_over_what_it_was_given(qtbot: QtBot, own_settings: QSettings, tmp_path: Path):
    own: dict[str, str] = {}
    first = FirstWindow(own_settings, environment=own)
    assert first.hold()
    first.listen()
    heard: list[tuple[str, str]] = []
    first.handed.connect(lambda reference: heard.append((reference, own["XDG_ACTIVATION_TOKEN"])))
    (tmp_path / "my.toml").write_text("")
    references = ["gad-3-2-1", None, "my.toml"]

    def start() -> str:
        words = [sys.executable, "-c", SECOND, own_settings.fileName(), json.dumps(references)]
        own_path = os.environ | {"PYTHONPATH": str(ROOT)}
        return subprocess.run(words, cwd=tmp_path, env=own_path, capture_output=True, text=True, check=True).stdout

    assert elsewhere(qtbot, start) == "False True\n" * 3
    first.close()
    assert heard == [
        ("gad-3-2-1", "for gad-3-2-1"),
        ("", "for None"),
        (str(tmp_path / "my.toml"), "for my.toml"),  # whole: the other window may be at home elsewhere
    ]


def test_the_next_start_is_first_once_the_window_is_closed(first: FirstWindow, own_settings: QSettings):
    second = FirstWindow(own_settings)
    assert not second.hold()
    first.close()
    assert second.hold()
    second.close()


def test_where_nobody_answers_a_window_is_opened(own_settings: QSettings, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("gui.app.first_window.ANSWERS_WITHIN", 50)
    silent = FirstWindow(own_settings)
    assert silent.hold()  # and listens to nobody, as while it starts or hangs
    second = FirstWindow(own_settings)
    assert not second.hold()
    assert not second.hand_over("gad-3-2-1")
    silent.close()


@has_unix_sockets
@pytest.mark.parametrize(
    "message",
    [
        b"no JSON\n",
        b"[]\n",
        b'{"open": "gad-3-2-1"}\n',
        b'{"open": 3, "tokens": {}}\n',
        b'{"open": "x", "tokens": []}\n',
        b"{" * (MOST_BYTES + 1),
        b"[" * (MOST_BYTES - 1) + b"\n",
        "\ufffd".encode()[:2] + b"\n",
    ],
)
def test_what_is_no_message_is_not_answered(qtbot: QtBot, first: FirstWindow, message: bytes):
    heard: list[str] = []
    first.handed.connect(heard.append)
    assert elsewhere(qtbot, lambda: say(first.name, message)) == b""
    assert heard == []


@has_unix_sockets
def test_what_is_heard_too_late_is_open_in_another_window(qtbot: QtBot, first: FirstWindow):
    """A window that hung hears what it was handed once it goes on; who handed it over waits for it no longer."""
    heard: list[str] = []
    first.handed.connect(heard.append)
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(Path(tempfile.gettempdir()) / first.name))
        line.sendall(b'{"open": "gad-3-2-1", "tokens": {}}\n')
    assert elsewhere(qtbot, lambda: say(first.name, b'{"open": "csdn-2-3-1", "tokens": {}}\n')) == b"taken\n"
    assert heard == ["csdn-2-3-1"]


@has_unix_sockets
def test_only_a_desktop_s_tokens_get_into_the_environment(qtbot: QtBot, own_settings: QSettings):
    own: dict[str, str] = {}
    first = FirstWindow(own_settings, environment=own)
    assert first.hold()
    first.listen()
    line = json.dumps({"open": "", "tokens": {"LD_PRELOAD": "x", "DESKTOP_STARTUP_ID": "id"}}).encode() + b"\n"
    with qtbot.waitSignal(first.handed):
        elsewhere(qtbot, lambda: say(first.name, line))
    assert own == {"DESKTOP_STARTUP_ID": "id"}
    first.close()


def test_each_display_has_a_first_window_of_its_own(own_settings: QSettings):
    one, other = (FirstWindow(own_settings, environment={"DISPLAY": display}) for display in (":1", ":2"))
    assert one.hold()
    assert other.hold()
    one.close()
    other.close()
