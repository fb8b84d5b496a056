"""What the lesson is as a whole: title, what one learns, minutes, digits, its file; and whether anything is wrong."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.lessons.editing.draft import TextPlace
from core.lessons.editing.draft_check import DraftFault
from core.lessons.schema import MOST_DIGITS, MOST_MINUTES
from gui.formulas.typesetting import Formulas
from gui.lessons.editing.editing_texts import fault_text
from gui.lessons.editing.faults_panel import FaultsPanel
from gui.lessons.editing.lesson_editor import LessonEditor
from gui.lessons.editing.scenario_choice import ScenarioChoice
from gui.lessons.editing.writing.text_field import TextField, TextWords
from gui.look.plain_text import keep_plain, tip
from gui.look.style_sheet import form_style
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.preferences.language import language_names
from gui.widgets.number_field import RealField, WholeField

MOST_SIGNS = 2000
TITLE = TextPlace("title")
ABOUT_TYPE = 12.5, 17.0, 40.0  # logical pixels: the letters, a line, and the least height
LINE = 22  # logical pixels that a row is high at least


class FactsPanel(Dressed):
    """Follows the editor; what is typed here goes into the draft."""

    def __init__(
        self, editor: LessonEditor, theme: Theme, formulas: Formulas, words: TextWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._editor = editor
        self.setObjectName("panel")
        self.heading = text_label(13, bold=True)
        self.heading.setText(self.tr("The lesson"))
        self.title, self.about = QLineEdit(), TextField(editor, theme, formulas, words)
        self.about.edit.set_type(*ABOUT_TYPE)
        self.scenario, self.file = ScenarioChoice(editor, theme), QLabel()
        keep_plain(self.file)
        self.minutes = RealField(self.tr("Minutes of the lesson"), least=0.0, most=MOST_MINUTES, step=1.0)
        self.minutes.setToolTip(self.tr("How long the lesson takes; 0: nothing is said"))
        self.digits = WholeField(1, MOST_DIGITS, self.tr("Digits"))
        self.digits.setToolTip(self.tr("How many significant digits an answer needs"))
        self.board = QCheckBox(self.tr("as on the board"))
        self.board.setToolTip(
            self.tr("Round each number as it is written, and work on with it, on the screen and in answers")
        )
        self.faults = FaultsPanel(theme)
        self._labels: list[QLabel] = []
        self._lay_out()
        self.title.setMaxLength(MOST_SIGNS)
        self.title.textEdited.connect(self._write_title)
        self.minutes.valueChanged.connect(self._take_minutes)
        self.digits.valueChanged.connect(self._take_digits)
        self.board.clicked.connect(self._take_board)
        self.faults.wanted.connect(editor.go_to)
        editor.changed.connect(self._follow)
        editor.checked.connect(self._follow_check)
        editor.place_wanted.connect(self._go_to)
        self.dress()

    @Slot(str)
    def _write_title(self, text: str) -> None:
        self.title.setModified(False)  # undo is the editor's
        editor = self._editor
        editor.change(editor.draft.with_words(TITLE, editor.language, text), (TITLE, editor.language))

    def _lay_out(self) -> None:
        rows = QGridLayout()
        rows.setHorizontalSpacing(grown(8))
        rows.setVerticalSpacing(grown(6))
        rows.setColumnStretch(1, 1)
        self.title.setAccessibleName(self.tr("Title"))
        parts: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Title"), self.title),
            (self.tr("One learns"), self.about),
            (self.tr("Minutes"), self.minutes),
            (self.tr("Digits"), self.digits),
            (self.tr("Rounded"), self.board),
            (self.tr("Scenario"), self.scenario),
            (self.tr("File"), self.file),
        )
        for row, (text, part) in enumerate(parts):
            label = QLabel(text)
            self._labels.append(label)
            grow_with_text(label.setMinimumHeight, LINE)
            rows.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(part, row, 1)
        column = QVBoxLayout(self)
        grow_with_text(column.setContentsMargins, 12, 10, 12, 10)
        grow_with_text(column.setSpacing, 8)
        column.addWidget(self.heading)
        column.addLayout(rows)
        column.addWidget(self.faults)
        column.addStretch(1)

    @Slot()
    def _follow(self) -> None:
        editor = self._editor
        if not editor.is_in_place:
            return
        draft, section = editor.draft, editor.draft.section
        title = draft.words(TITLE, editor.language)
        if self.title.text() != title:
            self.title.setText(title)
            self.title.setCursorPosition(0)  # or its end would be seen
        hint = self.tr("in a sentence")
        self.about.show_place(TextPlace("about"), self.tr("What one learns"), hint)
        self.minutes.follow_value(section.minutes or 0.0)
        self.digits.follow_value(section.digits)
        self.board.setChecked(section.board)
        self.scenario.show_scenario()
        name = self.tr("not saved yet") if editor.path is None else editor.path.name
        changed = self.tr("{name} · changed").format(name=self._fitting(self.file, name))
        is_changed = editor.path is not None and editor.history.is_changed
        self.file.setText(changed if is_changed else self._fitting(self.file, name))
        self.file.setToolTip(tip("" if editor.path is None else str(editor.path)))

    @Slot()
    def _follow_check(self) -> None:
        editor = self._editor
        if editor.is_in_place:
            names = language_names(editor.languages)
            faults = [(fault, fault_text(fault, names)) for fault in editor.check.faults]
            self.faults.show_faults(faults, len(editor.draft.steps))

    def _fitting(self, label: QLabel, text: str) -> str:
        return label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, grown(120))

    @Slot(object)
    def _take_minutes(self, value: float) -> None:
        self._editor.change(self._editor.draft.with_facts(minutes=float(value) or None))

    @Slot(object)
    def _take_digits(self, value: int) -> None:
        self._editor.change(self._editor.draft.with_facts(digits=int(value)))

    @Slot(bool)
    def _take_board(self, wanted: bool) -> None:
        self._editor.change(self._editor.draft.with_facts(board=wanted))

    @Slot(object)
    def _go_to(self, fault: DraftFault) -> None:
        places: dict[str, QWidget] = {
            "title": self.title,
            "about": self.about.edit,
            "minutes": self.minutes,
            "board": self.board,
        }
        place = places.get(fault.field)
        if fault.step is None and place is not None:
            place.setFocus()

    def dress(self) -> None:
        colors = self.colors
        self.heading.setStyleSheet(f"color: {colors.dim};")
        for label in self._labels:
            label.setStyleSheet(f"color: {colors.dim};")
        self.file.setStyleSheet(f"color: {colors.text};")
        for field in (self.title, self.minutes, self.digits):
            field.setStyleSheet(form_style(colors))
