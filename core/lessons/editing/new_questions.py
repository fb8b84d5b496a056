"""Questions and waits as they begin: about what is on the screen, to be changed then."""

from collections.abc import Iterator

from core.exercises.sheet.quantity import GIVEN, LOSS, Quantity, QuantityKind
from core.lessons.lesson import LessonShow, QuantityQuestion
from core.lessons.names import LessonNames, phase_name
from core.lessons.recording.asking import questions_about
from core.lessons.schema import AskSection, WaitSection
from core.network.elements import Bias, Weight
from core.network.find_element import MOST_LISTED

WAITS = ("state", "error_below", "phase", "held", "changed")
"""What a step may wait for; `changed` may have an `error_below` beside it."""
DIGITS = 2  # of the error that is waited for


def asked_on_screen(show: LessonShow, names: LessonNames) -> Quantity:
    """The quantity that is meant by what is held and how far the step is walked through; the error, with neither."""
    asked = questions_about(names, show.held, show.phase)
    return next((each.quantity for each in asked if isinstance(each, QuantityQuestion)), LOSS)


def number_question(show: LessonShow, names: LessonNames) -> AskSection:
    """A question for a number of what is held."""
    return AskSection(quantity=names.name_asked(asked_on_screen(show, names)))


def vote_question(show: LessonShow, names: LessonNames) -> AskSection:
    """A vote on the weight that is held; without one, a vote whose options are to be written."""
    if isinstance(show.held, Weight):
        return AskSection(vote=names.setup.names.of(show.held))
    return AskSection(vote=["", ""])


def choice_question() -> AskSection:
    """A choice whose options are to be written."""
    return AskSection(choice=["", ""], right=1)


def curve_question(names: LessonNames) -> AskSection:
    """The curve of the error, for as long as the scenario suggests."""
    return AskSection(curve="error", until=max(names.setup.iterations, 1))


def askable(names: LessonNames, show: LessonShow) -> Iterator[Quantity]:
    """What can be asked for; of a network that is too large to be listed, what belongs to what is held."""
    if names.setup.network.parameter_count <= MOST_LISTED:
        yield from (each for each in names.iteration.quantities() if each.kind not in GIVEN)
        return
    about = asked_on_screen(show, names)
    beside = (about.beside(kind) for kind in QuantityKind if about is not LOSS and kind not in GIVEN)
    yield from (each for each in beside if _is_whole(each) and names.iteration.has(each))
    yield LOSS


def _is_whole(quantity: Quantity) -> bool:
    """Whether a quantity of this kind has such places."""
    element = quantity.element
    if isinstance(element, Weight):
        return quantity.source >= 0
    return quantity.source < 0 and element is not None


def wait_on_screen(key: str, show: LessonShow, names: LessonNames, error: float) -> WaitSection:
    """A wait for this, with what stands on the screen; where nothing fitting does, with what comes next."""
    held = names.setup.names.of(show.held) if show.held is not None else names.element_names[0]
    match key:
        case "state":
            return WaitSection(state=max(show.state, 1))
        case "error_below":
            return WaitSection(error_below=max(float(f"{error:.{DIGITS}g}"), 1e-12))
        case "phase":
            return WaitSection(phase="error" if show.phase is None else phase_name(show.phase))
        case "held":
            return WaitSection(held=held)
    is_parameter = isinstance(show.held, Weight | Bias)
    return WaitSection(changed=held if is_parameter else names.setup.names.of(Weight(0, 0, 0)))
