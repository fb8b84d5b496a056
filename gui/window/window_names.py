"""What the window and its rails are called, and how all of it says the same in another language."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from gui.look.plain_text import in_title
from gui.model import changes
from gui.preferences.fonts import lacking_font
from gui.preferences.language import language_of_texts, spoken_language

if TYPE_CHECKING:
    from gui.preferences.retelling import Retelling
    from gui.window.main_window import MainWindow


class WindowNames(QObject):
    """Follows what is open, held and spoken: in the window's title, on the rails of what is folded away."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.name_rails()

    def follow(self) -> None:
        """Follow what is open and whether it is saved, what is held, and the language."""
        window, store = self._window, self._window.store
        undo, opened = window.commands.edits.undo, window.opening.opened
        for renamed in (undo.cleanChanged, undo.indexChanged, store.when(changes.setup_changed), opened):
            renamed.connect(self._name_window)
        for renamed_rail in (changes.pin_changed, changes.words_changed, changes.setup_changed):
            store.when(renamed_rail).connect(self._name_rail)
        window.preferences.spoken_otherwise.connect(self._retell)
        self._name_window()
        self._name_rail()

    def name_rails(self) -> None:
        """Let it be read what is folded away, as it is where nothing else stands in its place."""
        rails, views = self._window.rails, self._window.views
        rails["scenarios"].name_panel(self.tr("Scenarios"), self.tr("Notes"), self.tr("Article"))
        rails["lower_views"].name_panel(self.tr("Error"), *views.titles)

    def tell_lacking_font(self) -> None:
        """Say where the language has signs that no font here has."""
        if why := lacking_font(spoken_language()):
            self._window.messages.shortly(why)

    @Slot(str)
    def _retell(self, before: str) -> None:
        """Say in another language what was said once; whoever follows the state tells that anew afterwards."""
        retelling = self._retelling
        retelling.begin(before)
        for window in QApplication.topLevelWidgets():
            if window.parent() is None:
                retelling.window(window)
        self._window.actions_made.retell(retelling.text)
        self._window.views.retell(retelling.text)
        self.tell_lacking_font()
        self.name_rails()
        self._name_window()

    @cached_property
    def _retelling(self) -> "Retelling":
        from gui.preferences.retelling import Retelling

        return Retelling()

    @Slot()
    def _name_rail(self) -> None:
        """Let what is held be read while the inspector is folded."""
        readings, title = self._window.readings, self.tr("Inspector")
        held = readings.pinned
        self._window.rails["inspector"].name_panel(f"{title}: {readings.names.of(held)}" if held else title)

    @Slot()
    def _name_window(self) -> None:
        window = self._window
        setup = window.readings.setup
        parts = [f"{in_title(setup.scenario.title_in(language_of_texts()))}[*]"]
        if setup.path is not None:
            parts.append(in_title(setup.path.name))
        window.setWindowTitle(" — ".join([*parts, "Backstep"]))
        window.setWindowModified(window.document.is_changed)
