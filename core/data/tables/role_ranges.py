"""What the columns of a wide table are taken for, as a person types it: 2-785: input; 1: class.

Columns are counted from 1; a column that no part names is left out.
"""

import re
from collections.abc import Sequence
from itertools import groupby

from core.base.errors import nearest
from core.data.tables.error import TableError
from core.data.tables.roles import LEFT_OUT, ROLES

_PART = re.compile(r"\s*([\d\s,–-]+?)\s*[:=]\s*([^\W\d_]+(?: [^\W\d_]+)?)\s*")
_RANGE = re.compile(r"\s*(\d{1,9})\s*(?:[-–]\s*(\d{1,9})\s*)?")


def roles_in(text: str, width: int) -> dict[int, str]:
    """The role of each of `width` columns, by its place from 0.

    Raises
    ------
    TableError
        Where a part can't be read, names a column that is not there, or one that another part named before.
    """
    roles = dict.fromkeys(range(width), LEFT_OUT)
    named: set[int] = set()
    for part in filter(str.strip, text.split(";")):
        matched = _PART.fullmatch(part)
        if matched is None:
            raise TableError(f"“{part.strip()}” is no range of columns; write them as 2-785: input; 1: class")
        role = matched[2].lower()
        if role not in ROLES:
            raise TableError(f"“{role}” is no role{nearest(role, ROLES)}; there are {', '.join(ROLES)}")
        for places in matched[1].split(","):
            for place in _places(places, width):
                if place in named:
                    raise TableError(f"column {place + 1} is named twice")
                named.add(place)
                roles[place] = role
    return roles


def text_of_roles(roles: Sequence[str]) -> str:
    """Roles as `roles_in` reads them, the ranges of a role together."""
    alike = groupby(enumerate(roles), key=lambda each: each[1])
    runs = [(role, [place for place, _ in group]) for role, group in alike]
    parts = []
    for role in ROLES:
        ranges = [
            f"{run[0] + 1}-{run[-1] + 1}" if len(run) > 1 else f"{run[0] + 1}" for each, run in runs if each == role
        ]
        if ranges and role != LEFT_OUT:
            parts.append(f"{', '.join(ranges)}: {role}")
    return "; ".join(parts)


def _places(text: str, width: int) -> range:
    matched = _RANGE.fullmatch(text)
    if matched is None:
        raise TableError(f"“{text.strip()}” is no range of columns, such as 2-785")
    first, last = int(matched[1]), int(matched[2] or matched[1])
    if not 1 <= first <= last:
        raise TableError(f"“{text.strip()}” is no range of columns: they are counted from 1, the smaller one first")
    if last > width:
        raise TableError(f"there is no column {last}: the table has {width:,}")
    return range(first - 1, last)
