"""What is written below the beads of a strip: their names as far as there is room, and the names of their groups."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from gui.look.text_size import growth
from gui.practice.parts.bead_places import APART, BeadPlaces
from gui.practice.parts.lettering import plain

# How deep the middles of beads, labels, lines and groups' names lie, in logical pixels beside text of the usual size.
BEADS_AT, LABELS_AT, LINE_AT, GROUPS_AT, HEIGHT = 24.0, 47.0, 59.0, 67.0, 76.0
UNLABELLED = 15.0  # that lines and names of groups lie higher where no bead has a label
AROUND_GROUP = 25.0  # that a group's line reaches beyond its beads
BETWEEN = 6.0  # two labels


def label_font(now: bool) -> QFont:
    """That of a bead's name; bold where it is asked now."""
    return plain(10.5, bold=now)


def group_font() -> QFont:
    """That of a group's name."""
    return plain(10)


@dataclass(frozen=True)
class GroupTitle:
    """A group's name, where it stands, and the line above it."""

    text: str
    place: QRectF
    line: QLineF | None


class BeadLabels:
    """Which spots are labelled with what, and where; all in logical pixels of the screen."""

    def __init__(
        self, places: BeadPlaces, names: Sequence[str], now: int | None, pointed: Sequence[int | None], width: float
    ) -> None:
        """`names` has one a spot; `pointed` are spots hovered or walked to, `now` is the question asked, if one is."""
        self._places, self._names, self._width = places, names, width
        self._now = places.spot_of(now) if places.spots and now is not None else None
        self.texts = self._choose(pointed)

    def place_of(self, number: int, text: str) -> QRectF:
        """Where a spot's label stands: below it, or as near as the edges allow."""
        metrics = QFontMetricsF(label_font(number == self._now))
        width = metrics.horizontalAdvance(text) + BETWEEN * growth()
        middle = min(max(self._places.spots[number].x * growth(), width / 2), self._width - width / 2)
        place = QRectF(0.0, 0.0, width, metrics.height())
        place.moveCenter(QPointF(middle, LABELS_AT * growth()))
        return place

    def titles(self) -> list[GroupTitle]:
        """The groups: on lines, or beside the labels where these are few, as far as they leave room."""
        places, metrics = self._places, QFontMetricsF(group_font())
        is_full = places.has_labels or places.are_groups
        on_lines = is_full or not places.can_have_labels
        higher = 0.0 if is_full else UNLABELLED
        taken = [self.place_of(*label) for label in self.texts.items()]
        titles = []
        for group in places.groups:
            begin, end = places.spots[group.first].x * growth(), places.spots[group.last].x * growth()
            place = QRectF(0.0, 0.0, metrics.horizontalAdvance(group.title) + BETWEEN * growth(), metrics.height())
            place.moveCenter(QPointF((begin + end) / 2, (GROUPS_AT - higher if on_lines else LABELS_AT) * growth()))
            if on_lines:
                beyond = min(AROUND_GROUP, places.apart * 0.39) * growth()
                depth = (LINE_AT - higher) * growth()
                titles.append(GroupTitle(group.title, place, QLineF(begin - beyond, depth, end + beyond, depth)))
            elif not any(place.intersects(other) for other in taken):
                titles.append(GroupTitle(group.title, place, None))
                taken.append(place)
        return titles

    def _choose(self, pointed: Sequence[int | None]) -> dict[int, str]:
        """The labels; where not each bead has one, of the most wanted first, and none over another.

        A name is whole, or not there: of a quotient cut in its middle nobody could say which one it is.
        """
        places = self._places
        if not places.spots or not places.can_have_labels:
            return {}
        if places.are_groups:
            return {number: self._cut(number, places.apart - BETWEEN / 2) for number in range(len(places.spots))}
        others = range(len(places.spots)) if places.has_labels else ()
        labels: dict[int, str] = {}
        taken: list[QRectF] = []
        for number in (*pointed, self._now, *others):
            if number is None or number in labels:
                continue
            text = self._cut(number, 3 * APART)
            place = self.place_of(number, text)
            if not any(place.intersects(other) for other in taken):
                labels[number] = text
                taken.append(place)
        return labels

    def _cut(self, number: int, room: float) -> str:
        metrics = QFontMetricsF(label_font(number == self._now))
        return metrics.elidedText(self._names[number], Qt.TextElideMode.ElideMiddle, room * growth())
