"""The widgets of what a network would like to see, and how they share the room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.analysis.input_ascent import MOST_STEPS
from core.base.number_format import NumberFormat
from gui.formulas.typesetting import Formulas
from gui.inspector.drawing.card_view import CardView
from gui.look.plain_text import keep_plain
from gui.look.text_size import grow_with_text, grown, growth
from gui.look.theme import Theme
from gui.views.query.aims import AimSwitch
from gui.views.query.ascent_plot import AscentPlot
from gui.views.query.climb_fields import ClimbFields
from gui.views.query.input_picture import LEAST_SIDE, IdealPicture
from gui.views.query.input_table import InputTable
from gui.widgets.number_field import WholeField
from gui.widgets.room.flow_layout import FlowLayout
from gui.widgets.scrolled import Scrolled

USUAL_STEPS = 100
# Logical pixels.
BESIDE_FROM, CARD_WIDTH, MOST_CARD_WIDTH, STEPS_FIELD = 700, 330, 520, 62
TABLE_WIDTH, MOST_ROWS, ROW_HEIGHT, LEAST_COLUMN, BELOW_ROWS = 440, 8, 22, 70, 12
TALL, MOST_SIDE, BELOW_PICTURES, BLOCK_WIDTH, LEAST_BLOCK = 330, 236, 204, 214, 180
SPACING, AROUND = 12, 46
ANY_WIDTH = 16777215  # as Qt has it


class IdealView(QWidget):
    """Two pictures or a table, what is chosen, the steps, and the card of the input that is pointed at."""

    def __init__(self, number_format: NumberFormat, theme: Theme, formulas: Formulas) -> None:
        super().__init__()
        self._theme = theme
        self.aims = AimSwitch()
        self.stretch = QCheckBox(self.tr("Stretch"))
        self.stretch.setToolTip(
            self.tr("Draw the smallest value as paper and the largest as ink, whatever they are; else as in the data")
        )
        self.stretch.setChecked(True)
        self.copy = QToolButton()
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the inputs or the steps as CSV, or a picture"))
        self.copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copies = QMenu(self.copy)
        self.copy.setMenu(self.copies)
        self.asked = IdealPicture(theme, self.tr("Inputs by the inverse query, as a picture"))
        self.climbed = IdealPicture(theme, self.tr("Inputs by gradient ascent, as a picture"))
        self.asked_title, self.climbed_title = QLabel(self.tr("By the inverse query")), QLabel()
        self.asked_text, self.climbed_text, self.steps_told = _wrapped(), _wrapped(), _wrapped()
        self.steps_told.setTextFormat(Qt.TextFormat.RichText)
        self.fields, self.plot = ClimbFields(), AscentPlot()
        self.formula, self.fault, self.pointed = _wrapped(), _wrapped(), _wrapped()
        self.fault.hide()
        self.card = CardView(theme, formulas)
        self._make_buttons()
        self._make_list(number_format)
        self._lay_out()

    def show_shape(self, shape: tuple[int, int] | None) -> None:
        """Have room for pictures with so many rows and columns; for a table where there is no such shape."""
        for part in (self._asked_block, self._climbed_block):
            part.setVisible(shape is not None)
        self._listed.setVisible(shape is None)
        for picture in (self.asked, self.climbed):
            picture.show_shape(shape or (1, 1))
        for text, block in ((self.asked_text, self._asked_block), (self.climbed_text, self._climbed_block)):
            (self._listed if shape is None else block).add(text)
        self.fit()

    def dress(self) -> None:
        """Take the colours of the theme, and the size of text."""
        colors = self._theme.colors
        self.plot.dress(colors.panel, colors.dim, colors.border, colors.curves[0], colors.lit)
        self._scroll.dress(colors)
        for label in (self.asked_title, self.climbed_title):
            label.setStyleSheet(f"color: {colors.dim}; font-weight: bold;")
        for label in (self.asked_text, self.climbed_text, self.formula, self.steps_told, *self.fields.captions()):
            label.setStyleSheet(f"color: {colors.dim};")
        self.fault.setStyleSheet(f"color: {colors.error};")
        self.list.setStyleSheet(
            f"QTableView {{ background: {colors.panel}; selection-background-color: {colors.lit_soft};"
            f" selection-color: {colors.text}; }}"
            f"QHeaderView::section {{ background: {colors.panel}; color: {colors.dim}; border: none;"
            f" border-bottom: 1px solid {colors.border}; padding: 2px 4px; }}"
        )
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _make_buttons(self) -> None:
        self.back = QPushButton(self.tr("Back"))
        self.back.setToolTip(self.tr("One step of the ascent back"))
        self.step = QPushButton(self.tr("Step"))
        self.step.setToolTip(self.tr("One step of the ascent"))
        self.again = QPushButton(self.tr("To the start"))
        self.again.setToolTip(self.tr("Back to where the ascent begins"))
        self.run = QPushButton(self.tr("Run to"))
        self.run.setToolTip(self.tr("Go on to this step of the ascent"))
        self.steps = WholeField(0, MOST_STEPS, self.tr("Step to run to"))
        self.steps.setValue(USUAL_STEPS)
        grow_with_text(self.steps.setFixedWidth, STEPS_FIELD)
        self.show_asked, self.show_climbed = (QPushButton(self.tr("Show in the diagram")) for _ in range(2))
        for button in (self.show_asked, self.show_climbed):
            button.setToolTip(self.tr("Put this picture in as the sample on the screen, until another is chosen"))
        self.take = QPushButton(self.tr("Take these inputs"))
        self.take.setToolTip(self.tr("Put the inputs of the ascent into the fields of the query"))

    def _make_list(self, number_format: NumberFormat) -> None:
        self.table = InputTable(number_format, self)
        self.list = QTableView()
        self.list.setModel(self.table)
        self.list.setAccessibleName(self.tr("Inputs by the inverse query and by gradient ascent"))
        self.list.verticalHeader().hide()
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.list.horizontalHeader()
        header.setMinimumSectionSize(grown(LEAST_COLUMN))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        self.list.setShowGrid(False)
        self.list.setTabKeyNavigation(False)
        self.list.setFrameShape(QTableView.Shape.NoFrame)

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 2, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.aims)
        self.blocks = QWidget()
        flow = FlowLayout(SPACING, self.blocks)
        self._asked_block = _Block(self.asked_title, self.asked, _line(self.show_asked), self.asked_text)
        self._climbed_block = _Block(self.climbed_title, self.climbed, _line(self.show_climbed), self.climbed_text)
        self._listed = _Block(self.list)
        buttons = _Block(
            _line(self.back, self.step, self.again),
            _line(self.run, self.steps, self.take),
        )
        self._moves = _Block(self.fields, buttons, self.fault, self.plot, self.formula)
        for block in (self._asked_block, self._climbed_block, self._listed, self._moves):
            flow.addWidget(block)
        self._told = _Block(self.pointed, self.card, self.steps_told)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.setSpacing(SPACING)
        self._both.addWidget(self.blocks, 3)
        self._both.addWidget(self._told, 2)
        column.addLayout(self._both)
        column.addStretch(1)
        self._scroll = Scrolled(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _across(self, is_wide: bool) -> float:
        """How wide each picture may be for the choices to have room beside both, beside text of the usual size."""
        room = self.width() - grown(AROUND)
        if is_wide:
            room -= max(grown(CARD_WIDTH), min(round(0.4 * room), grown(MOST_CARD_WIDTH)))
        across = (room - self.plot.width()) / 2 / growth() - SPACING
        return across if across >= LEAST_BLOCK else BLOCK_WIDTH

    def fit(self) -> None:
        """Have the card beside the pictures where there is room, and pictures as large as the height allows."""
        is_wide = self.width() >= grown(BESIDE_FROM)
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self._told.setMinimumWidth(grown(CARD_WIDTH))
        self._told.setMaximumWidth(grown(MOST_CARD_WIDTH) if is_wide else ANY_WIDTH)
        height, across = self.height() / growth(), self._across(is_wide)
        side = LEAST_SIDE if height < TALL else min(MOST_SIDE, height - BELOW_PICTURES, max(across, BLOCK_WIDTH))
        for picture, block in ((self.asked, self._asked_block), (self.climbed, self._climbed_block)):
            picture.set_side(side)
            block.setFixedWidth(grown(max(min(BLOCK_WIDTH, across), side)))
        self._moves.setFixedWidth(self.plot.width())
        self._listed.setFixedWidth(grown(TABLE_WIDTH))
        rows = self.list.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(grown(ROW_HEIGHT))
        self.list.setFixedHeight(grown(ROW_HEIGHT) * (min(self.table.rowCount(), MOST_ROWS) + 1) + grown(BELOW_ROWS))


def _wrapped() -> QLabel:
    label = QLabel()
    keep_plain(label)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label


class _Block(QWidget):
    """One below the other, as high as their lines are where they are wrapped at the width that it has."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)

    def add(self, part: QWidget) -> None:
        """Have this too, below the others."""
        self._column.insertWidget(self._column.count() - 1, part)

    def sizeHint(self) -> QSize:
        width = self.maximumWidth()
        if width == ANY_WIDTH or not self._column.hasHeightForWidth():
            return super().sizeHint()
        return QSize(width, self._column.totalHeightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self.maximumWidth()
        return super().minimumSizeHint() if width == ANY_WIDTH else self.sizeHint()


def _line(*parts: QWidget) -> QWidget:
    """Side by side."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return line
