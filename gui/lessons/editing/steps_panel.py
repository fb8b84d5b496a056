"""The steps of the lesson beside the diagram: chosen, moved, added, made twice, taken out."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.lessons.schema import MOST_STEPS, StepSection
from gui.lessons.editing.editing_texts import about_step, heading_of_step
from gui.lessons.editing.lesson_editor import LessonEditor
from gui.lessons.editing.steps_list import EditedSteps
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label


class LessonSteps(Dressed):
    """Follows the editor; what is clicked here it does."""

    def __init__(self, editor: LessonEditor, theme: Theme, record: QAction, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._editor = editor
        self.setObjectName("panel")
        self.heading, self.count = text_label(13, bold=True), text_label(12)
        self.heading.setText(self.tr("Steps"))
        self.list = EditedSteps(theme)
        self.add = KeyButton(theme, self.tr("+ Step here"), height=30)
        self.duplicate = KeyButton(theme, self.tr("Duplicate"), height=30)
        self.delete = KeyButton(theme, self.tr("Delete"), height=30)
        self.add.setToolTip(self.tr("One more step behind this one; it shows what is on the screen"))
        self.duplicate.setToolTip(self.tr("The same step once more"))
        self.delete.setToolTip(self.tr("Take this step out; Ctrl+Z brings it back"))
        key = record.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.record = KeyButton(theme, self.tr("● Record on"), key, height=30)
        self.record.setAccessibleName(self.tr("Record on behind this step"))
        self.record.setToolTip(self.tr("Do what the class should see: it becomes steps behind this one"))
        self.list.setToolTip(self.tr("Drag a step to another place, or press Alt and ↑ or ↓"))
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.count)
        grow_with_text(foot.setSpacing, 6)
        foot.addWidget(self.add, 1)
        foot.addWidget(self.duplicate)
        foot.addWidget(self.delete)
        column = QVBoxLayout(self)
        grow_with_text(column.setContentsMargins, 12, 10, 12, 10)
        grow_with_text(column.setSpacing, 7)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        column.addWidget(self.record)
        self.list.chosen.connect(editor.choose_step)
        self.list.moved.connect(self._move)
        self.list.delete_wanted.connect(editor.delete_step)
        self.list.text_wanted.connect(editor.text_wanted)
        self.record.clicked.connect(record.trigger)
        self.add.clicked.connect(self._add)
        self.duplicate.clicked.connect(editor.duplicate_step)
        self.delete.clicked.connect(editor.delete_step)
        editor.changed.connect(self._follow)
        editor.checked.connect(self._follow)
        self.dress()

    @Slot()
    def _follow(self) -> None:
        editor = self._editor
        if not editor.is_in_place:
            return
        draft = editor.draft
        faulty = {fault.step for fault in editor.check.faults}
        rows = [
            (heading_of_step(step, editor.language), about_step(step), _icons(step), number in faulty)
            for number, step in enumerate(draft.steps)
        ]
        self.list.show_steps(rows, editor.at)
        count = len(draft.steps)
        counted = self.tr("1 step") if count == 1 else self.tr("{count} steps").format(count=count)
        minutes = sum(step.minutes or 0.0 for step in draft.steps)
        planned = self.tr("{minutes:g} min").format(minutes=minutes) if minutes else ""
        self.count.setText(" · ".join(filter(None, (counted, planned))))
        self.delete.setEnabled(count > 1)
        for button in (self.add, self.duplicate, self.record):
            button.setEnabled(count < MOST_STEPS)

    @Slot(int, int)
    def _move(self, at: int, to: int) -> None:
        self._editor.move_step(at, to)
        self._follow()  # also where it stays

    @Slot()
    def _add(self) -> None:
        self._editor.add_step(self.tr("# New step"))

    def dress(self) -> None:
        self.heading.setStyleSheet(f"color: {self.colors.dim};")
        self.count.setStyleSheet(f"color: {self.colors.dim};")


def _icons(step: StepSection) -> str:
    """The signs of what a step asks and locks, with a space between."""
    signs = (("lock", step.locked), ("practice", step.ask))
    return " ".join(name for name, there in signs if there)
