"""What is wrong with a file or with what was typed: where it stands, and a message that says what it is."""

import unicodedata

from core.base.message import Message, Translate, source_text
from core.base.spoken import said

LONGEST = 60  # characters of what stands in a file, in a message about it
# Marks, embeddings, overrides and isolates of the bidirectional algorithm (Unicode, annex 9).
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def one_line(text: str) -> str:
    """`text` with all that would break or paint a terminal's line written as an escape."""
    return "".join(c if c.isprintable() or c == "\u00a0" else c.encode("unicode_escape").decode() for c in text)


def unturned(text: str) -> str:
    """`text` without the unseen characters that turn around, or overwrite, what stands beside it."""
    return "".join(c for c in text if unicodedata.category(c) != "Cc" and c not in _TURNING)


def shortened(text: str) -> str:
    """What somebody wrote, cut where it gets long."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


class MessageError(Exception):
    """An error that says what is wrong as a message, for whoever shows it to a person."""

    def __init__(self, problem: Message) -> None:
        self.problem = problem
        super().__init__(problem)

    def __str__(self) -> str:
        return self.text(said)

    def text(self, translate: Translate = source_text) -> str:
        """All that it says, in English or as `translate` has it."""
        return self.problem.text(translate)


class ScenarioError(MessageError):
    """A file that can't be opened or written, or a change that can't be: in one line, with the place in the file."""

    def __init__(self, file: str, place: str, problem: Message) -> None:
        self.file, self.place = file, place
        super().__init__(problem)

    def text(self, translate: Translate = source_text) -> str:
        """The file, the place and the problem, as far as there are any."""
        return one_line(": ".join(filter(None, (self.file, self.place, super().text(translate)))))


class MisfitError(MessageError):
    """A place in a scenario, and what is wrong there; the file is not known yet."""

    def __init__(self, place: str, problem: Message) -> None:
        self.place = place
        super().__init__(problem)

    def text(self, translate: Translate = source_text) -> str:
        """The place and the problem."""
        return ": ".join(filter(None, (self.place, super().text(translate))))

    def of(self, file: str) -> ScenarioError:
        """The same as a fault of the file of that name."""
        return ScenarioError(file, self.place, self.problem)
