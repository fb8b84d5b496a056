"""What a worksheet asks: the choices that its code says again."""

from dataclasses import dataclass
from enum import StrEnum

from core.exercises.sheet.asked_about import ALL
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import DIGITS, ExerciseSheet

USUAL_SEED = 7
MOST_VARIANTS = 60
MOST_SEED = 9999
_DRAWINGS = 100  # variants of one seed never meet those of the next one


@dataclass(frozen=True)
class SheetChoices:
    """What is asked on every variant of a worksheet.

    `about` is "all", "forward" or the id of a quantity; `sample` counts from 0, None is the first of the state's batch;
    `rate` takes the place of the scenario's learning rate in the update that is asked for, and not in the updates that
    lead to the state. `blanks` are the indices of the lines that are asked of the sheet; None for all, as it is
    printed.
    """

    about: str = ALL
    state: int = 0
    sample: int | None = None
    digits: int = DIGITS  # significant ones, or `Decimals`
    is_board: bool = False
    rate: float | None = None
    seed: int = USUAL_SEED
    blanks: tuple[int, ...] | None = None

    def blank_lines(self, sheet: ExerciseSheet) -> tuple[Quantity, ...]:
        """The lines of the sheet that are asked."""
        if self.blanks is None:
            return sheet.questions
        return tuple(each for index, each in enumerate(sheet.questions) if index in self.blanks)


def drawing_of(seed: int, variant: int) -> int:
    """The number by which all numbers of a variant are drawn; the first variant has those of the scenario."""
    return _DRAWINGS * seed + variant


def variant_of_drawing(drawing: int) -> tuple[int, int]:
    """The seed and the variant whose numbers are drawn by that number."""
    return divmod(drawing, _DRAWINGS)


def next_variant(seed: int, variant: int) -> tuple[int, int]:
    """The seed and the variant that come next; after the last one of a seed the next seed's first that is drawn."""
    return (seed, variant + 1) if variant < MOST_VARIANTS else (seed + 1, 2)


class Paper(StrEnum):
    """What is printed on."""

    A4 = "A4"
    LETTER = "Letter"


class ShownFormulas(StrEnum):
    """Beside which lines it stands how they are worked out."""

    NONE = "none"
    FORWARD = "forward"
    ALL = "all"


@dataclass(frozen=True)
class PageChoices:
    """How a sheet is laid out, and in which language the scenario's title is; nothing of it is in its code."""

    paper: Paper = Paper.A4
    formulas: ShownFormulas = ShownFormulas.FORWARD
    has_name_line: bool = True
    has_squares: bool = True
    has_diagram: bool = True
    language: str = "en"
