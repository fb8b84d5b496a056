"""What one thumbnail of many says of its sample."""

from enum import Enum, auto
from typing import NamedTuple


class CaptionTone(Enum):
    """How a word of a caption stands out."""

    QUIET = auto()
    STRONG = auto()
    WRONG = auto()


class CaptionWord(NamedTuple):
    """Some signs of a caption; spaces between words are in them."""

    text: str
    tone: CaptionTone = CaptionTone.QUIET


class Thumbnail(NamedTuple):
    """What stands below the picture, and what is said of it where it can't be seen.

    `below` is a second line, in the letters of numbers; a wrong answer has a red rim.
    """

    caption: tuple[CaptionWord, ...]
    says: str  # a whole phrase: the tool tip, and what a screen reader reads
    below: str = ""
    is_wrong: bool = False

    @property
    def text(self) -> str:
        """The caption in a line."""
        return "".join(word.text for word in self.caption)
