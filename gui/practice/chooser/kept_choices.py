"""What was chosen to be practised, and how the last sheets went, from one start of the program to the next."""

from PySide6.QtCore import QSettings

from core.exercises.choosing.choice import PracticeChoice
from core.exercises.choosing.fading import RUNNING, Fading
from core.exercises.choosing.kinds import PracticeKind
from core.exercises.practice.practice import Practice
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import DIGITS
from core.worksheets.choices import MOST_VARIANTS, USUAL_SEED, drawing_of, variant_of_drawing
from gui.preferences.settings import kept_count, kept_text, kept_texts

FEWEST_DIGITS, MOST_DIGITS = 3, 8
FIRST_DRAWN = 2  # the first variant of a sheet has the scenario's numbers
MOST_BLANKS = 1000
_ALL = "all"


class KeptChoices:
    """Reads and writes them in the settings, each within its limits."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def kind(self) -> PracticeKind:
        """What was practised last; at first one weight's chain."""
        text = kept_text(self._settings, "practice/kind")
        return PracticeKind(text) if text in set(PracticeKind) else PracticeKind.CHAIN

    @property
    def digits(self) -> int:
        """How many digits were asked."""
        return kept_count(self._settings, "practice/digits", DIGITS, FEWEST_DIGITS, MOST_DIGITS)

    @property
    def seed(self) -> int | None:
        """The seed by which numbers were drawn; None where they were the scenario's."""
        number = kept_count(self._settings, "practice/sheet", 1, 1, MOST_VARIANTS)
        return drawing_of(USUAL_SEED, number) if number >= FIRST_DRAWN else None

    def about(self, kind: PracticeKind) -> str:
        """The id of what a kind was about; empty where none was chosen."""
        return kept_text(self._settings, f"practice/{kind}/about")

    def keep(self, choice: PracticeChoice) -> None:
        """Keep a choice with which a practice begins."""
        self._settings.setValue("practice/kind", choice.kind.value)
        if not choice.is_board:
            self._settings.setValue("practice/digits", choice.digits)
        number = 1 if choice.seed is None else variant_of_drawing(choice.seed)[1]
        self._settings.setValue("practice/sheet", number)
        self._settings.setValue(f"practice/{choice.kind}/about", choice.about)

    # Blank lines

    def fading(self, kind: PracticeKind) -> Fading:
        """How many lines of a kind are blank, and how its last sheets went."""
        settings, at = self._settings, f"practice/{kind}"
        is_whole = kept_text(settings, f"{at}/blanks") == _ALL
        return Fading(
            blanks=None if is_whole else kept_count(settings, f"{at}/blanks", 1, 1, MOST_BLANKS),
            streak=kept_count(settings, f"{at}/streak", 0, 1 - RUNNING, RUNNING - 1),
            right_once=frozenset(kept_texts(settings, f"{at}/right_once")),
            right_twice=frozenset(kept_texts(settings, f"{at}/right_twice")),
        )

    def keep_fading(self, kind: PracticeKind, fading: Fading) -> None:
        """Keep how many lines of a kind are blank."""
        at = f"practice/{kind}"
        self._settings.setValue(f"{at}/blanks", _ALL if fading.blanks is None else fading.blanks)
        self._settings.setValue(f"{at}/streak", fading.streak)
        self._settings.setValue(f"{at}/right_once", sorted(fading.right_once))
        self._settings.setValue(f"{at}/right_twice", sorted(fading.right_twice))

    def keep_result(self, kind: PracticeKind, practice: Practice, lines: tuple[Quantity, ...]) -> None:
        """Keep what follows for the blank lines of a kind from a practice that is done, of these lines."""
        self.keep_fading(kind, self.fading(kind).after(practice, lines))
