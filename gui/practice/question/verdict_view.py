"""What is said of an answer: its mark, a sentence, what was given beside what is true, and where it came in."""

from dataclasses import dataclass
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.formulas.typesetting import Formulas
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import mono
from gui.practice.parts.marks import AnswerMark, MarkLabel, mark_name
from gui.practice.parts.wrapping_row import WrappingRow
from gui.practice.question.slip_picture import SlipPicture
from gui.practice.question.verdict_columns import (
    YOURS_FOLLOWING,
    YOURS_SLIPPED,
    YOURS_WRONG,
    VerdictColumn,
    VerdictColumns,
)
from gui.widgets.announce import announce

_TINTS = {AnswerMark.FOLLOWS: YOURS_FOLLOWING, AnswerMark.WRONG: YOURS_WRONG}


@dataclass(frozen=True)
class TrailStop:
    """A line on the way back to where an error came in: its quantity, its mark, and its value where that matters."""

    name: str
    mark: AnswerMark
    value: str = ""


@dataclass(frozen=True)
class WayBackTo:
    """Where an error came in: the lines from there to here, and what leads back."""

    id: str
    trail: tuple[TrailStop, ...]
    link: str
    note: str


@dataclass(frozen=True)
class VerdictContent:
    """All that is said of an answer; columns and the way back only where there are any."""

    mark: AnswerMark
    sentence: str
    note: str = ""
    columns: tuple[VerdictColumn, VerdictColumn] | None = None
    way_back: WayBackTo | None = None


class VerdictView(Dressed):
    """Stands below the answer and says it, aloud as well; empty until something is checked."""

    back_asked = Signal(str)  # go to the quantity of this id
    announced = Signal(str)

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._picture: SlipPicture | None = None
        self._way: WayBackTo | None = None
        self.mark = MarkLabel(theme, AnswerMark.OPEN, 9)
        self.sentence, self.note = text_label(13, bold=True, wraps=True), text_label(wraps=True)
        for label in (self.sentence, self.note):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.columns = VerdictColumns(theme, formulas)
        self.trail_title, self.trail, self.back = text_label(), WrappingRow(7), text_label(wraps=True)
        self.trail_title.setText(self.tr("Where it comes from"))
        self.back.setTextFormat(Qt.TextFormat.RichText)
        self.back.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse | _BY_KEYBOARD)
        self.back.linkActivated.connect(self.back_asked)
        said = QVBoxLayout()
        grow_with_text(said.setSpacing, 2)
        said.addWidget(self.sentence)
        said.addWidget(self.note)
        head = QHBoxLayout()
        grow_with_text(head.setSpacing, 6)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        grow_with_text(self._rows.setSpacing, 10)
        self._rows.addLayout(head)
        for widget in (self.columns, self.trail_title, self.trail, self.back):
            self._rows.addWidget(widget)
        self._rows.addStretch(1)
        self.clear()
        self.dress()

    def show_verdict(self, text: VerdictContent, picture: SlipPicture | None = None) -> None:
        """Say this of the answer, and announce it; `picture` stands below the columns."""
        self._take_picture(picture)
        self.mark.show_mark(text.mark)
        self.sentence.setText(text.sentence)
        self.note.setText(text.note)
        self.note.setVisible(bool(text.note))
        self.columns.setVisible(text.columns is not None)
        if text.columns is None:
            self.columns.clear()
        else:
            self.columns.show_columns(*text.columns, _TINTS.get(text.mark, YOURS_SLIPPED))
        self._way = text.way_back
        self._show_way()
        self.show()
        announce(self, text.sentence)
        self.announced.emit(text.sentence)

    def clear(self) -> None:
        """Say nothing."""
        self._take_picture(None)
        self._way = None
        for part in (self.sentence, self.note, self.back, self.columns):
            part.clear()
        self.trail.show_widgets([])
        self.hide()

    def _take_picture(self, picture: SlipPicture | None) -> None:
        if self._picture is not None:
            self._picture.hide()
            self._picture.deleteLater()
        self._picture = picture
        if picture is not None:
            self._rows.insertWidget(self._rows.indexOf(self.columns) + 1, picture)

    def _show_way(self) -> None:
        way = self._way
        for widget in (self.trail_title, self.trail, self.back):
            widget.setVisible(way is not None)
        if way is None:
            self.trail.show_widgets([])
            return
        stops: list[QWidget] = []
        for stop in way.trail:
            if stops:
                stops.append(self._arrow())
            stops.append(self._stop(stop))
        self.trail.show_widgets(stops)
        note = f' <span style="color: {self.colors.dim}">{escape(way.note)}</span>'
        link = f'<a style="text-decoration: none; color: {self.colors.accent}" href="{escape(way.id)}">'
        self.back.setText(f"{link}{escape(way.link)}</a>{note}")

    def _stop(self, stop: TrailStop) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        grow_with_text(row.setSpacing, 4)
        name = text_label(bold=True)
        name.setText(stop.name)
        row.addWidget(MarkLabel(self._theme, stop.mark, 6))
        row.addWidget(name)
        if stop.value:
            value = text_label()
            grow_with_text(value.setFont, partial(mono, 10.5))
            value.setText(stop.value)
            row.addWidget(value)
        whole.setAccessibleName(" ".join(filter(None, (stop.name, stop.value, mark_name(stop.mark)))))
        return whole

    def _arrow(self) -> QWidget:
        arrow = text_label()
        arrow.setText("→")
        arrow.setStyleSheet(f"color: {self.colors.dim};")
        return arrow

    def dress(self) -> None:
        for label in (self.note, self.trail_title):
            label.setStyleSheet(f"color: {self.colors.dim};")
        self._show_way()


_BY_KEYBOARD = Qt.TextInteractionFlag.LinksAccessibleByKeyboard
