"""What the step shows and does, below the diagram: chips, what it waits for, what it locks and folds away."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.lessons.editing.draft_check import DraftFault
from core.lessons.schema import HIDEABLE, LOCKABLE, MOST_MINUTES, WaitSection
from gui.lessons.editing.editing_texts import chip_texts, inherited_text, part_names
from gui.lessons.editing.lesson_editor import LessonEditor
from gui.lessons.editing.step_chips import HEIGHT, StepChips
from gui.lessons.editing.wait_fields import WaitFields
from gui.look.style_sheet import form_style, slim_scroll_bar
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.widgets.number_field import RealField
from gui.widgets.room.flow_layout import FlowLayout
from gui.widgets.scrolled import ScrolledDown

MOST_HIGH, SHARE = 250, 0.3  # logical pixels, and of the window; what is more is scrolled
ICONS = {
    "state": "to-start",
    "phase": "next-phase",
    "held": "explore",
    "sample": "next-sample",
    "view": "lower-panel",
    "edges": "walk",
    "speed": "faster",
}


class ShowPanel(Dressed):
    """Follows the editor; a cross takes out, the button takes what is on the screen."""

    def __init__(
        self,
        editor: LessonEditor,
        theme: Theme,
        view_titles: Callable[[], Mapping[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._editor, self._view_titles = editor, view_titles
        self.setObjectName("panel")
        self.heading, self.inherited = text_label(13, bold=True), text_label(12, wraps=True)
        self.take = KeyButton(theme, self.tr("Take what is on the screen"), height=28)
        self.take.setToolTip(self.tr("The step shows iteration, phase, sample and what is pinned as they are now"))
        self.chips = StepChips(theme)
        self.wait = WaitFields(editor, theme)
        self.locks = StepChips(theme, self.tr("Lock something more"))
        self.folds = StepChips(theme, self.tr("Fold something more away"))
        self.minutes = RealField(self.tr("Minutes of this step"), least=0.0, most=MOST_MINUTES, step=1.0)
        self.minutes.setToolTip(self.tr("How long the step takes; 0: nothing is said"))
        self._labels: list[QLabel] = []
        self._lay_out()
        self.take.clicked.connect(editor.take_screen)
        self.chips.away_wanted.connect(self._take_out)
        self.wait.chosen.connect(self._wait_for)
        for row, slot in ((self.locks, self._turn_lock), (self.folds, self._turn_fold)):
            row.away_wanted.connect(slot)
            row.more_wanted.connect(slot)
        self.minutes.valueChanged.connect(self._take_minutes)
        editor.changed.connect(self._follow)
        editor.checked.connect(self._follow)
        editor.place_wanted.connect(self._go_to)
        self.dress()

    def _lay_out(self) -> None:
        planned = QLabel(self.tr("Minutes"))
        planned.setBuddy(self.minutes)
        grow_with_text(self.minutes.setFixedWidth, 52)
        takes = QWidget()
        minutes = QHBoxLayout(takes)
        minutes.setContentsMargins(0, 0, 0, 0)
        grow_with_text(minutes.setSpacing, 6)
        minutes.addWidget(planned)
        minutes.addWidget(self.minutes)
        above = QWidget()
        head = FlowLayout(grown(14), above)  # where there is no room side by side it stands below
        grow_with_text(head.setSpacing, 14)
        for part in (self.heading, takes, self.take):
            head.addWidget(part)
            grow_with_text(part.setMinimumHeight, HEIGHT)
        inner = QWidget()
        column = QVBoxLayout(inner)
        grow_with_text(column.setContentsMargins, 14, 9, 14, 9)
        grow_with_text(column.setSpacing, 7)
        column.addWidget(above)
        column.addWidget(self.chips)
        column.addWidget(self.inherited)
        rows = QGridLayout()
        rows.setHorizontalSpacing(grown(10))
        rows.setVerticalSpacing(grown(6))
        rows.setColumnStretch(1, 1)
        parts: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Waits for"), self.wait),
            (self.tr("Locks"), self.locks),
            (self.tr("Folds away"), self.folds),
        )
        self._labels.append(planned)
        for row, (text, part) in enumerate(parts):
            label = QLabel(text)
            grow_with_text(label.setMinimumHeight, HEIGHT)  # beside the first line of chips
            self._labels.append(label)
            rows.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(part, row, 1)
        column.addLayout(rows)
        column.addStretch(1)
        self.scrolled = ScrolledDown(inner)
        for each in (inner, self.scrolled.viewport()):
            each.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self.scrolled)

    def sizeHint(self) -> QSize:
        most = min(grown(MOST_HIGH), round(SHARE * self.window().height()))
        return QSize(super().sizeHint().width(), min(self.scrolled.sizeHint().height() + 2, most))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), grown(120)))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # the chips take another number of lines
        return super().event(event)

    @Slot()
    def _follow(self) -> None:
        editor = self._editor
        if not editor.is_in_place:
            return
        step, names = editor.step, editor.names
        self.heading.setText(self.tr("What step {number} shows and does").format(number=editor.at + 1))
        self.chips.show_chips(chip_texts(step.show, names, self._view_titles()), ICONS, {})
        shown = editor.check.lesson.steps
        inherited = ""
        if 0 < editor.at < len(shown):
            inherited = inherited_text(step.show, shown[editor.at].show, names)
        self.inherited.setText(inherited)
        self.inherited.setVisible(bool(inherited))
        self.wait.show_wait(step.wait)
        parts = part_names()
        for row, all_parts, on, icon in (
            (self.locks, LOCKABLE, step.locked, "lock"),
            (self.folds, HIDEABLE, step.hidden, ""),
        ):
            chips = {part: parts[part] for part in all_parts if part in on}
            others = {part: parts[part] for part in all_parts if part not in on}
            row.show_chips(chips, dict.fromkeys(chips, icon), others)
        self.minutes.follow_value(step.minutes or 0.0)
        self.updateGeometry()

    @Slot(str)
    def _take_out(self, key: str) -> None:
        self._editor.change(self._editor.draft.without_shown(self._editor.at, key))
        self.take.setFocus()

    @Slot(object)
    def _wait_for(self, wait: WaitSection | None) -> None:
        self._editor.change(self._editor.draft.waiting(self._editor.at, wait))

    @Slot(str)
    def _turn_lock(self, part: str) -> None:
        self._editor.change(self._editor.draft.toggled(self._editor.at, "locked", part))

    @Slot(str)
    def _turn_fold(self, part: str) -> None:
        self._editor.change(self._editor.draft.toggled(self._editor.at, "hidden", part))

    @Slot(object)
    def _take_minutes(self, value: float) -> None:
        self._editor.change(self._editor.draft.with_step(self._editor.at, minutes=float(value) or None))

    @Slot(object)
    def _go_to(self, fault: DraftFault) -> None:
        """Have the keyboard at what is wrong, as far as that stands here."""
        if fault.step is None or fault.question is not None:
            return
        if fault.field == "wait":
            self.wait.kind.setFocus()
        elif fault.field in self.chips.chips:
            self.chips.chips[fault.field].setFocus()
        elif fault.field == "minutes":
            self.minutes.setFocus()

    def dress(self) -> None:
        colors = self.colors
        for label in (self.heading, self.inherited, *self._labels):
            label.setStyleSheet(f"color: {colors.dim};")
        self.minutes.setStyleSheet(form_style(colors))
        self.scrolled.verticalScrollBar().setStyleSheet(slim_scroll_bar(colors))
