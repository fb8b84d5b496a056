"""What each kind of practice asks of an iteration: how much, how long, or why it can't be offered."""

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from core.base.message import Argument, Message
from core.base.spoken import listed
from core.exercises.choosing.kinds import KINDS, PracticeKind, about_of, lines_of, sheet_about
from core.exercises.choosing.messages import ChoiceNote, ChoiceRefusal
from core.exercises.choosing.told_lines import ToldLines, at_rate, rate_that_tells, told_lines, why_another_rate
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.messages import digits_said
from core.exercises.sheet.quantity import Quantity, quantity_of
from core.exercises.sheet.sheet import DIGITS, ExerciseSheet, SheetError, sheet_of
from core.explain.chain import chain_of

MOST_NUMBERS = 200  # that are worked out in one sitting
MOST_PRODUCTS = 40  # that are summed up by hand, in a quarter of an hour
MOST_DECIDED = 20  # weights, one after the other
MOST_ORDERED = 3  # weights whose factors are put in order
LEAST_FACTORS = 4  # to choose one from

SECONDS_A_LINE, SECONDS_A_NUMBER = 20, 5  # to find what is asked, and to type in one number of its formula
SECONDS_TO_DECIDE, SECONDS_TO_NAME, SECONDS_TO_ORDER = 15, 20, 60


@dataclass(frozen=True)
class Offer:
    """What a kind of practice asks; or, with a refusal, why it can't be offered."""

    kind: PracticeKind
    about: str  # "all", "forward", or the id of what can be chosen
    count: int = 0  # numbers, weights or factors that are asked for; 0 where it isn't known before
    seconds: int = 0  # that it takes, about
    lines: tuple[Quantity, ...] = ()  # that are asked of a sheet
    untold: tuple[Quantity, ...] = ()  # lines that aren't asked, since slips can't be told there
    rate: float | None = None  # to be practised with, where the scenario's own tells less
    why_rate: Message | None = None
    note: Message | None = None
    refusal: Message | None = None

    @property
    def is_refused(self) -> bool:
        """Whether it can't be practised here."""
        return self.refusal is not None

    @property
    def minutes(self) -> int:
        """How long it takes, about; 0 where nobody knows."""
        return max(1, round(self.seconds / 60)) if self.seconds else 0


def offer_of(
    kind: PracticeKind,
    iteration: Iteration,
    about: str = "",
    digits: int = DIGITS,
    with_rate: bool = True,
    is_board: bool = False,
) -> Offer:
    """What a kind asks of an iteration at its scenario's rate, about what is wanted or the usual.

    Of a mistake that is to be found nothing is rounded, also where `is_board`: it is found by what slips give exactly.
    `with_rate` says whether another rate may be practised with, where the scenario's own tells less.
    """
    offer = Offer(kind, about_of(kind, iteration, [about]))
    match kind:
        case PracticeKind.PREDICT | PracticeKind.MY_NUMBERS:
            return offer
        case PracticeKind.UP_OR_DOWN:
            return _of_directions(offer, iteration)
        case PracticeKind.WHICH_RULE:
            return _of_factors(offer, iteration)
        case PracticeKind.ORDER:
            return _of_order(offer, iteration)
    is_board = is_board and kind is not PracticeKind.MISTAKE
    return _of_lines(offer, iteration, digits, with_rate, is_board)


def _refused(offer: Offer, why: ChoiceRefusal, **arguments: Argument) -> Offer:
    return replace(offer, refusal=why(**arguments, scenario=KINDS[offer.kind].elsewhere))


