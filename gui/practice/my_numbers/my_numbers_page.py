"""Check my numbers: what a learner has for the iteration on the screen, marked cell by cell."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from core.base.errors import MessageError, ScenarioError
from core.exercises.own.own_file import read_own_file
from core.exercises.own.own_numbers import FEWEST, MOST, is_too_large, whole_sheet
from core.exercises.own.pasted_cells import cells_of
from core.exercises.own.read_numbers import read_numbers
from core.exercises.sheet.iteration import Iteration, iteration_of
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.exercises.sheet.sheet import ExerciseSheet
from core.network.elements import Bias, Neuron, Weight
from gui.look.style_sheet import form_style
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.practice.my_numbers import texts
from gui.practice.my_numbers.kept_numbers import KeptNumbers
from gui.practice.my_numbers.number_rows import Part, part_of
from gui.practice.my_numbers.number_table import NumberTable
from gui.practice.my_numbers.paste_here import PasteHere
from gui.practice.my_numbers.sources_panel import SourcesPanel
from gui.practice.my_numbers.wrong_panel import WrongPanel, divider
from gui.practice.parts.announce import announce
from gui.practice.parts.bead_places import Bead
from gui.practice.parts.dressed import text_label
from gui.practice.parts.page_layout import lay_out_page
from gui.practice.parts.practice_bar import BarTexts, PracticeBar
from gui.practice.practice_page import PracticePage
from gui.preferences.settings import kept_folder
from gui.texts.faults import translated
from gui.widgets.controls import ComboBox
from gui.widgets.scrolled import Scrolled

LEAST_WIDTH, WIDTH, TABLE_WIDTH = 320, 348, 908  # logical pixels
_KEYS = Qt.Key
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


class MyNumbersPage(PracticePage):
    """Stands in the place of the window's middle; what was typed stays when one leaves, and changes nothing else."""

    def __init__(
        self, store: Store, readings: Readings, theme: Theme, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._readings, self._settings = readings, settings
        self._is_stale = False
        self._beads: list[Bead] = []
        self.kept = KeptNumbers(self._sheet(), self)
        self.bar = PracticeBar(theme)
        self.table = NumberTable(theme, self.kept)
        self.empty = PasteHere(theme)
        self.wrong = WrongPanel(theme)
        self.sources = SourcesPanel(theme)
        self.digits = ComboBox()
        self.compared, self.digits_word = text_label(), text_label()
        self._lay_out()
        self._connect(store)
        self.setAcceptDrops(True)
        self.keys.setText(texts.keys_text())
        self._show()
        self.dress()

    # What can be done

    @Slot()
    def paste(self) -> None:
        """Take what is on the clipboard: cells from the current one on, or all that a text says."""
        self.take(QGuiApplication.clipboard().text())

    def take(self, text: str, source: str = "") -> None:
        """Take what a text says; `source` is the name of its file."""
        cells = cells_of(text)
        if cells is not None:
            self.sources.show_fault("")
            self.table.fill(cells)
            return
        try:
            read = read_numbers(self.kept.numbers.sheet, text)
        except MessageError as fault:
            self._refuse(fault, source)
            return
        self.sources.show_fault("")
        self.kept.take(read, source)
        self._go_to_first()

    def open_path(self, path: Path) -> None:
        """Take what a file says."""
        try:
            text = read_own_file(path)
        except MessageError as fault:
            self._refuse(fault, "")
            return
        self.take(text, path.name)

    @Slot()
    def open_file(self) -> None:
        """Ask for a file, and take what it says."""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open my numbers"),
            str(kept_folder(self._settings)),
            self.tr("Text and JSON (*.txt *.json *.log *.py *.csv *.tsv);;All files (*)"),
        )
        if chosen:
            self._settings.setValue("folder", str(Path(chosen).parent))
            self.open_path(Path(chosen))

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
        self.table.numbers.show_true(not self.table.numbers.shows_true)
        self._tell()

    # How it is made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self.heading = text_label(13, bold=True)
        self.heading.setText(self.tr("Check my numbers"))
        self.digits.addItems([str(digits) for digits in range(FEWEST, MOST + 1)])
        self.digits.setAccessibleName(self.tr("Digits that are compared"))
        self.digits_word.setText(self.tr("digits"))
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.compared)
        head.addWidget(self.digits)
        head.addWidget(self.digits_word)
        self.part = text_label(11.5, wraps=True)
        grow_with_text(self.part.setContentsMargins, 14, 0, 14, 0)
        grow_with_text(head.setContentsMargins, 14, 8, 14, 2)
        empty = QHBoxLayout()
        grow_with_text(empty.setContentsMargins, 14, 4, 14, 4)
        empty.addWidget(self.empty)
        panel = _panel()
        rows = QVBoxLayout(panel)
        grow_with_text(rows.setContentsMargins, 1, 0, 1, 6)
        grow_with_text(rows.setSpacing, 4)
        rows.addLayout(head)
        rows.addWidget(self.part)
        rows.addLayout(empty)
        rows.addWidget(self.table, 1)
        side = _panel()
        grow_with_text(side.setMinimumWidth, LEAST_WIDTH)
        whole = QWidget()
        column = QVBoxLayout(whole)
        grow_with_text(column.setContentsMargins, 16, 12, 16, 12)
        grow_with_text(column.setSpacing, 14)
        self._divider = divider()
        column.addWidget(self.wrong)
        column.addWidget(self._divider)
        column.addWidget(self.sources)
        column.addStretch(1)
        self._scrolled = Scrolled(whole)
        around = QVBoxLayout(side)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(self._scrolled)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(panel)
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
        self.table.paste_asked.connect(self.paste)
        self.wrong.next_asked.connect(self.go_on)
        self.sources.paste_asked.connect(self.paste)
        self.sources.open_asked.connect(self.open_file)
        self.sources.clear_asked.connect(self._clear)
        self.sources.chosen.connect(self._take_as)
        self.digits.activated.connect(lambda place: self.kept.set_digits(place + FEWEST))
        self.table.selectionModel().currentChanged.connect(self._show_beads)

    # What it follows

    def _iteration(self) -> Iteration:
        """That of the state and the sample on the screen, by the right rule."""
        readings, passes = self._readings, self._readings.passes
        is_of_update = readings.sample in readings.batch
        return iteration_of(readings.setup_here, passes.right_trace, passes.row, passes.right_gradient, is_of_update)

    def _sheet(self) -> ExerciseSheet:
        """All of the iteration; of a large network what is held needs, or the first output."""
        iteration = self._iteration()
        match self._readings.pinned:
            case Weight(layer, source, target):
                about = Quantity(QuantityKind.NEW_WEIGHT, layer, source, target)
            case Bias(layer, index):
                about = Quantity(QuantityKind.BIAS_GRADIENT, layer, target=index)
            case Neuron(layer, index):
                about = Quantity(QuantityKind.ACTIVATION, layer, target=index)
            case _:
                about = Quantity(QuantityKind.ACTIVATION, iteration.network.depth - 1, target=0)
        return whole_sheet(iteration, about.id)

    @Slot()
    def _forget(self) -> None:
        """Another document: none of the numbers belongs to it."""
        self.sources.show_fault("")
        self._is_stale = False
        self.kept.forget(self._sheet())

    @Slot()
    def _go_stale(self) -> None:
        self._is_stale = True
        self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._is_stale and self.isVisible():
            self._is_stale = False
            self.kept.compare_to(self._sheet())

    @Slot()
    def _rewrite(self) -> None:
        self.table.numbers.write_in(self._readings.number_format)
        self._tell()

    # How it is shown

    @Slot()
    def _show(self) -> None:
        kept, readings = self.kept.now, self._readings
        numbers = kept.numbers
        state, sample = readings.state, readings.sample + 1
        text = self.tr("sample {sample} · state {state} to {next} · compared to")
        self.compared.setText(text.format(sample=sample, state=state, next=state + 1))
        self.digits.setCurrentIndex(numbers.digits - FEWEST)
        self.empty.setVisible(not numbers.texts)
        self.part.setVisible(is_too_large(numbers.sheet.iteration))
        part = self.tr("Of so large a network only what {name} needs is compared; hold another weight or neuron first.")
        self.part.setText(part.format(name=self.table.numbers.name(numbers.sheet.questions[-1])))
        self.sources.show_source(texts.source_said(kept), texts.array_rows(kept), texts.left_aside(kept))
        filled = self.tr("{count} of {all} filled")
        self.bar.show_texts(
            BarTexts(
                self.tr("Check my numbers"),
                self.tr("{name} · one iteration").format(name=readings.setup.name),
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
        questions = self.kept.numbers.sheet.questions
        self._beads = [Bead(model.name(each), model.mark(each), groups[part_of(each)]) for each in questions]
        self._show_beads()

    @Slot()
    def _show_beads(self) -> None:
        sheet, current = self.kept.numbers.sheet, self.table.current
        self.bar.show_beads(self._beads, sheet.questions.index(current) if current in sheet.asked else None)

    def _tell(self) -> None:
        model = self.table.numbers
        self.wrong.show_wrong(texts.wrong_number(self.kept.numbers, model.true, model.sentence))

    @Slot(int)
    def _choose_bead(self, place: int) -> None:
        self.table.go_to(self.kept.numbers.sheet.questions[place])
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

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
    def _take_as(self, place: int, choice: int) -> None:
        read = self.kept.now.read
        if read is not None:
            self.kept.take_as(place, read.arrays[place].choices[choice] if choice >= 0 else None)

    @Slot()
    def _clear(self) -> None:
        self.sources.show_fault("")
        self.kept.clear()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, fault: MessageError, source: str) -> None:
        """Say what can't be read; the numbers stay as they are."""
        if isinstance(fault, ScenarioError) or not source:
            text = translated(fault)
        else:
            text = self.tr("{source}: {fault}").format(source=source, fault=translated(fault))
        self.sources.show_fault(text)
        announce(self, text)
        self._scrolled.ensureWidgetVisible(self.sources.fault)

    def dress(self) -> None:
        colors = self.colors
        self._divider.setStyleSheet(f"#divider {{ background: {colors.border}; border: none; }}")
        self.digits.setStyleSheet(form_style(colors))
        for label in (self.heading, self.compared, self.digits_word, self.part):
            label.setStyleSheet(f"color: {colors.dim};")
        self._scrolled.dress(colors)

    # Files that are dropped, and keys

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if urls:
            self.open_path(Path(urls[0].toLocalFile()))
        else:
            self.take(event.mimeData().text())

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
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Open):
            self.open_file()
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


def _panel() -> QFrame:
    panel = QFrame()
    panel.setObjectName("panel")
    return panel
