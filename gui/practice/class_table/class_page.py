"""What a class has handed in: files are marked beside the window, and stand there as one table."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from core.base.atomic_files import is_folder
from core.base.errors import MessageError
from core.base.file_kind import is_weights_file
from core.base.written_numbers import marked
from core.reports.answers_file import SUFFIX
from core.reports.class_marking import ClassMarks, ClassSheet, files_in, mark_class
from core.saved_run.roots_in_file import roots_in_file
from core.worksheets.codes import CodeError, SheetCode, code_of
from core.worksheets.messages import CodeFault
from core.worksheets.source import SheetSource
from gui.look.pictures import About
from gui.look.text_size import add_space, grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.class_table.class_exports import ClassExports
from gui.practice.class_table.class_model import NAME, POINTS, ClassModel
from gui.practice.class_table.class_panel import ClassPanel
from gui.practice.class_table.class_view import ClassView
from gui.practice.parts.dressed import text_label
from gui.practice.parts.marks import AnswerMark, MarkLabel, mark_name
from gui.practice.parts.page_layout import lay_out_page
from gui.practice.parts.practice_bar import BarTexts, PracticeBar
from gui.practice.practice_page import PracticePage
from gui.preferences.settings import kept_folder
from gui.texts.faults import translated
from gui.threads.job import Job, Report
from gui.widgets.panel_splitter import PanelSplitter

WIDTH = 348  # logical pixels, of the panel
_LEGEND = (
    AnswerMark.RIGHT,
    AnswerMark.FOLLOWS,
    AnswerMark.SLIP,
    AnswerMark.WRONG,
    AnswerMark.GIVEN,
    AnswerMark.MISSING,
)


def are_answers(paths: Sequence[Path]) -> bool:
    """Whether what was dropped on the window is something to be marked: a folder, or files of answers.

    A network's weights may stand in files that are called so, too.
    """
    may_be = bool(paths) and all(is_folder(path) or path.suffix.lower() == SUFFIX for path in paths)
    return may_be and not any(is_weights_file(path) for path in paths)


class ClassPage(PracticePage):
    """The table, what fails most, and the cell that is looked at. Nothing of the run is touched by it."""

    practise_wanted = Signal(object, object)  # the code of the class's sheet, and the question that fails most
    sheet_wanted = Signal(object)  # of a `Learner`
    written = Signal(str, object)  # what, and the path of the table or the picture
    failed = Signal(str)  # what can't be read or written

    def __init__(self, theme: Theme, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._settings = settings
        self._paths: list[Path] = []
        self._expected: ClassSheet | None = None  # somebody's own scenario that the sheets were printed of
        self._job: Job | None = None
        self.model = ClassModel(self)
        self.bar = PracticeBar(theme)
        self.table = ClassView(self.model, theme)
        self.panel = ClassPanel(self.model, theme)
        self.exports = ClassExports(self.model, self.table, theme, settings, self._about, self)
        self._count, self._how = text_label(13, bold=True), text_label(12)
        self._how.setText(self.tr("worked out again here, from the answers alone"))
        self._left = QWidget()
        self._left.setObjectName("panel")
        self._lay_out()
        self.setFocusProxy(self.table)
        self.table.moved.connect(self._show_cell)
        self.table.activated.connect(self._open_sheet)
        self.bar.left.connect(self.left)
        self.panel.sheet_wanted.connect(self._open_sheet)
        self.panel.practise_wanted.connect(self._practise)
        self.panel.csv_wanted.connect(self.exports.save_csv)
        self.panel.picture_wanted.connect(self.exports.save_picture)
        self.panel.print_wanted.connect(self.exports.print)
        self.exports.written.connect(self.written)
        self.exports.failed.connect(self.failed)
        self._tell_keys()
        self._retell()
        self.dress()

    @property
    def is_marking(self) -> bool:
        """Whether files are being marked."""
        return self._job is not None

    def open(self, paths: Sequence[Path]) -> None:
        """Mark these files, and all in these folders; what was there before is gone."""
        self._paths, self._expected = [], None
        self.add(paths)

    def add(self, paths: Sequence[Path]) -> None:
        """Mark these as well."""
        self._paths += [path for path in paths if path not in self._paths]
        self._mark()

    def mark_as_of(self, sheet: SheetCode, path: Path) -> None:
        """Mark them as sheets of somebody's own scenario, which is in that file; say so where it is another one."""
        try:
            source = SheetSource(roots_in_file(path))
            if source.check_sum != sheet.check_sum:
                raise CodeError(CodeFault.OTHER_SCENARIO(file=path.name, code=code_of(sheet)))
        except MessageError as fault:
            self.failed.emit(translated(fault))
            return
        self._expected = ClassSheet(source, sheet.choices)
        self._mark()

    def _mark(self) -> None:
        wanted, expected = list(self._paths), self._expected
        if self._job is not None:
            self._job.cancel()
        self._job = Job(lambda report: _marked(wanted, expected, report), self._fail, self)
        self._job.progressed.connect(self._show_progress)
        self._job.done.connect(self._take)
        self._show_progress(0, 0, None)
        self._job.start()

    def hide_names(self, hides: bool) -> None:
        """Let learners be numbers, so that the table can be shown to the class; or have their names."""
        self.model.hide_names(hides)
        self.panel.retell()
        self._show_cell()
        self._tell_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = event.key() if plain else None
        if key == Qt.Key.Key_H:
            self.hide_names(not self.model.hides_names)
        elif key == Qt.Key.Key_S:
            self.model.sort_by(NAME if self.model.sorted_column == POINTS else POINTS)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def dress(self) -> None:
        colors = self.colors
        self._left.setStyleSheet(
            f"#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}"
        )
        self._how.setStyleSheet(f"color: {colors.dim};")
        self._count.setStyleSheet(f"color: {colors.dim};")

    # What comes of marking

    @Slot(int, int, object)
    def _show_progress(self, done: int, of: int, _part: object) -> None:
        text = self.tr("Marking {done} of {count} …").format(done=done, count=of) if of else self.tr("Marking …")
        self._count.setText(text)

    @Slot(object)
    def _take(self, found: ClassMarks | MessageError) -> None:
        self._job = None
        if isinstance(found, MessageError):
            self._retell()
            self._fail(translated(found))
            return
        self.model.show_marks(found)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, NAME))
        self._retell()
        if found.own is not None:
            self._ask_for_scenario(found.own)

    def _ask_for_scenario(self, sheet: SheetCode) -> None:
        """Sheets of somebody's own scenario say which by its check sum alone."""
        title = self.tr("The scenario or run that these sheets were printed of")
        kinds = self.tr("Scenarios and runs (*.toml *.backstep)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(kept_folder(self._settings)), kinds)
        if chosen:
            self.mark_as_of(sheet, Path(chosen))

    def _fail(self, why: str) -> None:
        self._job = None
        self.failed.emit(why)

    def _retell(self) -> None:
        marks = self.model.marks
        count, of = len(marks.learners), len(marks.questions)
        self._count.setText(self.tr("1 file") if count == 1 else self.tr("{count} files").format(count=count))
        sheet = "" if marks.sheet is None else self.tr("sheet {code}").format(code=code_of(marks.sheet))
        points = self.tr("{average} of {of} points on average").format(average=marked(f"{marks.average:.1f}"), of=of)
        folder = ", ".join(path.name for path in self._paths if path.suffix.lower() != SUFFIX)
        title = self.tr("Handed in")
        self.bar.show_texts(BarTexts(title, sheet, folder, points if count else "", self.tr("Close")))
        self.panel.retell()
        self._show_cell()

    @Slot()
    def _show_cell(self) -> None:
        current = self.table.currentIndex()
        self.panel.show_cell(current.row(), current.column())

    def _enter(self) -> None:
        """What has the keyboard is done, or the sheet of the row opened."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()
        else:
            self._open_sheet()

    @Slot()
    def _open_sheet(self) -> None:
        current = self.table.currentIndex()
        if current.isValid():
            learner = self.model.learner(current.row())
            self.sheet_wanted.emit(replace(learner, name=self.model.name(learner)))

    @Slot(object)
    def _practise(self, quantity: object) -> None:
        sheet = self.model.marks.sheet
        if sheet is not None:
            self.practise_wanted.emit(code_of(sheet), quantity)

    def _about(self) -> About:
        """What a picture of the table says of itself."""
        return About(self.bar.title.text(), self.panel.shown().headline)

    # How it is made

    def _tell_keys(self) -> None:
        names = self.tr("show the names") if self.model.hides_names else self.tr("hide the names")
        keys = (
            ("↑ ↓ ← →", self.tr("go through the cells")),
            (self.tr("Enter"), self.tr("open a sheet")),
            ("S", self.tr("sort by points or name")),
            ("H", names),
            ("", self.tr("drop more files on the window")),
            (self.tr("Esc"), self.tr("close")),
        )
        self.keys.setText("&nbsp;&nbsp; ".join(f"<b>{key}</b> {word}" for key, word in keys))

    def _legend(self) -> QWidget:
        legend = QWidget()
        row = QHBoxLayout(legend)
        grow_with_text(row.setContentsMargins, 14, 0, 14, 0)
        grow_with_text(row.setSpacing, 4)
        for mark in _LEGEND:
            label: QLabel = text_label(12)
            label.setText(mark_name(mark))
            row.addWidget(MarkLabel(self._theme, mark, 6.5))
            row.addWidget(label)
            add_space(row, 10)
        row.addStretch(1)
        return legend

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        grow_with_text(head.setContentsMargins, 14, 12, 14, 0)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._how)
        left = QVBoxLayout(self._left)
        grow_with_text(left.setContentsMargins, 1, 1, 1, 8)
        grow_with_text(left.setSpacing, 4)
        left.addLayout(head)
        left.addWidget(self.table, 1)
        left.addWidget(self._legend())
        splitter = PanelSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._left)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([grown(908), grown(WIDTH)])
        lay_out_page(self, self.bar, splitter)


def _marked(paths: Sequence[Path], expected: ClassSheet | None, report: Report) -> ClassMarks | MessageError:
    """Mark files, and all in folders."""
    try:
        files: list[Path] = []
        for path in paths:
            files += files_in(path) if is_folder(path) else [path]
        roots = [path for path in paths if is_folder(path)]
        root = roots[0] if len(roots) == 1 else None
        return mark_class(files, expected, root, report)
    except MessageError as fault:
        return fault
