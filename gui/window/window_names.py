"""What the window and its rails are called, and how all of it says the same in another language."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from gui.document.document import Document
from gui.look.plain_text import in_title
from gui.model import changes
from gui.preferences.fonts import lacking_font
from gui.preferences.language import language_of_texts, spoken_language
from gui.preferences.store import Preferences
from gui.widgets.rail import Rail
from gui.window.opening import Opening
from gui.window.view_tabs import ViewTabs
from gui.window.window_context import WindowContext

if TYPE_CHECKING:
    from gui.preferences.retelling import Retelling


class WindowNames(QObject):
    """Follows what is open, held and spoken: in the window's title, on the rails of what is folded away."""

    def __init__(self, context: WindowContext, document: Document, views: ViewTabs, rails: Mapping[str, Rail]) -> None:
        super().__init__(context.window)
        self._store, self._readings, self._commands = context.store, context.readings, context.commands
        self._actions, self._messages, self._window = context.actions, context.messages, context.window
        self._document, self._views, self._rails = document, views, rails
        self.name_rails()

    def follow(self, opening: Opening, preferences: Preferences) -> None:
        """Follow what is open and whether it is saved, what is held, and the language."""
        store, undo = self._store, self._commands.edits.undo
        for renamed in (undo.cleanChanged, undo.indexChanged, store.when(changes.setup_changed), opening.opened):
            renamed.connect(self._name_window)
        for renamed_rail in (changes.pin_changed, changes.words_changed, changes.setup_changed):
            store.when(renamed_rail).connect(self._name_rail)
        preferences.spoken_otherwise.connect(self._retell)
        self._name_window()
        self._name_rail()

    def name_rails(self) -> None:
        """Let it be read what is folded away, as it is where nothing else stands in its place."""
        rails, views = self._rails, self._views
        rails["scenarios"].name_panel(self.tr("Scenarios"), self.tr("Notes"), self.tr("Article"))
        rails["lower_views"].name_panel(self.tr("Error"), *views.titles)

    def tell_lacking_font(self) -> None:
        """Say where the language has signs that no font here has."""
        if why := lacking_font(spoken_language()):
            self._messages.shortly(why)

    @Slot(str)
    def _retell(self, before: str) -> None:
        """Say in another language what was said once; whoever follows the state tells that anew afterwards."""
        retelling = self._retelling
        retelling.begin(before)
        for window in QApplication.topLevelWidgets():
            if window.parent() is None:
                retelling.window(window)
        self._actions.retell(retelling.text)
        self._views.retell(retelling.text)
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
        readings, title = self._readings, self.tr("Inspector")
        held = readings.pinned
        self._rails["inspector"].name_panel(f"{title}: {readings.names.of(held)}" if held else title)

    @Slot()
    def _name_window(self) -> None:
        setup = self._readings.setup
        parts = [f"{in_title(setup.scenario.title_in(language_of_texts()))}[*]"]
        if setup.path is not None:
            parts.append(in_title(setup.path.name))
        self._window.setWindowTitle(" — ".join([*parts, "Backstep"]))
        self._window.setWindowModified(self._document.is_changed)
