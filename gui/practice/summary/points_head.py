"""The head of a summary: the points, one bar for all lines, and in words how many are what."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.base.spoken import phrases
from core.exercises.practice.practice import LineState
from core.reports.practice_summary import PracticeSummary
from gui.look.text_size import add_space, grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.marks import AnswerMark, MarkLabel
from gui.practice.summary.shares_bar import PointShares, SharesBar

_LEGEND = (AnswerMark.RIGHT, AnswerMark.FOLLOWS, AnswerMark.WRONG, AnswerMark.GIVEN)


class PointsHead(Dressed):
    """Points, one bar for all lines, and in words how many are what."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.points, self.of = text_label(40, bold=True), text_label(20, bold=True)
        self.bar = SharesBar(theme)
        self.counts = [text_label(12) for _ in _LEGEND]
        self.minutes = text_label(12)
        self._lay_out()
        self.dress()

    def show_summary(self, summary: PracticeSummary, minutes: int | None) -> None:
        """Show how a practice stands."""
        right = summary.count(LineState.RIGHT, LineState.SECOND_TRY)
        second, follow = summary.count(LineState.SECOND_TRY), summary.count(LineState.FOLLOWS)
        wrong, given = summary.count(LineState.SLIP, LineState.WRONG), summary.count(LineState.SHOWN)
        self.points.setText(str(summary.practice.points))
        of = self.tr("of 1 point") if summary.of == 1 else self.tr("of {count} points")
        self.of.setText(of.format(count=summary.of))
        self.bar.show_shares(PointShares(right, follow, wrong, given, summary.count(LineState.OPEN)))
        told = self.tr("{count} right").format(count=right)
        if second:
            told = self.tr("{count} right ({second} not at once)").format(count=right, second=second)
        texts = (
            told,
            self.tr("{count} follow").format(count=follow),
            self.tr("{count} wrong").format(count=wrong),
            self.tr("{count} given").format(count=given),
        )
        for label, text in zip(self.counts, texts, strict=True):
            label.setText(text)
        self.bar.setAccessibleName(phrases(texts))
        took = self.tr("{count} min") if minutes else self.tr("less than a minute")
        self.minutes.setText("" if minutes is None else took.format(count=minutes))

    def dress(self) -> None:
        for label in (self.of, self.minutes):
            label.setStyleSheet(f"color: {self.colors.dim};")

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        grow_with_text(first.setSpacing, 14)
        first.addWidget(self.points)
        first.addWidget(self.of, 0, Qt.AlignmentFlag.AlignBottom)
        add_space(first, 8)
        first.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignBottom)
        second = QHBoxLayout()
        grow_with_text(second.setSpacing, 4)
        for mark, label in zip(_LEGEND, self.counts, strict=True):
            second.addWidget(MarkLabel(self._theme, mark, 6.0))
            second.addWidget(label)
            add_space(second, 12)
        second.addStretch(1)
        second.addWidget(self.minutes)
        column = QVBoxLayout(self)
        grow_with_text(column.setContentsMargins, 24, 14, 24, 12)
        grow_with_text(column.setSpacing, 10)
        column.addLayout(first)
        column.addLayout(second)
