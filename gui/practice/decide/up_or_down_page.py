"""Only up or down: will this weight grow or shrink in the step? Alone, or with a class that votes."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.base.number_format import figure, grouped, rounded_figure
from core.exercises.decide.subject import DecisionSubject
from core.exercises.decide.tries import Tries
from core.exercises.decide.up_or_down import UpOrDownQuestion, up_or_down
from core.exercises.sheet.quantity import Quantity, QuantityKind
from gui.diagram.scene.highlight import Highlight
from gui.look.style_sheet import form_style
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.decide.chain_diagram import DIGITS, ChainDiagram, FactorLights
from gui.practice.decide.decide_page import DecidePage
from gui.practice.decide.texts import numbers_of
from gui.practice.decide.up_or_down import SignOf, UpOrDown, UpOrDownTexts
from gui.practice.parts.marks import AnswerMark
from gui.preferences.titles import title_of
from gui.texts.faults import sentence
from gui.widgets.scrolled import ScrolledDown

MOST_OUTPUTS = 2  # of which each is told with its target
GROWS, SHRINKS, UNDECIDED = "grows", "shrinks", "undecided"


class UpOrDownPage(DecidePage):
    """The network on the left, and the two ways on the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._questions: tuple[UpOrDownQuestion, ...] = ()
        self._is_drawn = False
        self.diagram, self.ways = ChainDiagram(theme), UpOrDown(theme, is_alone=True)
        self._panel = QWidget()
        self._panel.setObjectName("panel")
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(1, 1, 1, 1)
        self._scrolled = ScrolledDown(self.ways)
        column.addWidget(self._scrolled)
        self.lay_out([self.diagram], self._panel, [grown(572), grown(682)], shares_room=True)
        self.ways.answered.connect(self._answer)
        self.ways.reveal_asked.connect(self.check)
        self.ways.next_asked.connect(self.go_on)
        self.dress()

    @property
    def question(self) -> UpOrDownQuestion:
        """The open question."""
        return self._questions[self.round.at]

    def let_vote(self, together: bool) -> None:
        """Let a class vote, or one alone answer."""
        self.ways.let_vote(together)
        self.show_round()

    def make_questions(self, subject: DecisionSubject) -> int:
        made = up_or_down(subject.setup, subject.iteration, subject.sample, subject.seed)
        self._questions, self._is_drawn = made.questions, made.is_drawn
        return len(self._questions)

    def name_of(self, index: int) -> str:
        return self._questions[index].name

    def bar_texts(self, subject: DecisionSubject) -> tuple[str, str, str]:
        if self._is_drawn:
            how = self.tr("other numbers, so that both answers occur")
        elif subject.is_drawn:
            how = numbers_of(subject)
        else:
            where = self.tr("iteration {state} · sample {sample}")
            how = where.format(state=grouped(subject.state), sample=grouped(subject.sample + 1))
        what = self.tr("Only up or down · {scenario}").format(scenario=title_of(subject.setup))
        return self.tr("Practice"), what, how

    def points_text(self) -> str:
        text = self.tr("{points} right of {count} so far")
        return text.format(points=self.round.points, count=self.round.settled)

    def own_keys(self) -> list[tuple[str, str]]:
        if not self._questions:
            return []
        if self.round.now.is_settled:
            return [(self.tr("Enter"), self.tr("next"))]
        if self.ways.is_alone:
            return [("↑", self.tr("it grows")), ("↓", self.tr("it shrinks"))]
        return [
            ("↑", self.tr("one more for grows")),
            ("↓", self.tr("one more for shrinks")),
            (self.tr("Backspace"), self.tr("take one back")),
            (self.tr("Enter"), self.tr("reveal, then next")),
        ]

    def mark_at(self, index: int) -> AnswerMark:
        wrong = self.round.tries[index].wrong
        if wrong:
            return AnswerMark.GIVEN if UNDECIDED in wrong else AnswerMark.WRONG
        return super().mark_at(index)

    def ask(self) -> None:
        if not self._questions:
            self.ways.setEnabled(False)
            self.ways.ask(UpOrDownTexts(self.tr("Up or down"), "", self._nothing()))
            self.diagram.show_iteration(self.subject.iteration)
            return
        question = self.question
        self.ways.setEnabled(True)
        count = self.tr("Up or down · {number} of {count}")
        self.diagram.show_iteration(question.iteration)
        self.diagram.light(FactorLights(question.weight), question.weight)
        self.ways.ask(
            UpOrDownTexts(
                count.format(number=self.round.at + 1, count=len(self._questions)), question.name, self._where(question)
            )
        )
        self.follow()

    def keyboard_place(self) -> QWidget:
        return self.ways if self._questions else self.bar.leave

    @Slot()
    def follow(self) -> None:
        tries, question = self.round.now, self.question
        if tries.is_settled:
            signs = [SignOf(each.name, each.sign) for each in question.signs]
            self.ways.show_true(question.grows, signs, self._verdict(tries).format(why=sentence(question.why)))
            self.diagram.light(Highlight(question.weight), question.weight)
            self.diagram.show_way(question.weight, question.grows)

    def _verdict(self, tries: Tries) -> str:
        if tries.is_right:
            return self.tr("Right. {why}")
        return self.tr("Not so. {why}") if UNDECIDED not in tries.wrong else "{why}"

    @Slot(bool)
    def _answer(self, grows: bool) -> None:
        if self.round.now.is_settled:
            return
        is_right = grows == self.question.grows
        self._decide(GROWS if grows else SHRINKS, is_right)

    @Slot()
    def check(self) -> None:
        """Reveal: the way of most votes counts, and where there are as many for both, nothing does."""
        up, down = self.ways.votes
        if up == down:
            self._decide(UNDECIDED, is_right=False)
        else:
            self._answer(up > down)

    def _decide(self, way: str, is_right: bool) -> None:
        decided = self.round.tried(way, is_right)
        self.put(decided if is_right else decided.shown())

    @Slot()
    def hint(self) -> None:
        """There are no hints: one decides at once."""

    @Slot()
    def show_answer(self) -> None:
        """Reveal without an answer."""
        if self._questions and not self.round.now.is_settled:
            self._decide(UNDECIDED, is_right=False)

    def _where(self, question: UpOrDownQuestion) -> str:
        """Where a weight leads, and what the outputs are and should be."""
        iteration, weight = question.iteration, question.weight
        names, last = iteration.names, iteration.network.depth - 1
        value = iteration.value(Quantity(QuantityKind.WEIGHT, weight.layer, weight.source, weight.target))
        leads = self.tr("{name} = {value} leads from {source} to {sop}.").format(
            name=question.name,
            value=figure(value, DIGITS),
            source=names.source(weight.layer, weight.source),
            sop=names.sop(weight.layer, weight.target),
        )
        if iteration.network.outputs > MOST_OUTPUTS:
            return leads
        outputs = []
        for index in range(iteration.network.outputs):
            output = iteration.value(Quantity(QuantityKind.ACTIVATION, last, target=index))
            target = iteration.value(Quantity(QuantityKind.TARGET, target=index))
            text = self.tr("{output} is {value}, the target {target}.")
            outputs.append(
                text.format(
                    output=names.activation(last, index), value=rounded_figure(output, 4), target=figure(target, DIGITS)
                )
            )
        return " ".join([leads, *outputs])

    def _nothing(self) -> str:
        return self.tr(
            "All weights of this network that move go the same way, whatever its numbers are: "
            "there is nothing to decide. Choose a scenario with more neurons."
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_of_ways = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Backspace)
        if (
            is_of_ways
            and self._questions
            and not self.is_summed_up
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.ways.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def check_or_go_on(self) -> None:
        if not self._questions:
            self.left.emit()
        elif self.round.now.is_settled or not self.ways.is_alone:
            super().check_or_go_on()

    def dress(self) -> None:
        colors = self.colors
        self._panel.setStyleSheet(f"""
{form_style(colors)}
#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}
""")
