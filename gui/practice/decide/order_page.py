"""The factors of a chain put in order: cards below the network, and what is held on the right."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.exercises.decide.chain_factors import ChainFactor
from core.exercises.decide.factor_order import OrderMarks, OrderQuestion, order_questions
from core.exercises.decide.subject import DecisionSubject
from core.network.elements import Weight
from gui.diagram.scene.highlight import Highlight
from gui.formulas.typesetting import Formulas
from gui.look.style_sheet import form_style
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.decide.chain_diagram import ChainDiagram
from gui.practice.decide.decide_page import DecidePage
from gui.practice.decide.decide_panel import WIDTH, DecidePanel, Said
from gui.practice.decide.factor_card import FactorCard
from gui.practice.decide.factor_order import MOST_KEYS, FactorOrder
from gui.practice.decide.texts import capitalised, in_words, joined, name_of, numbers_of
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.fitted_formula import FittedFormula
from gui.practice.parts.marks import AnswerMark
from gui.preferences.titles import title_of
from gui.texts.faults import sentence, translated
from gui.widgets.scrolled import ScrolledDown

SIDE, ABOVE, BELOW = 46, 4, 8  # logical pixels: around the cards
MOST_OF_IT = 0.62  # of the board's height that the cards take, where they need it


class HeldFactor(Dressed):
    """The card that is held, with what its factor is."""

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.title, self.text = text_label(13, bold=True), text_label(12, wraps=True)
        self.title.setText(self.tr("Taken up"))
        self.formula = FittedFormula(theme, formulas, 20)
        row = QHBoxLayout()
        grow_with_text(row.setSpacing, 16)
        row.addWidget(self.formula, 1)
        row.addWidget(self.text, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grow_with_text(column.setSpacing, 8)
        column.addWidget(self.title)
        column.addLayout(row)
        self.show_factor(None)
        self.dress()

    def show_factor(self, factor: ChainFactor | None) -> None:
        """Show this one, or none."""
        self.setVisible(factor is not None)
        if factor is not None:
            self.formula.show_formula(factor.rendered.of_tex, factor.of)
            is_edge = isinstance(factor.element, Weight)
            where = (
                self.tr("The edge between them is lit in the diagram.")
                if is_edge
                else self.tr("It is lit in the diagram.")
            )
            self.text.setText(f"{sentence(factor.what)} {where}")

    def dress(self) -> None:
        self.title.setStyleSheet(f"color: {self.colors.dim};")


class OrderPage(DecidePage):
    """Cards are put into places; neighbours that fit are told at once, those that don't after a check."""

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._questions: tuple[OrderQuestion, ...] = ()
        self._before: tuple[int | None, ...] = ()
        self._orders: dict[int, tuple[int | None, ...]] = {}
        self.diagram, self.order = ChainDiagram(theme), FactorOrder(theme, formulas)
        self.diagram.have_frame(False)
        self.panel, self.held = DecidePanel(theme, formulas), HeldFactor(theme, formulas)
        self.panel.have(extra=self.held)
        self.panel.advice.setText(
            self.tr(
                "Drag a card to its place, or press its number and it goes to the first free place. "
                "A click on a placed card sends it back."
            )
        )
        self._board = QWidget()
        self._board.setObjectName("panel")
        self._around = QWidget()
        inner = QVBoxLayout(self._around)
        grow_with_text(inner.setContentsMargins, SIDE, ABOVE, SIDE, BELOW)
        inner.addWidget(self.order)
        self._cards = ScrolledDown(self._around)
        self._board.installEventFilter(self)
        column = QVBoxLayout(self._board)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.diagram, 1)
        column.addWidget(self._cards)
        self.lay_out([self._board], self.panel, [grown(908), grown(WIDTH)])
        self.order.changed.connect(self._follow_order)
        self.order.held.connect(self._hold)
        self.order.check_asked.connect(self.check_or_go_on)
        self.panel.check_asked.connect(self.check_or_go_on)
        self.panel.hint_asked.connect(self.hint)
        self.panel.show_asked.connect(self.show_answer)
        self.dress()

    @property
    def question(self) -> OrderQuestion:
        """The open question."""
        return self._questions[self.round.at]

    @property
    def placed(self) -> tuple[int | None, ...]:
        """The card in each place."""
        return tuple(None if card is None else int(card) for card in self.order.order)

    def make_questions(self, subject: DecisionSubject) -> int:
        self._questions = order_questions(subject.iteration, subject.parameter, subject.seed)
        self._orders = {}
        self.diagram.show_iteration(subject.iteration)
        return len(self._questions)

    def write_questions(self, notation: str) -> None:
        orders = {**self._orders, self.round.at: self.placed}
        super().write_questions(notation)
        self._orders = orders

    def name_of(self, index: int) -> str:
        return self._questions[index].name

    def bar_texts(self, subject: DecisionSubject) -> tuple[str, str, str]:
        return (
            self.tr("Practice"),
            self.tr("Order of the factors · {name}").format(name=self.question.name or name_of(subject)),
            self.tr("{scenario} · {numbers}").format(scenario=title_of(subject.setup), numbers=numbers_of(subject)),
        )

    def own_keys(self) -> list[tuple[str, str]]:
        if self.round.now.is_settled:
            return [(self.tr("Enter"), self.tr("next"))]
        keys = min(len(self.question.cards), MOST_KEYS)
        return [
            (f"1–{keys}", self.tr("put a card")),
            (self.tr("Backspace"), self.tr("take the last back")),
            (self.tr("Tab"), self.tr("next card,")),
            ("← →", self.tr("move it")),
            (self.tr("Enter"), self.tr("check")),
            ("?", self.tr("hint")),
        ]

    def ask(self) -> None:
        question = self.question
        count = self.tr("Question {number} of {count}")
        self.panel.ask(
            count.format(number=self.round.at + 1, count=len(self._questions)),
            rf"{question.of_tex} = \; ?",
            f"{question.of} = ?",
            self._sentence(question),
        )
        cards = [FactorCard(str(number), card.rendered.of_tex, card.of) for number, card in enumerate(question.cards)]
        before = self._orders.get(self.round.at, ())
        self.order.ask(FactorCard("", question.of_tex, question.of), cards, [factor.name for factor in question.chain])
        self._give_room()
        for index, card in enumerate(before):
            if card is not None:
                self.order.put(card, index)
        self.held.show_factor(None)
        self.diagram.light(Highlight(question.parameter))
        self.order.setEnabled(not self.round.now.is_settled)
        self.follow()

    def keyboard_place(self) -> QWidget:
        return self.panel.check if self.round.now.is_settled else self.order.cards[0]

    def _sentence(self, question: OrderQuestion) -> str:
        count, cards = len(question.chain), len(question.cards)
        if question.stray is None:
            text = self.tr(
                "These {count} factors lead from the error to {name}. Put them in order, from the error back."
            )
        else:
            text = self.tr(
                "{count} of these {cards} factors lead from the error to {name}. Put them in order, from "
                "the error back. One lies on another path."
            )
        text = text.format(count=in_words(count), cards=in_words(cards), name=question.name)
        return capitalised(text)

    @Slot()
    def follow(self) -> None:
        tries, free = self.round.now, self.order.free
        aside = ""
        if not tries.is_settled and free:
            text = self.tr("One place is free yet.") if free == 1 else self.tr("{count} places are free yet.")
            aside = capitalised(text.format(count=in_words(free)))
        self.panel.stand(is_settled=tries.is_settled, can_check=not free, aside=aside)
        told = [] if tries.is_settled else [self.question.hint(number) for number in range(tries.hints)]
        self.panel.tell_hints(joined(told))

    @Slot()
    def _follow_order(self) -> None:
        order = self.placed
        changed = [index for index, card in enumerate(order) if card is not None and card not in self._before]
        last = changed[-1] if changed else None
        self._before, self._orders[self.round.at] = order, order
        if self.round.now.is_settled:
            self.order.show_fits(range(len(order)))
            return
        marks = self.question.fits(order, last)
        self.order.show_fits(marks.fitting)
        self._tell(marks, AnswerMark.RIGHT)
        self.follow()
        self.show_round()

    @Slot(str)
    def _hold(self, card: str) -> None:
        factor = self.question.cards[int(card)] if card and self._questions else None
        self.held.show_factor(factor)
        self.diagram.light(Highlight(self.question.parameter), factor.element if factor else None)

    @Slot()
    def check(self) -> None:
        """Check the order, once all places are taken."""
        if self.order.free or self.round.now.is_settled:
            return
        marks = self.question.checked(self.placed)
        self.put(self.round.tried(" ".join(map(str, self.placed)), marks.is_right))
        self.order.show_fits(marks.fitting, marks.misfitting)
        self._tell(marks, self.mark_at(self.round.at) if marks.is_right else AnswerMark.WRONG)
        if marks.is_right:
            self._settle()

    @Slot()
    def show_answer(self) -> None:
        """Put all cards where they belong."""
        super().show_answer()
        for index, card in enumerate(self.question.right_order):
            self.order.put(card, index)
        marks = self.question.checked(self.question.right_order)
        self.order.show_fits(marks.fitting)
        self._tell(marks, AnswerMark.GIVEN)
        self._settle()

    def _settle(self) -> None:
        self.order.setEnabled(False)
        self.panel.check.setFocus()

    def _tell(self, marks: OrderMarks, mark: AnswerMark) -> None:
        if not marks.said:
            self.panel.say(None)
            return
        head, *more = marks.said
        self.panel.say(Said(mark, translated(head), joined(more)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._give_room()
        return super().eventFilter(watched, event)

    def _give_room(self) -> None:
        """Let the cards have the height that they need in this width, and the network the rest."""
        needed = self.order.heightForWidth(self._board.width() - 2 * grown(SIDE) - 2) + grown(ABOVE + BELOW)
        self._around.setFixedHeight(needed)
        self._cards.setFixedHeight(min(needed + 2, round(MOST_OF_IT * self._board.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_of_cards = event.text() in set("123456789") or event.key() in (Qt.Key.Key_Backspace,)
        asks = not self.round.now.is_settled and not self.is_summed_up and not event.modifiers()
        if is_of_cards and asks:
            self.order.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def dress(self) -> None:
        colors = self.colors
        self._board.setStyleSheet(f"""
{form_style(colors)}
#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}
""")
