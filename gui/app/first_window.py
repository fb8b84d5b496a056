"""One window for each desktop session: a second start hands its file to the window that is there, and ends.

Who is first holds a lock beside the settings, and listens once its window is on the screen. Whoever finds the lock held
asks there; where nobody answers, as a window that hangs doesn't, it opens a window of its own. `--new-window` asks
nobody. The message is JSON of one line, and names a file and nothing to be done with it but to open it.
"""

import json
import os
from collections.abc import Callable, Mapping, MutableMapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QSettings, Signal, Slot

from core.base.atomic_files import is_there
from gui.document.aside_place import folder_of

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWERS_WITHIN = 2000  # ms, in which a window that is there says that it has taken the message
MOST_BYTES = 64 * 1024  # of a message; a path has fewer
TAKEN = b"taken\n"
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What a desktop gives whoever it starts, and who has it may come to the front: Wayland's and X11's."""


def server_name(settings: QSettings, environment: Mapping[str, str]) -> str:
    """What a first window listens at: another for each user's settings, and for each display."""
    displays = [environment.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")]
    place = "\n".join([str(folder_of(settings)), *displays])
    digest = QCryptographicHash.hash(place.encode(), QCryptographicHash.Algorithm.Sha256)
    return f"backstep-{bytes(digest.data()).hex()[:20]}"


class FirstWindow(QObject):
    """Whether a window is the first of its session, and what later starts hand to it."""

    handed = Signal(str)  # the scenario or the path of a file to open; empty where only the window is wanted

    def __init__(
        self, settings: QSettings, parent: QObject | None = None, environment: MutableMapping[str, str] = os.environ
    ) -> None:
        super().__init__(parent)
        self._environment = environment
        self.name = server_name(settings, environment)
        folder = folder_of(settings)
        self._lock = QLockFile(str(folder / f"{self.name}.lock"))
        self._lock.setStaleLockTime(0)  # only whose program is gone is stale
        self._server: QLocalServer | None = None
        self._folder = folder

    def hold(self) -> bool:
        """Be the first, if no other is; where no lock can be made, nobody is, and every start opens a window."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return True
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def hand_over(self, reference: str | None) -> bool:
        """Hand it to the window that is there; False where none takes it."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(ANSWERS_WITHIN):
            return False
        socket.write(_message(reference, self._environment))
        answer = b""
        while not answer.endswith(b"\n") and socket.waitForReadyRead(ANSWERS_WITHIN):
            answer += bytes(socket.readAll().data())
        return answer == TAKEN

    @Slot()
    def listen(self) -> None:
        """From now on be handed what later starts are given; to be asked again changes nothing."""
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None or not self._lock.isLocked():
            return
        QLocalServer.removeServer(self.name)  # what a crash has left; who holds the lock has no rival
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        self._server.listen(self.name)

    @Slot()
    def _meet(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            _Listener(socket, self._take)

    def _take(self, reference: str, tokens: dict[str, str]) -> None:
        self._environment.update(tokens)  # Qt looks there as the window is activated
        self.handed.emit(reference)

    def close(self) -> None:
        """Be the first no longer."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()


class _Listener(QObject):
    """Reads one message of one start, answers, and goes."""

    def __init__(self, socket: "QLocalSocket", take: Callable[[str, dict[str, str]], None]) -> None:
        super().__init__(socket)
        self._socket, self._take, self._heard = socket, take, b""
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(socket.deleteLater)
        self._read()

    @Slot()
    def _read(self) -> None:
        self._heard += bytes(self._socket.readAll().data())
        if len(self._heard) > MOST_BYTES:
            self._socket.abort()
        elif self._heard.endswith(b"\n"):
            self._answer()

    def _answer(self) -> None:
        said = _heard(self._heard)
        if said is None:
            self._socket.abort()
            return
        self._socket.write(TAKEN)
        if not self._socket.flush():  # whoever said it has gone, and opened it in a window of its own meanwhile
            self._socket.abort()
            return
        self._socket.disconnectFromServer()
        self._take(*said)


def _message(reference: str | None, environment: Mapping[str, str]) -> bytes:
    """What is handed over: a file by its whole path, since the other window may be at home elsewhere."""
    if reference is not None and (is_there(Path(reference)) or Path(reference).suffix):
        reference = str(Path(reference).absolute())
    tokens = {name: environment[name] for name in _TOKENS if environment.get(name)}
    return json.dumps({"open": reference or "", "tokens": tokens}).encode() + b"\n"


def _heard(line: bytes) -> tuple[str, dict[str, str]] | None:
    """What a message says; None where it is none of ours."""
    try:
        said = json.loads(line)
        tokens = {name: value for name, value in said["tokens"].items() if name in _TOKENS and isinstance(value, str)}
        return (said["open"], tokens) if isinstance(said["open"], str) else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
