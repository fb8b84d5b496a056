"""How a practice begins: one that was left goes on, or one is chosen, and the page of its kind is entered."""

from dataclasses import replace
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSettings, Signal, Slot

from core.base.errors import MessageError
from core.exercises.choosing.choice import PracticeChoice, asked_of_choice, iteration_of_choice, practice_of_choice
from core.exercises.choosing.kinds import PracticeKind
from core.exercises.decide.subject import DecisionSubject
from core.exercises.practice.practice import Practice, practice_of
from core.exercises.sheet.quantity import quantity_of
from core.exercises.sheet.quantity_names import QuantityNames
from core.exercises.sheet.sheet import ExerciseSheet
from core.exercises.sheet.variants import variant
from core.network.elements import Weight
from core.network.optimizers import UpdateStep
from core.reports.practised_sheet import asking, choices_of
from core.setup.setup import Setup
from core.training.roots import root_of, roots_of
from core.worksheets.choices import USUAL_SEED, drawing_of, next_variant, variant_of_drawing
from core.worksheets.opening import OpenedSheet
from core.worksheets.source import SheetSource
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.practice.chooser.chooser_page import ChooserPage
from gui.practice.chooser.kept_choices import KeptChoices
from gui.practice.chooser.kind_texts import kind_title
from gui.practice.decide.decide_page import DecidePage
from gui.practice.decide.order_page import OrderPage
from gui.practice.decide.up_or_down_page import UpOrDownPage
from gui.practice.decide.which_rule_page import WhichRulePage
from gui.practice.find_mistake.find_mistake_page import FindMistakePage
from gui.practice.leaving import Leaving
from gui.practice.my_numbers.my_numbers_page import MyNumbersPage
from gui.practice.practice_stack import PracticeStack
from gui.practice.practising import Practising
from gui.practice.predict.predict_page import PredictPage
from gui.practice.sheet.practice_source import PracticeSource
from gui.practice.sheet.sheet_page import SheetPage
from gui.practice.told_numbers import ToldNumbers
from gui.texts.faults import translated

Array = NDArray[np.float64]


