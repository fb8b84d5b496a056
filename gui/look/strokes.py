"""How curves of one plot are told apart where there are more of them than colours: by their dashes."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

DASHES: tuple[tuple[float, ...], ...] = ((), (6.0, 2.5, 1.0, 2.5), (2.0, 2.5))  # lengths in widths of the line
SIGNS = "●◆▲"


def rounds_of(colors: Sequence[str]) -> list[int]:
    """For each of the colours, how many before it are the same: 0 where it is there for the first time."""
    seen: Counter[str] = Counter()
    rounds = []
    for color in colors:
        rounds.append(seen[color])
        seen[color] += 1
    return rounds


def dashes_of(colors: Sequence[str], own: Sequence[int]) -> list[int]:
    """How lines in these colours are dashed: as `own` says, one each, but none as another one of its colour."""
    return [max(pair) for pair in zip(rounds_of(colors), own or [0] * len(colors), strict=True)]


def dash(pen: QPen, number: int) -> None:
    """Draw the line of the `number`-th round of colours, from 0: whole in the first."""
    pattern = DASHES[number % len(DASHES)]
    if pattern:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(list(pattern))


def sign(number: int) -> str:
    """What stands before a name in the colour of a curve, in the `number`-th round of colours."""
    return SIGNS[number % len(SIGNS)]
