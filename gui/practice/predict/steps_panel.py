"""The panel on the right: what to do, step by step, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.look.style_sheet import form_style
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import mono, plain
from gui.practice.predict.step_mark import StepMark, StepStage
from gui.widgets.number_field import WholeField
from gui.widgets.scrolled import ScrolledDown

MOST_STATES = 10_000_000  # that can be typed
LEAST_WIDTH, WIDTH = 320, 348  # logical pixels
FIELD = 92
ENTER = "⏎"


@dataclass(frozen=True)
class ComparedRow:
    """The errors at one state, as they are written."""

    state: str
    drawn: str
    run: str


@dataclass(frozen=True)
class ShownSteps:
    """What the panel says."""

    stages: tuple[StepStage, ...]
    rows: tuple[ComparedRow, ...]  # empty before the comparison
    headline: str
    details: str
    buttons: tuple[str, ...]  # the texts of those that are there


class StepsPanel(Dressed):
    """Draw, run, compare: plain texts in, wishes out."""

    run_wanted = Signal()
    pause_wanted = Signal()
    again_wanted = Signal()
    picture_wanted = Signal()
    last_chosen = Signal(object)  # up to which state it is drawn and run
    field_left = Signal()  # the keyboard may go back to the plot

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("panel")
        grow_with_text(self.setMinimumWidth, LEAST_WIDTH)
        self.marks = tuple(StepMark(number, theme) for number in (1, 2, 3))
        self.last = WholeField(1, MOST_STATES, self.tr("Iterations to predict and run"))
        grow_with_text(self.last.setFixedWidth, FIELD)
        self.last.valueChanged.connect(self.last_chosen)
        self.last.left.connect(self.field_left)
        self._dims: list[QLabel] = []
        self._rate = self._dim_label()
        self._table = QWidget()
        self._cells = [[text_label(11.5) for _ in range(3)] for _ in range(5)]
        self._headline = text_label(13, bold=True, wraps=True)
        self._details = text_label(wraps=True)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        self.run = self._button(self.tr("Run"), self.run_wanted, ENTER, main=True)
        self.pause = self._button(self.tr("Pause"), self.pause_wanted, ENTER)
        self.again = self._button(self.tr("Draw again"), self.again_wanted, main=True)
        self.picture = self._button(self.tr("Save picture…"), self.picture_wanted)
        self._rows: tuple[ComparedRow, ...] = ()
        self._lay_out()
        self.dress()

    def show_setup(self, last: int, rate: str) -> None:
        """Up to which state it goes, and the learning rate."""
        self.last.show_value(last)
        self._rate.setText(self.tr("iterations, rate {rate}").format(rate=rate))

    def show_stages(self, *stages: StepStage) -> None:
        """How far each of the three steps is."""
        names = {
            StepStage.LATER: self.tr("later"),
            StepStage.NOW: self.tr("now"),
            StepStage.DONE: self.tr("done"),
        }
        for mark, title, stage in zip(self.marks, self._titles, stages, strict=True):
            mark.show_stage(stage)
            mark.setAccessibleName(f"{title.text()}: {names[stage]}")

    def show_buttons(self, *buttons: KeyButton) -> None:
        """Have these, and no others."""
        for button in (self.run, self.pause, self.again, self.picture):
            button.setVisible(button in buttons)

    def show_rows(self, rows: Sequence[ComparedRow]) -> None:
        """The errors at the handles; no table without any."""
        self._rows = tuple(rows)
        self._table.setVisible(bool(rows))
        for cells, row in zip(self._cells, rows, strict=False):
            for cell, text in zip(cells, (row.state, row.drawn, row.run), strict=True):
                cell.setText(text)

    def show_verdict(self, headline: str, details: str) -> None:
        """What is said of it; nothing where both are empty."""
        for label, text in ((self._headline, headline), (self._details, details)):
            label.setText(text)
            label.setVisible(bool(text))

    def shown(self) -> ShownSteps:
        """What the panel says."""
        there = (button for button in (self.run, self.pause, self.again, self.picture) if not button.isHidden())
        return ShownSteps(
            tuple(mark.stage for mark in self.marks),
            self._rows,
            self._headline.text(),
            self._details.text(),
            tuple(button.text() for button in there),
        )

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(f"""
{form_style(colors)}
#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}
""")
        self._line.setStyleSheet(f"background: {colors.border};")
        for label in self._dims:
            label.setStyleSheet(f"color: {colors.dim};")
        for cells in self._cells:
            for cell, color in zip(cells, (colors.dim, colors.slip, colors.accent), strict=True):
                cell.setStyleSheet(f"color: {color};")

    # How it is made

    def _lay_out(self) -> None:
        title = self._dim_label(13, bold=True)
        title.setText(self.tr("Predict the curve"))
        how = self._dim_label(wraps=True)
        how.setText(self.tr("Drag with the mouse, or move the five handles."))
        run = QWidget()
        row = QHBoxLayout(run)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.last)
        row.addWidget(self._rate, 1)
        self._lay_out_table()
        texts = self.tr("Draw how the error will go"), self.tr("Run"), self.tr("Compare")
        self._titles = [text_label(13, bold=True) for _ in texts]
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addSpacing(6)
        for mark, label, text, body in zip(self.marks, self._titles, texts, (how, run, self._table), strict=True):
            label.setText(text)
            step = QGridLayout()
            step.setContentsMargins(0, 0, 0, 8)
            step.setHorizontalSpacing(9)
            step.setVerticalSpacing(4)
            step.addWidget(mark, 0, 0)
            step.addWidget(label, 0, 1)
            step.addWidget(body, 1, 1)
            step.setColumnStretch(1, 1)
            column.addLayout(step)
        column.addWidget(self._line)
        column.addSpacing(4)
        column.addWidget(self._headline)
        column.addWidget(self._details)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.run, self.pause, self.again, self.picture):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(ScrolledDown(inner))

    def _lay_out_table(self) -> None:
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(7)
        heads = self.tr("error at iteration"), self.tr("yours"), self.tr("true")
        for index, text in enumerate(heads):
            head = self._dim_label(11)
            head.setText(text)
            grid.addWidget(head, 0, index, _side(index))
            grid.setColumnStretch(index, 1)
        for number, cells in enumerate(self._cells):
            for index, cell in enumerate(cells):
                grow_with_text(cell.setFont, partial(mono, 11.5) if index else partial(plain, 12))
                grid.addWidget(cell, number + 1, index, _side(index))

    def _dim_label(self, pixels: float = 12, *, bold: bool = False, wraps: bool = False) -> QLabel:
        label = text_label(pixels, bold=bold, wraps=wraps)
        self._dims.append(label)
        return label

    def _button(self, text: str, wish: SignalInstance, key: str = "", *, main: bool = False) -> KeyButton:
        button = KeyButton(self._theme, text, key, main=main)
        button.clicked.connect(wish)
        return button


def _side(index: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if index else Qt.AlignmentFlag.AlignLeft
