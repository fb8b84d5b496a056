"""Fields of the network page: names to type, a choice of words."""

import csv
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from core.base.typed_name import typed_name
from gui.look.plain_text import tip
from gui.look.text_size import grow_with_text
from gui.widgets.controls import ComboBox

NARROWEST = 100  # logical pixels: room for two names as Backstep gives them


class NamesField(QLineEdit):
    """Names with commas between them, in quotes where they hold one; none for those that Backstep gives."""

    changed = Signal(object)  # list[str], or None for the rule's

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("automatic"))
        grow_with_text(self.setMinimumWidth, NARROWEST)
        self.editingFinished.connect(self._take)

    def show_names(self, names: list[str] | None, all_names: str) -> None:
        """Show the names that are given; the tool tip says all, whoever gave them."""
        self._shown = text_of_names(names or [])
        self.setText(self._shown)
        self.setCursorPosition(0)
        hint = self.tr("Names, with commas between them, in quotes those that hold one; none for Backstep's own")
        self.setToolTip(tip(f"{all_names}\n{hint}"))

    @Slot()
    def _take(self) -> None:
        if self.text() != self._shown:
            self.changed.emit(names_in(self.text()))
        else:
            self.setCursorPosition(0)


class ChoiceField(ComboBox):
    """One of several values, each with the word for it."""

    chosen = Signal(object)

    def __init__(self, name: str, values: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for value, word in values:
            self.addItem(word, value)
        self.activated.connect(self._choose)

    def show_value(self, value: object) -> None:
        """Show which one it is."""
        places = [index for index in range(self.count()) if _same(self.itemData(index), value)]
        self.setCurrentIndex(places[0] if places else -1)

    def word_for(self, value: object) -> str:
        """The word for one of the values."""
        return next((self.itemText(index) for index in range(self.count()) if _same(self.itemData(index), value)), "")

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))


class QuietButton(QPushButton):
    """A button that leaves the keyboard where it is."""

    def __init__(self, text: str, tip: str) -> None:
        super().__init__(text)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _same(one: object, other: object) -> bool:
    """Whether two values are the same: True and 1 are not."""
    return type(one) is type(other) and one == other


def names_in(text: str) -> list[str] | None:
    """Names as they are typed, with commas between them, as in a CSV file; None for none."""
    cells = next(csv.reader([text], skipinitialspace=True), [])
    return list(filter(None, map(typed_name, cells))) or None


def text_of_names(names: Sequence[str]) -> str:
    """Names as `names_in` reads them."""
    return ", ".join(f'"{name.replace(chr(34), 2 * chr(34))}"' if set(',"') & set(name) else name for name in names)
