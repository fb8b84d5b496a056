"""The note on what is wrong: the line of mathematics of each mistake beside the right one."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.formulas.formula_label import FormulaLabel
from gui.formulas.typesetting import Formulas
from gui.look.style_sheet import slim_scroll_bar
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.mistakes import MistakeText, mistakes_of

FORMULA_SIZE = 19.0  # of the letters, in logical pixels
WIDTH, MARGIN = 500, 20  # logical pixels: of the note, at least; around what it says
SCROLL_BAR_MARGIN = 8  # logical pixels of the margin, right of the scroll bar
MOST_HEIGHT = 500  # logical pixels; of more than that some is scrolled


class MistakeSection(QWidget):
    """One mistake: its faulty line beside the right one, and what follows."""

    def __init__(self, mistake: MistakeText, theme: Theme, formulas: Formulas) -> None:
        super().__init__()
        title = QLabel(f"<b style='font-size: large'>{mistake.title[0].upper()}{mistake.title[1:]}</b>")
        self.happens, self.follows = QLabel(mistake.happens), QLabel(mistake.follows)
        for label in (self.happens, self.follows):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.wrong, self.right = (FormulaLabel(theme, formulas, FORMULA_SIZE) for _ in range(2))
        lines = QFrame()
        lines.setObjectName("panel")
        grid = QGridLayout(lines)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        colors = theme.colors
        for row, (text, color, formula, line) in enumerate(
            (
                (self.tr("✗  wrong"), colors.error, self.wrong, mistake.wrong),
                (self.tr("✓  right"), colors.accent, self.right, mistake.right),
            )
        ):
            mark = QLabel(text)
            mark.setStyleSheet(f"color: {color}; font-weight: bold;")
            formula.show_formula(line.tex, line.text)
            grid.addWidget(mark, row, 0)
            grid.addWidget(formula, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (title, self.happens, lines, self.follows):
            column.addWidget(widget)


class MistakeNote(QDialog):
    """Stays open beside the window, and follows the rule that trains."""

    def __init__(self, store: Store, readings: Readings, theme: Theme, formulas: Formulas, parent: QWidget) -> None:
        super().__init__(parent)
        self._readings, self._theme, self._formulas = readings, theme, formulas
        grow_with_text(self.setMinimumWidth, WIDTH)
        self.sections: list[MistakeSection] = []
        self._scroll_area = QScrollArea()
        self._scroll_area.setWidgetResizable(True)
        self._scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll_area.setAccessibleName(self.tr("The mistake explained"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.setContentsMargins(0, 0, MARGIN - SCROLL_BAR_MARGIN, 0)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 18, SCROLL_BAR_MARGIN, 14)
        column.setSpacing(12)
        column.addWidget(self._scroll_area, 1)
        column.addWidget(buttons)
        for changed in (
            store.when(changes.setup_changed),
            store.when(changes.words_changed),
            store.when(changes.rule_changed),
            store.when(changes.run_changed),
        ):
            changed.connect(self._follow)
        theme.changed.connect(self._write)
        self._mistakes: list[MistakeText] = []
        self._follow()

    @Slot()
    def _follow(self) -> None:
        mistakes = mistakes_of(self._readings.setup, self._readings.number_format)
        if mistakes != self._mistakes:
            self._mistakes = mistakes
            self._write()

    @Slot()
    def _write(self) -> None:
        mistakes = self._mistakes
        if not mistakes:
            self.close()
            return
        self.setWindowTitle(
            self.tr("The mistake explained: {rule}").format(rule=" + ".join(each.title for each in mistakes))
        )
        self.sections = [MistakeSection(mistake, self._theme, self._formulas) for mistake in mistakes]
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, MARGIN - SCROLL_BAR_MARGIN, 0)
        rows.setSpacing(26)
        if len(self.sections) > 1:
            rows.addWidget(QLabel(self.tr("Each is explained by itself, as if it were the only one.")))
        for section in self.sections:
            rows.addWidget(section)
        rows.addStretch(1)
        self._scroll_area.setStyleSheet(slim_scroll_bar(self._theme.colors))
        self._scroll_area.setWidget(body)
        needed = rows.heightForWidth(grown(WIDTH) - MARGIN - SCROLL_BAR_MARGIN)
        self._scroll_area.setFixedHeight(min(needed, grown(MOST_HEIGHT)))
        self.adjustSize()
