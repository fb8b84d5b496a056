"""Which rule is this factor? The factors of a chain, one after the other."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from core.exercises.decide.chain_factors import ChainFactor
from core.exercises.decide.subject import DecisionSubject
from core.exercises.decide.which_rule import RuleQuestion, rule_questions
from core.explain.formulas import label_tex
from gui.formulas.typesetting import Formulas
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.decide.chain_diagram import ChainDiagram, FactorLights
from gui.practice.decide.chain_panel import ChainPanel, ChainRow
from gui.practice.decide.decide_page import DecidePage
from gui.practice.decide.decide_panel import WIDTH, DecidePanel, Said
from gui.practice.decide.texts import joined, name_of, numbers_of
from gui.practice.decide.which_rule import FIRST_KEY, RuleChoice, WhichRule
from gui.practice.parts.marks import AnswerMark
from gui.preferences.titles import title_of
from gui.texts.faults import translated


class WhichRulePage(DecidePage):
    """On the left the chain as far as it is known, in the middle where the factor is, on the right the rules."""

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._questions: tuple[RuleQuestion, ...] = ()
        self.chain, self.diagram = ChainPanel(theme), ChainDiagram(theme)
        self.panel, self.rules = DecidePanel(theme, formulas), WhichRule(theme, formulas)
        self.panel.have(self.rules)
        self.lay_out([self.chain, self.diagram], self.panel, [grown(232), grown(668), grown(WIDTH)])
        self.rules.chosen.connect(self.follow)
        self.rules.check_asked.connect(self.check)
        self.panel.check_asked.connect(self.check_or_go_on)
        self.panel.hint_asked.connect(self.hint)
        self.panel.show_asked.connect(self.show_answer)

    @property
    def question(self) -> RuleQuestion:
        """The open question."""
        return self._questions[self.round.at]

    @property
    def _right_rule(self) -> ChainFactor:
        return next(each for each in self.question.choices if self.question.is_right(each))

    def make_questions(self, subject: DecisionSubject) -> int:
        self._questions = rule_questions(subject.iteration, subject.parameter, subject.seed)
        self.diagram.show_iteration(subject.iteration)
        return len(self._questions)

    def name_of(self, index: int) -> str:
        return self._questions[index].factor.name

    def bar_texts(self, subject: DecisionSubject) -> tuple[str, str, str]:
        return (
            self.tr("Practice"),
            self.tr("Which rule is this factor? · {name}").format(name=name_of(subject)),
            self.tr("{scenario} · {numbers}").format(scenario=title_of(subject.setup), numbers=numbers_of(subject)),
        )

    def own_keys(self) -> list[tuple[str, str]]:
        if self.round.now.is_settled:
            return [(self.tr("Enter"), self.tr("next"))]
        last = chr(ord(FIRST_KEY) + len(self.question.choices) - 1)
        return [
            (f"{FIRST_KEY}–{last}", self.tr("choose")),
            (self.tr("Enter"), self.tr("check, then next")),
            ("?", self.tr("hint")),
        ]

    def ask(self) -> None:
        question, factor = self.question, self.question.factor
        count = self.tr("Question {number} of {count}")
        self.panel.ask(
            count.format(number=self.round.at + 1, count=len(self._questions)),
            rf"{label_tex(factor.name)} = {factor.rendered.of_tex} = \; ?",
            f"{factor.name} = {factor.of} = ?",
            translated(question.text),
        )
        self.rules.ask([RuleChoice(each.name, each.rendered.tex, each.rendered.text) for each in question.choices])
        self.diagram.light(FactorLights(factor.element), factor.element)
        for name in self.round.now.wrong:
            self.rules.show_mark(name, AnswerMark.SLIP)
        self.follow()

    def keyboard_place(self) -> QWidget:
        return next((button for button in self.rules.buttons if button.isEnabled()), self.panel.check)

    @Slot()
    def follow(self) -> None:
        tries = self.round.now
        if tries.is_settled:
            self.rules.show_mark(self._right_rule.name, self.mark_at(self.round.at))
        self.panel.stand(is_settled=tries.is_settled, can_check=bool(self.rules.choice))
        self.panel.tell_hints(self._hint() if tries.hints and not tries.is_settled else "")
        self.chain.show_rows(
            [
                ChainRow(
                    each.factor.name,
                    self.mark_at(index),
                    each.factor.rendered.text if done.is_settled else "",
                    index == self.round.at,
                )
                for index, (each, done) in enumerate(zip(self._questions, self.round.tries, strict=True))
            ],
            self.tr("The chain of {name}").format(name=name_of(self.subject)),
        )

    @Slot()
    def check(self) -> None:
        """Check the rule that is chosen."""
        question = self.question
        choice = next((each for each in question.choices if each.name == self.rules.choice), None)
        if choice is None or self.round.now.is_settled:
            return
        key = chr(ord(FIRST_KEY) + question.choices.index(choice))
        head, more = question.said_of(choice, key)
        is_right = question.is_right(choice)
        if not is_right:
            self.rules.show_mark(choice.name, AnswerMark.SLIP)
        self.put(self.round.tried(choice.name, is_right))
        mark = self.mark_at(self.round.at) if is_right else AnswerMark.SLIP
        self.panel.say(Said(mark, translated(head), joined([more])))
        if is_right:
            self.panel.check.setFocus()

    @Slot()
    def show_answer(self) -> None:
        super().show_answer()
        self.panel.say(Said(AnswerMark.GIVEN, translated(self.question.said_of(self._right_rule, "")[0])))
        self.panel.check.setFocus()

    def _hint(self) -> str:
        """In which way what stands above the line hangs on what stands below it."""
        factor = self.question.factor
        text = self.tr("It is {what}: look at what {above} is made of, and by how much {below} counts in it.")
        return text.format(what=translated(factor.what), above=factor.above, below=factor.below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.text().upper()
        number = ord(key) - ord(FIRST_KEY) if len(key) == 1 else -1
        is_letter = 0 <= number < len(self.rules.buttons) and not self.round.now.is_settled and not self.is_summed_up
        if is_letter and not event.modifiers():
            self.rules.choose(number)
        else:
            super().keyPressEvent(event)
