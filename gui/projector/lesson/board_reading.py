"""Whether a class has more to read of a lesson: asked whenever it stands still, and as a rule of no board at all."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gui.projector.lesson.lesson_board import LessonBoard


class BoardReading(QObject):
    """Reads on, and back, on the board, once there is one: it is made with the projector."""

    moved = Signal()  # there may be more to be read, or no more

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._board: LessonBoard | None = None

    def follow(self, board: "LessonBoard") -> None:
        """The board is made."""
        self._board = board
        board.moved.connect(self.moved)

    @property
    def has_more(self) -> bool:
        """Whether something stands below what is in sight."""
        return self._board is not None and self._board.has_more

    @property
    def has_more_above(self) -> bool:
        """Whether something stands above what is in sight."""
        return self._board is not None and self._board.has_more_above

    def read_on(self) -> None:
        """Move to what stands below."""
        if self._board is not None:
            self._board.read_on()

    def read_back(self) -> None:
        """Move to what stands above."""
        if self._board is not None:
            self._board.read_back()
