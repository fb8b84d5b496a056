"""The right side of the chooser: what is chosen, of which numbers, how many lines are blank, and Start."""

from html import escape

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.base.number_format import Decimals
from core.worksheets.choices import MOST_VARIANTS
from gui.look.style_sheet import form_style
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.chooser.kept_choices import FEWEST_DIGITS, FIRST_DRAWN, MOST_DIGITS
from gui.practice.chooser.number_box import HEIGHT, WIDTH, NumberPair, Stepper
from gui.practice.chooser.shown_choice import ShownBlanks, ShownChoice, ShownNumbers, ShownRate, ShownSubjects
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.widgets.controls import ComboBox, Slider
from gui.widgets.number_field import WholeField
from gui.widgets.scrolled import ScrolledDown

LEAST_WIDTH, PANEL_WIDTH = 320, 348  # logical pixels
SIDE = 16  # logical pixels around


class ChoicePanel(Dressed):
    """Plain texts and numbers in, wishes out."""

    subject_chosen = Signal(str)  # an id
    digits_chosen = Signal(object)
    board_chosen = Signal(bool)
    state_chosen = Signal(object)
    sample_chosen = Signal(object)  # counted from 1
    drawn_chosen = Signal(object)  # the number of a sheet; None for the scenario's own numbers
    blanks_chosen = Signal(int)
    rate_taken = Signal(bool)
    start_wanted = Signal()
    code_wanted = Signal()
    worksheet_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("panel")
        grow_with_text(self.setMinimumWidth, LEAST_WIDTH)
        self._dims: list[QLabel] = []
        self._lines: list[QFrame] = []
        self._drawn = FIRST_DRAWN  # the last sheet that was chosen
        self.title = text_label(15, bold=True, wraps=True)
        self.description = self._dim_label(12, wraps=True)
        self.subject, self.numbers = ComboBox(), ComboBox()
        self.digits = Stepper(theme, FEWEST_DIGITS, MOST_DIGITS, self.tr("Digits"))
        self.board = QCheckBox(self.tr("as on the board"))
        self.board.setToolTip(self.tr("Round each number before going on, and have it marked so"))
        self.state = WholeField(0, 0, self.tr("Iteration"))
        self.sample = WholeField(1, 1, self.tr("Sample"))
        self.drawn = Stepper(theme, FIRST_DRAWN, MOST_VARIANTS, self.tr("Those of sheet number"))
        self.blanks = Slider(Qt.Orientation.Horizontal)
        self.blank_count = self._dim_label(12)
        self.given = self._dim_label(11, wraps=True)
        self.takes_rate, self.rate = QCheckBox(), text_label(12, wraps=True)
        self.rate.setTextFormat(Qt.TextFormat.RichText)
        self.note = self._dim_label(11, wraps=True)
        self.start = KeyButton(theme, self.tr("Start"), "⏎", main=True, height=42, size=15)
        self.code = KeyButton(theme, self.tr("Open a sheet's code…"))
        self.worksheet = KeyButton(theme, self.tr("Worksheet…"))
        self._captions: dict[QWidget, QLabel] = {}
        self._lay_out()
        self._connect()
        self.dress()

    def show_choice(self, shown: ShownChoice) -> None:
        """Show all of this; a field in which somebody types keeps what is typed."""
        self.title.setText(shown.title)
        self.description.setText(shown.description)
        self._show_subjects(shown.subjects)
        self._show_row(self.digits, shown.digits is not None)
        if shown.digits is not None:
            self.digits.show_value(int(shown.digits))
            are_decimals = isinstance(shown.digits, Decimals)
            self._captions[self.digits].setText(self.tr("Decimals") if are_decimals else self.tr("Digits"))
        self._show_row(self.board, shown.is_board is not None)
        was = self.board.blockSignals(True)
        self.board.setChecked(bool(shown.is_board))
        self.board.blockSignals(was)
        self._show_numbers(shown.numbers)
        self._show_blanks(shown.blanks)
        self._show_rate(shown.rate)
        self.note.setText(shown.note)
        self.note.setVisible(bool(shown.note))
        self.start.setEnabled(shown.can_start)

    def sizeHint(self) -> QSize:
        return QSize(grown(PANEL_WIDTH), super().sizeHint().height())

    # What it shows

    def _show_subjects(self, subjects: ShownSubjects | None) -> None:
        self._show_row(self.subject, subjects is not None)
        if subjects is None:
            return
        self._captions[self.subject].setText(subjects.title)
        self.subject.setAccessibleName(subjects.title)
        was = self.subject.blockSignals(True)
        if tuple(self.subject.itemData(index) for index in range(self.subject.count())) != subjects.ids:
            self.subject.clear()
            for about, name in zip(subjects.ids, subjects.names, strict=True):
                self.subject.addItem(name, about)
        self.subject.setCurrentIndex(self.subject.findData(subjects.chosen))
        self.subject.blockSignals(was)

    def _show_numbers(self, numbers: ShownNumbers | None) -> None:
        for widget in (self._pair, self.numbers):
            self._show_row(widget, numbers is not None)
        is_drawn = numbers is not None and numbers.drawn is not None
        self._show_row(self.drawn, is_drawn)
        if numbers is None:
            return
        self.state.set_range(0, numbers.last_state)
        self.sample.set_range(1, numbers.samples)
        self._pair.share_room(numbers.last_state, numbers.samples)
        self.state.setEnabled(not is_drawn)
        self.state.show_value(numbers.state)
        self.sample.show_value(numbers.sample)
        was = self.numbers.blockSignals(True)
        self.numbers.setCurrentIndex(1 if is_drawn else 0)
        self.numbers.blockSignals(was)
        if numbers.drawn is not None:
            self._drawn = numbers.drawn
            self.drawn.show_value(numbers.drawn)

    def _show_blanks(self, blanks: ShownBlanks | None) -> None:
        self._blank_part.setVisible(blanks is not None)
        self._lines[0].setVisible(blanks is not None)
        if blanks is None:
            return
        was = self.blanks.blockSignals(True)
        self.blanks.setRange(1, max(blanks.lines, 1))
        self.blanks.setValue(blanks.count)
        self.blanks.setEnabled(blanks.lines > 1)
        self.blanks.blockSignals(was)
        if blanks.count == blanks.lines:
            text = self.tr("all {lines}")
        elif blanks.count == 1:
            text = self.tr("the last of {lines}")
        else:
            text = self.tr("the last {count} of {lines}")
        self.blank_count.setText(text.format(count=blanks.count, lines=blanks.lines))
        self.blanks.setAccessibleDescription(self.blank_count.text())
        self.given.setText(blanks.given)
        self.given.setVisible(bool(blanks.given))

    def _show_rate(self, rate: ShownRate | None) -> None:
        self._rate_part.setVisible(rate is not None)
        self._lines[1].setVisible(rate is not None)
        if rate is None:
            return
        was = self.takes_rate.blockSignals(True)
        self.takes_rate.setChecked(rate.is_taken)
        self.takes_rate.setAccessibleName(rate.title)
        self.takes_rate.setAccessibleDescription(rate.why)
        self.takes_rate.blockSignals(was)
        self.rate.setText(f"<b>{escape(rate.title)}</b> {escape(rate.why)}")

    def _show_row(self, widget: QWidget, is_there: bool) -> None:
        widget.setVisible(is_there)
        self._captions[widget].setVisible(is_there)

    # What is wished

    def _connect(self) -> None:
        self.subject.activated.connect(self._choose_subject)
        self.numbers.activated.connect(self._choose_numbers)
        self.digits.valueChanged.connect(self.digits_chosen)
        self.board.toggled.connect(self.board_chosen)
        self.state.valueChanged.connect(self.state_chosen)
        self.sample.valueChanged.connect(self.sample_chosen)
        self.drawn.valueChanged.connect(self.drawn_chosen)
        self.blanks.valueChanged.connect(self.blanks_chosen)
        self.takes_rate.toggled.connect(self.rate_taken)
        self.start.clicked.connect(self.start_wanted)
        self.code.clicked.connect(self.code_wanted)
        self.worksheet.clicked.connect(self.worksheet_wanted)

    @Slot(int)
    def _choose_subject(self, index: int) -> None:
        self.subject_chosen.emit(self.subject.itemData(index))

    @Slot(int)
    def _choose_numbers(self, index: int) -> None:
        self.drawn_chosen.emit(self._drawn if index == 1 else None)

    # How it is laid out

    def _lay_out(self) -> None:
        self.numbers.addItems([self.tr("the scenario's"), self.tr("others, drawn")])
        self.numbers.setAccessibleName(self.tr("Numbers"))
        for box in (self.subject, self.numbers):
            grow_with_text(box.setFixedSize, WIDTH, HEIGHT)
        self._pair = NumberPair(self._theme, self.state, self.sample)
        form = QGridLayout()
        grow_with_text(form.setVerticalSpacing, 8)
        form.setColumnStretch(0, 1)
        rows = (
            (self.subject, ""),
            (self.digits, self.tr("Digits")),
            (self.board, self.tr("Rounded")),
            (self._pair, self.tr("Iteration, sample")),
            (self.numbers, self.tr("Numbers")),
            (self.drawn, self.tr("Those of sheet number")),
        )
        for index, (widget, caption) in enumerate(rows):
            label = self._captions[widget] = text_label(12)
            label.setText(caption)
            form.addWidget(label, index, 0)
            form.addWidget(widget, index, 1)
        self._blank_part, self._rate_part = self._lay_out_blanks(), self._lay_out_rate()
        column = QVBoxLayout()
        grow_with_text(column.setContentsMargins, 0, 12, 0, 12)
        column.setSpacing(0)
        for part in (self.title, self.description, form, self._line(), self._blank_part, self._line(), self._rate_part):
            if isinstance(part, QGridLayout):
                around = QVBoxLayout()
                grow_with_text(around.setContentsMargins, SIDE, 16, SIDE, 12)
                around.addLayout(part)
                column.addLayout(around)
            else:
                column.addWidget(part)
        column.addWidget(self.note)
        column.addStretch(1)
        for label, above in ((self.title, 0), (self.description, 6), (self.note, 10)):
            grow_with_text(label.setContentsMargins, SIDE, above, SIDE, 0)
        inner = QWidget()
        inner.setLayout(column)
        self._scrolled = ScrolledDown(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(self._scrolled, 1)
        outer.addLayout(self._lay_out_buttons())

    def _lay_out_blanks(self) -> QWidget:
        part = QWidget()
        caption, least, most = text_label(12), self._dim_label(10.5), self._dim_label(10.5)
        caption.setText(self.tr("Blank lines"))
        least.setText(self.tr("only the last"))
        most.setText(self.tr("all"))
        self.blanks.setAccessibleName(self.tr("Blank lines"))
        self.blanks.setPageStep(1)
        grid = QGridLayout(part)
        grow_with_text(grid.setContentsMargins, SIDE, 12, SIDE, 12)
        grow_with_text(grid.setVerticalSpacing, 4)
        right = Qt.AlignmentFlag.AlignRight
        grid.addWidget(caption, 0, 0)
        grid.addWidget(self.blank_count, 0, 1, right)
        grid.addWidget(self.blanks, 1, 0, 1, 2)
        grid.addWidget(least, 2, 0)
        grid.addWidget(most, 2, 1, right)
        grid.addWidget(self.given, 3, 0, 1, 2)
        return part

    def _lay_out_rate(self) -> QWidget:
        part, self._rate_box = QWidget(), QFrame()
        self._rate_box.setObjectName("rate")
        row = QHBoxLayout(self._rate_box)
        grow_with_text(row.setContentsMargins, 12, 9, 12, 9)
        grow_with_text(row.setSpacing, 9)
        row.addWidget(self.takes_rate, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.rate, 1)
        around = QVBoxLayout(part)
        grow_with_text(around.setContentsMargins, SIDE, 12, SIDE, 0)
        around.addWidget(self._rate_box)
        return part

    def _lay_out_buttons(self) -> QVBoxLayout:
        others = QHBoxLayout()
        grow_with_text(others.setSpacing, 8)
        for button in (self.code, self.worksheet):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            others.addWidget(button, 1)
        foot = self._dim_label(11, wraps=True)
        foot.setText(self.tr("Your run stays as it is. Esc takes you back to it at any time."))
        self.start.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout()
        grow_with_text(column.setContentsMargins, SIDE, 8, SIDE, 14)
        grow_with_text(column.setSpacing, 10)
        column.addWidget(self.start)
        column.addLayout(others)
        column.addWidget(foot)
        return column

    def _line(self) -> QFrame:
        line = QFrame()
        line.setFixedHeight(1)
        self._lines.append(line)
        return line

    def _dim_label(self, pixels: float, *, wraps: bool = False) -> QLabel:
        label = text_label(pixels, wraps=wraps)
        self._dims.append(label)
        return label

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(f"""
{form_style(colors)}
#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}
#rate {{ background: {colors.lit_soft}; border: 1px solid {colors.lit}; border-radius: 6px; }}
""")
        for line in self._lines:
            line.setStyleSheet(f"background: {colors.border};")
        for label in self._dims:
            label.setStyleSheet(f"color: {colors.dim};")
