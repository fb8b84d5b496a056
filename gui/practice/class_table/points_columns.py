"""How many learners have how many points, as columns."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.base.spoken import clauses
from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.lettering import plain

HEIGHT, TALLEST, LETTERS = 112, 76, 16  # logical pixels
MOST_COLUMNS, LEAST_COLUMNS = 12, 7


class PointsColumns(Dressed):
    """The points that most have stand in the middle of it all; more than there is room for are taken together."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._columns: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[int], of: int) -> None:
        """Show the points that each learner has, `of` so many."""
        self._columns = _columns(points, of)
        self.setAccessibleName(clauses(f"{label}: {count}" for label, count in self._columns if count))
        self.update()

    def shown(self) -> list[tuple[str, int]]:
        """Labels, and how many learners."""
        return list(self._columns)

    def sizeHint(self) -> QSize:
        return QSize(grown(200), grown(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._columns:
            return
        painter = painter_on(self)
        colors, most = self.colors, max(count for _, count in self._columns)
        wide, letters = self.width() / len(self._columns), grown(LETTERS)
        bottom = self.height() - letters - 2
        painter.setFont(plain(11))
        center = int(Qt.AlignmentFlag.AlignCenter)
        for index, (label, count) in enumerate(self._columns):
            height = max(grown(TALLEST) * count / max(most, 1), 1.0)
            left = index * wide
            painter.fillRect(QRectF(left + 3, bottom - height, wide - 6, height), QColor(colors.accent))
            painter.setPen(QColor(colors.text if count else colors.dim))
            painter.drawText(QRectF(left, bottom - height - letters, wide, letters), center, str(count))
            painter.setPen(QColor(colors.dim))
            painter.drawText(QRectF(left, bottom + 2, wide, letters), center, label)
        painter.end()


def _columns(points: Sequence[int], of: int) -> list[tuple[str, int]]:
    """A column a number of points, from the least that anybody has; ranges of them where these were too many."""
    if not points:
        return []
    least = max(min(*points, of - LEAST_COLUMNS + 1), 0)
    step = -(-(of - least + 1) // MOST_COLUMNS)
    counts = Counter(points)
    found = []
    for begin in range(least, of + 1, step):
        end = min(begin + step - 1, of)
        label = str(begin) if begin == end else f"{begin}–{end}"
        found.append((label, sum(counts[each] for each in range(begin, end + 1))))
    return found
