"""Which rows or columns of a wide matrix are shown: its corners, and what is around one that is looked at."""

from collections.abc import Sequence

MOST = 8  # that are all shown
FIRST, LAST = 3, 2  # that are shown of more
BESIDE = 1  # that are shown on either side of one that is looked at


def folded(count: int, around: Sequence[int] = ()) -> list[int | None]:
    """The places that are shown of so many, from 0; None where some are left out.

    `around` are places that are shown with their neighbours, whether they are in a corner or not.
    """
    if count <= MOST:
        return list(range(count))
    wanted = {*range(FIRST), *range(count - LAST, count)}
    for place in around:
        wanted |= {each for each in range(place - BESIDE, place + BESIDE + 1) if 0 <= each < count}
    shown: list[int | None] = []
    before = -1
    for place in sorted(wanted):
        if place == before + 2:  # a gap would take the room of the one that it leaves out
            shown.append(place - 1)
        elif place > before + 1:
            shown.append(None)
        shown.append(place)
        before = place
    return shown
