"""Whether another program writes to a file that is open here."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from core.base.atomic_files import is_there

SETTLED = 300  # ms without a change after which a program has written all


class FileWatch(QObject):
    """Says that something was done to a file: written to, replaced by another one, as editors do, or taken away."""

    touched = Signal()  # it has been still since for a while

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self.touched)
        self._watcher.fileChanged.connect(self._take_change)
        self._watcher.directoryChanged.connect(self._follow_folder)

    def watch(self, path: Path | None) -> None:
        """Watch this file from now on; None watches nothing."""
        if path != self._path:
            self._path = path
            watched = [*self._watcher.files(), *self._watcher.directories()]
            if watched:
                self._watcher.removePaths(watched)
        self._watch_what_is_there()

    @Slot()
    def _take_change(self) -> None:
        self._watch_what_is_there()
        self._settled.start()

    @Slot()
    def _follow_folder(self) -> None:
        """Another file may have taken the place of ours; where much else is written nearby, that is waited out once."""
        self._watch_what_is_there()
        if not self._settled.isActive():
            self._settled.start()

    def _watch_what_is_there(self) -> None:
        """A file that was replaced is not watched any more: the new one has to be."""
        if self._path is None:
            return
        watched = {*self._watcher.files(), *self._watcher.directories()}
        wanted = {str(path) for path in (self._path, self._path.parent) if is_there(path)}
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
