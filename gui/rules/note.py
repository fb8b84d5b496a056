"""The note on a documented mistake: its line of mathematics beside the right one."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from gui.formula_label import FormulaLabel
from gui.inspector.formula import Formulas
from gui.rules.texts import mistake_of, rule_title
from gui.theme import Theme
from gui.workbench import Workbench

SIZE = 19.0  # of the formulas, in points
WIDTH = 470  # points


class RuleNote(QDialog):
    """Stays open beside the window, and follows the rule that trains."""

    def __init__(self, workbench: Workbench, theme: Theme, formulas: Formulas, parent: QWidget) -> None:
        super().__init__(parent)
        self._workbench, self._theme = workbench, theme
        self.setMinimumWidth(WIDTH)
        self._title = QLabel()
        self._happens, self._follows = QLabel(), QLabel()
        for label in (self._happens, self._follows):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.wrong, self.right = (FormulaLabel(theme, formulas, SIZE) for _ in range(2))
        lines = QFrame()
        lines.setObjectName("panel")
        grid = QGridLayout(lines)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self._marks = []
        for row, (mark, formula) in enumerate(
            ((self.tr("✗  as printed"), self.wrong), (self.tr("✓  right"), self.right))
        ):
            label = QLabel(mark)
            self._marks.append(label)
            grid.addWidget(label, row, 0)
            grid.addWidget(formula, row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        for widget in (self._title, self._happens, lines, self._follows, buttons):
            column.addWidget(widget)
        workbench.rule_changed.connect(self._follow)
        theme.changed.connect(self._dress)
        self._dress()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        lesson = self._workbench.lesson
        mistake = mistake_of(lesson)
        if mistake is None:
            self.close()
            return
        title = rule_title(lesson.rule.name)
        self.setWindowTitle(self.tr("What is wrong: {rule}").format(rule=title))
        self._title.setText(f"<b style='font-size: large'>{title[0].upper()}{title[1:]}</b>")
        self._happens.setText(mistake.happens)
        self._follows.setText(mistake.follows)
        self.wrong.show_formula(mistake.wrong.tex, mistake.wrong.text)
        self.right.show_formula(mistake.right.tex, mistake.right.text)

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        for label, color in zip(self._marks, (colors.error, colors.accent), strict=True):
            label.setStyleSheet(f"color: {color}; font-weight: bold;")
