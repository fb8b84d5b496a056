"""What the scenario is called, and what is to be said of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from core.setup.changes import change_texts
from core.setup.setup import Setup
from gui.look.text_size import grow_with_text
from gui.preferences.language import language_of_texts
from gui.texts.changes import changed

NOTES_HEIGHT = 86  # points


PARAGRAPH_SEPARATOR = "\u2029"


class NotesEditor(QPlainTextEdit):
    """Several lines of text; Tab leaves them, and leaving them takes them."""

    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        grow_with_text(self.setFixedHeight, NOTES_HEIGHT)

    def text(self) -> str:
        """What it holds; Qt's plain text has spaces in place of those that keep words on one line."""
        return self.document().toRawText().replace(PARAGRAPH_SEPARATOR, "\n")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()
            self.document().setModified(False)
            self.document().clearUndoRedoStacks()  # what was typed is taken: there is no way back but the window's


class TextsForm(QWidget):
    """Says what is wanted as a text for the menu and a function that makes the changed setup."""

    wanted = Signal(str, object)  # Callable[[Setup], Setup]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ("", "")
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setToolTip(self.tr("What the list of scenarios calls it"))
        self.unfold = QPushButton(self.tr("Notes"))
        self.unfold.setCheckable(True)
        self.unfold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.unfold.setToolTip(self.tr("Write notes on it, to be read beside the network"))
        self.notes = NotesEditor(self.tr("Notes"))
        self.notes.setPlaceholderText(self.tr("What to look at; Markdown is shown as such"))
        self.notes.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(QLabel(self.tr("Title")))
        row.addWidget(self.title, 1)
        row.addWidget(self.unfold)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 4, 6, 0)
        rows.setSpacing(4)
        rows.addLayout(row)
        rows.addWidget(self.notes)
        self.unfold.toggled.connect(self._open_notes)
        self.title.editingFinished.connect(self._take_title)
        self.notes.left.connect(self._take_notes)

    def show_setup(self, setup: Setup) -> None:
        """Show its title and notes, in the language in which scenarios tell of themselves."""
        scenario = setup.scenario
        title, notes = scenario.title_in(language_of_texts()), scenario.notes_in(language_of_texts())
        self._shown = (title, notes)
        if self.title.text() != title:
            self.title.setText(title)
            self.title.setCursorPosition(0)
        if self.notes.text() != notes:
            self.notes.setPlainText(notes)

    @Slot(bool)
    def _open_notes(self, opened: bool) -> None:
        self.notes.setVisible(opened)
        if opened:
            self.notes.setFocus()

    @Slot()
    def _take_title(self) -> None:
        title, language = self.title.text().strip(), language_of_texts()
        if title != self._shown[0]:
            text = changed(self.tr("title"), self._shown[0], title)
            self.wanted.emit(text, lambda each: change_texts(each, language, title=title))

    @Slot()
    def _take_notes(self) -> None:
        notes, language = self.notes.text(), language_of_texts()
        if notes != self._shown[1]:
            self.wanted.emit(self.tr("notes"), lambda each: change_texts(each, language, notes=notes))
