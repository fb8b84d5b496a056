"""What the tests of lessons share: lessons made of a few lines, and one that runs in a window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from core.lessons.reader import LessonFile, parse_lesson
from gui.lessons.lesson_player import LessonPlayer
from gui.window.main_window import MainWindow
from tests.core.lessons.lessons import HEAD

ASKS = 'show = { phase = "sops 1", held = "SOP1" }\nask = { quantity = "SOP1" }\nlocked = ["run", "state", "weights"]'
READS = 'minutes = 2\nlocked = ["run"]\nhidden = ["error", "views"]'


def lesson_file(*steps: str, head: str = HEAD) -> LessonFile:
    """A lesson on gad-3-2-1, of steps of which these lines are all they say besides a heading."""
    return parse_lesson(lesson_text(*steps, head=head), "my.toml")


def lesson_text(*steps: str, head: str = HEAD) -> str:
    """The text of its file."""
    return head + "".join(f'[[step]]\ntext = "# Step {n}"\n{step}\n' for n, step in enumerate(steps, 1))


def written(folder: Path, *steps: str) -> Path:
    """Such a lesson in a file."""
    path = folder / "my.toml"
    path.write_text(lesson_text(*steps), encoding="utf-8")
    return path


def begun(window: MainWindow, *steps: str) -> LessonPlayer:
    """A lesson of these steps, that runs in a window."""
    window.lessons.player.begin(lesson_file(*steps))
    return window.lessons.player


def type_answer(window: MainWindow, text: str) -> None:
    """Type an answer into the field of the question, and Enter."""
    field = window.lessons.pane.card.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def told(window: MainWindow, *numbers: str) -> list[str]:
    """Where in a window one of these numbers stands, is read out, or comes beside the pointer."""
    texts = [str(node.numbers) for node in window.diagram.shown().nodes.values()]
    for part in window.findChildren(QWidget):
        if part.isVisible():
            texts += [part.toolTip(), part.accessibleName(), part.accessibleDescription()]
            texts += [part.text()] if isinstance(part, QLabel | QAbstractButton) else []
    return [text for text in texts if any(number in text for number in numbers)]
