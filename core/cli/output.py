"""What a command prints on standard output, line by line or for programs."""

import json

from core.base.errors import one_line
from core.base.exit_status import CommandError
from core.base.spoken import said


def print_line(sentence: str) -> None:
    """Print one line, however long, in which a name is nothing but a name."""
    print(one_line(sentence))


def print_numbers(text: str) -> None:
    """Print lines, or a table with tabs in it, of numbers and our own words alone."""
    print(text, end="")


def print_json(answer: object) -> None:
    """Print an answer for programs. JSON has no infinity, and an answer that needs one is none."""
    try:
        text = json.dumps(answer, ensure_ascii=False, allow_nan=False)
    except ValueError:
        raise CommandError(said("a number of the answer is infinite or NaN; it can't be given")) from None
    print(text)
