"""What the user has chosen, from one start of the program to the next."""

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QScreen, QWindow
from PySide6.QtWidgets import QWidget

from core.base.catalogue import ENGLISH
from core.base.number_format import FEWEST, MOST, Decimals, NumberFormat
from core.base.written_numbers import COMMA, POINT
from core.network.notations import ARTICLE, NOTATIONS
from gui.dialogs.questions import Button, ask
from gui.look.desktop_hints import keep_still
from gui.look.text_size import PERCENTS, USUAL_PERCENT
from gui.look.theme import Scheme, Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.playback import SPEEDS
from gui.model.readings import Readings
from gui.model.store import Store
from gui.model.window_state import FEWEST_ON_BOARD, MOST_ON_BOARD, BoardSwitch, LabelContent
from gui.preferences.language import KEY, chosen_language, languages, speak, spoken_language
from gui.preferences.settings import kept_count, kept_text, kept_truth

ENGLISH_BESIDE = "english_beside"
COLORS, SPEED, DIGITS, SCIENTIFIC, CARDS = "colors", "speed", "digits", "scientific", "cards"  # keys of the settings
DECIMAL_MARK = "decimal_mark"
TICKETS, BEGINS_AT_HOME = "exit_tickets_wanted", "begins_at_home"
SLOW_BEGINNING = "run_begins_slowly"
STILL_WINDOW = "nothing_moves"
NOTATION, LABELS = "notation", "labels"
BOARD, BOARD_DIGITS, BOARD_DECIMALS = "board", "board_digits", "board_decimals"


class Preferences(QObject):
    """Takes colours, speed, digits and language from the settings, and writes there what becomes of them."""

    language_changed = Signal()  # what was chosen, and what is spoken
    spoken_otherwise = Signal(str)  # another language is spoken than the one of this code: all is to be told anew
    cards_changed = Signal(bool)  # whether cards come while something is pointed at
    text_size_chosen = Signal(int)  # in per cent of the desktop's, also where it was so before
    start_changed = Signal()  # with what the program begins, and whether exit tickets are offered
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
        commands.display.tell_in(spoken_language())
        commands.display.show_english(self.shows_english)
        commands.display.write_decimals_with(saved_decimal_mark(settings))
        commands.display.write_numbers(saved_number_format(settings))
        _take_board(settings, commands)
        keep_still(self.is_still)
        commands.playback.set_speed(_saved_speed(settings))
        commands.playback.begin_slowly(self.run_begins_slowly)
        theme.changed.connect(self._keep_colors)
        store.when(changes.speed_changed).connect(self._keep_speed)
        store.when(changes.number_format_changed).connect(self._keep_number_format)
        commands.display.begin_in(saved_notation(settings))
        store.when(changes.notation_changed).connect(self._keep_notation)
        commands.display.label_edges(saved_labels(settings))
        store.when(changes.edges_changed).connect(self._keep_labels)
        store.when(changes.board_changed).connect(self._keep_board)

    @property
    def language(self) -> str:
        """The language that was chosen: a code, or empty for the system's."""
        return chosen_language(self._settings)

    @property
    def speaks_english(self) -> bool:
        """Whether English is spoken, be it chosen or the system's."""
        return spoken_language() == ENGLISH

    @property
    def shows_english(self) -> bool:
        """Whether the English of terms stands beside them on cards, where another language is spoken."""
        return kept_truth(self._settings, ENGLISH_BESIDE, usual=False)

    @Slot(bool)
    def show_english(self, wanted: bool) -> None:
        """Let it stand there, or not."""
        self._settings.setValue(ENGLISH_BESIDE, wanted)
        self._commands.display.show_english(wanted)
        self.language_changed.emit()

    def choose_language(self, code: str) -> None:
        """Speak it from now on."""
        self._settings.setValue(KEY, code)
        self._speak()

    def _speak(self) -> None:
        """Speak what is chosen, and have everything told in it."""
        before = spoken_language()
        speak(self.language)
        if spoken_language() != before:
            self.spoken_otherwise.emit(before)
            self._commands.display.tell_in(spoken_language())
        self.language_changed.emit()

    def choose_text_size(self, percent: int) -> None:
        """Have text so large on the window's screen, in per cent of the desktop's, now and whenever it is there."""
        self._settings.setValue(_text_size_on(self._window.screen()), percent)
        self._theme.enlarge_text(percent)
        self.text_size_chosen.emit(percent)

    def step_text_size(self, steps: int) -> None:
        """Have text so many steps larger, or smaller."""
        index = PERCENTS.index(self._theme.text_percent) + steps
        self.choose_text_size(PERCENTS[min(max(index, 0), len(PERCENTS) - 1)])

    def follow_screen(self, handle: QWindow) -> None:
        """Have text as large as it was chosen for the screen that the window is on, and for each that it comes to."""
        handle.screenChanged.connect(self._take_text_size, Qt.ConnectionType.UniqueConnection)
        self._take_text_size(handle.screen())

    def restore_text_size(self) -> None:
        """Have text again as large as it was chosen for the window's screen."""
        self._take_text_size(self._window.screen())

    @Slot(QScreen)
    def _take_text_size(self, screen: QScreen) -> None:
        self._theme.enlarge_text(saved_text_percent(self._settings, screen))

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
    def tickets_are_wanted(self) -> bool:
        """Whether a lesson's last questions are offered again, a day and a week later."""
        return kept_truth(self._settings, TICKETS, usual=True)

    @property
    def is_still(self) -> bool:
        """Whether it was chosen that nothing moves by itself."""
        return kept_truth(self._settings, STILL_WINDOW, usual=False)

    def keep_still(self, wanted: bool) -> None:
        """Let nothing move by itself, or what the desktop lets move."""
        self._settings.setValue(STILL_WINDOW, wanted)
        keep_still(wanted)

    def offer_tickets(self, wanted: bool) -> None:
        """Let them be offered, or not."""
        self._settings.setValue(TICKETS, wanted)
        self.start_changed.emit()

    @property
    def begins_at_home(self) -> bool:
        """Whether the program begins with Home; else with what was open last."""
        return kept_truth(self._settings, BEGINS_AT_HOME, usual=False)

    def begin_at_home(self, wanted: bool) -> None:
        """Let it begin so from the next start on, or with what is open then."""
        self._settings.setValue(BEGINS_AT_HOME, wanted)
        self.start_changed.emit()

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
                "Restore the window, its colours, text size, digits, cards, language, the speed and the "
                "recent files to their defaults?"
            ),
            self.tr("Your scenarios are not touched."),
        )
        ask(over or self._window, self.tr("Reset the settings"), texts, (Button.Cancel, Button.Reset), self._reset_if)

    def _reset_if(self, answer: Button) -> None:
        if answer != Button.Reset:
            return
        self._settings.clear()
        self._theme.choose(Scheme.SYSTEM)
        keep_still(self.is_still)
        self._theme.enlarge_text(USUAL_PERCENT)
        self._commands.playback.set_speed(SPEEDS[-1])
        self._commands.playback.begin_slowly(self.run_begins_slowly)
        self._commands.display.write_numbers(NumberFormat())
        self._commands.display.write_decimals_with(POINT)
        self._commands.display.write_names(ARTICLE)
        self._commands.display.label_edges(LabelContent.VALUE)
        self._commands.display.show_english(False)
        _take_board(self._settings, self._commands)
        self.cards_changed.emit(self.cards_while_pointing)
        self.beginning_changed.emit()
        self._speak()
        self.start_changed.emit()
        self.was_reset.emit()

    @Slot()
    def _keep_colors(self) -> None:
        self._settings.setValue(COLORS, self._theme.scheme.value)

    @Slot()
    def _keep_speed(self) -> None:
        self._settings.setValue(SPEED, SPEEDS.index(self._readings.chosen_speed))

    @Slot()
    def _keep_notation(self) -> None:
        self._settings.setValue(NOTATION, self._readings.chosen_notation)

    @Slot()
    def _keep_labels(self) -> None:
        self._settings.setValue(LABELS, self._readings.labels.value)

    @Slot()
    def _keep_number_format(self) -> None:
        self._settings.setValue(DIGITS, self._readings.number_format.digits)
        self._settings.setValue(SCIENTIFIC, self._readings.number_format.scientific)
        self._settings.setValue(DECIMAL_MARK, self._readings.decimal_mark)

    @Slot()
    def _keep_board(self) -> None:
        switch = self._readings.chosen_board
        self._settings.setValue(BOARD, switch.is_on)
        self._settings.setValue(BOARD_DIGITS, int(switch.digits))
        self._settings.setValue(BOARD_DECIMALS, isinstance(switch.digits, Decimals))