class Starting(QObject):
    """Goes on with a practice of what is open, or lets one be chosen and begins it; another setup ends it."""

    failed = Signal(str)  # why a printed sheet can't be practised

    def __init__(
        self,
        store: Store,
        readings: Readings,
        practising: Practising,
        stack: PracticeStack,
        leaving: Leaving,
        settings: QSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._readings, self._practising, self._stack, self._leaving = readings, practising, stack, leaving
        self.kept = KeptChoices(settings)
        self._told = ToldNumbers()
        self._begun: tuple[PracticeChoice, ExerciseSheet] | None = None  # until it is done
        self._awaited: OpenedSheet | None = None  # until the run is at the state that it asks about
        self._decisions: dict[PracticeKind, type[DecidePage]] = {
            PracticeKind.UP_OR_DOWN: UpOrDownPage,
            PracticeKind.WHICH_RULE: WhichRulePage,
            PracticeKind.ORDER: OrderPage,
            PracticeKind.MISTAKE: FindMistakePage,
        }
        practising.changed.connect(self._keep_result)
        store.when(changes.opened).connect(self._give_up)
        store.when(changes.setup_changed).connect(self._follow_setup)
        store.when(changes.samples_changed).connect(self._follow_setup)
        store.when(changes.playhead_changed).connect(self._begin_awaited)
        for changed in (changes.notation_changed, changes.language_changed):
            store.when(changed).connect(self._follow_notation)

    @Slot()
    def practise(self) -> None:
        """Go on with what was left before it was summed up, to its summary where all is answered; else choose."""
        practising = self._practising
        if not practising.is_going_on or practising.is_finished:
            self.choose()
            return
        self._stack.enter(SheetPage)
        if practising.practice.is_done:
            practising.go_on()

    @Slot()
    def choose(self) -> None:
        """Choose what is practised."""
        self._stack.enter(ChooserPage)

    @Slot(object)
    def begin(self, choice: PracticeChoice) -> None:
        """Begin what was chosen; ask first where answers to something else of its kind would be lost."""
        if choice.kind.works_out:
            self._leaving.before_losing(partial(self._work_out, choice), SheetPage)
        elif choice.kind is PracticeKind.PREDICT:
            self._stack.enter(PredictPage)
        elif choice.kind is PracticeKind.MY_NUMBERS:
            self._stack.enter(MyNumbersPage)
        else:
            page = self._decisions[choice.kind]
            self._leaving.before_losing(partial(self._decide, page, choice), page)

    def _work_out(self, choice: PracticeChoice) -> None:
        """Begin a sheet of the state and the sample that were chosen, with other numbers where these were told."""
        practice, source = self._made(choice)
        while self._told.tells(practice, source):
            seed, number = next_variant(source.seed, source.variant)
            choice = replace(choice, seed=drawing_of(seed, number), state=0)
            practice, source = self._made(choice)
        self._begun = choice, practice.sheet
        self._stack.page(SheetPage).begin(practice, source)
        self._stack.enter(SheetPage)

    def _made(self, choice: PracticeChoice) -> tuple[Practice, PracticeSource]:
        """The practice of a choice, and where its numbers come from."""
        practice = practice_of_choice(*self._numbers_of(choice), choice, self._update_of(choice))
        seed, variant = (USUAL_SEED, 1) if choice.seed is None else variant_of_drawing(choice.seed)
        setup, roots, sample = self._setup_of(choice), self._readings.written_roots, self._sample_of(choice)
        source = PracticeSource(
            self._what(choice, practice.sheet),
            setup,
            choice.state,
            sample,
            variant=variant,
            roots=roots if variant == 1 else roots_of(roots[0].setup),
            choices=asking(
                choices_of(practice.sheet, setup, choice.state, sample, seed), practice.sheet, practice.blanks
            ),
        )
        return practice, source

    @Slot(object)
    def begin_printed(self, sheet: OpenedSheet) -> None:
        """Begin a printed sheet, once the run that was opened for it is at the state that it asks about."""
        self._awaited = sheet
        self._begin_awaited()

    @Slot()
    def _begin_awaited(self) -> None:
        sheet, readings = self._awaited, self._readings
        if sheet is None or readings.state != sheet.choices.state:
            return
        self._awaited = None
        choices, roots, state = sheet.choices, sheet.roots, readings.state
        try:
            asked = SheetSource(roots, (state, readings.passes.parameters_at(state))).sheet(choices, 1)
        except MessageError as fault:
            self.failed.emit(translated(fault))
            return
        source = PracticeSource(
            self.tr("Sheet {code}").format(code=sheet.code),
            roots[root_of(roots, state)].setup,
            state,
            readings.of_data.sample,
            variant=sheet.variant,
            roots=sheet.printed_of,
            choices=choices,
        )
        self._stack.page(SheetPage).begin(practice_of(asked, choices.blank_lines(asked)), source)
        self._stack.enter(SheetPage)

    def _decide(self, kind: type[DecidePage], choice: PracticeChoice) -> None:
        """Begin what is decided, or looked for, at the state and the sample that were chosen."""
        iteration = iteration_of_choice(*self._numbers_of(choice), choice, self._update_of(choice))
        chosen = quantity_of(choice.about)
        parameter = Weight(0, 0, 0) if chosen is None else chosen.parameter
        sample = self._sample_of(choice)
        subject = DecisionSubject(
            self._setup_of(choice),
            iteration,
            choice.state,
            sample,
            parameter,
            digits=int(choice.digits),
            is_drawn=choice.seed is not None,
        )
        page = self._stack.page(kind)
        page.begin(self._practising.apart_from(subject))
        if isinstance(page, UpOrDownPage):
            page.let_vote(False)
        self._stack.enter(kind)

    def _numbers_of(self, choice: PracticeChoice) -> tuple[Setup, Array]:
        """What the state of a choice is trained on by, and its parameters there, (parameters,)."""
        readings = self._readings
        return readings.setup_at(choice.state), readings.passes.parameters_at(choice.state)

    def _update_of(self, choice: PracticeChoice) -> UpdateStep:
        """How the update goes on from there."""
        return self._readings.passes.update_at(choice.state)

    def _setup_of(self, choice: PracticeChoice) -> Setup:
        """The setup whose numbers are asked."""
        setup = self._readings.setup_at(choice.state)
        return setup if choice.seed is None else variant(setup, choice.seed)

    def _sample_of(self, choice: PracticeChoice) -> int:
        return self._readings.of_data.sample if choice.sample is None else choice.sample

    def _what(self, choice: PracticeChoice, sheet: ExerciseSheet) -> str:
        """What is practised, as the bar above says it."""
        quantity = quantity_of(choice.about)
        if quantity is None:
            return kind_title(choice.kind)
        text = self.tr("{name}'s chain") if choice.kind is PracticeKind.CHAIN else self.tr("{name} over all paths")
        return text.format(name=QuantityNames(sheet.iteration).name(quantity))

    @Slot(object, object)
    def _keep_result(self, _before: Practice | None, after: Practice) -> None:
        """Once a sheet is done it says how many lines are blank the next time; others than the one chosen don't.

        What it asked has been told.
        """
        source = self._stack.page(SheetPage).source
        if after.is_done and source is not None:
            self._told.note(after, source)
        if self._begun is None or after.sheet is not self._begun[1] or not after.is_done:
            return
        choice, sheet = self._begun
        self._begun = None
        self.kept.keep_result(choice.kind, after, asked_of_choice(sheet, choice))

    @Slot()
    def _follow_setup(self) -> None:
        """The open document is another one than it was: answers stay, as they are to the numbers they were given to."""
        self._told.forget()
        if not self._leaving.given(SheetPage):
            self._begun = None
            self._practising.give_up()

    @Slot()
    def _follow_notation(self) -> None:
        """Everything is called otherwise, what is asked, too; what was answered stays."""
        notation, practising = self._readings.notation, self._practising
        for page in self._stack.pages:
            if isinstance(page, DecidePage):
                page.write_in(notation)
        if not practising.is_going_on:
            return
        page = self._stack.page(SheetPage)
        before, source = practising.practice, page.source
        practice = before.written_in(notation)
        if source is None:
            return
        what = source.what
        if self._begun is not None and self._begun[1] is before.sheet:
            what = self._what(self._begun[0], practice.sheet)
            self._begun = self._begun[0], practice.sheet
        page.write_in(practice, source.written_in(notation, what))

    @Slot()
    def _give_up(self) -> None:
        """Another document is open."""
        self._begun = self._awaited = None
        self._told.forget()
        self._practising.give_up()
        for page in self._stack.pages:
            if isinstance(page, DecidePage):
                page.forget()
