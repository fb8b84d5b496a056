"""A switch of several words, of which one is on."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget


class Segments(QFrame):
    """Shows words side by side, equally wide; a click, or Space on it, turns one on."""

    chosen = Signal(str)  # by the user: the name of the word that is on now

    def __init__(self, words: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Each of the `words` by its name; the first is on."""
        super().__init__(parent)
        self.setObjectName("segments")
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name, word in words.items():
            button = QToolButton()
            button.setText(word)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            button.clicked.connect(self._choose)
            self.buttons[name] = button
            self._group.addButton(button)
            row.addWidget(button, 1)
        self.turn_on(next(iter(words)))

    @property
    def on(self) -> str:
        """The name of the word that is on."""
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def turn_on(self, name: str) -> None:
        """Let this word be on; nothing is said of it."""
        self.buttons[name].setChecked(True)

    def show_word(self, name: str, wanted: bool) -> None:
        """Let a word be one of the switch, or leave it out for now."""
        self.buttons[name].setVisible(wanted)

    def following(self, step: int) -> str:
        """The name of the word that is so many places after the one that is on, in a round of those that are there."""
        there = [name for name, button in self.buttons.items() if not button.isHidden()]
        return there[(there.index(self.on) + step) % len(there)] if self.on in there else there[0]

    def _choose(self) -> None:
        self.chosen.emit(self.on)
