"""Files that are dropped on the window: a class is marked by its answers, and of all others the first is opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from gui.window.frames.practice_frame import PracticeFrame
from gui.window.window_context import WindowContext


class DroppedFiles(QObject):
    """Takes what is dropped, and hands it to whoever knows what becomes of it."""

    def __init__(self, context: WindowContext, practice: PracticeFrame, open_file: Callable[[Path], object]) -> None:
        super().__init__(context.window)
        self._messages, self._practice, self._open = context.messages, practice, open_file

    def enter(self, event: QDragEnterEvent) -> None:
        """Something is dragged over the window: files may be dropped."""
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def take(self, event: QDropEvent) -> None:
        """It was dropped."""
        files = _files(event.mimeData())
        if not files:
            return  # where they came from they are gone meanwhile
        event.acceptProposedAction()
        from gui.practice.class_table.class_page import are_answers

        if are_answers(files):
            self._practice.mark_class(files)
            return
        self._open(files[0])
        if len(files) > 1:
            self._messages.shortly(self.tr("Only the first of the files was opened."))


def _files(dragged: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
