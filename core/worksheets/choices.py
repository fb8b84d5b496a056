"""What a worksheet asks: the choices that its code says again."""

from dataclasses import dataclass
from enum import StrEnum

from core.exercises.sheet.asked_about import ALL
from core.exercises.sheet.sheet import DIGITS

USUAL_SEED = 7
MOST_VARIANTS = 60
MOST_SEED = 9999


@dataclass(frozen=True)
class SheetChoices:
    """What is asked on every variant of a worksheet.

    `about` is "all", "forward" or the id of a quantity; `sample` counts from 0, None is the first of the state's batch;
    `rate` takes the place of the scenario's learning rate in the update that is asked for, and not in the updates that
    lead to the state.
    """

    about: str = ALL
    state: int = 0
    sample: int | None = None
    digits: int = DIGITS
    is_board: bool = False
    rate: float | None = None
    seed: int = USUAL_SEED


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
