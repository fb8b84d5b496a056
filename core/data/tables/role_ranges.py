"""What the columns of a wide table are taken for, as a person types it: 2-785: input; 1: class.

Columns are counted from 1; a column that no part names is left out.
"""

import re
from collections.abc import Sequence
from itertools import groupby

from core.base.message import suggestion
from core.data.tables.error import RoleFault, TableError
from core.data.tables.roles import LEFT_OUT, ROLES

_PART = re.compile(r"\s*([\d\s,–-]+?)\s*[:=]\s*([^\W\d_]+(?: [^\W\d_]+)?)\s*")
_RANGE = re.compile(r"\s*(\d{1,9})\s*(?:[-–]\s*(\d{1,9})\s*)?")


def roles_in(text: str, width: int) -> dict[int, str]:
    """The role of each of `width` columns, by its index.

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
            raise TableError(RoleFault.NO_RANGES(text=part.strip()))
        role = matched[2].lower()
        if role not in ROLES:
            meant = suggestion(role, ROLES)
            raise TableError(RoleFault.NO_ROLE(role=role, suggestion=meant, known=", ".join(ROLES)))
        for span in matched[1].split(","):
            for index in _indices(span, width):
                if index in named:
                    raise TableError(RoleFault.COLUMN_TWICE(number=index + 1))
                named.add(index)
                roles[index] = role
    return roles


def text_of_roles(roles: Sequence[str]) -> str:
    """Roles as `roles_in` reads them, the ranges of a role together."""
    alike = groupby(enumerate(roles), key=lambda each: each[1])
    runs = [(role, [index for index, _ in group]) for role, group in alike]
    parts = []
    for role in ROLES:
        ranges = [
            f"{run[0] + 1}-{run[-1] + 1}" if len(run) > 1 else f"{run[0] + 1}" for each, run in runs if each == role
        ]
        if ranges and role != LEFT_OUT:
            parts.append(f"{', '.join(ranges)}: {role}")
    return "; ".join(parts)


def _indices(text: str, width: int) -> range:
    matched = _RANGE.fullmatch(text)
    if matched is None:
        raise TableError(RoleFault.NO_RANGE(text=text.strip()))
    first, last = int(matched[1]), int(matched[2] or matched[1])
    if not 1 <= first <= last:
        raise TableError(RoleFault.RANGE_BACKWARD(text=text.strip()))
    if last > width:
        raise TableError(RoleFault.NO_COLUMN(number=last, width=width))
    return range(first - 1, last)