def _text_size_on(screen: QScreen) -> str:
    """The key of the text's size on a screen; some have no name."""
    return f"text_size/{screen.name() or 'unnamed'}"


def saved_text_percent(settings: QSettings, screen: QScreen) -> int:
    """How large the user chose last to have text on a screen, in per cent of the desktop's."""
    kept = kept_count(settings, _text_size_on(screen), USUAL_PERCENT, PERCENTS[0], PERCENTS[-1])
    return kept if kept in PERCENTS else USUAL_PERCENT


def saved_scheme(settings: QSettings) -> Scheme:
    """The colours that the user chose last."""
    value = kept_text(settings, COLORS)
    return Scheme(value) if value in {scheme.value for scheme in Scheme} else Scheme.SYSTEM


def saved_number_format(settings: QSettings) -> NumberFormat:
    """How the user chose last to have numbers written."""
    return NumberFormat(
        kept_count(settings, DIGITS, NumberFormat.digits, FEWEST, MOST), kept_truth(settings, SCIENTIFIC, usual=False)
    )


def saved_decimal_mark(settings: QSettings) -> str:
    """With which mark before their decimals the user chose last to have numbers written."""
    return COMMA if kept_text(settings, DECIMAL_MARK) == COMMA else POINT


def saved_notation(settings: QSettings) -> str:
    """In which notation the user chose last to have everything called."""
    kept = kept_text(settings, NOTATION)
    return kept if kept in NOTATIONS else ARTICLE


def saved_labels(settings: QSettings) -> LabelContent:
    """What the user chose last to have written on the edges."""
    kept = kept_text(settings, LABELS)
    return LabelContent(kept) if kept in {each.value for each in LabelContent} else LabelContent.VALUE


def _take_board(settings: QSettings, commands: Commands) -> None:
    """Switch the board as it was left; without settings, off."""
    usual = BoardSwitch()
    digits = kept_count(settings, BOARD_DIGITS, usual.digits, FEWEST_ON_BOARD, MOST_ON_BOARD)
    are_decimals = kept_truth(settings, BOARD_DECIMALS, usual=False)
    commands.display.round_on_board(Decimals(digits) if are_decimals else digits)
    commands.display.work_on_board(kept_truth(settings, BOARD, usual=False))


def _saved_speed(settings: QSettings) -> float:
    return SPEEDS[kept_count(settings, SPEED, len(SPEEDS) - 1, 0, len(SPEEDS) - 1)]
