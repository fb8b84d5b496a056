"""What the tests of the lesson editor share: an editor in a window, and what is done in it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.lessons.editing.lesson_editor import LessonEditor
from gui.window.main_window import MainWindow
from tests.gui.lessons.lessons import lesson_file, written


def editing(window: MainWindow, *steps: str) -> LessonEditor:
    """A lesson of these steps, in no file, that is edited in a window."""
    file = lesson_file(*steps or ("", ""))
    window.editing.editor.edit_file(file, as_copy=True)
    return window.editing.editor


def editing_file(window: MainWindow, folder: Path, *steps: str) -> Path:
    """The same in a file of its own."""
    path = written(folder, *steps or ("", ""))
    window.editing.edit_path(path)
    return path


def type_in(field: QWidget, text: str) -> None:
    """Type at the end of a field; a line end is Enter."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for number, line in enumerate(text.split("\n")):
        if number:
            QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.keyClicks(field, line)


def press(window: MainWindow, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    """Press a key of the window, wherever the keyboard is."""
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= each
    QTest.keyClick(window.focusWidget() or window, key, modifiers)
