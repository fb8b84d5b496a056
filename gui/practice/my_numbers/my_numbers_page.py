"""Check my numbers: what a learner has for the iteration on the screen, marked cell by cell."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.base.number_format import grouped
from core.exercises.sheet.sheet import ExerciseSheet
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.practice.my_numbers import texts
from gui.practice.my_numbers.kept_numbers import KeptNumbers
from gui.practice.my_numbers.number_rows import Part, part_of
from gui.practice.my_numbers.numbers_panel import NumbersPanel
from gui.practice.my_numbers.output_panel import OutputPanel
from gui.practice.my_numbers.output_texts import shown_output
from gui.practice.my_numbers.sources_panel import SourcesPanel
from gui.practice.my_numbers.taking_in import TakingIn
from gui.practice.my_numbers.true_numbers import TrueNumbers
from gui.practice.my_numbers.wrong_panel import WrongPanel, divider
from gui.practice.parts.bead_places import Bead
from gui.practice.parts.page_layout import lay_out_page
from gui.practice.parts.practice_bar import BarTexts, PracticeBar
from gui.practice.practice_page import GivenAnswers, PracticePage
from gui.practice.practising import Practising
from gui.preferences.titles import title_of
from gui.widgets.announce import announce
from gui.widgets.room.turning_splitter import TurningSplitter
from gui.widgets.scrolled import Scrolled

LEAST_WIDTH, WIDTH, TABLE_WIDTH = 320, 348, 908  # logical pixels
_KEYS = Qt.Key
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


class MyNumbersPage(PracticePage):
    """Stands in the place of the window's middle; what was typed stays when one leaves, and changes nothing else."""

    def __init__(
        self,
        store: Store,
        readings: Readings,
        practising: Practising,
        theme: Theme,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        """What `practising` still asks for stays hidden here as well."""
        super().__init__(theme, parent)
        self._readings, self._practising = readings, practising
        self._is_stale = False
        self._beads: list[Bead] = []
        self._beads_of: ExerciseSheet | None = None  # whose questions they are
        self._true = TrueNumbers(readings)
        self.kept = KeptNumbers(self._true.sheet(), self)
        self.bar = PracticeBar(theme)
        self.numbers = NumbersPanel(theme, self.kept)
        self.table = self.numbers.table
        self.wrong = WrongPanel(theme)
        self.sources = SourcesPanel(theme)
        self.output = OutputPanel(theme)
        self.taking = TakingIn(self.kept, self.table, settings, self._true.of_run, self)
        self._lay_out()
        self._connect(store)
        self.setAcceptDrops(True)
        self.keys.setText(texts.keys_text())
        self._show()
        self.dress()

    @property
    def given(self) -> GivenAnswers | None:
        """What was typed; what was read from a text is still there."""
        kept = self.kept.now
        typed = [each for each, text in kept.numbers.texts.items() if kept.taken.get(each, "").strip() != text]
        if not typed:
            return None
        return GivenAnswers((kept.numbers.texts,), len(typed), len(kept.numbers.sheet.questions))

    # What can be done

    @Slot()
    def go_on(self) -> None:
        """Go to the next number that is not right, from the first again after the last."""
        numbers = self.kept.numbers
        if not numbers.not_right:
            return
        questions, current = numbers.sheet.questions, self.table.current
        begin = 0 if current is None else questions.index(current) + 1
        wrong = set(numbers.not_right)
        self.table.go_to(next(each for each in (*questions[begin:], *questions) if each in wrong))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def toggle_true(self) -> None:
        """Hide the true numbers, or show them."""
        self.numbers.true.toggle()

    @Slot(bool)
    def _show_true(self, shows: bool) -> None:
        self.table.numbers.show_true(shows)
        self._tell()

    @Slot()
    def _hide_asked(self) -> None:
        """Hide what a practice of the same numbers still asks for, and what comes of it."""
        practising = self._practising
        asks = practising.asks_of(self.kept.numbers.sheet.iteration)
        self.table.numbers.hide_asked(practising.practice.hides if asks else None)

    # How it is made

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("panel")
        grow_with_text(side.setMinimumWidth, LEAST_WIDTH)
        whole = QWidget()
        column = QVBoxLayout(whole)
        grow_with_text(column.setContentsMargins, 16, 12, 16, 12)
        grow_with_text(column.setSpacing, 14)
        self._divider = divider()
        column.addWidget(self.wrong)
        column.addWidget(self._divider)
        column.addWidget(self.sources)
        column.addWidget(self.output)
        column.addStretch(1)
        self._scrolled = Scrolled(whole)
        around = QVBoxLayout(side)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(self._scrolled)
        parts = TurningSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.numbers)
        parts.addWidget(side)
        parts.setStretchFactor(0, 1)
        parts.setSizes([grown(TABLE_WIDTH), grown(WIDTH)])
        lay_out_page(self, self.bar, parts)
        self.setFocusProxy(self.table)

    def _connect(self, store: Store) -> None:
        store.when(changes.opened).connect(self._forget)
        for change in (
            changes.setup_changed,
            changes.samples_changed,
            changes.run_changed,
            changes.words_changed,
            changes.pin_changed,
            changes.playhead_changed,
        ):
            store.when(change).connect(self._go_stale)
        store.when(changes.number_format_changed).connect(self._rewrite)
        self.kept.changed.connect(self._show)
        self.bar.left.connect(self.left)
        self.bar.chosen.connect(self._choose_bead)
        self.table.paste_asked.connect(self.taking.paste)
        self.wrong.next_asked.connect(self.go_on)
        self.sources.paste_asked.connect(self.taking.paste)
        self.sources.open_asked.connect(self.taking.open_file)
        self.taking.read.connect(self._forget_fault)
        self.taking.taken.connect(self._go_to_first)
        self.taking.refused.connect(self._refuse)
        self.sources.clear_asked.connect(self._clear)
        self.sources.chosen.connect(self._take_as)
        self.numbers.digits_chosen.connect(self.kept.set_digits)
        self.numbers.true_wanted.connect(self._show_true)
        self._practising.changed.connect(self._follow_practice)
        self._practising.given_up.connect(self._follow_practice)
        self.table.selectionModel().currentChanged.connect(self._show_beads)

    # What it follows

    @Slot()
    def _forget(self) -> None:
        """Another document: none of the numbers belongs to it."""
        self.sources.show_fault("")
        self._is_stale = False
        self.kept.forget(self._true.sheet())

    @Slot()
    def _go_stale(self) -> None:
        self._is_stale = True
        self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_practice()
        self._catch_up()

    def _catch_up(self) -> None:
        if self._is_stale and self.isVisible():
            self._is_stale = False
            self.kept.compare_to(self._true.sheet())

    @Slot()
    def _follow_practice(self) -> None:
        if self.isVisible():
            self._hide_asked()
            self._tell()

    @Slot()
    def _rewrite(self) -> None:
        self.table.numbers.write_in(self._readings.number_format)
        self._tell()

    # How it is shown

    @Slot()
    def _show(self) -> None:
        kept, readings = self.kept.now, self._readings
        numbers = kept.numbers
        state, sample = readings.state, readings.of_data.sample + 1
        text = self.tr("sample {sample} · iteration {state} to {next} · compared to")
        self._hide_asked()
        self.numbers.show_numbers(text.format(sample=grouped(sample), state=grouped(state), next=grouped(state + 1)))
        self.sources.show_source(texts.source_said(kept), texts.array_rows(kept), texts.left_aside(kept))
        filled = self.tr("{count} of {all} filled")
        self.bar.show_texts(
            BarTexts(
                self.tr("Check my numbers"),
                self.tr("{name} · one iteration").format(name=title_of(readings.setup)),
                self.tr("nothing is counted as points"),
                filled.format(count=len(numbers.texts), all=len(numbers.sheet.questions)),
            )
        )
        self._make_beads()
        self._tell()

    def _make_beads(self) -> None:
        model = self.table.numbers
        groups: Mapping[Part, str] = {
            Part.FORWARD: self.tr("forward"),
            Part.BACK: self.tr("back"),
            Part.GRADIENTS: self.tr("gradients"),
            Part.UPDATE: self.tr("update"),
        }
        self._beads_of = self.kept.numbers.sheet
        questions = self._beads_of.questions
        self._beads = [Bead(model.name(each), model.mark(each), groups[part_of(each)]) for each in questions]
        self._show_beads()

    @Slot()
    def _show_beads(self) -> None:
        sheet, current = self.kept.numbers.sheet, self.table.current
        if sheet is not self._beads_of:
            return  # other numbers: the table has them already, and their beads are made next
        self.bar.show_beads(self._beads, sheet.questions.index(current) if current in sheet.asked else None)

    def _tell(self) -> None:
        model, kept = self.table.numbers, self.kept.now
        names, objective = kept.numbers.sheet.names, self._readings.names.objective
        self.output.show_output(shown_output(kept.output, names, objective, model.is_hidden, self._true.line_of))
        self.wrong.show_wrong(texts.wrong_number(self.kept.numbers, model.true, model.is_hidden, model.sentence))

    @Slot(int)
    def _choose_bead(self, index: int) -> None:
        self.table.go_to(self.kept.numbers.sheet.questions[index])
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go_to_first(self) -> None:
        first = self.kept.numbers.first_wrong
        if first is not None:
            self.table.go_to(first.quantity)

    def _go_to_changed(self, change: Callable[[], None]) -> None:
        """Change the numbers, and go to the first that is another one since."""
        before = self.kept.numbers.texts
        change()
        now = self.kept.numbers
        changed = (each for each in now.sheet.questions if before.get(each) != now.texts.get(each))
        first = next(changed, None)
        if first is not None:
            self.table.go_to(first)

    @Slot(int, int)
    def _take_as(self, index: int, choice: int) -> None:
        read = self.kept.now.read
        if read is not None:
            self.kept.take_as(index, read.arrays[index].choices[choice] if choice >= 0 else None)

    @Slot()
    def _clear(self) -> None:
        self.sources.show_fault("")
        self.kept.clear()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _forget_fault(self) -> None:
        self.sources.show_fault("")

    @Slot(str)
    def _refuse(self, text: str) -> None:
        """Say why a text can't be read."""
        self.sources.show_fault(text)
        announce(self, text)
        self._scrolled.ensureWidgetVisible(self.sources.fault)

    def dress(self) -> None:
        colors = self.colors
        self._divider.setStyleSheet(f"#divider {{ background: {colors.border}; border: none; }}")
        self._scrolled.dress(colors)

    # Files that are dropped, and keys

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if urls:
            self.taking.open_path(Path(urls[0].toLocalFile()))
        else:
            self.taking.take(event.mimeData().text())

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the window away that do something here, or would do something unseen."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._go_to_changed(self.kept.undo)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._go_to_changed(self.kept.redo)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.taking.paste()
        elif event.matches(QKeySequence.StandardKey.Open):
            self.taking.open_file()
        elif event.key() == _KEYS.Key_F3:
            self.go_on()
        elif event.key() == _KEYS.Key_T:
            self.toggle_true()
        elif event.key() == _KEYS.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        own = (keys.Undo, keys.Redo, keys.Paste, keys.Copy, keys.Cut, keys.Open)
        is_function = _KEYS.Key_F1 <= event.key() <= _KEYS.Key_F35
        is_plain = event.modifiers() in _PLAIN and not is_function
        return is_plain or event.key() == _KEYS.Key_F3 or any(map(event.matches, own))
