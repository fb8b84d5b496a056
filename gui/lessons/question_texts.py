"""What stands on the card of a question, frozen: texts as they are to be read."""

from dataclasses import dataclass
from enum import Enum

from gui.look.theme import Colors


class CardState(Enum):
    """How a question stands."""

    ASKED = "asked"
    SLIP = "slip"  # the last answer is not it
    RIGHT = "right"
    SHOWN = "shown"  # the answer was told
    TAKEN = "taken"  # one of those that can't be wrong

    @property
    def is_settled(self) -> bool:
        """Whether nothing more can be answered."""
        return self not in (CardState.ASKED, CardState.SLIP)

    def inks(self, colors: Colors) -> tuple[str, str]:
        """The colours of the card's ground and of its rim."""
        match self:
            case CardState.RIGHT:
                return colors.right_soft, colors.right
            case CardState.SLIP:
                return colors.slip_soft, colors.slip
            case CardState.SHOWN:
                return colors.lit_soft, colors.lit
        return colors.accent_soft, colors.accent


class QuestionKind(Enum):
    """How a question is answered."""

    NUMBER = "number"
    CHOICE = "choice"
    VOTE = "vote"
    CURVE = "curve"


@dataclass(frozen=True)
class OptionTexts:
    """One of several options: Markdown, how it stands, and how many voted for it."""

    text: str
    state: CardState = CardState.ASKED
    votes: int = 0


@dataclass(frozen=True)
class QuestionTexts:
    """All that stands on a card; a text that is empty takes no room."""

    kind: QuestionKind
    state: CardState
    number: str  # which question of the lesson it is
    aside: str = ""  # how many digits are asked
    sentence: str = ""  # what is asked, Markdown
    name: str = ""  # before the field
    spoken: str = ""  # the field, or what is drawn, as it is read out
    said: str = ""  # of the last answer
    answer: str = ""  # once it may be read
    yours: str = ""
    why: str = ""  # Markdown
    options: tuple[OptionTexts, ...] = ()
