"""What is being chosen in the chooser: who keeps it, changes it, and knows what each kind of practice would ask."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from core.exercises.choosing.choice import PracticeChoice, iteration_of_choice
from core.exercises.choosing.fading import Fading, blank_lines
from core.exercises.choosing.kinds import PracticeKind, about_of, subjects_of
from core.exercises.choosing.offers import Offer, offer_of
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import Quantity, QuantityKind, quantity_of
from core.exercises.sheet.quantity_names import QuantityNames
from core.network.elements import Bias, Element, Neuron, Weight
from core.worksheets.choices import USUAL_SEED, drawing_of, variant_of_drawing
from gui.model.readings import Readings
from gui.practice.chooser.kept_choices import FEWEST_DIGITS, MOST_DIGITS, KeptChoices


@dataclass(frozen=True)
class BlankLines:
    """How many of the last lines of a sheet are blank, of how many; and which of these are given all the same."""

    count: int
    lines: int
    known: tuple[str, ...]  # names


class Choosing(QObject):
    """Holds what is chosen from `begin` on, and what each kind would ask; whoever shows it follows `changed`."""

    changed = Signal()

    def __init__(self, readings: Readings, kept: KeptChoices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readings, self._kept = readings, kept
        self._wanted = PracticeChoice(kept.kind, "")
        self._takes_rate = True
        self._abouts: dict[PracticeKind, str] = {}

    @Slot()
    def begin(self) -> None:
        """Begin with what was practised last, of the state and the sample on the screen, and of what is held."""
        self._take_kept()
        self.changed.emit()

    # What is chosen

    @property
    def kind(self) -> PracticeKind:
        """What is practised."""
        return self._wanted.kind

    @property
    def choice(self) -> PracticeChoice:
        """What would be practised now."""
        kind, offer = self.kind, self.offer
        fading = self._fadings[kind] if kind.works_out else Fading(None)
        is_whole = fading.blanks is None or fading.blanks >= len(offer.lines)
        blanks = None if is_whole else fading.blanks
        return replace(self._wanted, about=offer.about, rate=offer.rate, blanks=blanks, known=fading.right_twice)

    @property
    def drawn(self) -> int | None:
        """The number of the sheet whose numbers are asked about; None for the scenario's own."""
        seed = self._wanted.seed
        return None if seed is None else variant_of_drawing(seed)[1]

    @property
    def takes_rate(self) -> bool:
        """Whether another learning rate is taken where the scenario's own tells too little."""
        return self._takes_rate

    @property
    def iteration(self) -> Iteration:
        """The iteration that is asked about, at the rate of its scenario."""
        return self._iteration

    @property
    def offers(self) -> dict[PracticeKind, Offer]:
        """What each kind asks."""
        return self._offers

    @property
    def offer(self) -> Offer:
        """What the chosen kind asks."""
        return self._offers[self.kind]

    @property
    def offer_with_rate(self) -> Offer:
        """The same, were another rate taken."""
        return self.offer if self._takes_rate else self._offered(self.kind, with_rate=True)

    @property
    def subjects(self) -> list[Quantity]:
        """What one of can be chosen, with what is chosen."""
        found, chosen = subjects_of(self.kind, self._iteration), quantity_of(self.offer.about)
        return [chosen, *found] if found and chosen is not None and chosen not in found else found

    @property
    def blank_lines(self) -> BlankLines:
        """How many lines are blank."""
        choice, lines = self.choice, self.offer.lines
        last = lines if choice.blanks is None else lines[-choice.blanks :]
        blank, names = blank_lines(lines, choice.blanks, choice.known), QuantityNames(self._iteration)
        return BlankLines(len(last), len(lines), tuple(names.name(each) for each in last if each not in blank))

    # Choosing

    def choose(self, kind: PracticeKind) -> None:
        """Practise another kind."""
        self._wanted = replace(self._wanted, kind=kind)
        self.changed.emit()

    def choose_subject(self, about: str) -> None:
        """Practise what is about this, by its id."""
        self._abouts[self.kind] = about
        self._make_offers()

    def choose_digits(self, digits: int) -> None:
        """Ask for so many digits, of the kind that is asked for."""
        self._wanted = replace(self._wanted, digits=type(self._wanted.digits)(digits))
        self._make_offers()

    def choose_board(self, wanted: bool) -> None:
        """Have each number rounded before going on, or none."""
        self._wanted = replace(self._wanted, is_board=wanted)
        self._make_offers()

    def choose_state(self, state: int) -> None:
        """Ask about a recorded state."""
        self._choose_numbers(replace(self._wanted, state=state))

    def choose_sample(self, sample: int) -> None:
        """Ask about a sample, counted from 0."""
        self._choose_numbers(replace(self._wanted, sample=sample))

    def choose_drawn(self, number: int | None) -> None:
        """Ask about the numbers that the sheet of that number has, at state 0; None for the scenario's."""
        state = self._readings.state if number is None else 0
        seed = None if number is None else drawing_of(USUAL_SEED, number)
        self._choose_numbers(replace(self._wanted, seed=seed, state=state))

    def choose_blanks(self, count: int) -> None:
        """Have so many of the last lines blank."""
        fading = self._fadings[self.kind].chosen(None if count >= len(self.offer.lines) else count)
        self._fadings[self.kind] = fading
        self._kept.keep_fading(self.kind, fading)
        self.changed.emit()

    def take_rate(self, takes: bool) -> None:
        """Take another rate where the scenario's own tells too little, or never."""
        self._takes_rate = takes
        self._make_offers()

    def keep(self) -> PracticeChoice:
        """Keep what is chosen for the next time, as it begins to be practised."""
        self._kept.keep(self.choice)
        return self.choice

    # How it is worked out

    def _take_kept(self) -> None:
        readings, kept = self._readings, self._kept
        state = readings.state if kept.seed is None else 0
        is_board, digits = readings.board is not None, kept.digits
        if is_board:  # as it is on the screen
            shown = readings.board_switch.digits
            digits = type(shown)(min(max(shown, FEWEST_DIGITS), MOST_DIGITS))
        self._wanted = PracticeChoice(kept.kind, "", digits, is_board, state, readings.of_data.sample, kept.seed)
        self._takes_rate = True
        self._abouts.clear()
        self._fadings = {kind: kept.fading(kind) for kind in PracticeKind}
        self._iteration = self._made()
        self._offers = self._offered_all()
        if self.offer.is_refused:
            kind = next(kind for kind, offer in self._offers.items() if not offer.is_refused)
            self._wanted = replace(self._wanted, kind=kind)

    def _choose_numbers(self, wanted: PracticeChoice) -> None:
        self._wanted = wanted
        self._iteration = self._made()
        self._make_offers()

    def _made(self) -> Iteration:
        readings, state = self._readings, self._wanted.state
        passes = readings.passes
        parameters, update = passes.parameters_at(state), passes.update_at(state)
        return iteration_of_choice(readings.setup_at(state), parameters, self._wanted, update)

    def _make_offers(self) -> None:
        self._offers = self._offered_all()
        self.changed.emit()

    def _offered_all(self) -> dict[PracticeKind, Offer]:
        found: dict[PracticeKind, Offer] = {}
        for kind in PracticeKind:
            chain = found.get(PracticeKind.CHAIN)
            is_rounded = self._wanted.is_board
            if kind is PracticeKind.MISTAKE and chain and not is_rounded and chain.about == self._about(kind):
                found[kind] = replace(chain, kind=kind)  # the same lines: to look through them twice would be felt
            else:
                found[kind] = self._offered(kind, self._takes_rate)
        return found

    def _offered(self, kind: PracticeKind, with_rate: bool) -> Offer:
        wanted = self._wanted
        return offer_of(kind, self._iteration, self._about(kind), wanted.digits, with_rate, wanted.is_board)

    def _about(self, kind: PracticeKind) -> str:
        """What a kind is about: what was chosen, or is held, or was chosen the last time; else the usual."""
        wanted = self._abouts.get(kind, ""), _id_of(self._readings.pinned), self._kept.about(kind)
        return about_of(kind, self._iteration, wanted)


def _id_of(element: Element | None) -> str:
    """The id of what is held, as a subject of a practice; empty where it is none."""
    match element:
        case Weight(layer, source, target):
            return Quantity(QuantityKind.WEIGHT, layer, source, target).id
        case Bias(layer, index):
            return Quantity(QuantityKind.BIAS, layer, target=index).id
        case Neuron(layer, index):
            return Quantity(QuantityKind.DELTA, layer, target=index).id
    return ""
