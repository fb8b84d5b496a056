"""The bar above a practice: what is practised, the beads, how many points there are so far, and the way out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.look.plain_text import tip
from gui.look.text_size import add_space, grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.bead_places import Bead
from gui.practice.parts.beads import BeadStrip
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label

HEIGHT = 77  # logical pixels: as high as the transport, whose place it takes
SIDE, TOP = 20, 10  # logical pixels, left of the title and above it
WIDEST = 260  # logical pixels of a line: a scenario may have any name


@dataclass(frozen=True)
class BarTexts:
    """What the bar says: a title, what is practised and how, a line each, and the points so far."""

    title: str
    what: str
    how: str
    points: str
    leave: str = ""  # on the button; empty for "Leave"
    most_points: str = ""  # the points at their widest: there is always room for them, so that no bead moves


class PracticeBar(Dressed):
    """Stands where the transport stands, as long as somebody practises."""

    chosen = Signal(int)  # this question, counted from 0, is asked for
    left = Signal()  # by its button

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("practiceBar")
        self.title, self.what, self.how = text_label(16, bold=True), text_label(11), text_label(11)
        self.points = text_label(11, may_be_empty=True)
        self.points.setAlignment(Qt.AlignmentFlag.AlignRight)
        for label in (self.what, self.how, self.points):
            label.setObjectName("dim")
        self.beads = BeadStrip(theme)
        self.beads.chosen.connect(self.chosen)
        self.leave = KeyButton(theme, self.tr("Leave"), self.tr("Esc"), height=30, size=13)
        self.leave.setToolTip(self.tr("Back to the run, which is as it was; what was typed is kept"))
        self.leave.clicked.connect(self.left)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self.dress()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        add_space(texts, TOP)
        texts.addWidget(self.title)
        add_space(texts, 5)
        for label in (self.what, self.how):
            texts.addWidget(label)
        texts.addStretch(1)
        way_out = QVBoxLayout()
        grow_with_text(way_out.setSpacing, 4)
        add_space(way_out, TOP)
        way_out.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignRight)
        way_out.addWidget(self.points)
        way_out.addStretch(1)
        row = QHBoxLayout(self)
        grow_with_text(row.setContentsMargins, SIDE, 0, 16, 0)
        grow_with_text(row.setSpacing, 16)
        row.addLayout(texts)
        row.addWidget(self.beads, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(way_out)

    def show_texts(self, texts: BarTexts) -> None:
        """Say this; a line that is cut off where there is no room for it has all of it as its tool tip."""
        self.points.setText(texts.most_points)
        self.points.setMinimumWidth(0)  # as wide as its text
        if texts.most_points:
            self.points.setMinimumWidth(min(self.points.sizeHint().width(), grown(WIDEST)))
        for label, text, elided in (
            (self.title, texts.title, Qt.TextElideMode.ElideMiddle),
            (self.what, texts.what, Qt.TextElideMode.ElideRight),  # a sheet's code is at its beginning
            (self.how, texts.how, Qt.TextElideMode.ElideMiddle),  # a folder's name is at its end
            (self.points, texts.points, Qt.TextElideMode.ElideMiddle),
        ):
            cut = label.fontMetrics().elidedText(text, elided, grown(WIDEST))
            label.setText(cut)
            label.setToolTip("" if cut == text else tip(text))
        self.leave.say(texts.leave or self.tr("Leave"), self.tr("Esc"))

    def show_beads(self, beads: Sequence[Bead], now: int | None) -> None:
        """Show these questions, the `now`-th of which is asked, counted from 0; None where all is done."""
        self.beads.show_beads(beads, now)

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(
            f"#practiceBar {{ background: {colors.panel}; border: none; border-bottom: 1px solid {colors.border}; }}"
            f"#dim {{ color: {colors.dim}; }}"
        )

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(grown(HEIGHT), super().minimumSizeHint().height()))