def _of_lines(offer: Offer, iteration: Iteration, digits: int, with_rate: bool, is_board: bool) -> Offer:
    """Of numbers that are worked out, or of a sheet that is looked through."""
    kind = offer.kind
    if not offer.about:
        is_deep = iteration.network.depth > 1
        return _refused(offer, ChoiceRefusal.ONE_WAY if is_deep else ChoiceRefusal.NO_HIDDEN)
    sheet = _sheet_of(offer, iteration, digits, is_board)
    lines = lines_of(kind, sheet) if sheet is not None else ()
    if sheet is None or len(lines) > MOST_NUMBERS:
        return _refused(offer, ChoiceRefusal.TOO_MANY, most=MOST_NUMBERS)
    longest = max(len(sheet.needs(each)) for each in lines) // 2
    if longest > MOST_PRODUCTS:
        return _refused(offer, ChoiceRefusal.TOO_LONG, products=longest)
    rate = rate_that_tells(sheet, lines) if with_rate else None
    found = told_lines(at_rate(sheet, rate), lines)
    why = why_another_rate(sheet, found.told) if rate is not None else None
    offer = replace(offer, rate=rate, why_rate=why, lines=found.told, untold=found.untold, count=len(found.told))
    if not found.told:
        return _refused(offer, ChoiceRefusal.NOT_TOLD, digits=digits_said(digits))
    return replace(offer, seconds=_seconds(sheet, found), note=_not_asked(sheet, found))


def _sheet_of(offer: Offer, iteration: Iteration, digits: int, is_board: bool) -> ExerciseSheet | None:
    """The sheet of a kind; None where that would be far too large."""
    is_of_all = offer.kind in (PracticeKind.UPDATE, PracticeKind.ITERATION)
    if is_of_all and iteration.network.parameter_count > MOST_NUMBERS:
        return None
    try:
        return sheet_of(iteration, sheet_about(iteration, offer.about), digits, is_board)
    except SheetError:
        return None


def _seconds(sheet: ExerciseSheet, lines: ToldLines) -> int:
    return sum(SECONDS_A_LINE + SECONDS_A_NUMBER * len(sheet.needs(each)) for each in lines.told)


def _not_asked(sheet: ExerciseSheet, lines: ToldLines) -> Message | None:
    if not lines.untold:
        return None
    return ChoiceNote.NOT_ASKED(digits=digits_said(sheet.digits), names=listed(map(sheet.names.name, lines.untold)))


def _of_directions(offer: Offer, iteration: Iteration) -> Offer:
    """Of weights that grow or shrink; where all go the same way, other numbers are drawn."""
    gradient = iteration.objective_gradient
    gradient = iteration.trace.gradient if gradient is None else gradient
    moved = gradient[iteration.network.trainable]
    moved = moved[moved != 0.0]
    if not len(moved):
        return _refused(offer, ChoiceRefusal.NOTHING_MOVES)
    count = min(len(moved), MOST_DECIDED)
    note = None
    if np.all(moved > 0.0):
        note = ChoiceNote.ALL_SHRINK(count=len(moved))
    elif np.all(moved < 0.0):
        note = ChoiceNote.ALL_GROW(count=len(moved))
    return replace(offer, count=count, seconds=SECONDS_TO_DECIDE * count, note=note)


def _of_factors(offer: Offer, iteration: Iteration) -> Offer:
    """Of the factors of one chain, each of which is to be named."""
    quantity = quantity_of(offer.about)
    if quantity is None:
        return _refused(offer, ChoiceRefusal.FEW_FACTORS, factors=0)
    network, trace = iteration.network, iteration.trace
    chain = chain_of(
        network, iteration.names, trace, quantity.parameter, iteration.learning_rate, iteration.row, most=1
    )
    factors = len(chain.paths[0].factors) if chain.paths else 0
    if factors < LEAST_FACTORS:
        return _refused(offer, ChoiceRefusal.FEW_FACTORS, factors=factors)
    return replace(offer, count=factors, seconds=SECONDS_TO_NAME * factors)


def _of_order(offer: Offer, iteration: Iteration) -> Offer:
    """Of the factors of some chains, among which lies a card of another way."""
    weights = sum(fan_in * size for fan_in, size in pairwise(iteration.network.sizes))
    if max(iteration.network.sizes) == 1:
        return _refused(offer, ChoiceRefusal.ONE_CHAIN)
    count = min(weights, MOST_ORDERED)
    return replace(offer, count=count, seconds=SECONDS_TO_ORDER * count)
