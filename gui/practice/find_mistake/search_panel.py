"""The panel on the right of somebody's sheet: which line, why, and what should stand there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.base.number_format import figure
from core.base.spoken import as_sentences, listed
from core.exercises.decide.tries import Tries
from core.exercises.find_mistake.messages import reason_text
from core.exercises.find_mistake.search import MistakeSearch, Step
from core.exercises.practice.practice import LineState
from gui.look.style_sheet import form_style
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.decide.decide_panel import NARROWEST
from gui.practice.decide.texts import capitalised
from gui.practice.find_mistake.reason_choice import ReasonChoice
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.marks import AnswerMark, MarkLabel, mark_of_line
from gui.practice.predict.step_mark import StepMark, StepStage
from gui.practice.question.answer_field import AnswerAsked, AnswerField, AnswerStage
from gui.texts.faults import sentence, translated
from gui.widgets.announce import announce
from gui.widgets.scrolled import ScrolledDown


class StepHead(Dressed):
    """A step's number, and once it is done its mark."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__(theme)
        self.number, self.mark = StepMark(number, theme), MarkLabel(theme, AnswerMark.OPEN)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.number)
        row.addWidget(self.mark)

    def show_stage(self, stage: StepStage, mark: AnswerMark) -> None:
        """Show how far the step is, and what came of it."""
        self.number.show_stage(stage)
        self.mark.show_mark(mark)
        self.number.setVisible(stage is not StepStage.DONE)
        self.mark.setVisible(stage is StepStage.DONE)


