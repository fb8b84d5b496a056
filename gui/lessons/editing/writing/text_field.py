"""A text of the lesson, in the language that is written in, and what is wrong with it below."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.lessons.editing.draft import TextPlace
from core.lessons.live_words import LiveWords
from core.lessons.names import LessonNames
from core.lessons.text_faults import text_faults
from gui.formulas.typesetting import Formulas
from gui.lessons.editing.lesson_editor import LessonEditor
from gui.lessons.editing.writing.markdown_edit import MarkdownEdit
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.model.readings import Readings
from gui.practice.parts.dressed import Dressed, text_label
from gui.reading.known_numbers import words_of
from gui.texts.faults import translated

MOST_FAULTS = 3  # that are said below a text at once


class TextWords:
    """What is live in the texts that are written, found once for all of them."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self._known: tuple[tuple[object, int, int | None], LiveWords] | None = None

    def __call__(self) -> LiveWords:
        """The names and numbers of the state on the screen."""
        readings = self._readings
        key = (readings.setup, readings.state, readings.chosen_sample)
        if self._known is None or self._known[0][0] is not key[0] or self._known[0][1:] != key[1:]:
            self._known = key, words_of(readings)
        return self._known[1]


class TextField(Dressed):
    """One text of the draft: what is written goes into it, and what it says comes from there."""

    entered = Signal(object)  # MarkdownEdit: the keyboard is here

    def __init__(
        self, editor: LessonEditor, theme: Theme, formulas: Formulas, words: TextWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._editor, self._words = editor, words
        self._place: TextPlace | None = None
        self._looked_at: tuple[str, LessonNames] | None = None  # the text of which faults are said, and its names
        self.edit = MarkdownEdit(theme, formulas, words)
        self.fault = text_label(12, wraps=True)
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grow_with_text(column.setSpacing, 3)
        column.addWidget(self.edit)
        column.addWidget(self.fault)
        self.setFocusProxy(self.edit)
        self.edit.edited.connect(self._take)
        self.edit.entered.connect(self._enter)
        self.dress()

    @property
    def place(self) -> TextPlace | None:
        """Where in the lesson its text stands."""
        return self._place

    def show_place(self, place: TextPlace, name: str, hint: str = "") -> None:
        """Show the text at this place; `name` is read out.

        While nothing stands there, it is what the text says in the lesson's own language, or the `hint`.
        """
        self._place = place
        draft, language = self._editor.draft, self._editor.language
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(draft.words(place, draft.own) or hint)
        words = draft.words(place, language)
        self.edit.show_markdown(words)
        self._say_faults(words)

    @Slot(str)
    def _take(self, markdown: str) -> None:
        editor = self._editor
        if self._place is not None and editor.is_editing:
            self._say_faults(markdown)
            name = (self._place, editor.language)
            editor.change(editor.draft.with_words(self._place, editor.language, markdown), name)

    def _say_faults(self, markdown: str) -> None:
        known = (markdown, self._editor.names)
        if self._looked_at is not None and known[0] == self._looked_at[0] and known[1] is self._looked_at[1]:
            return  # another text was written in
        self._looked_at = known
        faults = text_faults(markdown, self._editor.names) if markdown.strip() else []
        said = list(dict.fromkeys(translated(problem) for _, problem in faults))
        self.fault.setText("\n".join(said[:MOST_FAULTS]))
        self.fault.setVisible(bool(said))
        self.edit.setAccessibleDescription(self.fault.text())

    @Slot()
    def _enter(self) -> None:
        self.entered.emit(self.edit)

    def dress(self) -> None:
        self.fault.setStyleSheet(f"color: {self.colors.error};")
