"""The summary of a practice: how many points, what was said of each line, what to take along, and how to go on."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QVBoxLayout, QWidget

from core.base.errors import ScenarioError
from core.base.spoken import listed
from core.base.typed_name import typed_name
from core.exercises.practice.practice import Practice
from core.exercises.sheet.sheet import SheetError, sheet_of
from core.reports.answers_file import SUFFIX, answers_of, write_answers
from core.reports.practice_summary import PracticeSummary
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.parts.bead_places import Bead
from gui.practice.parts.page_layout import lay_out_page
from gui.practice.parts.practice_bar import BarTexts, PracticeBar
from gui.practice.practice_page import GivenAnswers, PracticePage
from gui.practice.summary.points_head import PointsHead
from gui.practice.summary.printing import ask_for_printer, summary_document
from gui.practice.summary.row_texts import summary_rows
from gui.practice.summary.summary_panel import WIDTH, SummaryPanel, WayOn
from gui.practice.summary.summary_table import SummaryTable
from gui.preferences.settings import kept_folder
from gui.texts.faults import translated
from gui.widgets.panel_splitter import PanelSplitter

LARGE = 1000  # weights and biases: of a network with more it isn't counted what a whole iteration would be
MOST_NAMED = 3
ENTER = "⏎"
_WRONG, _AGAIN, _WHOLE = "wrong", "again", "whole"
_MAIN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class SummaryOf:
    """A practice that is done, and what is said of it above."""

    practice: Practice
    what: str
    how: str
    code: str = ""  # of its sheet; empty where it has none
    learner: str = ""
    minutes: int | None = None  # from the first question to the last answer; None where nobody knows
    again: Practice | None = None  # its slips, asked once more
    beads: Sequence[Bead] = field(default=())


class SummaryPage(PracticePage):
    """What came of a practice. Wishes to go on are signals: whoever began the practice begins the next one."""

    again_wanted = Signal(object)  # these lines with other numbers, a tuple of quantities
    whole_wanted = Signal()  # the whole iteration
    saved = Signal(object)  # the path of a file of answers
    failed = Signal(str)  # why it could not be written

    def __init__(self, theme: Theme, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._settings = settings
        self._shown: SummaryOf | None = None
        self._saved: Practice | None = None
        self.bar = PracticeBar(theme)
        self.head = PointsHead(theme)
        self.table = SummaryTable(theme)
        self.panel = SummaryPanel(theme)
        self._left = QWidget()
        self._left.setObjectName("panel")
        self._lay_out()
        self.bar.left.connect(self.left)
        self.bar.chosen.connect(self._choose_bead)
        self.panel.chosen.connect(self._go_on)
        self.panel.save_wanted.connect(self.save)
        self.panel.print_wanted.connect(self.print)
        self.dress()

    @property
    def summary(self) -> PracticeSummary:
        """What is shown.

        Raises
        ------
        LookupError
            If nothing is yet.
        """
        if self._shown is None:
            raise LookupError("there is no summary")
        return PracticeSummary(self._shown.practice, self._shown.again)

    @property
    def given(self) -> GivenAnswers | None:
        """What was answered, while it is seen here and was saved nowhere; a learner's answers come from a file."""
        if self._shown is None or self._shown.learner or not self.isVisible():
            return None
        practice = self._shown.practice
        if practice is self._saved or not practice.touched:
            return None
        return GivenAnswers((practice.lines,), practice.touched, len(practice.blanks), can_be_saved=True)

    def show_summary(self, of: SummaryOf) -> None:
        """Show what came of a practice."""
        self._shown = of
        summary = self.summary
        points = self.tr("{points} of 1 point") if summary.of == 1 else self.tr("{points} of {of} points")
        points = points.format(points=of.practice.points, of=summary.of)
        title = self.tr("Practice, done") if of.practice.is_done else self.tr("Practice")
        self.bar.show_texts(BarTexts(title, of.what, of.how, points, self.tr("Close")))
        self.bar.show_beads(of.beads, None)
        self.head.show_summary(summary, of.minutes)
        self.table.rows.show_rows(summary_rows(summary))
        self.panel.show_taken(summary.take_along)
        self.panel.show_choices(self._choices(summary))
        self.setFocusProxy(self.panel.buttons[0])
        self.panel.name.setText(of.learner)
        self._tell_keys()

    def answers_are_saved(self, path: Path) -> bool:
        """Save the answers there; whether that could be done."""
        if self._shown is None:
            return False
        handed_in = answers_of(self._shown.practice, self._shown.code, self.panel.name.text())
        try:
            write_answers(path, handed_in)
        except ScenarioError as fault:
            self.failed.emit(translated(fault))
            return False
        self._settings.setValue("folder", str(path.parent))
        self._saved = self._shown.practice
        self.saved.emit(path)
        return True

    @Slot()
    def save(self) -> bool:
        """Ask where the answers are to be saved, and do; whether they are."""
        if self._shown is None:
            return False
        kept = "".join(c for c in self.panel.name.text().strip() if c.isalnum() or c in " -_")
        words = filter(None, (kept, self._shown.code))
        offered = kept_folder(self._settings) / f"{'-'.join(words) or self.tr('answers')}{SUFFIX}"
        kinds = self.tr("Answers (*.json)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save your answers"), str(offered), kinds)
        if not chosen:
            return False
        path = Path(chosen)
        return self.answers_are_saved(path if path.suffix else path.with_name(path.name + SUFFIX))

    @Slot()
    def print(self) -> None:
        """Print the summary, where the system's dialog says."""
        if self._shown is not None:
            of = self._shown
            head = (self.bar.points.text(), typed_name(self.panel.name.text()), f"{of.what} · {of.how}", of.code)
            ask_for_printer(self, summary_document(head, self.panel.taken(), summary_rows(self.summary)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, controls = event.key(), event.modifiers() == Qt.KeyboardModifier.ControlModifier
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        by_key = {each.key: each.wish for each in self.panel.choices()}
        if controls and key == Qt.Key.Key_S:
            self.save()
        elif controls and key == Qt.Key.Key_P:
            self.print()
        elif plain and key == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and key in _MAIN_KEYS:
            self._enter(by_key.get(ENTER, ""))
        elif plain and event.text().upper() in by_key:
            self._go_on(by_key[event.text().upper()])
        else:
            super().keyPressEvent(event)

    def dress(self) -> None:
        colors = self.colors
        self._left.setStyleSheet(
            f"#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}"
        )

    # What it does

    def _enter(self, wish: str) -> None:
        """What has the keyboard is done, or else what comes first."""
        focused = QApplication.focusWidget()
        if focused is self.panel.name:
            self.save()
        elif isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()
        elif wish:
            self._go_on(wish)

    @Slot(str)
    def _go_on(self, wish: str) -> None:
        summary = self.summary
        if wish == _WRONG:
            self.again_wanted.emit(summary.stumbled)
        elif wish == _AGAIN:
            self.again_wanted.emit(summary.practice.blanks)
        else:
            self.whole_wanted.emit()

    @Slot(int)
    def _choose_bead(self, place: int) -> None:
        """The row of a bead."""
        index = self.table.rows.index(place, 0)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)

    def _choices(self, summary: PracticeSummary) -> list[WayOn]:
        """The smallest useful thing first."""
        found: list[tuple[str, str, str, str]] = []
        practice, stumbled, sheet = summary.practice, summary.stumbled, summary.practice.sheet
        if stumbled and len(stumbled) < len(practice.blanks):
            names = [sheet.short_name(each) for each in stumbled]
            if len(names) == 1:
                title = self.tr("Only {name}").format(name=names[0])
            elif len(names) <= MOST_NAMED:
                title = self.tr("Only these {count}: {names}").format(count=len(names), names=listed(names))
            else:
                title = self.tr("Only these {count}").format(count=len(names))
            found.append((title, self.tr("with other numbers"), "", _WRONG))
        found.append((self.tr("All of it again"), self.tr("other inputs and weights"), "A", _AGAIN))
        whole = _whole_count(practice)
        if whole > len(sheet.questions):
            numbers = self.tr("up to {count} numbers, other inputs and weights").format(count=whole)
            found.append((self.tr("On to the whole iteration"), numbers, "W", _WHOLE))
        return [WayOn(*each[:2], key=each[2] if index else ENTER, wish=each[3]) for index, each in enumerate(found)]

    def _tell_keys(self) -> None:
        choices = self.panel.choices()
        words = {
            _WRONG: self.tr("only the wrong ones"),
            _AGAIN: self.tr("all again"),
            _WHOLE: self.tr("the whole iteration"),
        }
        keys = [(self.tr("Enter") if each.key == ENTER else each.key, words[each.wish]) for each in choices]
        keys += [
            (self.tr("Ctrl+S"), self.tr("save")),
            (self.tr("Ctrl+P"), self.tr("print")),
            (self.tr("Esc"), self.tr("back to the run, which is as it was")),
        ]
        self.keys.setText("&nbsp;&nbsp; ".join(f"<b>{key}</b> {word}" for key, word in keys))

    def _lay_out(self) -> None:
        left = QVBoxLayout(self._left)
        left.setContentsMargins(1, 1, 1, 1)
        left.setSpacing(0)
        left.addWidget(self.head)
        left.addWidget(self.table, 1)
        self._splitter = PanelSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self._left)
        self._splitter.addWidget(self.panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([grown(908), grown(WIDTH)])
        lay_out_page(self, self.bar, self._splitter)


def _whole_count(practice: Practice) -> int:
    """How many numbers a whole iteration has; 0 of a network that is too large for it."""
    iteration = practice.sheet.iteration
    if iteration.network.parameter_count > LARGE:
        return 0
    try:
        return len(sheet_of(iteration).questions)
    except SheetError:
        return 0
