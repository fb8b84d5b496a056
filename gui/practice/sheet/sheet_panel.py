"""The sheet beside the diagram: what is given, and all lines with one's own numbers and the true ones."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.base.number_format import Decimals, grouped, shortest
from core.base.spoken import listed
from core.exercises.practice.practice import Practice
from core.exercises.sheet.quantity import Quantity, QuantityKind
from gui.look.style_sheet import slim_scroll_bar
from gui.look.text_size import add_space, grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.line_numbers import true_number
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.practising import Practising
from gui.practice.sheet.practice_source import PracticeSource
from gui.practice.sheet.sheet_lines import TRUE_TO, YOURS_TO, SheetLines
from gui.texts.board import digits_text

WIDTH = 248  # logical pixels
MOST_TARGETS = 3  # that are named one by one


class SheetPanel(Dressed):
    """Follows a practice, and asks for the question of a line that is clicked."""

    pointed = Signal(object)  # at this quantity; None where at none

    def __init__(self, practising: Practising, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("panel")
        self._title = text_label(12.5, bold=True)
        self._title.setText(self.tr("Your sheet"))
        names = self.tr("Sample, iteration"), self.tr("Target"), self.tr("Learning rate"), self.tr("Digits")
        self._names = [text_label(11.5) for _ in names]
        self.facts = [text_label(11.5) for _ in names]
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)
        self._heads = [text_label(10.5), text_label(10.5)]
        self._rule = QFrame()
        self._rule.setFixedHeight(1)
        self.lines = SheetLines(theme)
        self.lines.chosen.connect(practising.go_to)
        self.lines.pointed.connect(self.pointed)
        practising.pointed.connect(self.lines.point_at)
        practising.changed.connect(self._follow)
        self._lay_out()
        self.dress()
        if practising.is_going_on:
            self.lines.show_practice(practising.practice)

    def show_source(self, practice: Practice, source: PracticeSource) -> None:
        """Say what is given of a practice."""
        sheet = practice.sheet
        targets = [Quantity(QuantityKind.TARGET, target=each) for each in range(sheet.iteration.network.outputs)]
        named = listed(true_number(practice, each) for each in targets[:MOST_TARGETS])
        rate = shortest(sheet.iteration.learning_rate)
        if source.has_own_rate(practice):
            rate = self.tr("{rate} practice").format(rate=rate)
        where = self.tr("{sample}, {state}").format(sample=grouped(source.sample + 1), state=grouped(source.state))
        if source.has_drawn_numbers:
            where = self.tr("other numbers")
        facts = (
            where,
            named + ("…" if len(targets) > MOST_TARGETS else ""),
            rate,
            digits_text(sheet.digits) if isinstance(sheet.digits, Decimals) else str(sheet.digits),
        )
        for label, text in zip(self.facts, facts, strict=True):
            label.setText(text)

    @Slot(object, object)
    def _follow(self, before: Practice | None, after: Practice) -> None:
        if not after.only_types(before):
            self.lines.show_practice(after)

    def _lay_out(self) -> None:
        facts = QGridLayout()
        grow_with_text(facts.setContentsMargins, 14, 0, 12, 0)
        grow_with_text(facts.setVerticalSpacing, 2)
        for row, (name, fact) in enumerate(zip(self._names, self.facts, strict=True)):
            facts.addWidget(name, row, 0)
            facts.addWidget(fact, row, 1, Qt.AlignmentFlag.AlignRight)
        self._columns = heads = QHBoxLayout()
        self.lines.verticalScrollBar().rangeChanged.connect(self._align_heads)
        self._align_heads()
        heads.addStretch(1)
        for head, text in zip(self._heads, (self.tr("yours"), self.tr("true")), strict=True):
            head.setText(text)
            head.setAlignment(Qt.AlignmentFlag.AlignRight)
            heads.addWidget(head)
        grow_with_text(self._heads[1].setMinimumWidth, YOURS_TO - TRUE_TO)
        heads.setSpacing(0)
        column = QVBoxLayout(self)
        grow_with_text(column.setContentsMargins, 1, 12, 1, 6)
        grow_with_text(column.setSpacing, 6)
        title = QHBoxLayout()
        grow_with_text(title.setContentsMargins, 14, 0, 12, 0)
        title.addWidget(self._title)
        column.addLayout(title)
        column.addLayout(facts)
        add_space(column, 2)
        column.addWidget(self._rule)
        column.addLayout(heads)
        column.addWidget(self.lines, 1)

    @Slot()
    def _align_heads(self) -> None:
        """Have the heads above their columns, with or without a scroll bar beside these."""
        bar = self.lines.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self._columns.setContentsMargins(0, 0, grown(TRUE_TO) + beside, 0)

    def sizeHint(self) -> QSize:
        return QSize(grown(WIDTH), grown(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(WIDTH - 32), grown(200))

    def dress(self) -> None:
        self._align_heads()
        colors = self.colors
        dim: list[QLabel] = [self._title, *self._names, *self._heads]
        for label in dim:
            label.setStyleSheet(f"color: {colors.dim};")
        self._rule.setStyleSheet(f"background: {colors.border};")
        self.lines.setStyleSheet("QListView { background: transparent; border: none; }")
        self.lines.verticalScrollBar().setStyleSheet(slim_scroll_bar(colors))
