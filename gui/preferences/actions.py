"""The actions of what the program remembers, as a table: colours, cards, everything as at first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from gui.actions.spec import ActionSpec, ActionTable, Choice
from gui.look.text_size import USUAL_PERCENT
from gui.look.theme import Scheme, Theme
from gui.preferences.language import AS_THE_SYSTEM
from gui.preferences.store import Preferences


class PreferencesActions(ActionTable):
    """What the preferences hold, where it is wanted at once."""

    is_of_workspace = False

    def __init__(self, preferences: Preferences, theme: Theme, show: Callable[[], None], parent: QObject) -> None:
        """`show` opens the dialog."""
        super().__init__(parent)
        self._theme = theme
        self.specs = (
            ActionSpec(
                "cards",
                self.tr("Cards while pointing"),
                self.tr("Show the card of what the pointer rests on; or, without, only of what is clicked"),
                "",
                "card",
                preferences.show_cards_while_pointing,
                checked_when=lambda: preferences.cards_while_pointing,
            ),
            ActionSpec(
                "english_beside",
                self.tr("English terms on cards"),
                self.tr("Show the English of each term of a card beside it, where another language is spoken"),
                run=preferences.show_english,
                enabled_when=lambda: not preferences.speaks_english,
                checked_when=lambda: preferences.shows_english,
            ),
            ActionSpec(
                "text_larger",
                self.tr("Larger text"),
                self.tr("Have all text larger, and what it stands in"),
                QKeySequence.StandardKey.ZoomIn,
                "text-larger",
                partial(preferences.step_text_size, 1),
            ),
            ActionSpec(
                "text_smaller",
                self.tr("Smaller text"),
                self.tr("Have all text smaller, and what it stands in"),
                QKeySequence.StandardKey.ZoomOut,
                "text-smaller",
                partial(preferences.step_text_size, -1),
            ),
            ActionSpec(
                "text_usual",
                self.tr("Usual text"),
                self.tr("Have text as large as the desktop has it"),
                "Ctrl+0",
                "text-usual",
                partial(preferences.choose_text_size, USUAL_PERCENT),
            ),
            ActionSpec(
                "preferences",
                self.tr("&Preferences…"),
                self.tr("Colours, digits shown, language; reset them"),
                "Ctrl+,",
                "preferences",
                show,
                menu_role=QAction.MenuRole.PreferencesRole,
            ),
            ActionSpec(
                "reset_settings",
                self.tr("Reset the settings…"),
                self.tr("Restore window, colours, digits, cards, language, speed and recent files to their defaults"),
                "",
                "reset",
                preferences.ask_to_reset,
            ),
            self._coloring(
                Scheme.SYSTEM, self.tr("As the system"), self.tr("Light, dark or in high contrast, as the system is")
            ),
            self._coloring(Scheme.LIGHT, self.tr("Light"), self.tr("Light colours, for a projector")),
            self._coloring(Scheme.DARK, self.tr("Dark"), self.tr("Dark colours")),
            self._coloring(
                Scheme.CONTRAST_LIGHT, self.tr("High contrast, light"), self.tr("Black on white, every line clear")
            ),
            self._coloring(
                Scheme.CONTRAST_DARK, self.tr("High contrast, dark"), self.tr("White on black, every line clear")
            ),
            self._language(preferences, AS_THE_SYSTEM, self.tr("As the system")),
            *(self._language(preferences, code, name) for code, name in preferences.languages.items()),
        )
        self.changes = (preferences.cards_changed, preferences.language_changed, theme.changed)

    def _language(self, preferences: Preferences, code: str, name: str) -> ActionSpec:
        return ActionSpec(
            f"language_{code or 'system'}",
            name,
            self.tr("The language of the window, switched at once"),
            run=lambda _ticked: preferences.choose_language(code),
            checked_when=lambda: preferences.language == code,
            choice=Choice("language", code),
        )

    def _coloring(self, scheme: Scheme, text: str, tip: str) -> ActionSpec:
        theme = self._theme
        return ActionSpec(
            f"colors_{scheme.value}",
            text,
            tip,
            run=lambda _ticked: theme.choose(scheme),
            checked_when=lambda: theme.scheme is scheme,
            choice=Choice("colors", scheme),
        )
