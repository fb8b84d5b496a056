"""What is wrong with a scenario, in one line: where it stands, what stands there, what may stand there."""

import difflib
from collections.abc import Iterable

LONGEST = 60  # characters of what stands in a file, in a message about it


def one_line(text: str) -> str:
    """`text` with all that would break or paint a terminal's line written as an escape."""
    return "".join(c if c.isprintable() or c == "\u00a0" else c.encode("unicode_escape").decode() for c in text)


def shortened(text: str) -> str:
    """What somebody wrote, cut where it gets long."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


class ScenarioError(Exception):
    """A scenario that can't be opened. Its text is one line that names the file and the place in it."""

    def __init__(self, file: str, place: str, problem: str) -> None:
        self.file, self.place, self.problem = file, place, problem
        super().__init__(one_line(": ".join(part for part in (file, place, problem) if part)))


class MisfitError(Exception):
    """A place in a scenario, and what is wrong there; the file is not known yet."""

    def __init__(self, place: str, problem: str) -> None:
        self.place, self.problem = place, problem
        super().__init__(f"{place}: {problem}")


class NameTwiceError(MisfitError):
    """A name that stands at two places of a scenario."""

    def __init__(self, name: str, place: str, before: str) -> None:
        self.name, self.before = name, before
        super().__init__(place, f'"{name}" stands there and at {before}; every name may stand once')


def nearest(word: str, known: Iterable[str]) -> str:
    """A suggestion such as ' (did you mean "title"?)', or nothing."""
    close = difflib.get_close_matches(word, list(known), n=1)
    return f' (did you mean "{close[0]}"?)' if close else ""
