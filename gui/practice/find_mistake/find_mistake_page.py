"""Find the mistake: sheets that somebody worked out with one slip each."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.base.number_format import rounded_figure, shortest
from core.exercises.choosing.told_lines import at_rate, rate_that_tells
from core.exercises.decide.subject import DecisionSubject
from core.exercises.find_mistake.search import POINTS, MistakeSearch, Step, search_of
from core.exercises.find_mistake.slipped_sheet import SlippedSheet, slipped_sheet
from core.exercises.sheet.sheet import sheet_of
from gui.formulas.typesetting import Formulas
from gui.look.style_sheet import form_style
from gui.look.text_size import add_space, grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.decide.decide_page import DecidePage
from gui.practice.decide.decide_panel import WIDTH
from gui.practice.decide.texts import name_of, numbers_of
from gui.practice.find_mistake.line_table import LineTable, WrittenLine
from gui.practice.find_mistake.reason_choice import FIRST_KEY
from gui.practice.find_mistake.search_panel import SearchPanel
from gui.practice.parts.dressed import text_label
from gui.practice.parts.marks import AnswerMark
from gui.preferences.titles import title_of
from gui.widgets.scrolled import ScrolledDown

SHEETS = 5


class FindMistakePage(DecidePage):
    """The sheet on the left, and on the right the three steps of the search in it."""

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._searches: dict[int, MistakeSearch] = {}
        self._slipped: list[SlippedSheet] = []
        self._asked: list[DecisionSubject] = []  # whose numbers stand on each of them
        self.lines, self.panel = LineTable(theme, formulas), SearchPanel(theme)
        self.title, self.advice = text_label(13, bold=True), text_label(12)
        self._board = QWidget()
        self._board.setObjectName("panel")
        head = QHBoxLayout()
        grow_with_text(head.setContentsMargins, 18, 11, 18, 11)
        head.addWidget(self.title)
        add_space(head, 12)
        head.addStretch(1)
        head.addWidget(self.advice)
        column = QVBoxLayout(self._board)
        column.setContentsMargins(1, 1, 1, 4)
        column.setSpacing(0)
        column.addLayout(head)
        self._scrolled = ScrolledDown(self.lines)
        column.addWidget(self._scrolled, 1)
        self.lay_out([self._board], self.panel, [grown(908), grown(WIDTH)])
        self.lines.taken.connect(self.take)
        self.panel.choice.chosen.connect(self.choose)
        self.panel.answer.typed.connect(self._type)
        self.panel.answer.check_asked.connect(self.check)
        self.panel.answer.next_asked.connect(self.go_on)
        self.panel.hint_asked.connect(self.hint)
        self.panel.show_asked.connect(self.show_answer)
        self.dress()

    @property
    def search(self) -> MistakeSearch:
        """The search in the open sheet."""
        return self.search_at(self.round.at)

    def search_at(self, index: int) -> MistakeSearch:
        """The search in a sheet, counted from 0."""
        return self._searches[index]

    def make_questions(self, subject: DecisionSubject) -> int:
        """Work the sheet out with a slip: with the numbers there are, then with drawn ones; other slips each time."""
        about, used, self._slipped, self._asked = name_of(subject), list[str](), [], []
        others = subject
        for number in range(SHEETS):
            asked = subject if number == 0 else others.with_drawn_numbers()
            sheet = sheet_of(asked.iteration, about, subject.digits)
            sheet = at_rate(sheet, rate_that_tells(sheet, sheet.questions))
            made = slipped_sheet(sheet, others.seed, used)
            if made is not None:
                self._slipped.append(made)
                self._asked.append(asked)
                used.append(made.slip)
            others = others.again()
        self._searches = {index: search_of(slipped) for index, slipped in enumerate(self._slipped)}
        return len(self._slipped)

    def write_questions(self, notation: str) -> None:
        self._searches = {index: search.written_in(notation) for index, search in self._searches.items()}
        self._slipped = [search.slipped for search in self._searches.values()]
        self._asked = [asked.written_in(notation) for asked in self._asked]

    def name_of(self, index: int) -> str:
        return self.tr("sheet {number}").format(number=index + 1)

    def is_begun(self, index: int) -> bool:
        line = self._searches[index].line
        return line.is_settled or bool(line.wrong)

    def answers(self) -> tuple[object, ...]:
        return tuple(self._searches.values())

    def bar_texts(self, subject: DecisionSubject) -> tuple[str, str, str]:
        rate, asked = subject.iteration.learning_rate, subject
        if self._slipped:
            rate, asked = self.search.slipped.sheet.iteration.learning_rate, self._asked[self.round.at]
        how = self.tr("rate {rate} · {count} digits")
        if rate != subject.setup.rate_at(subject.state):
            how = self.tr("practice rate {rate} · {count} digits")
        return (
            self.tr("Find the mistake"),
            self.tr("{scenario} · {name} · {numbers}").format(
                scenario=title_of(subject.setup), name=name_of(subject), numbers=numbers_of(asked)
            ),
            how.format(rate=shortest(rate), count=subject.digits),
        )

    def mark_at(self, index: int) -> AnswerMark:
        """Right where all three points were earned, right at a second try for some of them, and given for none."""
        search = self._searches[index]
        if search.step is not Step.DONE:
            return AnswerMark.OPEN
        return {POINTS: AnswerMark.RIGHT, 0: AnswerMark.GIVEN}.get(search.points, AnswerMark.SECOND_TRY)

    def points_of(self, index: int) -> tuple[int, int]:
        return self._searches[index].points, POINTS

    def points_text(self) -> str:
        indices = [index for index, search in self._searches.items() if search.step > Step.LINE]
        earned = sum(self._searches[index].points for index in indices)
        most = sum(min(self._searches[index].step.value, POINTS) for index in indices)
        return self.points_so_far(earned, most) if most else self.tr("0 points so far")

    def own_keys(self) -> list[tuple[str, str]]:
        if not self._slipped:
            return []
        match self.search.step:
            case Step.LINE:
                keys = [("↑ ↓", self.tr("go through the lines")), (self.tr("Enter"), self.tr("take this line"))]
            case Step.REASON:
                keys = [(f"{FIRST_KEY}–{chr(ord(FIRST_KEY) + len(self.search.slipped.reasons) - 1)}", self.tr("why"))]
            case Step.NUMBER:
                keys = [(self.tr("Enter"), self.tr("check"))]
            case _:
                return [(self.tr("Enter"), self.tr("next"))]
        return [*keys, ("?", self.tr("hint"))]

    def ask(self) -> None:
        if not self._slipped:
            self.title.setText(self.tr("No line of this sheet can go wrong so that it is seen"))
            self.lines.show_lines([])
            self.panel.setEnabled(False)
            return
        self.panel.setEnabled(True)
        slipped = self.search.slipped
        self.title.setText(self.tr("Somebody's sheet for {name}").format(name=name_of(self.subject)))
        self.lines.show_lines([self._line(slipped, index) for index in range(len(slipped.lines))])
        self.panel.begin(self.search)
        self.follow()

    def _line(self, slipped: SlippedSheet, index: int) -> WrittenLine:
        quantity, sheet = slipped.lines[index], slipped.sheet
        name, formula, numbers = sheet.short_name(quantity), slipped.formula(quantity), slipped.written(quantity)
        result = rounded_figure(slipped.numbers.value(quantity), sheet.digits)
        return WrittenLine(index + 1, name, formula.tex, formula.text, numbers, result)

    @Slot()
    def follow(self) -> None:
        search = self.search
        is_found = search.line.is_settled
        self.advice.setText("" if is_found else self.tr("One line went wrong first. Click it."))
        self.lines.mark(search.slipped.index if is_found else None)
        self.panel.show_search(search, search.slipped.sheet.short_name(search.slipped.at))

    def keyboard_place(self) -> QWidget:
        """The lines, the reasons, or the field."""
        if not self._slipped:
            return self.bar.leave
        search = self.search
        match search.step:
            case Step.LINE:
                at = search.looked_at
                return self.lines.buttons[0 if at is None else search.slipped.lines.index(at)]
            case Step.REASON:
                return next(button for button in self.panel.choice.buttons if button.isEnabled())
            case Step.NUMBER:
                return self.panel.answer.line
        return self.panel.answer.check

    # What is done

    @Slot(int)
    def take(self, index: int) -> None:
        """Take a line for the first wrong one; once that is found, hear what is to be said of another."""
        self._put(self.search.took(self.search.slipped.lines[index]))

    @Slot(int)
    def choose(self, index: int) -> None:
        """Choose a reason."""
        self._put(self.search.chose(self.search.slipped.reasons[index]))

    @Slot()
    def check(self) -> None:
        """Check the number."""
        search = self.search
        if search.step is Step.NUMBER:
            self._put(search.with_number(search.number.checked()))
            if self.search.step is Step.NUMBER:
                self.panel.answer.line.selectAll()

    @Slot()
    def hint(self) -> None:
        """Give a hint for what is asked."""
        self._put(self.search.hinted())

    @Slot()
    def show_answer(self) -> None:
        """Tell what is asked."""
        self._put(self.search.shown())

    @Slot(str)
    def _type(self, text: str) -> None:
        search = self.search
        if search.step is Step.NUMBER and text != search.number.line.typed:
            self._searches[self.round.at] = search.with_number(search.number.typed(text))

    def check_or_go_on(self) -> None:
        if not self._slipped:
            self.left.emit()
        elif self.search.step is Step.DONE:
            self.go_on()
        else:
            self.check()

    def _put(self, search: MistakeSearch) -> None:
        before, self._searches[self.round.at] = self.search, search
        if search == before:
            return
        self.follow()
        if search.step is Step.DONE and not self.round.now.is_settled:
            self.put(self.round.tried("", is_right=search.points > 0) if search.points else self.round.shown())
        self.show_round()
        if search.step is not before.step:
            self.give_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.text().upper()
        number = ord(key) - ord(FIRST_KEY) if len(key) == 1 else -1
        asks = bool(self._slipped) and not self.is_summed_up and self.search.step is Step.REASON
        if asks and 0 <= number < len(self.panel.choice.buttons) and not event.modifiers():
            if self.panel.choice.buttons[number].isEnabled():
                self.choose(number)
        elif self._slipped and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.is_summed_up:
            self.lines.focus(0)
        else:
            super().keyPressEvent(event)

    def dress(self) -> None:
        colors = self.colors
        self._board.setStyleSheet(f"""
{form_style(colors)}
#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}
""")
        self.title.setStyleSheet(f"color: {colors.dim};")
        self.advice.setStyleSheet(f"color: {colors.dim};")
