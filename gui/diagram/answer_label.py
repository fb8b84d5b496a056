"""What the network answers, at the end of the diagram's title line: where its outputs stand for classes."""

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from gui.diagram.readings import ToldAnswer, answer_of
from gui.look.theme import Theme
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store


class AnswerLabel(QLabel):
    """The class whose output is the largest, and the one that is wanted where that is another."""

    sized = Signal()  # it says something else

    def __init__(self, store: Store, readings: Readings, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._readings, self._theme = readings, theme
        self._told: ToldAnswer | None = None
        self.setObjectName("answer")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        for change in (
            changes.setup_changed,
            changes.words_changed,
            changes.playhead_changed,
            changes.phase_changed,
            changes.veil_changed,
            changes.board_changed,
        ):
            store.when(change).connect(self._follow)
        store.when(changes.language_changed).connect(self._write)
        theme.changed.connect(self._write)
        self._follow()

    @property
    def plain(self) -> str:
        """What it says; empty where it says nothing."""
        told = self._told
        return "" if told is None else self._text(told, told.answer, told.wanted)

    @Slot()
    def _follow(self) -> None:
        told = answer_of(self._readings)
        if told != self._told:
            self._told = told
            self._write()

    @Slot()
    def _write(self) -> None:
        told = self._told
        if told is not None:
            colors = self._theme.colors
            ink = colors.error if told.is_wrong else colors.text
            strong, wanted = f"<b style='color: {ink}'>{escape(told.answer)}</b>", escape(told.wanted)
            self.setText(f"<span style='color: {colors.dim}'>{self._text(told, strong, wanted)}</span>")
            self.setAccessibleName(self.plain)
        self.setHidden(self._told is None)
        self.sized.emit()

    def _text(self, told: ToldAnswer, answer: str, wanted: str) -> str:
        if told.is_wrong:
            text = self.tr("answer {answer}, wanted {wanted}").format(answer=answer, wanted=wanted)
        else:
            text = self.tr("answer {answer}").format(answer=answer)
        return text if told.is_shared else self.tr("each by itself  ·  {answer}").format(answer=text)
