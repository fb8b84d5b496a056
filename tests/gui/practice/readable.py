"""Everything that can be read of a widget, by eye, pointer or screen reader: to look for what must not be there."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QWidget

from core.base.number_format import figure, rounded_figure
from core.exercises.marking.answers import read_answer
from core.exercises.practice.practice import Practice
from core.exercises.sheet.quantity import Quantity

PROPERTIES = ("text", "plainText", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription")
MORE_PROPERTIES = ("windowTitle", "placeholderText", "title", "currentText")
ROLES = [role for role in Qt.ItemDataRole if role is not Qt.ItemDataRole.UserRole]
ACCESSIBLE = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
FEWEST, MOST = 3, 17  # digits by which a number would be known
_NUMBER = re.compile(r"\d+\.\d+(?:e[-−]?\d+)?")


def texts_of(widget: QWidget, *, only_seen: bool = False) -> Iterator[str]:
    """All texts of a widget and of all in it, whether they are seen now or not; or those alone that are."""
    for each in (widget, *widget.findChildren(QWidget)):
        if only_seen and not each.isVisible():
            continue
        for name in (*PROPERTIES, *MORE_PROPERTIES):
            found = each.property(name)
            if isinstance(found, str):
                yield found
        if isinstance(each, QAbstractItemView) and each.model() is not None:
            model = each.model()
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
            for row in range(model.rowCount()):
                cells = [model.index(row, column) for column in range(columns)]
                yield from (str(model.data(cell, role) or "") for cell in cells for role in ROLES)
    yield from _spoken(QAccessible.queryAccessibleInterface(widget), only_seen)


def _spoken(interface: QAccessibleInterface | None, only_seen: bool) -> Iterator[str]:
    if interface is None or not interface.isValid() or (only_seen and interface.state().invisible):
        return
    yield from (interface.text(kind) for kind in ACCESSIBLE)
    for number in range(interface.childCount()):
        yield from _spoken(interface.child(number), only_seen)


def told_of(practice: Practice, texts: Iterable[str]) -> dict[Quantity, set[str]]:
    """The hidden quantities of a practice whose value stands in one of the texts, and these texts.

    What as few digits can't tell from a number that may be read is left out.
    """
    sheet = practice.sheet
    may_be_read = [
        repr(abs(sheet.value(each))) for each in (*sheet.given, *sheet.questions) if not practice.hides(each)
    ]
    own = [text for line in practice.lines.values() for text in (line.typed, *line.tries)]
    values = [abs(value) for text in own if (value := read_answer(text).value) is not None]
    may_be_read += [*own, *map(repr, values), *(rounded_figure(value, sheet.digits) for value in values)]
    where: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        for number in _NUMBER.findall(text):
            where[number].add(text)
    found: dict[Quantity, set[str]] = {}
    readable = [abs(sheet.value(each)) for each in (*sheet.given, *sheet.questions) if not practice.hides(each)]
    for quantity in filter(practice.hides, sheet.questions):
        value = abs(sheet.value(quantity))
        if any(math.isclose(value, other, rel_tol=1e-9) for other in (*readable, *values)):
            continue  # it is the same number: ∂E/∂B1 and ∂E/∂SOP1
        telling = {
            each
            for each in _ways_to_write(value) & where.keys()
            if len(each.lstrip("0.")) >= FEWEST and not any(number.startswith(each) for number in may_be_read)
        }
        if telling:
            found[quantity] = set().union(*(where[each] for each in telling))
    return found


@cache
def _ways_to_write(value: float) -> frozenset[str]:
    return frozenset(write(value, digits) for digits in range(FEWEST, MOST) for write in (figure, rounded_figure))