class SearchPanel(Dressed):
    """Three steps, each worth a point; each is open once the one before is done."""

    hint_asked = Signal()
    show_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("panel")
        grow_with_text(self.setMinimumWidth, NARROWEST)
        self.title = text_label(13, bold=True)
        self.title.setText(self.tr("Find the mistake"))
        self.heads = [StepHead(theme, number + 1) for number in range(3)]
        self.line, self.reason, self.number = (text_label(12, wraps=True) for _ in range(3))
        self.choice, self.answer = ReasonChoice(theme), AnswerField(theme)
        self.hint, self.show_it = KeyButton(theme, self.tr("Hint"), "?"), KeyButton(theme, self.tr("Show"))
        self.show_it.setToolTip(self.tr("The answer is shown, and counts as given (Ctrl+Enter)"))
        self.advice = text_label(12, wraps=True)
        self.advice.setText(self.tr("The line, the reason and the number earn a point each."))
        self.hint.clicked.connect(self.hint_asked)
        self.show_it.clicked.connect(self.show_asked)
        self.answer.hint_asked.connect(self.hint_asked)
        self.answer.show_asked.connect(self.show_asked)
        self._lay_out()
        self.dress()

    def begin(self, search: MistakeSearch) -> None:
        """Be about another search."""
        slipped = search.slipped
        self.choice.ask([translated(reason_text(slip, slipped.at)) for slip in slipped.reasons])
        question = slipped.sheet.question(slipped.at)
        self.answer.ask(
            AnswerAsked(question.name, sentence(question.text), slipped.sheet.digits), search.number.line.typed
        )

    def show_search(self, search: MistakeSearch, name: str) -> None:
        """Show how far a search is; `name` is what the first wrong line is called."""
        stages = [
            StepStage.NOW if step == search.step else StepStage.DONE if step < search.step else StepStage.LATER
            for step in (Step.LINE, Step.REASON, Step.NUMBER)
        ]
        marks = _mark(search.line), _mark(search.reason), mark_of_line(search.number.state_of(search.slipped.at))
        for head, stage, mark in zip(self.heads, stages, marks, strict=True):
            head.show_stage(stage, mark)
        self._tell(self.line, self._of_line(search, name))
        self._tell(self.reason, self._of_reason(search))
        self._tell(self.number, self._of_number(search))
        is_open = search.step >= Step.REASON
        self.choice.setVisible(is_open)
        slipped = search.slipped
        self.choice.show_marks(
            [
                AnswerMark.WRONG
                if slip in search.reason.wrong
                else AnswerMark.RIGHT
                if slip == slipped.slip and search.reason.is_settled
                else None
                for slip in slipped.reasons
            ],
            search.reason.is_settled,
        )
        self.answer.setVisible(search.step >= Step.NUMBER)
        for button in (self.hint, self.show_it):
            button.setVisible(search.step < Step.NUMBER)
        if search.step is Step.DONE:
            self.answer.stand(AnswerStage.SETTLED)

    def shown(self) -> tuple[str, str, str]:
        """What is said of the line, the reason and the number, as tests ask for it."""
        return self.line.text(), self.reason.text(), self.number.text()

    def _tell(self, label: QLabel, text: str) -> None:
        if text != label.text():
            label.setText(text)
            announce(self, text)
        label.setVisible(bool(text))

    def _of_line(self, search: MistakeSearch, name: str) -> str:
        slipped = search.slipped
        if not search.line.is_settled:
            said = [] if search.said_of_line is None else [sentence(search.said_of_line)]
            if search.line_hint is not None:
                said.append(sentence(search.line_hint))
            return "\n".join(said)
        text = self.tr("Line {number}, {name}.").format(number=slipped.index + 1, name=name)
        at = search.looked_at
        if at is not None and at != slipped.at and search.said_of_line is not None:
            other = self.tr("Line {number}: {said}")
            own = other.format(number=slipped.lines.index(at) + 1, said=sentence(search.said_of_line))
            return f"{text}\n{own}"
        parts = [sentence(part) for part in (search.said_of_line, search.said_of_following) if part is not None]
        return as_sentences([text, *parts])

    def _of_reason(self, search: MistakeSearch) -> str:
        said = []
        if search.reason.wrong and not search.reason.is_settled:
            why = search.said_of_reason(search.reason.wrong[-1])
            if why is not None:
                said.append(sentence(why))
        if search.reason_hint is not None and not search.reason.is_settled:
            said.append(sentence(search.reason_hint))
        return "\n".join(said)

    def _of_number(self, search: MistakeSearch) -> str:
        """What is said of the number, and the hints to it."""
        practice, at, digits = search.number, search.slipped.at, search.slipped.sheet.digits
        if search.step < Step.NUMBER:
            return ""
        question, said = search.slipped.sheet.question(at), []
        mark, state = practice.mark_of(at), practice.state_of(at)
        if practice.line.lacks_digits:
            said.append(self.tr("Right so far, but give {count} digits.").format(count=digits))
        elif state is LineState.SHOWN:
            said.append(self.tr("It is {value}.").format(value=figure(question.value, digits)))
        elif mark is not None:
            said.append(sentence(mark.say))
        if not practice.is_done and practice.line.rungs:
            names = search.slipped.sheet.names
            needs = listed(names.name(need) for need in question.needs[:8])
            rungs = (
                self.tr("It needs {needs}.").format(needs=needs),
                f"{question.name} = {question.formula.text}",
                f"= {question.formula.numbers}",
            )
            said += rungs[: practice.line.rungs]
        return "\n".join(map(capitalised, said))

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        grow_with_text(column.setContentsMargins, 16, 12, 16, 8)
        grow_with_text(column.setSpacing, 12)
        column.addWidget(self.title)
        questions = (
            self.tr("Which line is the first wrong one?"),
            self.tr("What went wrong in it?"),
            self.tr("What should stand there?"),
        )
        bodies: tuple[list[QWidget], ...] = ([self.line], [self.choice, self.reason], [self.answer, self.number])
        for head, text, body in zip(self.heads, questions, bodies, strict=True):
            title = text_label(13, bold=True, wraps=True)
            title.setText(text)
            grid = QGridLayout()
            grid.setContentsMargins(0, 0, 0, 0)
            grow_with_text(grid.setHorizontalSpacing, 9)
            grow_with_text(grid.setVerticalSpacing, 4)
            grid.addWidget(head, 0, 0)
            grid.addWidget(title, 0, 1)
            for row, widget in enumerate(body):
                grid.addWidget(widget, row + 1, 1)
            grid.setColumnStretch(1, 1)
            column.addLayout(grid)
        buttons = QHBoxLayout()
        grow_with_text(buttons.setSpacing, 8)
        for button in (self.hint, self.show_it):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addStretch(1)
        rows = QVBoxLayout(self)
        grow_with_text(rows.setContentsMargins, 1, 1, 1, 14)
        rows.addWidget(ScrolledDown(inner), 1)
        grow_with_text(self.advice.setContentsMargins, 16, 0, 16, 0)
        rows.addWidget(self.advice)

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(f"""
{form_style(colors)}
#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}
""")
        for label in (self.title, self.line, self.reason, self.number, self.advice):
            label.setStyleSheet(f"color: {colors.dim};")


def _mark(tries: Tries) -> AnswerMark:
    return mark_of_line(tries.state)
