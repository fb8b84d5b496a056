"""Which lesson there is on the open network: one that is built in, or the file that was opened last."""

from pathlib import Path
from typing import TYPE_CHECKING

from core.lessons.built_in import BUILT_IN_LESSONS, built_in_lesson, lesson_path
from core.lessons.faults import LessonError
from core.setup.setup import Setup

if TYPE_CHECKING:
    from core.lessons.reader import LessonFile


class LessonShelf:
    """Finds lessons; what was read is kept as long as the same network is open."""

    def __init__(self) -> None:
        self._read: tuple[Path, LessonFile | None] | None = None
        self._own: dict[str, Path] = {}  # files that were opened, by the names of their scenarios

    def remember(self, file: "LessonFile") -> None:
        """A file of a person's own is the lesson of its network from now on."""
        if file.path is not None:
            self._own[file.lesson.setup.name] = file.path
            self._read = file.path, file  # it may have been written anew

    def path_for(self, setup: Setup) -> Path | None:
        """The file of the lesson on a network; None where there is none."""
        own = self._own.get(setup.name)
        if own is not None and own.is_file():
            return own
        built_in = lesson_path(setup.name)
        return built_in if setup.path is None and built_in.is_file() else None

    def lesson_for(self, setup: Setup) -> "LessonFile | None":
        """The lesson itself; None where there is none, or it has a fault."""
        from core.lessons.reader import read_lesson

        path = self.path_for(setup)
        if path is None:
            return None
        if self._read is None or self._read[0] != path:
            try:
                is_built_in = path.parent == BUILT_IN_LESSONS
                self._read = path, built_in_lesson(path.stem) if is_built_in else read_lesson(path)
            except LessonError:
                self._read = path, None
        return self._read[1]
