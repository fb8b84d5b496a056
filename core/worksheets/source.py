"""Of what a worksheet is: a run, known by the name of a built-in scenario or by a check sum; and its variants.

Variant 1 has the numbers of the scenario itself, the others have numbers drawn by the seed and their number.
"""

import hashlib
from dataclasses import dataclass, field, replace
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from core.base.atomic_files import Beat, unhurried
from core.base.errors import MessageError
from core.base.number_format import grouped
from core.exercises.sheet.asked_about import ALL, FORWARD, asked_about
from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.sheet import ExerciseSheet, sheet_of
from core.exercises.sheet.variants import variant
from core.network.optimizers import UpdateStep
from core.setup.setup import Setup, built_in_names, open_setup
from core.training.roots import Root, root_of, roots_of
from core.training.run import Run
from core.training.step import Training
from core.worksheets.choices import SheetChoices, drawing_of
from core.worksheets.codes import SheetCode
from core.worksheets.messages import WorksheetFault

Array = NDArray[np.float64]

CHECK_SUM_BITS = 20
MOST_ON_PAPER = 1000  # questions, on some 50 pages
SECONDS = 0.05  # of training, from one question whether to go on to the next


class WorksheetError(MessageError):
    """There are no such sheets."""


@dataclass(frozen=True)
class SheetSource:
    """A run that worksheets are made of: the scenario, and its branches where it has some."""

    roots: tuple[Root, ...]
    reached: tuple[int, Array] | None = field(default=None, compare=False)  # a state of it, and its parameters

    @property
    def setup(self) -> Setup:
        """The scenario that it begins with."""
        return self.roots[0].setup

    @cached_property
    def scenario(self) -> str | None:
        """The name of the built-in scenario that it is; None where it is another one, or has been changed."""
        name = self.setup.name
        if len(self.roots) > 1 or self.setup.path is not None or name not in built_in_names():
            return None
        return name if self.check_sum == _check_sum_of_built_in(name) else None

    @cached_property
    def check_sum(self) -> int:
        """What all its numbers come to: texts and names don't count."""
        digest = hashlib.sha256()
        for root in self.roots:
            setup = root.setup
            objective, training = setup.objective, setup.scenario.training
            penalty: tuple[str | float, ...] = (objective.loss.name, objective.reduction, objective.l2)
            if objective.l1:
                penalty = (*penalty, objective.l1)
            order = (setup.batch, setup.order, setup.seed, setup.generator)
            plain = (root.state, setup.network, penalty, setup.learning_rate, order, training.rule)
            digest.update(repr(plain).encode())
            if not (setup.optimizer.is_plain and setup.schedule.is_constant):  # of others the codes stay what they were
                digest.update(repr((setup.optimizer, setup.schedule, root.begun)).encode())
            # What was drawn may be another number in its last bit on another machine.
            inputs = (numbers for numbers, _ in setup.samples.parts())
            for numbers in (root.parameters, *inputs, setup.samples.targets):
                digest.update(np.ascontiguousarray(numbers, dtype="<f4").tobytes())
        return int.from_bytes(digest.digest()[:4]) >> (32 - CHECK_SUM_BITS)

    def code(self, choices: SheetChoices, number: int) -> SheetCode:
        """What the code of a variant says."""
        name = self.scenario
        return SheetCode(name, 0 if name else self.check_sum, choices, number)

    def roots_of_variant(self, choices: SheetChoices, number: int) -> tuple[Root, ...]:
        """The run of a variant, counted from 1.

        Raises
        ------
        WorksheetError
            If the run has branches, and so no other numbers than its own.
        """
        if number == 1:
            return self.roots
        if len(self.roots) > 1:
            raise WorksheetError(WorksheetFault.BRANCHES())
        return roots_of(variant(self.setup, drawing_of(choices.seed, number)))

    def settled(self, choices: SheetChoices) -> SheetChoices:
        """The same choices with what is asked about as its code says it: a name becomes an id.

        Raises
        ------
        NoQuantityError
            If nothing is called so, or it is given.
        """
        if choices.about in (ALL, FORWARD):
            return choices
        root = self.roots[root_of(self.roots, choices.state)]
        quantity = asked_about(iteration_at(root.setup, root.state, root.parameters), choices.about).quantity
        return choices if quantity is None else replace(choices, about=quantity.id)

    def sheet(self, choices: SheetChoices, number: int, beat: Beat = unhurried) -> ExerciseSheet:
        """The questions of a variant, counted from 1.

        Raises
        ------
        WorksheetError
            If it has no such state or sample, or is too long to be printed.
        SheetError
            If it can't be asked so.
        """
        roots, state = self.roots_of_variant(choices, number), choices.state
        setup = roots[root_of(roots, state)].setup
        samples = len(setup.whole.inputs)
        if choices.sample is not None and choices.sample >= samples:
            raise WorksheetError(WorksheetFault.NO_SAMPLE(number=choices.sample + 1, samples=samples))
        parameters, update = self._at_hand(state) if number == 1 and setup.optimizer.is_plain else None, None
        if parameters is None:
            parameters, update = _reached(roots, state, number, beat)
        iteration = iteration_at(setup, state, parameters, choices.sample, update)
        if choices.rate is not None:
            iteration = replace(iteration, learning_rate=choices.rate)
        sheet = sheet_of(iteration, choices.about, choices.digits, choices.is_board)
        count = len(sheet.questions)
        if count > MOST_ON_PAPER:
            raise WorksheetError(WorksheetFault.TOO_MANY(count=grouped(count), most=grouped(MOST_ON_PAPER)))
        return sheet

    def _at_hand(self, state: int) -> Array | None:
        """The parameters of a state, (parameters,), where they are known already."""
        return self.reached[1] if self.reached is not None and self.reached[0] == state else None


@cache
def _check_sum_of_built_in(name: str) -> int:
    return SheetSource(roots_of(open_setup(name))).check_sum


def _reached(roots: tuple[Root, ...], state: int, number: int, beat: Beat) -> tuple[Array, UpdateStep]:
    """The parameters of a state, (parameters,), and how the update goes on from there."""
    at_hand = roots[root_of(roots, state)]
    if at_hand.state == state:
        return at_hand.parameters, Training(at_hand.setup, at_hand.begun).update_at(state, at_hand.whole)
    run = Run(roots[-1].setup, budget=0, roots=roots)
    while run.advance(state, SECONDS):
        beat()
    if run.history.last < state or run.ended is not None:
        raise WorksheetError(WorksheetFault.STATE_NOT_REACHED(variant=number, state=state))
    return run.trace.parameters, run.update_step
