"""What the user has chosen, from one start of the program to the next."""

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.base.number_format import FEWEST, MOST, NumberFormat
from gui.dialogs.questions import Button, ask
from gui.look.theme import Scheme, Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.playback import SPEEDS
from gui.model.readings import Readings
from gui.model.store import Store
from gui.preferences.language import KEY, chosen_language, languages
from gui.preferences.settings import kept_count, kept_text, kept_truth

COLORS, SPEED, DIGITS, SCIENTIFIC, CARDS = "colors", "speed", "digits", "scientific", "cards"  # keys of the settings
SLOW_BEGINNING = "run_begins_slowly"


class Preferences(QObject):
    """Takes colours, speed, digits and language from the settings, and writes there what becomes of them."""

    language_changed = Signal()  # the one that is spoken from the next start on
    cards_changed = Signal(bool)  # whether cards come while something is pointed at
    beginning_changed = Signal()  # whether a document's first run begins slowly
    was_reset = Signal()  # everything is as at first

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, settings: QSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._readings, self._commands, self._theme, self._settings, self._window = (
            readings,
            commands,
            theme,
            settings,
            window,
        )
        self.languages = languages()
        self._spoken = self.language
        commands.display.write_numbers(saved_number_format(settings))
        commands.playback.set_speed(_saved_speed(settings))
        commands.playback.begin_slowly(self.run_begins_slowly)
        theme.changed.connect(self._keep_colors)
        store.when(changes.speed_changed).connect(self._keep_speed)
        store.when(changes.number_format_changed).connect(self._keep_notation)

    @property
    def language(self) -> str:
        """The language that was chosen: a code, or empty for the system's."""
        return chosen_language(self._settings)

    @property
    def speaks_another(self) -> bool:
        """Whether the language that was chosen is not the one chosen when the program was started."""
        return self.language != self._spoken

    def choose_language(self, code: str) -> None:
        """Speak it from the next start on."""
        self._settings.setValue(KEY, code)
        self.language_changed.emit()

    @property
    def cards_while_pointing(self) -> bool:
        """Whether the card of what is pointed at comes beside the pointer; else by a click only, in the inspector."""
        return kept_truth(self._settings, CARDS, usual=True)

    @Slot(bool)
    def show_cards_while_pointing(self, wanted: bool) -> None:
        """Let cards come so, or by a click only."""
        if wanted != self.cards_while_pointing:
            self._settings.setValue(CARDS, wanted)
            self.cards_changed.emit(wanted)

    @property
    def run_begins_slowly(self) -> bool:
        """Whether a document's first run at full speed begins slowly, and grows until it is."""
        return kept_truth(self._settings, SLOW_BEGINNING, usual=True)

    def let_run_begin_slowly(self, wanted: bool) -> None:
        """Let it begin so, or at full speed at once."""
        self._settings.setValue(SLOW_BEGINNING, wanted)
        self._commands.playback.begin_slowly(wanted)
        self.beginning_changed.emit()

    def ask_to_reset(self, over: QWidget | None = None) -> None:
        """Ask, over a window of the program, whether everything is to be as at first."""
        texts = (
            self.tr(
                "Put the window, its colours, digits, cards, language, the speed and the recent files back as they "
                "were at first?"
            ),
            self.tr("Your scenarios are not touched."),
        )
        ask(over or self._window, self.tr("Reset the settings"), texts, (Button.Cancel, Button.Reset), self._reset_if)

    def _reset_if(self, answer: Button) -> None:
        if answer != Button.Reset:
            return
        self._settings.clear()
        self._theme.choose(Scheme.SYSTEM)
        self._commands.playback.set_speed(SPEEDS[-1])
        self._commands.playback.begin_slowly(self.run_begins_slowly)
        self._commands.display.write_numbers(NumberFormat())
        self.cards_changed.emit(self.cards_while_pointing)
        self.beginning_changed.emit()
        self.language_changed.emit()
        self.was_reset.emit()

    @Slot()
    def _keep_colors(self) -> None:
        self._settings.setValue(COLORS, self._theme.scheme.value)

    @Slot()
    def _keep_speed(self) -> None:
        self._settings.setValue(SPEED, SPEEDS.index(self._readings.speed))

    @Slot()
    def _keep_notation(self) -> None:
        self._settings.setValue(DIGITS, self._readings.number_format.digits)
        self._settings.setValue(SCIENTIFIC, self._readings.number_format.scientific)


def saved_scheme(settings: QSettings) -> Scheme:
    """The colours that the user chose last."""
    value = kept_text(settings, COLORS)
    return Scheme(value) if value in {scheme.value for scheme in Scheme} else Scheme.SYSTEM


def saved_number_format(settings: QSettings) -> NumberFormat:
    """How the user chose last to have numbers written."""
    return NumberFormat(
        kept_count(settings, DIGITS, NumberFormat.digits, FEWEST, MOST), kept_truth(settings, SCIENTIFIC, usual=False)
    )


def _saved_speed(settings: QSettings) -> float:
    return SPEEDS[kept_count(settings, SPEED, len(SPEEDS) - 1, 0, len(SPEEDS) - 1)]
